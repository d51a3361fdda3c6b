import EntenteGraphModel

/// Puts the entities of two graphs side by side.
struct EntityMatching {
  private(set) var changes: [EntityChange] = []

  init(_ a: ComparedGraph, _ b: ComparedGraph, identities: IdentityMatching, _ ranks: EntityRanks) {
    let (before, after) = (a.graph, b.graph)
    // A drawing does not carry all fields: what it lacks is no difference.
    let carried = a.facts == nil && b.facts == nil ? nil : EntityMatching.carriedByDrawings
    var matched: Set<EntityID> = []
    for group in identities.groups {
      matched.formUnion(group)
      let old = group.filter { before.entities[$0] != nil }
      let new = group.filter { after.entities[$0] != nil }
      let kind: EntityChange.Kind =
        old.count > new.count ? .merged : old.count < new.count ? .split : .renamed
      var fields: [EntityChange.FieldChange] = []
      if kind == .renamed, old.count == 1, let x = old.first.flatMap({ before.entities[$0] }),
        let y = new.first.flatMap({ after.entities[$0] })
      {
        fields = EntityMatching.fields(x, y, carried)
      }
      changes.append(EntityChange(kind: kind, before: old, after: new, fields: fields))
    }
    for (id, entity) in before.entities where !matched.contains(id) {
      guard let other = after.entities[id] else {
        changes.append(EntityChange(kind: .absent, before: [id], after: [], fields: []))
        continue
      }
      let fields = EntityMatching.fields(entity, other, carried)
      if !fields.isEmpty {
        changes.append(EntityChange(kind: .changed, before: [id], after: [id], fields: fields))
      }
    }
    for id in after.entities.keys where before.entities[id] == nil && !matched.contains(id) {
      changes.append(EntityChange(kind: .added, before: [], after: [id], fields: []))
    }
    changes = changes.map {
      (rank: ($0.before + $0.after).map { ranks[$0] }.min() ?? 0, change: $0)
    }
    .sorted { $0.rank < $1.rank }.map(\.change)
  }

  /// The fields that a DOT file of a graph has.
  private static let carriedByDrawings: Set<String> = [
    "aliases", "kind", "name", "role", "wikidata",
  ]

  /// By id: of either side, the smallest.
  static func precedes(_ a: EntityChange, _ b: EntityChange) -> Bool {
    guard let x = (a.before + a.after).min(), let y = (b.before + b.after).min() else {
      return false
    }
    return x < y
  }

  /// The fields of two entities that differ. How often articles name them is no field.
  private static func fields(
    _ a: Entity, _ b: Entity, _ carried: Set<String>?
  ) -> [EntityChange.FieldChange] {
    if a.kind == b.kind, a.name == b.name, a.aliases == b.aliases, a.wikidata == b.wikidata,
      a.attributes == b.attributes
    {
      return []
    }
    var fields: [EntityChange.FieldChange] = []
    func note(_ name: String, _ x: String?, _ y: String?) {
      guard carried?.contains(name) ?? true, x != y else { return }
      fields.append(EntityChange.FieldChange(name: name, before: x, after: y))
    }
    func list(_ names: Set<String>) -> String? {
      names.isEmpty ? nil : names.sorted().joined(separator: ", ")
    }
    note("aliases", list(a.aliases.subtracting(b.aliases)), list(b.aliases.subtracting(a.aliases)))
    note("kind", a.kind.rawValue, b.kind.rawValue)
    note("name", a.name, b.name)
    note("wikidata", a.wikidata, b.wikidata)
    for name in Set(a.attributes.keys).union(b.attributes.keys) {
      let (before, after) = (text(a.attributes[name]), text(b.attributes[name]))
      // "President" and "president" are one role.
      if name == "role", before?.lowercased() == after?.lowercased() { continue }
      note(name, before, after)
    }
    return fields.sorted { $0.name < $1.name }
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if case .string(let text) = value { return text }
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
