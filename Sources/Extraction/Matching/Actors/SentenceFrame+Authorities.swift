import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whose the forces, bodies and accidents are that a token tells of; an empty list where nobody is behind it.
  func ownForce(_ climb: Climb) -> [Argument]? {
    let (token, kinds, end) = (climb.token, climb.kinds, climb.end)
    if climb.hops == 0 {
      let forces = ownForces(token, kinds, end)
      let own = forces.isEmpty ? ownBody(token, kinds) : forces
      if !own.isEmpty { return own }
    }
    guard mentions[token] < 0 else { return nil }
    // "killed by the crash of a Malaysia Airlines flight": nobody did it.
    // A Typhoon of the Royal Air Force is no storm.
    if end == .source, isOne(token, of: .accidents) {
      // "claimed responsibility for the blast, which killed five Israelis"
      return climb.hops == 0 ? actors(ofAll: guilty(of: token, depth: 0), climb) ?? [] : []
    }
    // "made a stop in Lima on its way to Quito" stopped in Lima alone.
    if end == .target, climb.hops == 0, tokens[token].lemma == "way", isMarked(token, .on) {
      return []
    }
    return nil
  }

  /// Whether a token may stand for somebody named beside it.
  func mayStandForOthers(_ climb: Climb) -> Bool {
    let token = climb.token
    guard climb.hops < 3,
      tokens[token].partOfSpeech != .PRON || !dependents(token, .nmod).isEmpty
        || !dependents(token, .appos).isEmpty
        // "Among those that condemned Chad were Kenya and Mali"
        || tokens[token].text.lowercased() == "those" && climb.hops == 0
          && !dependents(token, .relative).isEmpty
    else { return false }
    guard climb.end == .source, mentions[token] >= 0 else { return true }
    let kind = entities[mentions[token]]?.kind
    // Who lives in Peru as the head of a group doesn't seat it there.
    // Nor do "Eurofighters of the Luftwaffe" that are stationed there seat the air force.
    if climb.kinds == [.organization], kind == .leader || kind == .aircraft { return false }
    // Who runs a company that leaves a town needn't be there: "Wagner, a company run by Prigozhin, withdrew".
    return climb.kinds != [.leader] || kind != .organization
  }

  /// The nation whose authorities do something: "a court in Lima".
  func authority(_ climb: Climb) -> [Argument]? {
    guard climb.end == .source, climb.kinds.contains(.nation), mentions[climb.token] < 0 else {
      return nil
    }
    let own = authorities(climb.token, hops: climb.hops)
    return own.isEmpty ? nil : own
  }

  /// Whose an aircraft or unit is that acts.
  func `operator`(_ climb: Climb) -> [Argument]? {
    let (token, kinds) = (climb.token, climb.kinds)
    // Whose an aircraft was before it is where it does something, not where something is done with it.
    let isActing =
      mentions[token] >= 0
      && (!flownBefore.contains(mentions[token])
        || climb.end == .source && (arcs[token] == .nsubj || isMarked(token, .by)))
    guard isActing, let owner = operators[mentions[token]],
      let found = argument(owner, at: token, kinds, hops: climb.hops + 1)
    else { return nil }
    // "American and British warplanes" are of both, "US, British and French jets" of all three.
    let others = (dependents(token, .amod) + dependents(token, .compound))
      .flatMap { dependents($0, .conj) }.flatMap { [$0] + dependents($0, .conj) }
      .flatMap { arguments(at: $0, kinds, hops: climb.hops + 1) }
    return [found] + others.filter { $0.entity != found.entity && $0.kind == .nation }
  }

  /// The place that a sort of place is: "the Syrian port of Latakia" is Latakia.
  func site(_ climb: Climb) -> [Argument]? {
    let (token, kinds) = (climb.token, climb.kinds)
    guard kinds.contains(.place), PlaceRelations.sorts.contains(tokens[token].text.lowercased())
    else { return nil }
    // "the West Bank city of Nablus": what it is called comes before where it lies.
    let called = children[token].filter { arcs[$0] == .nmod && isMarked($0, .of) }
    for child in called
      + children[token].filter({ [.appos, .compound, .flat].contains(arcs[$0]) })
    {
      let found = arguments(at: child, [.place], hops: climb.hops + 1)
      if !found.isEmpty { return found }
    }
    // "moved to a US base in Qatar": where it lies, not whose it is.
    guard kinds.isSubset(of: [.place, .nation]) else { return nil }
    for child in children[token]
    where arcs[child] == .nmod && isMarked(child, .in, .at, .on, .near) {
      let found = arguments(at: child, kinds, hops: climb.hops + 1)
      if !found.isEmpty { return found }
    }
    return nil
  }

  /// Who holds a title or heads a delegation.
  func chief(_ climb: Climb) -> [Argument]? {
    let (token, end) = (climb.token, climb.end)
    guard climb.kinds.contains(.leader) else { return nil }
    if let holder = holder(token) {
      // "Foreign ministers Ana Ruiz of Peru and Ali Noor of Kenya"
      let areMany = tokens[token].morphology["Number"] == "Plur"
      let found =
        areMany
        ? actors(holder, [.leader], end, hops: climb.hops + 1)
        : arguments(at: holder, [.leader], hops: climb.hops + 1)
      if !found.isEmpty { return found }
    }
    // "A South Korean delegation headed by Chung met Kim": who heads it acts.
    guard end == .source, mentions[token] < 0,
      ["delegation", "team", "mission"].contains(tokens[token].lemma.lowercased())
    else { return nil }
    for clause in children[token]
    where arcs[clause] == .acl && ["lead", "head"].contains(tokens[clause].lemma.lowercased()) {
      for name in children[clause] where arcs[name] == .obl && isMarked(name, .by) {
        let found = actors(name, [.leader], end, hops: climb.hops + 1)
        if !found.isEmpty { return found }
      }
    }
    return nil
  }

  /// The nation of a place whose authorities act: "a court in Lima", "Lima police".
  func authorities(_ token: Int, hops: Int) -> [Argument] {
    guard isOne(token, of: .authorities) else { return [] }
    // "police in the port city of Lima"
    let towns = children[token].filter {
      arcs[$0] == .nmod && mentions[$0] < 0 && isMarked($0, .in, .at)
        && PlaceRelations.sorts.contains(tokens[$0].lemma.lowercased())
    }.flatMap { obliques($0, FunctionWord.of.number) }
    for child in children[token] + towns where mentions[child] >= 0 {
      guard
        arcs[child] == .compound || towns.contains(child)
          || arcs[child] == .nmod && isMarked(child, .in, .at),
        entities[mentions[child]]?.kind == .place, let home = homes[mentions[child]],
        let nation = argument(home, at: child, [.nation], hops: hops + 1)
      else { continue }
      return [nation]
    }
    return []
  }

  /// The name behind a title that heads its phrase: "Secretary of State John Kerry".
  func holder(_ title: Int) -> Int? {
    guard [.NOUN, .PROPN].contains(tokens[title].partOfSpeech) else { return nil }
    if let servant = servant(named: title) { return servant }
    var place = title + 1
    while place < tokens.count, place - title <= 8 {
      switch tokens[place].partOfSpeech {
      case .PROPN, .NOUN, .ADP, .ADJ, .DET, .CCONJ, .PART: break
      // "the head of the Kenyan National Guard, Ali Noor,": the parser may take him for what the guard is.
      case .PUNCT where tokens[place].text == "," && isApposition(place + 1): break
      default: return nil
      }
      if mentions[place] >= 0, entities[mentions[place]]?.kind == .leader {
        var above = heads[place]
        for _ in 0..<4 where above >= 0 && above != title { above = heads[above] }
        return above == title && arcs[place] != .conj && !isMarked(place, .of, .with, .by, .from)
          ? place : nil
      }
      place += 1
    }
    return nil
  }

  /// The name between commas behind whom somebody serves: "An aide to Ana Ruiz, Ali Noor, said".
  private func servant(named post: Int) -> Int? {
    guard children[post].contains(where: { arcs[$0] == .nmod && isMarked($0, .to, .for, .of) })
    else { return nil }
    return dependents(post, .appos).first { name in
      name > post + 2 && tokens[name - 1].text == "," && mentions[name] >= 0
        && entities[mentions[name]]?.kind == .leader
    }
  }

  /// Whether a leader's name stands there in apposition to a word for no person.
  func isApposition(_ name: Int) -> Bool {
    guard name < tokens.count, arcs[name] == .appos, heads[name] >= 0, mentions[name] >= 0,
      entities[mentions[name]]?.kind == .leader
    else { return false }
    return !Words.posts.contains(tokens[heads[name]].lemma.lowercased())
      && tokens[heads[name]].lemma.lowercased() != "minister"
  }
}
