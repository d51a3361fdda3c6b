import EntenteComparison
import EntenteExport
import EntenteGraphModel
import Foundation
import TestSupport
import Testing

@Suite struct DOTReadingTests {
  private func read(_ text: String) throws -> AttributedGraph {
    try AttributedGraph(dot: Array(text.utf8))
  }

  /// Nodes with their attributes and edges by name, sorted.
  static func summary(_ graph: AttributedGraph) -> String {
    func list(_ attributes: [String: String]) -> String {
      attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }
    let nodes = graph.nodes.map { $0.id + list($0.attributes) }
    let edges = graph.edges.map {
      "\(graph.nodes[$0.tail].id)>\(graph.nodes[$0.head].id)" + list($0.attributes)
    }
    return (nodes + edges).joined(separator: "; ")
  }

  @Test(arguments: [
    ("digraph { a -> b }", "a; b; a>b"),
    ("graph{a--b--c[x=1]}", "a; b; c; a>b x=1; b>c x=1"),
    ("DiGraph G { NODE [x=1] a; Node [x=2] b }", "a x=1; b x=2"),
    ("digraph { a; node [x=1]; a; b [x=\"\"] }", "a; b"),
    ("digraph { {a b} -> {c; d} }", "a; b; c; d; a>c; a>d; b>c; b>d"),
    ("digraph { a, b -> c [k=v] }", "a; b; c; a>c k=v; b>c k=v"),
    ("digraph { subgraph s { edge [x=1]; a -> b } a -> b }", "a; b; a>b x=1; a>b"),
    ("digraph { a:p:ne -> b:\"q r\" }", "a; b; a>b headport=q r tailport=p:ne"),
    ("strict digraph { a -> b [x=1]; a -> b [y=2]; b -> a }", "a; b; a>b x=1 y=2; b>a"),
    ("strict graph { a -- b [x=1]; b -- a [x=2] }", "a; b; a>b x=2"),
    ("digraph { a -> b [key=k, x=1]; a -> b [key=k, y=2]; a -> b }", "a; b; a>b x=1 y=2; a>b"),
    ("digraph { \"a\" + \"b\" -> \"c\\\"d\\\\n\" }", "ab; c\"d\\\\n; ab>c\"d\\\\n"),
    ("digraph { a [l=<<b>x</b> <!-- > --> >] }", "a l=<<b>x</b> <!-- > --> >"),
    ("digraph { -.5 -> 2. -> 3.25 }", "-.5; 2.; 3.25; -.5>2.; 2.>3.25"),
    ("digraph { 2a }", "2; a"),
    ("# first\ndigraph { /* a */ a // b\n# c -> d\n b }", "a; b"),
    ("digraph { a [x=1,y=2;z=3 w=4][v=5] }", "a v=5 w=4 x=1 y=2 z=3"),
    ("digraph { \"on\\\ne\" }", "one"), ("\u{FEFF}graph \"\" { قطر -- é }", "قطر; é; قطر>é"),
    ("digraph { subgraph { a } subgraph x { b } -> c; x=1 graph [y=2] }", "a; b; c; b>c"),
    ("digraph { subgraph s { a } -> b -> subgraph s { c } }", "a; b; c; a>b; c>b; b>a; b>c"),
    ("digraph { \"node\" -> \"EDGE\" }", "node; EDGE; node>EDGE"), ("graph {}", ""),
  ])
  func theWholeLanguageIsRead(text: String, expected: String) throws {
    #expect(DOTReadingTests.summary(try read(text)) == expected)
  }

