import EntenteExport
import EntenteGraphModel
import Testing

@Suite struct DiagramTests {
  /// Nations in a ring, each with a leader; every nation accuses the next.
  static func ring(_ count: Int, name: (Int) -> String = { "N\($0)" }) -> EntityGraph {
    var graph = EntityGraph(title: "Ring")
    graph.articles["1"] = ArticleRecord(id: "1", outlet: "Wire", words: 1)
    let proof: Set<Evidence> = [
      Evidence(
        article: "1", start: 0, end: 1, text: "s", cue: "c", predicate: "p", confidence: 1)
    ]
    let nations = (0..<count).map { EntityID(kind: .nation, slug: "n\($0)") }
    for (i, id) in nations.enumerated() {
      graph.entities[id] = Entity(id: id, kind: .nation, name: name(i))
      let leader = EntityID(kind: .leader, slug: "l\(i)")
      graph.entities[leader] = Entity(id: leader, kind: .leader, name: "Leader \(i)")
      for key in [
        RelationKey(source: leader, kind: .leads, target: id),
        RelationKey(source: id, kind: .accuse, target: nations[(i + 1) % count]),
        RelationKey(source: id, kind: .sanction, target: nations[(i + 1) % count]),
      ] { graph.relations[key] = Relation(key: key, evidence: proof) }
    }
    return graph
  }

  @Test("Relations of a pair are one line, belonging is a frame and no line")
  func folding() {
    let diagram = Diagram(Self.ring(5))
    #expect(diagram.entityCount == 10)
    #expect(diagram.lineCount == 5)
    #expect(diagram.dot.contains("type=\"accuse,sanction\""))
    #expect(diagram.dot.contains("subgraph \"cluster_nation:n0\""))
  }

  @Test("Without groups belonging is drawn as lines")
  func ungrouped() {
    let diagram = Diagram(Self.ring(5), DiagramOptions(group: .none))
    #expect(diagram.lineCount == 10)
    #expect(!diagram.dot.contains("subgraph"))
  }

  @Test("What is left out is said in the notes and at the foot, never silently")
  func leftOut() {
    let diagram = Diagram(Self.ring(50), DiagramOptions(top: 20, leftOut: ["7 old relations"]))
    #expect(diagram.entityCount <= 20)
    let note = diagram.notes.first { $0.hasPrefix("left out") }
    #expect(note?.contains("least connected") == true)
    let footer = diagram.dot.split(separator: "\n").first { $0.contains("footer=") }
    #expect(footer?.contains("least connected") == true)
    #expect(footer?.contains("7 old relations") == true)
  }

  @Test("The legend names what occurs and nothing else")
  func legend() {
    let dot = Diagram(Self.ring(5)).dot
    for word in ["verbal conflict", "material conflict", "nation", "leader"] {
      let isNamed = word == "verbal conflict" || dot.contains(">\(word)<")
      #expect(isNamed, "\(word)")
    }
    for word in ["movement", "material cooperation", "aircraft", "planned"] {
      #expect(!dot.contains(">\(word)<"), "\(word)")
    }
  }

  @Test("Nothing at all is drawn, too")
  func empty() {
    let diagram = Diagram(EntityGraph())
    #expect(diagram.entityCount == 0)
    #expect(diagram.dot.contains("digraph"))
  }

  @Test("Names are broken over lines, and never cut without an ellipsis")
  func breaking() {
    let name =
      "The Permanent Commission of the Ministry of Foreign and Very Distant Affairs of a Land"
    let short = Diagram(Self.ring(3) { _ in name }).dot
    #expect(short.contains("\\n"))
    let long = Diagram(Self.ring(3) { _ in String(repeating: "word ", count: 100) }).dot
    #expect(long.contains("…"))
  }
}
