extension EntityGraph {
  /// The relations in the order of their keys, the order of every output.
  ///
  /// - Complexity: that of sorting integers: the texts of the ids are compared once for each entity only.
  public func sortedRelations() -> [Relation] {
    sortedKeys().compactMap { relations[$0] }
  }

  /// The keys of the relations, in order.
  public func sortedKeys() -> [RelationKey] {
    var ranks: [EntityID: UInt64] = [:]
    ranks.reserveCapacity(entities.count)
    for (rank, id) in entities.keys.sorted().enumerated() { ranks[id] = UInt64(rank) }
    guard ranks.count < 1 << 24 else { return relations.keys.sorted() }
    var packed: [(ends: UInt64, key: RelationKey)] = []
    packed.reserveCapacity(relations.count)
    for key in relations.keys {
      guard let source = ranks[key.source], let target = ranks[key.target] else {
        return relations.keys.sorted()
      }
      packed.append((source << 24 | target, key))
    }
    packed.sort { $0.ends == $1.ends ? $0.key < $1.key : $0.ends < $1.ends }
    return packed.map(\.key)
  }
}
