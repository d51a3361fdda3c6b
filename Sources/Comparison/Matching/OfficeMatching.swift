import EntenteGraphModel

/// Finds offices with a single holder that the two graphs give to two people at one time, each to one to whom the other
/// doesn't give it: what a side says of two people at once is no difference between the sides.
struct OfficeMatching {
  private(set) var conflicts: [OfficeConflict] = []

  init(
    _ matcher: LineMatching, identities: IdentityMatching
  ) {
    let (before, after) = (matcher.before.side.graph, matcher.after.side.graph)
    let old = OfficeMatching.holders(in: before, identities)
    let new = OfficeMatching.holders(in: after, identities)
    guard !old.isEmpty, !new.isEmpty else { return }
    let facts = (
      OfficeMatching.facts(of: old.values.flatMap { $0 }, in: matcher.before),
      OfficeMatching.facts(of: new.values.flatMap { $0 }, in: matcher.after)
    )
    func isSame(_ a: RelationKey, _ b: RelationKey) -> Bool {
      identities.representative(a.source) == identities.representative(b.source)
    }
    func isAtOneTime(_ a: RelationKey, _ b: RelationKey) -> Bool {
      guard let x = facts.0[a], let y = facts.1[b], let from = x.first, let to = x.last,
        let start = y.first, let end = y.last
      else { return false }
      return from <= end && start <= to
    }
    for (office, theirs) in old {
      let ours = new[office] ?? []
      for a in theirs where !ours.contains(where: { isSame(a, $0) && isAtOneTime(a, $0) }) {
        for b in ours
        where !isSame(a, b) && isAtOneTime(a, b)
          && !theirs.contains(where: { isSame($0, b) && isAtOneTime($0, b) })
        {
          conflicts.append(
            OfficeConflict(
              organization: office.organization, office: office.name, before: a, after: b))
        }
      }
    }
    conflicts.sort(by: OfficeMatching.precedes)
  }

  static func precedes(_ a: OfficeConflict, _ b: OfficeConflict) -> Bool {
    if a.organization != b.organization { return a.organization < b.organization }
    if a.office != b.office { return a.office < b.office }
    let (x, y) = (min(a.before, a.after), min(b.before, b.after))
    if x != y { return x < y }
    let (z, w) = (max(a.before, a.after), max(b.before, b.after))
    if z != w { return z < w }
    return a.before < b.before
  }

  private static func facts(
    of keys: [RelationKey], in table: LineTable
  ) -> [RelationKey: GraphSummary.Relation] {
    let wanted = Set(keys)
    var facts: [RelationKey: GraphSummary.Relation] = [:]
    for (relation, fact) in zip(table.relations, table.facts)
    where relation.kind == .leads && wanted.contains(relation.key) {
      facts[relation.key] = fact
    }
    return facts
  }

  private struct Office: Hashable {
    let organization: EntityID
    let name: String
  }

  private static func holders(
    in graph: EntityGraph, _ identities: IdentityMatching
  ) -> [Office: [RelationKey]] {
    var holders: [Office: [RelationKey]] = [:]
    for (key, relation) in graph.relations where key.kind == .leads && key.status == .asserted {
      for name in offices(of: relation) {
        let office = Office(organization: identities.representative(key.target), name: name)
        holders[office, default: []].append(key)
      }
    }
    return holders
  }

  /// The offices that the tables give one holder at a time, as the evidence of a relation names them, or, where a
  /// drawing carries no evidence, the relation itself.
  private static func offices(of relation: Relation) -> [String] {
    guard case .string(let names)? = relation.attributes[Relation.officeField] else {
      return relation.singleOffices
    }
    return names.split(separator: "|").map(String.init)
  }
}
