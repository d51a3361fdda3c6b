import EntenteKnowledge
import EntenteLanguage

extension MentionFinder {
  /// Names that neither the tables nor the engine's spans know, behind a title that the tree hangs from them: "Special
  /// Envoy Lenderking".
  func titled(
    in sentence: Sentence, at index: Int, by titles: [NameMatch]
  ) -> [EntityMention] {
    guard let tree = sentence.tree else { return [] }
    let tokens = sentence.tokens
    return titles.compactMap { title in
      let start = title.tokens.upperBound
      guard start < tokens.count, tree.heads[start - 1] == start, isName(start, tokens),
        ["nmod:desc", "compound"].contains(tree.labels[start - 1].description),
        !sentence.spans.contains(where: { $0.tokens.contains(start) }), isRunning(tokens),
        // "MFA Secretary General Ana Ruiz": another title is no name.
        !titles.contains(where: { $0.tokens.lowerBound == start })
      else { return nil }
      var end = start + 1
      while end < tokens.count, tree.heads[end] == start, tree.labels[end].relation == "flat",
        isName(end, tokens)
      {
        end += 1
      }
      return EntityMention(
        sentence: index, tokens: start..<end, candidates: [], label: .person, score: 0.5,
        suffix: "")
    }
  }

  /// Names that neither the tables nor the engine's spans know, between commas behind a post and where it is held: "its
  /// ambassador in Delhi, Vetsop Namgyel, protested".
  func apposed(
    in sentence: Sentence, at index: Int, by titles: [NameMatch]
  ) -> [EntityMention] {
    guard let tree = sentence.tree, isRunning(sentence.tokens) else { return [] }
    let tokens = sentence.tokens
    return tokens.indices.compactMap { start in
      guard start > 1, tokens[start - 1].text == ",", tree.labels[start].relation == "appos",
        isName(start, tokens), tree.heads[start] >= 0
      else { return nil }
      // The name may hang from the post or from where it is held.
      let host = tree.heads[start]
      let posts = [host, tree.heads[host]].filter { $0 >= 0 }
      guard
        titles.contains(where: { title in
          title.tokens.upperBound < start && posts.contains { title.tokens.contains($0) }
        })
      else { return nil }
      var end = start + 1
      while end < tokens.count, tree.heads[end] == start, tree.labels[end].relation == "flat",
        isName(end, tokens)
      {
        end += 1
      }
      guard end - start > 1, end < tokens.count, [",", "."].contains(tokens[end].text),
        !sentence.spans.contains(where: { $0.tokens.overlaps(start..<end) })
      else { return nil }
      return EntityMention(
        sentence: index, tokens: start..<end, candidates: [], label: .person, score: 0.5,
        suffix: "")
    }
  }

  /// Whether a sentence writes its common nouns small, as no headline does.
  private func isRunning(_ tokens: [Token]) -> Bool {
    tokens.contains { token in
      [.NOUN, .VERB, .ADJ].contains(token.partOfSpeech) && token.text.first?.isLowercase == true
    }
  }

  private func isName(_ token: Int, _ tokens: [Token]) -> Bool {
    let text = tokens[token].text
    return [.PROPN, .NOUN].contains(tokens[token].partOfSpeech) && Words.isCapitalized(text)
      && text.dropFirst().contains(where: \.isLowercase)
      && text.allSatisfy { $0.isLetter || "-’'".contains($0) }
      && !Words.organs.contains(text.lowercased()) && !Words.bare.contains(text.lowercased())
  }
}
