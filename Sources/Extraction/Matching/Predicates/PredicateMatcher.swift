import EntenteGraphModel
import EntenteLanguage

/// Finds the predicates of the lexicon in a sentence, with their sources and targets.
struct PredicateMatcher {
  let frame: SentenceFrame
  var lexicon: Lexicon { frame.lexicon }

  /// The matches in the order of the text.
  func matches() -> [PredicateMatch] {
    let possible = possibleKinds
    guard !possible.isEmpty else { return [] }
    var found: [PredicateMatch] = []
    for token in frame.words.indices where frame.words[token] >= 0 {
      let candidates = lexicon.byWord[Int(frame.words[token])].filter {
        possible.contains(lexicon.predicates[$0].kind)
      }
      if !candidates.isEmpty { found += matches(at: token, candidates) }
    }
    return withoutSwallowed(found)
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
    // An entry is large: only one of the right sort is taken out of the lexicon whole.
    for index in candidates where lexicon.predicates[index].category == category {
      let predicate = lexicon.predicates[index]
      guard qualifies(predicate, token) else { continue }
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

  private func pairs(_ index: Int, _ predicate: Predicate, _ token: Int) -> [PredicateMatch] {
    if predicate.category == .noun, [.opposedTo, .alliedWith].contains(predicate.kind),
      let named = named(token)
    {
      return crossed(index, token, named)
    }
    return predicate.bothWays
      ? mutualPairs(index, predicate, token) : directedPairs(index, predicate, token)
  }

  private func directedPairs(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch] {
    if let served = serving(index, predicate, token) { return served }
    if isTold(by: token, predicate) { return [] }
    if isAboutEachOther(predicate, token) { return reciprocalPairs(index, predicate, token) }
    if isForBoth(predicate, token) { return [] }
    var (targets, targetTokens) = nearTargets(predicate, token)
    if predicate.kind == .reject, predicate.category == .verb {
      targets.removeAll { isReported($0.token, under: token) }
    }
    if targets.isEmpty { targets = distantTargets(predicate, token) }
    if targets.isEmpty { (targets, targetTokens) = lands(predicate, token) }
    if targets.isEmpty { (targets, targetTokens) = hosts(predicate, token) }
    if targets.isEmpty { targets = missionHosts(predicate, token) }
    if targets.isEmpty {
      return frame.isReciprocal(token) ? reciprocalPairs(index, predicate, token) : []
    }
    // "refused to condemn Mali" refuses Mali nothing.
    if predicate.kind == .reject, predicate.category == .verb, isSparing(token, targets) {
      return []
    }
    targets += alsoHit(predicate, token, beside: targets)
    targets += officials(predicate, token, beside: targets)
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

  /// A match of a predicate between two ends; `nil` where the two don't make its relation.
  func match(
    _ index: Int, _ token: Int, _ source: Argument, _ target: Argument, _ swallowed: [Int] = [],
    inherited: Bool = false
  ) -> PredicateMatch? {
    guard source.entity != target.entity,
      lexicon.predicates[index].kind.joins(source.kind, target.kind)
    else { return nil }
    if isSenseless(index, token, source, target) { return nil }
    return PredicateMatch(
      predicate: index, token: token, source: source, target: target, swallowed: swallowed,
      inherited: inherited)
  }

  /// Whether a noun only says that somebody acts unasked: "of their own accord".
  private func isOwnWill(_ token: Int) -> Bool {
    frame.tokens[token].lemma.lowercased() == "accord" && frame.isMarked(token, .of)
      && frame.children[token].contains { frame.tokens[$0].text.lowercased() == "own" }
  }

  /// Whether a verb says who finds so: "a remark described as unacceptable by Chad" is no verdict on Chad.
  private func isOthersVerdict(_ token: Int) -> Bool {
    let verb = frame.heads[token]
    guard verb >= 0, [.xcomp, .obl, .ccomp, .other].contains(frame.arcs[token]),
      frame.passives[verb], frame.isOne(verb, of: .namings)
    else { return false }
    return frame.children[verb].contains { frame.arcs[$0] == .obl && frame.isMarked($0, .by) }
  }

  /// Whether a word that may tell a relation is part of a party's name here: "the United Iraqi Alliance".
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
}
