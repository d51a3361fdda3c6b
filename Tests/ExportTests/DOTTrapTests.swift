import EntenteExport
import EntenteGraphModel
import Foundation
import FoundationXML
import TestSupport
import Testing

/// Every trap of DOT that is known to us, read back by programs that are not ours.
@Suite struct DOTTrapTests {
  static let traps: [String] = [
    "ends in \\", "\\", "\\\\", "\\N \\G \\L \\E \\T \\H", "says \"no\"", "\\\"",
    "a\nb\r\nc\u{2028}d",
    "AT&T", "AT&amp;T", "&#60;script&#62;", "&eacute;", "<b>bold</b>", "]]>", "<!-- x -->",
    "{a|b}", "%0", "node", "graph", "->", "a:b:n", "1.0", "\u{1}\u{7}\u{1F}", "\u{FFFE}x",
    "قطر", "שלום", "中国", "대한민국", "Москва", "✈ ⚑", "\u{202E}abc", "e\u{301}", "#", "//", "/*", "",
    " ", "javascript:alert(1)", String(repeating: "long ", count: 6000),
  ]

  /// A graph with a text in every place where a text can stand.
  static func graph(_ text: String) -> EntityGraph {
    var graph = EntityGraph(title: text)
    let a = Entity(
      id: EntityID(kind: .nation, slug: text), kind: .nation, name: text, aliases: [text, "x"],
      mentions: ["1": 1], attributes: ["role": .string(text)])
    let b = Entity(id: EntityID(kind: .leader, slug: "b"), kind: .leader, name: "B")
    graph.articles["1"] = ArticleRecord(
      id: "1", title: text, date: CalendarDate("2019-03-23"), outlet: text, url: text, words: 3)
    graph.articles["2"] = ArticleRecord(
      id: "2", url: "https://example.org/a?x=1&y=\"<b>'`\\", words: 3)
    for entity in [a, b] { graph.entities[entity.id] = entity }
    for (kind, article) in [(RelationKind.accuse, "1"), (.threaten, "2"), (.sanction, "1")] {
      for speaker in [nil, b.id] {
        let key = RelationKey(source: a.id, kind: kind, target: b.id, speaker: speaker)
        graph.relations[key] = Relation(
          key: key,
          evidence: [
            Evidence(
              article: article, start: 0, end: 3, text: text, cue: text, predicate: "p",
              confidence: 0.5)
          ])
      }
    }
    return graph
  }

  @Test("The command dot reads and draws every trap, as well-formed SVG")
  func command() throws {
    for (i, trap) in Self.traps.enumerated() {
      let graph = Self.graph(trap)
      for dot in [DOTEncoder().encode(graph), Diagram(graph).dot] {
        let drawn = try DOTReaders.dot(dot, format: "svg")
        #expect(drawn.status == 0, "trap \(i): \(drawn.messages.prefix(300))")
        let isClean = !drawn.messages.contains("rror")
        #expect(isClean, "trap \(i): \(drawn.messages.prefix(300))")
        let isXML = XMLParser(data: .init(drawn.output.utf8)).parse()
        #expect(isXML, "trap \(i) breaks the SVG of dot itself")
        let runs = drawn.output.contains("href=\"javascript")
        #expect(!runs)
      }
    }
  }

  @Test(
    "pygraphviz and networkx read back every node, edge and field",
    .enabled(
      if: PythonReader.has("pygraphviz", "networkx"),
      "needs the Python modules pygraphviz and networkx (ENTENTE_PYTHON names another Python)"))
  func readers() throws {
    for (i, trap) in Self.traps.enumerated() {
      let graph = Self.graph(trap)
      let dot = DOTEncoder().encode(graph)
      for reading in [try DOTReaders.networkx(dot), try DOTReaders.pygraphviz(dot)] {
        #expect(reading.nodes.count == 2, "trap \(i)")
        #expect(reading.nodes["leader:b"]?["kind"] == "leader", "trap \(i)")
        #expect(reading.edges.count == 6, "trap \(i): parallel edges were lost")
        #expect(Set(reading.edges.map(\.key)).count == 6, "trap \(i)")
        for edge in reading.edges {
          #expect(edge.head == "leader:b")
          for field in ["type", "class", "status", "support", "tooltip", "id"] {
            #expect(edge.attributes[field]?.isEmpty == false, "trap \(i): no \(field)")
          }
          #expect(edge.attributes["URL"]?.contains("javascript") != true)
        }
        #expect(
          Set(reading.edges.compactMap { $0.attributes["type"] }) == [
            "accuse", "threaten", "sanction",
          ])
        let spoken = reading.edges.filter { $0.attributes["speaker"] == "leader:b" }
        #expect(spoken.count == 3, "trap \(i)")
      }
    }
  }

  @Test(
    "Backslashes come back doubled, everything else as it was",
    .enabled(if: PythonReader.has("pygraphviz"), "pygraphviz is missing"))
  func values() throws {
    for text in ["Il-62 \"M\"", "a\\b", "AT&T", "قطر", "x<y"] {
      let reading = try DOTReaders.pygraphviz(DOTEncoder().encode(Self.graph(text)))
      let node = reading.nodes.first { $0.value["kind"] == "nation" }
      #expect(node?.value["name"] == text.replacing("\\", with: "\\\\"))
    }
  }

  @Test("No attribute is longer than what dot reads from a file")
  func length() {
    let dot = DOTEncoder().encode(Self.graph(String(repeating: "\\\"&é", count: 20_000)))
    let longest = dot.split(separator: "\"").map(\.utf8.count).max() ?? 0
    #expect(longest < 16_384)
  }
}
