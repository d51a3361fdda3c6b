import EntenteLanguage

/// Whose a post is among several that a list or an apposition joins.
extension TreeRepair {
  /// Titles with names of their own are a list, though the parser takes the second for an apposition of the first: "with
  /// Secretary General Jens Stoltenberg, OSCE Chairman Zbigniew Rau and High Representative Josep Borrell".
  mutating func partHolders() {
    partListedHolders()
    // "Ali Noor and Minister of Trade Ana Ruiz": the name behind the second title is no other name of the first.
    for title in heads.indices
    where arcs[title] == .conj && heads[title] >= 0 && heads[title] < title && isPost(title) {
      guard
        let name = heads.indices.first(where: { name in
          name > title && arcs[name] == .appos && heads[name] == heads[title]
            && tokens[name].partOfSpeech == .PROPN
        }), !tokens[title..<name].contains(where: { $0.text == "," })
      else { continue }
      heads[name] = title
      arcs[name] = .flat
    }
    for title in heads.indices
    where arcs[title] == .appos && heads[title] >= 0 && heads[title] < title && isPost(title) {
      let first = heads[title]
      guard tokens[first].partOfSpeech == .PROPN,
        heads.indices.contains(where: { child in
          isPost(child) && child < first
            && (heads[child] == first || arcs[first] == .flat && heads[first] == child)
        }),
        let name = heads.indices.first(where: { name in
          name > title && [.appos, .flat].contains(arcs[name])
            && (heads[name] == title
              // "Japanese Minister for Foreign Affairs Hayashi" may hang from who stands before.
              || heads[name] == first
                && !tokens[title..<name].contains(where: { $0.text == "," }))
            && tokens[name].partOfSpeech == .PROPN && tokens[name - 1].text != ","
        }),
        heads.indices.contains(where: { last in
          heads[last] == first && arcs[last] == .conj && last > title
        })
      else { continue }
      arcs[title] = .conj
      heads[name] = title
    }
  }

  /// A title with a name of its own behind a comma goes on with the list that an "and" ends, though the parser takes it for
  /// what the person before is: "with Secretary General Ana Ruiz, German State Secretary Ali Noor, and Minister Roe".
  private mutating func partListedHolders() {
    for title in heads.indices
    where [.appos, .nmod].contains(arcs[title]) && heads[title] >= 0 && heads[title] < title
      && isPost(title) && tokens[heads[title]].partOfSpeech == .PROPN
      && preposition(of: title) == nil
    {
      var start = title
      while start > 0, heads[start - 1] == title || heads[start - 1] == start { start -= 1 }
      // The comma may hang from the title itself.
      while start < title, tokens[start].partOfSpeech == .PUNCT { start += 1 }
      guard start > 0, tokens[start - 1].text == ",",
        let name = heads.indices.first(where: { name in
          name > title && name - title <= 3 && tokens[name].partOfSpeech == .PROPN
            && heads[name] == title && [.appos, .flat].contains(arcs[name])
        }), !tokens[title..<name].contains(where: { $0.text == "," }),
        tokens[name...].contains(where: { ["and", "&"].contains($0.text) })
      else { continue }
      var first = heads[title]
      for _ in 0..<5
      where [.flat, .appos, .compound].contains(arcs[first]) && heads[first] >= 0
        && heads[first] < first
      {
        first = heads[first]
      }
      if arcs[first] == .conj, heads[first] >= 0 { first = heads[first] }
      guard first < start, [.obl, .obj, .nsubj, .nmod, .iobj].contains(arcs[first]) else {
        continue
      }
      heads[title] = first
      arcs[title] = .conj
    }
  }

  /// Who is named behind the body that a post is of holds the post: "the head of the Union of African States, Ali Noor,
  /// resigned".
  mutating func raiseHolders() {
    for name in heads.indices.dropFirst()
    where arcs[name] == .appos && heads[name] >= 0 && heads[name] < name
      && tokens[name].partOfSpeech == .PROPN && tokens[name - 1].text == ","
    {
      let body = heads[name]
      // A body without a name of its own may be named here.
      guard
        tokens[body].partOfSpeech == .PROPN
          || body > 0 && tokens[body - 1].partOfSpeech == .PROPN && heads[body - 1] == body,
        !heads.indices.contains(where: { heads[$0] == name && arcs[$0] == .conj })
      else { continue }
      var post = body
      for _ in 0..<3 where arcs[post] == .nmod && heads[post] >= 0 && !isPost(post) {
        post = heads[post]
      }
      guard post < body, isPost(post), [.nsubj, .obj, .iobj, .obl].contains(arcs[post]) else {
        continue
      }
      heads[name] = post
    }
  }

