import EntenteLanguage

/// What belongs together before a noun and was hung beside each other.
extension TreeRepair {
  /// Modifiers that a comma parts are a list, though the parser hangs each from the noun: "U.S., British and Afghan
  /// soldiers". The agent of a participle hangs from that: "the Nairobi-based Africa Watch".
  mutating func joinModifiers() {
    for token in heads.indices.dropFirst(2) where isModifier(token) {
      guard tokens[token - 1].text == ",", isNameLike(token) else { continue }
      let before = token - 2
      guard isNameLike(before), isModifier(before), heads[before] == heads[token] else { continue }
      heads[token] = before
      arcs[token] = .conj
    }
    // "Israeli tank shelling": whose shelling it is, not what sort of tank.
    for adjective in heads.indices
    where arcs[adjective] == .amod && tokens[adjective].partOfSpeech == .ADJ
      && isNameLike(adjective) && heads[adjective] > adjective
    {
      let noun = heads[adjective]
      if arcs[noun] == .compound, tokens[noun].partOfSpeech == .NOUN, heads[noun] > noun {
        heads[adjective] = heads[noun]
      }
    }
    for participle in heads.indices.dropFirst(2)
    where arcs[participle] == .amod && tokens[participle].text.hasSuffix("ed")
      && tokens[participle - 1].text == "-"
    {
      let name = participle - 2
      guard arcs[name] == .compound, heads[name] == heads[participle], isNameLike(name) else {
        continue
      }
      heads[name] = participle
    }
  }

  /// "ageing" before a noun tells of what sort that is: in "a fleet of ageing 727s" the fleet is of these.
  mutating func giveBackAgeing() {
    for token in heads.indices.dropFirst()
    where ["ageing", "aging"].contains(tokens[token].text.lowercased())
      && (arcs[token] == .acl || arcs[token] == .advcl) && tokens[token - 1].text == "of"
      && heads[token - 1] == token
    {
      guard let noun = heads.indices.first(where: { heads[$0] == token && arcs[$0] == .obj }),
        noun > token
      else { continue }
      heads[noun] = heads[token]
      arcs[noun] = .nmod
      heads[token] = noun
      arcs[token] = .amod
      heads[token - 1] = noun
      arcs[token - 1] = .marking
    }
  }

  /// Who "is due in Lima" is no Lima: the adjective tells it, and the place hangs from that.
  mutating func raiseDue() {
    for due in heads.indices.dropFirst().dropLast(2)
    where tokens[due].text.lowercased() == "due" && heads[due] > due {
      let place = heads[due]
      guard ["in", "at"].contains(tokens[due + 1].text.lowercased()), heads[due + 1] == place,
        heads.indices.contains(where: { heads[$0] == place && arcs[$0] == .cop })
      else { continue }
      for child in heads.indices
      where heads[child] == place && child != due && child != due + 1
        && (child < due || [.obl, .nmod, .advcl].contains(arcs[child]))
      {
        heads[child] = due
        if child > due, arcs[child] == .nmod { arcs[child] = .obl }
      }
      heads[due] = heads[place]
      arcs[due] = arcs[place]
      heads[place] = due
      arcs[place] = .obl
    }
  }

  /// The two nations of "North and South Korea" stand beside each other, and the name belongs to the second.
  mutating func partHalves() {
    for first in heads.indices.dropLast(3)
    where ["and", "or"].contains(tokens[first + 1].text)
      && Words.compass.contains(tokens[first].text)
      && Words.compass.contains(tokens[first + 2].text)
      && tokens[first + 3].partOfSpeech == .PROPN
    {
      let name = first + 3
      guard heads[first] == name || heads[first] == heads[name] || heads[first + 2] == first,
        heads[name] != first, heads[name] >= 0 || arcs[name] == .root
      else { continue }
      for child in heads.indices
      where heads[child] == name && child < first && [.marking, .det].contains(arcs[child]) {
        heads[child] = first
      }
      heads[first] = heads[name]
      arcs[first] = arcs[name]
      heads[name] = first
      arcs[name] = .conj
      heads[first + 1] = name
      arcs[first + 1] = .cc
      heads[first + 2] = name
      arcs[first + 2] = .compound
    }
  }

