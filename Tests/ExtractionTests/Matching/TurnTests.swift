import Foundation
import TestSupport
import Testing

/// The turns by which a text says that somebody is behind a deed, admits it, goes on with it or is blamed for it: each
/// stands before the nouns of eleven deeds.
struct TurnTests {
  /// How many of the sentences tell their deed. May only rise.
  private static let floor = 985

  @Test("A turn tells who does each of the deeds")
  func turns() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/Extraction/turns.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let deeds = rows.compactMap { row in
      row.firstIndex(of: "\t").map { (kind: row[..<$0], words: row[row.index(after: $0)...]) }
    }
    let turns = rows.filter { !$0.contains("\t") }
    #expect(deeds.count * turns.count > 1_000)
    var told = 0
    for turn in turns {
      for deed in deeds {
        let events = try PhrasingTests.events("Chile \(turn) \(deed.words).")
        let isTold = events.contains { event in
          event.hasPrefix("chile \(deed.kind) peru") || event.hasPrefix("peru \(deed.kind) chile")
        }
        told += isTold ? 1 : 0
        if !isTold, Self.isVerbose { print("untold \(deed.kind): Chile \(turn) \(deed.words).") }
      }
    }
    #expect(told >= Self.floor, "\(told)")
    if Self.isVerbose { print("told \(told) of \(deeds.count * turns.count)") }
  }

  private static let isVerbose = ProcessInfo.processInfo.environment["ENTENTE_SHOW_TURNS"] != nil
}
