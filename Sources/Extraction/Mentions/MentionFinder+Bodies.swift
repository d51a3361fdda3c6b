import EntenteKnowledge
import EntenteLanguage

extension MentionFinder {
  /// Bodies whose names go on behind "for", which the engine takes for two: "the Front for the Liberation of Oran", "a
  /// National Committee for the Salvation of the People".
  ///
  /// - Parameter known: What the tables know in the sentence; where the first name behind "for" is one of those, the body
  ///   only does something for it.
  func bodies(
    in sentence: Sentence, at index: Int, known: [EntityMention], titles: [NameMatch]
  ) -> [EntityMention] {
    let tokens = sentence.tokens
    func isName(_ i: Int) -> Bool {
      tokens.indices.contains(i) && Words.isCapitalized(tokens[i].text)
        && tokens[i].text.contains(where: \.isLowercase)
        && [.PROPN, .NOUN, .ADJ].contains(tokens[i].partOfSpeech)
    }
    func isThe(_ i: Int) -> Bool {
      tokens.indices.contains(i) && tokens[i].text.lowercased() == "the"
    }
    return tokens.indices.compactMap { head in
      guard head + 2 < tokens.count, tokens[head + 1].text == "for", isName(head),
        Discourse.bodies.contains(tokens[head].text.lowercased())
      else { return nil }
      let first = isThe(head + 2) ? head + 3 : head + 2
      guard isName(first), !known.contains(where: { $0.tokens.lowerBound == first }) else {
        return nil
      }
      var end = first
      while isName(end) { end += 1 }
      // "of the People", "and Democracy"
      while end + 1 < tokens.count, ["of", "and"].contains(tokens[end].text) {
        let isOf = tokens[end].text == "of"
        var next = isOf && isThe(end + 1) ? end + 2 : end + 1
        guard isName(next), isOf || !known.contains(where: { $0.tokens.lowerBound == next }) else {
          break
        }
        while isName(next) { next += 1 }
        end = next
      }
      if end < tokens.count, tokens[end].isPossessiveMark, first + 1 == end, !isThe(first - 1) {
        return nil
      }
      var start = head
      while head - start < 4, isName(start - 1),
        !titles.contains(where: { $0.tokens.contains(start - 1) })
      {
        start -= 1
      }
      let range = start..<end
      let isKnown = known.contains {
        $0.tokens.overlaps(range)
          && ($0.tokens.lowerBound < start - (isThe(start - 1) ? 1 : 0)
            || $0.tokens.upperBound > end || $0.tokens == range)
      }
      return isKnown
        ? nil
        : EntityMention(
          sentence: index, tokens: range, candidates: [], label: .organization, score: 0.8,
          suffix: "")
    }
  }
}
