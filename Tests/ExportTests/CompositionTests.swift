import EntenteExport
import EntenteGraphModel
import Foundation
import Testing

/// What a drawing is composed of: groups, labels, notes.
@Suite struct CompositionTests {
  static let north = EntityID(kind: .nation, slug: "north")
  static let south = EntityID(kind: .nation, slug: "south")
  static let friend = EntityID(kind: .nation, slug: "friend")
  static let chief = EntityID(kind: .leader, slug: "chief")

  /// Two nations at odds, a friend of the first, and the leader of the second; each relation is proven by
  /// as many articles as its number says.
  static func conflict(
    _ more: [(EntityID, RelationKind, EntityID, Status, EntityID?, Int)] = []
  ) -> EntityGraph {
    var graph = EntityGraph(title: "Conflict")
    for (id, name) in [
      (north, "Northland"), (south, "Southland"), (friend, "Friendland"), (chief, "Ada Lovelace"),
    ] { graph.entities[id] = Entity(id: id, kind: id.kind ?? .nation, name: name) }
    let base: [(EntityID, RelationKind, EntityID, Status, EntityID?, Int)] = [
      (north, .assault, south, .asserted, nil, 4), (north, .accuse, south, .asserted, nil, 2),
      (friend, .aid, north, .asserted, nil, 3), (chief, .leads, south, .asserted, nil, 1),
      (south, .accuse, friend, .asserted, nil, 1),
    ]
    for (source, kind, target, status, speaker, support) in base + more {
      let key = RelationKey(
        source: source, kind: kind, target: target, status: status, speaker: speaker)
      var evidence: Set<Evidence> = []
      for i in 1...support {
        let article = "article \(i)"
        graph.articles[article] = ArticleRecord(id: article, outlet: "Wire \(i)", words: i)
        evidence.insert(
          Evidence(
            article: article, start: 0, end: 1, text: "s", cue: "c", predicate: "p",
            confidence: 1))
      }
      graph.relations[key] = Relation(key: key, evidence: evidence)
    }
    return graph
  }

  /// The statement of a line between two entities.
  static func line(_ dot: String, _ tail: EntityID, _ head: EntityID) -> Substring? {
    dot.split(separator: "\n").first {
      $0.contains("\"\(tail.rawValue)\" -> \"\(head.rawValue)\"")
    }
  }

  @Test("By nation a leader stands in the frame of the nation, and needs no line to it")
  func byNation() {
    let dot = Diagram(Self.conflict(), DiagramOptions(group: .nation)).dot
    #expect(dot.contains("subgraph \"cluster_nation:south\""))
    #expect(Self.line(dot, Self.chief, Self.south) == nil)
  }

  @Test("By side friends share a frame that enemies do not share")
  func bySide() throws {
    let dot = Diagram(Self.conflict(), DiagramOptions(group: .side)).dot
    let frames = dot.components(separatedBy: "subgraph ").dropFirst().map {
      $0.components(separatedBy: "\n  }")[0]
    }
    #expect(frames.count == 2)
    #expect(dot.contains("frame: one side"))
    let withNorth = try #require(frames.first { $0.contains(Self.north.rawValue) })
    #expect(withNorth.contains(Self.friend.rawValue))
    #expect(!withNorth.contains(Self.south.rawValue))
    let withSouth = try #require(frames.first { $0.contains(Self.south.rawValue) })
    #expect(withSouth.contains(Self.chief.rawValue))
    // Who leads whom is no longer to be seen from a frame.
    #expect(Self.line(dot, Self.chief, Self.south) != nil)
  }

  @Test("Without groups there are no frames, and belonging is a line")
  func ungrouped() {
    let dot = Diagram(Self.conflict(), DiagramOptions(group: .none)).dot
    #expect(!dot.contains("subgraph"))
    #expect(!dot.contains("frame: "))
    #expect(Self.line(dot, Self.chief, Self.south) != nil)
  }

