import EntenteGraphModel

/// Puts the relations of two graphs side by side, line by line: both sides sorted by numbers, then read in one pass.
struct LineMatching {
  let ranks: EntityRanks
  let before: LineTable
  let after: LineTable
  /// The lines that differ, in the order of their keys.
  private(set) var changes: [LineChange] = []
  /// The number of the line of each of ``changes``.
  private var codes: [UInt64] = []
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
          coverage: coverage.after.coverage(of: code, ranks),
          others: self.after.kinds(besides: code))
      case (nil, let b):
        change = LineChange(
          kind: .added, line: LineTable.line(of: code, ranks), before: nil, after: b, aspects: [],
          coverage: coverage.before.coverage(of: code, ranks),
          others: self.before.kinds(besides: code))
      }
      count(code, isDiffering: change.map { $0.kind != .supportOnly } ?? false)
      guard let change else {
        unchanged += 1
        continue
      }
      changes.append(change)
      codes.append(code)
    }
  }

  /// The lines that differ in what is told, then those that differ in support alone; each by outlets, support, class
  /// (events before what holds for long, deeds before words, conflict before cooperation), confidence, and names.
  ///
  /// No step tells the sides apart, so the mirrored difference has the same order.
  var ranked: [LineChange] {
    // By numbers throughout: no text is compared.
    struct Rank {
      let weight: UInt64
      let confidence: Double
      let places: UInt64
      let at: Int
    }
    return changes.indices.map { at in
      let change = changes[at]
      let (source, target) = LineTable.ends(of: codes[at])
      return Rank(
        weight: LineMatching.weight(change),
        confidence: max(change.before?.confidence ?? 0, change.after?.confidence ?? 0),
        places: UInt64(ranks.places[source]) << 32 | UInt64(ranks.places[target]), at: at)
    }
    .sorted { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      if a.confidence != b.confidence { return a.confidence > b.confidence }
      return a.places != b.places ? a.places < b.places : a.at < b.at
    }
    .map { changes[$0.at] }
  }

  /// What a change weighs, as one number: content before support, then outlets, support and class.
  private static func weight(_ change: LineChange) -> UInt64 {
    let most = 1 << 29
    let content: UInt64 = change.kind == .supportOnly ? 0 : 1
    let counts = UInt64(min(change.outlets, most)) << 30 | UInt64(min(change.support, most))
    return content << 63 | counts << 3 | gravity(change.line.kind.relationClass)
  }

  /// How early a class is told, the greatest first.
  private static func gravity(_ relationClass: RelationClass) -> UInt64 {
    switch relationClass {
    case .materialConflict: 5
    case .materialCooperation: 4
    case .verbalConflict: 3
    case .verbalCooperation: 2
    case .movement: 1
    case .standing: 0
    }
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
    // No outlet is told of: nobody knows how many there are.
    if a.outlets != b.outlets, a.outlets > 0, b.outlets > 0 { aspects.insert(.outlets) }
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
    let kind: LineChange.Kind =
      isContradicted
      ? .contradicted : aspects.contains(where: \.isContent) ? .changed : .supportOnly
    return LineChange(
      kind: kind, line: LineTable.line(of: code, ranks), before: a, after: b, aspects: aspects,
      coverage: nil, others: [])
  }
}
