import EntenteGraphModel

/// Puts the nodes and edges of two graphs side by side.
struct StructureMatching {
  typealias Change = EntityChange.FieldChange

  let isDirected: Bool
  private(set) var fields: [Change]
  private(set) var nodes: [StructureDifference.NodeChange] = []
  private(set) var edges: [StructureDifference.EdgeChange] = []
  private(set) var unchangedNodes = 0
  private(set) var unchangedEdges = 0
  private let ignored: Set<String>

  /// What a layout engine writes into a graph.
  private static let layout: Set<String> = [
    "_background", "_draw_", "_hdraw_", "_hldraw_", "_ldraw_", "_tdraw_", "_tldraw_", "bb",
    "head_lp", "height", "lheight", "lp", "lwidth", "pos", "rects", "tail_lp", "vertices", "width",
    "xdotversion", "xlp",
  ]

  /// The ends of an edge by name.
  private struct Ends: Hashable {
    let tail: String
    let head: String
  }

  init(_ before: AttributedGraph, _ after: AttributedGraph) {
    isDirected = before.isDirected && after.isDirected
    let isLaidOut = before.attributes["bb"] != nil || after.attributes["bb"] != nil
    ignored = isLaidOut ? StructureMatching.layout : []
    fields = []
    fields = changes(before.attributes, after.attributes)
    if before.isDirected != after.isDirected {
      func word(_ graph: AttributedGraph) -> String { graph.isDirected ? "digraph" : "graph" }
      fields.append(Change(name: "type", before: word(before), after: word(after)))
      fields.sort { $0.name.precedesInBytes($1.name) }
    }
    matchNodes(before, after)
    matchEdges(before, after)
  }

  private mutating func matchNodes(_ before: AttributedGraph, _ after: AttributedGraph) {
    var theirs: [String: Int] = [:]
    theirs.reserveCapacity(after.nodes.count)
    for (place, node) in after.nodes.enumerated() { theirs[node.id] = place }
    var met = [Bool](repeating: false, count: after.nodes.count)
    for node in before.nodes {
      guard let place = theirs[node.id] else {
        nodes.append(StructureDifference.NodeChange(kind: .absent, id: node.id, fields: []))
        continue
      }
      met[place] = true
      let fields = changes(
        StructureMatching.attributes(node), StructureMatching.attributes(after.nodes[place]))
      if fields.isEmpty {
        unchangedNodes += 1
      } else {
        nodes.append(StructureDifference.NodeChange(kind: .changed, id: node.id, fields: fields))
      }
    }
    for (place, node) in after.nodes.enumerated() where !met[place] {
      nodes.append(StructureDifference.NodeChange(kind: .added, id: node.id, fields: []))
    }
    nodes.sort { $0.id.precedesInBytes($1.id) }
  }

  private static func attributes(_ node: AttributedGraph.Node) -> [String: String] {
    guard !node.subgraphs.isEmpty else { return node.attributes }
    var attributes = node.attributes
    attributes["subgraph"] = node.subgraphs.joined(separator: ", ")
    return attributes
  }

  // MARK: Edges

  private mutating func matchEdges(_ before: AttributedGraph, _ after: AttributedGraph) {
    let old = grouped(before)
    let new = grouped(after)
    for (ends, group) in old { match(ends, group, new[ends] ?? []) }
    for (ends, group) in new where old[ends] == nil { match(ends, [], group) }
    edges.sort(by: StructureMatching.precedes)
  }

  private func grouped(_ graph: AttributedGraph) -> [Ends: [AttributedGraph.Edge]] {
    var groups: [Ends: [AttributedGraph.Edge]] = [:]
    groups.reserveCapacity(graph.edges.count)
    for edge in graph.edges {
      var (tail, head) = (graph.nodes[edge.tail].id, graph.nodes[edge.head].id)
      if !isDirected, head.precedesInBytes(tail) { swap(&tail, &head) }
      var edge = edge
      for name in ignored { edge.attributes[name] = nil }
      groups[Ends(tail: tail, head: head), default: []].append(edge)
    }
    return groups
  }

  private mutating func match(
    _ ends: Ends, _ a: [AttributedGraph.Edge], _ b: [AttributedGraph.Edge]
  ) {
    // Equal ones first, whatever their keys: a key may be a mere number.
    var counts: [[String: String]: Int] = [:]
    for edge in b { counts[edge.attributes, default: 0] += 1 }
    var old: [AttributedGraph.Edge] = []
    for edge in a {
      if let count = counts[edge.attributes], count > 0 {
        counts[edge.attributes] = count - 1
        unchangedEdges += 1
      } else {
        old.append(edge)
      }
    }
    var new: [AttributedGraph.Edge] = []
    for edge in b {
      guard let count = counts[edge.attributes], count > 0 else { continue }
      counts[edge.attributes] = count - 1
      new.append(edge)
    }
    var keyed: [String: AttributedGraph.Edge] = [:]
    for edge in new { if let key = edge.key { keyed[key] = edge } }
    var rest: [AttributedGraph.Edge] = []
    for edge in old {
      if let key = edge.key, let other = keyed.removeValue(forKey: key) {
        add(.changed, ends, edge, other)
      } else {
        rest.append(edge)
      }
    }
    new.removeAll { edge in edge.key.map { keyed[$0] == nil } ?? false }
    let pairs = (
      rest.sorted(by: StructureMatching.precedes), new.sorted(by: StructureMatching.precedes)
    )
    for place in 0..<max(pairs.0.count, pairs.1.count) {
      let edge = place < pairs.0.count ? pairs.0[place] : nil
      let other = place < pairs.1.count ? pairs.1[place] : nil
      add(edge == nil ? .added : other == nil ? .absent : .changed, ends, edge, other)
    }
  }

  private mutating func add(
    _ kind: StructureDifference.Kind, _ ends: Ends, _ a: AttributedGraph.Edge?,
    _ b: AttributedGraph.Edge?
  ) {
    var fields: [Change] = []
    if let a, let b { fields = changes(a.attributes, b.attributes) }
    edges.append(
      StructureDifference.EdgeChange(
        kind: kind, tail: ends.tail, head: ends.head, before: a?.attributes, after: b?.attributes,
        fields: fields))
  }

  // MARK: Order

  private static func precedes(_ a: AttributedGraph.Edge, _ b: AttributedGraph.Edge) -> Bool {
    text(a.attributes).precedesInBytes(text(b.attributes))
  }

  static func precedes(
    _ a: StructureDifference.EdgeChange, _ b: StructureDifference.EdgeChange
  ) -> Bool {
    if a.tail != b.tail { return a.tail.precedesInBytes(b.tail) }
    if a.head != b.head { return a.head.precedesInBytes(b.head) }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    let (x, y) = (text(a.before ?? [:]), text(b.before ?? [:]))
    return x == y
      ? text(a.after ?? [:]).precedesInBytes(text(b.after ?? [:])) : x.precedesInBytes(y)
  }

  private static func text(_ attributes: [String: String]) -> String {
    attributes.sorted { $0.key.precedesInBytes($1.key) }.map { "\($0.key)=\($0.value)" }
      .joined(separator: "\u{0}")
  }

  private func changes(_ a: [String: String], _ b: [String: String]) -> [Change] {
    if a == b { return [] }
    return Set(a.keys).union(b.keys).subtracting(ignored)
      .filter { a[$0] != b[$0] }.sorted { $0.precedesInBytes($1) }
      .map { Change(name: $0, before: a[$0], after: b[$0]) }
  }
}
