import EntenteGraphModel
import EntenteLanguage

/// What is only asked, promised or refused, and is told by that alone.
extension PredicateMatcher {
  /// Without what a verb says again of the event that is its subject: in "strikes on militants in Idlib killed 20" those
  /// were struck whom the noun names.
  func withoutRetold(_ found: [PredicateMatch]) -> [PredicateMatch] {
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

  func withoutSwallowed(_ found: [PredicateMatch]) -> [PredicateMatch] {
    var silent: Set<Int> = []
    var asked: Set<Int> = []
    for match in found {
      let predicate = lexicon.predicates[match.predicate]
      switch predicate.kind {
      case .request, .threaten:
        if predicate.kind == .threaten, warnsOfOthers(match) { continue }
        silent.formUnion(match.swallowed)
        // "accepted an invitation to visit Lima": who accepts will come.
        let isAccepted =
          frame.arcs[match.token] == .obj && frame.heads[match.token] >= 0
          && frame.tokens[frame.heads[match.token]].lemma.lowercased() == "accept"
        if predicate.kind == .request, !isAccepted { asked.formUnion(match.swallowed) }
        // "demanded an apology from Pyongyang"
        if predicate.category == .verb {
          silent.formUnion(frame.dependents(match.token, .obj).filter { frame.isEventNoun($0) })
        }
      case .consult:
        // "paid a courtesy call on": the call asks for nothing.
        if predicate.category == .verb {
          silent.formUnion(
            frame.qualifierTokens(predicate, match.token).filter { frame.tells($0, .request) })
        }
      case .support:
        // "rallied in support of Hamas" gives it nothing, but who fought on its side helped it.
        if predicate.category == .verb {
          for case .oblique(let preposition, _) in predicate.qualifiers
          where preposition == FunctionWord.in.number {
            silent.formUnion(
              frame.obliques(match.token, preposition).filter { frame.tells($0, .aid) })
          }
        }
      case .sanction, .concede, .retreat:
        // "suspended its agreement", "dropped the charges": what is ended is told by its end alone.
        if predicate.category == .verb {
          // But an attack that is halted was made.
          silent.formUnion(
            frame.dependents(match.token, .obj).filter {
              frame.isEventNoun($0) && !frame.tells($0, .assault)
            })
          if predicate.needsClause { silent.formUnion(match.swallowed) }
          // "The embargo was lifted", "has expired"
          if predicate.sources == [.possessor] {
            silent.formUnion(frame.surfaceSubjects(match.token).filter { frame.isEventNoun($0) })
          }
        }
      case .agree, .reject:
        // "offered military support": that is what is offered.
        if predicate.kind == .agree, predicate.category == .verb, !predicate.bothWays {
          silent.formUnion(frame.dependents(match.token, .obj).filter { frame.isEventNoun($0) })
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
    // "demanding that Mali recognize Chad": whoever asks for it, it is only asked.
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB && frame.isOne(verb, of: .demandings) {
      let asked = frame.clauses(verb)
      silent.formUnion(asked)
      silent.formUnion(
        asked.flatMap { frame.dependents($0, .conj) }
          .filter { frame.tokens[$0].partOfSpeech == .VERB })
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
        // "urged Iran to stop arming rebels": what is to end goes on.
        if frame.isToEnd(current) { return true }
        // "Sudan must leave" asks for the clause that it stands in.
        if silent.contains(current), !match.swallowed.contains(current) { return false }
        guard frame.heads[current] >= 0, frame.arcs[current] != .relative else { return true }
        current = frame.heads[current]
      }
      return true
    }
  }
}
