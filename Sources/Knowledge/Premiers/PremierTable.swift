/// The years in which the head of government leads a nation, and its head of state only stands for it.
struct PremierTable: Sendable {
  /// The years of each nation, by its slug.
  let years: [String: [ClosedRange<Int>]]

  /// Reads `premiers.tsv` of a folder.
  ///
  /// - Throws: ``KnowledgeError`` where it is missing or a line of it is wrong.
  init(folder: String) throws(KnowledgeError) {
    var years: [String: [ClosedRange<Int>]] = [:]
    for row in try PlainTable.rows(of: "\(folder)/premiers.tsv", columns: 3) {
      guard let first = Int(row.fields[1]) else {
        throw row.error(1, "'\(row.fields[1])' is no year")
      }
      guard let last = row.fields[2].isEmpty ? 9_999 : Int(row.fields[2]), first <= last else {
        throw row.error(2, "'\(row.fields[2])' is no year from \(first) on")
      }
      years[row.fields[0], default: []].append(first...last)
    }
    self.years = years
  }
}
