import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whether a token is a noun that names an event with an agent.
  func isEventNoun(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN
      && names(token) { $0.sources.contains(.agent) && $0.kind.relationClass.isEvent }
  }

  /// Whether a noun tells a harm that is done to somebody: "attack", "sanctions".
  func isHarm(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NOUN
      && names(token) {
        $0.sources.contains(.agent)
          && [.assault, .coerce, .mobilize, .sanction, .threaten].contains($0.kind)
      }
  }

  /// Whether a noun tells what two do together: "negotiations with", "cooperation with".
  func isMutual(_ token: Int) -> Bool {
    names(token) { $0.bothWays && $0.kind.relationClass.isEvent }
  }

  /// Whether "of" behind a noun leads to whom it is done to: "the killing of", not "the promise of".
  func takesOf(_ noun: Int) -> Bool {
    if isClaimOfOwner(noun) { return false }
    // "appreciated the support of Chad", "the incursion of rebels": whose it is does it.
    if isOne(noun, of: .helps) || tokens[noun].lemma.lowercased() == "incursion" { return false }
    // "the slaying of": what is named so is done to somebody.
    return tokens[noun].text.hasSuffix("ing") && tokens[noun].text.utf8.count > 5
      || names(noun) {
        $0.kind.relationClass.isEvent
          && $0.targets.contains(.preposition(FunctionWord.of.number))
      }
  }

  /// Whether "of" behind a noun for a demand tells whose it is, as the definite article shows: "bowed to the demands of
  /// Mali", but "made demands of Mali".
  func isClaimOfOwner(_ noun: Int) -> Bool {
    isOne(noun, of: .proposals) && names(noun) { $0.kind == .request }
      && (children[noun].contains { arcs[$0] == .det && tokens[$0].text.lowercased() == "the" }
        && arcs[noun] != .nsubj
        // "denied a request of the commission"
        || arcs[noun] == .obj && heads[noun] >= 0 && isOne(heads[noun], of: .refusals))
  }

  /// Whether the lexicon has an entry for a noun, with what has to stand beside it, of some sort.
  func names(_ noun: Int, _ fits: (Predicate) -> Bool) -> Bool {
    guard words[noun] >= 0 else { return false }
    return lexicon.byWord[Int(words[noun])].contains { index in
      guard lexicon.predicates[index].category == .noun else { return false }
      let predicate = lexicon.predicates[index]
      guard fits(predicate) else { return false }
      // "a working group" works together, a group does not.
      return predicate.qualifiers.allSatisfy { qualifier in
        guard case .word(let choices) = qualifier else { return false }
        return children[noun].contains { choices.contains(words[$0]) }
      }
    }
  }

  /// The verb that carries a nominal event ("hold talks"), or the participle behind it.
  func lightVerb(_ noun: Int) -> Int? {
    let governor = heads[noun]
    if governor >= 0, words[governor] >= 0, tokens[governor].partOfSpeech == .VERB,
      lexicon.lightVerbs.contains(words[governor])
        || arcs[noun] == .obj && isCallingOff(governor)
    {
      switch arcs[noun] {
      // "imposed sanctions over the arrest": what is done for a deed doesn't do it.
      case .obl
      where children[noun].contains(where: { child in
        arcs[child] == .marking
          && (["over", "after", "amid", "despite", "following"].contains(
            tokens[child].text.lowercased())
            // "offered condolences on the killing"
            || tokens[child].text.lowercased() == "on" && isHarm(noun)
              && !dependents(governor, .obj).isEmpty)
      }):
        break
      case .obj, .nsubj, .obl, .xcomp: return governor
      default: break
      }
    }
    if arcs[noun] == .conj, governor >= 0, tokens[governor].partOfSpeech == .NOUN {
      return lightVerb(governor)
    }
    // "launched ten days of war games", "provided $20 million in assistance", "6 billion dollars of assistance"
    if arcs[noun] == .nmod, governor >= 0,
      phase(of: noun) != nil
        || isMarked(noun, .in, .of) && isOne(governor, of: .sums)
          && [.obj, .nsubj].contains(arcs[governor])
    {
      return lightVerb(governor)
    }
    return children[noun].first {
      lexicon.lightVerbs.contains(words[$0])
        && (arcs[$0] == .acl && passives[$0] || isToldOf(noun, by: $0))
    }
  }

  /// The noun that counts the happenings of an event, or says that they begin, go on, end or are one plan: "a round of
  /// talks", "the resumption of attacks", "a policy of reprisals".
  func phase(of noun: Int) -> Int? {
    let governor = heads[noun]
    guard arcs[noun] == .nmod, governor >= 0, mentions[governor] < 0, isMarked(noun, .of),
      isOne(governor, of: .measures) || isOne(governor, of: .phases)
    else { return nil }
    return governor
  }

  /// Whether a relative clause tells what was done with the noun before it: "the sanctions that Chile imposed on Peru",
  /// "the talks Iran held", "an attack which was launched by Mali".
  func isToldOf(_ noun: Int, by clause: Int) -> Bool {
    guard arcs[clause] == .relative, heads[clause] == noun else { return false }
    func isPronoun(_ token: Int) -> Bool { at(token, .which, .that, .who) }
    let subjects = dependents(clause, .nsubj)
    if passives[clause] { return subjects.allSatisfy { isPronoun($0) } }
    return !subjects.isEmpty && !subjects.contains(where: { isPronoun($0) })
      && dependents(clause, .obj).allSatisfy { isPronoun($0) }
  }

  /// "called off the talks": the verb by itself carries no event.
  private func isCallingOff(_ verb: Int) -> Bool {
    tokens[verb].lemma.lowercased() == "call"
      && children[verb].contains { arcs[$0] == .particle && tokens[$0].text == "off" }
  }

  /// To whom somebody speaks in the letter or talk that a clause tells of: "In a letter to Chad, Mali asked for troops".
  func partnersOfTalk(_ verb: Int) -> [Int] {
    for noun in children[verb] where arcs[noun] == .obl && mentions[noun] < 0 {
      guard isMarked(noun, .in, .at, .during), isOne(noun, of: .messages) || tells(noun, .consult)
      else { continue }
      let found = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .to, .with) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Who acts in a nominal event, as far as the noun itself says it.
  ///
  /// - Parameters:
  ///   - withOf: Whether who stands behind "of" acts, rather than undergoes it.
  ///   - withFrom: Whether who stands behind "from" acts, rather than is where it begins: "a flight from
  ///     Toulouse".
  func ownAgents(_ noun: Int, withOf: Bool, withFrom: Bool = true) -> [Int] {
    for arc in [Arc.possessive, .amod, .compound] {
      let tokens = children[noun].filter { arcs[$0] == arc && isOwner($0, of: noun) }
      if !tokens.isEmpty { return tokens.flatMap(doers(named:)) }
    }
    let marked = children[noun].filter { isAgent($0, withFrom: withFrom) }
    if !marked.isEmpty { return marked }
    let idiomatic = idiomaticAgents(noun)
    if !idiomatic.isEmpty { return idiomatic }
    // "an embargo on Cuba by the United States": the agent may hang from the complement.
    for inner in children[noun] where arcs[inner] == .nmod {
      let nested = children[inner].filter {
        arcs[$0] == .nmod
          // "an offer of talks from Chad"
          && (isMarked($0, .by)
            || withFrom && isMarked(inner, .of) && isMarked($0, .from)
              && mentions[inner] < 0 && isOne(noun, of: .proposals))
      }
      if !nested.isEmpty { return nested }
    }
    if withOf {
      let owners = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .of) }
      if !owners.isEmpty { return owners }
    }
    return []
  }

  /// Who does what a noun tells, behind words that say no more than "by": "harassment on the part of the army", "torture at the
  /// hands of the police".
  private func idiomaticAgents(_ noun: Int) -> [Int] {
    // The words may hang from the verb: "condemned the raids on the part of the army".
    let outer =
      arcs[noun] == .obj && heads[noun] >= 0
      ? children[heads[noun]].filter { $0 > noun && arcs[$0] == .obl } : []
    return (children[noun].filter { arcs[$0] == .nmod } + outer).filter { idiom in
      (isMarked(idiom, .on) && tokens[idiom].lemma.lowercased() == "part"
        || isMarked(idiom, .at) && tokens[idiom].lemma.lowercased() == "hand")
    }.flatMap { idiom in
      children[idiom].filter {
        arcs[$0] == .possessive || arcs[$0] == .nmod && isMarked($0, .of)
      }
    }
  }

  /// Whose a later noun of a list is that has neither an owner nor an article of its own: "Peru's support for Mali and
  /// hostility to Chad".
  func sharedOwner(of noun: Int) -> Int? {
    let first = heads[noun]
    guard arcs[noun] == .conj, first >= 0, first < noun, mentions[noun] < 0,
      tokens[noun].partOfSpeech == .NOUN, tokens[first].partOfSpeech == .NOUN,
      isEventNoun(noun) || tells(noun, .opposedTo) || tells(noun, .alliedWith),
      !children[noun].contains(where: { [.det, .possessive].contains(arcs[$0]) }),
      // "Russia's invasion and support for Ukraine": who attacks is not who helps.
      !isHarm(first) || isHarm(noun)
    else { return nil }
    return dependents(first, .possessive).first { leadsToMention($0) }
  }

  /// The list of names that "their" means in a phrase without a verb: "Biden and Trudeau before their meeting".
  private func listedOwners(_ noun: Int) -> Int? {
    let governor = heads[noun]
    guard arcs[noun] == .nmod, governor >= 0, governor < noun,
      tokens[governor].partOfSpeech == .PROPN, !dependents(governor, .conj).isEmpty,
      children[noun].contains(where: {
        arcs[$0] == .possessive && tokens[$0].text.lowercased() == "their"
      })
    else { return nil }
    return governor
  }

  /// All that stands before a noun and says whose or what sort it is, outermost first.
  func modifiers(_ noun: Int, depth: Int = 0) -> [Int] {
    guard depth < 4 else { return [] }
    return children[noun].filter {
      $0 < noun && [.possessive, .amod, .compound, .conj, .flat].contains(arcs[$0])
        || depth > 0 && arcs[$0] == .conj
    }.flatMap { [$0] + modifiers($0, depth: depth + 1) }
  }

  /// Whether what stands before a noun only says whose the name behind it is: "the Ethiopian High Court hearing" is no
  /// hearing of two, as "the U.S.-Japan alliance" is an alliance of two.
  func isPartOfName(_ token: Int) -> Bool {
    let name = heads[token]
    guard name >= 0, mentions[name] >= 0, arcs[token] != .conj, token + 1 < tokens.count else {
      return false
    }
    return !["-", "–", "—", "/"].contains(tokens[token + 1].text)
  }

  /// Both who go on a journey that one is said to be with the other on: "Ruiz was accompanied by Noor on her trip to Lima".
  private func companions(onJourney noun: Int) -> [Int] {
    let verb = heads[noun]
    guard arcs[noun] == .obl, verb >= 0, tokens[verb].partOfSpeech == .VERB, passives[verb],
      isOne(verb, of: .company), isOne(noun, of: .journeys), isMarked(noun, .on, .during)
    else { return [] }
    return dependents(verb, .nsubj)
      + children[verb].filter { arcs[$0] == .obl && isMarked($0, .by) }
  }

  /// Who acts in a nominal event.
  ///
  /// - Parameter event: The noun that names the event, where `noun` only counts its happenings or tells their course.
  func agentTokens(
    _ noun: Int, of event: Int? = nil, withOf: Bool = true, withFrom: Bool = true, depth: Int = 0
  ) -> [Int] {
    guard depth < 5 else { return [] }
    let deed = event ?? noun
    let travellers = companions(onJourney: noun)
    if !travellers.isEmpty { return travellers }
    let own = ownAgents(noun, withOf: withOf, withFrom: withFrom)
    if !own.isEmpty { return own }
    // "Support for Mali came from Chad"
    if arcs[noun] == .nsubj, heads[noun] >= 0,
      isOne(heads[noun], of: .comings) || isOne(heads[noun], of: .arrivals)
    {
      let givers = obliques(heads[noun], FunctionWord.from.number)
      if !givers.isEmpty { return givers }
    }
    // "put Chad at odds with Mali", "brought Chad into conflict with it": who is put there is.
    if arcs[noun] == .obl, isMarked(noun, .at, .on, .into), heads[noun] >= 0,
      ["put", "set", "place", "bring", "draw", "drag", "push", "drive", "leave"].contains(
        tokens[heads[noun]].lemma.lowercased())
    {
      let put = objects(heads[noun]).filter { leadsToMention($0) }
      if !put.isEmpty { return put }
    }
    if let owners = listedOwners(noun) { return [owners] }
    if let owner = sharedOwner(of: noun) { return [owner] }
    if let verb = lightVerb(noun) {
      if arcs[noun] == .nsubj, !passives[verb], heads[noun] == verb { return [] }
      // "are locked in a dispute": who is in it acts.
      if passives[verb], !(arcs[noun] == .obl && isOne(verb, of: .states)) { return subjects(verb) }
      return surfaceSubjects(verb, depth: depth + 1)
    }
    if let writers = writers(of: noun) { return writers }
    let drawn = drawn(noun)
    if !drawn.isEmpty { return drawn }
    let told = clauseAgents(noun) + referees(for: noun)
    if !told.isEmpty { return told }
    let claimants = claimants(noun, depth: depth)
    if !claimants.isEmpty { return claimants }
    let guilty = guilty(of: noun, deed: deed, depth: depth)
    if !guilty.isEmpty { return guilty }
    let accused = accused(of: noun, deed: deed)
    if !accused.isEmpty { return accused }
    let answerable = answerable(for: noun, deed: deed)
    if !answerable.isEmpty { return answerable }
    if let phase = phase(of: noun) {
      let agents = agentTokens(phase, of: deed, withOf: false, depth: depth + 1)
      if !agents.isEmpty { return agents }
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
    if isMarked(noun, .in, .at, .on, .behind), !dependents(noun, .cop).isEmpty {
      return dependents(noun, .nsubj)
    }
    // "vanished en route from Rio"
    if arcs[noun] == .advcl, governor >= 0 { return surfaceSubjects(governor, depth: depth + 1) }
    // "UK support for Iraq in the fight against IS": who is helped fights.
    if arcs[noun] == .nmod, governor >= 0, isMarked(noun, .in),
      tells(governor, .support) || tells(governor, .aid)
    {
      let helped = obliques(governor, FunctionWord.for.number)
      if !helped.isEmpty { return helped }
    }
    // "a pact unveiled by Chad in a meeting with Mali": who did it there met.
    if arcs[noun] == .obl, governor >= 0, passives[governor], tells(deed, .consult),
      isMarked(noun, .in, .at, .after, .during)
    {
      let agents = subjects(governor)
      if !agents.isEmpty { return agents }
    }
    // "remains steadfast in support of Turkey", "after a meeting with Ban, Moussa took back", "Abbas was
    // in Syria for talks"
    if arcs[noun] == .obl || (arcs[noun] == .nmod && !dependents(max(governor, 0), .cop).isEmpty),
      governor >= 0, !passives[governor],
      // Who died in shootings didn't shoot.
      !(tells(deed, .assault) && lexicon.undergoingVerbs.contains(words[governor]))
    {
      let isMeeting =
        tells(deed, .consult) || tells(deed, .visited) || tells(deed, .departedFrom)
      // "blocked a text on the war": what is spoken of is done by others.
      let isMatter =
        isMarked(noun, .on)
        && (children[noun].contains { ["the", "this"].contains(tokens[$0].text.lowercased()) }
          // "commented on yesterday's bombings"
          || lexicon.speechVerbs.contains(words[governor]))
      if isMarked(noun, .in, .on, .at) && !isMatter
        || (isMeeting && isMarked(noun, .after, .with, .for, .during))
      {
        let subjects = surfaceSubjects(governor, depth: depth + 1)
        if !subjects.isEmpty { return subjects }
      }
    }
    if let nation = nationAtOdds(noun, depth: depth) { return nation }
    // "a planned attack", "involvement in opposing": the noun that holds this one names the actor.
    if arcs[noun] == .nmod, governor >= 0, tokens[governor].partOfSpeech == .NOUN,
      lexicon.operators[words[governor]] != nil || lexicon.lightVerbs.contains(words[governor])
        // "made a statement on the attack" speaks of others' deed.
        || lexicon.speechNouns.contains(words[governor]) && !isMarked(noun, .on, .about, .over)
        || (isMarked(noun, .including, .such_as) && isEventNoun(governor))
    {
      // Who warns of the risk of an attack won't attack.
      if lexicon.operators[words[governor]] == .hypothetical {
        return ownAgents(governor, withOf: false)
      }
      return agentTokens(governor, withOf: false, depth: depth + 1)
    }
    return []
  }

  /// The nation that a sentence is about, whose quarrel a circumstance tells: "Chile bought jets amid tensions with Peru",
  /// "as its army left, tensions with Peru rose".
  private func nationAtOdds(_ noun: Int, depth: Int) -> [Int]? {
    guard mentions[noun] < 0, tells(noun, .opposedTo), depth < 4,
      children[noun].contains(where: { arcs[$0] == .nmod && isMarked($0, .with) })
    else { return nil }
    var verb = heads[noun]
    let isCircumstance =
      [.obl, .advcl].contains(arcs[noun])
      && children[noun].contains { child in
        [.marking, .marker].contains(arcs[child])
          && ["amid", "amidst", "despite", "during", "following", "after", "over"]
            .contains(tokens[child].text.lowercased())
      }
    if arcs[noun] == .nsubj, verb >= 0, arcs[verb] == .advcl,
      children[verb].contains(where: { child in
        arcs[child] == .marker
          && ["as", "while", "after"].contains(tokens[child].text.lowercased())
      })
    {
      verb = heads[verb]
    } else if !isCircumstance {
      return nil
    }
    guard verb >= 0 else { return nil }
    let subjects = surfaceSubjects(verb, depth: depth + 1)
    return !subjects.isEmpty
      && subjects.allSatisfy { mentions[$0] >= 0 && entities[mentions[$0]]?.kind == .nation }
      ? subjects : nil
  }

  /// From whom somebody has what a verb says they met with: "drew condemnation from Mali", "has won praise from Chad".
  private func drawn(_ noun: Int) -> [Int] {
    let verb = heads[noun]
    guard arcs[noun] == .obj, verb >= 0, !passives[verb],
      lexicon.undergoingVerbs.contains(words[verb])
    else { return [] }
    return obliques(verb, FunctionWord.from.number)
  }

  /// Who does what a noun says, as a clause behind it tells: "strikes that emanated from Iran", "the attack
  /// claimed by the Houthis", "a visit that Macron was to begin".
  private func clauseAgents(_ noun: Int) -> [Int] {
    // A clause behind a complement may hang from that: "the strikes on Erbil that emanated from Iran".
    let hosts = [noun] + children[noun].filter { arcs[$0] == .nmod }
    for clause in hosts.flatMap({ children[$0] })
    where arcs[clause] == .acl || arcs[clause] == .relative {
      let held = heldAgents(clause)
      if !held.isEmpty { return held }
      if isOne(clause, of: .doings), passives[clause] {
        let agents = subjects(clause)
        if !agents.isEmpty { return agents }
      }
      if words[clause] >= 0, lexicon.lightVerbs.contains(words[clause]), !passives[clause] {
        let own = dependents(clause, .nsubj).filter { !at($0, .which, .that, .who) }
        if !own.isEmpty { return own }
      }
    }
    return []
  }

  func tells(_ noun: Int, _ kind: RelationKind) -> Bool {
    words[noun] >= 0
      && lexicon.byWord[Int(words[noun])].contains {
        lexicon.predicates[$0].kind == kind && lexicon.predicates[$0].category == .noun
      }
  }

  /// Whether a verb tells one of some relations by itself, without another word.
  func tellsAlone(_ verb: Int, _ kinds: Set<RelationKind>) -> Bool {
    words[verb] >= 0
      && lexicon.byWord[Int(words[verb])].contains { index in
        guard lexicon.predicates[index].category == .verb else { return false }
        let predicate = lexicon.predicates[index]
        return predicate.qualifiers.isEmpty && predicate.objects.isEmpty && !predicate.needsNegation
          && kinds.contains(predicate.kind)
      }
  }

  func leadsToMention(_ token: Int) -> Bool {
    if mentions[token] >= 0 { return true }
    if isLeading(token) { return compoundAgents(token).contains { mentions[$0] >= 0 } }
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
}
