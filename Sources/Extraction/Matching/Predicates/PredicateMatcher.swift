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

  /// Whether a noun only says that somebody acts unasked: "of their own accord".
  private func isOwnWill(_ token: Int) -> Bool {
    frame.tokens[token].lemma.lowercased() == "accord" && frame.isMarked(token, .of)
      && frame.children[token].contains { frame.tokens[$0].text.lowercased() == "own" }
  }

  private func matches(at token: Int, _ candidates: [Int]) -> [PredicateMatch] {
    let category: Predicate.Category
    var token = token
    var candidates = candidates
    switch frame.tokens[token].partOfSpeech {
    case .VERB:
      // "stopped short of condemning Mali" stops nothing.
      if frame.isUndone(token) { return [] }
      category = .verb
    // "jointly operate": what an adverb tells is told of its verb's parties.
    case .ADV
    where frame.heads[token] >= 0 && frame.tokens[frame.heads[token]].partOfSpeech == .VERB:
      category = .adj
      token = frame.heads[token]
      candidates.removeAll { !lexicon.predicates[$0].bothWays }
    case .NOUN, .PROPN:
      if isOwnWill(token) { return [] }
      category = .noun
    case .ADJ:
      if isOthersVerdict(token) { return [] }
      category = .adj
    // "must" says what is asked of its subject.
    case .AUX: category = .verb
    default: return []
    }
    // "the United Iraqi Alliance" is a party, no alliance with Iraq.
    if frame.tokens[token].partOfSpeech == .PROPN, isPartyName(token) { return [] }
    // A part of a name is no predicate ("the Ministry of Defence"), what heads a description may be.
    if frame.mentions[token] >= 0, category != .noun || frame.tokens[token].partOfSpeech == .PROPN {
      return []
    }
    var best: [RelationKind: [PredicateMatch]] = [:]
    var bestEvent: [PredicateMatch] = []
    var bestRank = (-1, -1)
    var asked: [RelationKind: Int] = [:]
    var origins: [PredicateMatch] = []
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
      } else if predicate.kind == .visited,
        predicate.targets == [.preposition(FunctionWord.from.number)]
          || predicate.targets == [.object]
            && ["leave", "depart", "quit", "flee", "exit"].contains(predicate.name)
      {
        // "flew from Lima to Quito" was in both.
        if origins.isEmpty { origins = pairs }
      } else if predicate.specificity > asked[predicate.kind] ?? -1 {
        // "took off" takes nobody anywhere: the entry that asks for more knows better.
        best[predicate.kind] = pairs
        asked[predicate.kind] = predicate.specificity
      }
    }
    if !origins.isEmpty { best[.visited, default: []] += origins }
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

  /// Whether a verb says who finds so: "a remark described as unacceptable by Chad" is no verdict on Chad.
  private func isOthersVerdict(_ token: Int) -> Bool {
    let verb = frame.heads[token]
    guard verb >= 0, [.xcomp, .obl, .ccomp, .other].contains(frame.arcs[token]),
      frame.passives[verb], frame.isOne(verb, of: .namings)
    else { return false }
    return frame.children[verb].contains { frame.arcs[$0] == .obl && frame.isMarked($0, .by) }
  }

  private func isPartyName(_ token: Int) -> Bool {
    ["alliance", "league", "union", "coalition"].contains(frame.tokens[token].text.lowercased())
      && frame.children[token].contains {
        [.amod, .compound].contains(frame.arcs[$0])
          && [
            "united", "national", "democratic", "popular", "patriotic", "progressive", "northern",
            "islamic", "civic",
          ].contains(frame.tokens[$0].text.lowercased())
      }
  }

  private func pairs(_ index: Int, _ predicate: Predicate, _ token: Int) -> [PredicateMatch] {
    if predicate.category == .noun, [.opposedTo, .alliedWith].contains(predicate.kind),
      let named = named(token)
    {
      return crossed(index, token, named)
    }
    return predicate.bothWays
      ? mutualPairs(index, predicate, token) : directedPairs(index, predicate, token)
  }

  /// Groups within a body, to which its members don't belong as a whole.
  private static let circles: Set<String> = [
    "board", "team", "staff", "crew", "delegation", "family", "squad", "management", "panel",
  ]

  func match(
    _ index: Int, _ token: Int, _ source: Argument, _ target: Argument, _ swallowed: [Int] = [],
    inherited: Bool = false
  ) -> PredicateMatch? {
    guard source.entity != target.entity,
      lexicon.predicates[index].kind.joins(source.kind, target.kind)
    else { return nil }
    // "The threat was dismissed" dismisses nobody: what is judged is a deed, not who did it.
    if frame.judged.contains(target.token),
      (frame.groups[target.token] ?? [frame.mentions[target.token]]).contains(target.mention),
      target.token == token
        || lexicon.predicates[index].category == .verb
          && ![.accuse, .support, .reject, .concede].contains(lexicon.predicates[index].kind)
    {
      return nil
    }
    // "a member of the Yukos board" is no member of Yukos.
    if lexicon.predicates[index].kind == .memberOf, target.hops > 0, frame.heads[target.token] >= 0,
      PredicateMatcher.circles.contains(frame.tokens[frame.heads[target.token]].lemma.lowercased())
    {
      return nil
    }
    // "part of the NATO-led mission": what others lead is not theirs.
    if [.partOf, .memberOf].contains(lexicon.predicates[index].kind),
      frame.heads[target.token] >= 0,
      frame.tokens[frame.heads[target.token]].text.lowercased() == "led",
      frame.arcs[frame.heads[target.token]] == .amod
    {
      return nil
    }
    // "moved Su-35s to Belarus" stations them there; "toward Belarus" would be against it.
    if lexicon.predicates[index].kind == .mobilize, lexicon.predicates[index].category == .verb,
      target.hops == 0, frame.isMarked(target.token, .to, .in, .at, .on),
      frame.objects(token).contains(where: { object in
        frame.mentions[object] >= 0 && frame.entities[frame.mentions[object]]?.kind == .aircraft
      })
    {
      return nil
    }
    // Nobody promises an aircraft anything, nor does it help or talk.
    if target.kind == .aircraft || source.kind == .aircraft,
      [.verbalCooperation, .materialCooperation].contains(
        lexicon.predicates[index].kind.relationClass),
      lexicon.predicates[index].kind != .retreat
    {
      return nil
    }
    // "The drill, hosted by the Kenyan Navy, includes ships from Mali": that makes no member of the navy.
    if lexicon.predicates[index].kind == .memberOf, lexicon.predicates[index].category == .verb,
      frame.surfaceSubjects(token).contains(where: { frame.isOne($0, of: .drills) })
    {
      return nil
    }
    // "welcomed Xi's decision" is no meeting with him.
    if lexicon.predicates[index].kind == .consult, lexicon.predicates[index].name == "welcome",
      [.possessive, .nmod, .obl, .amod].contains(frame.arcs[target.token])
    {
      return nil
    }
    // "chaired a meeting co-hosted by Sweden", "a summit that will be chaired by Ruiz"
    if lexicon.predicates[index].kind == .leads, lexicon.predicates[index].category == .verb,
      target.hops > 0 && frame.isMarked(target.token, .by)
        || frame.objects(token).contains(where: { frame.tells($0, .consult) })
    {
      return nil
    }
    // "our partners, including India" are no members of those who speak.
    if lexicon.predicates[index].kind == .memberOf, lexicon.predicates[index].category == .noun,
      frame.tokens[target.token].partOfSpeech == .PRON,
      frame.tokens[token].lemma.lowercased() == "partner"
    {
      return nil
    }
    // "visited a hospital supported by UNICEF" meets no UNICEF.
    if lexicon.predicates[index].kind == .consult, !lexicon.predicates[index].bothWays,
      lexicon.predicates[index].category == .verb, target.hops > 1,
      frame.isMarked(target.token, .by), frame.heads[target.token] != token
    {
      return nil
    }
    // What the ninety who sign a statement do together, each of them doesn't do with each.
    if source.token == target.token, (frame.groups[source.token]?.count ?? 0) > 4 { return nil }
    return PredicateMatch(
      predicate: index, token: token, source: source, target: target, swallowed: swallowed,
      inherited: inherited)
  }

  /// The clauses of a predicate with those joined to them: "is committed to working with others and supporting Mali".
  private func allClauses(_ token: Int) -> [Int] {
    frame.clauses(token).flatMap { clause in
      [clause]
        + frame.children[clause].filter {
          frame.arcs[$0] == .conj && frame.tokens[$0].partOfSpeech == .VERB
            && frame.dependents($0, .nsubj).isEmpty
            && frame.tokens[$0].text.hasSuffix("ing") == frame.tokens[clause].text.hasSuffix("ing")
            && frame.tokens[$0].morphology["Tense"] != "Past"
            // What is done against somebody is told by itself: "and maintaining pressure on Chad".
            && frame.tellsAlone($0, [.support, .aid, .cooperate, .agree])
        }
    }
  }

  private func directedPairs(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch] {
    if let served = serving(index, predicate, token) { return served }
    if isTold(by: token, predicate) { return [] }
    if isAboutEachOther(predicate, token) { return reciprocalPairs(index, predicate, token) }
    var targets: [Argument] = []
    var targetTokens: [Int] = []
    let said = frame.qualifierTokens(predicate, token).filter { frame.isEventNoun($0) }
    // What hangs from the noun itself comes before what hangs from its verb.
    let own = predicate.targets.filter {
      // "landed in Lima and flew on to Quito" didn't land in Quito.
      let isWay = predicate.category == .verb && predicate.kind.relationClass == .movement
      guard predicate.category == .noun || isWay, case .preposition(let number) = $0,
        number != FunctionWord.by.number, number != FunctionWord.from.number
      else { return false }
      return !frame.obliques(token, number).isEmpty
    }
    var places = own + predicate.targets.filter { !own.contains($0) }
    // "Russia's invasion of Ukraine in winter", "its effect on food in Africa": where an attack has its doer before it, "of" leads
    // to whom it is done to.
    let of = Place.preposition(FunctionWord.of.number)
    if predicate.category == .noun, predicate.kind == .assault, own.contains(of),
      !frame.ownAgents(token, withOf: false).isEmpty
    {
      places = [of] + places.filter { $0 != of }
    }
    for place in places {
      var tokens = self.tokens(place, predicate, token, .target)
      // "reaffirmed the United States' support for Albania" is not about the United States.
      tokens.removeAll { said.contains($0) }
      // "its invasion with the support of Chad": who helps a deed doesn't suffer it.
      if [.materialConflict, .verbalConflict].contains(predicate.kind.relationClass) {
        tokens.removeAll { frame.isOne($0, of: .helps) && frame.isMarked($0, .with) }
      }
      // "Iran-backed Hezbollah and Israel": the participle belongs to the first name alone.
      let isBeforeName =
        frame.arcs[token] == .amod && predicate.category == .verb
        && tokens == [frame.heads[token]] && frame.mentions[frame.heads[token]] >= 0
      targets =
        isBeforeName
        ? tokens.flatMap { frame.actors($0, predicate.targetKinds, .target, conjoined: false) }
        : frame.actors(tokens, predicate.targetKinds, .target)
      if targets.isEmpty { continue }
      let (sources, _) = self.sources(predicate, token, without: tokens)
      let ids = Set(sources.map(\.entity))
      // Those who sign may thank one of them: "We thank Japan".
      let areMany = sources.contains { frame.groups[$0.token]?.count ?? 0 > 2 }
      if !ids.isEmpty, !areMany { targets.removeAll { ids.contains($0.entity) } }
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
      [.accuse, .request, .agree, .threaten, .concede].contains(predicate.kind)
    {
      targets = frame.actors(frame.addressees(token), predicate.targetKinds, .source)
    }
    if targets.isEmpty, [.assault, .coerce].contains(predicate.kind) {
      targets = frame.ownPeople(token, of: self.sources(predicate, token, without: []).found)
    }
    if targets.isEmpty, predicate.category == .noun,
      [.accuse, .support, .reject, .request, .protest].contains(predicate.kind)
    {
      targets = resumedByVerdict(predicate, token)
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
    if targets.isEmpty, predicate.kind == .accuse, predicate.category == .verb {
      targets = repressors(predicate, token)
    }
    if targets.isEmpty { targets = besides(predicate, token) }
    if targets.isEmpty, predicate.category == .verb,
      [.request, .threaten, .agree].contains(predicate.kind), !isAddressed(token)
    {
      targets = frame.actors(
        frame.partnersOfTalk(token), predicate.targetKinds.intersection(SentenceFrame.speaking),
        .target)
    }
    if targets.isEmpty { targets = contacted(predicate, token) }
    if targets.isEmpty { targets = resumed(predicate, token) }
    if targets.isEmpty { targets = conditioned(predicate, token) }
    if targets.isEmpty { targets = provokers(predicate, token) }
    if targets.isEmpty { (targets, targetTokens) = lands(predicate, token) }
    if targets.isEmpty {
      return frame.isReciprocal(token) ? reciprocalPairs(index, predicate, token) : []
    }
    // "refused to condemn Mali" refuses Mali nothing.
    if predicate.kind == .reject, predicate.category == .verb, isSparing(token, targets) {
      return []
    }
    targets += alsoHit(predicate, token, beside: targets)
    var swallowed = allClauses(token)
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

  /// Whether somebody refuses to harm or blame whom the refusal would be about: "declined to expel Malian diplomats".
  private func isSparing(_ verb: Int, _ targets: [Argument]) -> Bool {
    frame.clauses(verb).contains { clause in
      guard frame.isMarked(clause, .to), frame.words[clause] >= 0,
        let entry = lexicon.byWord[Int(frame.words[clause])].map({ lexicon.predicates[$0] })
          .filter({ $0.category == .verb && qualifies($0, clause) })
          .max(by: { ($0.specificity, -$0.order) < ($1.specificity, -$1.order) })
      else { return false }
      return [.accuse, .sanction, .coerce, .assault, .threaten].contains(entry.kind)
        && targets.allSatisfy { target in
          var above = target.token
          for _ in 0..<6 where above >= 0 && above != clause { above = frame.heads[above] }
          return above == clause
        }
    }
  }

  /// The nation in which somebody's posts are hit that are another's: "bombed Iranian positions in Syria".
  private func alsoHit(
    _ predicate: Predicate, _ token: Int, beside targets: [Argument]
  ) -> [Argument] {
    guard predicate.kind == .assault, predicate.category == .verb else { return [] }
    // "captured the town of Arica from the Peruvian army"
    if ["take", "seize", "capture", "retake", "recapture", "wrest"].contains(where: {
      predicate.name == $0 || predicate.name.hasPrefix($0 + " ")
    }) {
      let losers = frame.actors(
        frame.obliques(token, FunctionWord.from.number), [.nation, .organization], .target)
      if !losers.isEmpty { return losers }
    }
    guard predicate.targets.first == .object,
      predicate.specificity > 0, targets.allSatisfy({ $0.hops > 0 })
    else { return [] }
    let own = Set((targets + sources(predicate, token, without: []).found).map(\.entity))
    return [FunctionWord.in, .inside].flatMap { place in
      frame.actors(frame.reach(token, place.number, nominal: false), [.nation], .target)
    }.filter { !own.contains($0.entity) }
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

  /// Whom a punishment is meant for that strikes unnamed people: "designated six individuals for their
  /// support of Boko Haram".
  private func described(_ predicate: Predicate, _ token: Int) -> [Argument] {
    let sources = Set(self.sources(predicate, token, without: []).found.map(\.entity))
    let unnamed = frame.objects(token) + frame.obliques(token, FunctionWord.for.number)
    for part in unnamed {
      let found = frame.beneath(part, predicate.targetKinds.intersection([.nation, .organization]))
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
      var found = frame.actors(tokens, predicate.sourceKinds, .source)
      // "Kenya and other members of NATO": the members are not whom they are named with.
      if place == .itself, frame.arcs[token] == .conj,
        frame.children[token].contains(where: { frame.at($0, .other) })
      {
        found.removeAll { $0.token == token || frame.heads[$0.token] == token }
      }
      // "Chad, an ally of Mali, urged restraint, as did Togo": Togo did so too, and is no ally for it.
      if place == .itself { found.removeAll { $0.hops > 0 && frame.isMarked($0.token, .as) } }
      if !found.isEmpty { return (found, tokens.allSatisfy { frame.heads[$0] != token }) }
    }
    if predicate.kind == .cooperate, let voices = voices(ofGerund: token, predicate.sourceKinds) {
      return (voices, false)
    }
    if predicate.kind == .assault, predicate.category == .verb {
      let found = frame.actors(frame.attackers(of: token), predicate.sourceKinds, .source)
      if !found.isEmpty { return (found, true) }
    }
    // "Thousands rallied in Caracas": nobody named is the people of the place.
    if predicate.kind == .protest
      || predicate.kind == .support && frame.tellsAlone(token, [.protest])
    {
      return (frame.locals(token), true)
    }
    return ([], false)
  }

  func tokens(
    _ place: Place, _ predicate: Predicate, _ token: Int, _ end: End
  ) -> [Int] {
    let nominal = predicate.category == .noun
    if frame.arcs[token] == .cop { return copular(place, token) }
    switch place {
    case .speaker: return frame.speakerTokens(of: token)
    case .doer:
      // "Chad's exclusion is unwarranted": it is done to Chad.
      return holders(token).filter { !frame.isOne($0, of: .fates) }.flatMap { noun in
        let doers = frame.doers(noun)
        return doers.isEmpty && predicate.sources == [.speaker] ? frame.committers(noun) : doers
      }
    case .examples: return frame.examples(token)
    case .parties:
      let with = frame.reach(token, FunctionWord.with.number, nominal: nominal)
      if nominal {
        let between = frame.reach(token, FunctionWord.between.number, nominal: true)
        return frame.agentTokens(token) + between + with
      }
      return frame.subjects(token) + frame.objects(token) + with
    case .subject:
      // "a step that angered Greece": whose step it is stands above.
      if end == .target, [.accuse, .support, .reject].contains(predicate.kind), isResumption(token)
      {
        return []
      }
      return predicate.category == .adj ? holders(token) : frame.subjects(token)
    case .object:
      if end == .target, [.accuse, .support, .reject].contains(predicate.kind), isResumption(token)
      {
        return []
      }
      // "updated its policy on drones" speaks to no drone maker.
      return predicate.kind == .consult && end == .target
        ? frame.objects(token).filter { !frame.isMatter($0) } : frame.objects(token)
    case .receiver: return frame.receivers(token)
    case .possessor:
      guard end == .source, predicate.category == .verb else {
        return frame.ownAgents(token, withOf: true)
      }
      // Whose the thing is that a verb is about: "The American embargo has been lifted", "has expired".
      return (frame.objects(token) + frame.surfaceSubjects(token)).flatMap {
        frame.ownAgents($0, withOf: true)
      }
    case .agent:
      // "his tour of Asia", but "the visit to Berlin of Macron"
      let targetIsOf =
        predicate.targets.contains(.preposition(FunctionWord.of.number))
        && (predicate.kind != .visited || frame.obliques(token, FunctionWord.to.number).isEmpty)
        && !frame.isClaimOfOwner(token)
      let isFrom = predicate.targets.contains(.preposition(FunctionWord.from.number))
      return frame.agentTokens(
        token, withOf: !targetIsOf,
        withFrom:
          !(predicate.kind == .operates
          || isFrom
            && (predicate.kind.relationClass == .movement || predicate.kind == .retreat
              // "Kuwait's purchase of jets from Italy"
              || predicate.kind == .cooperate
                && !predicate.targets.contains(.preposition(FunctionWord.to.number))))
      )
    case .itself: return holders(token)
    case .clause:
      let own = Set(self.sources(predicate, token, without: []).found.map(\.entity))
      for clause in allClauses(token) {
        let found = inside(clause, 0, besides: own)
        if !found.isEmpty { return found }
      }
      return []
    case .clauseSubject:
      if frame.arcs[token] == .aux {
        guard frame.heads[token] >= 0 else { return [] }
        let verb = frame.heads[token]
        // "Russia's attacks must stop" asks it of Russia, "Russian sanctions should remain" asks nothing of it.
        return frame.surfaceSubjects(verb).filter {
          !frame.isEventNoun($0) || frame.isOne(verb, of: .endings) && !frame.passives[verb]
        }
      }
      let nouns = predicate.category == .verb ? frame.qualifierTokens(predicate, token) : []
      return (frame.clauses(token) + nouns.flatMap { frame.clauses($0) }).filter {
        // "says that six Malians were abducted" charges others.
        if predicate.kind == .accuse, !predicate.clauses.isEmpty, frame.passives[$0] {
          return false
        }
        return frame.isMarked($0, .to) || frame.arcs[$0] == .ccomp || frame.arcs[$0] == .csubj
      }
      .flatMap { frame.dependents($0, .nsubj) }
      // "says that its talks with Mali have failed" charges nobody.
      .filter { predicate.kind != .accuse || !frame.isEventNoun($0) }
    case .preposition(let number):
      if isTaken(number, predicate, token, end) { return [] }
      // "urged support for refugees" asks nobody among them.
      if predicate.kind == .request, !nominal,
        frame.objects(token).contains(where: { frame.isEventNoun($0) })
      {
        return number == FunctionWord.from.number
          ? frame.reach(token, number, nominal: false) : frame.obliques(token, number)
      }
      var found = frame.reach(token, number, nominal: nominal)
      if found.isEmpty { found = behind(predicate, token, number) }
      // "The embargo on Cuba has expired"
      if found.isEmpty, predicate.sources == [.possessor] {
        found = frame.surfaceSubjects(token).flatMap { frame.obliques($0, number) }
      }
      if number == FunctionWord.with.number {
        found.removeAll { isBroker($0, of: token) }
        // "flew to Lima with a message from Noor": who sent it did not come along.
        found.removeAll { frame.mentions[$0] < 0 && frame.isOne($0, of: .messages) }
      }
      if end == .target, !nominal { found.removeAll { isVictim($0, of: predicate, token) } }
      // "killed six men in a joint operation with Peru": who took part was not hit.
      if end == .target, !nominal, predicate.kind == .assault {
        found.removeAll { frame.mentions[$0] < 0 && frame.isEventNoun($0) }
      }
      // "As a member of the Council, Mali condemned Chad": what somebody acts as is not whom the verb is about.
      if !nominal, number == FunctionWord.as.number { found.removeAll { $0 < token } }
      // "rejected the attack on Lima" is not about those who were attacked.
      if !nominal, end == .target, predicate.kind == .reject {
        found.removeAll { frame.heads[$0] != token && frame.isHarm(frame.heads[$0]) }
      }
      return predicate.kind == .visited && end == .target ? found.flatMap { scenes($0) } : found
    }
  }

  /// Whether a verb tells by itself, without a name, who is spoken to: "urged all countries to help".
  func isAddressed(_ verb: Int) -> Bool {
    let told = frame.dependents(verb, .iobj) + frame.dependents(verb, .obj)
    return !told.isEmpty
      && frame.children[verb].contains {
        [.xcomp, .ccomp, .advcl].contains(frame.arcs[$0]) && frame.isMarked($0, .to, .that)
      }
  }

  /// Whether somebody is only whom a judged deed befell: who condemns an attack on Mali doesn't blame Mali for it, and who
  /// opposes sanctions against Mali is not against Mali.
  private func isVictim(_ token: Int, of predicate: Predicate, _ verb: Int) -> Bool {
    // "blamed the attack on Mali": where nothing but the preposition leads to whom a verb is about, it does.
    guard predicate.category == .verb, predicate.specificity == 0,
      [.accuse, .support, .opposedTo].contains(predicate.kind), predicate.targets.contains(.object)
    else { return false }
    // The parser may hang the victim from the verb.
    let deed =
      frame.heads[token] == verb
      ? frame.objects(verb).first { $0 < token && frame.mentions[$0] < 0 } : frame.heads[token]
    guard let deed, deed >= 0, deed != verb, frame.mentions[deed] < 0, frame.isEventNoun(deed)
    else { return false }
    if frame.heads[token] == deed, frame.objects(verb).contains(deed) {
      return predicate.kind != .support || !frame.isMutual(deed)
    }
    guard
      PredicateMatcher.harms.contains(where: { frame.tells(deed, $0) })
    else { return false }
    return frame.isMarked(token, .on, .against, .over, .at, .into)
      || frame.heads[token] == deed && frame.isMarked(token, .of) && frame.takesOf(deed)
  }

  /// What somebody suffers.
  private static let harms: [RelationKind] = [
    .assault, .coerce, .sanction, .mobilize, .threaten, .request,
  ]

  /// Where what somebody goes to takes place: "back from a summit in Lima", "flew to the talks at Quito".
  private func scenes(_ token: Int) -> [Int] {
    guard frame.mentions[token] < 0, frame.tells(token, .consult) else { return [token] }
    let grounds = [FunctionWord.in, .at].flatMap { frame.obliques(token, $0.number) }
    return grounds.isEmpty ? [token] : grounds
  }

  /// What hangs from the oblique that an entry asks for: "called for an investigation into Mali".
  private func behind(_ predicate: Predicate, _ token: Int, _ number: Int32) -> [Int] {
    guard
      [FunctionWord.against, .into].contains(where: { $0.number == number })
        || number == FunctionWord.of.number
          && [.threaten, .mobilize, .support].contains(predicate.kind)
        || number == FunctionWord.on.number && predicate.kind == .threaten
    else { return [] }
    for case .oblique(let preposition, let words) in predicate.qualifiers {
      // "rallied in support of Mali", but who fought on the side of Mali gave more than words.
      if predicate.kind == .support, preposition != FunctionWord.in.number { continue }
      let asked = frame.obliques(token, preposition).filter { words.contains(frame.words[$0]) }
      let found = asked.flatMap { frame.obliques($0, number) }
      if !found.isEmpty { return found }
    }
    return []
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
    // "Norwegian ones" are aircraft themselves.
    if frame.mentions[token] >= 0, frame.tokens[token].lemma.lowercased() == "one" {
      return [token]
    }
    let subjects = frame.dependents(token, .nsubj)
    if !subjects.isEmpty { return subjects }
    let governor = frame.heads[token]
    var found: [Int] = []
    if governor >= 0 {
      switch frame.arcs[token] {
      case .appos, .amod, .acl, .compound, .flat: found = [governor]
      case .relative: found = [governor]
      // "Kenya and other members of": who is named first is one of them.
      case .conj where frame.children[token].contains(where: { frame.at($0, .other) }):
        found = [governor]
      // "Poland and its NATO allies".
      case .conj where isOfOwn(token): found = [governor]
      // "Chile and its rival Peru": who is named behind.
      case .conj where frame.children[token].contains(where: { frame.arcs[$0] == .appos }):
        found = frame.children[token].filter { frame.arcs[$0] == .appos }
      case .xcomp, .conj, .advcl: found = frame.surfaceSubjects(token)
      // "are two of the eight members of"; of "one of" the repair of the tree makes the members themselves.
      case .nmod where frame.isMarked(token, .of, .among) && frame.isShare(governor):
        found = holders(governor)
      // "described him as a friend of Chad": who is called so is it.
      case .obl
      where frame.isMarked(token, .as) && governor < token && frame.isOne(governor, of: .namings)
        && !frame.passives[governor] && !frame.dependents(governor, .obj).isEmpty:
        found = frame.dependents(governor, .obj)
      case .obl where frame.isMarked(token, .as) || isAmongOthers(token):
        found = frame.surfaceSubjects(governor)
      // "Poland, as a member of NATO", "Poland, along with other NATO members".
      case .nmod where frame.isMarked(token, .as) || isAmongOthers(token): found = [governor]
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

  /// Whether a group is one to which whom it stands with belongs as well: "like its fellow members", "along with other
  /// NATO members".
  private func isAmongOthers(_ token: Int) -> Bool {
    frame.isMarked(token, .with, .like)
      && frame.children[token].contains { child in
        frame.at(child, .other) || frame.tokens[child].text.lowercased() == "fellow"
      }
  }

  /// Whether a group is called by an organization's name and is the own of whom it is joined to: "and its NATO allies".
  private func isOfOwn(_ token: Int) -> Bool {
    frame.children[token].contains { child in
      frame.tokens[child].partOfSpeech == .PRON && frame.arcs[child] == .possessive
    }
      && frame.children[token].contains { child in
        frame.arcs[child] == .compound && frame.mentions[child] >= 0
      }
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
    for word in [
      FunctionWord.between, .with, .to, .into, .toward, .towards, .for, .against, .on, .of, .in,
      .from,
    ] {
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
      if frame.isMarked(child, .for, .to, .with, .against, .between) { return [child] }
      let found = below(child, depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }
}
