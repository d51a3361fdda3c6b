import EntenteGraphModel

/// What of a graph is drawn, and what is not.
struct DiagramSelection: Sendable {
  /// The entities, sorted.
  let entities: [EntityID]
  /// The relations among them, sorted.
  let relations: [RelationKey]
  /// What was left out, in words; empty where nothing was.
  let omitted: [String]

  /// Up to this many entities, those are drawn, too, that only belong to somebody.
  private static let quiet = 25

  /// Chooses the most important entities.
  ///
  /// - Parameters:
  ///   - top: how many at most; all where `nil`.
  ///   - isTrimmed: whether more is left out where a drawing would be too full to read.
  init(_ graph: EntityGraph, _ facts: GraphFacts, top: Int?, isTrimmed: Bool) {
    let ranked = Self.ranked(graph, facts)
    // A graph without a single relation is still drawn.
    let candidates = ranked.isEmpty ? graph.entities.keys.sorted() : ranked
    var chosen = candidates
    var silent = 0
    if isTrimmed {
      let acting = Self.acting(graph, facts)
      let actors = candidates.filter(acting.contains)
      let others = candidates.filter { !acting.contains($0) }
      let room = actors.isEmpty ? others.count : max(0, Self.quiet - actors.count)
      chosen = actors + others.prefix(room)
      silent = candidates.count - chosen.count
    }
    var kept = Set(chosen.prefix(max(top ?? chosen.count, 1)))
    var within = graph.relations.keys.filter {
      kept.contains($0.source) && kept.contains($0.target)
    }
    var weak = 0
    if isTrimmed {
      let limit = max(30, kept.count)
      (within, weak) = Self.strongest(within, facts, limit: limit)
    }
    // Whoever lost all its neighbours to the cut says nothing any more.
    if !within.isEmpty {
      kept.formIntersection(Set(within.flatMap { [$0.source, $0.target] }))
    }
    entities = kept.sorted()
    relations = within.sorted()
    var omitted: [String] = []
    let cut = candidates.count - silent - kept.count
    if cut > 0 { omitted.append("the \(Wording.counted(cut, "entity")) least connected") }
    if silent > 0 { omitted.append("\(Wording.counted(silent, "entity")) without an event") }
    if weak > 0 { omitted.append("the \(Wording.counted(weak, "line")) least proven") }
    let lost = graph.relations.count - relations.count
    if lost > 0 { omitted.append("\(Wording.counted(lost, "relation")) with them") }
    let alone = graph.entities.count - candidates.count
    if alone > 0 { omitted.append("\(Wording.counted(alone, "entity")) without a relation") }
    self.omitted = omitted
  }

  /// The entities that have a relation, the most important first: by the number and support of their relations, in which a
  /// sentence that joins many pairs counts little for each (``SentenceShares``).
  private static func ranked(_ graph: EntityGraph, _ facts: GraphFacts) -> [EntityID] {
    var weights: [EntityID: Double] = [:]
    for key in graph.relations.keys.sorted() {
      // An event says more than a standing relation, and a line to oneself says nothing.
      let weight = key.kind.relationClass == .standing ? 0.4 : 1
      let share = weight * facts.weight(of: [key])
      weights[key.source, default: 0] += share
      if key.target != key.source { weights[key.target, default: 0] += share }
    }
    return weights.keys.filter { graph.entities[$0] != nil }.sorted { a, b in
      let (x, y) = (weights[a] ?? 0, weights[b] ?? 0)
      if x != y { return x > y }
      let (m, n) = (graph.entities[a]?.mentions.count ?? 0, graph.entities[b]?.mentions.count ?? 0)
      return m != n ? m > n : a < b
    }
  }

  /// Whoever does something or has something done to it, and the nations that they belong to.
  private static func acting(_ graph: EntityGraph, _ facts: GraphFacts) -> Set<EntityID> {
    var acting: Set<EntityID> = []
    for key in graph.relations.keys where key.source != key.target {
      guard key.kind.relationClass != .standing else { continue }
      acting.formUnion([key.source, key.target])
    }
    return acting.union(acting.compactMap { facts.nation(of: $0) })
  }

  /// The relations of the best-proven lines of events, with all standing relations; and how many lines
  /// were left out.
  private static func strongest(
    _ relations: [RelationKey], _ facts: GraphFacts, limit: Int
  ) -> (kept: [RelationKey], left: Int) {
    let events = relations.filter { $0.kind.relationClass != .standing }
    let lines = DiagramLine.lines(of: events, facts)
    guard lines.count > limit else { return (relations, 0) }
    func weight(_ line: DiagramLine) -> Double {
      let material =
        line.relationClass == .materialConflict || line.relationClass == .materialCooperation
      let factor = (material ? 1.3 : 1) * (line.status == .asserted ? 1.2 : 1)
      return facts.weight(of: line.relations) * factor
    }
    let sorted = lines.sorted { a, b in
      let (x, y) = (weight(a), weight(b))
      return x != y ? x > y : (a.tail, a.head) < (b.tail, b.head)
    }
    let kept = sorted.prefix(limit).flatMap(\.relations)
    let ends = Set(kept.flatMap { [$0.source, $0.target] })
    // Who belongs to whom is kept for those that are left, and their nations.
    let homes = ends.union(ends.compactMap { facts.nation(of: $0) })
    let standing = relations.filter {
      $0.kind.relationClass == .standing && homes.contains($0.source) && homes.contains($0.target)
    }
    return (kept + standing, lines.count - limit)
  }
}
