import EntenteGraphModel
import EntenteLanguage

/// Which end of a relation is asked for.
enum End: Sendable { case source, target }

extension SentenceFrame {
  /// The mentions at a token as arguments, where their kinds are among those asked for.
  func arguments(at token: Int, _ kinds: Set<EntityKind>, hops: Int) -> [Argument] {
    guard mentions[token] >= 0 else { return [] }
    return (groups[token] ?? [mentions[token]]).compactMap {
      argument($0, at: token, kinds, hops: hops)
    }
  }

  /// A mention as an argument, where its kind is among those asked for.
  private func argument(
    _ number: Int, at token: Int, _ kinds: Set<EntityKind>, hops: Int
  ) -> Argument? {
    guard let found = entities[number], kinds.contains(found.kind) else { return nil }
    return Argument(
      mention: number, entity: found.entity, kind: found.kind, token: token, hops: hops)
  }

  /// Who says what a word says: who is quoted for it, else who tells the whole text.
  func voices(of token: Int, _ kinds: Set<EntityKind>) -> [Argument] {
    let quoted = actors(speakerTokens(of: token), kinds, .source)
    if !quoted.isEmpty { return quoted }
    return narrators.compactMap { argument($0, at: token, kinds, hops: 1) }
  }

  /// The actors that a head noun stands for, those joined to it included.
  func actors(
    _ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int = 0, conjoined: Bool = true
  ) -> [Argument] {
    var found = actor(token, kinds, end, hops: hops)
    if conjoined {
      for child in children[token] where arcs[child] == .conj && tokens[child].partOfSpeech != .VERB
      {
        found += actors(child, kinds, end, hops: hops, conjoined: false)
        // "the team of Guaidó and Maduro's government": later conjuncts may hang from the one before.
        for next in children[child] where arcs[next] == .conj {
          found += actors(next, kinds, end, hops: hops, conjoined: false)
        }
      }
    }
    if conjoined, end == .source, hops == 0 {
      for companion in companions(token) {
        found += actors(companion, kinds, end, hops: hops + 1, conjoined: false)
      }
    }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// Who comes along with somebody: "Kerry, accompanied by Carter", "the army, along with Hezbollah".
  private func companions(_ token: Int) -> [Int] {
    var found: [Int] = []
    let verb = arcs[token] == .nsubj ? heads[token] : -1
    let hosts = verb >= 0 && tokens[verb].partOfSpeech == .VERB ? [token, verb] : [token]
    for host in hosts {
      for child in children[host] {
        switch arcs[child] {
        case .nmod, .obl:
          if isMarked(child, .with),
            children[child].contains(where: { at($0, .along, .together) })
          {
            found.append(child)
          }
        case .acl, .advcl:
          if tokens[child].partOfSpeech == .VERB,
            SentenceFrame.joining.contains(tokens[child].text.lowercased())
          {
            found += children[child].filter { arcs[$0] == .obl && isMarked($0, .by) }
          }
        default: continue
        }
      }
    }
    return found
  }

  private static let joining: Set<String> = ["accompanied", "joined", "escorted"]

  /// The actors of several tokens.
  func actors(_ tokens: [Int], _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    var seen: Set<EntityID> = []
    return tokens.flatMap { actors($0, kinds, end) }.filter { seen.insert($0.entity).inserted }
  }

  private func actor(_ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int) -> [Argument] {
    let own = arguments(at: token, kinds, hops: hops)
    if !own.isEmpty { return own }
    if tokens[token].partOfSpeech == .PRON || tokens[token].partOfSpeech == .DET,
      at(token, .who, .which, .that, .whom, .whose), let governor = relativeHead(token)
    {
      return actors(governor, kinds, end, hops: hops, conjoined: true)
    }
    // "killed by the crash of a Malaysia Airlines flight": nobody did it.
    if end == .source, SentenceFrame.accidents.contains(tokens[token].text.lowercased()) {
      return []
    }
    guard hops < 3,
      tokens[token].partOfSpeech != .PRON || !dependents(token, .nmod).isEmpty
        || !dependents(token, .appos).isEmpty
    else { return [] }
    if mentions[token] >= 0, let owner = operators[mentions[token]],
      let found = argument(owner, at: token, kinds, hops: hops + 1)
    {
      return [found]
    }
    // "the Syrian port of Latakia" is Latakia.
    if PlaceRelations.sorts.contains(tokens[token].text.lowercased()), kinds.contains(.place) {
      for child in children[token]
      where (arcs[child] == .nmod && isMarked(child, .of)) || arcs[child] == .appos
        || arcs[child] == .compound || arcs[child] == .flat
      {
        let found = arguments(at: child, [.place], hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    if kinds.contains(.leader), let holder = holder(token) {
      let found = arguments(at: holder, [.leader], hops: hops + 1)
      if !found.isEmpty { return found }
    }
    let event = isEventNoun(token)
    let owned = event && !takesOf(token)
    // "his counterparts from Iran" are not he.
    let isRelation = SentenceFrame.relations.contains(tokens[token].text.lowercased())
    for arc in [Arc.flat, .appos, .possessive] where arc != .possessive || !isRelation {
      for child in children[token] where arcs[child] == arc {
        let found = actors(child, kinds, end, hops: hops + 1)
        if !found.isEmpty { return found }
      }
    }
    // The modifier nearest to the noun says the most: "Iranian Quds Force commander".
    for child in children[token].reversed() where arcs[child] == .amod || arcs[child] == .compound {
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    for child in children[token] where arcs[child] == .nmod {
      let fits: Bool
      if event {
        fits =
          isMarked(child, .by, .from) || (end == .target && isMarked(child, .between, .among))
          || (owned && isMarked(child, .of))
          || (end == .target && isMarked(child, .with) && isMutual(token))
      } else {
        fits =
          isMarked(child, .of, .by) || (end == .source && isMarked(child, .from))
          || (end == .target && isMarked(child, .in, .at, .near, .on, .from, .for, .including))
          || (end == .target && isMarked(child, .to, .over, .across, .around, .inside))
          || (end == .target && isMarked(child, .with, .between) && isLine(token))
          || (end == .source && isMarked(child, .in, .with, .at)
            && [.NOUN, .PRON].contains(tokens[token].partOfSpeech))
      }
      guard fits else { continue }
      let found = actors(child, kinds, end, hops: hops + 1)
      if !found.isEmpty { return found }
    }
    for child in children[token]
    where arcs[child] == .amod || arcs[child] == .acl || arcs[child] == .relative {
      for inner in children[child]
      where arcs[inner] == .obl
        && (isMarked(inner, .by, .from, .between)
          || (arcs[child] != .relative && isMarked(inner, .to)))
      {
        let found = actors(inner, kinds, end, hops: hops + 2)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Whether a noun is a line between two: "the border with Mali".
  private func isLine(_ token: Int) -> Bool {
    ["border", "borders", "frontier", "boundary"].contains(tokens[token].text.lowercased())
  }

  /// The noun that a relative pronoun stands for.
  private func relativeHead(_ token: Int) -> Int? {
    var current = token
    for _ in 0..<6 {
      if arcs[current] == .relative { return heads[current] >= 0 ? heads[current] : nil }
      guard heads[current] >= 0 else { return nil }
      current = heads[current]
    }
    return nil
  }

  /// Whether a token is a noun that names an event with an agent.
  func isEventNoun(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN
      && names(token) { $0.sources.contains(.agent) && $0.kind.relationClass.isEvent }
  }

  /// Whether a noun tells what two do together: "negotiations with", "cooperation with".
  private func isMutual(_ token: Int) -> Bool {
    names(token) { $0.bothWays && $0.kind.relationClass.isEvent }
  }

  /// Whether "of" behind a noun leads to whom it is done to: "the killing of", not "the promise of".
  func takesOf(_ noun: Int) -> Bool {
    // "the slaying of": what is named so is done to somebody.
    tokens[noun].text.hasSuffix("ing") && tokens[noun].text.utf8.count > 5
      || names(noun) { $0.targets.contains(.preposition(FunctionWord.of.number)) }
  }

  /// Whether the lexicon has an entry for a noun, with what has to stand beside it, of some sort.
  private func names(_ noun: Int, _ fits: (Predicate) -> Bool) -> Bool {
    guard words[noun] >= 0 else { return false }
    return lexicon.byWord[Int(words[noun])].contains { index in
      let predicate = lexicon.predicates[index]
      guard predicate.category == .noun, fits(predicate) else { return false }
      // "a working group" works together, a group does not.
      return predicate.qualifiers.allSatisfy { qualifier in
        guard case .word(let choices) = qualifier else { return false }
        return children[noun].contains { choices.contains(words[$0]) }
      }
    }
  }

  /// Whether what is done is done to "one another" or "each other".
  func isReciprocal(_ verb: Int) -> Bool {
    tokens.indices.dropFirst().contains { token in
      guard
        at(token, .another) && tokens[token - 1].text.lowercased() == "one"
          || at(token, .other) && at(token - 1, .each)
      else { return false }
      var current = token
      for _ in 0..<4 {
        current = heads[current]
        if current < 0 { return false }
        if current == verb { return true }
      }
      return false
    }
  }

  // MARK: Subjects and objects

  /// The tokens that are the subject of a verb in the text, of a passive one as well.
  func surfaceSubjects(_ verb: Int, depth: Int = 0) -> [Int] {
    var own = dependents(verb, .nsubj)
    if own.count > 1, arcs[verb] == .relative { own.removeAll { at($0, .which, .that, .who) } }
    if !own.isEmpty { return own }
    let taken = misplacedSubjects(verb)
    if !taken.isEmpty { return taken }
    let governor = heads[verb]
    guard governor >= 0, depth < 5 else { return [] }
    switch arcs[verb] {
    case .conj: return surfaceSubjects(governor, depth: depth + 1)
    case .xcomp:
      let objects =
        passives[governor] ? [] : dependents(governor, .obj) + dependents(governor, .iobj)
      return objects.isEmpty
        ? surfaceSubjects(governor, depth: depth + 1) : Array(objects.prefix(1))
    case .advcl:
      let objects = passives[governor] ? [] : dependents(governor, .obj)
      if let object = objects.first ?? dependents(governor, .iobj).first,
        isMarked(verb, .of, .from, .for, .against)
      {
        return [object]
      }
      return surfaceSubjects(governor, depth: depth + 1)
    case .ccomp, .obl: return surfaceSubjects(governor, depth: depth + 1)
    case .relative: return [governor]
    case .acl:
      if passives[verb] { return [governor] }
      return isMarked(verb, .to, .of) ? agentTokens(governor, depth: depth + 1) : [governor]
    case .nmod: return agentTokens(governor, depth: depth + 1)
    default: return []
    }
  }

  /// Subjects that the parser hung elsewhere: from a participle before the verb ("gunners firing at jets
  /// shot down"), or as an oblique without a preposition ("after two destroyers in the Gulf fired").
  private func misplacedSubjects(_ verb: Int) -> [Int] {
    guard tokens[verb].partOfSpeech == .VERB, [.root, .ccomp, .advcl, .conj].contains(arcs[verb])
    else { return [] }
    for child in children[verb] where child < verb {
      if arcs[child] == .advcl, !children[child].contains(where: { arcs[$0] == .marker }) {
        let inner = dependents(child, .nsubj)
        if !inner.isEmpty { return inner }
      }
      if arcs[child] == .obl, labelsFiniteClause(verb), tokens[child].partOfSpeech != .NUM,
        !children[child].contains(where: { arcs[$0] == .marking }), mentionsActor(child)
      {
        return [child]
      }
    }
    return []
  }

  private func labelsFiniteClause(_ verb: Int) -> Bool {
    children[verb].contains { arcs[$0] == .marker } || arcs[verb] == .root
  }

  private func mentionsActor(_ token: Int) -> Bool {
    !actors(token, [.nation, .leader, .organization, .aircraft], .source).isEmpty
  }

  /// The tokens of who does what a verb says.
  func subjects(_ verb: Int) -> [Int] {
    if arcs[verb] == .amod { return compoundAgents(verb) }
    guard passives[verb] else { return surfaceSubjects(verb) }
    let agents = children[verb].filter { arcs[$0] == .obl && isMarked($0, .by) }
    if agents.isEmpty, arcs[verb] == .conj, heads[verb] >= 0, passives[heads[verb]] {
      return children[heads[verb]].filter { arcs[$0] == .obl && isMarked($0, .by) }
    }
    if agents.isEmpty, dependents(verb, .obj).isEmpty,
      SentenceFrame.states.contains(tokens[verb].text.lowercased())
    {
      return surfaceSubjects(verb)
    }
    // "was killed in a US drone strike"
    if agents.isEmpty {
      for event in children[verb]
      where arcs[event] == .obl && isMarked(event, .in) && isEventNoun(event) {
        let own = ownAgents(event, withOf: false)
        if !own.isEmpty { return own }
      }
    }
    if agents.isEmpty {
      for next in children[verb] where arcs[next] == .conj && passives[next] {
        return children[next].filter { arcs[$0] == .obl && isMarked($0, .by) }
      }
    }
    return agents
  }

  /// Who does what a participle before a noun says: "the Iran-backed Houthis", "Russian-occupied
  /// Crimea".
  private func compoundAgents(_ participle: Int) -> [Int] {
    children[participle].filter {
      $0 < participle && [.compound, .obl, .nsubj, .amod, .advmod, .nmod].contains(arcs[$0])
        && $0 + 1 < participle && tokens[$0 + 1].text == "-"
    }
  }

  /// The tokens that a verb is done to.
  func objects(_ verb: Int) -> [Int] {
    if arcs[verb] == .amod { return compoundAgents(verb).isEmpty ? [] : [heads[verb]] }
    let own = dependents(verb, .obj)
    if passives[verb] { return own.isEmpty ? surfaceSubjects(verb) : own }
    if !own.isEmpty { return own }
    // "warned the EU that …"
    let told = dependents(verb, .iobj)
    if !told.isEmpty { return told }
    if arcs[verb] == .relative, heads[verb] >= 0 {
      let subjects = dependents(verb, .nsubj)
      if !subjects.isEmpty,
        subjects.contains(where: { !at($0, .who, .which, .that) })
      {
        return [heads[verb]]
      }
    }
    // "arrested and deported the Syrian"
    for next in children[verb] where arcs[next] == .conj && tokens[next].partOfSpeech == .VERB {
      if dependents(verb, .obl).isEmpty, dependents(next, .nsubj).isEmpty {
        return dependents(next, .obj)
      }
    }
    return []
  }

  /// Who gets what a verb gives: "promised Syria tanks", "Syria was promised tanks".
  func receivers(_ verb: Int) -> [Int] {
    let own = dependents(verb, .iobj)
    if !own.isEmpty { return own }
    return passives[verb] && !dependents(verb, .obj).isEmpty ? surfaceSubjects(verb) : []
  }

  // MARK: Nominal events

  /// The verb that carries a nominal event ("hold talks"), or the participle behind it.
  func lightVerb(_ noun: Int) -> Int? {
    let governor = heads[noun]
    if governor >= 0, words[governor] >= 0, lexicon.lightVerbs.contains(words[governor]),
      tokens[governor].partOfSpeech == .VERB
    {
      switch arcs[noun] {
      case .obj, .nsubj, .obl, .xcomp: return governor
      default: break
      }
    }
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return lightVerb(governor)
    }
    // "launched ten days of war games"
    if arcs[noun] == .nmod, governor >= 0, isMarked(noun, .of),
      SentenceFrame.measures.contains(tokens[governor].text.lowercased())
    {
      return lightVerb(governor)
    }
    return children[noun].first {
      arcs[$0] == .acl && passives[$0] && lexicon.lightVerbs.contains(words[$0])
    }
  }

  /// The name behind a title that heads its phrase: "Secretary of State John Kerry".
  private func holder(_ title: Int) -> Int? {
    guard [.NOUN, .PROPN].contains(tokens[title].partOfSpeech) else { return nil }
    var place = title + 1
    while place < tokens.count, place - title <= 8 {
      switch tokens[place].partOfSpeech {
      case .PROPN, .NOUN, .ADP, .ADJ, .DET, .CCONJ: break
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

  /// Participles that tell of their subject's own mind: "are committed to".
  private static let states: Set<String> = [
    "committed", "determined", "dedicated", "resolved", "prepared", "engaged", "united", "allied",
  ]

  /// Nouns for people told by their relation to another.
  private static let relations: Set<String> = [
    "counterpart", "counterparts", "predecessor", "successor", "colleague", "colleagues", "rival",
    "rivals", "opponent", "opponents", "enemy", "enemies", "neighbor", "neighbors", "neighbour",
    "neighbours", "host", "guest", "guests",
  ]

  /// Nouns for what happens without anybody's doing.
  private static let accidents: Set<String> = [
    "crash", "crashes", "accident", "accidents", "earthquake", "quake", "tsunami", "flood",
    "floods",
    "flooding", "storm", "hurricane", "cyclone", "typhoon", "drought", "famine", "disease",
    "epidemic", "pandemic", "virus", "outbreak", "landslide", "eruption", "wildfire", "wildfires",
    "collision", "derailment", "stampede", "fog", "weather",
  ]

  /// Nouns that count or measure the events behind their "of".
  private static let measures: Set<String> = [
    "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "round", "rounds",
    "series", "wave", "waves", "string", "number", "set", "spate", "barrage", "dozens", "hundreds",
    "package", "packages", "tranche", "pair", "flurry", "exchange",
  ]

  /// Whom an event befalls that a verb or a preposition puts upon them: "Russia faces new EU
  /// sanctions", "Israel came under attack", "Iran is under US sanctions", "was hit by Turkish strikes".
  func befallen(_ noun: Int) -> [Int] {
    var event = noun
    if arcs[event] == .conj, heads[event] >= 0, tokens[heads[event]].partOfSpeech == .NOUN {
      event = heads[event]
    }
    if isMarked(event, .under), !dependents(event, .cop).isEmpty {
      return dependents(event, .nsubj)
    }
    let verb = heads[event]
    guard verb >= 0, [.VERB, .ADJ].contains(tokens[verb].partOfSpeech), words[verb] >= 0 else {
      return []
    }
    if passives[verb] {
      return arcs[event] == .obl && isMarked(event, .by) ? surfaceSubjects(verb) : []
    }
    guard lexicon.undergoingVerbs.contains(words[verb]) else { return [] }
    switch arcs[event] {
    case .obj: return surfaceSubjects(verb)
    case .obl: return isMarked(event, .under, .to, .from, .with) ? surfaceSubjects(verb) : []
    default: return []
    }
  }

  /// Whom an event serves that stands beside what they do: "with Iranian help, the Houthis retook",
  /// "the invasion with the support of Belarus".
  func served(_ noun: Int) -> [Int] {
    guard isMarked(noun, .with), heads[noun] >= 0 else { return [] }
    let governor = heads[noun]
    if arcs[noun] == .obl, tokens[governor].partOfSpeech == .VERB { return subjects(governor) }
    if arcs[noun] == .nmod, isEventNoun(governor) { return agentTokens(governor) }
    return []
  }

  /// Who did something at a request: "at the invitation of Xi, Putin visited".
  func asked(_ noun: Int) -> [Int] {
    guard isMarked(noun, .at, .on, .upon), heads[noun] >= 0, arcs[noun] == .obl else { return [] }
    return subjects(heads[noun])
  }

  /// The nearest actors below a token, whatever the arcs: "individuals for their support of Boko Haram".
  func beneath(_ token: Int, _ kinds: Set<EntityKind>) -> [Argument] {
    var level = children[token]
    for depth in 1...5 {
      level.removeAll { child in
        arcs[child] == .relative
          || (isMarked(child, .in, .at) && mentions[child] >= 0
            && entities[mentions[child]]?.kind == .place)
      }
      for child in level {
        let found = arguments(at: child, kinds, hops: min(depth, 3))
        if !found.isEmpty { return found }
      }
      level = level.flatMap { children[$0] }
    }
    return []
  }

  /// To whom a request, an offer or a charge went that somebody answers: "rebuffed Kabul's offer".
  func addressees(_ noun: Int) -> [Int] {
    let verb = heads[noun]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, words[verb] >= 0,
      !ownAgents(noun, withOf: false).isEmpty,
      arcs[noun] == .obj || (arcs[noun] == .obl && isMarked(noun, .to))
        || (arcs[noun] == .nsubj && passives[verb])
    else { return [] }
    let isAnswer =
      lexicon.byWord[Int(words[verb])].contains {
        [.reject, .concede].contains(lexicon.predicates[$0].kind)
          && lexicon.predicates[$0].category == .verb
      }
      || SentenceFrame.answers.contains { lexicon.vocabulary[$0] == words[verb] }
    return isAnswer ? subjects(verb) : []
  }

  private static let answers = [
    "accept", "answer", "respond", "grant", "heed", "ignore", "approve", "deny",
  ]

  /// Who acts in a nominal event, as far as the noun itself says it.
  func ownAgents(_ noun: Int, withOf: Bool) -> [Int] {
    for arc in [Arc.possessive, .amod, .compound] {
      let tokens = children[noun].filter { arcs[$0] == arc && leadsToMention($0) }
      if !tokens.isEmpty { return tokens }
    }
    let marked = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .by, .from) }
    if !marked.isEmpty { return marked }
    // "an embargo on Cuba by the United States": the agent may hang from the complement.
    for inner in children[noun] where arcs[inner] == .nmod {
      let nested = children[inner].filter { arcs[$0] == .nmod && isMarked($0, .by) }
      if !nested.isEmpty { return nested }
    }
    if withOf {
      let owners = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .of) }
      if !owners.isEmpty { return owners }
    }
    return []
  }

  /// All that stands before a noun and says whose or what sort it is, outermost first.
  func modifiers(_ noun: Int, depth: Int = 0) -> [Int] {
    guard depth < 4 else { return [] }
    return children[noun].filter {
      $0 < noun && [.possessive, .amod, .compound, .conj, .flat].contains(arcs[$0])
        || depth > 0 && arcs[$0] == .conj
    }.flatMap { [$0] + modifiers($0, depth: depth + 1) }
  }

  /// Who acts in a nominal event.
  func agentTokens(_ noun: Int, withOf: Bool = true, depth: Int = 0) -> [Int] {
    guard depth < 5 else { return [] }
    let own = ownAgents(noun, withOf: withOf)
    if !own.isEmpty { return own }
    if let verb = lightVerb(noun) {
      if arcs[noun] == .nsubj, !passives[verb], heads[noun] == verb { return [] }
      if passives[verb] { return subjects(verb) }
      return surfaceSubjects(verb, depth: depth + 1)
    }
    let governor = heads[noun]
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return agentTokens(governor, withOf: withOf, depth: depth + 1)
    }
    for next in children[noun] where arcs[next] == .conj {
      let shared = ownAgents(next, withOf: withOf)
      if !shared.isEmpty { return shared }
    }
    // "Airbus is in talks with China"
    if isMarked(noun, .in, .at, .on), !dependents(noun, .cop).isEmpty {
      return dependents(noun, .nsubj)
    }
    // "UK support for Iraq in the fight against IS": who is helped fights.
    if arcs[noun] == .nmod, governor >= 0, isMarked(noun, .in),
      tells(governor, .support) || tells(governor, .aid)
    {
      let helped = obliques(governor, FunctionWord.for.number)
      if !helped.isEmpty { return helped }
    }
    // "remains steadfast in support of Turkey", "after a meeting with Ban, Moussa took back", "Abbas was
    // in Syria for talks"
    if arcs[noun] == .obl || (arcs[noun] == .nmod && !dependents(max(governor, 0), .cop).isEmpty),
      governor >= 0, !passives[governor]
    {
      let isMeeting =
        tells(noun, .consult) || tells(noun, .visited) || tells(noun, .departedFrom)
      if isMarked(noun, .in, .on, .at) || (isMeeting && isMarked(noun, .after, .with, .for)) {
        let subjects = surfaceSubjects(governor, depth: depth + 1)
        if !subjects.isEmpty { return subjects }
      }
    }
    // "a planned attack", "involvement in opposing": the noun that holds this one names the actor.
    if arcs[noun] == .nmod, governor >= 0, tokens[governor].partOfSpeech == .NOUN,
      lexicon.operators[words[governor]] != nil || lexicon.lightVerbs.contains(words[governor])
        || lexicon.speechNouns.contains(words[governor])
        || (isMarked(noun, .including, .such_as) && isEventNoun(governor))
    {
      return agentTokens(governor, withOf: false, depth: depth + 1)
    }
    return []
  }

  private func tells(_ noun: Int, _ kind: RelationKind) -> Bool {
    words[noun] >= 0
      && lexicon.byWord[Int(words[noun])].contains {
        lexicon.predicates[$0].kind == kind && lexicon.predicates[$0].category == .noun
      }
  }

  private func leadsToMention(_ token: Int) -> Bool {
    if mentions[token] >= 0 { return true }
    return arcs[token] == .possessive && at(token, .whose)
      || arcs[token] == .possessive
        && children[token].contains { mentions[$0] >= 0 && arcs[$0] != .marking }
  }

  /// Who does what a noun says, as far as the noun itself or a participle behind it tells: "the
  /// regime's abuses", "the aggression carried out by Russia"; an actor stands for itself.
  func doers(_ noun: Int) -> [Int] {
    if mentions[noun] >= 0 { return [noun] }
    let own = ownAgents(noun, withOf: !takesOf(noun))
    if !own.isEmpty { return own }
    let named = children[noun].filter {
      (arcs[$0] == .appos || arcs[$0] == .flat) && mentions[$0] >= 0
    }
    if !named.isEmpty { return named }
    for child in children[noun] where arcs[child] == .acl || arcs[child] == .relative {
      let agents = subjects(child)
      if passives[child], !agents.isEmpty { return agents }
    }
    let governor = heads[noun]
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return doers(governor)
    }
    return []
  }

  /// The nation of an actor that does something to its own people: "the regime's execution of
  /// opposition leaders".
  func ownPeople(_ event: Int, of actors: [Argument]) -> [Argument] {
    let victims =
      tokens[event].partOfSpeech == .NOUN
      ? obliques(event, FunctionWord.of.number) + obliques(event, FunctionWord.against.number)
      : objects(event)
    guard
      victims.contains(where: { victim in
        SentenceFrame.people.contains(tokens[victim].text.lowercased())
      })
    else { return [] }
    return actors.compactMap { actor in
      homes[actor.mention].flatMap { argument($0, at: event, [.nation], hops: 2) }
    }
  }

  private static let people: Set<String> = [
    "people", "civilians", "protesters", "protestors", "demonstrators", "journalists", "citizens",
    "activists", "dissidents", "leaders", "opponents", "critics", "population", "opposition",
    "students", "women", "minorities", "prisoners", "figures", "residents", "voters", "workers",
    "lawyers", "politicians", "candidates", "marchers", "children", "villagers",
  ]

  /// Who is named of a group: by an adjective or a name before the noun, or behind "including".
  func examples(_ noun: Int) -> [Int] {
    let named = children[noun].filter { child in
      switch arcs[child] {
      case .amod, .compound: return mentions[child] >= 0
      case .nmod, .obl, .appos:
        return arcs[child] == .appos || isMarked(child, .including, .such, .such_as)
          || children[child].contains { tokens[$0].text.lowercased() == "especially" }
      case .acl: return at(child, .include)
      default: return false
      }
    }
    return named.flatMap { at($0, .include) ? dependents($0, .obj) : [$0] }
  }

  /// The dependents that an entry of the lexicon asks for.
  func qualifierTokens(_ predicate: Predicate, _ token: Int) -> [Int] {
    children[token].filter { child in
      predicate.qualifiers.contains {
        if case .word(let choices) = $0 { return choices.contains(words[child]) }
        return false
      }
    }
  }

  // MARK: Obliques

  /// The tokens that hang from a verb or noun behind a preposition.
  func obliques(_ token: Int, _ preposition: Int32) -> [Int] {
    children[token].filter {
      (arcs[$0] == .obl || arcs[$0] == .nmod) && isMarked($0, by: preposition)
    }
  }

  /// The obliques of a verb, of its object where none hang from the verb, and of what shares it.
  func reach(_ token: Int, _ preposition: Int32, nominal: Bool) -> [Int] {
    let own = obliques(token, preposition)
    if !own.isEmpty { return own }
    if nominal {
      // "threats by Hezbollah against Israel": the complement may hang from the agent.
      for inner in children[token]
      where arcs[inner] == .nmod && isMarked(inner, .by, .from, .of, .to) {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
      if let verb = lightVerb(token) {
        let carried = obliques(verb, preposition)
        if !carried.isEmpty { return carried }
      }
      if arcs[token] == .conj, heads[token] >= 0, tokens[heads[token]].partOfSpeech == .NOUN,
        !children[token].contains(where: { arcs[$0] == .nmod && leadsToMention($0) })
      {
        return obliques(heads[token], preposition)
      }
    } else {
      for object in objects(token) {
        let inner = obliques(object, preposition)
        if !inner.isEmpty { return inner }
        // "fired rounds aimed at Seoul", "gave $2 billion in aid for Ukraine"
        for child in children[object]
        where arcs[child] == .acl || (arcs[child] == .nmod && isMarked(child, .in, .of)) {
          let nested = obliques(child, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    for next in children[token] where arcs[next] == .conj {
      let shared = obliques(next, preposition)
      if !shared.isEmpty, nominal || dependents(next, .nsubj).isEmpty { return shared }
    }
    // "met with Bau in Madrid", "took to the streets against Ruto": the parser may hang it lower.
    if !nominal,
      [FunctionWord.in, .at, .against].contains(where: { $0.number == preposition })
    {
      for inner in children[token] where arcs[inner] == .obl {
        let nested = obliques(inner, preposition)
        if !nested.isEmpty { return nested }
      }
      // "joined Kerry and partners in Paris"
      for inner in children[token] where arcs[inner] == .obj || arcs[inner] == .obl {
        for name in children[inner] where arcs[name] == .conj || arcs[name] == .appos {
          let nested = obliques(name, preposition)
          if !nested.isEmpty { return nested }
        }
      }
    }
    return []
  }

  /// The clauses that hang from a word.
  func clauses(_ token: Int) -> [Int] {
    children[token].filter {
      switch arcs[$0] {
      case .xcomp, .ccomp: return true
      case .csubj: return tokens[token].partOfSpeech == .ADJ
      case .acl:
        return isMarked($0, .to, .of) || (tokens[token].partOfSpeech == .NOUN && !passives[$0])
      case .advcl: return isMarked($0, .to, .of, .from)
      case .obl, .nmod: return tokens[$0].partOfSpeech == .VERB
      default: return false
      }
    }
  }
}
