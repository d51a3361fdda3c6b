import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// The matches with those as targets of strikes "in Iraq" whom the text has told before that they are aimed at: a land is
  /// where they fall, not whom they are against.
  func aimed(
    _ told: [PredicateMatch], by memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for match in told {
      guard lexicon.predicates[match.predicate].kind == .assault, match.target.kind == .nation,
        frame.isMarked(match.target.token, .in, .inside, .across)
      else {
        found.append(match)
        continue
      }
      // "conducted strikes against ISIL in Iraq"
      let isAimed = told.contains { other in
        (other.token == match.token || other.target.token < match.target.token)
          && lexicon.predicates[other.predicate].kind == .assault
          && other.target.kind == .organization && other.source.entity == match.source.entity
      }
      if isAimed { continue }
      guard let enemy = memory.enemy(of: match.source.entity, in: document),
        let target = Argument(
          remembered: enemy, at: match.token, of: frame.index, in: document)
      else {
        found.append(match)
        continue
      }
      var match = match
      match.target = target
      found.append(match)
    }
    return found
  }
}
