import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// What a way tells by what stands beside it: who is sent "from Lima to Quito" only flies there, who has flown "from
  /// Quito since May" is stationed there.
  func moved(_ kind: RelationKind, _ match: PredicateMatch) -> RelationKind {
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.category == .verb, match.source.kind == .aircraft else { return kind }
    switch kind {
    // "went on to Quito"
    case .deployedTo
    where predicate.name == "go" && frame.tokens[match.token].morphology["Tense"] == "Past":
      return .arrivedAt
    case .deployedTo:
      let isSent = ["send", "dispatch", "bring"].contains(predicate.name)
      let starts = frame.obliques(match.token, FunctionWord.from.number)
      let isGround = starts.contains { start in
        frame.mentions[start] >= 0 && frame.entities[frame.mentions[start]]?.kind == .place
      }
      return isSent && isGround ? .arrivedAt : kind
    case .departedFrom:
      let isFlying = ["fly", "operate"].contains(predicate.name)
      let isLasting = frame.children[match.token].contains { child in
        [.obl, .advcl, .advmod].contains(frame.arcs[child])
          && ([child] + frame.children[child]).contains {
            frame.tokens[$0].text.lowercased() == "since"
          }
      }
      // "The U-2s fly from Beale": what they do always they do from their base.
      let isHabit =
        predicate.name == "fly" && frame.tokens[match.token].morphology["Tense"] == "Pres"
        && frame.tokens[match.token].morphology["VerbForm"] == "Fin"
        && frame.dependents(match.token, .aux).isEmpty && !frame.isComing(match.token)
        && [FunctionWord.to, .for, .over].allSatisfy {
          frame.obliques(match.token, $0.number).isEmpty
        }
      return isFlying && isLasting || isHabit ? .deployedTo : kind
    default: return kind
    }
  }

  /// Whether an aircraft is still on its way: "a jet flying to Quito", "was heading for Quito".
  func isUnderway(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "flying to Quito, was hijacked": it may never come there.
    if match.source.kind == .aircraft, frame.isMarked(match.target.token, .to),
      ["hijack", "escort", "intercept", "shadow"].contains(predicate.name)
    {
      return true
    }
    // "headed to Quito"
    if match.source.kind == .aircraft, predicate.name == "head",
      frame.isMarked(match.target.token, .to)
    {
      return true
    }
    guard predicate.category == .verb, match.source.kind == .aircraft,
      ["fly", "travel", "go", "return"].contains(predicate.name),
      frame.tokens[match.token].text.lowercased().hasSuffix("ing"),
      frame.dependents(match.token, .obj).isEmpty
    else { return false }
    return [.acl, .root, .ccomp, .relative, .conj].contains(frame.arcs[match.token])
  }

  /// Whether the place of a visit is only that of what a leader speaks of, or of what is about another: "reaffirmed the
  /// value of the pact for peace in Tuvalu", "discussed in addition issues of importance to Peru".
  func isElsewhere(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    let ground = argument(match.target, of: match)
    // "in addition to", "in response to" are prepositions.
    if frame.isMarked(ground, .in), frame.isOne(ground, of: .asides), frame.mentions[ground] < 0 {
      return true
    }
    if isFlownOver(match) || isRepresented(match) { return true }
    guard predicate.category == .verb else { return false }
    // "took part in a conference on Libya"
    let subject = match.target.token
    if frame.isMarked(subject, .on), frame.heads[subject] != match.token, frame.heads[subject] >= 0,
      frame.tells(frame.heads[subject], .consult)
    {
      return true
    }
    // "visiting Kenyan leaders": whose they are is not where they are.
    let head = frame.heads[match.target.token]
    if match.target.hops > 0, head >= 0, frame.mentions[head] < 0,
      [.amod, .compound].contains(frame.arcs[match.target.token]),
      frame.isOne(head, of: .people) || frame.isOne(head, of: .officers)
    {
      return true
    }
    // "received a commission in the U.S. Air Force": a thing has no place that its owner goes to.
    if ["receive", "begin", "start", "finish", "end", "continue"].contains(predicate.name),
      frame.objects(match.token).contains(where: { isThing($0) })
    {
      return true
    }
    // "addressed the challenges in Lima"
    if predicate.name == "address",
      frame.objects(match.token).contains(where: { noun in
        frame.isOne(noun, of: .standards) || frame.isOne(noun, of: .matters)
          || CandidateAssembler.topics.contains(frame.tokens[noun].lemma.lowercased())
      })
    {
      return true
    }
    guard
      lexicon.speechVerbs.contains(predicate.word) || lexicon.verdictVerbs.contains(predicate.word)
    else { return false }
    if document.isOne(of: ["sea", "ocean", "region", "continent"], match.target.entity) {
      return true
    }
    return frame.arcs[ground] == .obj && isThing(ground)
  }

  /// Whether only somebody's men go where a meeting is: "talks in Oslo between envoys of Noor and Ruiz".
  private func isRepresented(_ match: PredicateMatch) -> Bool {
    guard match.source.kind == .leader, match.source.hops > 0 else { return false }
    var owner = match.source.token
    for _ in 0..<4 where frame.arcs[owner] == .conj && frame.heads[owner] >= 0 {
      owner = frame.heads[owner]
    }
    let men = frame.heads[owner]
    return men >= 0 && frame.mentions[men] < 0 && [.possessive, .nmod].contains(frame.arcs[owner])
      && frame.isOne(men, of: .officers)
  }

  /// Whether only an aircraft is where a leader would be: "whose plane crossed Peru" flew over it, "jets loyal to him took
  /// off" without him.
  private func isFlownOver(_ match: PredicateMatch) -> Bool {
    let rider = argument(match.source, of: match)
    let name = lexicon.predicates[match.predicate].name
    let isCrossing = CandidateAssembler.crossings.contains(name)
    guard match.source.hops > 0 else { return false }
    if isCrossing,
      frame.surfaceSubjects(match.token).contains(where: { frame.isOne($0, of: .machines) })
    {
      return true
    }
    guard rider != match.source.token else { return false }
    let isAircraft =
      frame.isOne(rider, of: .machines)
      || frame.mentions[rider] >= 0
        && frame.entities[frame.mentions[rider]]?.kind == .aircraft
    guard isAircraft else { return false }
    var current = match.source.token
    var isOwn = false
    for _ in 0..<5 where current >= 0 && current != rider {
      isOwn =
        isOwn || frame.arcs[current] == .possessive
        || frame.arcs[current] == .compound || frame.isMarked(current, .of, .with)
        // "the plane carrying Noor"
        || frame.arcs[current] == .obj && frame.heads[current] >= 0
          && frame.tokens[frame.heads[current]].text.lowercased() == "carrying"
      current = frame.heads[current]
    }
    return !isOwn || isCrossing
  }

  /// What one deals with rather than speaks to.
  private static let topics: Set<String> = [
    "issue", "concern", "problem", "question", "crisis", "threat", "situation", "topic",
  ]

  /// Verbs for flying over a land.
  private static let crossings: Set<String> = [
    "cross", "transit", "overfly", "pass", "traverse", "avoid", "circle",
  ]

  /// Whether a noun is neither somebody nor an event that people come together for.
  func isThing(_ noun: Int) -> Bool {
    frame.tokens[noun].partOfSpeech == .NOUN && frame.mentions[noun] < 0
      && ![.people, .officers, .bodies, .troops, .relatives, .individuals, .journeys]
        .contains(where: { frame.isOne(noun, of: $0) })
      && !frame.tells(noun, .consult) && !frame.tells(noun, .visited)
  }
}
