import EntenteComparison
import EntenteGraphModel

/// Chooses what of a difference is drawn.
struct DifferenceMapBuilder {
  private let map: DifferenceMap
  private let difference: GraphDifference
  /// The nation that each entity belongs to, on either side.
  private let nations: [EntityID: EntityID]
  /// How each entity differs, by the id that stands for it.
  private let changes: [EntityID: EntityChange]
  /// The ids of each side under the ids that stand for both.
  private let known: (before: Set<EntityID>, after: Set<EntityID>)
  private let words: DifferencePhrases

  init(_ map: DifferenceMap) {
    self.map = map
    let difference = map.difference
    self.difference = difference
    words = DifferencePhrases(difference: difference)
    let union = difference.before.merging(difference.after)
    var nations: [EntityID: EntityID] = [:]
    for (id, nation) in Affiliation.nations(
      in: union, support: { union.relations[$0]?.evidence.count ?? 0 })
    {
      nations[difference.representative(of: id)] = difference.representative(of: nation)
    }
    self.nations = nations
    var changes: [EntityID: EntityChange] = [:]
    for change in difference.entities {
      guard let id = (change.before + change.after).first else { continue }
      changes[difference.representative(of: id)] = change
    }
    self.changes = changes
    known = (
      Set(difference.before.entities.keys.map(difference.representative)),
      Set(difference.after.entities.keys.map(difference.representative))
    )
  }

  func drawing() -> DifferenceDrawing {
    var drawing = DifferenceDrawing()
    let differing = difference.lines.filter { $0.kind != .supportOnly && !isImplied($0) }
    // The order of the difference, but that what is contradicted goes first.
    let told =
      differing.filter { $0.kind == .contradicted } + differing.filter { $0.kind != .contradicted }
    let shown = told.prefix(max(map.limit, 1))
    var ids: Set<EntityID> = []
    for change in shown { ids.formUnion([change.line.source, change.line.target]) }
    for conflict in difference.offices.prefix(map.limit) {
      ids.formUnion(
        [conflict.organization, conflict.before.source, conflict.after.source]
          .map(difference.representative))
    }
    let supported = supportedLines(around: &ids)
    let alike = alikeLines(around: &ids, room: context - supported.count)
    drawing.nodes = ids.sorted().map(node)
    drawing.groups = groups(of: ids)
    drawing.lines = lines(shown + supported) + alike
    let (before, after) = (difference.before, difference.after)
    drawing.title = "\(map.labels.before) → \(map.labels.after): what differs"
    drawing.sides = (
      side(map.labels.before, before), side(map.labels.after, after)
    )
    let kinds = LineChange.Kind.allCases.filter { difference.count($0) > 0 }
    drawing.counts =
      (kinds.map {
        "\(difference.count($0)) \($0 == .supportOnly ? "alike but for support" : $0.rawValue)"
      } + ["\(difference.unchangedLines) alike"]).joined(separator: ", ") + " of all relations"
    let support = difference.count(.supportOnly)
    drawing.notes = notes(
      undrawn: told.count - shown.count,
      implied: difference.lines.count - support - told.count,
      unsupported: support - supported.count,
      alike: difference.unchangedLines - alike.reduce(0) { $0 + $1.types.count }, drawn: ids)
    return drawing
  }

  private func side(_ label: String, _ graph: EntityGraph) -> String {
    let articles = graph.articles.count
    return articles == 0 ? label : "\(label)  ·  \(Wording.counted(articles, "article"))"
  }

  /// How many lines are drawn beside those that differ in what they tell.
  private var context: Int { max(map.limit, 1) / 3 }

  // MARK: Lines

