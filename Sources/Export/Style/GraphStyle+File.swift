import EntenteGraphModel

/// What is wrong in a style file, and where.
public struct StyleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what would be right.
  public let message: String

  public var description: String { "line \(line): \(message)" }
}

extension GraphStyle {
  /// Reads a style file: a `key = value` a line, `#` starts a comment line. What it does not name is
  /// taken from the style that its first entry `base` names, else from a given one.
  ///
  /// ```
  /// base = dark
  /// font = Source Sans 3,sans-serif
  /// background = #FFFFFF
  /// class.material-conflict = #B3261E
  /// nation.russia = #F6D9D5 #A63A32        fill, then border
  /// palette = #F6D9D5 #A63A32, #D8E6F7 #2F649F
  /// ```
  ///
  /// Keys: `base`, `name`, `font`; the colours `background`, `text`, `muted`, `paper`; `loose`, `palette` and
  /// `nation.<id>`, each a fill and a border; `class.<class>`, `arrow.<class>`; the sizes in points
  /// `line-width` (0.2 to 10), `nation-size`, `entity-size`, `label-size`, `title-size` (4 to 72).
  ///
  /// - Throws: ``StyleFileError`` with the first line that can't be used.
  public init(file text: String, base: GraphStyle = .standard) throws(StyleFileError) {
    self = base
    var isFirst = true
    // "\r\n" is one character, and a mark of the byte order is none of the text.
    let lines = text.trimmingPrefix("\u{FEFF}").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, raw) in lines.enumerated() {
      let line = raw.trimmingBlanks
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let equals = line.firstIndex(of: "=") else {
        throw StyleFileError(line: index + 1, message: "'\(line)' is no 'key = value'")
      }
      let key = String(line[..<equals].trimmingBlanks)
      let value = String(line[line.index(after: equals)...].trimmingBlanks)
      do throws(Complaint) {
        try set(key, value, isFirst: isFirst)
      } catch {
        throw StyleFileError(line: index + 1, message: error.text)
      }
      isFirst = false
    }
  }

  private static let keys =
    "base, name, font, background, text, muted, paper, loose, palette, nation.<id>, class.<class>,"
    + " arrow.<class>, line-width, nation-size, entity-size, label-size, title-size"

  private struct Complaint: Error { var text: String }

  private mutating func set(_ key: String, _ value: String, isFirst: Bool) throws(Complaint) {
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first ?? "", parts.count) {
    case ("base", 1):
      guard isFirst else { throw Complaint(text: "'base' has to be the first entry") }
      guard let base = GraphStyle.all.first(where: { $0.name == value }) else {
        let names = GraphStyle.all.map(\.name).joined(separator: ", ")
        throw Complaint(text: "no style '\(value)'; there are \(names)")
      }
      self = base
    case ("name", 1): name = value
    case ("font", 1):
      guard !value.isEmpty, value.allSatisfy({ $0.isLetter || $0.isNumber || " ,-_.".contains($0) })
      else { throw Complaint(text: "'\(value)' is no list of font families") }
      font = value
    case ("background", 1): background = try Self.tint(value)
    case ("text", 1): self.text = try Self.tint(value)
    case ("muted", 1): muted = try Self.tint(value)
    case ("paper", 1): paper = try Self.tint(value)
    case ("loose", 1): loose = try Self.pair(value)
    case ("nation", 2): nations[parts[1]] = try Self.pair(value)
    case ("palette", 1):
      var pairs: [Pair] = []
      for part in value.split(separator: ",") { pairs.append(try Self.pair(String(part))) }
      guard !pairs.isEmpty else { throw Complaint(text: "an empty palette") }
      palette = pairs
    case ("class", 2): classes[try Self.relationClass(parts[1])] = try Self.tint(value)
    case ("arrow", 2):
      let known = [
        "normal", "vee", "empty", "dot", "odot", "diamond", "odiamond", "box", "obox", "open",
        "tee",
        "none",
      ]
      guard known.contains(value) else {
        throw Complaint(text: "no arrow '\(value)'; there are \(known.joined(separator: ", "))")
      }
      arrows[try Self.relationClass(parts[1])] = value
    case ("line-width", 1): lineWidth = try Self.number(value, 0.2...10)
    case ("nation-size", 1): nationSize = try Self.number(value, 4...72)
    case ("entity-size", 1): entitySize = try Self.number(value, 4...72)
    case ("label-size", 1): labelSize = try Self.number(value, 4...72)
    case ("title-size", 1): titleSize = try Self.number(value, 4...72)
    default: throw Complaint(text: "no such key '\(key)'; there are \(Self.keys)")
    }
  }

  private static func tint(_ text: String) throws(Complaint) -> Tint {
    guard let tint = Tint(text) else { throw Complaint(text: "'\(text)' is no colour #RRGGBB") }
    return tint
  }

  private static func pair(_ text: String) throws(Complaint) -> Pair {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 else {
      throw Complaint(text: "'\(text)' is no pair of colours, fill and border")
    }
    return Pair(fill: try tint(words[0]), border: try tint(words[1]))
  }

  private static func relationClass(_ text: String) throws(Complaint) -> RelationClass {
    guard let known = RelationClass(rawValue: text) else {
      let names = RelationClass.allCases.map(\.rawValue).joined(separator: ", ")
      throw Complaint(text: "no class '\(text)'; there are \(names)")
    }
    return known
  }

  private static func number(
    _ text: String, _ range: ClosedRange<Double>
  ) throws(Complaint) -> Double {
    guard let number = Double(text), range.contains(number) else {
      throw Complaint(
        text: "'\(text)' is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

extension Substring {
  /// The text without blanks at either end.
  fileprivate var trimmingBlanks: Substring {
    var out = self
    while let first = out.first, first.isWhitespace { out.removeFirst() }
    while let last = out.last, last.isWhitespace { out.removeLast() }
    return out
  }
}
