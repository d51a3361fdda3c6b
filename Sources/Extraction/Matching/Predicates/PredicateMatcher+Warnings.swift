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

  /// Whether who warns tells what others will do, which is told by itself: "warned that Chad could attack Mali".
  func warnsOfOthers(_ match: PredicateMatch) -> Bool {
    guard frame.tokens[match.token].partOfSpeech == .VERB, frame.isOne(match.token, of: .warnings),
      let clause = frame.dependents(match.token, .ccomp).first,
      let subject = frame.dependents(clause, .nsubj).first,
      frame.tokens[subject].partOfSpeech != .PRON
    else { return false }
    let doers = frame.actors(subject, SentenceFrame.speaking, .source)
    guard !doers.isEmpty, !doers.contains(where: { $0.entity == match.source.entity }) else {
      return false
    }
    // "warned that Chad would face strikes": that is a threat.
    if frame.way(from: match.target.token, to: clause).contains(subject) {
      return !frame.passives[clause] && !frame.isOne(clause, of: .sufferings)
    }
    return true
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
