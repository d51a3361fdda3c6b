import EntenteGraphModel
import EntenteLanguage

/// What two or more do together, without order: "talks between Chile and Peru".
extension PredicateMatcher {
  /// The noun of a predicate that its verb or adjective says something of: "relations between Chile and Peru have soured",
  /// "ties between Chile and Peru remain strained".
  func described(by token: Int, _ predicate: Predicate) -> Int? {
    let verb = frame.heads[token]
    let isSaid = frame.arcs[token] == .xcomp && verb >= 0
    guard predicate.bothWays, predicate.category != .noun, isSaid || !frame.passives[token] else {
      return nil
    }
    return (frame.dependents(token, .nsubj) + (isSaid ? frame.dependents(verb, .nsubj) : []))
      .first { subject in
        predicate.qualifiers.contains {
          if case .word(let choices) = $0 { return choices.contains(frame.words[subject]) }
          return false
        }
      }
  }

  /// The pairs of the parties of a verb or noun that tells what they do together: a plural subject, "A with B",
  /// "between A and B".
  func mutualPairs(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch] {
    guard let noun = described(by: token, predicate) else {
      return mutualPairs(index, predicate, at: token, isNominal: predicate.category == .noun)
    }
    // "Relations could be better"
    if ["better", "worse"].contains(frame.tokens[token].text.lowercased()) { return [] }
    // The parties of a noun that a verb says something of stand beside the noun, and the status beside the verb.
    return mutualPairs(index, predicate, at: noun, isNominal: true).map { match in
      var match = match
      match.token = token
      return match
    }
  }

