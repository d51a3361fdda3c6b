import EntenteExport
import EntenteGraphModel
import EntenteRendering
import Foundation
import FoundationXML
import Testing

/// Composed drawings, through to the picture.
@Suite struct DrawingTests {
  /// A graph whose names are given.
  static func graph(_ names: [String]) -> EntityGraph {
    var graph = EntityGraph(title: names.first)
    graph.articles["1"] = ArticleRecord(
      id: "1", date: CalendarDate("2019-03-23"), outlet: "Wire", url: "https://example.org/1",
      words: 3)
    let kinds = EntityKind.allCases
    let entities = names.enumerated().map { i, name in
      Entity(id: EntityID(kind: kinds[i % 5], slug: "\(i)"), kind: kinds[i % 5], name: name)
    }
    for entity in entities { graph.entities[entity.id] = entity }
    for (i, entity) in entities.enumerated() {
      let other = entities[(i * 7 + 3) % entities.count].id
      let key = RelationKey(source: entity.id, kind: i % 2 == 0 ? .accuse : .aid, target: other)
      graph.relations[key] = Relation(
        key: key,
        evidence: [
          Evidence(
            article: "1", start: 0, end: 1, text: entity.name, cue: entity.name, predicate: "p",
            confidence: 1)
        ])
    }
    return graph
  }

  /// Random text from all over Unicode, with what is dangerous to markup in plenty.
  static func noise(_ generator: inout SplitMix) -> String {
    let dangerous = Array(
      "\\\"<>&'`{}|[]%;#\n\r\t/*-=\u{0}\u{1}\u{1B}\u{7F}\u{85}\u{FFFE}".unicodeScalars)
    var out = String.UnicodeScalarView()
    for _ in 0..<Int(generator.next() % 14) {
      switch generator.next() % 4 {
      case 0: out.append(dangerous[Int(generator.next() % UInt64(dangerous.count))])
      case 1: out.append(Unicode.Scalar(UInt8(32 + generator.next() % 95)))
      default:
        if let scalar = Unicode.Scalar(UInt32(generator.next() % 0x2FFFF)) { out.append(scalar) }
      }
    }
    return String(out)
  }

  @Test("10,000 random names and labels give SVG that libxml2 parses")
  func noise() throws {
    var generator = SplitMix(state: 7)
    for round in 0..<100 {
      let names = (0..<100).map { _ in Self.noise(&generator) }
      let diagram = Diagram(
        Self.graph(names), DiagramOptions(top: nil, engine: round % 10 == 0 ? "cards" : "osage"))
      let bytes = try Renderer.shared.render(
        dot: diagram.dot, engine: diagram.engine, format: "svg")
      let isXML = XMLParser(data: Data(bytes)).parse()
      #expect(isXML, "round \(round)")
      if !isXML { break }
    }
  }

  @Test("An SVG has a role, a title and a description, and its entities can be reached by keyboard")
  func access() throws {
    let diagram = Diagram(Self.graph(["Russia", "Putin", "Il-62", "Moscow", "NATO", "Syria"]))
    let bytes = try Renderer.shared.render(dot: diagram.dot, engine: diagram.engine, format: "svg")
    let svg = String(decoding: bytes, as: UTF8.self)
    for part in [
      "role=\"graphics-document document\"", "<title id=\"entente-title\">Russia</title>",
      "<desc id=\"entente-desc\">", "tabindex=\"0\"", "id=\"nation:",
      "href=\"https://example.org/1\"",
    ] { #expect(svg.contains(part), "\(part)") }
  }

  @Test("A drawing is the same on every run")
  func determinism() throws {
    let graph = Self.graph((0..<30).map { "Entity \($0)" })
    let first = Diagram(graph)
    let a = try Renderer.shared.render(dot: first.dot, engine: first.engine, format: "svg")
    let second = Diagram(graph)
    let b = try Renderer.shared.render(dot: second.dot, engine: second.engine, format: "svg")
    let isEqual = a == b
    #expect(isEqual)
  }

  /// Random parts beside a ring, and the example whose two unjoined nodes once stood half a page below the rest.
  static func drawnInParts() throws -> [(dot: String, engine: String)] {
    let ring = (0..<14).map { "a\($0) -> a\(($0 * 5 + 1) % 14) [label=\"accused of it\"]" }
    let pairs = (0..<4).map { "b\($0) -> c\($0) [label=\"talked with\"]" }
    let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Graphs/hormuz-2019/graph.json")
    let diagram = Diagram(
      try EntityGraph(json: [UInt8](Data(contentsOf: example))),
      DiagramOptions(engine: "cards"))
    return (0...pairs.count).map { size in
      let lines = (ring + pairs.prefix(size)).joined(separator: "; ")
      return ("digraph { node [shape=box]; \(lines) }", "cards")
    } + [(diagram.dot, diagram.engine)]
  }

  @Test("What no line joins to the rest stands near it, and over nothing")
  func gathering() throws {
    for drawing in try Self.drawnInParts() {
      let bytes = try Renderer.shared.render(
        dot: drawing.dot, engine: drawing.engine, format: "plain")
      var boxes: [String: [Double]] = [:]
      var parts: [Set<String>] = []
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        let cells = line.split(separator: " ").map(String.init)
        if cells.first == "node", cells.count > 5 {
          boxes[cells[1]] = cells[2...5].compactMap(Double.init)
          parts.append([cells[1]])
        } else if cells.first == "edge", cells.count > 2 {
          let joined = parts.filter { $0.contains(cells[1]) || $0.contains(cells[2]) }
          parts.removeAll(where: joined.contains)
          parts.append(joined.reduce([]) { $0.union($1) })
        }
      }
      #expect(boxes.count >= 14)
      func gap(_ one: String, _ other: String) -> Double {
        guard let a = boxes[one], let b = boxes[other], a.count == 4, b.count == 4 else { return 0 }
        return max(abs(a[0] - b[0]) - (a[2] + b[2]) / 2, abs(a[1] - b[1]) - (a[3] + b[3]) / 2)
      }
      for name in boxes.keys {
        for other in boxes.keys where other < name { #expect(gap(name, other) > 0) }
      }
      for part in parts where part.count < boxes.count {
        let nearest = part.flatMap { name in
          boxes.keys.filter { !part.contains($0) }.map { gap(name, $0) }
        }.min()
        // Inches.
        #expect(try #require(nearest) < 1.2, "\(part.sorted())")
      }
    }
  }

  @Test("A thousand drawings leave no memory behind")
  func memory() throws {
    let dot = "digraph { footer=x; a -> b [label=\"to\"]; subgraph cluster_x { b; c } c -> a }"
    func resident() -> Int {
      let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      return text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
    for _ in 0..<100 {
      _ = try Renderer.shared.render(dot: dot, engine: "cards", format: "svg")
    }
    // Other tests of the process take memory at the same time, but not all the time: what leaks
    // grows in each round.
    var leastGrowth = Int.max
    for _ in 0..<10 where leastGrowth >= 2_000 {
      let before = resident()
      for _ in 0..<1000 {
        _ = try Renderer.shared.render(dot: dot, engine: "cards", format: "svg")
      }
      leastGrowth = min(leastGrowth, resident() - before)
    }
    // Pages of 4 KiB.
    #expect(leastGrowth < 2_000)
  }
}

/// A small generator with a seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
