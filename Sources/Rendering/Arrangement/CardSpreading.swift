/// Moves cards over the page.
enum CardSpreading {
  /// Pushes cards apart until none is nearer to another than a gap. Where two overlap, they part along
  /// the axis that needs the shorter way. Sorted by x, so that only neighbours are compared.
  static func separate(_ model: inout CardModel, gap: Double) {
    let count = model.cards.count
    guard count > 1 else { return }
    var centers = model.cards.map(\.box.center)
    let sizes = model.cards.map { (width: $0.box.width, height: $0.box.height) }
    let widest = sizes.reduce(0.0) { max($0, $1.width) } + gap
    for round in 0..<400 {
      let order = centers.indices.sorted {
        centers[$0].x != centers[$1].x ? centers[$0].x < centers[$1].x : $0 < $1
      }
      var moved = false
      for (at, i) in order.enumerated() {
        for j in order[(at + 1)...] {
          let dx = centers[j].x - centers[i].x
          if dx > widest { break }
          let dy = centers[j].y - centers[i].y
          let overX = (sizes[i].width + sizes[j].width) / 2 + gap - abs(dx)
          let overY = (sizes[i].height + sizes[j].height) / 2 + gap - abs(dy)
          guard overX > 0.01, overY > 0.01 else { continue }
          moved = true
          // A little more than half each, or two rows of cards take forever to part.
          let share = 0.5 + 0.1 * Double(min(round, 10)) / 10
          if overX < overY {
            let step = overX * share * (dx < 0 ? -1 : 1)
            centers[i].x -= step
            centers[j].x += step
          } else {
            let step = overY * share * (dy < 0 || (dy == 0 && i > j) ? -1 : 1)
            centers[i].y -= step
            centers[j].y += step
          }
        }
      }
      if !moved { break }
    }
    for card in model.cards.indices {
      model.move(card: card, by: centers[card] - model.cards[card].box.center)
    }
  }

  /// The cards' middles, taken from a force-directed layout of the cards alone.
  static func positions(_ model: CardModel) throws(RenderingError) -> [Point] {
    var ties: [Int: Int] = [:]
    let count = model.cards.count
    for edge in model.edges {
      let (a, b) = (model.nodes[edge.tail].card, model.nodes[edge.head].card)
      if a != b { ties[min(a, b) * count + max(a, b), default: 0] += 1 }
    }
    var dot = "graph { splines=\"\"; overlap=true; start=1; pack=18; packmode=\"node\";\n"
    dot += "epsilon=0.0001; maxiter=\(count > 200 ? 120 : 600); node [shape=box fixedsize=true];\n"
    for (i, card) in model.cards.enumerated() {
      dot += "n\(i) [width=\"\(card.box.width / 72)\" height=\"\(card.box.height / 72)\"];\n"
    }
    for (pair, weight) in ties.sorted(by: { $0.key < $1.key }) {
      let (a, b) = pair.quotientAndRemainder(dividingBy: count)
      let reach = (radius(model.cards[a].box) + radius(model.cards[b].box) + 50) / 72
      dot += "n\(a) -- n\(b) [len=\"\(reach)\" weight=\"\(min(weight, 5))\"];\n"
    }
    dot += "}\n"
    var graph = try LaidGraph(dot: dot)
    try graph.layout(engine: count > 250 ? "sfdp" : "neato")
    _ = try graph.render(format: "dot")
    return graph.nodes.map { node in
      let numbers = LaidGraph.numbers("pos", of: node)
      return numbers.count >= 2
        ? Point(x: numbers[0], y: numbers[1]) : Point(x: 0, y: 0)
    }
  }

  private static func radius(_ box: Box) -> Double { (box.width + box.height) / 4 }

  /// Turns and stretches positions until the whole has about the form of a page.
  static func shaped(_ positions: [Point], _ model: CardModel, ratio: Double) -> [Point] {
    guard positions.count > 1 else { return positions }
    var points = positions
    let middle = points.reduce(Point(x: 0, y: 0), +) * (1 / Double(points.count))
    points = points.map { $0 - middle }
    // The longest extent lies flat: eight turns are tried.
    func extent(_ points: [Point]) -> (Double, Double) {
      var (l, r, b, t) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
      for (point, card) in zip(points, model.cards) {
        l = min(l, point.x - card.box.width / 2)
        r = max(r, point.x + card.box.width / 2)
        b = min(b, point.y - card.box.height / 2)
        t = max(t, point.y + card.box.height / 2)
      }
      return (r - l, t - b)
    }
    let turns: [(Double, Double)] = [
      (1, 0), (0.92388, 0.38268), (0.70711, 0.70711), (0.38268, 0.92388), (0, 1),
      (-0.38268, 0.92388), (-0.70711, 0.70711), (-0.92388, 0.38268),
    ]
    var best = points
    var least = Double.infinity
    for (cosine, sine) in turns {
      let turned = points.map {
        Point(x: $0.x * cosine - $0.y * sine, y: $0.x * sine + $0.y * cosine)
      }
      let (width, height) = extent(turned)
      let form = width / max(height, 1) / ratio
      let badness = max(form, 1 / form)
      if badness < least - 1e-6 {
        least = badness
        best = turned
      }
    }
    let (width, height) = extent(best)
    let form = (width / max(height, 1) / ratio).squareRoot()
    let (sx, sy) = (min(max(1 / form, 0.6), 1.6), min(max(form, 0.6), 1.6))
    return best.map { Point(x: $0.x * sx, y: $0.y * sy) }
  }
}
