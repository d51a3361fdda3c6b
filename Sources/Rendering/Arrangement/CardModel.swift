import CGraphvizShim

/// What the arrangement knows of a graph: sizes of nodes and labels, cards, and who is joined to whom.
struct CardModel: Sendable {
  enum Outline: Sendable, Hashable { case box, ellipse, hexagon }

  struct Node: Sendable {
    var box: Box
    var outline: Outline
    var card: Int
    /// The place in its card; the lowest is the card's head.
    var order: Int
  }

  /// Nodes that stand together, or one that stands alone.
  struct Card: Sendable {
    var nodes: [Int]
    var isFramed: Bool
    var box: Box
    /// The lines between two of its members.
    var inner: [Int] = []
  }

  struct Edge: Sendable {
    var tail: Int
    var head: Int
    /// The size of its label; zero where it has none.
    var labelWidth: Double
    var labelHeight: Double
    var arrow: Double
    var hasTailArrow: Bool
    var hasHeadArrow: Bool
    /// Whether another line runs from its head to its tail.
    var hasReverse = false
    /// The way it takes, from node to node, arrows included.
    var curve: Curve?
    var label: Point?
  }

  var nodes: [Node] = []
  var cards: [Card] = []
  var edges: [Edge] = []
  /// The size of the graph's own label, which stands above everything.
  var heading = (width: 0.0, height: 0.0)

  /// The frame's margin inside a card.
  static let margin = 9.0

  /// The rectangle around all cards.
  var cardBounds: Box {
    var bounds = cards.first?.box ?? Box(center: Point(x: 0, y: 0), width: 1, height: 1)
    for card in cards { bounds = bounds.union(card.box) }
    return bounds
  }

  /// The rectangle around everything.
  var bounds: Box {
    var bounds = cardBounds
    for edge in edges {
      if let label = edge.label, edge.labelWidth > 0 {
        bounds = bounds.union(
          Box(center: label, width: edge.labelWidth, height: edge.labelHeight))
      }
      guard let curve = edge.curve else { continue }
      for step in 0...8 {
        let point = curve.point(Double(step) / 8)
        bounds = bounds.union(Box(center: point, width: 0, height: 0))
      }
    }
    return bounds
  }

  /// Moves a card with everything in it.
  mutating func move(card: Int, by offset: Point) {
    cards[card].box.center = cards[card].box.center + offset
    for node in cards[card].nodes { nodes[node].box.center = nodes[node].box.center + offset }
  }
}