  @Test(arguments: [
    (
      "",
      "line 1, column 1: a DOT file begins with 'graph' or 'digraph', not with the end of the file"
    ),
    ("digraph {\n  a -> ;\n}", "line 2, column 8: a name is missing before ';'"),
    ("digraph { a -- b }", "line 1, column 13: in a digraph edges are written '->'"),
    ("graph { é -> b }", "line 1, column 11: in a graph without directions edges are written '--'"),
    ("digraph { a [b] }", "line 1, column 15: the attribute \"b\" has no value: '=' is missing"),
    ("digraph { a [b=] }", "line 1, column 16: a name is missing before ']'"),
    ("digraph {\n\n  \"a", "line 3, column 3: a text in quotes does not end"),
    ("digraph { a [l=<<b>] }", "line 1, column 16: a text in '<' and '>' does not end"),
    ("digraph { /* a }", "line 1, column 11: a comment does not end"),
    ("digraph { a", "line 1, column 12: a statement is missing before the end of the file"),
    (
      "digraph { node }",
      "line 1, column 16: behind 'node' a list in [ ] is missing; as a name it needs quotes"
    ),
    ("digraph { a -> node }", "line 1, column 16: 'node' is a keyword; as a name it needs quotes"),
    (
      "digraph {} graph {}",
      "line 1, column 12: behind the graph stands the keyword graph; one file holds one graph"
    ),
    ("digraph { a = \"x\" + y }", "line 1, column 21: behind '+' a text in quotes is missing"),
    ("digraph { a@b }", "line 1, column 12: '@' can't stand here; put names with signs in quotes"),
    ("digraph { - }", "line 1, column 11: a number is missing; put names with signs in quotes"),
    (
      "{\"format\": 1}",
      "line 1, column 1: a DOT file begins with 'graph' or 'digraph', not with '{'"
    ),
  ])
  func errorsNameLineAndColumn(text: String, message: String) throws {
    let error = #expect(throws: DOTSyntaxError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func whatIsTooLargeTooDeepOrNoTextIsRefused() throws {
    let deep = "digraph { " + String(repeating: "{", count: 5000)
    #expect(throws: DOTSyntaxError.self) { try read(deep) }
    let nodes = (0..<3000).map { "n\($0)" }.joined(separator: " ")
    let many = "digraph { {\(nodes)} -> {\(nodes)} }"
    let error = #expect(throws: DOTSyntaxError.self) { try read(many) }
    #expect(error?.message == "there are more than 2000000 edges")
    #expect(throws: DOTSyntaxError.self) {
      try AttributedGraph(dot: Array("digraph { \"".utf8) + [0xFF] + Array("\" }".utf8))
    }
    var limits = DOTLimits()
    limits.bytes = 10
    #expect(throws: DOTSyntaxError.self) {
      try AttributedGraph(dot: Array("digraph { a }".utf8), limits: limits)
    }
  }

  @Test func aNodeKnowsItsSubgraphs() throws {
    let graph = try read("digraph { subgraph cluster_b { a subgraph cluster_a { a; b } } c }")
    #expect(
      graph.nodes.map(\.subgraphs) == [
        ["cluster_a", "cluster_b"], ["cluster_a", "cluster_b"], [],
      ])
  }

  // MARK: Our own files

  @Test func ourDOTGivesBackWhatItWasMadeOf() throws {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<2_000 {
      let graph = randomGraph(&generator)
      let drawing = try read(DOTEncoder().encode(graph))
      #expect(drawing.isEntityGraph)
      let compared = try ComparedGraph(drawing)
      #expect(Set(compared.graph.entities.keys) == Set(graph.entities.keys))
      for (id, entity) in graph.entities {
        let back = try #require(compared.graph.entities[id])
        #expect(back.kind == entity.kind && back.name == entity.name)
        #expect(back.aliases == entity.aliases && back.wikidata == entity.wikidata)
      }
      #expect(Set(compared.graph.relations.keys) == Set(graph.relations.keys))
      let summary = GraphSummary(graph)
      for (key, derived) in summary.relations {
        let back = try #require(compared.facts?[key])
        #expect(back.support == derived.support && back.outlets == derived.outlets)
        #expect(back.first == derived.first && back.last == derived.last)
      }
      let there = GraphDifference(from: ComparedGraph(graph), to: compared)
      #expect(there.isEmpty)
      #expect(GraphDifference(from: compared, to: ComparedGraph(graph)).isEmpty)
    }
  }

  @Test func whatADrawingCoversIsUnknown() throws {
    var generator = SeededGenerator(seed: 72)
    var unknown = 0
    for _ in 0..<200 {
      let (a, b) = (randomGraph(&generator), randomGraph(&generator))
      let drawing = try ComparedGraph(read(DOTEncoder().encode(b)))
      for line in GraphDifference(from: ComparedGraph(a), to: drawing).lines
      where line.kind == .absent {
        #expect(line.coverage == nil)
        unknown += 1
      }
    }
    #expect(unknown > 0)
  }

  @Test(arguments: [
    ("type=\"accuse\"", "type=\"teleport\"", "the edge has no type of this version: \"teleport\""),
    ("status=\"asserted\"", "status=\"sung\"", "the edge has no status of this version: \"sung\""),
    ("support=\"1\"", "support=\"many\"", "support=\"many\" is no number from 0 on"),
    ("kind=\"nation\"", "kind=\"star\"", "is no entity of this version"),
  ])
  func ourDOTOfAnotherVersionIsRefusedByLine(old: String, new: String, message: String) throws {
    var graph = EntityGraph()
    let ids = ["nation:a", "nation:b"].map(EntityID.init(rawValue:))
    for id in ids { graph.entities[id] = Entity(id: id, kind: .nation, name: "\(id.slug)") }
    graph.articles["x"] = ArticleRecord(id: "x", words: 1)
    let key = RelationKey(source: ids[0], kind: .accuse, target: ids[1])
    graph.relations[key] = Relation(
      key: key,
      evidence: [
        Evidence(
          article: "x", start: 0, end: 1, text: "A", cue: "c", predicate: "p", confidence: 1)
      ])
    let text = DOTEncoder().encode(graph)
    #expect(text.contains(old))
    let drawing = try read(text.replacing(old, with: new))
    let error = #expect(throws: DOTSyntaxError.self) { try ComparedGraph(drawing) }
    #expect(error?.message.contains(message) == true)
    #expect(error.map { $0.line > 1 } == true)
  }

  // MARK: Others' readers

  @Test(.enabled(if: PythonReader.has("pygraphviz"), "pygraphviz is missing"))
  func pygraphvizReadsTheSame() throws {
    var maker = DOTMaker(seed: 73)
    let texts = (0..<400).map { _ in maker.text() }
    let script = """
      import sys, json, pygraphviz
      # Asked one by one: its lists leave out what equals a default.
      names = ['color', 'label', 'x y', 'w', 'shape', 'tailport', 'headport']
      def attributes(item):
          return {k: item.attr[k] for k in names if item.attr[k]}
      out = []
      for text in json.load(sys.stdin):
          g = pygraphviz.AGraph(string=text)
          out.append({'nodes': {str(n): attributes(n) for n in g.nodes()},
              'edges': [{'tail': str(e[0]), 'head': str(e[1]), 'key': '', 'attributes': attributes(e)}
                  for e in g.edges_iter()]})
      print(json.dumps(out))
      """
    let readings = try JSONDecoder().decode(
      [DOTReaders.Reading].self,
      from: Data(
        try DOTReaders.output(
          script, input: String(decoding: try JSONEncoder().encode(texts), as: UTF8.self)
        ).utf8))
    #expect(readings.count == texts.count)
    for (text, theirs) in zip(texts, readings) {
      let ours = try read(text)
      // pygraphviz gives texts in angle brackets without them.
      func bare(_ text: String) -> String {
        text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
      }
      let nodes = Dictionary(
        uniqueKeysWithValues: ours.nodes.map { (bare($0.id), $0.attributes.mapValues(bare)) })
      #expect(nodes == theirs.nodes, "\(text)")
      func lines(_ edges: [(tail: String, head: String, attributes: [String: String])]) -> [String]
      {
        edges.map { edge in
          var attributes = edge.attributes
          var ends = [edge.tail, edge.head]
          if !ours.isDirected, ends[1] < ends[0] {
            ends.reverse()
            (attributes["tailport"], attributes["headport"]) = (
              attributes["headport"], attributes["tailport"]
            )
          }
          return "\(ends) \(attributes.sorted { $0.key < $1.key })"
        }.sorted()
      }
      let mine = lines(
        ours.edges.map {
          (
            bare(ours.nodes[$0.tail].id), bare(ours.nodes[$0.head].id),
            $0.attributes.mapValues(bare)
          )
        })
      let others = lines(theirs.edges.map { ($0.tail, $0.head, $0.attributes) })
      let differing = mine.difference(from: others).map { "\($0)" }
      #expect(differing.isEmpty, "\(text)")
    }
  }
}
