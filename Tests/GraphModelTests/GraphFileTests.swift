import EntenteGraphModel
import TestSupport
import Testing

@Suite struct GraphFileTests {
  @Test func aGraphSurvivesARoundTrip() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1_000 {
      var graph = randomGraph(&generator)
      graph.title = "A \"title\" with \\ and \u{1}"
      let bytes = graph.json(generator: "test")
      let read = try EntityGraph(json: bytes)
      #expect(read == graph)
      #expect(read.json(generator: "test") == bytes)
    }
  }

  @Test func unknownFieldsSurviveARoundTrip() throws {
    let text = """
      {"format": "entente-graph", "version": 1, "graph": {"mood": "calm"}, "later": [1.50, null],
       "articles": [{"id": "a", "words": 1, "weather": {"rain": true}}],
       "nodes": [{"id": "nation:x", "kind": "nation", "name": "X", "iso3": "ZZZ"}], "edges": []}
      """
    let written = String(
      decoding: try EntityGraph(json: Array(text.utf8)).json(generator: "g"), as: UTF8.self)
    for part in ["\"mood\": \"calm\"", "\"later\": [1.50, null]", "{\"rain\": true}", "\"ZZZ\""] {
      #expect(written.contains(part))
    }
  }

  static let head =
    "{\"format\": \"entente-graph\", \"version\": 1, \"articles\": [{\"id\": \"a\"}], "
  static let nodes = "\"nodes\": [{\"id\": \"nation:x\", \"kind\": \"nation\", \"name\": \"X\"}]"

  @Test(arguments: [
    ("{}", "format"),
    ("{\"format\": \"entente-graph\", \"version\": 2}", "version"),
    (
      head + nodes
        + ", \"edges\": [{\"source\": \"nation:x\", \"target\": \"nation:y\", \"type\": \"accuse\", \"status\": \"asserted\"}]}",
      "edges[0].target"
    ),
    (
      head + "\"nodes\": [{\"id\": \"nation:x\", \"kind\": \"ship\", \"name\": \"X\"}]}",
      "nodes[0].kind"
    ),
    (
      head + "\"nodes\": [{\"id\": \"place:x\", \"kind\": \"nation\", \"name\": \"X\"}]}",
      "nodes[0].id"
    ),
    (
      head + "\"nodes\": [{\"id\": \"nation:x\", \"kind\": \"nation\", \"name\": 7}]}",
      "nodes[0].name"
    ),
    (
      head + nodes
        + ", \"edges\": [{\"source\": \"nation:x\", \"target\": \"nation:x\", \"type\": \"leads\", \"status\": \"asserted\"}]}",
      "edges[0].type"
    ),
    ("{\"format\": \"entente-graph\",\n \"version\": 01}", "line 2, column 13"),
  ])
  func aFaultIsNamedWithItsPlace(text: String, place: String) throws {
    let error = #expect(throws: GraphFileError.self) { try EntityGraph(json: Array(text.utf8)) }
    #expect(error?.place == place)
  }

  @Test func nestingHasALimit() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: GraphFileError.self) { try EntityGraph(json: deep) }
  }
}
