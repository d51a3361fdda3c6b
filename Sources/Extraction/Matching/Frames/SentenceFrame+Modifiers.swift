import EntenteLanguage

/// Whose forces, officials or bodies a noun names beside the nearest.
extension SentenceFrame {
  /// The names before a noun that "and" or a comma parts from the nearest one: "U.S. and Afghan forces", "the Afghan,
  /// NATO and U.S. troops".
  ///
  /// - Parameter place: Where the nearest begins.
  func joinedModifiers(of noun: Int, before place: Int) -> [Int] {
    guard [.NOUN, .PROPN].contains(tokens[noun].partOfSpeech) else { return [] }
    let first = children[noun].filter {
      $0 < place && (arcs[$0] == .amod || arcs[$0] == .compound) && isListed($0)
    }
    let further = first.flatMap { name in
      children[name].filter { arcs[$0] == .conj && $0 < place && isListed($0) }
    }
    return first + further
  }

  /// Where the mention of a token begins.
  func beginning(of token: Int) -> Int {
    var first = token
    while first > 0, mentions[first - 1] >= 0, first - 1 >= 0,
      mentions[first - 1] == mentions[token] || heads[first - 1] == token && !isListed(first - 1)
    {
      first -= 1
    }
    return first
  }

  /// Whether a name stands before "and" or a comma, or before a hyphen and another name: "U.S.-Israeli strikes".
  private func isListed(_ token: Int) -> Bool {
    guard mentions[token] >= 0, token + 1 < tokens.count else { return false }
    if ["and", "or", ",", "&"].contains(tokens[token + 1].text.lowercased()) { return true }
    return token + 2 < tokens.count && ["-", "–"].contains(tokens[token + 1].text)
      && mentions[token + 2] >= 0 && mentions[token + 2] != mentions[token]
  }
}
