import Foundation
import TestSupport
import Testing

/// The families of the lexicon, each in a sentence of its own.
struct FamilyTests {
  @Test("Every family of predicates tells what its sentence says")
  func families() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/Extraction/families.tsv")
    let table = try String(contentsOf: file, encoding: .utf8)
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count > 100)
    for row in rows {
      let told = try PhrasingTests.events(row[0])
      for relation in row.dropFirst() {
        #expect(told.contains(relation), "\(row[0]): \(told.sorted())")
      }
    }
  }
}
