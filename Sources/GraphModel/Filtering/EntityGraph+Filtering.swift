extension EntityGraph {
  /// The part of the graph that a filter keeps, and a count of what it leaves out.
  ///
  /// Entities whose relations are all left out go with them; speakers stay with what they say, articles stay all, since
  /// mentions and copies are counted over them. A filter that keeps everything gives the same graph. Dates take single
  /// pieces of evidence away before support is counted.
  ///
  /// - Complexity: linear, and sorting for ``GraphFilter/top``.
  public func filtered(by filter: GraphFilter) -> (graph: EntityGraph, omission: GraphOmission) {
    var omission = GraphOmission(of: self)
    var kept = self
    kept.dropRelations(&omission, .date) { relation in
      guard filter.since != nil || filter.until != nil else { return true }
      relation.evidence = relation.evidence.filter { evidence in
        let date = articles[evidence.article]?.date
        return filter.wants(from: evidence.when?.from ?? date, to: evidence.when?.to ?? date)
      }
      return !relation.evidence.isEmpty
    }
    kept.dropRelations(&omission, .kind) { relation in
      guard let kinds = filter.kinds else { return true }
      return [relation.source, relation.target].allSatisfy {
        self.entities[$0].map { kinds.contains($0.kind) } ?? false
      }
    }
    kept.dropRelations(&omission, .type) { filter.wants($0.kind) }
    kept.dropRelations(&omission, .status) { filter.statuses?.contains($0.status) ?? true }
    kept.dropRelations(&omission, .confidence) { relation in
      filter.minimumConfidence <= 0
        || relation.evidence.contains { $0.confidence >= filter.minimumConfidence }
    }
    if filter.minimumSupport > 1 {
      let groups = copyGroups()
      kept.dropRelations(&omission, .support) { relation in
        Set(relation.evidence.map { groups[$0.article] ?? $0.article }).count
          >= filter.minimumSupport
      }
    }
    if let focus = filter.focus {
      let near = kept.neighbourhood(of: focus, depth: filter.depth)
      kept.dropRelations(&omission, .focus) {
        near.contains($0.source) && near.contains($0.target)
      }
    }
    if let top = filter.top {
      let best = kept.mostSupported(top)
      kept.dropRelations(&omission, .top) {
        best.contains($0.source) && best.contains($0.target)
      }
    }
    kept.dropEntities(filter, had: Set(relations.values.flatMap { [$0.source, $0.target] }))
    omission.entities = entities.count - kept.entities.count
    return (kept, omission)
  }

  /// The entities that are at most so many relations away from some others, those included.
  ///
  /// - Complexity: linear in the relations for each step.
  public func neighbourhood(of centre: Set<EntityID>, depth: Int) -> Set<EntityID> {
    var near = centre.filter { entities[$0] != nil }
    for _ in 0..<max(0, depth) {
      var next = near
      for key in relations.keys {
        if near.contains(key.source) { next.insert(key.target) }
        if near.contains(key.target) { next.insert(key.source) }
      }
      if next.count == near.count { break }
      near = next
    }
    return near
  }

  /// The entities with the most support at their relations, then the most mentions, then the smaller ids.
  private func mostSupported(_ count: Int) -> Set<EntityID> {
    let summary = GraphSummary(self)
    var weights: [EntityID: Int] = [:]
    for (key, derived) in summary.relations {
      weights[key.source, default: 0] += derived.support
      weights[key.target, default: 0] += derived.support
    }
    let ranked = entities.keys.sorted { a, b in
      let x = (weights[a] ?? 0, summary.entities[a]?.mentions ?? 0)
      let y = (weights[b] ?? 0, summary.entities[b]?.mentions ?? 0)
      return x == y ? a < b : x > y
    }
    return Set(ranked.prefix(max(0, count)))
  }

  private mutating func dropRelations(
    _ omission: inout GraphOmission, _ reason: GraphOmission.Reason,
    unless keeps: (inout Relation) -> Bool
  ) {
    var dropped = 0
    for key in Array(relations.keys) {
      guard var relation = relations[key] else { continue }
      let before = relation.evidence.count
      if !keeps(&relation) {
        relations[key] = nil
        dropped += 1
      } else if relation.evidence.count != before {
        relations[key] = relation
      }
    }
    if dropped > 0 { omission.relations[reason] = dropped }
  }

  /// Drops the entities that no relation needs any more, and those that never had one but aren't wanted.
  private mutating func dropEntities(_ filter: GraphFilter, had: Set<EntityID>) {
    var needed = filter.focus ?? []
    var speakers: Set<EntityID> = []
    for key in relations.keys {
      needed.insert(key.source)
      needed.insert(key.target)
      if let speaker = key.speaker { speakers.insert(speaker) }
    }
    entities = entities.filter { id, entity in
      if needed.contains(id) || speakers.contains(id) { return true }
      if had.contains(id) || filter.focus != nil || filter.top != nil { return false }
      return filter.kinds?.contains(entity.kind) ?? true
    }
  }
}