  private func mutualPairs(
    _ index: Int, _ predicate: Predicate, at token: Int, isNominal nominal: Bool
  ) -> [PredicateMatch] {
    let kinds: Set<EntityKind> = [.nation, .leader, .organization]
    var others: [Argument] = []
    var between: [Argument] = []
    if nominal {
      for word in [FunctionWord.between, .among] {
        between = frame.actors(
          frame.reach(token, word.number, nominal: true), kinds, .target)
        // "Fighting broke out between Ethiopia and Eritrea"
        if between.isEmpty, frame.arcs[token] == .nsubj {
          between = frame.actors(frame.obliques(frame.heads[token], word.number), kinds, .target)
        }
        if !between.isEmpty { break }
      }
    }
    if between.count > 1 { return crossed(index, token, between) }
    // "discussed ways to deepen cooperation between Chad and Mali", "highlighted U.S.-Peru cooperation"
    if predicate.kind == .cooperate, let own = ownParties(predicate, token, nominal, kinds) {
      return crossed(index, token, own)
    }
    for place in [.preposition(FunctionWord.with.number)] + predicate.targets {
      var asked = tokens(place, predicate, token, .target)
      // "exchanged views on the war of Chad" speaks with nobody there.
      if place == .object, !nominal {
        let own = Set(frame.qualifierTokens(predicate, token))
        asked.removeAll { own.contains($0) }
      }
      if !nominal, predicate.kind == .consult {
        asked.removeAll { isOwn(frame.heads[$0], spokenOfBy: token) }
      }
      others = frame.actors(asked, kinds, .target)
      if !others.isEmpty { break }
    }
    // "Noor and Ruiz spoke to Kerry", "spoke to reporters": it is those they talk with.
    if !nominal, others.isEmpty, predicate.kind == .consult,
      ["speak", "talk"].contains(frame.tokens[token].lemma.lowercased())
    {
      let heard = frame.obliques(token, FunctionWord.to.number).filter {
        !["each", "other", "another"].contains(frame.tokens[$0].text.lowercased())
      }
      others = frame.actors(heard, kinds, .target)
      if others.isEmpty, !heard.isEmpty { return [] }
    }
    let subjectTokens = nominal ? frame.agentTokens(token, withOf: true) : frame.subjects(token)
    var subjects = frame.actors(subjectTokens, kinds, .source)
    if !nominal, frame.passives[token] || predicate.kind == .opposedTo {
      // "A deal was signed between Chile and Peru", "has soured relations between Chile and Peru".
      for object in frame.objects(token) {
        let parties = frame.actors(
          frame.obliques(object, FunctionWord.between.number)
            + frame.obliques(token, FunctionWord.between.number), kinds, .source)
        if parties.count > 1 { return crossed(index, token, parties) }
      }
    }
    // "frigates of both navies exercised": what has no agent and no object is no passive.
    if !nominal, subjects.isEmpty, others.isEmpty, frame.passives[token],
      frame.dependents(token, .obj).isEmpty
    {
      subjects = frame.actors(frame.surfaceSubjects(token), kinds, .source)
    }
    // "killed six rebels in an operation carried out jointly with Mali"
    if !nominal, predicate.kind == .cooperate, !others.isEmpty, frame.arcs[token] == .acl,
      frame.heads[token] >= 0, frame.isOne(frame.heads[token], of: .operations),
      frame.arcs[frame.heads[token]] == .obl,
      frame.tokens[frame.heads[frame.heads[token]]].partOfSpeech == .VERB
    {
      subjects = frame.actors(frame.subjects(frame.heads[frame.heads[token]]), kinds, .source)
    }
    if !nominal, subjects.isEmpty, predicate.kind == .cooperate {
      subjects = voices(ofGerund: token, kinds) ?? []
    }
    if nominal, others.isEmpty, predicate.kind == .consult {
      let around = hosts(token)
      others = (around.isEmpty ? hosts(ofTalks: token) : around)
        .filter { host in subjects.contains { $0.entity != host.entity } }
      if subjects.count != 1 { others = [] }
    }
    // "Kenyan and Malian troops are battling an insurgency": whom they fight stands there, named or not.
    if !nominal, others.isEmpty, predicate.kind == .assault, predicate.qualifiers.isEmpty,
      !frame.isReciprocal(token),
      frame.dependents(token, .obj).contains(where: {
        [.NOUN, .PROPN].contains(frame.tokens[$0].partOfSpeech) && !frame.isMutual($0)
      })
    {
      others = frame.actors(frame.objects(token), kinds, .target)
      if others.isEmpty { return [] }
    }
    // "Peru and Mali mediate between Chad and Togo": with each other they have nothing to settle.
    if !nominal, others.isEmpty, predicate.kind == .consult,
      !frame.obliques(token, FunctionWord.between.number).isEmpty
    {
      return []
    }
    // "Al-Shabab is fought by Kenya and Chad": those don't fight each other.
    if !nominal, others.isEmpty, frame.passives[token], predicate.qualifiers.isEmpty,
      [.assault, .consult, .opposedTo].contains(predicate.kind), !subjectTokens.isEmpty,
      !frame.surfaceSubjects(token).contains(where: { subjectTokens.contains($0) })
    {
      others = frame.actors(frame.surfaceSubjects(token), kinds, .target)
      if others.isEmpty { return [] }
    }
    if !nominal {
      others += officials(predicate, token, beside: others)
      if others.isEmpty, predicate.kind == .consult, subjects.count == 1 {
        others = frame.qualifierTokens(predicate, token).flatMap { hosts(ofTalks: $0) }
      }
    }
    let otherIDs = Set(others.map(\.entity))
    subjects.removeAll { otherIDs.contains($0.entity) }
    if nominal, subjects.isEmpty, !others.isEmpty, let verb = frame.lightVerb(token) {
      subjects = frame.actors(frame.subjects(verb), kinds, .source)
      subjects.removeAll { otherIDs.contains($0.entity) }
    }
    // "We are grateful for the partnership with Canada"
    if nominal, subjects.isEmpty, !others.isEmpty, predicate.kind == .cooperate,
      frame.isMarked(token, .for), frame.heads[token] >= 0,
      frame.isOne(frame.heads[token], of: .thankings)
    {
      let thanks = frame.heads[token]
      subjects = frame.actors(
        frame.tokens[thanks].partOfSpeech == .VERB ? frame.subjects(thanks) : holders(thanks),
        kinds,
        .source)
      subjects.removeAll { otherIDs.contains($0.entity) }
    }
    if nominal, subjects.isEmpty, others.count == 1 {
      subjects = frame.actors(partners(token), kinds, .source)
      if subjects.isEmpty, predicate.kind == .opposedTo { subjects = ownSides(inQuarrel: token) }
      subjects.removeAll { otherIDs.contains($0.entity) }
    }
    // "Chad and Mali agreed to a truce after days of clashes": who makes peace has fought.
    if nominal, others.isEmpty, subjects.isEmpty, isSettled(token) {
      subjects = frame.actors(partners(token), kinds, .source)
    }
    if nominal, others.isEmpty, subjects.count < 2, !frame.dependents(token, .cop).isEmpty {
      // "Belarus and Russia are allies"
      subjects = frame.actors(frame.dependents(token, .nsubj), kinds, .source)
    }
    // "thanked Noor and Ruiz for their support in calls": they didn't call each other.
    if nominal, others.isEmpty, frame.arcs[token] == .nmod, frame.isMarked(token, .in, .during),
      frame.heads[token] >= 0, frame.isEventNoun(frame.heads[token]),
      !frame.isMutual(frame.heads[token]), frame.ownAgents(token, withOf: true).isEmpty
    {
      return []
    }
    // "In a phone call, Noor urged Ruiz to resign"
    if nominal, others.isEmpty, predicate.kind == .consult, predicate.qualifiers.count <= 1,
      let (speakers, listeners) = interlocutors(token, kinds)
    {
      return speakers.flatMap { speaker in
        listeners.compactMap { match(index, token, speaker, $0) }
      }
    }
    // "Chile's allies, Peru and Mali": these are each hers.
    if nominal, others.isEmpty, subjects.count == 1, subjects[0].kind != .organization,
      [.alliedWith, .opposedTo].contains(predicate.kind)
    {
      others = frame.actors(frame.examples(token), kinds, .target)
        .filter { $0.entity != subjects[0].entity }
    }
    if nominal, others.isEmpty, subjects.count < 2 { subjects = described(token) ?? subjects }
    if nominal, others.isEmpty, subjects.count < 2 {
      // "the U.S.-Japan alliance", "the U.S. and Australian alliance"
      var seen: Set<EntityID> = []
      // "Russia's Ukraine war": whose it is and where, not between whom.
      let grounds = predicate.kind == .assault ? frame.grounds(of: token) : []
      subjects = frame.modifiers(token).filter { !frame.isPartOfName($0) && !grounds.contains($0) }
        .flatMap { frame.arguments(at: $0, kinds, hops: 1) }
        .filter { seen.insert($0.entity).inserted }
    }
    // "Afghan and NATO forces killed 18 rebels in clashes", "have mediated in the conflict": who acts side by side in a
    // fight doesn't fight each other. But those who are locked in a dispute quarrel.
    if nominal, others.isEmpty, frame.arcs[token] == .obl, frame.isMarked(token, .in, .during),
      [.assault, .opposedTo].contains(predicate.kind), frame.heads[token] >= 0,
      frame.ownAgents(token, withOf: true).isEmpty, !frame.isOne(frame.heads[token], of: .states),
      !frame.objects(frame.heads[token]).isEmpty
        || frame.isOne(frame.heads[token], of: .mediations)
    {
      return []
    }
    // "the Iran-Iraq war" sets them against each other, "have waged battles with militiamen" against others.
    if nominal, others.isEmpty, predicate.kind == .assault,
      frame.isOne(token, of: .wars)
        || frame.children[token].contains(where: { frame.isMarked($0, .with, .against) })
    {
      return []
    }
    // "the talks include Iran and Iraq": a meeting does nothing itself.
    if !nominal, subjects.isEmpty, !predicate.subjects.isEmpty, others.count > 1 {
      return crossed(index, token, others)
    }
    // "Chad and Niger, both states struggling to keep order": that they are alike sets none against the other.
    if others.isEmpty, predicate.kind == .opposedTo, !nominal, frame.heads[token] >= 0,
      [.acl, .relative].contains(frame.arcs[token]), frame.mentions[frame.heads[token]] < 0
    {
      return []
    }
    // "Kenya and Mali stand ready to support the new government": each promises it to that government.
    if others.isEmpty, predicate.kind == .agree, predicate.category == .adj,
      !frame.clauses(token).isEmpty, !frame.clauses(token).contains(where: { isMutual($0) })
    {
      return []
    }
    // "Chad and Mali are committed to defeating the rebels": each to itself.
    if !nominal, others.isEmpty, predicate.kind == .agree, frame.passives[token],
      frame.tokens[token].lemma.lowercased() == "commit",
      frame.children[token].contains(where: { clause in
        frame.tokens[clause].partOfSpeech == .VERB && frame.isMarked(clause, .to)
          && (frame.tellsAlone(clause, [.assault, .coerce, .sanction])
            || frame.isOne(clause, of: .opposing))
      })
    {
      return []
    }
    // "Chad and Mali argued that sanctions work", "argued against the deal": they say the same.
    if !nominal, others.isEmpty, predicate.kind == .opposedTo,
      lexicon.speechVerbs.contains(frame.words[token]), !frame.isReciprocal(token),
      frame.children[token].contains(where: { child in
        frame.arcs[child] == .ccomp
          || frame.arcs[child] == .obl
            && frame.isMarked(child, .for, .against, .in) && !frame.isOne(child, of: .time)
            && (frame.mentions[child] < 0 || frame.isMarked(child, .for, .against))
      })
    {
      return []
    }
    // "Britain and France declared war": on somebody else.
    if nominal, others.isEmpty, [.opposedTo, .assault].contains(predicate.kind),
      frame.arcs[token] == .obj, frame.heads[token] >= 0,
      frame.tokens[frame.heads[token]].lemma.lowercased() == "declare",
      !frame.isReciprocal(frame.heads[token])
    {
      return []
    }
    // "cancelled all other meetings": those with anybody.
    if nominal, others.isEmpty, predicate.kind == .consult,
      frame.children[token].contains(where: {
        frame.tokens[$0].text.lowercased() == "all" || frame.at($0, .other)
      }), frame.ownAgents(token, withOf: true).isEmpty
    {
      return []
    }
    // "Chad and Mali called for talks": who asks for talks doesn't hold them.
    if nominal, others.isEmpty, frame.arcs[token] == .obl, frame.isMarked(token, .for),
      case let verb = frame.heads[token], verb >= 0,
      ["call", "appeal", "plead", "press", "push"].contains(frame.tokens[verb].lemma.lowercased())
        || predicate.kind == .consult && hasGuests(verb)
    {
      return []
    }
    // "Kenya and Mali pledged aid to the council": it is promised to that, not to each other.
    if !nominal, others.isEmpty, predicate.kind == .agree, isForAnother(token) { return [] }
    // "Iraq and Chad rejected the deal", "The truce was backed by Iraq and Chad": who judges it made none.
    if nominal, others.isEmpty, isJudgedBySubjects(token) { return [] }
    if others.isEmpty { return crossed(index, token, subjects) }
    // "Chad and Mali launched joint patrols with Niger": all three patrol together.
    let isJoint =
      predicate.kind == .cooperate && (2...3).contains(subjects.count)
      && ([token] + frame.objects(token)).contains { noun in
        frame.children[noun].contains { frame.at($0, .joint) }
      }
    let mirrored =
      predicate.kind == .assault ? self.mirrored(index, token, subjects, others) : []
    return (isJoint ? crossed(index, token, subjects) : [])
      + subjects.flatMap { subject in
        others.compactMap { match(index, token, subject, $0, frame.clauses(token)) }
      } + mirrored
  }

