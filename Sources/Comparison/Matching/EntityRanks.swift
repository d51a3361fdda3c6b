import EntenteGraphModel

/// A number for each entity of two graphs, in the order of their ids: comparing and sorting numbers costs a hundredth
/// of comparing texts.
struct EntityRanks {
  /// The ids, ascending.
  let ids: [EntityID]
  private let ranks: [EntityID: Int32]
  /// The number of the entity that stands for each one in both graphs.
  let representatives: [Int32]

  init(_ before: EntityGraph, _ after: EntityGraph, identities: IdentityMatching) {
    var known = Set(before.entities.keys)
    known.formUnion(after.entities.keys)
    // A graph made by hand may have relations whose ends it does not describe.
    for graph in [before, after] {
      for key in graph.relations.keys {
        known.insert(key.source)
        known.insert(key.target)
      }
    }
    let ids = known.sorted()
    var ranks: [EntityID: Int32] = [:]
    ranks.reserveCapacity(ids.count)
    for (rank, id) in ids.enumerated() { ranks[id] = Int32(rank) }
    self.ids = ids
    self.ranks = ranks
    var representatives = (0..<Int32(ids.count)).map { $0 }
    for (id, other) in identities.representatives {
      if let rank = ranks[id], let root = ranks[other] { representatives[Int(rank)] = root }
    }
    self.representatives = representatives
  }

  /// The number of an entity of either graph.
  subscript(id: EntityID) -> Int32 { ranks[id, default: 0] }

  /// The number of the entity that stands for this one.
  func representative(_ id: EntityID) -> Int32 { representatives[Int(self[id])] }
}
