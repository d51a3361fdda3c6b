import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Who holds those whom a noun would set free or hand over: "the release of sailors held by Chad", "the extradition of two men held
  /// in Mali".
  func holders(ofThoseIn noun: Int) -> [Int] {
    guard isOne(noun, of: .relentings) || isOne(noun, of: .releases)
    else { return [] }
    return children[noun].filter { arcs[$0] == .nmod && isMarked($0, .of, .for) }
      .flatMap { captive in
        children[captive].filter {
          [.acl, .relative].contains(arcs[$0]) && isOne($0, of: .captures) && passives[$0]
        }
      }.flatMap { capture -> [Int] in
        let captors = children[capture].filter { arcs[$0] == .obl && isMarked($0, .by) }
        return captors.isEmpty
          ? children[capture].filter {
            arcs[$0] == .obl && isMarked($0, .in) && mentions[$0] >= 0
              && entities[mentions[$0]]?.kind == .nation
          } : captors
      }
  }
}
