import EntenteGraphModel

/// Puts the relations of two graphs side by side, line by line: both sides sorted by numbers, then read in one pass.
struct LineMatching {
  let ranks: EntityRanks
  let before: LineTable
  let after: LineTable
  /// The lines that differ, in the order of their keys.
  private(set) var changes: [LineChange] = []
  private(set) var unchanged = 0
  /// How many differing lines, and lines at all, each entity has on either side, by its number.
  private(set) var differing: [Int32]
  private(set) var totals: [Int32]

  init(
    _ before: ComparedGraph, _ after: ComparedGraph, _ ranks: EntityRanks,
    identities: IdentityMatching
  ) {
    self.ranks = ranks
    self.before = LineTable(before, ranks)
    self.after = LineTable(after, ranks)
    differing = Array(repeating: 0, count: ranks.ids.count)
    totals = differing
    var coverage = (
      before: CoverageCounter(before.graph, identities, entities: ranks.ids.count),
      after: CoverageCounter(after.graph, identities, entities: ranks.ids.count)
    )
    var (i, j) = (0, 0)
    let (old, new) = (self.before.rows, self.after.rows)
    while i < old.count || j < new.count {
      let code = min(i < old.count ? old[i].code : .max, j < new.count ? new[j].code : .max)
      var told: (before: LineSide?, after: LineSide?)
      if i < old.count, old[i].code == code {
        let end = self.before.end(ofLineAt: i)
        told.before = self.before.told(i..<end)
        i = end
      }
      if j < new.count, new[j].code == code {
        let end = self.after.end(ofLineAt: j)
        told.after = self.after.told(j..<end)
        j = end
      }
      let change: LineChange?
      switch told {
      case (let a?, let b?): change = LineMatching.change(code, a, b, ranks, identities)
      case (let a?, nil):
        change = LineChange(
          kind: .absent, line: LineTable.line(of: code, ranks), before: a, after: nil, aspects: [],
          coverage: coverage.after.coverage(of: code, ranks))
      case (nil, let b):
        change = LineChange(
          kind: .added, line: LineTable.line(of: code, ranks), before: nil, after: b, aspects: [],
          coverage: coverage.before.coverage(of: code, ranks))
      }
      count(code, isDiffering: change != nil)
      if let change { changes.append(change) } else { unchanged += 1 }
    }
  }

  /// The lines that differ, ranked by outlets, then support.
  var ranked: [LineChange] {
    // Equal ranks keep the order of the lines, which the changes have: no text is compared.
    changes.indices.map { (outlets: changes[$0].outlets, support: changes[$0].support, at: $0) }
      .sorted {
        if $0.outlets != $1.outlets { return $0.outlets > $1.outlets }
        if $0.support != $1.support { return $0.support > $1.support }
        return $0.at < $1.at
      }
      .map { changes[$0.at] }
  }

  /// Where most differs, the most differing lines first.
  var neighbourhoods: [NeighbourhoodScore] {
    let scored = ranks.ids.indices.filter { differing[$0] > 0 }.sorted { a, b in
      if differing[a] != differing[b] { return differing[a] > differing[b] }
      // Equal numbers of differing lines: the share is greater where there are fewer lines.
      if totals[a] != totals[b] { return totals[a] < totals[b] }
      return a < b
    }
    return scored.map {
      NeighbourhoodScore(
        entity: ranks.ids[$0], differing: Int(differing[$0]), total: Int(totals[$0]))
    }
  }

  private mutating func count(_ code: UInt64, isDiffering: Bool) {
    let (source, target) = LineTable.ends(of: code)
    totals[source] += 1
    if isDiffering { differing[source] += 1 }
    guard target != source else { return }
    totals[target] += 1
    if isDiffering { differing[target] += 1 }
  }

  private static func change(
    _ code: UInt64, _ a: LineSide, _ b: LineSide, _ ranks: EntityRanks,
    _ identities: IdentityMatching
  ) -> LineChange? {
    var aspects: Set<LineChange.Aspect> = []
    if a.support != b.support { aspects.insert(.support) }
    if a.outlets != b.outlets { aspects.insert(.outlets) }
    // Of what holds all the time the dates only say when it was written about.
    if a.first != b.first || a.last != b.last,
      a.keys[0].kind.relationClass != .standing
    {
      aspects.insert(.dates)
    }
    var isContradicted = false
    // Status and speaker belong together: "A says so" and "B denies it" is not "A denies it".
    if a.keys.count > 1 || b.keys.count > 1 || a.keys[0].status != b.keys[0].status {
      let (old, new) = (a.statuses, b.statuses)
      if old != new {
        aspects.insert(.status)
        let forward = old.contains(.asserted) && new.contains(.negated)
        let backward = old.contains(.negated) && new.contains(.asserted)
        isContradicted = forward != backward
      }
    }
    if a.keys.count > 1 || b.keys.count > 1 || a.keys[0].speaker != b.keys[0].speaker {
      func quoted(_ side: LineSide) -> Set<EntityID?> {
        Set(side.speakers.map { $0.map(identities.representative) })
      }
      if quoted(a) != quoted(b) { aspects.insert(.speakers) }
    }
    guard !aspects.isEmpty else { return nil }
    return LineChange(
      kind: isContradicted ? .contradicted : .changed, line: LineTable.line(of: code, ranks),
      before: a, after: b, aspects: aspects, coverage: nil)
  }
}
