import EntenteGraphModel
import TestSupport
import Testing

@Suite struct ForeignReaderTests {
  @Test(.enabled(if: PythonReader.has("networkx"), "networkx is missing"))
  func networkxReadsTheGraphFile() throws {
    var generator = SeededGenerator(seed: 31)
    let program = """
      import json, sys, networkx
      d = json.load(sys.stdin)
      try:
        g = networkx.node_link_graph(d, edges="edges")
      except TypeError:
        g = networkx.node_link_graph(d, link="edges")
      assert g.is_directed() and g.is_multigraph()
      assert len(d["edges"]) == g.number_of_edges() and len({e["id"] for e in d["edges"]}) == len(d["edges"])
      for e in d["edges"]:
        a = g.edges[e["source"], e["target"], e["key"]]
        assert a["type"] == e["type"] and a["support"] == len({x["article"] for x in e["evidence"]} )
      print(g.number_of_nodes(), g.number_of_edges())
      """
    for _ in 0..<3 {
      var graph = randomGraph(&generator)
      while graph.relations.count < 5 { graph.merge(randomGraph(&generator)) }
      // The program above counts articles, so no two may be copies.
      for id in graph.articles.keys { graph.articles[id]?.fingerprint = [] }
      let result = try PythonReader.run(
        program, needing: "networkx", input: graph.json(generator: "test"))
      #expect(result.output == "\(graph.entities.count) \(graph.relations.count)\n")
    }
  }

  @Test(.enabled(if: PythonReader.has("jsonschema"), "jsonschema is missing"))
  func theFileKeepsToItsSchema() throws {
    var generator = SeededGenerator(seed: 32)
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let program = """
      import json, sys, jsonschema
      schema = json.load(open("/\(folder)/Sources/GraphModel/entente-graph.schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      v = jsonschema.Draft202012Validator(schema)
      g = json.load(sys.stdin)
      for e in v.iter_errors(g): print(e.json_path, e.message)
      g["nodes"][0]["kind"] = "ship"
      print(len(list(v.iter_errors(g))))
      """
    for _ in 0..<5 {
      var graph = randomGraph(&generator)
      while graph.relations.count < 5 { graph.merge(randomGraph(&generator)) }
      let result = try PythonReader.run(
        program, needing: "jsonschema", input: graph.json(generator: "test"))
      #expect(result.output == "1\n")
    }
  }
}
