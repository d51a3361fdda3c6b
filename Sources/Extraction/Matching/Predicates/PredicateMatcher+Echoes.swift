import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Without what a noun says of the place where its verb's deed happened: in "engaged the peacekeepers in a firefight in
  /// Goma" those were attacked whom the verb names.
  func withoutEchoes(_ found: [PredicateMatch]) -> [PredicateMatch] {
    found.filter { match in
      let kind = lexicon.predicates[match.predicate].kind
      let verb = frame.heads[match.token]
      guard kind == .assault, match.target.kind == .place, verb >= 0,
        frame.tokens[match.token].partOfSpeech == .NOUN, frame.arcs[match.token] == .obl
      else { return true }
      return !found.contains { other in
        other.token == verb && lexicon.predicates[other.predicate].kind == kind
          && other.source.entity == match.source.entity
          && other.target.entity != match.target.entity
      }
    }
  }
}
