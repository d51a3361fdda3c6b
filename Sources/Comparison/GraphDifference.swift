public import EntenteGraphModel

/// What one graph tells that another does not: lines and entities added, absent, changed and contradicted, ranked.
///
/// Empty for equal graphs; the difference of `(b, a)` is ``mirrored``; ``EntityGraph/applying(_:)`` with
/// ``patch`` turns the first graph into the second.
///
/// ```swift
/// let difference = GraphDifference(from: march, to: july)
/// print(DifferenceText(difference).text)
/// ```
public struct GraphDifference: Sendable {
  /// The two graphs, with what follows from their evidence.
  public let before: EntityGraph
  public let after: EntityGraph
  /// The lines that differ, those last that differ in support alone; else by outlets, support, class, confidence and names.
  public let lines: [LineChange]
  /// The number of lines that both tell alike.
  public let unchangedLines: Int
  /// The entities that differ, by id.
  public let entities: [EntityChange]
  /// Two holders of one office.
  public let offices: [OfficeConflict]
  /// The pairs whose tone differs by a point or more, the largest difference first.
  public let polarities: [PolarityChange]
  /// Where most differs, the most differing lines first.
  public let neighbourhoods: [NeighbourhoodScore]

  /// The kinds of change that were asked for; all where nothing was left out.
  public let kinds: Set<LineChange.Kind>

  private let identities: IdentityMatching

  /// The id under which an entity stands in lines: things that the two graphs know under different ids stand
  /// under one of them.
  public func representative(of id: EntityID) -> EntityID { identities.representative(id) }

  /// The lines that both sides tell alike and that touch one of some entities, with the relations that make each of them up.
  ///
  /// - Complexity: linear in the first graph.
  public func unchangedLines(at entities: Set<EntityID>) -> [LineKey: [RelationKey]] {
    let differing = Set(lines.map(\.line))
    var found: [LineKey: [RelationKey]] = [:]
    for key in before.relations.keys {
      let line = LineKey(
        source: representative(of: key.source), kind: key.kind,
        target: representative(of: key.target))
      if entities.contains(line.source) || entities.contains(line.target),
        !differing.contains(line)
      {
        found[line, default: []].append(key)
      }
    }
    return found
  }

  /// Compares two graphs.
  ///
  /// - Complexity: linear in both, and sorting numbers: ids are compared as texts once for each entity only.
  public init(from before: EntityGraph, to after: EntityGraph) {
    self.init(from: ComparedGraph(before), to: ComparedGraph(after))
  }

  /// Compares two graphs, either of which may come without evidence.
  public init(from a: ComparedGraph, to b: ComparedGraph) {
    before = a.graph
    after = b.graph
    kinds = Set(LineChange.Kind.allCases)
    let identities = IdentityMatching(before, after)
    self.identities = identities
    let ranks = EntityRanks(before, after, identities: identities)
    let matcher = LineMatching(a, b, ranks, identities: identities)
    lines = matcher.ranked
    unchangedLines = matcher.unchanged
    entities = EntityMatching(a, b, identities: identities, ranks).changes
    offices = OfficeMatching(matcher, identities: identities).conflicts
    polarities = PolarityMatching.changes(matcher)
    neighbourhoods = matcher.neighbourhoods
  }

  /// Whether nothing differs that is told of entities and relations.
  public var isEmpty: Bool {
    lines.isEmpty && entities.isEmpty && offices.isEmpty && polarities.isEmpty
  }

  /// What turns the first graph into the second, exactly.
  public var patch: GraphPatch { GraphPatch(from: before, to: after) }

  /// The difference seen from the other graph, without comparing anew.
  public var mirrored: GraphDifference { GraphDifference(mirroring: self) }

  private init(mirroring other: GraphDifference) {
    before = other.after
    after = other.before
    let turned = other.kinds.map { $0 == .added ? .absent : $0 == .absent ? .added : $0 }
    kinds = Set(turned)
    identities = other.identities
    // The order does not tell the sides apart.
    lines = other.lines.map(\.mirrored)
    unchangedLines = other.unchangedLines
    entities = other.entities.map(\.mirrored).sorted(by: EntityMatching.precedes)
    offices = other.offices.map(\.mirrored).sorted(by: OfficeMatching.precedes)
    polarities = other.polarities.map(\.mirrored)
    neighbourhoods = other.neighbourhoods
  }

  /// The lines of a kind as they are told; of what both tell otherwise, other statuses stand first, then other speakers, then
  /// other dates.
  public func lines(_ kind: LineChange.Kind) -> [LineChange] {
    let found = lines.filter { $0.kind == kind }
    guard kind == .changed else { return found }
    return LineChange.Aspect.allCases.flatMap { aspect in found.filter { $0.mainAspect == aspect } }
  }

  /// The number of lines of a kind; conflicts over offices count as contradictions.
  public func count(_ kind: LineChange.Kind) -> Int {
    lines.count { $0.kind == kind } + (kind == .contradicted ? offices.count : 0)
  }

  /// The part that has some kinds of change and some support.
  public func filtered(
    only kinds: Set<LineChange.Kind>? = nil, minimumSupport: Int = 1
  ) -> GraphDifference {
    GraphDifference(self, kinds: kinds ?? self.kinds) { change in
      (kinds?.contains(change.kind) ?? true) && change.support >= minimumSupport
    } entities: { change in
      guard let kinds else { return true }
      switch change.kind {
      case .added: return kinds.contains(.added)
      case .absent: return kinds.contains(.absent)
      default: return kinds.contains(.changed)
      }
    } keepsOffices: {
      kinds?.contains(.contradicted) ?? true
    } keepsPolarities: {
      kinds?.contains(.changed) ?? true
    }
  }

  private init(
    _ other: GraphDifference, kinds: Set<LineChange.Kind>, lines keepsLine: (LineChange) -> Bool,
    entities keepsEntity: (EntityChange) -> Bool, keepsOffices: () -> Bool,
    keepsPolarities: () -> Bool
  ) {
    before = other.before
    after = other.after
    self.kinds = kinds.intersection(other.kinds)
    identities = other.identities
    lines = other.lines.filter(keepsLine)
    unchangedLines = other.unchangedLines
    entities = other.entities.filter(keepsEntity)
    offices = keepsOffices() ? other.offices : []
    polarities = keepsPolarities() ? other.polarities : []
    neighbourhoods = other.neighbourhoods
  }
}
