import EntenteGraphModel
import EntenteLanguage

/// Calls upon somebody: to ask something of them, or to see them.
extension CandidateAssembler {
  /// Whether one person calls on another and asks nothing: "The minister called on Noor in Lima".
  func isSocialCall(_ match: PredicateMatch) -> Bool {
    let called = match.target.token
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.kind == .request, predicate.name == "call", match.source.kind == .leader,
      match.target.kind == .leader, match.target.hops == 0,
      frame.isMarked(called, .on), frame.heads[called] == match.token,
      frame.clauses(match.token).isEmpty,
      frame.reach(match.token, FunctionWord.for.number, nominal: false).isEmpty
    else { return false }
    return !frame.children[match.token].contains {
      $0 > called && frame.tokens[$0].partOfSpeech == .VERB
    }
      && !frame.children[called].contains {
        $0 > called && frame.tokens[$0].partOfSpeech == .VERB && frame.isMarked($0, .to)
      }
  }
}
