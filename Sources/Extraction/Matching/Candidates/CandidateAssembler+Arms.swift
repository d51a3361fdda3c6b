import EntenteLanguage

extension CandidateAssembler {
  /// Whether demonstrators do it, whose violence is a protest: "Peruvian protesters stormed the embassy".
  func isByProtesters(_ match: PredicateMatch) -> Bool {
    let head = frame.heads[match.source.token]
    return match.source.hops > 0 && head >= 0 && frame.mentions[head] < 0
      && frame.isOne(head, of: .protesters)
  }

  /// Whether another's forces take the power from somebody: "was ousted by Togolese troops" is done with arms, "was ousted by
  /// parliament" is not.
  func isByArms(_ match: PredicateMatch) -> Bool {
    guard frame.isOne(match.token, of: .ousters),
      !document.areOneSide(match.source.entity, match.target.entity)
    else { return false }
    var current = match.source.token
    for _ in 0..<4 where current >= 0 && current != match.token {
      if frame.isOne(current, of: .troops) { return true }
      current = frame.heads[current]
    }
    return false
  }
}
