import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension MentionFinder {
  /// The names of aircraft that have a number, and those of more parts than one.
  ///
  /// The tables' matches inside of them, and those that are no aircraft here, are taken out of `known`.
  func aircraft(
    in sentence: Sentence, at index: Int, known: inout [EntityMention]
  ) -> [EntityMention] {
    let (found, refused) = AircraftFinder(sentence: sentence, knowledge: knowledge, known: known)
      .aircraft()
    guard !found.isEmpty || !refused.isEmpty else { return [] }
    for i in known.indices where refused.contains(where: { $0.overlaps(known[i].tokens) }) {
      known[i].candidates.removeAll { knowledge.kind(of: $0.record) == .aircraft }
    }
    known.removeAll { mention in
      mention.candidates.isEmpty || found.contains { $0.tokens.overlaps(mention.tokens) }
    }
    return found.map { name in
      let span = sentence.spans.first {
        $0.label == .aircraft && $0.tokens.overlaps(name.tokens)
      }
      let text = sentence.text(of: name.tokens)
      return EntityMention(
        sentence: index, tokens: name.tokens, candidates: name.candidates, label: .aircraft,
        score: span?.score ?? 0.7, suffix: name.suffix,
        designation: name.designation
          ?? AircraftDesignation(name: text, maker: nil, isSure: true))
    }
  }
}
