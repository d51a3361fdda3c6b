import EntenteLanguage

/// Titles and who holds them.
extension TreeRepair {
  /// "Under" before "Secretary" is the title's first word, no preposition: "U.S. Under Secretary Victoria Nuland flew".
  mutating func joinUndersecretaries() {
    for under in heads.indices.dropLast()
    where tokens[under].text == "Under" && tokens[under + 1].text.hasPrefix("Secretar")
      && heads[under] == under + 1 && arcs[under] == .marking
    {
      let title = under + 1
      arcs[under] = .compound
      // The title, or the name that it describes, is what the verb behind it tells of.
      let top = arcs[title] == .obl ? title : heads[title]
      guard top >= 0, heads[top] > top, tokens[heads[top]].partOfSpeech == .VERB else { continue }
      let verb = heads[top]
      if top == title, !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }) {
        arcs[title] = .nsubj
      }
      guard under > 0, arcs[under - 1] == .root, heads[verb] == under - 1 else { continue }
      heads[verb] = -1
      arcs[verb] = .root
      heads[under - 1] = top
      arcs[under - 1] = .compound
    }
  }

  /// A style in front of a name is no part of it: "the Chairperson, H.E. Ana Ruiz".
  mutating func lowerHonours() {
    for honour in heads.indices.dropLast()
    where Words.courtesies.contains(tokens[honour].text) {
      // "HE Dr Ali Noor", "H.E. Mr. Ali Noor"
      let next = tokens[honour + 1].text
      let isSecond = [next, next.hasSuffix(".") ? String(next.dropLast()) : next]
        .contains(where: Words.courtesies.contains)
      let name = isSecond ? honour + 2 : honour + 1
      // "met with H.E. Mr. Ali Noor": the two hang from the verb side by side.
      guard name < heads.count,
        arcs[name] == .flat && heads[name] == honour
          || isSecond && heads[name] == heads[honour] && arcs[name] == arcs[honour]
      else { continue }
      for child in heads.indices where heads[child] == honour && child != name {
        heads[child] = name
      }
      if heads[name] == honour { heads[name] = heads[honour] }
      arcs[name] = arcs[honour]
      heads[honour] = name
      arcs[honour] = .compound
    }
  }

  /// The second field of a post is no second post, and what it seems to be of the post is of: "the Minister of Foreign Affairs and
  /// Trade of Hungary Ana Ruiz".
  mutating func joinFieldsOfPost() {
    for second in heads.indices.dropFirst(4)
    where arcs[second] == .conj && heads[second] >= 0 && isPost(heads[second])
      && Words.isCapitalized(tokens[second].text) && !isPost(second)
    {
      let post = heads[second]
      guard second > post + 3, ["of", "for"].contains(tokens[post + 1].text.lowercased()),
        let first = heads.indices.first(where: {
          $0 > post && $0 < second && heads[$0] == post && arcs[$0] == .nmod
        }),
        !heads.indices.contains(where: {
          heads[$0] == second && ([.flat, .det, .possessive].contains(arcs[$0]))
        }),
        let and = (first + 1..<second).last(where: { tokens[$0].text.lowercased() == "and" }),
        (and + 1..<second).allSatisfy({ isBelow($0, second) }),
        second + 2 < tokens.count, tokens[second + 1].text == "of"
      else { continue }
      heads[second] = first
      for whole in heads.indices
      where whole > second && heads[whole] == second && arcs[whole] == .nmod
        && preposition(of: whole) == "of"
      {
        heads[whole] = post
        for name in heads.indices
        where name == whole + 1 && heads[name] == whole && arcs[name] == .flat
          && tokens[name].partOfSpeech == .PROPN
        {
          heads[name] = post
        }
      }
    }
  }

  /// The nation behind a minister's field is the minister's, and so is the name behind that: "the Minister of Foreign Affairs and
  /// International Cooperation of Chad, Ana Ruiz".
  mutating func raiseOwnersOfPost() {
    for whole in heads.indices.dropFirst(4)
    where arcs[whole] == .nmod && tokens[whole].partOfSpeech == .PROPN
      && preposition(of: whole) == "of"
    {
      var field = heads[whole]
      while field >= 0, field < whole, arcs[field] == .conj, heads[field] >= 0,
        Words.isCapitalized(tokens[field].text), heads[field] < field
      {
        field = heads[field]
      }
      guard field >= 0, field < whole, arcs[field] == .nmod, heads[field] >= 0,
        Words.isCapitalized(tokens[field].text), ["of", "for"].contains(preposition(of: field))
      else { continue }
      let post = heads[field]
      guard post < field, Words.ministers.contains(tokens[post].lemma.lowercased()) else {
        continue
      }
      heads[whole] = post
    }
    raiseHoldersOfPost()
  }

  /// The name behind a minister's nation is the minister's, whatever of the field the parser hangs it from.
  private mutating func raiseHoldersOfPost() {
    for name in heads.indices.dropFirst(5)
    where [.appos, .flat].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0 && heads[name] < name
    {
      var field = heads[name]
      for _ in 0..<4 where arcs[field] == .conj && heads[field] >= 0 && heads[field] < field {
        field = heads[field]
      }
      let post = arcs[field] == .nmod ? heads[field] : -1
      guard post >= 0, post < field, Words.ministers.contains(tokens[post].lemma.lowercased()),
        Words.isCapitalized(tokens[field].text),
        let whole = heads.indices.last(where: {
          $0 > post && $0 < name && heads[$0] == post && arcs[$0] == .nmod
            && preposition(of: $0) == "of"
        }), whole > field || whole == field && heads[name] == whole && name == whole + 1,
        (whole + 1..<name).allSatisfy({ tokens[$0].text == "," || isBelow($0, name) })
      else { continue }
      arcs[name] = tokens[whole + 1].text == "," ? .appos : .flat
      heads[name] = post
    }
  }

  /// A title, what it is of, and the name behind are one.
  mutating func joinTitles() {
    giveBackFieldHolders()
    giveBackHeadsOfBodies()
    joinNames()
    joinNations()
    joinSecondNames()
    joinFields()
    joinFieldHolders()
    joinFellowHolders()
  }

  /// Two posts without an article before one name are one person's: "met Thai Deputy Prime Minister and Foreign Minister Don
  /// Pramudwinai".
  mutating func joinPosts() {
    for name in heads.indices.dropFirst(3)
    where [.conj, .appos].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0
    {
      let first = heads[name]
      guard first < name - 2, isPost(first), Words.isCapitalized(tokens[first].text),
        tokens[first + 1].text == "and", isPost(name - 1),
        heads[name - 1] == name, arcs[name - 1] != .conj,
        (first + 2..<name).allSatisfy({
          Words.isCapitalized(tokens[$0].text) && isBelow($0, name)
        }),
        !heads.indices.contains(where: { child in
          heads[child] == first && child != name
            && ([.det, .flat, .appos, .possessive].contains(arcs[child]) || child > name)
            && arcs[child] != .obl && arcs[child] != .nmod
        })
      else { continue }
      for child in heads.indices where heads[child] == first && child != name {
        heads[child] = name
      }
      heads[name] = heads[first]
      arcs[name] = arcs[first]
      heads[first] = name
      arcs[first] = .compound
      heads[first + 1] = first
    }
  }

  /// A post behind the last of two is that one's: "Ana Ruiz and Ali Noor, the president of Chad".
  mutating func giveBackPosts() {
    for post in heads.indices.dropFirst(4)
    where arcs[post] == .appos && heads[post] >= 0 && heads[post] < post && isPost(post)
      && tokens[post].morphology["Number"] != "Plur"
    {
      let first = heads[post]
      guard tokens[first].partOfSpeech == .PROPN,
        let last = heads.indices.last(where: {
          $0 < post && heads[$0] == first && arcs[$0] == .conj
            && tokens[$0].partOfSpeech == .PROPN
        }),
        let comma = (last + 1..<post).first(where: { tokens[$0].text == "," }),
        (last + 1..<comma).allSatisfy({ heads[$0] == last && arcs[$0] == .flat }),
        (comma + 1..<post).allSatisfy({ isBelow($0, post) })
      else { continue }
      heads[post] = last
    }
  }

  /// A title and its name are one subject: "interim leader Mahmoud Abbas called".
  private mutating func joinNames() {
    for name in heads.indices.dropFirst() where tokens[name].partOfSpeech == .PROPN {
      guard let title = titleBefore(name) else { continue }
      heads[name] = title
      arcs[name] = .flat
    }
  }

  /// The nation before a title is no second object: "to meet US President Joe Biden".
  private mutating func joinNations() {
    for name in heads.indices.dropFirst(2)
    where [.obj, .nsubj, .obl, .conj, .nmod].contains(arcs[name])
      && tokens[name].partOfSpeech == .PROPN
    {
      let title = name - 1
      guard isPost(title), heads[title] == name, preposition(of: name) == nil else { continue }
      var nation = title - 1
      while nation > 0, heads[nation] == name || heads[nation] == title { nation -= 1 }
      // "met Republic of Korea Foreign Minister Chung", "met Kingdom of Norfolk (KNF) Minister Ruiz": the nation's own name
      // has an "of", and letters behind it.
      while nation > 1, tokens[nation].text == ")" || arcs[nation] == .appos,
        tokens[nation].text != ","
      {
        nation -= 1
        if tokens[nation].text == "(" { nation -= 1 }
      }
      for _ in 0..<3
      where arcs[nation] != arcs[name] && tokens[nation].partOfSpeech == .PROPN
        && [.nmod, .flat].contains(arcs[nation]) && heads[nation] >= 0 && heads[nation] < nation
        && !tokens[heads[nation]..<nation].contains(where: {
          $0.text != "of" && $0.text != "the" && $0.partOfSpeech != .PROPN
        })
      {
        nation = heads[nation]
      }
      guard arcs[nation] == arcs[name], heads[nation] == heads[name], nation < title,
        tokens[nation].partOfSpeech == .PROPN,
        // "met Prime Minister Ali Noor, and President Ana Ruiz": who stands before a comma is no nation of hers.
        !tokens[nation..<title].contains(where: { $0.text == "," || $0.partOfSpeech == .CCONJ })
      else { continue }
      // What stands before the nation is said of the person: "with Republic of Korea Foreign Minister Chung".
      for child in heads.indices where heads[child] == nation && child < nation {
        heads[child] = name
      }
      heads[nation] = name
      arcs[nation] = .compound
    }
  }

  /// A name without a preposition of its own is no second oblique: "met with Foreign Minister Dmytro Kuleba in Berlin".
  private mutating func joinSecondNames() {
    for name in heads.indices.dropFirst()
    where [.obl, .obj, .iobj, .nmod].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN {
      let title = name - 1
      guard arcs[title] == arcs[name], heads[title] == heads[name], preposition(of: name) == nil,
        Words.posts.contains(tokens[title].lemma.lowercased())
          || Words.posts.contains(tokens[title].text.lowercased())
          // "met with his Peruvian counterpart Ana Ruiz"
          || tokens[title].lemma.lowercased() == "counterpart"
      else { continue }
      heads[name] = title
      arcs[name] = .flat
    }
  }

  /// What a title is of stands before the name: "joined Secretary of State John Kerry".
  private mutating func joinFields() {
    for mark in heads.indices.dropLast(2) where arcs[mark] == .marking && tokens[mark].text == "of"
    {
      let name = heads[mark]
      guard name > mark + 1 else { continue }
      // "Secretary of the Air Force Frank Kendall"
      let own = mark + 1..<name - 1
      let field = own.allSatisfy { heads[$0] == name - 1 } ? name - 1 : mark + 1
      // The field may hang from the title or, as its description, from the name.
      guard arcs[name] == .nmod, arcs[field] == .nmod, heads[name] >= 0,
        heads[name] == heads[field] || heads[field] == name && field == name - 1,
        heads[name] < mark, tokens[name].partOfSpeech == .PROPN,
        Words.posts.contains(tokens[heads[name]].text.lowercased())
      else { continue }
      let title = heads[name]
      heads[mark] = field
      heads[field] = title
      arcs[name] = .flat
    }
  }

  /// A name right behind the field of a title belongs to the title, though the parser hangs it from a noun before that: "meetings
  /// with Minister of International Relations and Cooperation Ana Ruiz".
  private mutating func giveBackFieldHolders() {
    for name in heads.indices.dropFirst(3)
    where [.appos, .nmod].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && heads[name] >= 0 && heads[name] < name - 1 && preposition(of: name) == nil
      && Words.isCapitalized(tokens[name - 1].text) && tokens[name - 1].text != ","
    {
      var title = name - 1
      for _ in 0..<5
      where !isPost(title) && heads[title] >= 0 && heads[title] < title
        && [.conj, .nmod, .flat, .compound].contains(arcs[title])
      {
        title = heads[title]
      }
      guard isPost(title), title > heads[name],
        ["of", "for"].contains(tokens[title + 1].text.lowercased()),
        !tokens[title..<name].contains(where: { $0.text == "," })
      else { continue }
      for other in heads.indices
      where other > name && heads[other] == name && arcs[other] == .conj {
        heads[other] = title
      }
      heads[name] = title
      arcs[name] = .flat
    }
  }

  /// A name behind the field of a title is the holder's: "Minister of Trade Ana Ruiz".
  private mutating func joinFieldHolders() {
    for name in heads.indices.dropFirst()
    where [.nmod, .appos].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN
      && preposition(of: name) == nil && heads[name] >= 0 && heads[name] < name - 1
    {
      let title = heads[name]
      guard isPost(title), ["of", "for"].contains(tokens[title + 1].text.lowercased()),
        !tokens[title..<name].contains(where: { $0.text == "," })
      else { continue }
      // "Ali Noor and Minister of Trade Ana Ruiz": who is joined to the title's name is joined to the title.
      // So is what stands behind the name: "met Minister of Trade Ana Ruiz in Lima".
      for other in heads.indices
      where other > name
        && (heads[other] == name
          || heads[other] > name && heads[heads[other]] == name && arcs[heads[other]] == .flat)
        && [.conj, .nmod, .obl, .relative, .acl].contains(arcs[other])
      {
        heads[other] = title
      }
      arcs[name] = .flat
    }
  }

  /// Who is joined to the name is joined to the title: "Secretary of State Kerry and Secretary of Defense Carter".
  private mutating func joinFellowHolders() {
    for other in heads.indices where arcs[other] == .conj && heads[other] >= 0 {
      let name = heads[other]
      let title = heads[name]
      guard title >= 0, title < name, [.nmod, .flat, .appos].contains(arcs[name]),
        tokens[name].partOfSpeech == .PROPN, isPost(title), preposition(of: name) == nil,
        !tokens[title..<name].contains(where: { $0.text == "," })
      else { continue }
      arcs[name] = .flat
      heads[other] = title
    }
  }

  /// The title right before a name that the parser hung beside it: "interim leader Mahmoud Abbas called", "host
  /// Secretary Blinken", "met Under Secretary of State for Political Affairs Toria Nuland".
  func titleBefore(_ name: Int) -> Int? {
    guard [.nsubj, .obj, .obl, .nmod, .conj].contains(arcs[name]), preposition(of: name) == nil,
      let title = (0..<name).last(where: { heads[$0] == heads[name] && arcs[$0] != .marking }),
      arcs[title] == arcs[name]
    else { return nil }
    let isPost = isPost(title)
    if title == name - 1, arcs[name] == .nsubj, heads[name] > name,
      tokens[title].partOfSpeech == .NOUN || isPost
    {
      return title
    }
    // "the Kenyan ambassador to the United Nations Ali Noor said"
    // "his chief of staff Ali Noor said"
    let hasField = ["to", "for", "of"].contains(tokens[title + 1].text.lowercased())
    guard isPost, Words.isCapitalized(tokens[title].text) || hasField && arcs[name] == .nsubj,
      (title + 1..<name).allSatisfy({
        (isBelow($0, title) || isBelow($0, name))
          && (tokens[$0].text != "," || isInField($0, title + 1..<name))
      })
    else { return nil }
    return title
  }

  /// Whether a comma parts what one title is of: "Secretary of State for Foreign, Commonwealth and Development Affairs".
  private func isInField(_ comma: Int, _ field: Range<Int>) -> Bool {
    field.contains(comma + 1) && Words.isCapitalized(tokens[comma + 1].text)
      && (comma + 1..<field.upperBound).contains { tokens[$0].partOfSpeech == .CCONJ }
      && field.contains(comma - 1) && tokens[comma - 1].partOfSpeech == .ADJ
  }

  /// "Under Secretary-General" is one title, of which the parser makes two.
  mutating func joinGenerals() {
    for general in heads.indices.dropFirst(2)
    where tokens[general].text.lowercased() == "general" && tokens[general - 1].text == "-"
      && isPost(general - 2) && heads[general] == heads[general - 2]
      && arcs[general] == arcs[general - 2]
    {
      for part in heads.indices where heads[part] == general { heads[part] = general - 2 }
      heads[general] = general - 2
      arcs[general] = .flat
    }
  }

  /// Whose title has a field that the parser takes for the first of two: "the U.S. special envoy for Iran, Brian
  /// Hook, in Riyadh" names no pair of Iran and Hook.
  mutating func giveBackNames() {
    giveBackListedHolders()
    giveBackEnvoys()
    giveBackHeads()
    for name in heads.indices.dropFirst()
    where arcs[name] == .conj && tokens[name].partOfSpeech == .PROPN && heads[name] >= 0
      && heads[name] < name && tokens[name - 1].text == ","
    {
      let field = heads[name]
      let title = heads[field]
      guard title >= 0, arcs[field] == .nmod,
        Words.posts.contains(tokens[title].lemma.lowercased()),
        !heads.indices.contains(where: { child in
          heads[child] == name && ["and", "or", "&"].contains(tokens[child].text.lowercased())
            || heads[child] == field && arcs[child] == .conj && child != name
        })
      else { continue }
      heads[name] = title
      arcs[name] = .appos
      let verb = heads[title]
      guard verb >= 0, tokens[verb].partOfSpeech == .VERB else { continue }
      for later in heads.indices where later > name && heads[later] == field && arcs[later] == .nmod
      {
        heads[later] = verb
        arcs[later] = .obl
      }
    }
  }
}
