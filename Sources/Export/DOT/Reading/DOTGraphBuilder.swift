import EntenteComparison

/// Gives the statements of a DOT file their meaning, as Graphviz does (lib/cgraph/grammar.y): a node or edge gets the
/// defaults that hold where it comes first, and an empty value is none.
struct DOTGraphBuilder {
  /// An end of an edge.
  struct End {
    let node: Int
    let port: String?
  }

  /// What stands on one side of an edge: nodes, or a subgraph with all that is in it.
  enum Ends {
    case nodes([End])
    case subgraph(Int)
  }

  private struct EdgeName: Hashable {
    let tail: Int
    let head: Int
    let key: String?
  }

  private struct SubgraphName: Hashable {
    let parent: Int
    let name: String
  }

  /// The graph or a subgraph.
  private struct Scope {
    let parent: Int
    let name: String?
    /// What is set here; a value that is empty takes away the parent's.
    var ownNode: [String: String] = [:]
    var ownEdge: [String: String] = [:]
    /// With the parent's, as they were when the body began.
    var node: [String: String] = [:]
    var edge: [String: String] = [:]
    var order: [Int] = []
    var members: Set<Int> = []
  }

  /// The scope of the whole graph.
  static let root = 0

  var graph = AttributedGraph()
  private var scopes = [Scope(parent: -1, name: nil)]
  private var subgraphs: [SubgraphName: Int] = [:]
  private var places: [String: Int] = [:]
  private var edges: [EdgeName: Int] = [:]

  /// The graph, once all is said.
  func finished() -> AttributedGraph {
    var graph = graph
    for scope in scopes {
      guard let name = scope.name else { continue }
      for node in scope.order { graph.nodes[node].subgraphs.append(name) }
    }
    for node in graph.nodes.indices where graph.nodes[node].subgraphs.count > 1 {
      // Subgraphs of one name in several places are told once.
      graph.nodes[node].subgraphs = Set(graph.nodes[node].subgraphs).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
    return graph
  }

  /// The subgraph of a name in its parent, or a new one.
  mutating func subgraph(named name: String?, in parent: Int) -> Int {
    if let name, let known = subgraphs[SubgraphName(parent: parent, name: name)] {
      scopes[known].node = Self.applied(scopes[known].ownNode, to: scopes[parent].node)
      scopes[known].edge = Self.applied(scopes[known].ownEdge, to: scopes[parent].edge)
      return known
    }
    var scope = Scope(parent: parent, name: name)
    scope.node = scopes[parent].node
    scope.edge = scopes[parent].edge
    scopes.append(scope)
    if let name { subgraphs[SubgraphName(parent: parent, name: name)] = scopes.count - 1 }
    return scopes.count - 1
  }

  /// The nodes that one side of an edge stands for.
  func members(of ends: Ends) -> [End] {
    switch ends {
    case .nodes(let nodes): nodes
    case .subgraph(let scope): scopes[scope].order.map { End(node: $0, port: nil) }
    }
  }

  mutating func setDefaults(
    of kind: DOTToken.Keyword, _ list: [(name: String, value: String)], in scope: Int
  ) {
    for (name, value) in list {
      switch kind {
      case .node:
        scopes[scope].ownNode[name] = value
        scopes[scope].node[name] = value.isEmpty ? nil : value
      case .edge where name != "key":
        scopes[scope].ownEdge[name] = value
        scopes[scope].edge[name] = value.isEmpty ? nil : value
      case .graph where scope == Self.root: graph.attributes[name] = value.isEmpty ? nil : value
      default: break
      }
    }
  }

  /// The node of a name, made where it comes first, and a member of the scope from now on.
  mutating func node(_ id: String, in scope: Int, line: Int) -> Int {
    let place: Int
    if let known = places[id] {
      place = known
    } else {
      place = graph.nodes.count
      places[id] = place
      var node = AttributedGraph.Node(id: id, attributes: scopes[scope].node)
      node.line = line
      graph.nodes.append(node)
    }
    // Members of a subgraph are members of all around it.
    var at = scope
    while at != Self.root, scopes[at].members.insert(place).inserted {
      scopes[at].order.append(place)
      at = scopes[at].parent
    }
    return place
  }

  mutating func set(_ list: [(name: String, value: String)], of ends: [End]) {
    for end in ends {
      for (name, value) in list {
        graph.nodes[end.node].attributes[name] = value.isEmpty ? nil : value
      }
    }
  }

  /// Joins each of some nodes with each of others.
  mutating func join(
    _ tails: [End], _ heads: [End], _ list: [(name: String, value: String)], in scope: Int,
    line: Int
  ) {
    let key = list.last { $0.name == "key" }?.value
    for tail in tails {
      for head in heads {
        guard let place = edge(tail.node, head.node, key, in: scope, line: line) else { continue }
        let isTurned = graph.edges[place].tail != tail.node
        for (name, end) in [
          ("tailport", isTurned ? head : tail), ("headport", isTurned ? tail : head),
        ] {
          if let port = end.port {
            graph.edges[place].attributes[name] = port.isEmpty ? nil : port
          }
        }
        for (name, value) in list where name != "key" {
          graph.edges[place].attributes[name] = value.isEmpty ? nil : value
        }
      }
    }
  }

  /// The edge that a statement means: a known one of the same key, in a strict graph of the same ends, else a new one.
  /// `nil` where a strict graph has an edge of another key there.
  private mutating func edge(
    _ tail: Int, _ head: Int, _ key: String?, in scope: Int, line: Int
  ) -> Int? {
    let name = self.name(tail, head, key)
    if key != nil, let known = edges[name] { return known }
    if graph.isStrict, let known = edges[self.name(tail, head, nil)] {
      return key == nil ? known : nil
    }
    let place = graph.edges.count
    var edge = AttributedGraph.Edge(
      tail: tail, head: head, key: key, attributes: scopes[scope].edge)
    edge.line = line
    graph.edges.append(edge)
    if key != nil { edges[name] = place }
    if graph.isStrict { edges[self.name(tail, head, nil)] = place }
    return place
  }

  private func name(_ tail: Int, _ head: Int, _ key: String?) -> EdgeName {
    let isTurned = !graph.isDirected && head < tail
    return EdgeName(tail: isTurned ? head : tail, head: isTurned ? tail : head, key: key)
  }

  private static func applied(
    _ own: [String: String], to defaults: [String: String]
  ) -> [String: String] {
    var merged = defaults
    for (name, value) in own { merged[name] = value.isEmpty ? nil : value }
    return merged
  }
}