  /// Whether what a verb speaks of is with somebody by itself: "discussed the minister's meeting with Noor", "our cooperation with
  /// Mali".
  private func isOwn(_ matter: Int, spokenOfBy verb: Int) -> Bool {
    matter >= 0 && matter != verb && frame.arcs[matter] == .obj && frame.heads[matter] == verb
      && frame.isOne(verb, of: .discussions) && !frame.dependents(matter, .possessive).isEmpty
      && (frame.tells(matter, .consult) || frame.tells(matter, .cooperate)
        || frame.tells(matter, .alliedWith))
  }

  /// Whether a verb tells by itself with whom its subjects talk: "Ruiz and Noor met Kerry for talks".
  private func hasGuests(_ verb: Int) -> Bool {
    frame.tellsAlone(verb, [.consult])
      && !(frame.dependents(verb, .obj) + frame.obliques(verb, FunctionWord.with.number)).isEmpty
  }

  /// Whether a verb or its object says for whom something is, though not by name.
  private func isForAnother(_ verb: Int) -> Bool {
    let objects = frame.dependents(verb, .obj)
    return !objects.isEmpty
      && ([verb] + objects + objects.flatMap { frame.dependents($0, .nmod) }).contains { word in
        frame.children[word].contains { child in
          [.obl, .nmod].contains(frame.arcs[child]) && frame.isMarked(child, .to, .for)
            && frame.tokens[child].partOfSpeech == .NOUN && !frame.isOne(child, of: .time)
            && !frame.isOne(child, of: .measures)
        }
      }
  }

