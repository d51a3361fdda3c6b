import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who is named as an example of those whom a word tells of: "US allies such as Japan and Korea" are these, "his
  /// counterparts from Iran" are not he.
  func example(_ climb: Climb) -> [Argument]? {
    guard isOne(climb.token, of: .relatives) || isOne(climb.token, of: .sides) else { return nil }
    return actors(
      ofFirst: children[climb.token].filter {
        arcs[$0] == .nmod && isMarked($0, .such, .such_as, .like, .including)
      }, climb)
  }

  /// With whom or beside whom something is: "EU accession negotiations with Albania" are about Albania, "on its border with
  /// Niger" is near Niger.
  func opposite(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    guard climb.end == .target,
      isMutual(token) || ["border", "frontier"].contains(tokens[token].lemma.lowercased())
    else { return nil }
    return actors(
      ofFirst: children[token].filter { arcs[$0] == .nmod && isMarked($0, .with) }, climb)
  }

  /// Who is named by a name joined to a word, in apposition to it or as its possessor.
  func owner(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    // "his counterparts from Iran" are not he.
    let mayBeOwned =
      !isOne(token, of: .relatives) && !isLawless(climb) && !hasOwnNationality(token)
      && !hasOwnName(token)
    // "killed six of Noor's soldiers", "his troops were bombed": those of a nation's leader are the nation's.
    if climb.end == .target, climb.kinds.contains(.nation), isOne(token, of: .forces),
      isAttacked(token),
      let ruler = dependents(token, .possessive).first(where: {
        mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .leader
      }), let home = homes[mentions[ruler]],
      let nation = argument(home, at: token, [.nation], hops: climb.hops + 1)
    {
      return [nation]
    }
    for arc in [Arc.flat, .appos, .possessive] where arc != .possessive || mayBeOwned {
      let found = actors(
        ofFirst: children[token].filter { child in
          guard arcs[child] == arc else { return false }
          if isOrigin(child, ofStranger: token, climb) { return false }
          // What "Noor's adviser Ana Ruiz" does he doesn't, known or not.
          if arc == .possessive, climb.end == .source, isNamedServant(token), mentions[child] >= 0,
            entities[mentions[child]]?.kind == .leader
          {
            return false
          }
          // "Noor's supporters" are not he.
          if arc == .possessive { return climb.end == .target || !isFollowed(child, by: token) }
          guard arc == .appos, mentions[child] < 0 else { return true }
          // "the Azov regiment, part of the Ukrainian army": the name before the noun says more.
          if hasOwnName(token) { return false }
          // "Boeing, the maker of the 737, is based in": the maker is no aircraft.
          return climb.kinds != [.aircraft] || tokens[token].partOfSpeech != .PROPN
        }, climb)
      if let found { return found }
    }
    return nil
  }

  /// Whether a noun for who serves somebody has a name behind it.
  private func isNamedServant(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN && Words.posts.contains(tokens[token].lemma.lowercased())
      && children[token].contains { child in
        child > token && child - token <= 4 && [.flat, .appos].contains(arcs[child])
          && tokens[child].partOfSpeech == .PROPN && tokens[child - 1].text != ","
      }
  }

  /// What a measure is of: "a barrage of rockets fired by Hezbollah".
  func content(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    guard mentions[token] < 0, climb.hops < 2, isOne(token, of: .measures) else { return nil }
    return actors(
      ofFirst: children[token].filter { arcs[$0] == .nmod && isMarked($0, .of) }, climb)
  }

  /// Who leads or owns, by a participle joined to their name: "US-led forces" act for the US, "a Greek-owned ship" is
  /// Greece's.
  func leader(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    for child in children[token]
    where arcs[child] == .amod
      && (isLed(child, climb.end) && !isOwnGovernment(token)
        // "vetoed a US-drafted resolution"
        || isOne(child, of: .authorings)
          && (isOne(token, of: .texts) || isOne(token, of: .proposals)))
    {
      let agents = compoundAgents(child)
      let found = actors(agents, climb.kinds, climb.end)
      if !found.isEmpty { return withJoined(found, to: agents.min() ?? child, climb) }
    }
    return nil
  }

  /// Of whom a branch or a wish is, or who is named for a plural.
  func whole(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    // "the Malian branch of al-Qaida" acts for al-Qaida, not for Mali.
    if mentions[token] < 0, isOne(token, of: .offshoots) {
      let found = actors(
        ofFirst: children[token].filter { arcs[$0] == .nmod && isMarked($0, .of) },
        Climb(
          token: token, kinds: climb.kinds.intersection([.organization]), end: climb.end,
          hops: climb.hops))
      if let found { return found }
    }
    // "the NATO aspirations of Ukraine" are Ukraine's.
    if isOne(token, of: .ambitions) {
      let found = actors(
        ofFirst: children[token].filter {
          arcs[$0] == .nmod && isMarked($0, .of, .by, .from)
        }, climb)
      if let found { return found }
    }
    // "Chinese lessors such as ICBC Leasing" are not China.
    guard tokens[token].morphology["Number"] == "Plur",
      climb.end == .target || !isEventNoun(token)
    else { return nil }
    return actors(
      ofFirst: children[token].filter {
        arcs[$0] == .nmod && isMarked($0, .such, .such_as)
      }, climb)
  }

  /// Who is named by a nationality or a name before a noun; the nearest says the most: "Iranian Quds Force commander".
  func modifier(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    let isAnothers =
      isOne(token, of: .sides) && !hasOwnNationality(token) || isLawless(climb)
    for child in children[token].reversed()
    where (arcs[child] == .amod || arcs[child] == .compound) && !isOpposed(child)
      && !isBody(child, ofSome: token) && !isFormer(child, of: token)
      && !isPunished(child) && !isBond(child, ofAlly: token)
      && !isShore(child, ofNation: token)
      && !(climb.end == .source && isFollowed(child, by: token))
      && !isOrigin(child, ofStranger: token, climb)
      && !(isAnothers && mentions[child] >= 0 && entities[mentions[child]]?.kind == .nation
        && !isWithoutArmy(child, of: token))
    {
      // "Egypt's American-built F-16s" are Egypt's.
      let found =
        isOrigin(child)
        ? actors(ofAll: dependents(child, .possessive), climb) : actors(ofFirst: [child], climb)
      if let found { return withJoined(found, to: child, climb) }
    }
    return nil
  }

  /// Whether a sea or a region only tells where a nation lies: what befalls "the Baltic state" doesn't befall the sea.
  private func isShore(_ child: Int, ofNation token: Int) -> Bool {
    ["nation", "country", "state", "republic"].contains(tokens[token].lemma.lowercased())
      && mentions[token] < 0 && mentions[child] >= 0
      && entities[mentions[child]]?.kind == .place
  }

  /// Whether an alliance only tells in what somebody is an ally: whom "its NATO partner" means is another.
  private func isBond(_ child: Int, ofAlly token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .NOUN, tokens[token].morphology["Number"] != "Plur",
      ["ally", "partner", "neighbour", "neighbor"].contains(tokens[token].lemma.lowercased()),
      mentions[child] >= 0, entities[mentions[child]]?.kind == .organization
    else { return false }
    return children[token].contains {
      arcs[$0] == .possessive || arcs[$0] == .det || tokens[$0].text.lowercased() == "fellow"
    }
  }

  /// Whether somebody acts for no nation: "Syrian rebels" are against Syria, and act for nobody else; "Somali pirates" act
  /// for nobody, nor does "Chad's main opposition party" act for Chad.
  private func isLawless(_ climb: Climb) -> Bool {
    isOne(climb.token, of: .insurgents) || isRebellious(climb.token)
      || climb.end == .source
        // "Syrian Kurds" are not Syria, nor are "Lebanese militants" Lebanon.
        && (isOne(climb.token, of: .criminals) || isOne(climb.token, of: .communities)
          || isCommunal(climb.token)
          || isEnterprise(climb.token)
          || isOpposition(climb.token))
  }

  /// Whether the armed men of a nation are all the soldiers it has: "Palestinian militants".
  private func isWithoutArmy(_ nation: Int, of men: Int) -> Bool {
    isOne(nation, of: .armyless) && (isOne(men, of: .criminals) || isCommunal(men))
  }

  /// Whether armed men are of a creed or a people by a word before them, not of the state: "Libyan Islamist fighters", "Kurdish
  /// forces in Syria".
  func isCommunal(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN && mentions[token] < 0
      && children[token].contains {
        [.compound, .amod].contains(arcs[$0]) && $0 < token
          && (isOne($0, of: .communities) || isOne($0, of: .criminals))
      }
  }

  /// Whether a noun is for those who are up in arms by a word before it: "Ugandan rebel troops".
  private func isRebellious(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN && mentions[token] < 0
      && children[token].contains {
        [.compound, .amod].contains(arcs[$0]) && $0 < token && mentions[$0] < 0
          && isOne($0, of: .insurgents)
      }
  }

  /// Whether a noun is for those in opposition: "opposition lawmakers", "the opposition in Chad".
  func isOpposition(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .NOUN, mentions[token] < 0 else { return false }
    // "the opposition of Chad to the plan" is Chad's.
    if tokens[token].lemma.lowercased() == "opposition" {
      return !children[token].contains { arcs[$0] == .nmod && isMarked($0, .to) }
    }
    return children[token].contains { child in
      [.compound, .amod].contains(arcs[child]) && tokens[child].lemma.lowercased() == "opposition"
    }
  }

  /// Whether some are whom an attack hits: "killed his soldiers", "six of his troops were killed".
  private func isAttacked(_ token: Int) -> Bool {
    var (hit, verb) = (token, heads[token])
    if arcs[token] == .nmod, verb >= 0 { (hit, verb) = (verb, heads[verb]) }
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB else { return false }
    return (arcs[hit] == .obj || arcs[hit] == .nsubj && passives[verb])
      && tellsAlone(verb, [.assault])
  }

  /// Whether a nation's name says only where somebody comes from who acts for themselves: "Ivan Ljubicic of Croatia".
  func isOrigin(_ nation: Int, ofStranger name: Int, _ climb: Climb) -> Bool {
    climb.end == .source && strangers.contains(name) && mentions[nation] >= 0
      && entities[mentions[nation]]?.kind == .nation
  }

  /// Whether a noun is for a company or a medium that is no organ of the state: what "a French newspaper" writes France
  /// doesn't, what "the state bank" does is the state's.
  private func isEnterprise(_ token: Int) -> Bool {
    // "a British think tank"
    if tokens[token].lemma.lowercased() == "tank",
      children[token].contains(where: { $0 < token && tokens[$0].text.lowercased() == "think" })
    {
      return true
    }
    return isOne(token, of: .enterprises)
      && !children[token].contains { child in
        arcs[child] != .possessive
          && (isOne(child, of: .ofState) || children[child].contains { isOne($0, of: .ofState) })
      }
  }

  /// Whether a nationality says whom a noun means, and the pronoun before it only whose they are: "our Israeli
  /// partners".
  func hasOwnNationality(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .NOUN, !isEventNoun(token),
      let owner = dependents(token, .possessive).first, tokens[owner].partOfSpeech == .PRON
    else { return false }
    return children[token].contains { child in
      arcs[child] == .amod && mentions[child] >= 0 && tokens[child].partOfSpeech == .ADJ
    }
  }

  /// Whether the name of a body stands before a noun that says what it is, and the possessor only whose: "Libya's
  /// Wagner group", "Sudan's military authorities".
  func hasOwnName(_ token: Int) -> Bool {
    guard token > 0, isOne(token, of: .bodies), [.compound, .amod].contains(arcs[token - 1]),
      heads[token - 1] == token, mentions[token - 1] >= 0
    else { return false }
    return entities[mentions[token - 1]]?.kind == .organization
  }

  /// Whether a leader only names those who are for him: what "Noor supporters" do he doesn't.
  func isFollowed(_ leader: Int, by group: Int) -> Bool {
    isOne(group, of: .adherents) && mentions[leader] >= 0
      && entities[mentions[leader]]?.kind == .leader
  }

  /// Whether a name stands between that of who punishes and the punishment: what "the new EU Syria sanctions" do Syria doesn't.
  func isPunished(_ name: Int) -> Bool {
    name > 0 && name + 1 < tokens.count && mentions[name - 1] >= 0
      && entities[mentions[name - 1]]?.entity != entities[mentions[name]]?.entity
      && heads[name - 1] == heads[name] && tokens[name + 1].partOfSpeech == .NOUN
      && tells(name + 1, .sanction)
  }

  /// Whether somebody has left the body that names them: "a former Malian army officer" acts for no army
  /// and no nation.
  func isFormer(_ child: Int, of person: Int) -> Bool {
    guard mentions[child] >= 0,
      [.organization, .nation].contains(entities[mentions[child]]?.kind),
      tokens[person].partOfSpeech == .NOUN
    else { return false }
    return children[person].contains {
      $0 < child && ["former", "ex", "retired"].contains(tokens[$0].text.lowercased())
    }
  }

  /// Whether a name is of a body some of whose members are spoken of: what "three EU states" did the EU didn't.
  func isBody(_ child: Int, ofSome group: Int) -> Bool {
    guard mentions[child] >= 0, entities[mentions[child]]?.kind == .organization,
      tokens[group].morphology["Number"] == "Plur",
      ["state", "country", "nation", "member", "government"].contains(
        tokens[group].lemma.lowercased())
    else { return false }
    // "Coalition nations that have flown strikes include Chad and Mali": those that are named have.
    let verb = heads[group]
    if arcs[group] == .nsubj, verb >= 0, tokens[verb].lemma.lowercased() == "include",
      dependents(verb, .obj).contains(where: { mentions[$0] >= 0 })
    {
      return true
    }
    // "arrested 50 Hamas members": people are seized and killed, and nations are no such members.
    if tokens[group].lemma.lowercased() == "member", verb >= 0,
      arcs[group] == .obj || arcs[group] == .nsubj && passives[verb],
      tellsAlone(verb, [.assault, .coerce])
    {
      return false
    }
    return children[group].contains {
      arcs[$0] == .nummod || [.amod, .det].contains(arcs[$0]) && isShare($0)
    }
  }

  /// Whether a participle says for whom something acts or whose it is, by the name joined to it: "US-led forces", "a
  /// Greek-owned ship".
  func isLed(_ participle: Int, _ end: End) -> Bool {
    let text = tokens[participle].text.lowercased()
    return text == "led"
      || end == .target && ["owned", "flagged", "registered", "operated"].contains(text)
  }

  /// Whether a nation tells whose a government is, whoever leads it: "the Hamas-led Palestinian government".
  func isOwnGovernment(_ token: Int) -> Bool {
    isOne(token, of: .bodies)
      && children[token].contains {
        arcs[$0] == .amod && mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .nation
      }
  }

  /// Whether a participle only tells who made a thing, helps somebody or has them on a list: what "Soviet-built MiGs",
  /// "Iranian-backed fighters" and "a Chadian-designated gang" do the Soviet Union, Iran and Chad don't.
  func isOrigin(_ participle: Int) -> Bool {
    participle > 1 && ["-", "–"].contains(tokens[participle - 1].text)
      && (Words.makings.contains(tokens[participle].text.lowercased())
        || SentenceFrame.helpings.contains(tokens[participle].text.lowercased()))
  }

  /// Participles for who helps somebody to what he has, or has him on a list: "Iranian-backed fighters".
  static let helpings: Set<String> = [
    "supplied", "donated", "provided", "backed", "supported", "funded", "financed", "armed",
    "sponsored", "trained", "equipped", "designated", "sanctioned", "listed", "blacklisted",
  ]

  /// Whether a name is of whom something is against, or only for: "the counter-ISIS coalition".
  func isOpposed(_ token: Int) -> Bool {
    let text = tokens[token].text.lowercased()
    if text.hasPrefix("counter-") || text.hasPrefix("anti-") { return true }
    if text.hasPrefix("pro-"), mentions[token] >= 0,
      entities[mentions[token]]?.kind == .nation
    {
      return true
    }
    // "a Soviet-era base" is of its time alone.
    if text.hasSuffix("-era")
      || token + 2 < tokens.count && ["-", "–"].contains(tokens[token + 1].text)
        && tokens[token + 2].text.lowercased() == "era"
    {
      return true
    }
    guard token > 1, ["-", "–"].contains(tokens[token - 1].text) else { return false }
    let prefix = tokens[token - 2].text.lowercased()
    // Who is for a nation is not that nation: "pro-Russian demonstrators".
    return ["counter", "anti"].contains(prefix)
      || prefix == "pro" && mentions[token] >= 0 && entities[mentions[token]]?.kind == .nation
  }
}
