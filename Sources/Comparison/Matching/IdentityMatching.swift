import EntenteGraphModel
import Foundation

/// Finds things that the two graphs know under different ids, which would else be told as one gone and another come.
///
/// Certain cases only: one Wikidata item, or one name and kind, and no third entity that could be meant.
struct IdentityMatching {
  /// For entities that are one with others: the id that stands for all of them in both graphs.
  private(set) var representatives: [EntityID: EntityID] = [:]
  /// The ids of each group, by the id that stands for it.
  private(set) var members: [EntityID: [EntityID]] = [:]
  /// The groups of more than one id.
  private(set) var groups: [[EntityID]] = []

  init(_ before: EntityGraph, _ after: EntityGraph) {
    let lost = before.entities.keys.filter { after.entities[$0] == nil }
    let gained = after.entities.keys.filter { before.entities[$0] == nil }
    guard !lost.isEmpty || !gained.isEmpty else { return }
    var pairs: Set<[EntityID]> = []
    IdentityMatching.match(lost, of: before, in: after, into: &pairs)
    IdentityMatching.match(gained, of: after, in: before, into: &pairs)
    for pair in pairs.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let (x, y) = (root(pair[0]), root(pair[1]))
      if x != y { representatives[max(x, y)] = min(x, y) }
    }
    var members: [EntityID: [EntityID]] = [:]
    for id in representatives.keys.sorted() {
      let root = root(id)
      representatives[id] = root
      members[root, default: [root]].append(id)
    }
    self.members = members
    groups = members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The id that stands for an entity.
  func representative(_ id: EntityID) -> EntityID {
    representatives.isEmpty ? id : representatives[id] ?? id
  }

  private func root(_ id: EntityID) -> EntityID {
    var id = id
    while let next = representatives[id], next != id { id = next }
    return id
  }

  /// Pairs each lonely entity with the one entity of the other graph that bears its item or name.
  private static func match(
    _ lonely: [EntityID], of graph: EntityGraph, in other: EntityGraph,
    into pairs: inout Set<[EntityID]>
  ) {
    guard !lonely.isEmpty else { return }
    var byItem: [String: [EntityID]] = [:]
    var byName: [String: [EntityID]] = [:]
    for entity in other.entities.values {
      if let item = entity.wikidata { byItem[item, default: []].append(entity.id) }
      byName[nameKey(entity), default: []].append(entity.id)
    }
    for id in lonely {
      guard let entity = graph.entities[id] else { continue }
      var found = entity.wikidata.flatMap { byItem[$0] } ?? []
      if found.isEmpty, names(in: graph, like: entity) == 1 {
        found = byName[nameKey(entity)] ?? []
      }
      guard found.count == 1, let match = found.first, let theirs = other.entities[match]
      else { continue }
      // Two known items are two things, whatever their name is.
      if let a = entity.wikidata, let b = theirs.wikidata, a != b { continue }
      pairs.insert([min(id, match), max(id, match)])
    }
  }

  /// Persons and unnamed groups with one word for a name are not known by it.
  private static func names(in graph: EntityGraph, like entity: Entity) -> Int {
    entity.kind == .leader && !entity.name.contains(" ") ? 0 : 1
  }

  private static func nameKey(_ entity: Entity) -> String {
    entity.kind.rawValue + ":" + folded(entity.name)
  }

  /// A name without its case and accents.
  static func folded(_ name: String) -> String {
    // Folding asks tables of Unicode for each letter; ASCII has nothing to fold but its case.
    name.utf8.allSatisfy { $0 < 0x80 }
      ? name.lowercased()
      : name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }
}