  /// Whether a noun with an article is the object of a verb that only says what is thought of it.
  private func isJudgedBySubjects(_ noun: Int) -> Bool {
    let verb = frame.heads[noun]
    guard verb >= 0, frame.words[verb] >= 0, frame.tokens[verb].partOfSpeech == .VERB,
      frame.arcs[noun] == .obj || frame.arcs[noun] == .nsubj && frame.passives[verb],
      frame.children[noun].contains(where: {
        frame.arcs[$0] == .det
          && ["the", "this", "these", "any"].contains(frame.tokens[$0].text.lowercased())
      })
    else { return false }
    let entries = lexicon.byWord[Int(frame.words[verb])].map { lexicon.predicates[$0] }
      .filter { $0.category == .verb && $0.qualifiers.isEmpty && $0.objects.isEmpty }
    return entries.contains { [.accuse, .support, .reject].contains($0.kind) }
      && !entries.contains { [.agree, .consult, .cooperate].contains($0.kind) }
  }

  /// Whether what a noun names comes before what its parties then agree on with each other: "signed the accord after
  /// weeks of talks".
  private func isSettled(_ noun: Int) -> Bool {
    var verb = frame.heads[noun]
    if verb >= 0, frame.arcs[noun] == .nmod, frame.isOne(verb, of: .measures) {
      verb = frame.heads[verb]
    }
    guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB, frame.words[verb] >= 0 else {
      return false
    }
    return lexicon.byWord[Int(frame.words[verb])].contains { index in
      let predicate = lexicon.predicates[index]
      return predicate.category == .verb && predicate.kind == .agree && predicate.bothWays
        && qualifies(predicate, verb)
    }
  }

