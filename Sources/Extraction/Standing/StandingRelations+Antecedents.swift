import EntenteGraphModel
import EntenteLanguage

/// Offices of whom a relative clause names: "Chad, whose foreign minister, Ahmed Saleh, flew to Paris", "in Chad, where
/// Prime Minister Ahmed Saleh resigned".
extension StandingRelations {
  /// The nation or organization before the "whose" that a title stands behind; `nil` where there is none.
  func antecedent(
    of title: PersonTitle, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> EntityID? {
    let start = title.tokens.lowerBound
    // "whose new foreign minister"
    guard
      let whose = (max(0, start - 3)..<start).last(where: {
        ["whose", "where"].contains(sentence.tokens[$0].text.lowercased())
      }),
      (whose + 1..<start).allSatisfy({
        [.ADJ, .NOUN, .PROPN, .ADV, .DET].contains(sentence.tokens[$0].partOfSpeech)
      })
    else { return nil }
    let end = whose > 0 && sentence.tokens[whose - 1].text == "," ? whose - 1 : whose
    let isWhere = sentence.tokens[whose].text.lowercased() == "where"
    return mentions.first {
      $0.tokens.upperBound == end
        && ($0.entity.kind == .nation || $0.entity.kind == .organization && !isWhere)
    }?.entity
  }
}
