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
}
