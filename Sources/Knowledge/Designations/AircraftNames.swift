/// The words that names of aircraft are made of beside designations: makers in front, popular names behind.
public struct AircraftNames: Sendable {
  /// How types are designated.
  public let grammar: DesignationGrammar
  /// Whether a maker makes nothing but aircraft, by its name as it stands in front of a type.
  private var makers: [String: Bool] = [:]
  /// Popular names ("Super Hercules"), a word each, in the singular.
  private var popular: Set<String> = []

  /// Reads `designations.tsv` and `makers.tsv` of a folder.
  ///
  /// - Throws: ``KnowledgeError`` where one is missing or a line of it is wrong.
  init(folder: String, names: [String]) throws(KnowledgeError) {
    grammar = try DesignationGrammar(folder: folder)
    for row in try PlainTable.rows(of: "\(folder)/makers.tsv", columns: 2) {
      guard ["yes", "no"].contains(row.fields[1]) else {
        throw row.error(1, "'\(row.fields[1])' is neither yes nor no")
      }
      makers[row.fields[0]] = row.fields[1] == "yes"
    }
    for name in names {
      let words = name.split(separator: " ").map(String.init)
      // Behind the designation stand the popular words: "Lockheed C-130 Hercules".
      guard let last = words.lastIndex(where: { $0.contains(where: \.isNumber) }) else { continue }
      for word in words[(last + 1)...] where word.count > 2 && word.first?.isUppercase == true {
        popular.insert(word)
      }
    }
  }

  /// Whether some words are a maker's name; `.some(true)` where it makes nothing but aircraft.
  public func maker(_ words: String) -> Bool? { makers[words] }

  /// Whether a word stands in popular names behind designations: "Hercules", "Hawks".
  public func isPopular(_ word: String) -> Bool {
    if popular.contains(word) { return true }
    guard word.hasSuffix("s") else { return false }
    return popular.contains(String(word.dropLast()))
      || word.hasSuffix("es") && popular.contains(String(word.dropLast(2)))
  }
}
