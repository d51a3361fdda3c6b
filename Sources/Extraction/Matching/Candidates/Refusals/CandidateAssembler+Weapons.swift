import EntenteGraphModel
import EntenteLanguage

/// Those whose arms others fire, drop or get.
extension CandidateAssembler {
  /// Whether an end of an attack only made the arms, or gave them: "Mali fired Chadian missiles at Lima", "dropped Chadian bombs on
  /// Lima", "received missiles from Chad".
  func isOfMaker(_ match: PredicateMatch) -> Bool {
    isMakersArm(match) || isGotten(match) || isOwnerOfArm(match.target)
  }

  /// Whether arms that somebody else fires are told as their owner's attack.
  private func isMakersArm(_ match: PredicateMatch) -> Bool {
    let verb = frame.heads[match.token]
    guard lexicon.predicates[match.predicate].category == .noun, verb >= 0,
      frame.isOne(match.token, of: .armaments), frame.arcs[match.token] == .obj,
      frame.isOne(verb, of: .firings), !frame.passives[verb],
      frame.way(from: match.source.token, to: match.token).contains(match.token)
        || frame.heads[match.source.token] == match.token
    else { return false }
    return frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source).contains {
      $0.entity != match.source.entity
    }
  }

  /// Whether arms are the object of a verb of getting, and so hit nobody.
  private func isGotten(_ match: PredicateMatch) -> Bool {
    let verb = frame.heads[match.token]
    return lexicon.predicates[match.predicate].category == .noun && verb >= 0
      && frame.isOne(match.token, of: .armaments) && frame.arcs[match.token] == .obj
      && (frame.isOne(verb, of: .receptions)
        || ["acquire", "buy", "purchase", "order", "procure"].contains(
          frame.tokens[verb].lemma.lowercased()))
  }

  /// Whether a target is named as whose the arms are that are used.
  private func isOwnerOfArm(_ end: Argument) -> Bool {
    let arm = frame.heads[end.token]
    guard arm >= 0, [.amod, .compound, .possessive].contains(frame.arcs[end.token]),
      frame.isOne(arm, of: .armaments), frame.heads[arm] >= 0
    else { return false }
    return frame.arcs[arm] == .obj && frame.isOne(frame.heads[arm], of: .firings)
      || [.obl, .nmod].contains(frame.arcs[arm]) && frame.isMarked(arm, .with)
  }
}
