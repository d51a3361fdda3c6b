import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Whether what is done is done to "one another" or "each other".
  func isReciprocal(_ verb: Int) -> Bool {
    // "Each blamed the other"
    let isOneEach =
      dependents(verb, .obj).contains { at($0, .other) }
      && surfaceSubjects(verb).contains { subject in
        at(subject, .each) || children[subject].contains { at($0, .each) && arcs[$0] == .det }
      }
    return isOneEach
      || tokens.indices.dropFirst().contains { token in
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
      // "a claim that Noor called shameful": it is the claim that is so.
      if objects.isEmpty, !passives[governor], isOne(governor, of: .namings),
        [.acl, .relative].contains(arcs[governor]), heads[governor] >= 0
      {
        return [heads[governor]]
      }
      return objects.isEmpty
        ? surfaceSubjects(governor, depth: depth + 1) : Array(objects.prefix(1))
    case .advcl:
      let objects = passives[governor] ? [] : dependents(governor, .obj)
      // "Japan joined the United States in condemning North Korea"
      if isMarked(verb, .in), isOne(governor, of: .company), !objects.isEmpty {
        return surfaceSubjects(governor, depth: depth + 1) + objects
      }
      if isMarked(verb, .for), let held = punished(by: governor) { return held }
      if let object = objects.first ?? dependents(governor, .iobj).first,
        isMarked(verb, .of, .from, .for, .against)
      {
        return [object]
      }
      if let asked = asked(governor), isMarked(verb, .to) { return [asked] }
      if isMarked(verb, .to), tellsAlone(verb, [.assault]), let armed = armed(by: governor) {
        return armed
      }
      if isSaidOfText(verb, refusedBy: governor) { return [] }
      return surfaceSubjects(governor, depth: depth + 1)
    case .ccomp, .obl: return surfaceSubjects(governor, depth: depth + 1)
    case .relative: return [version(governor)]
    case .acl:
      if passives[verb] {
        // "Chadian strikes on Malian boats condemned by Peru": the strikes are.
        let deed = heads[governor]
        let isJudged =
          arcs[governor] == .nmod && deed >= 0 && isMarked(governor, .on, .against)
          && mentions[deed] < 0 && isHarm(deed)
          && lexicon.verdictVerbs.contains(words[verb])
        return isJudged ? [deed] : [governor]
      }
      if let author = author(of: governor, depth: depth + 1) { return author }
      let held = held(for: governor, depth: depth + 1)
      if isMarked(verb, .of), !held.isEmpty { return held }
      // "claimed responsibility for shooting down"
      if isMarked(verb, .for, .in), isOne(governor, of: .guilts) {
        return agentTokens(governor, depth: depth + 1)
      }
      guard isMarked(verb, .to, .of) else { return [governor] }
      // "accused the rebels of attacking Wau": they attack, whoever they are.
      if isMarked(verb, .of), isAccused(governor) { return [governor] }
      // "a call for all forces to withdraw"
      if isMarked(verb, .to), arcs[governor] == .nmod || arcs[governor] == .obl,
        isMarked(governor, .for) || isMarked(verb, .for)
      {
        return [governor]
      }
      if isMarked(verb, .to), isAnothersPlan(governor) { return ownAgents(governor, withOf: true) }
      let guests = guests(ofInvitation: governor, depth: depth + 1)
      if !guests.isEmpty { return guests }
      let agents = foremost(governor, depth: depth + 1) ?? agentTokens(governor, depth: depth + 1)
      return agents.isEmpty ? holders(of: governor, depth: depth + 1) : agents
    case .nmod: return agentTokens(governor, depth: depth + 1)
    default: return []
    }
  }

  /// Whom somebody holds for what they may have done: "detained a man on suspicion of plotting".
  private func held(for suspicion: Int, depth: Int) -> [Int] {
    let verb = heads[suspicion]
    guard arcs[suspicion] == .obl, isOne(suspicion, of: .suspicions),
      isMarked(suspicion, .on, .over),
      verb >= 0, tokens[verb].partOfSpeech == .VERB
    else { return [] }
    return passives[verb] ? surfaceSubjects(verb, depth: depth) : dependents(verb, .obj)
  }

  /// Whom something is laid on for what they have done: "imposed sanctions on Chad for attacking Mali". Who lays it on them
  /// hasn't done it.
  private func punished(by verb: Int) -> [Int]? {
    guard tokens[verb].partOfSpeech == .VERB else { return nil }
    let laid = passives[verb] ? dependents(verb, .nsubj) : dependents(verb, .obj)
    guard laid.contains(where: { mentions[$0] < 0 && tokens[$0].partOfSpeech == .NOUN }) else {
      return nil
    }
    let borne = ([verb] + laid).flatMap { word in
      children[word].filter {
        [.obl, .nmod].contains(arcs[$0]) && $0 > verb && isMarked($0, .on, .upon, .against)
          && !isOne($0, of: .time) && tokens[$0].partOfSpeech != .NUM
      }
    }
    return borne.isEmpty ? nil : borne
  }

  /// Who is given arms for what a clause tells: "gave Chad missiles to strike Mali", "armed the rebels to attack Mali".
  private func armed(by verb: Int) -> [Int]? {
    guard tokens[verb].partOfSpeech == .VERB, !passives[verb], isOne(verb, of: .armings) else {
      return nil
    }
    let given = dependents(verb, .obj)
    let gotten =
      dependents(verb, .iobj) + given.filter { !isWeapon($0) && !isOne($0, of: .troops) }
      + ([verb] + given).flatMap { obliques($0, FunctionWord.to.number) }
      // "gave Ukraine missiles": the parser may take the name for a part of the gift's.
      + given.filter { isWeapon($0) }.flatMap { gift in
        children[gift].filter {
          arcs[$0] == .compound && mentions[$0] >= 0 && tokens[$0].partOfSpeech == .PROPN
            && entities[mentions[$0]]?.kind == .nation
        }
      }
    let takers = gotten.filter { mentionsActor($0) }
    return takers.isEmpty ? nil : takers
  }

  /// Whether a participle says what a text asks for that somebody refuses: "vetoed a resolution on Friday demanding a
  /// truce". Behind a comma it is theirs who refuse.
  private func isSaidOfText(_ clause: Int, refusedBy verb: Int) -> Bool {
    clause > verb && tokens[clause].text.lowercased().hasSuffix("ing")
      && !children[clause].contains { arcs[$0] == .marker || arcs[$0] == .marking }
      && dependents(verb, .obj).contains { isOne($0, of: .texts) && $0 < clause }
      && tellsAlone(verb, [.reject, .accuse, .opposedTo])
      && !(verb..<clause).contains { tokens[$0].text == "," }
  }

  /// Whether somebody is the object of a verb of blame: "accused the rebels".
  private func isAccused(_ noun: Int) -> Bool {
    let verb = heads[noun]
    guard arcs[noun] == .obj, verb >= 0, tokens[verb].partOfSpeech == .VERB, words[verb] >= 0,
      // "the opposition" is people too.
      !isEventNoun(noun) || isOne(noun, of: .people)
    else { return false }
    return lexicon.byWord[Int(words[verb])].contains {
      lexicon.predicates[$0].kind == .accuse && lexicon.predicates[$0].category == .verb
    }
  }

  /// Who is to come by an invitation that names who invites: "accepted Chad's invitation to visit", "Chad's invitation to
  /// Mali to take part".
  private func guests(ofInvitation noun: Int, depth: Int) -> [Int] {
    guard tokens[noun].lemma.lowercased() == "invitation" else { return [] }
    let named = children[noun].filter { arcs[$0] == .nmod && isMarked($0, .to, .for) }
    if !named.isEmpty { return named }
    let verb = heads[noun]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, arcs[noun] == .obj, !passives[verb] else {
      return []
    }
    let addressed = obliques(verb, FunctionWord.to.number)
    if !addressed.isEmpty { return addressed }
    return ownAgents(noun, withOf: false).isEmpty ? [] : surfaceSubjects(verb, depth: depth)
  }

  /// Who is to do what a verb asks for behind a preposition: "called on the government to free them".
  private func asked(_ verb: Int) -> Int? {
    guard words[verb] >= 0, tokens[verb].partOfSpeech == .VERB,
      lexicon.byWord[Int(words[verb])].contains(where: { index in
        guard lexicon.predicates[index].kind == .request else { return false }
        let predicate = lexicon.predicates[index]
        // "took action under the treaty to close the port" asks nobody, "took the matter to the council" does.
        return predicate.category == .verb
          && (predicate.objects.isEmpty
            || objects(verb).contains { predicate.objects.contains(words[$0]) })
      })
    else { return nil }
    // "sent soldiers to Mali to fight the rebels": it is their own that fight there.
    let isSending = dependents(verb, .obj).contains {
      isOne($0, of: .forces) || isOne($0, of: .machines) || isOne($0, of: .criminals)
        || ["fighter", "mercenary", "militiaman", "guard"].contains(tokens[$0].lemma.lowercased())
    }
    return children[verb].first {
      arcs[$0] == .obl && $0 > verb
        && (isMarked($0, .on, .upon) || isMarked($0, .to) && !isSending)
    }
  }

  /// Whether a noun is what somebody judges, and so another's: "criticized the decision to invade Mali", "voiced concern
  /// over the plan to expel Chad".
  private func isAnothersPlan(_ noun: Int) -> Bool {
    let judge = heads[noun]
    guard judge >= 0, mentions[noun] < 0,
      !children[noun].contains(where: { arcs[$0] == .possessive })
    else { return false }
    switch arcs[noun] {
    case .obj:
      // Who signs or approves a deal to buy jets buys them.
      if isAuthoring(judge) { return false }
      // Who supports an effort may share in it.
      return tokens[judge].partOfSpeech == .VERB && !isOne(judge, of: .restatements)
        && (tellsAlone(judge, [.accuse, .reject, .opposedTo])
          || tellsAlone(judge, [.support]) && tokens[noun].lemma.lowercased() != "effort")
    case .nmod, .obl:
      return tokens[judge].partOfSpeech == .NOUN && isMarked(noun, .over, .about, .at, .of, .for)
        && ([.accuse, .reject, .opposedTo, .support].contains { tells(judge, $0) }
          || lexicon.operators[words[judge]] == .hypothetical)
    default: return false
    }
  }

  /// Who says what a text does: "issued a statement praising Japan", "in a letter thanking Qatar, Biden wrote".
  func author(of noun: Int, depth: Int) -> [Int]? {
    guard isOne(noun, of: .texts), mentions[noun] < 0, ownAgents(noun, withOf: false).isEmpty else {
      return nil
    }
    // "vetoed a US-drafted resolution calling for"
    for participle in children[noun]
    where arcs[participle] == .amod && isOne(participle, of: .authorings) {
      let authors = compoundAgents(participle)
      if !authors.isEmpty { return authors }
    }
    let verb = heads[noun]
    guard verb >= 0, tokens[verb].partOfSpeech == .VERB, arcs[noun] == .obj || arcs[noun] == .obl,
      // "rejected a bill calling for talks": who refuses a text asks for nothing.
      arcs[noun] == .obl || !tellsAlone(verb, [.reject, .accuse, .opposedTo])
    else { return nil }
    let subjects = subjects(verb)
    return subjects.isEmpty ? nil : subjects
  }

  /// Who is called the first or the only one to do something: "became the first airline to operate the A350".
  private func foremost(_ noun: Int, depth: Int) -> [Int]? {
    // "was the first to condemn Peru", "the first country to condemn Peru"
    guard
      isOne(noun, of: .ordinals)
        || children[noun].contains(where: { arcs[$0] == .amod && isOne($0, of: .ordinals) })
    else { return nil }
    if !dependents(noun, .cop).isEmpty { return surfaceSubjects(noun, depth: depth) }
    switch arcs[noun] {
    case .xcomp, .obj:
      let verb = heads[noun]
      return verb >= 0 && at(verb, .become) ? surfaceSubjects(verb, depth: depth) : nil
    case .appos: return [heads[noun]]
    default: return nil
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

  func mentionsActor(_ token: Int) -> Bool {
    // One arc on: whoever is only meant by a noun stands elsewhere.
    !actors(token, [.nation, .leader, .organization, .aircraft], .source, hops: 1).isEmpty
  }

  /// The tokens of who does what a verb says.
  func subjects(_ verb: Int) -> [Int] {
    if arcs[verb] == .amod { return compoundAgents(verb) }
    guard passives[verb] else { return surfaceSubjects(verb) }
    let agents = children[verb].filter { arcs[$0] == .obl && isMarked($0, .by) }
    if agents.isEmpty, arcs[verb] == .conj, heads[verb] >= 0, passives[heads[verb]],
      dependents(verb, .nsubj).isEmpty
    {
      return children[heads[verb]].filter { arcs[$0] == .obl && isMarked($0, .by) }
    }
    if agents.isEmpty, dependents(verb, .obj).isEmpty,
      isOne(verb, of: .states)
    {
      return surfaceSubjects(verb)
    }
    // "was denied entry by Spain": the agent may hang from what was denied.
    if agents.isEmpty {
      let lower = dependents(verb, .obj).flatMap { object in
        children[object].filter { arcs[$0] == .nmod && isMarked($0, .by) }
      }
      if !lower.isEmpty { return lower }
    }
    // "is listed as a terrorist group by Mali"
    if agents.isEmpty {
      let lower = children[verb].filter { arcs[$0] == .obl && isMarked($0, .as) }.flatMap { title in
        children[title].filter { arcs[$0] == .nmod && isMarked($0, .by) }
      }
      if !lower.isEmpty { return lower }
    }
    // "were killed at the hands of the rebels"
    if agents.isEmpty {
      let hands = children[verb].filter {
        arcs[$0] == .obl && isMarked($0, .at) && tokens[$0].lemma.lowercased() == "hand"
      }
      let holders = hands.flatMap { hand in
        children[hand].filter { arcs[$0] == .possessive || arcs[$0] == .nmod && isMarked($0, .of) }
      }
      if !holders.isEmpty { return holders }
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
      let others = distantAgents(verb)
      if !others.isEmpty { return others }
    }
    if agents.isEmpty {
      for next in children[verb]
      where arcs[next] == .conj && passives[next] && dependents(next, .nsubj).isEmpty
        // "is based in Peru and is backed by Chad": each tells its own.
        && dependents(next, .aux).isEmpty
      {
        return children[next].filter { arcs[$0] == .obl && isMarked($0, .by) }
      }
    }
    return agents
  }

  /// Who does what a participle before a noun says: "the Iran-backed Houthis", "Russian-occupied
  /// Crimea".
  func compoundAgents(_ participle: Int) -> [Int] {
    children[participle].filter {
      $0 < participle && [.compound, .obl, .nsubj, .amod, .advmod, .nmod].contains(arcs[$0])
        && $0 + 1 < participle && tokens[$0 + 1].text == "-"
    }
  }

  /// The things of somebody's that a second verb's pronoun takes up: "fired on two Malian boats and seized them".
  private func takenUp(by pronoun: Int, behind verb: Int) -> Int? {
    let first = heads[verb]
    guard mentions[pronoun] < 0, ["it", "them"].contains(tokens[pronoun].text.lowercased()),
      arcs[verb] == .conj, first >= 0, tokens[first].partOfSpeech == .VERB, !passives[first],
      dependents(verb, .nsubj).isEmpty
    else { return nil }
    let isPlural = tokens[pronoun].text.lowercased() == "them"
    let things =
      dependents(first, .obj) + obliques(first, FunctionWord.on.number)
      + obliques(first, FunctionWord.at.number)
    let own = things.filter { thing in
      tokens[thing].partOfSpeech == .NOUN && mentions[thing] < 0
        && (tokens[thing].morphology["Number"] == "Plur") == isPlural
        && children[thing].contains {
          [.amod, .compound, .possessive].contains(arcs[$0]) && mentions[$0] >= 0
        }
    }
    return own.count == 1 ? own.first : nil
  }

  /// The tokens that a verb is done to.
  func objects(_ verb: Int) -> [Int] {
    if arcs[verb] == .amod {
      guard !compoundAgents(verb).isEmpty else { return [] }
      // "Hezbollah is an Iran-backed militia"
      let called = heads[verb]
      guard called >= 0, mentions[called] < 0, !dependents(called, .cop).isEmpty,
        isOne(called, of: .movements) || isOne(called, of: .bodies)
      else { return [called] }
      let named = dependents(called, .nsubj).filter { mentions[$0] >= 0 }
      return named.isEmpty ? [called] : named
    }
    let own = dependents(verb, .obj)
    if passives[verb] { return own.isEmpty ? surfaceSubjects(verb) : own }
    // "the help that Chad gave Mali"
    if own.count == 1, arcs[verb] == .relative, heads[verb] >= 0, mentions[heads[verb]] < 0,
      at(own[0], .which, .that), !dependents(verb, .iobj).isEmpty
    {
      return [heads[verb]]
    }
    if own.count == 1, let thing = takenUp(by: own[0], behind: verb) { return [thing] }
    if !own.isEmpty { return own }
    // "warned the EU that …"
    let told = dependents(verb, .iobj)
    if !told.isEmpty { return told }
    if arcs[verb] == .relative, heads[verb] >= 0 {
      let subjects = dependents(verb, .nsubj)
      if !subjects.isEmpty,
        subjects.contains(where: { !at($0, .who, .which, .that) }),
        // "Britain, whose last jet had left": it is done to nobody.
        !subjects.contains(where: { subject in
          children[subject].contains { at($0, .whose) }
        })
      {
        return [heads[verb]]
      }
    }
    // "arrested and deported the Syrian", but not "said so and called him a liar"
    if children[verb].contains(where: { [.ccomp, .xcomp].contains(arcs[$0]) }) { return [] }
    for next in children[verb]
    where arcs[next] == .conj && tokens[next].partOfSpeech == .VERB && !isOne(next, of: .namings) {
      // "In Gaza, troops shot and killed a militant": what stands before the verb is no object.
      if dependents(verb, .obl).allSatisfy({ $0 < verb }), dependents(next, .nsubj).isEmpty {
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
}
