import EntenteExport
import EntenteGraphModel
import EntenteRendering
import Foundation
import Testing

/// Where lines and their labels go in our own layout.
@Suite struct LabelPlacingTests {
  private typealias Point = (x: Double, y: Double)

  /// The points of a path of SVG: where it begins, then three for each curve.
  private static func points(_ path: Substring) -> [Point] {
    let numbers = path.matches(of: /-?\d+(\.\d+)?/).compactMap { Double($0.output.0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }

  /// The first path below the group with an id.
  private static func path(of id: String, in svg: String) -> [Point]? {
    guard let group = svg.range(of: "<g id=\"\(id)\""),
      let start = svg[group.upperBound...].range(of: " d=\""),
      let end = svg[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return points(svg[start.upperBound..<end])
  }

  @Test func `a line that runs both ways goes the way that was found for it`() throws {
    let svg = String(
      decoding: try Renderer.shared.render(
        dot: "digraph { a [pos=\"0,0\"]; b; a -> b [dir=both, id=\"line\"] }", engine: "cards",
        format: "svg"), as: UTF8.self)
    let line = try #require(Self.path(of: "line", in: svg))
    #expect(line.count == 4)
    // Ours pull at a third of the way; where Graphviz can't read a line, it draws its own, which pull elsewhere.
    for (start, pull, end) in [
      (line[0].x, line[1].x, line[3].x), (line[0].y, line[1].y, line[3].y),
    ]
    where abs(end - start) > 9 { #expect(abs((pull - start) / (end - start) - 1 / 3) < 0.02) }
  }

  /// Nations of which each has to do with several others.
  private static func crowd(_ count: Int) -> EntityGraph {
    var graph = EntityGraph()
    graph.articles["1"] = ArticleRecord(id: "1", words: 1)
    let ids = (0..<count).map { EntityID(kind: .nation, slug: "n\($0)") }
    for id in ids { graph.entities[id] = Entity(id: id, kind: .nation, name: "Nation \(id.slug)") }
    for place in ids.indices {
      for (step, kind) in [(1, RelationKind.consult), (3, .accuse), (7, .sanction), (5, .agree)] {
        let key = RelationKey(
          source: ids[place], kind: kind, target: ids[(place * 2 + step) % count])
        guard key.source != key.target else { continue }
        graph.relations[key] = Relation(
          key: key,
          evidence: [
            Evidence(
              article: "1", start: place * 9 + step, end: place * 9 + step + 1, text: "s", cue: "c",
              predicate: "p", confidence: 1)
          ])
      }
    }
    return graph
  }

  @Test func `no label of a full drawing stands far from its line`() throws {
    let diagram = Diagram(Self.crowd(20))
    let svg = String(
      decoding: try Renderer.shared.render(dot: diagram.dot, engine: diagram.engine, format: "svg"),
      as: UTF8.self)
    var distances: [Double] = []
    for match in svg.matches(of: /<g id="([^"]+)-label"/) {
      let box = try #require(Self.path(of: "\(match.output.1)-label", in: svg))
      let line = try #require(Self.path(of: String(match.output.1), in: svg))
      let (left, right) = (box.map(\.x).min() ?? 0, box.map(\.x).max() ?? 0)
      let (low, high) = (box.map(\.y).min() ?? 0, box.map(\.y).max() ?? 0)
      var least = Double.infinity
      for at in stride(from: 0, to: line.count - 3, by: 3) {
        for step in 0...50 {
          let (t, u) = (Double(step) / 50, 1 - Double(step) / 50)
          let shares = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
          let x = zip(shares, line[at...]).reduce(0) { $0 + $1.0 * $1.1.x }
          let y = zip(shares, line[at...]).reduce(0) { $0 + $1.0 * $1.1.y }
          let (dx, dy) = (max(left - x, 0, x - right), max(low - y, 0, y - high))
          least = min(least, (dx * dx + dy * dy).squareRoot())
        }
      }
      distances.append(least)
    }
    #expect(distances.count > 40)
    #expect(distances.allSatisfy { $0 < 40 }, "\(distances)")
    #expect(distances.reduce(0, +) / Double(distances.count) < 3, "\(distances)")
  }
}
