import EntenteLanguage

/// Lists of those who hold posts.
extension TreeRepair {
  /// A name behind a comma and a title of its own is the next of a list, though the parser takes it for more of the name before:
  /// "met with Foreign Minister Ana Ruiz, Vice Foreign Minister Ali Noor, and others".
  mutating func partJoinedHolders() {
    for name in heads.indices.dropFirst(4)
    where [.flat, .nmod, .appos].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0 && heads[name] < name - 2
    {
      let (first, title) = (heads[name], name - 1)
      guard tokens[first].partOfSpeech == .PROPN, isPost(title), preposition(of: name) == nil,
        heads[title] == first || heads[title] == name,
        heads.indices[..<first].contains(where: { heads[$0] == first && isPost($0) })
      else { continue }
      var start = title
      while start > first, tokens[start - 1].text != ",",
        heads[start - 1] == title || heads[start - 1] == name
      {
        start -= 1
      }
      guard start > first + 1, tokens[start - 1].text == ",",
        (first + 1..<start - 1).allSatisfy({ heads[$0] == first && arcs[$0] == .flat })
      else { continue }
      heads[title] = name
      arcs[title] = .compound
      arcs[name] = .conj
      for comma in [start - 1] where heads[comma] == title { heads[comma] = name }
    }
  }

  /// A name of several words between commas behind whom somebody serves is the servant's, though the parser hangs it from the
  /// name before: "An aide to Ana Ruiz, Ali Noor, said".
  mutating func nameServants() {
    for name in heads.indices.dropFirst(4)
    where arcs[name] == .appos && tokens[name].partOfSpeech == .PROPN
      && tokens[name - 1].text == ","
      && heads[name] >= 0 && heads[name] < name - 1
    {
      let master = heads[name]
      let servant = heads[master]
      guard tokens[master].partOfSpeech == .PROPN, arcs[master] == .nmod, servant >= 0,
        servant < master, TreeRepair.servants.contains(tokens[servant].lemma.lowercased()),
        ["to", "for", "of"].contains(preposition(of: master)),
        // "Ali Noor", and nothing of either name between the comma and the other.
        heads.indices.contains(where: { heads[$0] == name && arcs[$0] == .flat }),
        (master + 1..<name - 1).allSatisfy({
          heads[$0] == master && [.flat, .marking].contains(arcs[$0])
        }),
        !heads.indices.contains(where: { heads[$0] == servant && arcs[$0] == .appos })
      else { continue }
      heads[name] = servant
    }
  }

  /// Nouns for those who serve or are close to one whom a text names.
  private static let servants: Set<String> = [
    "aide", "adviser", "advisor", "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney",
    "deputy", "assistant", "envoy", "ally", "associate", "lieutenant", "representative", "brother",
    "sister", "son", "daughter", "wife", "husband", "cousin", "nephew", "widow", "rival",
    "opponent", "critic", "friend", "confidant", "successor", "predecessor",
  ]

  /// A name of two words behind the body that somebody heads is theirs, though the parser hangs it from the body: "met the
  /// Chairman of the Commission on Trade Ali Noor".
  mutating func giveBackHeadsOfBodies() {
    for name in heads.indices.dropFirst(3).dropLast()
    where [.appos, .flat].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0 && heads[name] < name && arcs[name + 1] == .flat
      && heads[name + 1] == name && preposition(of: name) == nil
    {
      var post = heads[name]
      for _ in 0..<4
      where !isPost(post) && heads[post] >= 0 && heads[post] < post
        && [.nmod, .conj].contains(arcs[post])
      {
        post = heads[post]
      }
      guard isPost(post), post < heads[name], Words.isCapitalized(tokens[post].text),
        tokens[post + 1].text == "of", Words.isCapitalized(tokens[name - 1].text),
        !tokens[post..<name].contains(where: { $0.text == "," || $0.partOfSpeech == .VERB }),
        // "Head of Cabinet of the Commission President Ana Ruiz": she is the president.
        !(post + 1..<name).contains(where: isPost),
        !heads.indices.contains(where: { other in
          heads[other] == post && [.appos, .flat].contains(arcs[other]) && other != name
        })
      else { continue }
      heads[name] = post
      arcs[name] = .flat
    }
  }
}
