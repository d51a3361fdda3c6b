import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whom an event befalls that a verb or a preposition puts upon them: "Russia faces new EU
  /// sanctions", "Israel came under attack", "Iran is under US sanctions", "was hit by Turkish strikes".
  func befallen(_ noun: Int) -> [Int] {
    var event = noun
    if arcs[event] == .conj, heads[event] >= 0, tokens[heads[event]].partOfSpeech == .NOUN {
      event = heads[event]
    }
    if isMarked(event, .under), !dependents(event, .cop).isEmpty {
      // "was sold and is now under US sanctions": the subject may stand with what it is joined to.
      return surfaceSubjects(event)
    }
    let verb = heads[event]
    if let referral = referral(for: event) { return objects(referral) }
    // "agreed to cuts in return for a loan from the bank", "in exchange for aid from Mali"
    if arcs[event] == .nmod, isMarked(event, .for), verb >= 0, tells(event, .aid),
      ["return", "exchange"].contains(tokens[verb].lemma.lowercased()), arcs[verb] == .obl,
      heads[verb] >= 0
    {
      return surfaceSubjects(heads[verb])
    }
    guard verb >= 0, [.VERB, .ADJ].contains(tokens[verb].partOfSpeech), words[verb] >= 0 else {
      return []
    }
    // "protects Mali from attacks by Chad"
    if arcs[event] == .obl, isMarked(event, .from, .against), isOne(verb, of: .shields) {
      return objects(verb)
    }
    // "Chad, under Malian sanctions since May, sells its oil abroad"
    if arcs[event] == .obl, isMarked(event, .under), tokens[verb].partOfSpeech == .VERB,
      tells(event, .sanction)
    {
      return surfaceSubjects(verb)
    }
    // "Aid from Turkey reached Libya", "An appeal by Chad reached Mali"
    if arcs[event] == .nsubj, !passives[verb], isOne(verb, of: .arrivals) {
      let reached = dependents(verb, .obj)
      return reached.isEmpty
        ? obliques(verb, FunctionWord.to.number) + obliques(verb, FunctionWord.in.number) : reached
    }
    if passives[verb] {
      // "was worried by Chile's attack on Peru": what is felt about a deed befalls nobody.
      let isFelt = lexicon.byWord[Int(words[verb])].contains { index in
        let predicate = lexicon.predicates[index]
        return predicate.category == .verb
          && [.accuse, .support, .opposedTo].contains(predicate.kind)
      }
      return arcs[event] == .obl && isMarked(event, .by) && !isFelt ? surfaceSubjects(verb) : []
    }
    guard lexicon.undergoingVerbs.contains(words[verb]) else { return [] }
    switch arcs[event] {
    case .obj: return surfaceSubjects(verb)
    // "won backing": the parser takes what has no article for a state.
    case .xcomp where tokens[event].partOfSpeech == .NOUN: return surfaceSubjects(verb)
    case .obl: return isMarked(event, .under, .to, .from, .with) ? surfaceSubjects(verb) : []
    default: return []
    }
  }

  /// Who has, or would have, what another gives: "has the support of Chile", "relies on aid from Chile"; nobody where the
  /// noun itself says to whom it goes ("has the support of Chile for Peru").
  func receivers(ofGift noun: Int) -> [Int] {
    var gift = noun
    if arcs[gift] == .conj, heads[gift] >= 0, tokens[heads[gift]].partOfSpeech == .NOUN {
      gift = heads[gift]
    }
    let verb = heads[gift]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, isOne(verb, of: .receivings),
      arcs[gift] == .obj || arcs[gift] == .obl && isMarked(gift, .on),
      obliques(noun, FunctionWord.for.number).isEmpty,
      obliques(noun, FunctionWord.to.number).isEmpty
    else { return [] }
    return surfaceSubjects(verb)
  }

  /// Whose deed a clause tells that a verb judges: "praised the role China played", "condemned what Israel did".
  func doersOfClause(_ verb: Int) -> [Int] {
    guard !passives[verb] else { return [] }
    for clause in children[verb] where arcs[clause] == .ccomp {
      let asksWhat = children[clause].contains { tokens[$0].text.lowercased() == "what" }
      let own = dependents(clause, .nsubj).filter { tokens[$0].partOfSpeech != .PRON }
      if asksWhat, !own.isEmpty { return own }
    }
    let judged = objects(verb) + children[verb].filter { arcs[$0] == .obl && isMarked($0, .for) }
    for noun in judged where mentions[noun] < 0 {
      for clause in children[noun] where arcs[clause] == .relative || arcs[clause] == .acl {
        // "adopted a resolution that Peru condemned": who judges it hasn't made it.
        if arcs[clause] == .relative, !passives[clause], clause != verb,
          tellsAlone(clause, [.accuse, .reject, .opposedTo, .support])
            // "favoured strikes, which Peru warned against"
            || children[clause].contains(where: { at($0, .against) || isMarked($0, .against) })
        {
          continue
        }
        let own = dependents(clause, .nsubj).filter { !at($0, .who, .which, .that) }
        let agents = own.isEmpty && passives[clause] ? subjects(clause) : own
        if !agents.isEmpty { return agents }
      }
    }
    return doersBefore(verb)
  }

  /// Whose doing a relative clause judges, where nothing but the verb before says so: "launched a campaign that Chad has
  /// condemned", "have a policy which Chad criticized".
  private func doersBefore(_ verb: Int) -> [Int] {
    guard arcs[verb] == .relative, heads[verb] >= 0,
      objects(verb).allSatisfy({ $0 == heads[verb] || at($0, .which, .that) }),
      !objects(verb).isEmpty
    else { return [] }
    let deed = heads[verb]
    let doing = heads[deed]
    guard mentions[deed] < 0, arcs[deed] == .obj, doing >= 0, !passives[doing],
      tokens[doing].partOfSpeech == .VERB,
      lexicon.lightVerbs.contains(words[doing]) || isAuthoring(doing)
        || ["build", "test", "develop", "deploy", "stage"].contains(
          tokens[doing].lemma.lowercased()),
      lexicon.operators[words[doing]] == nil, ownAgents(deed, withOf: true).isEmpty
    else { return [] }
    return surfaceSubjects(doing)
  }

  /// Whom an event serves that stands beside what they do: "with Iranian help, the Houthis retook",
  /// "the invasion with the support of Belarus".
  func served(_ noun: Int) -> [Int] {
    guard isMarked(noun, .with), heads[noun] >= 0 else { return [] }
    let governor = heads[noun]
    if arcs[noun] == .obl, tokens[governor].partOfSpeech == .VERB { return subjects(governor) }
    if arcs[noun] == .nmod, isEventNoun(governor) { return agentTokens(governor) }
    // "The European Union, with U.S. backing, has threatened"
    if arcs[noun] == .nmod, mentions[governor] >= 0, arcs[governor] == .nsubj { return [governor] }
    return []
  }

  /// Who did something at a request: "at the invitation of Xi, Putin visited".
  func asked(_ noun: Int) -> [Int] {
    let verb = heads[noun]
    guard isMarked(noun, .at, .on, .upon), verb >= 0, arcs[noun] == .obl else { return [] }
    let doers = subjects(verb)
    guard doers.isEmpty, passives[verb] else { return doers }
    // "was arrested in Chad at Mali's request": it was Chad that did so.
    if tellsAlone(verb, [.coerce]) { return obliques(verb, FunctionWord.in.number) }
    // "was freed from a Chadian jail at Mali's request"
    if isOne(verb, of: .releases) { return jailers(verb) }
    // "A session of the council was called at Mali's request": the council met.
    return ["call", "convene", "hold", "schedule", "convoke", "arrange"].contains(
      tokens[verb].lemma.lowercased())
      ? surfaceSubjects(verb).filter { tells($0, .consult) || isOne($0, of: .sittings) } : []
  }

  /// Whose the prison is from which somebody is let out: "was freed from a Chadian jail".
  func jailers(_ verb: Int) -> [Int] {
    obliques(verb, FunctionWord.from.number).filter { isOne($0, of: .custodies) }
      .flatMap { ownAgents($0, withOf: false) }
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

  /// The nation of an actor that does something to its own people: "the regime's execution of
  /// opposition leaders".
  func ownPeople(_ event: Int, of actors: [Argument]) -> [Argument] {
    let victims =
      tokens[event].partOfSpeech == .NOUN
      ? obliques(event, FunctionWord.of.number) + obliques(event, FunctionWord.against.number)
      : objects(event)
    // "jailed dozens of opponents": those who are counted.
    let counted = victims.flatMap { victim in
      isShare(victim) || isOne(victim, of: .measures)
        ? [victim] + obliques(victim, FunctionWord.of.number) : [victim]
    }
    guard
      counted.contains(where: { isOne($0, of: .people) && mentions[$0] < 0 && !areOthers($0) })
    else { return [] }
    return actors.compactMap { actor in
      homes[actor.mention].flatMap { argument($0, at: event, [.nation], hops: 2) }
    }
  }

  /// Whether people have a nation's name before them: "killed Peruvian civilians".
  private func areOthers(_ people: Int) -> Bool {
    children[people].contains {
      [.amod, .compound, .possessive].contains(arcs[$0]) && mentions[$0] >= 0
        && tokens[$0].partOfSpeech != .PRON
    }
  }

  /// The nation in which something happens: "rallied in Caracas", "protests broke out in China".
  func locals(_ event: Int) -> [Argument] {
    var hosts = [event]
    if tokens[event].partOfSpeech == .NOUN, heads[event] >= 0, arcs[event] == .nsubj {
      hosts.append(heads[event])
    }
    // "Demonstrators in Karachi shouted slogans": where they are from stands beside them.
    hosts += surfaceSubjects(event).filter {
      tokens[$0].partOfSpeech == .NOUN && mentions[$0] < 0
    }
    // "stoned the Danish embassy in Damascus"
    hosts += children[event].filter {
      [.obj, .obl].contains(arcs[$0]) && isOne($0, of: .missions)
    }
    for place in hosts.flatMap({ obliques($0, FunctionWord.in.number) }) {
      let own = arguments(at: place, [.nation], hops: 1)
      if !own.isEmpty { return own }
      // "in several Indian cities", "in the Malian capital"
      let near = children[place].filter { [.amod, .possessive, .compound].contains(arcs[$0]) }
        .flatMap { arguments(at: $0, [.nation], hops: 2) }
      if mentions[place] < 0, near.count == 1, !isEventNoun(place),
        PlaceRelations.sorts.contains(tokens[place].lemma.lowercased())
      {
        return near
      }
      guard mentions[place] >= 0, let home = homes[mentions[place]] else { continue }
      return argument(home, at: place, [.nation], hops: 2).map { [$0] } ?? []
    }
    return []
  }

  /// Who is named of a group: by an adjective or a name before the noun, or behind "including".
  func examples(_ noun: Int) -> [Int] {
    let named = children[noun].filter { child in
      switch arcs[child] {
      case .amod, .compound: return mentions[child] >= 0
      case .nmod, .obl, .appos:
        return arcs[child] == .appos || isMarked(child, .including, .such, .such_as, .like)
          || children[child].contains {
            ["especially", "notably", "particularly", "chiefly", "mainly"].contains(
              tokens[$0].text.lowercased())
          }
      case .acl: return at(child, .include)
      default: return false
      }
    }
    // "Chile's allies include Peru".
    let listing = arcs[noun] == .nsubj && heads[noun] >= 0 && at(heads[noun], .include)
    return named.flatMap { at($0, .include) ? dependents($0, .obj) : [$0] }
      + (listing ? dependents(heads[noun], .obj) : [])
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
}
