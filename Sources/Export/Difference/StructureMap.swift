public import EntenteComparison

/// Composes the drawing of a difference of structure: DOT from elsewhere, compared by names and attributes.
public struct StructureMap: Sendable {
  let difference: StructureDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// How many edges that do not differ lead away from what does.
  public var context = 1
  /// The most differing edges, and a third as many alike ones beside them, that are drawn; the rest is counted.
  public var limit = 60

  /// The map of a difference.
  public init(_ difference: StructureDifference) { self.difference = difference }

  private struct Ends: Hashable {
    let tail: String
    let head: String
  }

  /// The drawing; cost grows with both graphs.
  public var drawing: DifferenceDrawing {
    var drawing = DifferenceDrawing()
    let shown = difference.edges.prefix(max(limit, 1))
    var ids = Set(difference.nodes.prefix(limit).map(\.id))
    for edge in shown { ids.formUnion([edge.tail, edge.head]) }
    let alike = alikeEdges(around: &ids)
    let known = (
      before: Set(difference.before.nodes.map(\.id)), after: Set(difference.after.nodes.map(\.id))
    )
    let changed = Set(difference.nodes.filter { $0.kind == .changed }.map(\.id))
    drawing.nodes = ids.sorted().map { id in
      let (isBefore, isAfter) = (known.before.contains(id), known.after.contains(id))
      let change: DifferenceDrawing.Change =
        isBefore && isAfter
        ? (changed.contains(id) ? .changed : .alike) : (isAfter ? .added : .absent)
      return DifferenceDrawing.Node(
        id: id, name: id, change: change, shape: "box", kind: "node", order: 1, tooltip: id)
    }
    drawing.lines =
      shown.map { edge in
        let label = (edge.after ?? edge.before)?["label"]
        return line(
          Ends(tail: edge.tail, head: edge.head),
          DifferenceDrawing.Change(rawValue: edge.kind.rawValue) ?? .changed,
          label.map { [DOTText.shortened($0, to: 60)] } ?? edge.fields.prefix(2).map(\.name),
          (edge.before == nil ? 0 : 1, edge.after == nil ? 0 : 1))
      } + alike
    drawing.title = "\(labels.before) → \(labels.after): what differs"
    drawing.sides = (
      "\(labels.before)  ·  \(Wording.counted(difference.before.nodes.count, "node"))",
      "\(labels.after)  ·  \(Wording.counted(difference.after.nodes.count, "node"))"
    )
    drawing.counts = StructureText(difference).summary
    let undrawn = difference.edges.count - shown.count
    let unseen = difference.unchangedEdges - alike.count
    if undrawn > 0 || unseen > 0 {
      drawing.notes = ["Not drawn: \(undrawn) edges that differ, \(unseen) that are alike."]
    }
    return drawing
  }

  private func alikeEdges(around ids: inout Set<String>) -> [DifferenceDrawing.Line] {
    var differing = Set(difference.edges.map { Ends(tail: $0.tail, head: $0.head) })
    let most = max(limit, 1) / 3
    var found: [Ends] = []
    let graph = difference.before
    for _ in 0..<max(0, context) {
      if found.count >= most { break }
      var rim: Set<String> = []
      for edge in graph.edges where found.count < most {
        let ends = Ends(tail: graph.nodes[edge.tail].id, head: graph.nodes[edge.head].id)
        guard ids.contains(ends.tail) || ids.contains(ends.head), differing.insert(ends).inserted
        else { continue }
        found.append(ends)
        rim.formUnion([ends.tail, ends.head])
      }
      if rim.isEmpty { break }
      ids.formUnion(rim)
    }
    return found.map { line($0, .alike, [], (1, 1)) }
  }

  private func line(
    _ ends: Ends, _ change: DifferenceDrawing.Change, _ phrases: [String],
    _ support: (before: Int, after: Int)
  ) -> DifferenceDrawing.Line {
    DifferenceDrawing.Line(
      tail: ends.tail, head: ends.head, change: change, isSymmetric: false,
      isDirected: difference.isDirected, phrases: phrases, types: [], support: support,
      tooltip: "\(ends.tail) – \(ends.head)")
  }
}
