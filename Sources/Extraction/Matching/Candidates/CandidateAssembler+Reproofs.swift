import EntenteGraphModel
import EntenteLanguage

/// Words of blame and refusal that tell something else where more stands beside them.
extension CandidateAssembler {
  /// The kind of a relation of words, by what else the sentence says.
  func reproved(_ kind: RelationKind, _ match: PredicateMatch) -> RelationKind {
    if kind == .accuse, isDemonstrating(match) { return .protest }
    if kind == .reject, isSacking(match) { return .coerce }
    if kind == .concede, isReproof(match) { return .accuse }
    return kind
  }

  /// Whether a verb of protest tells what people march or sit for: "held a march to protest the raids".
  private func isDemonstrating(_ match: PredicateMatch) -> Bool {
    guard lexicon.predicates[match.predicate].category == .verb,
      frame.tokens[match.token].lemma.lowercased() == "protest"
    else { return false }
    if frame.surfaceSubjects(match.token).contains(where: { frame.isOne($0, of: .protesters) }) {
      return true
    }
    let rally = frame.heads[match.token]
    guard rally >= 0, frame.isMarked(match.token, .to),
      [.acl, .advcl, .xcomp].contains(frame.arcs[match.token])
    else { return false }
    return ([rally] + frame.objects(rally) + frame.dependents(rally, .obl)).contains {
      frame.tells($0, .protest) || frame.tellsAlone($0, [.protest])
    }
  }

  /// Whether somebody loses a post: "dismissed Prime Minister Noor", but not "dismissed Noor's offer".
  private func isSacking(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].name == "dismiss" && match.source.kind == .leader
      && match.target.kind == .leader
      && match.target.hops == 0 && frame.dependents(match.token, .obj).contains(match.target.token)
      && !frame.children[match.token].contains { frame.isMarked($0, .as) }
  }

  /// Whether somebody regrets what another has decided or said: "expressed regret over Chad's decision".
  private func isReproof(_ match: PredicateMatch) -> Bool {
    let deed = frame.heads[match.target.token]
    return lexicon.predicates[match.predicate].name.contains("regret") && deed >= 0
      && deed != match.token
      && (frame.isOne(deed, of: .deeds) || frame.isOne(deed, of: .charges)
        || frame.isOne(deed, of: .texts))
      && frame.ownAgents(deed, withOf: true).contains(match.target.token)
  }
}
