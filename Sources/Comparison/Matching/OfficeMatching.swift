import EntenteGraphModel

/// Finds offices with a single holder that the two graphs give to two people at one time.
struct OfficeMatching {
  private(set) var conflicts: [OfficeConflict] = []

  /// The heads of offices that one person holds at a time, as words of a role.
  private static let singleOffices: Set<String> = [
    "president", "prime minister", "premier", "chancellor", "king", "queen", "emperor", "emir",
    "sultan", "pope",
    "supreme leader", "secretary-general", "secretary general", "general secretary",
    "director-general",
    "foreign minister", "defence minister", "defense minister", "interior minister",
    "finance minister",
    "secretary of state", "secretary of defense", "governor", "mayor", "head of state",
    "head of government",
    "head-of-state", "head-of-government", "commander-in-chief", "chief of staff",
  ]

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
    for (office, theirs) in old {
      for a in theirs {
        for b in new[office] ?? []
        where identities.representative(a.source) != identities.representative(b.source) {
          guard let x = facts.0[a], let y = facts.1[b],
            let from = x.first, let to = x.last, let start = y.first, let end = y.last,
            from <= end, start <= to
          else { continue }
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
    for key in graph.relations.keys where key.kind == .leads && key.status == .asserted {
      guard let name = singleOffice(of: key.source, in: graph) else { continue }
      holders[
        Office(organization: identities.representative(key.target), name: name), default: []
      ].append(key)
    }
    return holders
  }

  /// The office that a leader's role names, without "acting" or "interim": two may claim it, one can hold it.
  private static func singleOffice(of id: EntityID, in graph: EntityGraph) -> String? {
    guard case .string(let role)? = graph.entities[id]?.attributes["role"] else { return nil }
    var words = role.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.contains(where: {
      ["former", "ex", "vice", "deputy"].contains($0) || $0.hasPrefix("ex-")
    }) {
      return nil
    }
    words.removeAll { ["acting", "interim", "self-proclaimed", "the", "de", "facto"].contains($0) }
    let name = words.joined(separator: " ")
    if singleOffices.contains(name) { return name }
    return singleOffices.filter { name.hasSuffix(" " + $0) }.max { ($0.count, $0) < ($1.count, $1) }
  }
}
