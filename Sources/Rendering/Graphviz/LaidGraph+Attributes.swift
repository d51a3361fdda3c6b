import CGraphvizShim

extension LaidGraph {
  /// The value of an attribute of the whole graph; `nil` where it is missing or empty.
  func value(_ name: String) -> String? { Self.value(name, of: root) }

  /// The value of an attribute of an object; `nil` where it is missing or empty.
  static func value(_ name: String, of object: OpaquePointer) -> String? {
    guard let text = entente_gv_get(object, name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }

  /// The numbers in an attribute, as in `pos="12.5,30"`; empty where it is missing.
  static func numbers(_ name: String, of object: OpaquePointer) -> [Double] {
    (value(name, of: object) ?? "").split { " ,!".contains($0) }.compactMap { Double($0) }
  }

  /// The nodes, in the order of the text.
  var nodes: [OpaquePointer] {
    var all: [OpaquePointer] = []
    var next = entente_gv_first_node(root)
    while let node = next {
      all.append(node)
      next = entente_gv_next_node(root, node)
    }
    return all
  }

  /// The edges, by tail.
  var edges: [OpaquePointer] {
    var all: [OpaquePointer] = []
    for node in nodes {
      var next = entente_gv_first_out(root, node)
      while let edge = next {
        all.append(edge)
        next = entente_gv_next_out(root, edge)
      }
    }
    return all
  }

  /// The subgraphs right below an object that are drawn as clusters, by their names.
  static func clusters(of graph: OpaquePointer) -> [OpaquePointer] {
    var all: [(name: String, cluster: OpaquePointer)] = []
    var next = entente_gv_first_subgraph(graph)
    while let subgraph = next {
      if let name = entente_gv_name(subgraph).map({ String(cString: $0) }),
        name.hasPrefix("cluster")
      {
        all.append((name, subgraph))
      }
      next = entente_gv_next_subgraph(subgraph)
    }
    return all.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map(\.cluster)
  }
}
