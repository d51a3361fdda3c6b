import EntenteArticles
import EntenteGraphModel
import Foundation
import TestSupport
import Testing

/// How well copies are told on real articles, those of `ENTENTE_COPIES` (inputs parted by `:`), for a person to judge; the
/// report goes into the file `ENTENTE_COPIES_OUT`. `Tests/Evaluation/copies.sh` runs it.
///
/// 1. Every group of copies among them, with the lines in which its members differ.
/// 2. Reprints made of fifty of them by cutting and adding paragraphs: how many are told (recall), and which articles
///    that are none are taken into their groups.
/// 3. The fifty pairs that come closest to being copies and are none.
@Suite struct CopiesEvaluation {
  struct Text {
    var id: String
    var title: String
    var lines: [String]
    var runs: [UInt64]
    var record: ArticleRecord
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["ENTENTE_COPIES"] != nil))
  func theCopiesAmongTheInputsThatAreNamedAreWrittenOut() throws {
    let environment = ProcessInfo.processInfo.environment
    let inputs = (environment["ENTENTE_COPIES"] ?? "").split(separator: ":").map {
      ArticleInput.path(String($0))
    }
    let texts = ArticleReader().articles(of: inputs).map { article in
      let fingerprint = TextFingerprint.hashes(of: article.text)
      return Text(
        id: article.id, title: article.title ?? "",
        lines: article.text.split(separator: "\n").map(String.init),
        runs: Array(fingerprint.dropFirst()), record: article.record(fingerprint: fingerprint))
    }
    var graph = EntityGraph()
    for text in texts { graph.articles[text.id] = text.record }
    let groups = graph.copyGroups()
    let report =
      Self.report(of: groups, among: texts) + Self.recall(of: texts, in: graph, groups)
      + Self.nearest(texts, groups)
    let out = environment["ENTENTE_COPIES_OUT"] ?? "copies.txt"
    try Data(report.utf8).write(to: URL(fileURLWithPath: out))
    #expect(!texts.isEmpty)
  }

  // MARK: Groups

  static func report(of groups: [String: String], among texts: [Text]) -> String {
    let members = Dictionary(grouping: texts.filter { groups[$0.id] != nil }) {
      groups[$0.id] ?? ""
    }
    var report = "\(texts.count) articles, \(members.count) groups of copies\n"
    for (name, texts) in members.sorted(by: { $0.key < $1.key }) {
      report += "\n== group \(name)\n"
      let shared = texts.dropFirst().reduce(Set(texts[0].lines)) {
        $0.intersection($1.lines)
      }
      for text in texts {
        let own = text.lines.filter { !shared.contains($0) }
        report += "-- \(text.id) \(text.title) (\(text.lines.count) lines, \(own.count) its own)\n"
        for line in own.prefix(8) { report += "   \(line.prefix(160))\n" }
      }
    }
    return report
  }

  // MARK: Recall

  /// How a reprint is made of the lines of a text, with a paragraph of another at hand.
  static let edits:
    [(
      name: String,
      make: @Sendable ([String], [String], inout SeededGenerator) -> [String]
    )] = [
      (
        "cut at the end",
        { lines, _, generator in
          Array(
            lines.prefix(max(3, lines.count * Int.random(in: 40...80, using: &generator) / 100)))
        }
      ),
      (
        "cut in the middle",
        { lines, _, generator in
          let from = Int.random(in: 2..<lines.count, using: &generator)
          return Array(lines[..<from] + lines.dropFirst(from + max(1, lines.count / 4)))
        }
      ),
      (
        "a paragraph added",
        { lines, other, generator in
          var made = lines
          made.insert(other[0], at: Int.random(in: 1...lines.count, using: &generator))
          return made
        }
      ),
      (
        "two paragraphs cut, one added",
        { lines, other, generator in
          var made = lines
          for _ in 0..<2 { made.remove(at: Int.random(in: 1..<made.count, using: &generator)) }
          made.insert(other[0], at: Int.random(in: 1...made.count, using: &generator))
          return made
        }
      ),
      (
        "another headline, a word in sixty changed",
        { lines, _, generator in
          ["Another headline"]
            + lines.dropFirst().map { line in
              line.split(separator: " ").map { word in
                Int.random(in: 0..<60, using: &generator) == 0 ? "changed" : String(word)
              }.joined(separator: " ")
            }
        }
      ),
    ]

  static func recall(
    of texts: [Text], in graph: EntityGraph, _ groups: [String: String]
  ) -> String {
    var generator = SeededGenerator(seed: 50)
    let usable = texts.filter { $0.lines.count >= 6 && $0.record.words >= 150 }
      .shuffled(using: &generator)
    var graph = graph
    var made: [(edit: Int, origin: String, id: String)] = []
    for (number, text) in usable.prefix(50).enumerated() {
      let edit = number % edits.count
      let other = texts[Int.random(in: 0..<texts.count, using: &generator)].lines
        .filter { $0.count > 60 }
      let lines = edits[edit].make(text.lines, other.isEmpty ? ["x"] : other, &generator)
      let id = "made\(number)"
      graph.articles[id] = ArticleRecord(
        id: id, fingerprint: TextFingerprint.hashes(of: lines.joined(separator: "\n")))
      made.append((edit, text.id, id))
    }
    let after = graph.copyGroups()
    var report = "\n\n\(made.count) reprints made, by kind: told of made\n"
    for edit in edits.indices {
      let ofKind = made.filter { $0.edit == edit }
      let told = ofKind.filter { after[$0.id] != nil && after[$0.id] == after[$0.origin] }
      report += "  \(edits[edit].name): \(told.count) of \(ofKind.count)\n"
      for miss in ofKind where !told.contains(where: { $0.id == miss.id }) {
        report += "    missed: \(texts.first { $0.id == miss.origin }?.title ?? "")\n"
      }
    }
    // A false one: in a group with a reprint are its origin, and who was the origin's copy before.
    var wrong: [String] = []
    for (edit, origin, id) in made {
      for text in texts where after[text.id] == after[id] && after[id] != nil {
        let isRight =
          text.id == origin || (groups[text.id] != nil && groups[text.id] == groups[origin])
        if !isRight { wrong.append("  \(edits[edit].name), \(id): \(text.title)") }
      }
    }
    return report + "articles wrongly taken into their groups: \(wrong.count)\n"
      + wrong.map { $0 + "\n" }.joined()
  }

  // MARK: Near misses

  /// The pairs with the largest share of the shorter one's runs in the longer one, of those that are no copies.
  static func nearest(_ texts: [Text], _ groups: [String: String]) -> String {
    var holders: [UInt64: [Int]] = [:]
    for (index, text) in texts.enumerated() {
      for run in text.runs { holders[run, default: []].append(index) }
    }
    var shared: [Int: Int] = [:]
    for indices in holders.values where indices.count > 1 {
      for (place, a) in indices.enumerated() {
        for b in indices[(place + 1)...] { shared[a * texts.count + b, default: 0] += 1 }
      }
    }
    let pairs = shared.compactMap { key, count -> (share: Double, a: Int, b: Int)? in
      let (a, b) = (key / texts.count, key % texts.count)
      let shorter = min(texts[a].runs.count, texts[b].runs.count)
      let isCopy = groups[texts[a].id] != nil && groups[texts[a].id] == groups[texts[b].id]
      return shorter < 8 || isCopy ? nil : (Double(count) / Double(shorter), a, b)
    }.sorted { ($1.share, $0.a, $0.b) < ($0.share, $1.a, $1.b) }
    var report = "\n\nThe nearest pairs that are no copies: share of the shorter one's runs\n"
    for (share, a, b) in pairs.prefix(50) {
      report +=
        "\n== \(Int((share * 1000).rounded()) / 10) % (\(texts[a].runs.count), \(texts[b].runs.count) runs)\n"
      for (mine, its) in [(a, b), (b, a)] {
        let other = Set(texts[its].lines)
        let own = texts[mine].lines.filter { !other.contains($0) }
        report +=
          "-- \(texts[mine].id.prefix(8)) \(texts[mine].title) (\(own.count) of \(texts[mine].lines.count) lines its own)\n"
        for line in own.prefix(3) { report += "   \(line.prefix(160))\n" }
      }
    }
    return report
  }
}
