import EntenteGraphModel
import EntenteLanguage

/// What the followers of somebody do to others.
extension CandidateAssembler {
  /// Whether followers of one end only do something to the other: "Ruiz was driven out by supporters of Noor" makes no friend
  /// of hers of him.
  func isDoneByAdherents(_ match: PredicateMatch) -> Bool {
    let noun = match.token
    guard lexicon.predicates[match.predicate].category == .noun,
      frame.isOne(noun, of: .adherents), frame.isMarked(noun, .by)
    else { return false }
    var verb = frame.heads[noun]
    // "in a coup by supporters of Noor"
    for _ in 0..<3 where verb >= 0 && frame.tokens[verb].partOfSpeech != .VERB {
      verb = frame.heads[verb]
    }
    guard verb >= 0 else { return false }
    let hit = frame.surfaceSubjects(verb) + frame.objects(verb)
    return [match.source, match.target].contains { hit.contains($0.token) }
  }
}
