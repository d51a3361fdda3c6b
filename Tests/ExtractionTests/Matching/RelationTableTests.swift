import EntenteExtraction
import EntenteLanguage
import EntenteResources
import Foundation
import Testing
import TestSupport

struct RelationTableTests {
  @Test("The rules tell what the labelled sentences tell")
  func tellsTheTable() throws {
    let engine = try LanguageEngine(folder: try resourceFolder(.language))
    // The rules alone: the confidence model was fitted on whole articles.
    let extractor = RelationExtractor(
      lexicon: try Lexicon(folder: try resourceFolder(.extraction)))
    let table = try RelationTable()
    #expect(table.rows.count >= 300)
    var right = 0
    var found = 0
    var wanted = 0
    var report = ""
    var groups: [String: (right: Int, found: Int, wanted: Int)] = [:]
    for row in table.rows {
      let lines = row.found(extractor, engine.document(of: row.sentence))
      let hit = lines.intersection(row.relations).count
      right += hit
      found += lines.count
      wanted += row.relations.count
      groups[row.group, default: (0, 0, 0)].right += hit
      groups[row.group, default: (0, 0, 0)].found += lines.count
      groups[row.group, default: (0, 0, 0)].wanted += row.relations.count
      if lines != row.relations {
        report += "= \(row.sentence)\n"
        for line in row.relations.subtracting(lines).sorted() { report += "  missed \(line)\n" }
        for line in lines.subtracting(row.relations).sorted() { report += "  extra  \(line)\n" }
      }
    }
    if ProcessInfo.processInfo.environment["ENTENTE_SHOW_TABLE"] != nil {
      print(report)
      for (group, n) in groups.sorted(by: { $0.key < $1.key }) {
        print(group, "right", n.right, "found", n.found, "wanted", n.wanted)
      }
      print("precision", Double(right) / Double(found), "recall", Double(right) / Double(wanted))
    }
    let score = 2 * Double(right) / Double(found + wanted)
    #expect(score >= 0.9, "F1 over the table is \(score)")
  }
}
