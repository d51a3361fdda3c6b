import EntenteExtraction
import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage
import EntenteResources
import Foundation
import TestSupport
import Testing

/// The table of mentions that are hard to link, and how many of them the linker gets right.
@Suite struct HardMentionTests {
  struct Case: Sendable {
    var origin, date, mention, expected, text: String
  }

  static func cases() throws -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/linking/hard-mentions.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let f = $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(origin: f[0], date: f[1], mention: f[2], expected: f[3], text: f[4])
    }
  }

  @Test func `the linker knows hard mentions by kind, context and date`() throws {
    let knowledge = try KnowledgeBase(folder: resourceFolder(.knowledge))
    let engine = try LanguageEngine(folder: resourceFolder(.language))
    let linker = EntityLinker(knowledge: knowledge)
    var right: [String: Int] = [:]
    var all: [String: Int] = [:]
    var wrong: [String] = []
    for item in try Self.cases() {
      let document = engine.document(of: item.text)
      let linked = linker.link(
        document, date: CalendarDate(item.date), articleID: "0123456789abcdef")
      let range = try #require(item.text.range(of: item.mention))
      let low = item.text.unicodeScalars.distance(
        from: item.text.startIndex, to: range.lowerBound)
      let place = low..<low + item.mention.unicodeScalars.count
      let hits = linked.mentions.filter { mention in
        let tokens = document.sentences[mention.sentence].tokens[mention.tokens]
        guard let first = tokens.first, let last = tokens.last else { return false }
        return (first.range.lowerBound..<last.range.upperBound).overlaps(place)
      }
      let isRight =
        switch item.expected {
        case "none": hits.isEmpty
        case _ where item.expected.hasPrefix("new:"):
          hits.contains {
            $0.entity.rawValue.hasPrefix(item.expected.dropFirst(4))
              && knowledge.record($0.entity) == nil
          }
        default: hits.contains { $0.entity.rawValue == item.expected }
        }
      all[item.origin, default: 0] += 1
      if isRight {
        right[item.origin, default: 0] += 1
      } else {
        let got = hits.map(\.entity.rawValue).joined(separator: " ")
        wrong.append("\(item.mention) -> \(item.expected), not \(got) | \(item.text)")
      }
    }
    let share = Double(right.values.reduce(0, +)) / Double(all.values.reduce(0, +))
    #expect(share >= 0.95, "\(right) of \(all):\n\(wrong.joined(separator: "\n"))")
    if ProcessInfo.processInfo.environment["ENTENTE_SHOW"] != nil {
      print("HARD", right, all, wrong.joined(separator: "\n"))
    }
  }
}