  /// Who is named behind the body and the post is who acts, not the body: "the Norfolk Intelligence Directorate (NID) Deputy Head
  /// Major General Ali Noor said".
  mutating func raiseOfficers() {
    for post in heads.indices.dropFirst().dropLast()
    where arcs[post] == .appos && heads[post] >= 0 && heads[post] < post && isPost(post)
      && Words.isCapitalized(tokens[post].text)
    {
      let body = heads[post]
      guard tokens[body].partOfSpeech == .PROPN, [.nsubj, .obj, .obl, .iobj].contains(arcs[body]),
        !tokens[body..<post].contains(where: { $0.text == "," }),
        let name = heads.indices.first(where: { name in
          name > post && heads[name] == body && [.appos, .flat].contains(arcs[name])
            && tokens[name].partOfSpeech == .PROPN
        }),
        (post + 1..<name).allSatisfy({ tokens[$0].partOfSpeech == .PROPN || isBelow($0, name) }),
        tokens[post + 1].text != ","
      else { continue }
      for child in heads.indices
      where heads[child] == body && child > name && child != name {
        heads[child] = name
        if arcs[child] == .appos, child == name + 1 { arcs[child] = .flat }
      }
      heads[name] = heads[body]
      arcs[name] = arcs[body]
      heads[body] = name
      arcs[body] = .compound
      heads[post] = name
      arcs[post] = .compound
    }
  }

  /// Whether a word is for who holds a post, in the singular as a title is.
  func isPost(_ token: Int) -> Bool {
    Words.posts.contains(tokens[token].text.lowercased())
  }

  /// A name of two words or more behind the body that somebody heads is theirs: "met the Chairperson of the Commission, Ana Ruiz".
  mutating func giveBackHeads() {
    for name in heads.indices.dropFirst(4).dropLast()
    where arcs[name] == .appos && tokens[name].partOfSpeech == .PROPN && heads[name] >= 0
      && heads[name] < name - 1 && arcs[name + 1] == .flat && heads[name + 1] == name
    {
      let body = heads[name]
      let post = heads[body]
      guard arcs[body] == .nmod, preposition(of: body) == "of", post >= 0, post < body,
        isPost(post), tokens[post].morphology["Number"] != "Plur",
        let comma = (body + 1..<name).first(where: { tokens[$0].text == "," }),
        (comma + 1..<name).allSatisfy({ heads[$0] == name && arcs[$0] == .compound }),
        !heads.indices.contains(where: {
          heads[$0] == post && [.appos, .flat].contains(arcs[$0])
        })
      else { continue }
      heads[name] = post
    }
  }

  /// A name behind the land that an envoy is sent to is the envoy's: "by the Ambassador of Senegal to Nigeria, Ana Ruiz".
  mutating func giveBackEnvoys() {
    for name in heads.indices.dropFirst(4)
    where arcs[name] == .appos && tokens[name].partOfSpeech == .PROPN && heads[name] >= 0
      && heads[name] < name - 1 && tokens[name - 1].text == ","
    {
      let land = heads[name]
      guard let to = marking(of: land), tokens[to].text.lowercased() == "to",
        tokens[land].partOfSpeech == .PROPN,
        let post = heads.indices[..<to].last(where: {
          ["ambassador", "envoy", "representative", "commissioner", "observer", "delegate"]
            .contains(tokens[$0].lemma.lowercased())
        }), to - post <= 6, post + 1 == to || tokens[post + 1].text.lowercased() == "of",
        (post + 1..<to).allSatisfy({ isBelow($0, post) })
      else { continue }
      heads[name] = post
      arcs[name] = .appos
      if !isBelow(land, post) {
        heads[land] = post
        arcs[land] = .nmod
      }
    }
  }

  /// A name behind the comma of a post that has a field and no article is its holder, not the next of a list: "chaired by Kenyan
  /// Minister of Trade, Ana Ruiz and Chad's Minister of Trade, Ali Noor".
  mutating func giveBackListedHolders() {
    for name in heads.indices.dropFirst(4)
    where arcs[name] == .conj && tokens[name].partOfSpeech == .PROPN && heads[name] >= 0
      && heads[name] < name && tokens[name - 1].text == "," && !isPost(name)
    {
      let post = heads[name]
      guard isPost(post), ["of", "for"].contains(tokens[post + 1].text.lowercased()),
        (post + 1..<name - 1).allSatisfy({ isBelow($0, post) && arcs[$0] != .cc }),
        !heads.indices.contains(where: { child in
          heads[child] == post
            && ([.flat, .appos].contains(arcs[child])
              || arcs[child] == .det && tokens[child].text.lowercased() != "the")
        }),
        // Who else is listed bears a post as well.
        heads.indices.allSatisfy({ child in
          child == name || arcs[child] != .conj || ![post, name].contains(heads[child])
            || isPost(child) || titleBefore(child) != nil
        })
      else { continue }
      arcs[name] = .appos
    }
  }
}
