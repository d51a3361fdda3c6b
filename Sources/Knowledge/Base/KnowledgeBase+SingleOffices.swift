extension KnowledgeBase {
  /// The offices that one person at a time holds, by every title that names them, in lower case:
  /// "acting president" and "president" are one office, "former president" is none.
  public var singleOffices: [String: String] {
    var offices: [String: String] = [:]
    // A user's tables come first, and their rows count before the project's.
    for table in tables where table.name == .titles {
      for row in table.rows.indices {
        let office = table.field(row, .office)
        for title in [table.field(row, .title)] + table.list(row, .abbreviations)
        where offices[title.lowercased()] == nil {
          offices[title.lowercased()] = office
        }
      }
    }
    return offices.filter { !$0.value.isEmpty }
  }
}
