import EntenteGraphModel
import EntenteLanguage

/// What is done for somebody beside what they do themselves, and what befalls them.
extension PredicateMatcher {
  /// What is done for somebody beside what they do themselves: "With Iranian help, the Houthis took
  /// Sanaa", "at the invitation of Xi, Putin visited"; `nil` where the noun stands otherwise.
  func serving(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    guard predicate.category == .noun else { return nil }
    if let helped = comingToHelp(index, predicate, token) { return helped }
    if let undergone = undergoing(index, predicate, token) { return undergone }
    let beside: [Int]
    // What somebody's deed is called ("amid Russian aggression") was said by others, to nobody.
    let isSaid = predicate.sources.contains(.agent)
    switch predicate.kind {
    case .support, .aid, .cooperate, .agree: beside = frame.served(token)
    case .request: beside = frame.asked(token) + frame.amid(token)
    case .accuse where isSaid, .threaten where isSaid, .reject where isSaid:
      beside = frame.amid(token)
    default: return nil
    }
    guard !beside.isEmpty else { return nil }
    let sources = frame.actors(
      frame.ownAgents(token, withOf: true), predicate.sourceKinds, .source)
    let targets = frame.actors(beside, predicate.targetKinds, .source)
    return joined(index, token, sources, targets)
  }

  /// Help to which somebody comes: "came to Kenya's aid", "rushed to the aid of Kenya".
  private func comingToHelp(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    let verb = frame.heads[token]
    guard predicate.kind == .aid || predicate.kind == .support, verb >= 0,
      frame.arcs[token] == .obl, frame.isMarked(token, .to), frame.isOne(verb, of: .comings)
    else { return nil }
    let sources = frame.actors(frame.surfaceSubjects(verb), predicate.sourceKinds, .source)
    let targets = frame.actors(
      frame.ownAgents(token, withOf: true), predicate.targetKinds, .source)
    return joined(index, token, sources, targets)
  }

  /// What somebody gets from another: "faces pressure from Congress", "drew criticism from Cuba".
  private func undergoing(
    _ index: Int, _ predicate: Predicate, _ token: Int
  ) -> [PredicateMatch]? {
    // "protects Peru from Chad's savagery": so others call what Chad does.
    if predicate.sources == [.speaker] { return nil }
    // "has the support of Peru", "counts on Peruvian aid".
    let isGiven = [.support, .aid, .agree].contains(predicate.kind)
    let befallen = frame.befallen(token) + (isGiven ? frame.receivers(ofGift: token) : [])
    let targets = frame.actors(befallen, predicate.targetKinds, .source)
    guard !targets.isEmpty, !hasOwnTarget(predicate, token) else { return nil }
    // "won the backing of Peru": what one gets is of the giver.
    var sources = frame.actors(
      frame.ownAgents(token, withOf: true), predicate.sourceKinds, .source)
    if sources.isEmpty, frame.heads[token] >= 0 {
      sources = frame.actors(
        frame.obliques(frame.heads[token], FunctionWord.from.number), predicate.sourceKinds,
        .source)
    }
    return joined(index, token, sources, targets)
  }

  /// Whether a noun itself says to whom it is done, and who does it: "faces questions about Chile's attack on Peru".
  private func hasOwnTarget(_ predicate: Predicate, _ token: Int) -> Bool {
    guard !frame.ownAgents(token, withOf: false).isEmpty else { return false }
    return predicate.targets.contains { place in
      guard case .preposition(let number) = place, number != FunctionWord.from.number,
        number != FunctionWord.by.number
      else { return false }
      return !frame.actors(frame.obliques(token, number), predicate.targetKinds, .target).isEmpty
    }
  }

  /// Each source with each target; `nil` where no two of them fit.
  private func joined(
    _ index: Int, _ token: Int, _ sources: [Argument], _ targets: [Argument]
  ) -> [PredicateMatch]? {
    let found = sources.flatMap { source in
      targets.compactMap { match(index, token, source, $0) }
    }
    return found.isEmpty ? nil : found
  }
}
