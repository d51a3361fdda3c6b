import EntenteGraphModel

/// The two sides of a conflict: nations are put so that most cooperation runs within a side and most
/// conflict between them.
struct DiagramSides: Sendable {
  private let sides: [EntityID: Int]

  /// A local search from the most entangled nation on: moves one nation at a time while that helps.
  init(_ selection: DiagramSelection, _ facts: GraphFacts) {
    var ties: [EntityID: [EntityID: Double]] = [:]
    for key in selection.relations {
      guard let a = facts.nation(of: key.source), let b = facts.nation(of: key.target), a != b
      else { continue }
      let weight: Double
      switch key.kind {
      case .alliedWith: weight = 3
      case .opposedTo: weight = -3
      default: weight = (key.kind.score ?? 0) / 4
      }
      let total = key.status == .negated ? -weight / 2 : weight
      let scaled = total * Double(max(facts[key].support, 1)).squareRoot()
      ties[a, default: [:]][b, default: 0] += scaled
      ties[b, default: [:]][a, default: 0] += scaled
    }
    func strength(_ id: EntityID) -> Double {
      (ties[id] ?? [:]).values.reduce(0) { $0 + abs($1) }
    }
    let order = ties.keys.sorted { (strength($1), $0) < (strength($0), $1) }
    var side: [EntityID: Double] = [:]
    for id in order {
      let pull = (ties[id] ?? [:]).reduce(0.0) { $0 + $1.value * (side[$1.key] ?? 0) }
      side[id] = side.isEmpty || pull > 0 ? (side.isEmpty ? 1 : 1) : (pull < 0 ? -1 : 0)
    }
    for _ in 0..<20 {
      var moved = false
      for id in order.dropFirst() {
        let pull = (ties[id] ?? [:]).reduce(0.0) { $0 + $1.value * (side[$1.key] ?? 0) }
        let better: Double = pull > 0 ? 1 : (pull < 0 ? -1 : 0)
        if side[id] != better {
          side[id] = better
          moved = true
        }
      }
      if !moved { break }
    }
    sides = side.compactMapValues { $0 > 0 ? 1 : ($0 < 0 ? 2 : nil) }
  }

  /// 1 or 2; `nil` for who is on no side.
  func side(of nation: EntityID) -> Int? { sides[nation] }
}