  private func isModifier(_ token: Int) -> Bool {
    (arcs[token] == .amod || arcs[token] == .compound) && heads[token] > token
  }

  private func isNameLike(_ token: Int) -> Bool {
    [.ADJ, .PROPN].contains(tokens[token].partOfSpeech)
      && tokens[token].text.first?.isUppercase ?? false
  }

  /// Who is one of several is what they are: in "is one of the biggest critics of NATO" and "one of the members of the
  /// union" the noun takes the place of "one".
  mutating func raiseParts() {
    for one in heads.indices.dropLast(2)
    where tokens[one].text.lowercased() == "one" && tokens[one + 1].text.lowercased() == "of" {
      let noun = heads[one + 1]
      guard noun > one, heads[noun] == one, arcs[noun] == .nmod,
        tokens[noun].partOfSpeech == .NOUN, tokens[noun].morphology["Number"] == "Plur"
      else { continue }
      for child in heads.indices where heads[child] == one && child != noun { heads[child] = noun }
      heads[noun] = heads[one]
      arcs[noun] = arcs[one]
      heads[one] = noun
      arcs[one] = .nummod
      arcs[one + 1] = .other
    }
  }

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

  /// A title and its name are one subject: "interim leader Mahmoud Abbas called". What a title is of stands before the
  /// name: "joined Secretary of State John Kerry".
  mutating func joinTitles() {
    for name in heads.indices.dropFirst() where tokens[name].partOfSpeech == .PROPN {
      guard let title = titleBefore(name) else { continue }
      heads[name] = title
      arcs[name] = .flat
    }
    // "to meet US President Joe Biden": the nation before the title is no second object.
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
        tokens[nation].partOfSpeech == .PROPN
      else { continue }
      // What stands before the nation is said of the person: "with Republic of Korea Foreign Minister Chung".
      for child in heads.indices where heads[child] == nation && child < nation {
        heads[child] = name
      }
      heads[nation] = name
      arcs[nation] = .compound
    }
    // "met with Foreign Minister Dmytro Kuleba in Berlin": the name has no preposition of its own.
    for name in heads.indices.dropFirst()
    where [.obl, .obj, .iobj, .nmod].contains(arcs[name]) && tokens[name].partOfSpeech == .PROPN {
      let title = name - 1
      guard arcs[title] == arcs[name], heads[title] == heads[name], preposition(of: name) == nil,
        Words.posts.contains(tokens[title].lemma.lowercased())
          || Words.posts.contains(tokens[title].text.lowercased())
      else { continue }
      heads[name] = title
      arcs[name] = .flat
    }
    for mark in heads.indices.dropLast(2) where arcs[mark] == .marking && tokens[mark].text == "of"
    {
      let field = mark + 1
      let name = heads[mark]
      // The field may hang from the title or, as its description, from the name.
      guard name > field, arcs[name] == .nmod, arcs[field] == .nmod, heads[name] >= 0,
        heads[name] == heads[field] || heads[field] == name && field == name - 1,
        heads[name] < mark, tokens[name].partOfSpeech == .PROPN,
        Words.posts.contains(tokens[heads[name]].text.lowercased())
      else { continue }
      let title = heads[name]
      heads[mark] = field
      heads[field] = title
      arcs[name] = .flat
    }
    // "Minister of Trade Ana Ruiz": a name behind the field of a title is the holder's.
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
    // "Secretary of State Kerry and Secretary of Defense Carter": who is joined to the name is to the title.
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
  private func titleBefore(_ name: Int) -> Int? {
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
    let hasField = ["to", "for"].contains(tokens[title + 1].text.lowercased())
    guard isPost, Words.isCapitalized(tokens[title].text) || hasField && arcs[name] == .nsubj,
      (title + 1..<name).allSatisfy({
        (isBelow($0, title) || heads[$0] == name)
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

  /// Titles with names of their own are a list, though the parser takes the second for an apposition of the first: "with
  /// Secretary General Jens Stoltenberg, OSCE Chairman Zbigniew Rau and High Representative Josep Borrell".
  mutating func partHolders() {
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

  /// Names that a hyphen joins before a noun are two, and none the rest of the other: "U.S.-ROK cooperation".
  mutating func partHyphenated() {
    for second in heads.indices.dropFirst(2)
    where arcs[second] == .flat && tokens[second - 1].text == "-" && isNameLike(second) {
      let first = heads[second]
      guard first >= 0, first < second, isNameLike(first),
        arcs[first] == .compound || arcs[first] == .amod, heads[first] > second
      else { continue }
      heads[second] = heads[first]
      arcs[second] = .compound
    }
  }

  /// Who is to do something behind "for" does it: "calls for the people of Chad to vote", though the parser may hang the noun from
  /// the verb before.
  mutating func joinForClauses() {
    for mark in heads.indices.dropLast(3)
    where arcs[mark] == .marker && tokens[mark].text.lowercased() == "for" {
      let verb = heads[mark]
      guard verb > mark + 1, tokens[verb].partOfSpeech == .VERB,
        let to = heads.indices.first(where: {
          heads[$0] == verb && $0 > mark && tokens[$0].text.lowercased() == "to"
            && arcs[$0] == .marker
        }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj }),
        let noun = (mark + 1..<to).first(where: {
          heads[$0] == heads[verb] && [.obl, .obj, .nmod].contains(arcs[$0])
        })
      else { continue }
      heads[noun] = verb
      arcs[noun] = .nsubj
    }
  }

  /// A second thing that somebody is goes on from the first, not from whose that is: "is a member of Norfleet and a partner of
  /// the union".
  mutating func raisePredicates() {
    func isOne(_ noun: Int) -> Bool {
      tokens[noun].partOfSpeech == .NOUN
        && heads.indices.contains {
          heads[$0] == noun && ["a", "an", "the"].contains(tokens[$0].text.lowercased())
        }
    }
    for noun in heads.indices where arcs[noun] == .conj && heads[noun] >= 0 && isOne(noun) {
      let owner = heads[noun]
      guard owner < noun, arcs[owner] == .nmod, tokens[owner].partOfSpeech == .PROPN else {
        continue
      }
      let first = heads[owner]
      guard first >= 0, first < owner, isOne(first),
        heads.indices.contains(where: { heads[$0] == first && arcs[$0] == .cop }),
        heads.indices.contains(where: { heads[$0] == noun && arcs[$0] == .nmod })
      else { continue }
      heads[noun] = first
    }
  }

  /// A finite verb goes on from a verb, not from what a thing is called: "called the ban illegal and accused Chad of bias".
  mutating func raiseVerbs() {
    for verb in heads.indices
    where arcs[verb] == .conj && heads[verb] >= 0 && heads[verb] < verb
      && tokens[verb].partOfSpeech == .VERB && tokens[verb].morphology["Tense"] == "Past"
    {
      let first = heads[verb]
      // "said it would leave and accused Chad": what has another form than the auxiliary asks for is said no more.
      if arcs[first] == .ccomp, heads[first] >= 0, heads[first] < first,
        isAided(first) || isSuffering(first, beside: verb) || isBeing(first, beside: verb)
          || isPresent(first, beside: verb),
        tokens[heads[first]].partOfSpeech == .VERB,
        tokens[heads[first]].morphology["Tense"] == "Past",
        tokens[verb].text.lowercased() != tokens[verb].lemma.lowercased(),
        !heads.indices.contains(where: {
          heads[$0] == verb && [.nsubj, .aux].contains(arcs[$0])
        })
      {
        heads[verb] = heads[first]
        continue
      }
      guard tokens[verb].morphology["VerbForm"] == "Fin",
        tokens[first].partOfSpeech == .ADJ, [.amod, .xcomp].contains(arcs[first]),
        !heads.indices.contains(where: {
          heads[$0] == first && [.cop, .nsubj].contains(arcs[$0])
            || heads[$0] == verb && arcs[$0] == .nsubj
        })
      else { continue }
      var above = heads[first]
      for _ in 0..<3 where above >= 0 && tokens[above].partOfSpeech != .VERB {
        above = heads[above]
      }
      guard above >= 0, tokens[above].partOfSpeech == .VERB, above < first,
        tokens[above].morphology["Tense"] == "Past"
      else { continue }
      heads[verb] = above
    }
  }

  /// Whether a verb stands in its bare form behind an auxiliary: "would leave", "did not leave".
  private func isAided(_ verb: Int) -> Bool {
    tokens[verb].text.lowercased() == tokens[verb].lemma.lowercased()
      && heads.indices.contains { auxiliary in
        heads[auxiliary] == verb && arcs[auxiliary] == .aux
          && [
            "will", "would", "could", "can", "may", "might", "must", "should", "shall", "do",
            "does", "did",
          ].contains(tokens[auxiliary].text.lowercased())
      }
  }

  /// Whether a verb is passive beside one that has an object, and so is none: "said Noor would be judged and blamed him".
  private func isSuffering(_ first: Int, beside second: Int) -> Bool {
    heads.indices.contains { heads[$0] == second && arcs[$0] == .obj }
      && heads.indices.contains { auxiliary in
        heads[auxiliary] == first && arcs[auxiliary] == .aux
          && ["be", "been", "being", "was", "were", "is", "are"].contains(
            tokens[auxiliary].text.lowercased())
      } && tokens[first].morphology["Tense"] == "Past"
  }

  /// Whether a clause only says what another is, and the verb behind it is of who speaks: "said Chad was to blame and urged
  /// it to leave".
  private func isBeing(_ first: Int, beside second: Int) -> Bool {
    TreeRepair.addressing.contains(tokens[second].lemma.lowercased())
      && heads.indices.contains { heads[$0] == first && arcs[$0] == .cop }
      && heads.indices.contains {
        heads[$0] == first && arcs[$0] == .nsubj
          && [.NOUN, .PROPN].contains(tokens[$0].partOfSpeech)
      }
  }

  /// Whether what is said is said of now, and what is told next of then: "said that peace needs time and briefed Noor".
  private func isPresent(_ first: Int, beside second: Int) -> Bool {
    tokens[first].partOfSpeech == .VERB && tokens[first].morphology["Tense"] == "Pres"
      && tokens[first].morphology["VerbForm"] == "Fin"
      && tokens[second].morphology["VerbForm"] == "Fin"
  }

  /// Verbs by which who has just been quoted goes on to speak.
  private static let addressing: Set<String> = [
    "accuse", "blame", "urge", "call", "condemn", "criticize", "criticise", "warn", "ask",
    "demand", "vow", "threaten", "promise", "denounce", "reject", "praise", "thank", "appeal",
    "pledge", "deny", "add",
  ]

  /// A clause whose verb is in the singular tells of the one thing, not of the many behind its "of": "a bloc of 14
  /// nations that includes Chad".
  mutating func raiseClauses() {
    for verb in heads.indices
    where arcs[verb] == .relative && heads[verb] >= 0 && tokens[verb].partOfSpeech == .VERB
      && tokens[verb].morphology["Number"] == "Sing" && tokens[verb].morphology["Tense"] == "Pres"
    {
      let many = heads[verb]
      guard arcs[many] == .nmod, heads[many] >= 0, heads[many] < many,
        tokens[many].partOfSpeech == .NOUN, tokens[many].morphology["Number"] == "Plur",
        tokens[heads[many]].partOfSpeech == .NOUN,
        tokens[heads[many]].morphology["Number"] == "Sing",
        heads.indices.contains(where: {
          heads[$0] == verb && arcs[$0] == .nsubj
            && ["that", "which"].contains(tokens[$0].text.lowercased())
        })
      else { continue }
      heads[verb] = heads[many]
    }
  }

  /// Whether a word is for who holds a post, in the singular as a title is.
  func isPost(_ token: Int) -> Bool {
    Words.posts.contains(tokens[token].text.lowercased())
  }

  /// Who visits as others' guests, beside those who hold a post.
  private static let guests: Set<String> = [
    "envoy", "delegation", "official", "lawmaker", "diplomat", "minister", "leader", "counterpart",
  ]

  /// A guest is who visits, not who is visited: "talks between Manmohan Singh and visiting King Abdullah", "visiting
  /// Prime Minister Nouri al-Maliki said".
  mutating func turnVisitors() {
    for verb in heads.indices
    where tokens[verb].text.lowercased() == "visiting" && tokens[verb].partOfSpeech == .VERB
      && heads[verb] >= 0
    {
      guard let name = heads.indices.first(where: { heads[$0] == verb && arcs[$0] == .obj }),
        name > verb + 1, [.PROPN, .NOUN].contains(tokens[name].partOfSpeech),
        (verb + 1..<name).allSatisfy({ isBelow($0, name) && tokens[$0].partOfSpeech != .DET }),
        (verb + 1...name).contains(where: isPost)
          || TreeRepair.guests.contains(tokens[name].lemma.lowercased())
      else { continue }
      let governor = heads[verb]
      switch arcs[verb] {
      // "told visiting Prime Minister Ruiz that he would come", "met visiting Prime Minister Ruiz"
      case let arc
      where [.xcomp, .advcl, .ccomp].contains(arc) && governor == verb - 1
        && tokens[governor].partOfSpeech == .VERB
        && !heads.indices.contains { heads[$0] == governor && [.obj, .iobj].contains(arcs[$0]) }:
        heads[name] = governor
        arcs[name] =
          heads.indices.contains { heads[$0] == governor && arcs[$0] == .ccomp && $0 > name }
          ? .iobj : .obj
        heads[verb] = name
        arcs[verb] = .amod
      case .advcl
      where governor > name && tokens[governor].partOfSpeech == .VERB
        && !heads.indices.contains { heads[$0] == governor && arcs[$0] == .nsubj }:
        heads[name] = governor
        arcs[name] = .nsubj
      case .conj where verb > 1 && tokens[verb - 1].text.lowercased() == "and":
        var first = verb - 2
        while arcs[first] == .flat, heads[first] >= 0, heads[first] < first {
          first = heads[first]
        }
        guard tokens[first].partOfSpeech == .PROPN else { continue }
        heads[name] = first
        arcs[name] = .conj
        heads[verb - 1] = name
        for child in heads.indices where heads[child] == verb && arcs[child] == .obl {
          heads[child] = governor
          if tokens[governor].partOfSpeech == .NOUN { arcs[child] = .nmod }
        }
      default: continue
      }
      heads[verb] = name
      arcs[verb] = .amod
    }
  }

  /// Two nouns side by side are one: "were killed in Israeli tank shelling". A name joined by "and" is a second one: "an
  /// An-124 and an Il-62".
  mutating func joinCompounds() {
    for noun in heads.indices.dropLast()
    where arcs[noun] == .obl && tokens[noun].partOfSpeech == .NOUN {
      let next = noun + 1
      guard arcs[next] == .obl, heads[next] == heads[noun], heads[noun] < noun,
        tokens[next].partOfSpeech == .NOUN, preposition(of: noun) == nil,
        preposition(of: next) != nil
      else { continue }
      for child in heads.indices where heads[child] == noun { heads[child] = next }
      heads[noun] = next
      arcs[noun] = .compound
    }
    for name in heads.indices
    where arcs[name] == .flat && heads[name] >= 0 && heads[name] < name {
      let own = heads.indices.filter { heads[$0] == name && $0 < name }
      if own.contains(where: { arcs[$0] == .cc }), own.contains(where: { arcs[$0] != .cc }) {
        arcs[name] = .conj
      }
    }
  }

  /// What stands with its owner before a finite verb that has no subject is that: "Russia's build-up worried NATO".
  mutating func turnObjects() {
    for token in heads.indices where arcs[token] == .obj && heads[token] > token {
      let verb = heads[token]
      guard tokens[verb].partOfSpeech == .VERB, tokens[verb].morphology["VerbForm"] == "Fin",
        tokens[token].partOfSpeech != .PRON,
        heads.indices.contains(where: { heads[$0] == token && arcs[$0] == .possessive }),
        heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .obj && $0 > verb }),
        !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
      else { continue }
      arcs[token] = .nsubj
    }
  }

  /// What stands behind a verb and a preposition is no subject: "was shot down by a Turkish F-16".
  mutating func turnSubjects() {
    for token in heads.indices
    where arcs[token] == .nsubj && heads[token] >= 0 && heads[token] < token
      && preposition(of: token) != nil
      && [.NOUN, .PROPN].contains(tokens[token].partOfSpeech)
    {
      let verb = heads[token]
      let isSecond = heads.indices.contains {
        heads[$0] == verb && arcs[$0] == .nsubj && $0 < verb
      }
      if tokens[verb].partOfSpeech == .VERB, isSecond || preposition(of: token) == "by" {
        arcs[token] = .obl
      }
    }
    // "The plane, a Boeing 737, landed" has one subject.
    for second in heads.indices
    where arcs[second] == .nsubj && heads[second] > second && tokens[second].partOfSpeech == .PROPN
    {
      guard
        let first = heads.indices.first(where: {
          arcs[$0] == .nsubj && heads[$0] == heads[second] && $0 < second
            && tokens[$0].partOfSpeech == .NOUN
        }),
        let article = (first + 1..<second).first(where: {
          ["a", "an", "the"].contains(tokens[$0].text.lowercased())
        }), tokens[article - 1].text == ",", article == first + 2
      else { continue }
      heads[second] = first
      arcs[second] = .appos
    }
  }

  /// A name behind a verb is no part of the one before it: "The army awarded Lockheed Martin a contract".
  mutating func giveBackReceivers() {
    for name in heads.indices
    where arcs[name] == .compound && heads[name] >= 0 && heads[name] < name
      && tokens[name].partOfSpeech == .PROPN
    {
      let verb = heads[heads[name]]
      guard verb > heads[name], verb < name, tokens[verb].partOfSpeech == .VERB else { continue }
      let hasObject = heads.indices.contains { heads[$0] == verb && arcs[$0] == .obj && $0 > name }
      heads[name] = verb
      arcs[name] = hasObject ? .iobj : .obj
    }
  }

  /// The stations of a way hang from its verb: "flew from Chkalovsky to Latakia", "from Lima to Quito and from
  /// Quito to Miami".
  mutating func partRoutes() {
    for place in heads.indices where heads[place] >= 0 && heads[place] < place {
      let other = heads[place]
      guard tokens[place].partOfSpeech == .PROPN, heads[other] >= 0, arcs[other] == .obl,
        tokens[heads[other]].partOfSpeech == .VERB, let own = preposition(of: place),
        let its = preposition(of: other), own != its
      else { continue }
      switch arcs[place] {
      case .nmod where its == "from" && ["to", "via", "into"].contains(own): break
      // "fired rockets from Lima at Quito"
      case .nmod
      where its == "from" && ["at", "on", "toward", "towards"].contains(own)
        && ["fire", "launch", "shoot"].contains(tokens[heads[other]].lemma.lowercased()):
        break
      // "flew by way of Lima to Quito"
      case .nmod where its == "by" && tokens[other].text.lowercased() == "way" && own == "to": break
      case .conj where ["from", "to", "via", "into"].contains(own): break
      default: continue
      }
      heads[place] = heads[other]
      arcs[place] = .obl
    }
  }

  /// Where a deed leads to hangs from the deed, not from who does it: "the visit of Macron to Lima".
  mutating func raiseGoals() {
    for place in heads.indices
    where arcs[place] == .nmod && heads[place] >= 0 && heads[place] < place
      && tokens[place].partOfSpeech == .PROPN
    {
      let doer = heads[place]
      let deed = heads[doer]
      guard arcs[doer] == .nmod, tokens[doer].partOfSpeech == .PROPN, deed >= 0, deed < doer,
        tokens[deed].partOfSpeech == .NOUN, let own = preposition(of: place),
        ["to", "with", "from", "into"].contains(own), let its = preposition(of: doer),
        ["of", "by"].contains(its)
      else { continue }
      heads[place] = deed
    }
  }

  /// A second way without a verb of its own belongs to the first one's: "flew from Lima to Quito and from Quito to
  /// Miami".
  mutating func fillGaps() {
    for place in heads.indices
    where arcs[place] == .conj && heads[place] >= 0 && heads[place] < place {
      let verb = heads[place]
      if shareGap(place) { continue }
      guard tokens[place].partOfSpeech == .PROPN, tokens[verb].partOfSpeech == .VERB,
        preposition(of: place) != nil
      else { continue }
      for child in heads.indices
      where heads[child] == place && child > place && preposition(of: child) != nil
        && tokens[child].partOfSpeech == .PROPN && (arcs[child] == .other || arcs[child] == .nmod)
      {
        heads[child] = verb
        arcs[child] = .obl
      }
      arcs[place] = .obl
    }
  }

  /// What a bare number joins to a verb goes on with its preposition: "gave 20 tanks to Mali and ten to Chad" gave some
  /// to both.
  private mutating func shareGap(_ number: Int) -> Bool {
    guard tokens[number].partOfSpeech == .NUM,
      number > 0, ["and", ",", "but", ";"].contains(tokens[number - 1].text.lowercased())
    else { return false }
    var verb = heads[number]
    // The parser may join the number to the object or the place before it.
    for _ in 0..<2 where tokens[verb].partOfSpeech != .VERB && heads[verb] >= 0 {
      verb = heads[verb]
    }
    guard verb < number, tokens[verb].partOfSpeech == .VERB else { return false }
    var isShared = false
    for place in heads.indices where heads[place] == number && place > number {
      guard let own = preposition(of: place), own != "of", own != "from",
        place - number <= 5 || tokens[place].partOfSpeech == .PROPN,
        [.nmod, .obl, .other].contains(arcs[place]),
        // Only the preposition of the first goes on: "to Mali … to Chad".
        heads.indices.contains(where: { first in
          first < number && arcs[first] == .obl && heads[first] == verb
            && preposition(of: first) == own
        })
      else { continue }
      heads[place] = verb
      arcs[place] = .obl
      isShared = true
    }
    return isShared
  }

  /// The preposition before a noun.
  func preposition(of token: Int) -> String? {
    marking(of: token).map { tokens[$0].text.lowercased() }
  }

  /// A clause that hangs from the adverb of a verb hangs from the verb: "stopped short of condemning Iran", "came close
  /// to attacking".
  mutating func giveBackClauses() {
    for clause in heads.indices where arcs[clause] == .advcl && heads[clause] >= 0 {
      let adverb = heads[clause]
      guard
        arcs[adverb] == .advmod
          || arcs[adverb] == .xcomp && tokens[adverb].text.lowercased() == "short",
        adverb < clause, heads[adverb] >= 0,
        tokens[heads[adverb]].partOfSpeech == .VERB
      else { continue }
      heads[clause] = heads[adverb]
    }
  }
}