  /// Whether a line only says that a new or lost entity belongs to the nation in whose frame it stands.
  private func isImplied(_ change: LineChange) -> Bool {
    let line = change.line
    guard change.kind == .added || change.kind == .absent,
      let side = change.before ?? change.after, side.keys.count == 1,
      side.keys[0].status == .asserted, side.keys[0].speaker == nil
    else { return false }
    let member: EntityID
    switch line.kind {
    case .leads, .officialOf, .partOf, .locatedIn, .capitalOf, .basedIn:
      guard nations[line.source] == line.target else { return false }
      member = line.source
    case .operates:
      guard nations[line.target] == line.source else { return false }
      member = line.target
    default: return false
    }
    return known.before.contains(member) != known.after.contains(member)
  }

  /// Lines of one pair and one kind of change are drawn as one.
  private func lines(_ changes: ArraySlice<LineChange>) -> [DifferenceDrawing.Line] {
    struct Key: Hashable {
      let source: EntityID
      let target: EntityID
      let kind: LineChange.Kind
      let isSymmetric: Bool
    }
    var folded: [Key: [LineChange]] = [:]
    for change in changes {
      let line = change.line
      folded[
        Key(
          source: line.source, target: line.target, kind: change.kind,
          isSymmetric: line.kind.isSymmetric), default: []
      ].append(change)
    }
    var drawn = folded.map { key, changes in
      DifferenceDrawing.Line(
        tail: key.source.rawValue, head: key.target.rawValue,
        change: DifferenceDrawing.Change(rawValue: key.kind.rawValue) ?? .changed,
        isSymmetric: key.isSymmetric, isDirected: true, phrases: changes.map(words.phrase),
        types: changes.map(\.line.kind.rawValue),
        support: (
          changes.map { $0.before?.support ?? 0 }.max() ?? 0,
          changes.map { $0.after?.support ?? 0 }.max() ?? 0
        ), tooltip: words.tooltip(changes, map.labels))
    }
    for conflict in difference.offices.prefix(map.limit) {
      let ends = [conflict.before.source, conflict.after.source].map(difference.representative)
      drawn.append(
        DifferenceDrawing.Line(
          tail: ends[0].rawValue, head: ends[1].rawValue, change: .contradicted, isSymmetric: true,
          isDirected: true,
          phrases: ["\(conflict.office) of \(words.name(conflict.organization)): A left, B right"],
          types: ["leads"], support: (1, 1), tooltip: words.tooltip(conflict, map.labels)))
    }
    return drawn.sorted {
      ($0.tail, $0.head, $0.change.rawValue, $0.types[0])
        < ($1.tail, $1.head, $1.change.rawValue, $1.types[0])
    }
  }

  /// The lines that differ in support alone, around what differs otherwise, where something does.
  private func supportedLines(around ids: inout Set<EntityID>) -> [LineChange] {
    let near = ids
    let found = difference.lines(.supportOnly).filter { change in
      let line = change.line
      // Standing in its nation's frame tells as much.
      guard nations[line.source] != line.target || line.kind.relationClass != .standing else {
        return false
      }
      return near.isEmpty || near.contains(line.source) || near.contains(line.target)
    }.prefix(context)
    for change in found { ids.formUnion([change.line.source, change.line.target]) }
    return Array(found)
  }

  /// The lines that both sides tell alike around what differs, and the entities at their far ends.
  private func alikeLines(
    around ids: inout Set<EntityID>, room most: Int
  ) -> [DifferenceDrawing.Line] {
    var found: [LineKey: [RelationKey]] = [:]
    var rim = ids
    for _ in 0..<max(0, map.context) {
      if rim.isEmpty || found.count >= most { break }
      let unchanged = difference.unchangedLines(at: rim)
      let next = unchanged.keys
        // Standing in its nation's frame tells as much.
        .filter {
          found[$0] == nil
            && (nations[$0.source] != $0.target || $0.kind.relationClass != .standing)
        }
        .sorted().prefix(most - found.count)
      for line in next { found[line] = unchanged[line] }
      rim = Set(next.flatMap { [$0.source, $0.target] }).subtracting(ids)
      ids.formUnion(rim)
    }
    struct Ends: Hashable {
      let source: EntityID
      let target: EntityID
      let isSymmetric: Bool
    }
    let folded = Dictionary(grouping: found.keys.sorted()) {
      Ends(source: $0.source, target: $0.target, isSymmetric: $0.kind.isSymmetric)
    }
    return folded.map { ends, lines in
      DifferenceDrawing.Line(
        tail: ends.source.rawValue, head: ends.target.rawValue, change: .alike,
        isSymmetric: ends.isSymmetric, isDirected: true,
        phrases: lines.map { words.words((found[$0] ?? []).sorted(), $0.kind) },
        types: lines.map(\.kind.rawValue), support: (1, 1), tooltip: "told alike by both")
    }
    .sorted { ($0.tail, $0.head, $0.types[0]) < ($1.tail, $1.head, $1.types[0]) }
  }

