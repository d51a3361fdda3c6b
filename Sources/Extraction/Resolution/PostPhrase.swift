import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// A phrase with a title in it: "Russian Foreign Minister Lavrov", "the president of Chad".
struct PostPhrase {
  var title: PersonTitle
  /// The name behind the title; empty where the phrase names only the post.
  var person: String
  /// The nations, by slug, and organizations, by name, that the phrase names.
  var nations: [String]

  /// The phrases that a run of tokens may be, one for each title in it.
  static func all(in tokens: [Token], _ knowledge: KnowledgeBase) -> [PostPhrase] {
    let titles = knowledge.titleMatches(in: tokens)
    guard !titles.isEmpty else { return [] }
    let names = knowledge.matches(in: tokens)
    return titles.compactMap { match in
      guard let record = match.candidates.first?.record else { return nil }
      var nations: [String] = []
      var rest = match.tokens.upperBound..<tokens.count
      for name in names where !name.tokens.overlaps(match.tokens) {
        let holders = name.candidates.compactMap { holder($0, knowledge) }
        guard !holders.isEmpty else { continue }
        let isBefore = name.tokens.upperBound <= match.tokens.lowerBound
        if !isBefore {
          let between = rest.lowerBound..<max(rest.lowerBound, name.tokens.lowerBound)
          let isOf = tokens[between].allSatisfy { ["of", "the"].contains($0.text.lowercased()) }
          guard rest.contains(name.tokens.lowerBound), isOf else { continue }
        }
        for holder in holders where !nations.contains(holder) { nations.append(holder) }
        if !isBefore { rest = name.tokens.upperBound..<tokens.count }
      }
      let isCourtesy = Words.courtesies.contains(knowledge.name(of: record))
      let words = Sentence(tokens: tokens, tree: nil)
      return PostPhrase(
        title: PersonTitle(
          tokens: match.tokens, record: record, role: words.text(of: 0..<match.tokens.upperBound),
          isCourtesy: isCourtesy),
        person: words.text(of: rest), nations: nations)
    }
  }

  private static func holder(_ candidate: Candidate, _ knowledge: KnowledgeBase) -> String? {
    switch knowledge.kind(of: candidate.record) {
    case .nation: knowledge.id(of: candidate.record).map { String($0.slug) }
    case .organization: knowledge.name(of: candidate.record)
    default: nil
    }
  }
}
