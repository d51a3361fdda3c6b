public import EntenteComparison
import EntenteGraphModel

/// Composes the drawing of a difference: which lines and entities are drawn, in which words, in which frames.
///
/// ```swift
/// var map = DifferenceMap(difference)
/// map.labels = ("March", "July")
/// let drawing = map.drawing
/// let svg = try Renderer.shared.render(dot: drawing.dot(), engine: drawing.engine, format: "svg")
/// ```
public struct DifferenceMap: Sendable {
  let difference: GraphDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// How many lines that do not differ lead away from one that does.
  public var context = 1
  /// The most differing lines, and a third as many beside them that tell alike or differ in support alone, that are drawn;
  /// the rest is counted.
  public var limit = 60

  /// The map of a difference.
  public init(_ difference: GraphDifference) { self.difference = difference }

  /// The drawing; cost grows with both graphs.
  public var drawing: DifferenceDrawing { DifferenceMapBuilder(self).drawing() }
}
