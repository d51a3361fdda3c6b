import EntenteGraphModel
import EntenteLanguage

/// Whom somebody is against, by the word before their name: "the anti-Chadian Mali Front".
extension PredicateMatcher {
  /// The enmities that lie in such words.
  func opponents() -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for word in frame.tokens.indices
    where frame.mentions[word] >= 0 && frame.arcs[word] == .amod
      && frame.tokens[word].text.lowercased().hasPrefix("anti-")
    {
      let head = frame.heads[word]
      guard head >= 0, !frame.isEventNoun(head),
        let index = lexicon.entry("hostile", .adj, .opposedTo)
      else { continue }
      let named = [head] + frame.dependents(head, .appos)
      let against = frame.arguments(at: word, SentenceFrame.speaking, hops: 0)
      for opponent in named.flatMap({ frame.arguments(at: $0, SentenceFrame.speaking, hops: 0) }) {
        found += against.compactMap { match(index, word, opponent, $0) }
      }
    }
    return found
  }
}
