import EntenteGraphModel

/// Who attacked whom in the wars that texts speak of without saying so: "Russia's unprovoked war".
struct WarTable: Sendable {
  let wars: [War]

  /// Reads `wars.tsv` of a folder.
  ///
  /// - Throws: ``KnowledgeError`` where it is missing or a line of it is wrong.
  init(folder: String) throws(KnowledgeError) {
    var wars: [War] = []
    for row in try PlainTable.rows(of: "\(folder)/wars.tsv", columns: 5) {
      var sides: [EntityID] = []
      for column in 0...1 {
        guard !row.fields[column].isEmpty else { throw row.error(column, "a nation is wanted") }
        sides.append(EntityID(kind: .nation, slug: row.fields[column]))
      }
      guard let start = CalendarDate(row.fields[2]) else {
        throw row.error(2, "'\(row.fields[2])' is no day such as 1990-08-02")
      }
      let end = CalendarDate(row.fields[3])
      guard end.map({ $0 >= start }) ?? row.fields[3].isEmpty else {
        throw row.error(3, "'\(row.fields[3])' is no day from \(row.fields[2]) on")
      }
      wars.append(War(attacker: sides[0], attacked: sides[1], start: start, end: end))
    }
    self.wars = wars
  }
}
