import Foundation

/// How aircraft are designated: a prefix, a number of its series, letters of a version.
///
/// The table `designations.tsv` has a row for each prefix: how it is joined to the number (`-`, `none`,
/// `space`), the numbers that were given or may be (`1-41|75`; `*` where the prefix is the whole type, as in
/// `F4U`), the maker, and which of its numbers nothing else is written with (`yes` for all, `no` for
/// none). "Su-75" and "F-16" are aircraft whatever stands around them; "A-10" is a motorway too.
public struct DesignationGrammar: Sendable {
  private struct Rule: Sendable {
    var prefix: String
    var joins: Set<String>
    /// Empty for a prefix that is the whole type.
    var numbers: [ClosedRange<Int>]
    var maker: String?
    /// The numbers that are aircraft whatever stands around them.
    var sure: [ClosedRange<Int>]
  }

  /// The rules of a prefix, by its letters in small ones.
  private var rules: [String: [Rule]] = [:]
  /// Whole types, by their letters and digits.
  private var types: [String: Rule] = [:]
  private static let longestType = 14
  /// The first three letters or digits of the whole types.
  private var beginnings: Set<String> = []

  /// Reads the table of a folder.
  ///
  /// - Throws: ``KnowledgeError`` where the table is missing or a line of it is wrong.
  init(folder: String) throws(KnowledgeError) {
    for row in try PlainTable.rows(of: "\(folder)/designations.tsv", columns: 5) {
      let fields = row.fields
      var rule = Rule(
        prefix: fields[0], joins: Set(fields[1].split(separator: "|").map(String.init)),
        numbers: [], maker: fields[3].isEmpty ? nil : fields[3], sure: [])
      switch fields[4] {
      case "yes": rule.sure = [0...9999]
      case "no": break
      default: rule.sure = try Self.ranges(row, 4)
      }
      if fields[2] == "*" {
        types[fields[0]] = rule
        beginnings.insert(String(fields[0].prefix(3)))
      } else {
        rule.numbers = try Self.ranges(row, 2)
        rules[fields[0].lowercased(), default: []].append(rule)
      }
    }
  }

  private static func ranges(
    _ row: PlainTable.Row, _ column: Int
  ) throws(KnowledgeError) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for item in row.fields[column].split(separator: "|") {
      let ends = item.split(separator: "-", maxSplits: 1).map { Int($0) }
      guard let first = ends[0], let last = ends[ends.count - 1], first <= last else {
        throw row.error(column, "'\(item)' is no number or range")
      }
      ranges.append(first...last)
    }
    return ranges
  }

  /// The designation that a text is, all of it, or `nil`.
  ///
  /// - Complexity: linear in the text, which is at most forty letters long.
  public func designation(_ text: String) -> AircraftDesignation? {
    guard text.utf8.count <= 40, text.first?.isUppercase == true else { return nil }
    let plain = Self.plain(text)
    return series(plain) ?? type(plain)
  }

  /// Whether the beginning of a text, however long, may be a designation: a cheap look before its lengths are read one
  /// by one.
  public func mayBeginDesignation(_ text: String) -> Bool {
    let plain = Self.plain(text)
    return beginning(of: plain) != nil || beginnings.contains(String(plain.prefix(3)))
  }

  /// A text with hyphens for dashes. Both dashes begin with this byte in UTF-8; most texts have neither.
  private static func plain(_ text: String) -> String {
    text.utf8.contains(0xE2)
      ? text.replacing("‑", with: "-").replacing("–", with: "-") : text
  }

  /// A prefix with a number: "Su-35S", "Boeing 737-800".
  private func series(_ text: String) -> AircraftDesignation? {
    guard let (digit, prefix, join, rules) = beginning(of: text) else { return nil }
    let digits = text[digit...].prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 4, let number = Int(digits), digits == "049" || !digits.hasPrefix("0"),
      let version = Self.version(text[digits.endIndex...])
    else { return nil }
    let fitting = rules.filter { rule in
      rule.joins.contains(join) && rule.numbers.contains { $0.contains(number) }
        && Self.isSpelled(prefix, as: rule.prefix)
    }
    guard let first = fitting.first else { return nil }
    let sure = fitting.first { rule in rule.sure.contains { $0.contains(number) } }
    let rule = sure ?? first
    // "MI-6", "IL-12" and "AN-2" in capitals are more than helicopters.
    let isShouted = prefix == prefix.uppercased() && rule.prefix != rule.prefix.uppercased()
    let isDoubtful = isShouted && number < (rule.prefix == "Il" ? 42 : 10)
    let sign = join == "-" ? "-" : join == "space" ? " " : ""
    return AircraftDesignation(
      name: rule.prefix + sign + digits + version, maker: rule.maker,
      isSure: sure != nil && !isDoubtful)
  }

  /// What stands before the first digit of a text, how the two are joined, and the rules of such a prefix; `nil` where it
  /// has no digit or there are none.
  private func beginning(
    of text: String
  ) -> (digit: String.Index, prefix: Substring, join: String, rules: [Rule])? {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber })
    else { return nil }
    var prefix = text[..<digit]
    let join: String
    switch prefix.last {
    case "-": (join, prefix) = ("-", prefix.dropLast())
    case " ": (join, prefix) = ("space", prefix.dropLast())
    default: join = "none"
    }
    guard let rules = rules[prefix.lowercased()] else { return nil }
    return (digit, prefix, join, rules)
  }

  /// A type that is no number of a series: "F4U-1D", "PBY".
  private func type(_ text: String) -> AircraftDesignation? {
    guard beginnings.contains(String(text.prefix(3))) else { return nil }
    for length in (3...Self.longestType).reversed() where length <= text.count {
      let stem = String(text.prefix(length))
      guard let rule = types[stem] else { continue }
      let rest = text.dropFirst(length)
      guard let version = Self.version(rest, mayBeginWithDigit: true) else { return nil }
      return AircraftDesignation(
        name: stem + version, maker: rule.maker, isSure: !rule.sure.isEmpty)
    }
    return nil
  }

  /// A prefix is written as in the table or in capitals: "MiG", "MIG", never "mig" or "BE" as "Be".
  private static func isSpelled(_ text: Substring, as prefix: String) -> Bool {
    text == prefix || (text == prefix.uppercased() && prefix.count > 1)
  }
}
