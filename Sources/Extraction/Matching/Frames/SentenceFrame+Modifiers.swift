import EntenteGraphModel
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
      $0 < place && (arcs[$0] == .amod || arcs[$0] == .compound)
        && (isListed($0) || isPaired($0, before: noun))
    }
    let further = first.flatMap { name in
      children[name].filter { arcs[$0] == .conj && $0 < place && isListed($0) }
    }
    // "U.S.-Israeli strikes": the first may hang from the second.
    let paired = children[place].filter {
      $0 < place && [.compound, .amod, .nmod].contains(arcs[$0])
        && isPaired($0, before: noun)
    }
    return first + further + paired
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

  /// Whether a name stands before "and" or a comma.
  private func isListed(_ token: Int) -> Bool {
    mentions[token] >= 0 && token + 1 < tokens.count
      && ["and", "or", ",", "&"].contains(tokens[token + 1].text.lowercased())
  }

  /// Whether a hyphen joins a name to another before forces or what they do: "U.S.-Israeli strikes". "the U.S.-EU dialogue" is
  /// one thing.
  private func isPaired(_ token: Int, before noun: Int) -> Bool {
    mentions[token] >= 0 && token + 2 < tokens.count
      && ["-", "–"].contains(tokens[token + 1].text) && mentions[token + 2] >= 0
      && mentions[token + 2] != mentions[token] && mentions[noun] < 0
      && (isOne(noun, of: .troops) || isWeapon(noun) || isHarm(noun) && tells(noun, .assault))
  }
}
