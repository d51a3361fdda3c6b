/// Finds the way of each line: an arc, as straight as it can be without running over what it does not
/// join.
struct EdgeRouting {
  private static let bends = [0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4]
  private static let steps = 20
  /// Above this many lines they are straight.
  private static let limit = 900

  private var paths: [[Point]] = []
  /// What the cards fill; ways around the outside make the drawing larger.
  private let bounds: Box

  private init(_ bounds: Box) { self.bounds = bounds }

  /// Routes every line of a model; short ones first, since they have the fewest ways to go.
  static func route(_ model: inout CardModel) {
    var routing = EdgeRouting(model.cardBounds)
    let lengths = model.edges.map {
      (model.nodes[$0.tail].box.center - model.nodes[$0.head].box.center).length
    }
    let order = model.edges.indices.sorted {
      lengths[$0] != lengths[$1] ? lengths[$0] < lengths[$1] : $0 < $1
    }
    let isLarge = model.edges.count > limit
    for edge in order {
      model.edges[edge].curve = routing.curve(edge, model, straight: isLarge)
    }
  }

  private mutating func curve(_ index: Int, _ model: CardModel, straight: Bool) -> Curve? {
    let edge = model.edges[index]
    let (tail, head) = (model.nodes[edge.tail], model.nodes[edge.head])
    guard edge.tail != edge.head else { return nil }
    var best: Curve?
    var bestPath: [Point] = []
    var least = Double.infinity
    for bend in straight ? [0] : Self.bends {
      let whole = Curve(from: tail.box.center, to: head.box.center, bend: bend)
      let curve = Self.clipped(whole, tail, head)
      let path = (0...Self.steps).map { curve.point(Double($0) / Double(Self.steps)) }
      // A bend of a long line sweeps over half the drawing.
      let sweep = abs(bend) * (26 + (whole.end - whole.start).length * 0.06)
      let cost = straight ? 0 : self.cost(path, edge, model) + sweep
      if cost < least - 1e-9 {
        least = cost
        best = curve
        bestPath = path
      }
      if least < 0.5 { break }
    }
    paths.append(bestPath)
    return best
  }

  /// What is wrong with a way: nodes that it runs over, lines that it crosses or runs along.
  private func cost(_ path: [Point], _ edge: CardModel.Edge, _ model: CardModel) -> Double {
    var cost = 0.0
    var reach = Box(center: path[0], width: 0, height: 0)
    for point in path { reach = reach.union(Box(center: point, width: 0, height: 0)) }
    for (i, node) in model.nodes.enumerated() where i != edge.tail && i != edge.head {
      guard node.box.touches(reach, gap: 4) else { continue }
      for point in path where node.box.contains(point, margin: 4) { cost += 12 }
    }
    for (i, node) in model.nodes.enumerated() where i == edge.tail || i == edge.head {
      // A line that runs back over its own end.
      for point in path[2..<(path.count - 2)] where node.box.contains(point, margin: -1) {
        cost += 4
      }
    }
    for point in path where !bounds.contains(point, margin: 2) { cost += 1.5 }
    for other in paths where !other.isEmpty {
      for i in stride(from: 0, to: path.count - 2, by: 2) {
        for j in stride(from: 0, to: other.count - 2, by: 2)
        where Self.cross(path[i], path[i + 2], other[j], other[j + 2]) { cost += 3 }
      }
      var near = 0
      for i in [6, 10, 14] {
        for j in [5, 8, 10, 12, 15] where (path[i] - other[j]).length < 9 {
          near += 1
          break
        }
      }
      if near > 1 { cost += Double(near) * 6 }
    }
    return cost
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// The part of a curve between the outlines of its two ends.
  private static func clipped(
    _ curve: Curve, _ tail: CardModel.Node, _ head: CardModel.Node
  ) -> Curve {
    var (low, high) = (0.0, 0.5)
    for _ in 0..<14 {
      let middle = (low + high) / 2
      if contains(tail, curve.point(middle)) { low = middle } else { high = middle }
    }
    let from = high
    (low, high) = (0.5, 1.0)
    for _ in 0..<14 {
      let middle = (low + high) / 2
      if contains(head, curve.point(middle)) { high = middle } else { low = middle }
    }
    return curve.part(from, max(low, from))
  }

  /// Whether a point lies within the outline of a node, or a hair beyond.
  private static func contains(_ node: CardModel.Node, _ point: Point) -> Bool {
    let (dx, dy) = (abs(point.x - node.box.center.x), abs(point.y - node.box.center.y))
    let (w, h) = (node.box.width / 2 + 1.5, node.box.height / 2 + 1.5)
    switch node.outline {
    case .box: return dx <= w && dy <= h
    case .ellipse: return (dx / w) * (dx / w) + (dy / h) * (dy / h) <= 1
    case .hexagon: return dy <= h && dx <= w - (w / 2) * (dy / h)
    }
  }
}
