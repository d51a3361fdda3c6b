import EntenteComparison
import TestSupport
import Testing

@Suite struct StructureDifferenceTests {
  /// A small graph with few names and attributes, so that two of them share much.
  private static func random(_ generator: inout SeededGenerator) -> AttributedGraph {
    var graph = AttributedGraph(isDirected: Int.random(in: 0..<4, using: &generator) > 0)
    func attributes(_ generator: inout SeededGenerator) -> [String: String] {
      var attributes: [String: String] = [:]
      for name in ["label", "color"] where Bool.random(using: &generator) {
        attributes[name] = String(Int.random(in: 0..<2, using: &generator))
      }
      return attributes
    }
    for id in ["a", "b", "c", "d"] where Bool.random(using: &generator) {
      graph.nodes.append(AttributedGraph.Node(id: id, attributes: attributes(&generator)))
    }
    for _ in 0..<Int.random(in: 0...5, using: &generator) where !graph.nodes.isEmpty {
      let places = graph.nodes.indices
      graph.edges.append(
        AttributedGraph.Edge(
          tail: places.randomElement(using: &generator) ?? 0,
          head: places.randomElement(using: &generator) ?? 0, attributes: attributes(&generator)))
    }
    return graph
  }

  @Test func propertiesHoldOverTenThousandPairs() {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<10_000 {
      let a = StructureDifferenceTests.random(&generator)
      let b = StructureDifferenceTests.random(&generator)
      #expect(StructureDifference(from: a, to: a).isEmpty)
      let there = StructureDifference(from: a, to: b)
      let back = StructureDifference(from: b, to: a)
      #expect(there.mirrored.nodes == back.nodes)
      #expect(there.mirrored.edges == back.edges)
      #expect(there.mirrored.fields == back.fields)
      #expect(there.unchangedEdges == back.unchangedEdges)
      let (nodes, edges) = (there.count(.absent), there.count(.changed))
      #expect(nodes.nodes + edges.nodes + there.unchangedNodes == a.nodes.count)
      #expect(nodes.edges + edges.edges + there.unchangedEdges == a.edges.count)
    }
  }

  private static let before: AttributedGraph = {
    var graph = AttributedGraph()
    graph.nodes = ["a", "b", "gone"].map {
      AttributedGraph.Node(id: $0, attributes: ["pos": "1,1"])
    }
    graph.edges = [
      AttributedGraph.Edge(tail: 0, head: 1, attributes: ["label": "says"]),
      AttributedGraph.Edge(tail: 0, head: 2),
    ]
    return graph
  }()

  private static let after: AttributedGraph = {
    var graph = before
    graph.attributes["bb"] = "0,0,9,9"
    graph.nodes[0].attributes = ["pos": "2,2", "color": "red"]
    graph.nodes[2].id = "new\u{1B}[2J"
    graph.edges[0].attributes["label"] = "denies"
    return graph
  }()

  @Test func theTextTellsNodesEdgesAndAttributesButNoPlaces() {
    var text = StructureText(
      StructureDifference(from: StructureDifferenceTests.before, to: StructureDifferenceTests.after)
    )
    text.labels = ("old.dot", "new.dot")
    #expect(
      text.text == """
        --- A old.dot (3 nodes, 2 edges)
        +++ B new.dot (3 nodes, 2 edges)

        Nodes (3)
        ~ a
            color none → "red"
        − gone
        + new [2J

        Edges (3)
        ~ a -> b "denies"
            label "says" → "denies"
        − a -> gone
        + a -> new [2J

        Nodes: 1 added, 1 absent, 1 changed, 1 alike; edges: 1 added, 1 absent, 1 changed, 0 alike

        """)
    #expect(text.stat.contains(" ~ a | 1 attribute\n"))
    #expect(text.markdown.contains("- \\~ **a**\n  - color none → \"red\""))
  }

  @Test(.enabled(if: PythonReader.has("jsonschema"), "jsonschema is missing"))
  func theJSONKeepsToItsSchema() throws {
    var generator = SeededGenerator(seed: 82)
    for _ in 0..<3 {
      let json = StructureJSON(
        StructureDifference(
          from: StructureDifferenceTests.random(&generator),
          to: StructureDifferenceTests.random(&generator)))
      #expect(
        try DifferenceOutputTests.schemaFaults(
          of: json.bytes, schema: "entente-structure-difference", list: "nodes") == "True\n")
    }
  }
}