  /// Whether a clause tells what several do with each other: "to cooperate", "to work together".
  private func isMutual(_ clause: Int) -> Bool {
    let isTogether = frame.children[clause].contains {
      frame.at($0, .together) || frame.at($0, .each)
    }
    if isTogether || frame.dependents(clause, .obj).isEmpty { return true }
    return frame.words[clause] >= 0
      && lexicon.byWord[Int(frame.words[clause])].contains {
        lexicon.predicates[$0].bothWays && lexicon.predicates[$0].category == .verb
          && qualifies(lexicon.predicates[$0], clause)
      }
  }

  /// Each of the subjects to each other one: "expelled one another's diplomats".
  func reciprocalPairs(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch] {
    let parties = frame.actors(frame.subjects(token), predicate.sourceKinds, .source)
    guard (2...4).contains(parties.count) else { return [] }
    return parties.flatMap { source in
      parties.compactMap { target in
        predicate.targetKinds.contains(target.kind)
          ? match(index, token, source, target, frame.clauses(token)) : nil
      }
    }
  }

  /// Who does what they speak of without a subject: "“Working with Ghana is a pleasure,” said the captain".
  func voices(ofGerund verb: Int, _ kinds: Set<EntityKind>) -> [Argument]? {
    guard frame.arcs[verb] == .csubj, frame.tokens[verb].text.hasSuffix("ing") else { return nil }
    let found = frame.voices(of: verb, kinds)
    return found.isEmpty ? nil : found
  }

  /// Whether somebody brings the parties of an event together and is none of them: "with Chad as mediator".
  func isBroker(_ token: Int, of event: Int) -> Bool {
    let governor = frame.heads[token]
    // The parser makes a clause of it, or hangs the role from the event.
    let roles =
      frame.children[token].filter { $0 > token }
      + (governor >= 0 && frame.arcs[token] == .nsubj ? [governor] : [])
      + [event, governor, frame.heads[event]].filter { $0 >= 0 }.flatMap { head in
        frame.children[head].filter { $0 > token }
      }
    return roles.contains { frame.isOne($0, of: .brokers) && frame.isMarked($0, .as) }
  }
}
