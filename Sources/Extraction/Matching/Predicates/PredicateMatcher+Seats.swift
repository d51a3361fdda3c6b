import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// What a leader gives up who goes without the text saying from where: "Noor resigned", "announced his resignation". It is
  /// the nation that the text knows the leader to be of.
  func ownSeat(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.kind == .retreat, predicate.category == .verb,
      predicate.sourceKinds == [.leader], frame.arcs[token] != .amod
    else { return [] }
    let leavers = sources(predicate, token, without: []).found
    guard leavers.count == 1, let leaver = leavers.first, leaver.hops == 0,
      let home = frame.homes[leaver.mention]
    else { return [] }
    return frame.argument(home, at: token, predicate.targetKinds, hops: 2).map { [$0] } ?? []
  }
}
