import EntenteGraphModel
import EntenteLanguage

/// Finds the predicates of the lexicon in a sentence, with their sources and targets.
struct PredicateMatcher {
  let lexicon: Lexicon
  let frame: SentenceFrame

  /// The matches in the order of the text.
  func matches() -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.words.indices where frame.words[token] >= 0 {
      let candidates = lexicon.byWord[Int(frame.words[token])]
      if !candidates.isEmpty { found += matches(at: token, candidates) }
    }
    return withoutSwallowed(found)
  }

  private func matches(at token: Int, _ candidates: [Int]) -> [PredicateMatch] {
    let category: Predicate.Category
    var token = token
    var candidates = candidates
    switch frame.tokens[token].partOfSpeech {
    case .VERB: category = .verb
    // "jointly operate": what an adverb tells is told of its verb's parties.
    case .ADV
    where frame.heads[token] >= 0 && frame.tokens[frame.heads[token]].partOfSpeech == .VERB:
      category = .adj
      token = frame.heads[token]
      candidates.removeAll { !lexicon.predicates[$0].bothWays }
    case .NOUN, .PROPN: category = .noun
    case .ADJ: category = .adj
    // "must" says what is asked of its subject.
    case .AUX: category = .verb
    default: return []
    }
    // A part of a name is no predicate ("the Ministry of Defence"), what heads a description may be.
    if frame.mentions[token] >= 0, category != .noun || frame.tokens[token].partOfSpeech == .PROPN {
      return []
    }
    var best: [RelationKind: [PredicateMatch]] = [:]
    var bestEvent: [PredicateMatch] = []
    var bestRank = (-1, -1)
    for index in candidates {
      let predicate = lexicon.predicates[index]
      guard predicate.category == category, qualifies(predicate, token) else { continue }
      let pairs = self.pairs(index, predicate, token)
      guard !pairs.isEmpty else { continue }
      if predicate.kind.relationClass.isEvent {
        let rank = (predicate.specificity, predicate.order)
        // Of equal entries the first of the table wins, unless a user's own stands behind it.
        if bestEvent.isEmpty || rank.0 > bestRank.0 {
          bestEvent = pairs
          bestRank = rank
        }
      } else if best[predicate.kind] == nil {
        best[predicate.kind] = pairs
      }
    }
    // "close military ties" are one relation.
    if bestEvent.contains(where: { lexicon.predicates[$0.predicate].kind == .cooperate }) {
      best[.alliedWith] = nil
    }
    // "clashed with soldiers", "opposes a plan of Mali": what one word tells as a deed it doesn't tell as a state.
    if let event = bestEvent.first,
      [.verbalConflict, .materialConflict].contains(
        lexicon.predicates[event.predicate].kind.relationClass)
    {
      best[.opposedTo] = nil
    }
    return bestEvent + best.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Whether what has to stand beside the word does.
  func qualifies(_ predicate: Predicate, _ token: Int) -> Bool {
    for qualifier in predicate.qualifiers {
      switch qualifier {
      case .word(let words):
        let there = frame.children[token].contains {
          words.contains(frame.words[$0]) && mayQualify($0, token, predicate)
        }
        let carried =
          predicate.category == .verb && frame.arcs[token] == .acl
          && frame.passives[token] && frame.heads[token] >= 0
          && words.contains(frame.words[frame.heads[token]])
        guard there || carried else { return false }
      case .oblique(let preposition, let words):
        guard
          frame.reach(token, preposition, nominal: false).contains(where: {
            words.contains(frame.words[$0])
          })
        else { return false }
      }
    }
    if !predicate.objects.isEmpty {
      let objects = frame.objects(token)
      guard objects.contains(where: { holds(predicate.objects, at: $0) }) else { return false }
    }
    if !predicate.subjects.isEmpty, !acts(predicate.subjects, token) { return false }
    // "called it part of a war" calls nobody.
    if predicate.kind == .consult, predicate.category == .verb, predicate.qualifiers.isEmpty,
      frame.tokens[token].lemma.lowercased() == "call",
      frame.children[token].contains(where: { frame.arcs[$0] == .xcomp })
    {
      return false
    }
    // "called the allegation absurd" denies it.
    if predicate.kind == .accuse, predicate.category == .verb, frame.isOne(token, of: .namings),
      frame.objects(token).contains(where: { frame.isOne($0, of: .charges) })
    {
      return false
    }
    // "meet the needs of Venezuelans" meets nobody.
    if predicate.kind == .consult, predicate.category == .verb,
      frame.objects(token).contains(where: { frame.isOne($0, of: .standards) })
    {
      return false
    }
    if predicate.needsPassive, !frame.passives[token] { return false }
    if predicate.needsNegation, frame.ownNegators(token).isEmpty { return false }
    // "was barred from France" leaves open who did it, "was ousted from office by the army" does not.
    if predicate.needsPassive, predicate.sources == [.preposition(FunctionWord.from.number)],
      !frame.subjects(token).isEmpty
    {
      return false
    }
    // "the resources Iraq needs to defend itself" asks nothing of Iraq.
    if predicate.kind == .request, predicate.sources == [.speaker], predicate.category == .verb,
      frame.arcs[token] == .relative
    {
      return false
    }
    if predicate.needsClause {
      var clauses = frame.clauses(token)
      // "told Israel to leave" asks, "told Israel that he left" does not.
      if predicate.kind == .request, predicate.category == .verb {
        clauses.removeAll { !frame.isMarked($0, .to) }
      }
      guard !clauses.isEmpty else { return false }
      if !predicate.clauses.isEmpty,
        !clauses.contains(where: { predicate.clauses.contains(frame.words[$0]) })
      {
        return false
      }
    }
    return true
  }

  private func mayQualify(_ child: Int, _ token: Int, _ predicate: Predicate) -> Bool {
    switch frame.arcs[child] {
    case .obj, .xcomp, .advmod, .particle, .compound, .amod, .other, .ccomp, .marking: true
    case .obl:
      predicate.category == .verb && frame.dependents(child, .marking).isEmpty
    case .advcl: frame.isMarked(child, .as, .to)
    // "Relations between India and Pakistan have soured"
    case .nsubj: frame.passives[token] || predicate.bothWays
    default: false
    }
  }

  /// Whether a noun, what it is joined to or what it counts ("tons of food") is one of some words.
  func holds(_ words: Set<Int32>, at token: Int) -> Bool {
    if words.contains(frame.words[token]) { return true }
    if holdsAircraft(words, at: token) { return true }
    return frame.children[token].contains { child in
      let arc = frame.arcs[child]
      return
        (arc == .conj || (arc == .nmod && frame.isMarked(child, .of, .in)) || arc == .nummod
        || arc == .compound && !frame.isOne(token, of: .officers))
        && (words.contains(frame.words[child])
          || arc == .nmod && holdsAircraft(words, at: child))
    }
  }

  // MARK: Ends

  private func pairs(_ index: Int, _ predicate: Predicate, _ token: Int) -> [PredicateMatch] {
    if predicate.category == .noun, [.opposedTo, .alliedWith].contains(predicate.kind),
      let named = named(token)
    {
      return crossed(index, token, named)
    }
    return predicate.bothWays
      ? mutualPairs(index, predicate, token) : directedPairs(index, predicate, token)
  }

  private func match(
    _ index: Int, _ token: Int, _ source: Argument, _ target: Argument, _ swallowed: [Int] = [],
    inherited: Bool = false
  ) -> PredicateMatch? {
    guard source.entity != target.entity,
      lexicon.predicates[index].kind.joins(source.kind, target.kind)
    else { return nil }
    // What the ninety who sign a statement do together, each of them doesn't do with each.
    if source.token == target.token, (frame.groups[source.token]?.count ?? 0) > 4 { return nil }
    return PredicateMatch(
      predicate: index, token: token, source: source, target: target, swallowed: swallowed,
      inherited: inherited)
  }

  private func directedPairs(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch] {
    if let served = serving(index, predicate, token) { return served }
    if isTold(by: token, predicate) { return [] }
    var targets: [Argument] = []
    var targetTokens: [Int] = []
    let said = frame.qualifierTokens(predicate, token).filter(frame.isEventNoun)
    // What hangs from the noun itself comes before what hangs from its verb.
    let own = predicate.targets.filter {
      guard predicate.category == .noun, case .preposition(let number) = $0,
        number != FunctionWord.by.number, number != FunctionWord.from.number
      else { return false }
      return !frame.obliques(token, number).isEmpty
    }
    for place in own + predicate.targets.filter({ !own.contains($0) }) {
      var tokens = self.tokens(place, predicate, token, .target)
      // "reaffirmed the United States' support for Albania" is not about the United States.
      tokens.removeAll { said.contains($0) }
      targets = frame.actors(tokens, predicate.targetKinds, .target)
      if targets.isEmpty { continue }
      let (sources, _) = self.sources(predicate, token, without: tokens)
      let ids = Set(sources.map(\.entity))
      if !ids.isEmpty { targets.removeAll { ids.contains($0.entity) } }
      // "accusations by Chad" are made by whom they would be against if another made them.
      if ids.isEmpty, predicate.category == .noun,
        place == .preposition(FunctionWord.by.number)
      {
        targets = []
      }
      if !targets.isEmpty {
        targetTokens = tokens
        break
      }
    }
    if targets.isEmpty { targets = claimed(predicate, token) }
    if targets.isEmpty, predicate.category == .noun,
      [.accuse, .request, .agree, .threaten].contains(predicate.kind)
    {
      targets = frame.actors(frame.addressees(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, [.assault, .coerce].contains(predicate.kind) {
      targets = frame.ownPeople(token, of: self.sources(predicate, token, without: []).found)
    }
    if targets.isEmpty, predicate.category == .noun {
      targets = frame.actors(frame.befallen(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, predicate.category == .verb,
      [.accuse, .support, .reject].contains(predicate.kind)
    {
      targets = frame.actors(frame.doersOfClause(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, predicate.kind == .sanction, predicate.category == .verb,
      predicate.objects.isEmpty
    {
      targets = described(predicate, token)
    }
    if targets.isEmpty { targets = besides(predicate, token) }
    if targets.isEmpty { targets = resumed(predicate, token) }
    if targets.isEmpty { targets = conditioned(predicate, token) }
    if targets.isEmpty { (targets, targetTokens) = lands(predicate, token) }
    if targets.isEmpty {
      return frame.isReciprocal(token) ? reciprocalPairs(index, predicate, token) : []
    }
    var swallowed = frame.clauses(token)
    // What one should do may be told of by itself, what one must do is only asked.
    if frame.arcs[token] == .aux, frame.heads[token] >= 0, frame.at(token, .must) {
      swallowed.append(frame.heads[token])
    }
    let (sources, inherited) = self.sources(predicate, token, without: targetTokens)
    // "Six nations must sustain engagement": those who do it are not whom it befalls.
    if sources.count > 1, Set(sources.map(\.entity)) == Set(targets.map(\.entity)) { return [] }
    var found: [PredicateMatch] = []
    for source in sources {
      for target in targets {
        if let one = match(index, token, source, target, swallowed, inherited: inherited) {
          found.append(one)
        }
      }
    }
    return found
  }

  /// Whether the noun that a verb's entry asks for tells by itself whose it is: in "reaffirmed the United States'
  /// support for Albania" the speaker only says so.
  private func isTold(by verb: Int, _ predicate: Predicate) -> Bool {
    guard predicate.category == .verb, predicate.specificity > 0,
      predicate.sources.contains(.subject)
    else { return false }
    let kinds: Set<EntityKind> = SentenceFrame.speaking
    let own = Set(frame.actors(frame.subjects(verb), kinds, .source).map(\.entity))
    // "tightening U.S. sanctions", but not "echoed Senegal's call"
    let isConflict = predicate.kind.relationClass == .materialConflict
    let asked = predicate.objects.isEmpty || !isConflict ? [] : frame.objects(verb)
    return (frame.qualifierTokens(predicate, verb) + asked).contains { noun in
      guard frame.isEventNoun(noun), frame.tells(noun, predicate.kind) else { return false }
      let owners = frame.actors(frame.ownAgents(noun, withOf: false), kinds, .source)
      return !owners.isEmpty && owners.allSatisfy { !own.contains($0.entity) }
    }
  }

  /// What is done for somebody beside what they do themselves: "With Iranian help, the Houthis took
  /// Sanaa", "at the invitation of Xi, Putin visited"; `nil` where the noun stands otherwise.
  private func serving(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    guard predicate.category == .noun else { return nil }
    if let helped = comingToHelp(index, predicate, token) { return helped }
    if let undergone = undergoing(index, predicate, token) { return undergone }
    let beside: [Int]
    // What somebody's deed is called ("amid Russian aggression") was said by others, to nobody.
    let isSaid = predicate.sources.contains(.agent)
    switch predicate.kind {
    case .support, .aid, .cooperate, .agree: beside = frame.served(token)
    case .request: beside = frame.asked(token) + frame.amid(token)
    case .accuse where isSaid, .threaten where isSaid: beside = frame.amid(token)
    default: return nil
    }
    guard !beside.isEmpty else { return nil }
    let sources = frame.actors(
      frame.ownAgents(token, withOf: true), predicate.sourceKinds, .source)
    let targets = frame.actors(beside, predicate.targetKinds, .source)
    let found = sources.flatMap { source in
      targets.compactMap { match(index, token, source, $0) }
    }
    return found.isEmpty ? nil : found
  }

  /// Help to which somebody comes: "came to Kenya's aid", "rushed to the aid of Kenya".
  private func comingToHelp(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    let verb = frame.heads[token]
    guard predicate.kind == .aid || predicate.kind == .support, verb >= 0,
      frame.arcs[token] == .obl, frame.isMarked(token, .to), frame.isOne(verb, of: .comings)
    else { return nil }
    let sources = frame.actors(frame.surfaceSubjects(verb), predicate.sourceKinds, .source)
    let targets = frame.actors(
      frame.ownAgents(token, withOf: true), predicate.targetKinds, .source)
    let found = sources.flatMap { source in
      targets.compactMap { match(index, token, source, $0) }
    }
    return found.isEmpty ? nil : found
  }

  /// What somebody gets from another: "faces pressure from Congress", "drew criticism from Cuba".
  private func undergoing(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    let targets = frame.actors(frame.befallen(token), predicate.targetKinds, .source)
    guard !targets.isEmpty else { return nil }
    // "won the backing of Peru": what one gives is of the giver.
    let isGiven = predicate.kind == .support || predicate.kind == .aid
    var sources = frame.actors(
      frame.ownAgents(token, withOf: isGiven), predicate.sourceKinds, .source)
    if sources.isEmpty, frame.heads[token] >= 0 {
      sources = frame.actors(
        frame.obliques(frame.heads[token], FunctionWord.from.number), predicate.sourceKinds,
        .source)
    }
    let found = sources.flatMap { source in
      targets.compactMap { match(index, token, source, $0) }
    }
    return found.isEmpty ? nil : found
  }

  /// Whom a punishment is meant for that strikes unnamed people: "designated six individuals for their
  /// support of Boko Haram".
  private func described(_ predicate: Predicate, _ token: Int) -> [Argument] {
    let sources = Set(self.sources(predicate, token, without: []).found.map(\.entity))
    let unnamed = frame.objects(token) + frame.obliques(token, FunctionWord.for.number)
    for part in unnamed {
      let found = frame.beneath(part, [.nation, .organization])
        .filter { !sources.contains($0.entity) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Who does it, and whether that was found elsewhere than at the word itself.
  func sources(
    _ predicate: Predicate, _ token: Int, without targets: [Int]
  ) -> (found: [Argument], inherited: Bool) {
    for place in predicate.sources {
      if place == .speaker {
        let voices = frame.voices(of: token, predicate.sourceKinds)
        if !voices.isEmpty { return (voices, true) }
        continue
      }
      var tokens = self.tokens(place, predicate, token, .source)
      tokens.removeAll { targets.contains($0) }
      let found = frame.actors(tokens, predicate.sourceKinds, .source)
      if !found.isEmpty { return (found, tokens.allSatisfy { frame.heads[$0] != token }) }
    }
    // "Thousands rallied in Caracas": nobody named is the people of the place.
    if predicate.kind == .protest { return (frame.locals(token), true) }
    return ([], false)
  }

  private func mutualPairs(
    _ index: Int, _ predicate: Predicate, _ verb: Int
  ) -> [PredicateMatch] {
    let carried = frame.qualifierTokens(predicate, verb).first { qualifier in
      predicate.category == .verb && frame.arcs[qualifier] == .nsubj && !frame.passives[verb]
    }
    // The parties of a noun that a verb says something of stand beside the noun.
    let token = carried ?? verb
    let nominal = predicate.category == .noun || carried != nil
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
    for place in [.preposition(FunctionWord.with.number)] + predicate.targets {
      others = frame.actors(tokens(place, predicate, token, .target), kinds, .target)
      if !others.isEmpty { break }
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
    let otherIDs = Set(others.map(\.entity))
    subjects.removeAll { otherIDs.contains($0.entity) }
    if nominal, subjects.isEmpty, !others.isEmpty, let verb = frame.lightVerb(token) {
      subjects = frame.actors(frame.subjects(verb), kinds, .source)
      subjects.removeAll { otherIDs.contains($0.entity) }
    }
    if nominal, subjects.isEmpty, others.count == 1 {
      subjects = frame.actors(partners(token), kinds, .source)
      subjects.removeAll { otherIDs.contains($0.entity) }
    }
    if nominal, others.isEmpty, subjects.count < 2, !frame.dependents(token, .cop).isEmpty {
      // "Belarus and Russia are allies"
      subjects = frame.actors(frame.dependents(token, .nsubj), kinds, .source)
    }
    if nominal, others.isEmpty, subjects.count < 2 { subjects = described(token) ?? subjects }
    if nominal, others.isEmpty, subjects.count < 2 {
      // "the U.S.-Japan alliance", "the U.S. and Australian alliance"
      var seen: Set<EntityID> = []
      subjects = frame.modifiers(token).filter { !frame.isPartOfName($0) }
        .flatMap { frame.arguments(at: $0, kinds, hops: 1) }
        .filter { seen.insert($0.entity).inserted }
    }
    // "Afghan and NATO forces killed 18 rebels in clashes": who fight a third side by side don't fight each other.
    if nominal, others.isEmpty, frame.arcs[token] == .obl, frame.isMarked(token, .in, .during),
      [.assault, .opposedTo].contains(predicate.kind), frame.heads[token] >= 0,
      !frame.objects(frame.heads[token]).isEmpty, frame.ownAgents(token, withOf: true).isEmpty
    {
      return []
    }
    if others.isEmpty { return crossed(index, token, subjects) }
    return subjects.flatMap { subject in
      others.compactMap { match(index, token, subject, $0, frame.clauses(token)) }
    }
  }

  /// Who deals with the one party that a noun names, as the clause around it tells: "Under an agreement with
  /// Ukraine, Russia keeps the base", "Iran says that talks with the EU have stalled", "Merkel called the talks
  /// with Putin constructive".
  private func partners(_ noun: Int) -> [Int] {
    var noun = noun
    var governor = frame.heads[noun]
    // "as part of a deal with"
    if governor >= 0, frame.arcs[noun] == .nmod, frame.isMarked(noun, .of),
      frame.tokens[governor].partOfSpeech == .NOUN, frame.mentions[governor] < 0,
      frame.arcs[governor] == .obl
    {
      noun = governor
      governor = frame.heads[noun]
    }
    guard governor >= 0, frame.tokens[governor].partOfSpeech == .VERB else { return [] }
    switch frame.arcs[noun] {
    case .obl:
      let isBeside = frame.children[noun].contains { child in
        frame.arcs[child] == .marking
          && [
            "under", "after", "during", "before", "at", "in", "through", "following", "of", "since",
          ]
          .contains(frame.tokens[child].text.lowercased())
      }
      // "rebels were killed during an operation with Afghan troops": the killed took no part in it.
      return isBeside
        ? frame.passives[governor] ? frame.subjects(governor) : frame.surfaceSubjects(governor) : []
    case .nsubj:
      let verb = frame.heads[governor]
      guard frame.arcs[governor] == .ccomp, verb >= 0,
        lexicon.speechVerbs.contains(frame.words[verb]),
        !frame.children[governor].contains(where: {
          frame.arcs[$0] == .aux && frame.at($0, .should, .must)
        })
      else { return [] }
      let sayers = frame.subjects(verb)
      return frame.actors(sayers, SentenceFrame.speaking, .source).count == 1 ? sayers : []
    case .obj:
      return frame.isOne(governor, of: .namings)
        || lexicon.verdictVerbs.contains(frame.words[governor])
        ? frame.subjects(governor) : []
    default: return []
    }
  }

  /// Each of the subjects to each other one: "expelled one another's diplomats".
  private func reciprocalPairs(
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

  /// Every pair of up to four parties.
  private func crossed(_ index: Int, _ token: Int, _ parties: [Argument]) -> [PredicateMatch] {
    guard (2...4).contains(parties.count) else { return [] }
    var found: [PredicateMatch] = []
    for first in parties.indices {
      for second in parties.indices where second > first {
        if let one = match(index, token, parties[first], parties[second], frame.clauses(token)) {
          found.append(one)
        }
        if !lexicon.predicates[index].kind.isSymmetric,
          let other = match(
            index, token, parties[second], parties[first], frame.clauses(token))
        {
          found.append(other)
        }
      }
    }
    return found
  }

  private func tokens(
    _ place: Place, _ predicate: Predicate, _ token: Int, _ end: End
  ) -> [Int] {
    let nominal = predicate.category == .noun
    if frame.arcs[token] == .cop { return copular(place, token) }
    switch place {
    case .speaker: return frame.speakerTokens(of: token)
    case .doer: return holders(token).flatMap(frame.doers)
    case .examples: return frame.examples(token)
    case .parties:
      let with = frame.reach(token, FunctionWord.with.number, nominal: nominal)
      if nominal {
        let between = frame.reach(token, FunctionWord.between.number, nominal: true)
        return frame.agentTokens(token) + between + with
      }
      return frame.subjects(token) + frame.objects(token) + with
    case .subject:
      return predicate.category == .adj ? holders(token) : frame.subjects(token)
    case .object:
      // "updated its policy on drones" speaks to no drone maker.
      return predicate.kind == .consult && end == .target
        ? frame.objects(token).filter { !frame.isMatter($0) } : frame.objects(token)
    case .receiver: return frame.receivers(token)
    case .possessor: return frame.ownAgents(token, withOf: true)
    case .agent:
      // "his tour of Asia", but "the visit to Berlin of Macron"
      let targetIsOf =
        predicate.targets.contains(.preposition(FunctionWord.of.number))
        && (predicate.kind != .visited || frame.obliques(token, FunctionWord.to.number).isEmpty)
      let isFrom = predicate.targets.contains(.preposition(FunctionWord.from.number))
      return frame.agentTokens(
        token, withOf: !targetIsOf,
        withFrom:
          !(isFrom
          && (predicate.kind.relationClass == .movement || predicate.kind == .retreat)))
    case .itself: return holders(token)
    case .clause:
      let own = Set(self.sources(predicate, token, without: []).found.map(\.entity))
      return frame.clauses(token).lazy.map { inside($0, 0, besides: own) }.first { !$0.isEmpty }
        ?? []
    case .clauseSubject:
      if frame.arcs[token] == .aux {
        return frame.heads[token] < 0 ? [] : frame.surfaceSubjects(frame.heads[token])
      }
      return frame.clauses(token).filter {
        frame.isMarked($0, .to) || frame.arcs[$0] == .ccomp || frame.arcs[$0] == .csubj
      }
      .flatMap { frame.dependents($0, .nsubj) }
    case .preposition(let number):
      if isTaken(number, predicate, token, end) { return [] }
      // "urged support for refugees" asks nobody among them.
      if predicate.kind == .request, !nominal,
        frame.objects(token).contains(where: frame.isEventNoun)
      {
        return number == FunctionWord.from.number
          ? frame.reach(token, number, nominal: false) : frame.obliques(token, number)
      }
      return frame.reach(token, number, nominal: nominal)
    }
  }

  /// The ends of "be": its subject, and the name that stands behind its preposition ("was in Paris").
  private func copular(_ place: Place, _ token: Int) -> [Int] {
    let head = frame.heads[token]
    guard head >= 0 else { return [] }
    // "was at the parade in Lima": the place of what somebody is at.
    if frame.mentions[head] < 0, frame.isMarked(head, .at, .in) {
      if place == .subject { return frame.dependents(head, .nsubj) }
      guard case .preposition(let number) = place else { return [] }
      return frame.obliques(head, number)
    }
    guard frame.mentions[head] >= 0 else { return [] }
    switch place {
    case .subject: return frame.dependents(head, .nsubj)
    case .preposition(let number): return frame.isMarked(head, by: number) ? [head] : []
    default: return []
    }
  }

  /// What an adjective or a describing noun is said of.
  func holders(_ token: Int) -> [Int] {
    let subjects = frame.dependents(token, .nsubj)
    if !subjects.isEmpty { return subjects }
    let governor = frame.heads[token]
    var found: [Int] = []
    if governor >= 0 {
      switch frame.arcs[token] {
      case .appos, .amod, .acl, .compound, .flat: found = [governor]
      case .relative: found = [governor]
      case .xcomp, .conj, .advcl: found = frame.surfaceSubjects(token)
      case .obl where frame.isMarked(token, .as): found = frame.surfaceSubjects(governor)
      case .obj: found = frame.children[token].filter { frame.arcs[$0] == .appos }
      case .nsubj:
        found = frame.children[token].filter { frame.arcs[$0] == .appos }
        // "The customers for the A400M are Spain and Turkey"
        if found.isEmpty, !frame.dependents(governor, .cop).isEmpty { found = [governor] }
      default: break
      }
    }
    if found.isEmpty {
      found = frame.children[token].filter { frame.arcs[$0] == .appos || frame.arcs[$0] == .flat }
    }
    return found
  }

  /// The tokens that the clause of a predicate is about.
  ///
  /// - Parameter besides: Who acts there: "offered to hand over two of its nationals to Britain".
  private func inside(_ verb: Int, _ depth: Int, besides own: Set<EntityID>) -> [Int] {
    guard depth < 3 else { return [] }
    let actors: Set<EntityKind> = Set(EntityKind.allCases)
    func known(_ tokens: [Int]) -> [Int] {
      tokens.filter { token in
        // "would widen its sanctions against Venezuela": whose they are is not against whom they are.
        !(frame.isEventNoun(token)
          && (!frame.ownAgents(token, withOf: false).isEmpty
            || !frame.dependents(token, .possessive).isEmpty))
          && frame.actors(token, actors, .target).contains { !own.contains($0.entity) }
      }
    }
    let received = known(frame.dependents(verb, .iobj))
    if !received.isEmpty { return received }
    let objects = known(frame.dependents(verb, .obj))
    if !objects.isEmpty { return objects }
    for word in [FunctionWord.with, .to, .for, .against, .on, .of, .in, .from] {
      let found = known(frame.reach(verb, word.number, nominal: false))
      if !found.isEmpty { return found }
    }
    for object in frame.dependents(verb, .obj) {
      let found = known(below(object, 0))
      if !found.isEmpty { return found }
    }
    for next in frame.clauses(verb) {
      let found = inside(next, depth + 1, besides: own)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What the complements of a noun are for: "$2 billion in support for the Central Bank".
  private func below(_ noun: Int, _ depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    for child in frame.children[noun] where frame.arcs[child] == .nmod {
      if frame.isMarked(child, .for, .to, .with, .against) { return [child] }
      let found = below(child, depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }

  // MARK: What is only asked, promised or refused

  /// Without what a verb says again of the event that is its subject: in "strikes on militants in Idlib killed 20" those
  /// were struck whom the noun names.
  private func withoutRetold(_ found: [PredicateMatch]) -> [PredicateMatch] {
    found.filter { match in
      let kind = lexicon.predicates[match.predicate].kind
      guard kind == .assault, frame.tokens[match.token].partOfSpeech == .VERB,
        match.target.kind == .place || match.target.kind == .nation,
        frame.arcs[match.target.token] == .obl || match.target.hops > 0
      else { return true }
      let subjects = frame.surfaceSubjects(match.token)
      return !found.contains { other in
        subjects.contains(other.token) && lexicon.predicates[other.predicate].kind == kind
          && other.source.entity == match.source.entity
      }
    }
  }

  private func withoutSwallowed(_ found: [PredicateMatch]) -> [PredicateMatch] {
    var silent: Set<Int> = []
    var asked: Set<Int> = []
    for match in found {
      let predicate = lexicon.predicates[match.predicate]
      switch predicate.kind {
      case .request, .threaten:
        silent.formUnion(match.swallowed)
        if predicate.kind == .request { asked.formUnion(match.swallowed) }
        // "demanded an apology from Pyongyang"
        if predicate.category == .verb {
          silent.formUnion(frame.dependents(match.token, .obj).filter(frame.isEventNoun))
        }
      case .sanction, .concede, .retreat:
        // "suspended its agreement", "dropped the charges": what is ended is told by its end alone.
        if predicate.category == .verb {
          silent.formUnion(frame.dependents(match.token, .obj).filter(frame.isEventNoun))
          if predicate.needsClause { silent.formUnion(match.swallowed) }
        }
      case .agree, .reject:
        // "offered military support": that is what is offered.
        if predicate.kind == .agree, predicate.category == .verb, !predicate.bothWays {
          silent.formUnion(frame.dependents(match.token, .obj).filter(frame.isEventNoun))
        }
        if predicate.targets.contains(.clause), predicate.qualifiers.isEmpty {
          silent.formUnion(match.swallowed)
        }
        // "offered to support Mali", "declared a ceasefire": the entry holds what is offered or declared.
        if predicate.kind == .agree {
          if predicate.bothWays {
            silent.formUnion(
              frame.qualifierTokens(predicate, match.token).filter { frame.tells($0, .retreat) })
          }
          silent.formUnion(
            frame.qualifierTokens(predicate, match.token).filter {
              frame.tokens[$0].partOfSpeech == .VERB
            })
        }
      default: break
      }
    }
    let found = withoutEchoes(withoutRetold(found))
    guard !silent.isEmpty else { return found }
    return found.filter { match in
      let kind = lexicon.predicates[match.predicate].kind
      // "asked Xi to come to Lima": a visit that is asked for is only asked.
      if kind == .visited { return !asked.contains(match.token) }
      guard kind.relationClass.isEvent else { return true }
      // "urged China not to support Russia's aggression": that is no part of what is asked.
      if frame.tokens[match.token].partOfSpeech == .NOUN, !match.inherited,
        !silent.contains(match.token)
      {
        return true
      }
      var current = match.token
      for _ in 0..<12 {
        // "Sudan must leave" asks for the clause that it stands in.
        if silent.contains(current), !match.swallowed.contains(current) { return false }
        guard frame.heads[current] >= 0, frame.arcs[current] != .relative else { return true }
        current = frame.heads[current]
      }
      return true
    }
  }
}
