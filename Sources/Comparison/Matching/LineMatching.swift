import EntenteGraphModel

/// Puts the relations of two graphs side by side, line by line.
struct LineMatching {
  let before: EntityGraph
  let after: EntityGraph
  let beforeSummary: GraphSummary
  let afterSummary: GraphSummary
  private(set) var changes: [LineChange] = []
  private(set) var unchanged = 0
  /// The lines of each side under the ids that stand for both.
  let beforeLines: [LineKey: [RelationKey]]
  let afterLines: [LineKey: [RelationKey]]

  init(_ before: EntityGraph, _ after: EntityGraph, identities: IdentityMatching) {
    self.before = before
    self.after = after
    beforeSummary = GraphSummary(before)
    afterSummary = GraphSummary(after)
    beforeLines = LineMatching.lines(of: before, identities)
    afterLines = LineMatching.lines(of: after, identities)
    for (line, keys) in beforeLines {
      let side = LineMatching.side(keys, in: before, beforeSummary)
      guard let others = afterLines[line] else {
        changes.append(
          LineChange(
            kind: .absent, line: line, before: side, after: nil, aspects: [],
            coverage: LineMatching.coverage(of: line, in: after, identities)))
        continue
      }
      let other = LineMatching.side(others, in: after, afterSummary)
      if let change = LineMatching.change(line, side, other, identities) {
        changes.append(change)
      } else {
        unchanged += 1
      }
    }
    for (line, keys) in afterLines where beforeLines[line] == nil {
      changes.append(
        LineChange(
          kind: .added, line: line, before: nil,
          after: LineMatching.side(keys, in: after, afterSummary), aspects: [],
          coverage: LineMatching.coverage(of: line, in: before, identities)))
    }
  }

  /// How many lines, on either side, each of some entities has.
  func lineCounts(of entities: Set<EntityID>) -> [EntityID: Int] {
    var counts: [EntityID: Int] = [:]
    func count(_ line: LineKey) {
      if entities.contains(line.source) { counts[line.source, default: 0] += 1 }
      if line.target != line.source, entities.contains(line.target) {
        counts[line.target, default: 0] += 1
      }
    }
    for line in beforeLines.keys { count(line) }
    for line in afterLines.keys where beforeLines[line] == nil { count(line) }
    return counts
  }

  private static func lines(
    of graph: EntityGraph, _ identities: IdentityMatching
  ) -> [LineKey: [RelationKey]] {
    var lines: [LineKey: [RelationKey]] = [:]
    lines.reserveCapacity(graph.relations.count)
    for key in graph.relations.keys {
      let line = LineKey(
        source: identities.representative(key.source), kind: key.kind,
        target: identities.representative(key.target))
      lines[line, default: []].append(key)
    }
    return lines
  }

  private static func side(
    _ keys: [RelationKey], in graph: EntityGraph, _ summary: GraphSummary
  ) -> LineSide {
    if keys.count == 1, let derived = summary.relations[keys[0]] {
      return LineSide(
        keys: keys, support: derived.support, outlets: derived.outlets, first: derived.first,
        last: derived.last)
    }
    var side = LineSide(keys: keys.sorted(), support: 0, outlets: 0)
    var groups: Set<String> = []
    var outlets: Set<String> = []
    for key in keys {
      for evidence in graph.relations[key]?.evidence ?? [] {
        groups.insert(summary.copies[evidence.article] ?? evidence.article)
        if let outlet = graph.articles[evidence.article]?.outlet { outlets.insert(outlet) }
      }
      if let first = summary.relations[key]?.first { side.first = min(side.first ?? first, first) }
      if let last = summary.relations[key]?.last { side.last = max(side.last ?? last, last) }
    }
    side.support = groups.count
    side.outlets = outlets.count
    return side
  }

  private static func change(
    _ line: LineKey, _ a: LineSide, _ b: LineSide, _ identities: IdentityMatching
  ) -> LineChange? {
    var aspects: Set<LineChange.Aspect> = []
    if a.support != b.support { aspects.insert(.support) }
    if a.outlets != b.outlets { aspects.insert(.outlets) }
    // Of what holds all the time the dates only say when it was written about.
    if line.kind.relationClass != .standing, a.first != b.first || a.last != b.last {
      aspects.insert(.dates)
    }
    var isContradicted = false
    // Status and speaker belong together: "A says so" and "B denies it" is not "A denies it".
    func told(_ side: LineSide) -> Set<Status> { side.statuses }
    func quoted(_ side: LineSide) -> Set<EntityID?> {
      Set(side.speakers.map { $0.map(identities.representative) })
    }
    if told(a) != told(b) {
      aspects.insert(.status)
      let forward = told(a).contains(.asserted) && told(b).contains(.negated)
      let backward = told(a).contains(.negated) && told(b).contains(.asserted)
      isContradicted = forward != backward
    }
    if quoted(a) != quoted(b) { aspects.insert(.speakers) }
    guard !aspects.isEmpty else { return nil }
    return LineChange(
      kind: isContradicted ? .contradicted : .changed, line: line, before: a, after: b,
      aspects: aspects, coverage: nil)
  }

  /// Counts the articles of a graph that name the ends of a line; `nil` for a graph without articles.
  private static func coverage(
    of line: LineKey, in graph: EntityGraph, _ identities: IdentityMatching
  ) -> Coverage? {
    guard !graph.articles.isEmpty else { return nil }
    func articles(_ id: EntityID) -> [[String: Int]] {
      (identities.members[id] ?? [id]).compactMap { graph.entities[$0]?.mentions }
    }
    let (a, b) = (articles(line.source), articles(line.target))
    if a.count == 1, b.count == 1 {
      let (small, large) = a[0].count < b[0].count ? (a[0], b[0]) : (b[0], a[0])
      return Coverage(
        source: a[0].count, target: b[0].count,
        both: small.keys.count { large[$0] != nil })
    }
    let (x, y) = (Set(a.flatMap(\.keys)), Set(b.flatMap(\.keys)))
    return Coverage(source: x.count, target: y.count, both: x.intersection(y).count)
  }
}
