import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// The clauses of a predicate with those joined to them: "is committed to working with others and supporting Mali".
  func allClauses(_ token: Int) -> [Int] {
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

  /// The later verbs of a list for which an entry asks as it does for the first: "assistance to save lives and reduce the
  /// suffering of the people of Mali".
  func furtherAims(_ predicate: Predicate, _ token: Int) -> [Int] {
    guard predicate.kind == .aid, predicate.category == .noun else { return [] }
    return frame.clauses(token).flatMap { frame.dependents($0, .conj) }.filter {
      frame.words[$0] >= 0 && predicate.clauses.contains(frame.words[$0])
    }
  }

  /// The tokens that the clause of a predicate is about.
  ///
  /// - Parameter besides: Who acts there: "offered to hand over two of its nationals to Britain".
  func inside(_ verb: Int, _ depth: Int, besides own: Set<EntityID>) -> [Int] {
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
    // "refused to hand over the suspects to Chad": it is refused to who would get them.
    if frame.isOne(verb, of: .handovers) {
      let receivers = known(frame.reach(verb, FunctionWord.to.number, nominal: false))
      if !receivers.isEmpty { return receivers }
    }
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
  func below(_ noun: Int, _ depth: Int) -> [Int] {
    guard depth < 3 else { return [] }
    for child in frame.children[noun] where frame.arcs[child] == .nmod {
      if frame.isMarked(child, .for, .to, .with, .against, .between) { return [child] }
      let found = below(child, depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }
}
