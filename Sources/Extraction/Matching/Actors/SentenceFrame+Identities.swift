import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who or what a token names itself.
  func name(_ climb: Climb) -> [Argument]? {
    let token = climb.token
    if let flight = flight(of: token, climb.kinds) {
      return arguments(at: flight, climb.kinds, hops: climb.hops)
    }
    let named = namedAircraft(token, climb.kinds, climb.end, hops: climb.hops)
    if !named.isEmpty { return named }
    let here = arguments(at: token, climb.kinds, hops: climb.hops)
    // "the Indian and Australian navies" are two, and no nation besides.
    if here.count > 1 { return here }
    return here.isEmpty ? nil : withJoined(here, to: beginning(of: token), climb)
  }

  /// Whom a token means that names nobody: the noun of a relative clause, who was spoken of before, who is called so.
  func referent(_ climb: Climb) -> [Argument]? {
    let (token, kinds, end) = (climb.token, climb.kinds, climb.end)
    if tokens[token].partOfSpeech == .PRON || tokens[token].partOfSpeech == .DET,
      at(token, .who, .which, .that, .whom, .whose), let governor = relativeHead(token)
    {
      return actors(governor, kinds, end, hops: climb.hops, conjoined: true)
    }
    let meant = antecedents(of: token, kinds, end)
    if !meant.isEmpty { return meant }
    guard climb.hops == 0 else { return nil }
    // A roster tells who took part in something, not who did it to whom.
    if let members = actors(ofAll: identified(as: token), climb), members.count <= 6 {
      return members
    }
    if end == .target, let called = actors(ofAll: called(token), climb) { return called }
    guard arcs[token] == .appos, heads[token] >= 0 else { return nil }
    // "an EP-3, a version of the P-3 which had left Kadena"
    if isAircraft(heads[token]), tells(token, .variantOf),
      children[token].contains(where: { arcs[$0] == .relative || arcs[$0] == .acl })
    {
      return actors(heads[token], kinds, end, hops: 1)
    }
    // "Wagner, a Russian company run by Ali Noor": the company is Wagner.
    if mentions[token] < 0, tokens[token].partOfSpeech == .NOUN,
      isOne(token, of: .bodies) || isOne(token, of: .movements)
    {
      let named = arguments(at: heads[token], kinds, hops: 1)
      if !named.isEmpty { return named }
    }
    return nil
  }

  /// The nation that a word for one names behind "of", whatever lies around it: "the West African nation of Mali".
  func nation(_ climb: Climb) -> [Argument]? {
    guard tokens[climb.token].morphology["Number"] != "Plur",
      ["nation", "country", "republic", "kingdom", "state"].contains(
        tokens[climb.token].lemma.lowercased())
    else { return nil }
    return actors(
      ofFirst: children[climb.token].filter { child in
        arcs[child] == .nmod && isMarked(child, .of) && mentions[child] >= 0
          && entities[mentions[child]]?.kind == .nation
      }, climb)
  }

  /// What a clause calls the thing that "what" stands for: "bombed what it said were camps of Hamas", "seized what Chad
  /// called smuggled arms".
  func called(_ pronoun: Int) -> [Int] {
    guard tokens[pronoun].text.lowercased() == "what" else { return [] }
    for clause in dependents(pronoun, .relative)
    where isOne(clause, of: .namings) || lexicon.speechVerbs.contains(words[clause]) {
      let governor = heads[pronoun]
      return children[clause].filter { [.xcomp, .ccomp, .obj].contains(arcs[$0]) && $0 > clause }
        + (governor >= 0
          ? dependents(governor, .ccomp).filter { tokens[$0].partOfSpeech == .NOUN && $0 > clause }
          : [])
    }
    return []
  }

  /// The flight or airframe that a type is in apposition to: what "Flight 007, a Boeing 747 that had left New York" did.
  func flight(of token: Int, _ kinds: Set<EntityKind>) -> Int? {
    guard kinds.contains(.aircraft), arcs[token] == .appos, heads[token] >= 0,
      isAircraft(token)
    else { return nil }
    let host = heads[token]
    return ([host] + children[host]).first { part in
      isAircraft(part) && part < token && mentions[part] != mentions[token]
        && (part == host || [.flat, .compound, .nummod].contains(arcs[part]))
    }
  }

  func isAircraft(_ token: Int) -> Bool {
    mentions[token] >= 0 && entities[mentions[token]]?.kind == .aircraft
  }

  /// What a clause behind a type's version tells of: "an EP-3, a version of the P-3 which had left Kadena" is about the
  /// EP-3.
  func version(_ type: Int) -> Int {
    let noun = heads[type]
    guard noun >= 0, isAircraft(type), isMarked(type, .of), arcs[noun] == .appos, heads[noun] >= 0,
      isAircraft(heads[noun]), tells(noun, .variantOf)
    else { return type }
    return heads[noun]
  }

  /// The noun that a relative pronoun stands for.
  func relativeHead(_ token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      if arcs[current] == .relative { return heads[current] >= 0 ? version(heads[current]) : nil }
      guard heads[current] >= 0 else { return nil }
      current = heads[current]
    }
    return nil
  }
}