  @Test("Relations of a pair are one line with one label that counts each")
  func aggregated() throws {
    let dot = Diagram(Self.conflict()).dot
    let lines = dot.split(separator: "\n").filter {
      $0.contains("\"nation:north\" -> \"nation:south\"")
    }
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.contains("attacked ×4"))
    #expect(line.contains("accused ×2"))
    #expect(line.components(separatedBy: " label=").count == 2)
  }

  @Test(
    "Whoever says a thing, and whether it is so, stands in the label",
    arguments: [
      (Status.planned, "to attack", "dashed"), (.hypothetical, "may attack", "dotted"),
      (.negated, "did not attack", "tee"),
    ])
  func statusAndSpeaker(status: Status, words: String, mark: String) throws {
    let graph = Self.conflict([(Self.south, .assault, Self.north, status, Self.chief, 1)])
    let line = try #require(Self.line(Diagram(graph).dot, Self.south, Self.north))
    #expect(line.contains(words))
    #expect(line.contains("Lovelace"))
    #expect(line.contains("\"\(mark)\""))
  }

  @Test("Without fonts for the symbols none is written, and the legend says it in words")
  func withoutSymbols() {
    var graph = Self.conflict([(Self.south, .assault, Self.north, .negated, nil, 1)])
    let plane = EntityID(kind: .aircraft, slug: "il-62")
    graph.entities[plane] = Entity(id: plane, kind: .aircraft, name: "Il-62")
    graph.relations[RelationKey(source: Self.north, kind: .operates, target: plane)] =
      graph.relations.values.first
    let plain = Diagram(graph, DiagramOptions(symbols: false))
    let full = Diagram(graph, DiagramOptions(symbols: true))
    for symbol in Diagram.symbols {
      #expect(!plain.words.contains(symbol), "\(symbol)")
    }
    for symbol in "✈✗" { #expect(full.words.contains(symbol), "\(symbol)") }
    for word in ["oval: leader", "arrow: aircraft", "did not attack"] {
      #expect(plain.words.contains(word), "\(word)")
    }
  }

  @Test("The chosen layout is told, and an engine that is asked for overrules it")
  func layout() {
    let own = Diagram(Self.conflict())
    #expect(own.notes.contains { $0.contains("drawn with \(own.engine)") })
    let asked = Diagram(Self.conflict(), DiagramOptions(engine: "neato"))
    #expect(asked.engine == "neato")
    #expect(asked.notes.contains { $0.contains("drawn with neato") })
  }

  @Test("The first words at a line are of the class that gives it its colour")
  func colourOfTheFirstWords() throws {
    // The best-proven relation is a threat, but most of what is told is cooperation.
    let dot = Diagram(
      Self.conflict([
        (Self.south, .threaten, Self.friend, .asserted, nil, 3),
        (Self.south, .support, Self.friend, .asserted, nil, 2),
        (Self.friend, .agree, Self.south, .asserted, nil, 2),
        (Self.friend, .consult, Self.south, .asserted, nil, 2),
      ])
    ).dot
    let line = try #require(Self.line(dot, Self.south, Self.friend))
    #expect(line.contains("class=\"verbal-cooperation asserted\""))
    let color = try #require(line.firstMatch(of: /fontcolor="(#[0-9A-F]+)"/)?.output.1)
    let label = try #require(line.firstMatch(of: /<FONT COLOR="(#[0-9A-F]+)">([^<]+)</)?.output)
    #expect(label.1 == color)
    #expect(label.2 == "agreed with ×2")
  }

  @Test("A statement with many signers does not crowd out what single sentences tell")
  func jointStatement() {
    var graph = Self.conflict()
    let signers = (0..<12).map { EntityID(kind: .nation, slug: "signer-\($0)") }
    let sentences = (0..<3).map {
      Evidence(
        article: "article 1", start: 100 * ($0 + 1), end: 100 * ($0 + 1) + 50, text: "s", cue: "c",
        predicate: "p", confidence: 1)
    }
    for id in signers {
      graph.entities[id] = Entity(id: id, kind: .nation, name: "Signer")
      for (kind, sentence) in zip([RelationKind.request, .support, .accuse], sentences) {
        for target in [Self.friend, Self.chief] {
          let key = RelationKey(source: id, kind: kind, target: target)
          graph.relations[key] = Relation(key: key, evidence: [sentence])
        }
      }
    }
    let dot = Diagram(graph, DiagramOptions(top: 4, isTrimmed: false)).dot
    for id in [Self.north, Self.south, Self.friend, Self.chief] {
      #expect(dot.contains("\"\(id.rawValue)\" ["), "\(id)")
    }
    #expect(!dot.contains("signer"))
    #expect(Diagram(graph, DiagramOptions(top: 4, isTrimmed: false)).dot == dot)
  }

  @Test("Above the limit a note says to filter or to write DOT")
  func tooMany() {
    func notes(_ count: Int) -> [String] {
      var graph = EntityGraph()
      for i in 0..<count {
        let id = EntityID(kind: .place, slug: "\(i)")
        graph.entities[id] = Entity(id: id, kind: .place, name: "\(i)")
      }
      return Diagram(graph, DiagramOptions(group: .none, top: nil)).notes
    }
    #expect(!notes(Diagram.limit).contains { $0.contains("filter") })
    let note = notes(Diagram.limit + 1).first { $0.contains("filter") }
    #expect(note?.contains("--top") == true)
    #expect(note?.contains(".dot") == true)
  }

  @Test("The source at the foot is the one given, else the outlets of the articles")
  func source() throws {
    func footer(_ options: DiagramOptions) -> String {
      let lines = Diagram(Self.conflict(), options).dot.split(separator: "\n")
      return String(lines.first { $0.contains("footer=") } ?? "")
    }
    #expect(footer(DiagramOptions()).contains("Wire 1, Wire 2"))
    let given = footer(DiagramOptions(source: "Our own archive"))
    #expect(given.contains("Our own archive"))
    #expect(!given.contains("Wire 1"))
  }

  @Test("A speaker who says much is a footnote, and the legend says who it is")
  func footnotes() throws {
    let kinds: [RelationKind] = [.accuse, .threaten, .reject, .sanction]
    let others = (0..<4).map { EntityID(kind: .place, slug: "p\($0)") }
    var graph = Self.conflict(
      zip(kinds, others).map { (Self.north, $0, $1, .asserted, Self.chief, 1) })
    for id in others { graph.entities[id] = Entity(id: id, kind: .place, name: "Place") }
    let dot = Diagram(graph).dot
    #expect(dot.contains("¹ says Ada Lovelace"))
    let line = try #require(Self.line(dot, Self.north, others[0]))
    #expect(line.contains("accused¹"))
    #expect(!line.contains("(says"))
  }

  @Test("By default the lines least proven and whoever does nothing stay out of a full drawing")
  func trimmed() {
    var graph = Self.conflict()
    let proof = graph.relations.values.first?.evidence ?? []
    let crowd = (0..<60).map { EntityID(kind: .place, slug: "p\($0)") }
    for id in crowd { graph.entities[id] = Entity(id: id, kind: .place, name: id.rawValue) }
    for (i, id) in crowd.enumerated() {
      // The first forty have something done to them, the others only lie somewhere.
      let kind: RelationKind = i < 40 ? .assault : .locatedIn
      let key =
        i < 40
        ? RelationKey(source: Self.north, kind: kind, target: id)
        : RelationKey(source: id, kind: kind, target: Self.south)
      graph.relations[key] = Relation(key: key, evidence: proof)
    }
    let trimmed = Diagram(graph)
    #expect(trimmed.entityCount <= 44)
    #expect(trimmed.notes.contains { $0.contains("21 entities without an event") })
    #expect(Diagram(graph, DiagramOptions(top: nil, isTrimmed: false)).entityCount == 64)
  }
}
