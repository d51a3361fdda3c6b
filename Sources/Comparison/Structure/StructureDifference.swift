/// What differs between two graphs of which only names and attributes are known: DOT from elsewhere.
///
/// Nodes are matched by their names, edges by their ends, and among several of the same ends by their attributes, then
/// by their keys, then in the order of their attributes. Where a file carries a layout, places and sizes are no
/// difference. Empty for equal graphs; the difference of `(b, a)` is ``mirrored``.
public struct StructureDifference: Sendable {
  /// How a node or an edge differs.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added, absent, changed

    var mirrored: Kind { self == .added ? .absent : self == .absent ? .added : .changed }
  }

  /// A node that differs.
  public struct NodeChange: Sendable, Hashable {
    public let kind: Kind
    public let id: String
    /// The attributes that differ, sorted by name; `subgraph` stands for the named subgraphs that it is in.
    public let fields: [EntityChange.FieldChange]
  }

  /// An edge that differs.
  public struct EdgeChange: Sendable, Hashable {
    public let kind: Kind
    public let tail: String
    public let head: String
    /// The attributes of both sides, `nil` where a side has no such edge.
    public let before: [String: String]?
    public let after: [String: String]?
    /// The attributes that differ, where both have it, sorted by name.
    public let fields: [EntityChange.FieldChange]
  }

  public let before: AttributedGraph
  public let after: AttributedGraph
  /// Whether edges have a direction; where one side has none, none counts.
  public let isDirected: Bool
  /// The attributes of the graphs themselves that differ, sorted by name.
  public let fields: [EntityChange.FieldChange]
  /// The nodes that differ, by name.
  public let nodes: [NodeChange]
  /// The edges that differ, by their ends.
  public let edges: [EdgeChange]
  /// How many nodes and edges are alike.
  public let unchangedNodes: Int
  public let unchangedEdges: Int

  /// Compares two graphs.
  ///
  /// - Complexity: linear in both but for sorting what differs.
  public init(from before: AttributedGraph, to after: AttributedGraph) {
    let matching = StructureMatching(before, after)
    self.init(
      before: before, after: after, isDirected: matching.isDirected, fields: matching.fields,
      nodes: matching.nodes, edges: matching.edges, unchangedNodes: matching.unchangedNodes,
      unchangedEdges: matching.unchangedEdges)
  }

  private init(
    before: AttributedGraph, after: AttributedGraph, isDirected: Bool,
    fields: [EntityChange.FieldChange], nodes: [NodeChange], edges: [EdgeChange],
    unchangedNodes: Int, unchangedEdges: Int
  ) {
    self.before = before
    self.after = after
    self.isDirected = isDirected
    self.fields = fields
    self.nodes = nodes
    self.edges = edges
    self.unchangedNodes = unchangedNodes
    self.unchangedEdges = unchangedEdges
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { nodes.isEmpty && edges.isEmpty && fields.isEmpty }

  /// The difference seen from the other graph, without comparing anew.
  public var mirrored: StructureDifference {
    func turned(_ fields: [EntityChange.FieldChange]) -> [EntityChange.FieldChange] {
      fields.map { EntityChange.FieldChange(name: $0.name, before: $0.after, after: $0.before) }
    }
    return StructureDifference(
      before: after, after: before, isDirected: isDirected, fields: turned(fields),
      nodes: nodes.map { NodeChange(kind: $0.kind.mirrored, id: $0.id, fields: turned($0.fields)) },
      edges: edges.map {
        EdgeChange(
          kind: $0.kind.mirrored, tail: $0.tail, head: $0.head, before: $0.after, after: $0.before,
          fields: turned($0.fields))
      }.sorted(by: StructureMatching.precedes), unchangedNodes: unchangedNodes,
      unchangedEdges: unchangedEdges)
  }

  /// The part that has some kinds of change. Attributes of the graphs themselves count as changed.
  public func filtered(only kinds: Set<Kind>) -> StructureDifference {
    StructureDifference(
      before: before, after: after, isDirected: isDirected,
      fields: kinds.contains(.changed) ? fields : [],
      nodes: nodes.filter { kinds.contains($0.kind) },
      edges: edges.filter { kinds.contains($0.kind) }, unchangedNodes: unchangedNodes,
      unchangedEdges: unchangedEdges)
  }

  /// The number of nodes and edges that differ in a way.
  public func count(_ kind: Kind) -> (nodes: Int, edges: Int) {
    (nodes.count { $0.kind == kind }, edges.count { $0.kind == kind })
  }
}
