import EntenteGraphModel
import EntenteLanguage

/// What awaits those who don't do what is asked of them: "told Chad to hand over its weapons or face air strikes".
extension PredicateMatcher {
  /// The threats that requests end in.
  func ultimatums(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard
      let index = lexicon.entry("threaten", .verb, .threaten)
    else { return [] }
    var found: [PredicateMatch] = []
    for request in told
    where lexicon.predicates[request.predicate].kind == .request
      && lexicon.predicates[request.predicate].category == .verb
    {
      guard let consequence = consequence(of: request.token),
        !told.contains(where: {
          lexicon.predicates[$0.predicate].kind == .threaten
            && $0.source.entity == request.source.entity
            && $0.target.entity == request.target.entity
        }), let one = match(index, consequence, request.source, request.target, inherited: true)
      else { continue }
      found.append(one)
    }
    return found
  }

  /// The verb behind "or" that says what whoever is asked will suffer otherwise.
  private func consequence(of request: Int) -> Int? {
    let clauses = [request] + frame.clauses(request)
    // The parser may join the verb to the object before it: "hand over its weapons or face strikes".
    return (clauses + clauses.flatMap { frame.clauses($0) + frame.dependents($0, .obj) })
      .flatMap { frame.dependents($0, .conj) }
      .first { verb in
        frame.tokens[verb].partOfSpeech == .VERB && frame.isOne(verb, of: .sufferings)
          && frame.children[verb].contains { frame.arcs[$0] == .cc && frame.at($0, .or) }
      }
  }
}
