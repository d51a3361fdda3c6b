import EntenteLanguage

extension SentenceFrame {
  /// Endings of nouns for what is done, meant or true rather than for who does it.
  private static let abstract = [
    "tion", "sion", "ment", "ness", "ship", "ity", "ance", "ence", "ism", "ure", "acy", "icy",
  ]

  /// Whether a noun is for what happens somewhere else than where one speaks of it: "the attack in Lima", "a truce in Mali", "a mission
  /// in Chad".
  func isMatterOfSpeech(_ token: Int) -> Bool {
    isHarm(token)
      || [WordSet.plights, .wars, .pacts, .operations, .accidents].contains {
        isOne(token, of: $0)
      }
  }

  /// Whether a noun names a thing or a notion, nobody who could be met, told or helped: "policy", "leadership".
  func isMatter(_ token: Int) -> Bool {
    guard mentions[token] < 0, tokens[token].partOfSpeech == .NOUN else { return false }
    if isOne(token, of: .matters) { return true }
    let lemma = tokens[token].lemma.lowercased()
    return Self.abstract.contains { lemma.hasSuffix($0) } && !isOne(token, of: .bodies)
  }
}
