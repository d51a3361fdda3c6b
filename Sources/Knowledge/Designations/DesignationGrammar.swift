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
    // Both dashes begin with this byte in UTF-8; most texts have neither.
    let plain =
      text.utf8.contains(0xE2)
      ? text.replacing("‑", with: "-").replacing("–", with: "-") : text
    return series(plain) ?? type(plain)
  }

  /// A prefix with a number: "Su-35S", "Boeing 737-800".
  private func series(_ text: String) -> AircraftDesignation? {
    guard let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    var prefix = text[..<digit]
    let join: String
    switch prefix.last {
    case "-": (join, prefix) = ("-", prefix.dropLast())
    case " ": (join, prefix) = ("space", prefix.dropLast())
    default: join = "none"
    }
    guard let rules = rules[prefix.lowercased()] else { return nil }
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

  /// A type that is no number of a series: "F4U-1D", "PBY".
  private func type(_ text: String) -> AircraftDesignation? {
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

  /// The letters behind the number without a plural, or `nil` where no version is written so: "M", "E/F", "SM3",
  /// "neo", "-800", "-900ER", "/3m".
  private static func version(_ rest: Substring, mayBeginWithDigit: Bool = false) -> String? {
    if rest.isEmpty || rest == "s" { return "" }
    let pattern =
      /([A-Z]{0,4}[0-9]{0,2}[A-Z]{0,3}(?:\/[A-Z0-9]{1,2}m?){0,6})(neo|ceo|ng|bis|Be|a|b|c|d|m)?(-[0-9A-Z]{1,5})?(s)?/
    guard let match = try? pattern.wholeMatch(in: rest) else { return nil }
    let (_, letters, word, variant, _) = match.output
    // "Il-621" is another number, "F-16 16" another word.
    if letters.first?.isNumber == true, !mayBeginWithDigit { return nil }
    // Small letters of a version stand behind few types: "A-3a" is a road.
    if let word, word.count == 1, letters.isEmpty { return nil }
    return String(letters) + (word.map(String.init) ?? "") + (variant.map(String.init) ?? "")
  }
}
