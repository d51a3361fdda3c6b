import EntenteGraphModel

/// A number for each entity of two graphs, in the order of their ids: comparing and sorting numbers costs a hundredth
/// of comparing texts.
struct EntityRanks {
  /// The ids, ascending.
  let ids: [EntityID]
  private let ranks: [EntityID: Int32]
  /// The number of the entity that stands for each one in both graphs.
  let representatives: [Int32]
  /// The place of each entity among all by its name, as a reader looks it up: case and accents do not count.
  let places: [Int32]

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
    // Either side may have another name: the smaller one, so that the order is that of the mirrored difference.
    let names = ids.map { id in
      [before, after].compactMap { $0.entities[id]?.name }.map(IdentityMatching.folded)
        .min { $0.precedesInBytes($1) } ?? id.rawValue
    }
    var places = [Int32](repeating: 0, count: ids.count)
    let order = ids.indices.sorted { a, b in
      if names[a].precedesInBytes(names[b]) { return true }
      return a < b && !names[b].precedesInBytes(names[a])
    }
    for (place, rank) in order.enumerated() { places[rank] = Int32(place) }
    self.places = places
  }

  /// The number of an entity of either graph.
  subscript(id: EntityID) -> Int32 { ranks[id, default: 0] }

  /// The number of the entity that stands for this one.
  func representative(_ id: EntityID) -> Int32 { representatives[Int(self[id])] }
}
