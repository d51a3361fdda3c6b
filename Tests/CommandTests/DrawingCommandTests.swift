import EntenteGraphModel
import Foundation
import TestSupport
import Testing

/// Drawings as the command makes them.
@Suite struct DrawingCommandTests {
  let entente = CommandRunner()

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let json = GraphCommandTests.graph("1111", cue: "supports").json(generator: "test")
    try folder.write("graph.json", String(decoding: json, as: UTF8.self))
    return folder
  }

  @Test("A mistake in a style file is told with file, line and remedy")
  func styleFile() throws {
    let folder = try folder()
    try folder.write("ours.style", "base = dark\n\nclass.war = #FF0000\n")
    let result = try entente.run(
      ["render", "graph.json", "--style", "ours.style", "-o", "x.svg"], in: folder.url)
    #expect(result.status == 2)
    for part in ["ours.style", "line 3", "material-conflict"] {
      #expect(result.messages.contains(part), "\(part): \(result.messages)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/x.svg"))
    let missing = try entente.run(
      ["render", "graph.json", "--style", "none.style", "-o", "x.svg"], in: folder.url)
    #expect(missing.status == 2)
    #expect(missing.messages.contains("none.style"))
    #expect(missing.messages.contains("standard, dark, print"))
  }

  @Test("What is shown of a DOT file can't be chosen, and that is said")
  func filteredDOT() throws {
    let folder = try folder()
    try folder.write("other.dot", "digraph { a -> b }")
    #expect(try entente.run(["render", "other.dot", "-o", "x.svg"], in: folder.url).status == 0)
    let result = try entente.run(["render", "other.dot", "--focus", "a"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.contains("other.dot") && result.messages.contains(".json"))
    #expect(result.output.isEmpty)
  }

  @Test(
    "Engines that crash now and then are drawn in a child: a picture, or a word",
    arguments: ["twopi", "sfdp", "circo"])
  func childEngine(engine: String) throws {
    let folder = try folder()
    let result = try entente.run(
      ["render", "graph.json", "--engine", engine, "-o", "x.svg"], in: folder.url)
    let isThere = FileManager.default.fileExists(atPath: folder.url.path + "/x.svg")
    #expect(isThere == (result.status == 0))
    #expect(
      result.status == 0 || result.status == 2 && result.messages.contains("Graphviz"),
      "\(result.messages)")
  }

  @Test("An engine that draws one graph in two ways is refused")
  func unsteadyEngine() throws {
    let folder = try folder()
    let result = try entente.run(
      ["render", "graph.json", "--engine", "fdp", "-o", "x.svg"], in: folder.url)
    #expect(result.status == 2 && result.messages.contains("sfdp"))
  }

  @Test("A good style file is used")
  func goodStyleFile() throws {
    let folder = try folder()
    try folder.write("ours.style", "background = #102030\n")
    let result = try entente.run(
      ["render", "graph.json", "--style", "ours.style", "-o", "x.svg"], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    let svg = try String(contentsOf: folder.url.appendingPathComponent("x.svg"), encoding: .utf8)
    #expect(svg.lowercased().contains("#102030"))
  }

  @Test("The layout is told on stderr, --engine overrules it, and a wrong one names the right ones")
  func engine() throws {
    let folder = try folder()
    let own = try entente.run(["render", "graph.json", "-o", "x.svg"], in: folder.url)
    #expect(own.messages.contains("drawn with cards"))
    let asked = try entente.run(
      ["render", "graph.json", "--engine", "neato", "-o", "x.svg"], in: folder.url)
    #expect(asked.messages.contains("drawn with neato"))
    let wrong = try entente.run(
      ["render", "graph.json", "--engine", "graphite", "-o", "x.svg"], in: folder.url)
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("cards, "))
  }

  @Test("What a filter leaves out is told on stderr and at the foot")
  func leftOut() throws {
    let folder = try folder()
    let result = try entente.run(
      ["render", "graph.json", "--since", "2030-01-01", "-o", "x.svg"], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("left out"))
    let svg = try String(contentsOf: folder.url.appendingPathComponent("x.svg"), encoding: .utf8)
    #expect(svg.contains("Not shown"))
  }

  @Test("More than 5,000 entities are refused with a word on what to do")
  func tooMany() throws {
    let folder = try TemporaryFolder()
    let nodes = (0...5000).map {
      "{\"id\": \"place:p\($0)\", \"kind\": \"place\", \"name\": \"P\"}"
    }
    try folder.write(
      "graph.json",
      "{\"format\": \"entente-graph\", \"version\": 1, \"directed\": true, \"multigraph\": true,"
        + " \"graph\": {}, \"articles\": [], \"edges\": [], \"nodes\": ["
        + nodes.joined(separator: ",") + "]}")
    let result = try entente.run(
      ["render", "graph.json", "--top", "0", "-o", "x.png"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.contains("filter with --top"))
    #expect(result.messages.contains(".dot"))
  }

  @Test("Every run gives the same bytes, whatever its hashes and addresses are")
  func runs() throws {
    let folder = try TemporaryFolder()
    var graph = EntityGraph(title: "Runs")
    graph.articles["1"] = ArticleRecord(id: "1", words: 1)
    for i in 0..<12 {
      let nation = EntityID(kind: .nation, slug: "n\(i)")
      let leader = EntityID(kind: .leader, slug: "l\(i)")
      let next = EntityID(kind: .nation, slug: "n\((i * 5 + 1) % 12)")
      graph.entities[nation] = Entity(id: nation, kind: .nation, name: "Nation \(i)")
      graph.entities[leader] = Entity(id: leader, kind: .leader, name: "Leader \(i)")
      for key in [
        RelationKey(source: leader, kind: .leads, target: nation),
        RelationKey(source: nation, kind: .accuse, target: next),
      ] {
        graph.relations[key] = Relation(
          key: key,
          evidence: [
            Evidence(
              article: "1", start: 0, end: 1, text: "s", cue: "c", predicate: "p", confidence: 1)
          ])
      }
    }
    let json = graph.json(generator: "test")
    try folder.write("graph.json", String(decoding: json, as: UTF8.self))
    for format in ["svg", "png"] {
      let runs = try (0..<6).map { _ in
        try entente.run(["render", "graph.json", "--format", format], in: folder.url).outputBytes
      }
      #expect(Set(runs).count == 1, "\(format)")
    }
  }
}
