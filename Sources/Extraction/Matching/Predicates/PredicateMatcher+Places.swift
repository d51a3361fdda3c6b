import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
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
      let subjects = predicate.category == .adj ? holders(token) : frame.subjects(token)
      // "says that its talks with Mali have failed" charges nobody.
      return end == .target && predicate.kind == .accuse && predicate.sources == [.speaker]
        ? subjects.filter { !frame.isEventNoun($0) } : subjects
    case .object:
      if end == .target, [.accuse, .support, .reject].contains(predicate.kind), isResumption(token)
      {
        return []
      }
      // "dropped Chadian bombs on Lima": whose the arms are is not who they hit.
      if end == .target, predicate.kind == .assault, frame.isOne(token, of: .firings),
        frame.objects(token).contains(where: {
          frame.isOne($0, of: .armaments) && frame.mentions[$0] < 0
        })
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
      for clause in allClauses(token) + furtherAims(predicate, token) {
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
        // "its demand that Peru pay more"
        if predicate.kind == .request, predicate.category == .noun, frame.arcs[$0] == .acl {
          return true
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

  /// Whether somebody is only whom a judged deed befell: who condemns an attack on Mali doesn't blame Mali for it, and who
  /// opposes sanctions against Mali is not against Mali.
  func isVictim(_ token: Int, of predicate: Predicate, _ verb: Int) -> Bool {
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
  static let harms: [RelationKind] = [
    .assault, .coerce, .sanction, .mobilize, .threaten, .request,
  ]

  /// Where what somebody goes to takes place: "back from a summit in Lima", "flew to the talks at Quito".
  func scenes(_ token: Int) -> [Int] {
    guard frame.mentions[token] < 0, frame.tells(token, .consult) else { return [token] }
    let grounds = [FunctionWord.in, .at].flatMap { frame.obliques(token, $0.number) }
    return grounds.isEmpty ? [token] : grounds
  }

  /// What hangs from the oblique that an entry asks for: "called for an investigation into Mali".
  func behind(_ predicate: Predicate, _ token: Int, _ number: Int32) -> [Int] {
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
  func copular(_ place: Place, _ token: Int) -> [Int] {
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
}
