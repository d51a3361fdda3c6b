import EntenteGraphModel
import EntenteKnowledge
import Foundation
import TestSupport
import Testing

/// Nations that their head of government leads.
@Suite struct PremierTests {
  @Test(arguments: [
    ("italy", "2020-01-01", true), ("france", "2020-01-01", false), ("turkey", "2010-01-01", true),
    ("turkey", "2020-01-01", false), ("nowhere", "2020-01-01", false),
  ])
  func `a head of government leads a nation for some years`(
    nation: String, day: String, isLed: Bool
  ) throws {
    let date = try #require(CalendarDate(day))
    #expect(try Shared.knowledge.get().isLedByPremier(nation, on: date) == isLed)
  }

  @Test(
    "Years that are none, or end before they begin, are refused with their line and column",
    arguments: [("italy\tlong ago\t", 2), ("italy\t1946\t1945", 3), ("italy\t1946\tnow", 3)])
  func refused(row: String, column: Int) throws {
    let folder = try TemporaryFolder()
    for (name, text) in FuzzTableTests.base { try folder.write("\(name).tsv", text + "\n") }
    try folder.write("premiers.tsv", "nation\tfirst\tlast\n\(row)\n")
    let error = try #require(throws: KnowledgeError.self) {
      try KnowledgeBase(folder: folder.url.path)
    }
    #expect(error.line == 2 && error.column == column, "\(error)")
  }
}
