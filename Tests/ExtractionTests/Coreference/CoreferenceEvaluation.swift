import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage
import EntenteResources
import Foundation
import TestSupport
import Testing

/// Runs with `ENTENTE_CORPORA=<folder with gum-open> swift test --filter CoreferenceEvaluation`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["ENTENTE_CORPORA"] != nil))
struct CoreferenceEvaluation {
  struct Place: Hashable {
    var sentence: Int
    var head: Int
  }

  @Test(arguments: ["train", "test"])
  func namesAndPronounsOfTheTreebank(_ part: String) throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = try #require(environment["ENTENTE_CORPORA"])
    let verbose = environment["ENTENTE_VERBOSE"] == part
    let resolver = try CoreferenceResolver(folder: resourceFolder(.extraction))
    let text = try String(contentsOfFile: "\(folder)/gum-open/\(part).conllu", encoding: .utf8)
    var score = CoreferenceScore()
    var counts: [String: (right: Int, found: Int, gold: Int)] = [:]
    for discourse in GoldDiscourse.read(text) {
      let resolved = resolver.resolve(discourse.linked, articleID: "0123456789")
      let judged = discourse.judged
      let places = Set(judged.map { Place(sentence: $0.sentence, head: $0.head) })
      let gold = Dictionary(grouping: judged, by: \.group).values.map { group in
        Set(group.map { Place(sentence: $0.sentence, head: $0.head) })
      }
      // A mention of two things belongs to no group of one.
      let byPlace = Dictionary(
        grouping: resolved.mentions.filter { $0.form != .description },
        by: { Place(sentence: $0.sentence, head: $0.head) })
      var groups: [EntityID: Set<Place>] = [:]
      for (place, mentions) in byPlace where mentions.count == 1 && places.contains(place) {
        groups[mentions[0].entity, default: []].insert(place)
      }
      score.add(gold: Array(gold), found: groups.keys.sorted().compactMap { groups[$0] })
      tally(discourse, resolved, &counts, verbose: verbose)
    }
    func percent(_ value: Double) -> String {
      value.formatted(.number.precision(.fractionLength(1)))
    }
    for (name, pair) in [("MUC", score.muc), ("B3", score.bCubed), ("CEAF-e", score.ceaf)] {
      print(
        "\(part) \(name): P \(percent(100 * pair.precision.value)) R \(percent(100 * pair.recall.value)) F1 \(percent(pair.f1))"
      )
    }
    print("\(part) CoNLL: \(percent(score.conll))")
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(
        "\(part) \(name): \(count.right) of \(count.found) right, \(percent(100 * Double(count.right) / Double(max(1, count.found)))) %; of \(count.gold) with a named antecedent"
      )
    }
    if part == "test" { #expect(score.conll > 60) }
  }

  /// How many pronouns and descriptions stand for what the gold has: the group of the names before.
  private func tally(
    _ discourse: GoldDiscourse, _ resolved: LinkedDocument,
    _ counts: inout [String: (right: Int, found: Int, gold: Int)], verbose: Bool
  ) {
    var groupAt: [Place: String] = [:]
    for mention in discourse.mentions.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      groupAt[Place(sentence: mention.sentence, head: mention.head)] = mention.group
    }
    var groups: [EntityID: Set<String>] = [:]
    for mention in resolved.mentions where mention.form == .name {
      if let group = groupAt[Place(sentence: mention.sentence, head: mention.head)] {
        groups[mention.entity, default: []].insert(group)
      }
    }
    let named = Set(
      discourse.mentions.filter { discourse.isName($0) && GoldDiscourse.kinds[$0.type] != nil }.map(
        \.group))
    for mention in discourse.mentions
    where discourse.isPronoun(mention) && named.contains(mention.group) {
      let word = discourse.document.sentences[mention.sentence].tokens[mention.head].text
        .lowercased()
      counts[kind(of: word), default: (0, 0, 0)].gold += 1
    }
    for mention in resolved.mentions where mention.form == .pronoun || mention.form == .description
    {
      let place = Place(sentence: mention.sentence, head: mention.head)
      let group = groupAt[place]
      let isRight = group.map { groups[mention.entity]?.contains($0) ?? false } ?? false
      let name = mention.form == .pronoun ? kind(of: mention.surface.lowercased()) : "description"
      counts[name, default: (0, 0, 0)].found += 1
      if isRight { counts[name, default: (0, 0, 0)].right += 1 }
      if verbose, !isRight {
        let words = discourse.document.sentences[mention.sentence].tokens.map(\.text)
        let start = max(0, mention.tokens.lowerBound - 12)
        print(
          "WRONG \(mention.surface) → \(mention.entity): \(words[start..<min(words.count, mention.tokens.upperBound + 6)].joined(separator: " "))"
        )
      }
    }
  }

  private func kind(of word: String) -> String {
    switch word {
    case "he", "him", "his", "himself", "she", "her", "hers", "herself": "he, she"
    case "it", "its", "itself": "it"
    default: "they"
    }
  }
}
