import EntenteGraphModel
import EntenteLanguage

/// Warnings, which threaten or ask.
extension PredicateMatcher {
  /// Whether a verb of warning may tell what an entry says: who only warns somebody to do something asks it ("warned Chad to
  /// leave", "warned against a withdrawal of Chadian troops"), who warns them not to threatens.
  func fitsWarning(_ predicate: Predicate, _ verb: Int) -> Bool {
    guard predicate.category == .verb, frame.isOne(verb, of: .warnings) else { return true }
    return switch predicate.kind {
    case .request: isAdvice(verb)
    case .threaten: !isAdvice(verb)
    default: true
    }
  }

  /// Whether a warning says what is to be done by who is warned, or by nobody who is.
  private func isAdvice(_ verb: Int) -> Bool {
    let isTold =
      !frame.dependents(verb, .iobj).isEmpty || !frame.dependents(verb, .obj).isEmpty
      || frame.passives[verb]
    return frame.children[verb].contains { child in
      switch frame.arcs[child] {
      case .xcomp, .advcl, .ccomp:
        isTold && frame.isMarked(child, .to) && frame.tokens[child].partOfSpeech == .VERB
          && !frame.children[child].contains { frame.at($0, .not) }
      case .obl:
        !isTold && frame.isMarked(child, .against) && frame.tokens[child].partOfSpeech == .NOUN
      default: false
      }
    }
  }
}
