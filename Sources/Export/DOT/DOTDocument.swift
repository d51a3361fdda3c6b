/// A DOT file as a value: nodes at the top level first, then clusters that only name their members,
/// then edges. Readers that know no subgraphs (pydot) lose nothing that way.
struct DOTDocument: Sendable {
  struct Node: Sendable {
    var id: String
    var attributes: DOTAttributes
  }

  struct Edge: Sendable {
    var tail: String
    var head: String
    /// What keeps two edges of a pair apart.
    var key: String
    var attributes: DOTAttributes
  }

  struct Cluster: Sendable {
    var id: String
    var attributes: DOTAttributes
    var members: [String]
  }

  var comment: String?
  var name = "entente"
  var graph: DOTAttributes = [:]
  var nodeDefaults: DOTAttributes = [:]
  var edgeDefaults: DOTAttributes = [:]
  var nodes: [Node] = []
  var clusters: [Cluster] = []
  var edges: [Edge] = []

  /// What a reader sees written: the labels of everything, and the line at the foot.
  var words: String {
    func words(_ attributes: DOTAttributes) -> [String] {
      [attributes["label"], attributes["footer"]].compactMap { value in
        switch value {
        case .label(let text)?, .html(let text)?, .text(let text)?: text
        case .address?, nil: nil
        }
      }
    }
    let all =
      [graph] + nodes.map(\.attributes) + clusters.map(\.attributes) + edges.map(\.attributes)
    return all.flatMap(words).joined(separator: "\n")
  }

  /// The text, a statement a line.
  var text: String {
    var out = ""
    if let comment { out += "// \(DOTText.clean(comment).replacing("\n", with: " "))\n" }
    out += "digraph \(DOTText.name(name)) {\n"
    for entry in graph.entries {
      if let value = entry.value.written { out += "  \(entry.name)=\(value);\n" }
    }
    if !nodeDefaults.entries.isEmpty { out += "  node [\(nodeDefaults.written)];\n" }
    if !edgeDefaults.entries.isEmpty { out += "  edge [\(edgeDefaults.written)];\n" }
    if !nodes.isEmpty { out += "\n" }
    for node in nodes { out += "  \(DOTText.name(node.id)) [\(node.attributes.written)];\n" }
    for cluster in clusters {
      out += "\n  subgraph \(DOTText.quoted("cluster_" + cluster.id)) {\n"
      for entry in cluster.attributes.entries {
        if let value = entry.value.written { out += "    \(entry.name)=\(value);\n" }
      }
      for member in cluster.members { out += "    \(DOTText.name(member));\n" }
      out += "  }\n"
    }
    if !edges.isEmpty { out += "\n" }
    for edge in edges {
      out += "  \(DOTText.name(edge.tail)) -> \(DOTText.name(edge.head)) "
      out += "[key=\(DOTText.quoted(edge.key)), \(edge.attributes.written)];\n"
    }
    return out + "}\n"
  }
}
