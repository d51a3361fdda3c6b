import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// A land that is no nation and to which something is promised or conceded: "the apology from Denmark to Greenland",
  /// "Qatar's pledge to rebuild Gaza". Whom one invites somewhere is promised nothing there.
  func lands(_ predicate: Predicate, _ token: Int) -> (found: [Argument], tokens: [Int]) {
    guard [.agree, .concede].contains(predicate.kind), !predicate.bothWays,
      !predicate.targetKinds.contains(.place), !predicate.name.hasPrefix("invit")
    else { return ([], []) }
    var tokens: [Int] = []
    // A "commitment to the Arctic" is no promise to it.
    if predicate.category == .verb || predicate.kind == .concede {
      tokens = frame.obliques(token, FunctionWord.to.number) + frame.dependents(token, .iobj)
      if predicate.category == .verb {
        tokens += frame.objects(token).flatMap { frame.obliques($0, FunctionWord.to.number) }
      }
    }
    if tokens.isEmpty, predicate.targets.contains(.clause) {
      tokens = frame.clauses(token).filter { frame.isMarked($0, .to) }
        .flatMap { frame.dependents($0, .obj) }
    }
    tokens.removeAll { frame.mentions[$0] < 0 }
    return (frame.actors(tokens, [.place], .target), tokens)
  }
}
