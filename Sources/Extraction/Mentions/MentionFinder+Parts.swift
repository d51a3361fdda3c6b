import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension MentionFinder {
  /// The international bodies inside the names of organs of them: "UN" in "UN Board of Inquiry", "OSCE" in
  /// "OSCE Minsk Group".
  func bodies(
    in mentions: [EntityMention], _ tokens: [Token], _ index: Int
  ) -> [EntityMention] {
    var found: [EntityMention] = []
    for mention in mentions where mention.tokens.count > 1 {
      let isKnown = mention.candidates.contains { knowledge.kind(of: $0.record) == .organization }
      guard isKnown || mention.candidates.isEmpty && mention.label == .organization else {
        continue
      }
      let rest = tokens[mention.tokens].dropFirst().map { $0.text.lowercased() }
      guard rest.contains(where: MentionFinder.branches.contains) else { continue }
      for size in [2, 1] where size < mention.tokens.count {
        let range = mention.tokens.lowerBound..<mention.tokens.lowerBound + size
        let text = tokens[range].map(\.text).joined(separator: " ")
        let bodies = knowledge.candidates(for: text).filter {
          knowledge.kind(of: $0.record) == .organization
            && ["alliance", "body"].contains(knowledge.sort(of: $0.record))
        }
        guard !bodies.isEmpty else { continue }
        found.append(inner(range, bodies, .organization, index))
        break
      }
    }
    return found
  }

  /// Words in the names of what belongs to a larger body.
  private static let branches: Set<String> = [
    "council", "assembly", "group", "mission", "commission", "committee", "board", "secretariat",
    "office", "agency", "court", "parliament", "programme", "program", "force", "command", "panel",
    "delegation", "bureau", "department", "fund", "envoy", "tribunal", "inquiry",
  ]

  /// Makes one name of two surnames of the tables that the tree joins: "Christopher Sweeney" is neither of
  /// the two.
  func joinSurnames(_ mentions: inout [EntityMention], _ sentence: Sentence) {
    guard let tree = sentence.tree else { return }
    var place = 0
    while place + 1 < mentions.count {
      defer { place += 1 }
      let (first, second) = (mentions[place], mentions[place + 1])
      guard isSurname(first), isSurname(second),
        first.tokens.upperBound == second.tokens.lowerBound,
        tree.heads[second.tokens.lowerBound] == first.tokens.lowerBound,
        tree.labels[second.tokens.lowerBound].relation == "flat"
      else { continue }
      mentions[place] = EntityMention(
        sentence: first.sentence, tokens: first.tokens.lowerBound..<second.tokens.upperBound,
        candidates: [], label: .person, score: 1, suffix: "")
      mentions.remove(at: place + 1)
    }
  }

  private func isSurname(_ mention: EntityMention) -> Bool {
    mention.tokens.count == 1 && !mention.candidates.isEmpty
      && mention.candidates.allSatisfy {
        knowledge.kind(of: $0.record) == .leader && $0.form == .surname
      }
  }
}