  // MARK: Entities

  private func node(_ id: EntityID) -> DifferenceDrawing.Node {
    let entity = words.entity(id)
    let (isBefore, isAfter) = (known.before.contains(id), known.after.contains(id))
    var change = DifferenceDrawing.Change.alike
    if isBefore != isAfter {
      change = isAfter ? .added : .absent
    } else if difference.offices.contains(where: {
      [$0.before.source, $0.after.source].map(difference.representative).contains(id)
    }) {
      change = .contradicted
    } else if let found = changes[id], !found.isAliasesOnly {
      change = .changed
    }
    let kind = entity?.kind ?? id.kind ?? .nation
    let orders: [EntityKind: Int] = [
      .nation: 1, .leader: 2, .organization: 3, .aircraft: 4, .place: 5,
    ]
    let shapes: [EntityKind: String] = [
      .leader: "ellipse", .organization: "hexagon", .aircraft: "cds",
    ]
    return DifferenceDrawing.Node(
      id: id.rawValue, name: entity?.name ?? id.rawValue, change: change,
      shape: shapes[kind] ?? "box", kind: kind.rawValue, order: orders[kind] ?? 9,
      tooltip: "\(entity?.name ?? id.rawValue), \(kind.rawValue)")
  }

  private func groups(of ids: Set<EntityID>) -> [DifferenceDrawing.Group] {
    var members: [EntityID: [EntityID]] = [:]
    for id in ids.sorted() {
      if let nation = nations[id] { members[nation, default: []].append(id) }
    }
    // A frame around a single thing says nothing.
    return members.filter { $0.value.count > 1 }.keys.sorted().map { nation in
      DifferenceDrawing.Group(
        id: nation.rawValue, title: words.entity(nation)?.name ?? nation.rawValue,
        members: (members[nation] ?? []).map(\.rawValue))
    }
  }

  // MARK: What is left out

  private func notes(
    undrawn: Int, implied: Int, unsupported: Int, alike: Int, drawn: Set<EntityID>
  ) -> [String] {
    var notes: [String] = []
    var left: [String] = []
    if undrawn > 0 { left.append("\(Wording.counted(undrawn, "relation")) that differ") }
    if unsupported > 0 { left.append("\(unsupported) that differ in support alone") }
    if alike > 0 { left.append("\(alike) that are alike") }
    if !left.isEmpty { notes.append("Not drawn: \(left.joined(separator: ", ")).") }
    if implied > 0 {
      notes.append(
        "\(Wording.counted(implied, "relation")) only say that an entity in a frame belongs to its nation."
      )
    }
    for (kind, side) in [(EntityChange.Kind.added, "B"), (.absent, "A")] {
      let lonely = difference.entities.filter { $0.kind == kind }
        .compactMap { ($0.before + $0.after).first }
        .filter { !drawn.contains(difference.representative(of: $0)) }
      guard !lonely.isEmpty else { continue }
      let names = lonely.prefix(8).map(words.name).joined(separator: ", ")
      let more = lonely.count > 8 ? " and \(lonely.count - 8) more" : ""
      notes.append("Named only in \(side), without a line here: \(names)\(more).")
    }
    return notes
  }
}
