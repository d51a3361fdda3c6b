import EntenteGraphModel
import EntenteKnowledge
import Foundation
import TestSupport
import Testing

/// Who is at war with whom on a day.
struct WarTests {
  @Test(
    "A war holds from its first day to its last",
    arguments: [
      ("2022-06-15", "russia", "ukraine", true), ("2014-02-19", "russia", "ukraine", false),
      ("1990-08-02", "iraq", "kuwait", true), ("1991-03-01", "iraq", "kuwait", false),
    ])
  func holds(day: String, attacker: String, attacked: String, isAtWar: Bool) throws {
    let wars = try Shared.knowledge.get().wars(on: try #require(CalendarDate(day)))
    let isThere = wars.contains { $0.attacker.slug == attacker && $0.attacked.slug == attacked }
    #expect(isThere == isAtWar)
  }

  @Test("Both sides of every war are nations of the tables, and no war is there twice")
  func nations() throws {
    let knowledge = try Shared.knowledge.get()
    var day = try #require(CalendarDate("1950-07-01"))
    let last = try #require(CalendarDate("2026-07-01"))
    var seen: Set<War> = []
    while day <= last {
      let wars = knowledge.wars(on: day)
      #expect(Set(wars.map { [$0.attacker, $0.attacked] }).count == wars.count)
      seen.formUnion(wars)
      day = day.adding(days: 3)
    }
    #expect(seen.count >= 30)
    for war in seen {
      #expect(knowledge.record(war.attacker) != nil, "\(war.attacker)")
      #expect(knowledge.record(war.attacked) != nil, "\(war.attacked)")
    }
  }

  @Test(
    "A war without a side, a day or an end behind its beginning is refused with its line and column",
    arguments: [
      ("\tukraine\t2014-02-20\t\twar", 1), ("russia\t\t2014-02-20\t\twar", 2),
      ("russia\tukraine\tsoon\t\twar", 3), ("russia\tukraine\t2014-02-20\t2013-01-01\twar", 4),
      ("russia\tukraine\t2014-02-20\tlater\twar", 4),
    ])
  func refused(row: String, column: Int) throws {
    let folder = try TemporaryFolder()
    for (name, text) in FuzzTableTests.base { try folder.write("\(name).tsv", text + "\n") }
    try folder.write("wars.tsv", "attacker\tattacked\tstart\tend\tname\n\(row)\n")
    let error = try #require(throws: KnowledgeError.self) {
      try KnowledgeBase(folder: folder.url.path)
    }
    #expect(error.line == 2 && error.column == column, "\(error)")
  }
}
