import EntenteGraphModel

/// To which nation leaders, organizations, places and aircraft belong.
enum Affiliation {
  /// The nation of every entity that has one: its own `nation` field where that names a nation of the
  /// graph, else the nation at the other end of its best-proven standing relation, over as many steps
  /// as it takes (a base in a city in a country).
  static func nations(
    in graph: EntityGraph, support: (RelationKey) -> Int
  ) -> [EntityID: EntityID] {
    var nations: [EntityID: EntityID] = [:]
    for (id, entity) in graph.entities {
      if entity.kind == .nation {
        nations[id] = id
      } else if case .string(let name)? = entity.attributes["nation"] {
        let candidates = [EntityID(rawValue: name), EntityID(kind: .nation, slug: name)]
        if let nation = candidates.first(where: { graph.entities[$0]?.kind == .nation }) {
          nations[id] = nation
        }
      }
    }
    var bonds: [(member: EntityID, owner: EntityID, weight: Int, key: RelationKey)] = []
    for key in graph.relations.keys where key.status == .asserted {
      guard let (member, owner, weight) = bond(key) else { continue }
      bonds.append((member, owner, weight * 1000 + min(support(key), 999), key))
    }
    bonds.sort { ($1.weight, $0.key) < ($0.weight, $1.key) }
    // A chain of places is rarely longer than four.
    for _ in 0..<6 {
      var found: [EntityID: EntityID] = [:]
      for bond in bonds where nations[bond.member] == nil && found[bond.member] == nil {
        if let nation = nations[bond.owner] { found[bond.member] = nation }
      }
      if found.isEmpty { break }
      nations.merge(found) { old, _ in old }
    }
    return nations
  }

  /// Which end of a standing relation belongs to which, and how strongly that counts.
  private static func bond(_ key: RelationKey) -> (EntityID, EntityID, Int)? {
    switch key.kind {
    case .leads: (key.source, key.target, 9)
    case .capitalOf: (key.source, key.target, 9)
    case .officialOf: (key.source, key.target, 8)
    case .locatedIn: (key.source, key.target, 8)
    case .partOf: (key.source, key.target, 8)
    case .operates: (key.target, key.source, 7)
    case .basedIn: (key.source, key.target, 5)
    case .variantOf: (key.source, key.target, 3)
    case .builtBy: (key.source, key.target, 2)
    default: nil
    }
  }
}
