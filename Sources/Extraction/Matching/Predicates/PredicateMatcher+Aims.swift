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
        frame.isMarked(match.target.token, .in, .inside, .across),
        !told.contains(where: {
          $0.token == match.token && $0.target.kind == .organization
            && $0.source.entity == match.source.entity
        }),
        let enemy = memory.enemy(of: match.source.entity, in: document),
        let target = Argument(
          remembered: enemy, at: match.target.token, of: frame.index, in: document)
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
