/// Brings the parts of a drawing that no line joins to the rest up to it.
enum CardGathering {
  /// Moves each part, the largest of all excepted, to where it makes the drawing fit the page best: beside the rest or
  /// into a hole of it, over no card and no line.
  ///
  /// Cost: for each part the places of a grid over the drawing, times its cards and lines.
  static func gather(_ model: inout CardModel, page: PageFit, gap: Double) {
    let parts = parts(of: model)
    guard parts.count > 1, let largest = parts.first else { return }
    var placed = largest
    for part in parts.dropFirst() {
      place(part, beside: placed, page, gap, &model)
      placed += part
    }
  }

  /// The cards that hang together, the most first.
  private static func parts(of model: CardModel) -> [[Int]] {
    var part = Array(model.cards.indices)
    func root(_ card: Int) -> Int {
      var card = card
      while part[card] != card { card = part[card] }
      return card
    }
    for edge in model.edges {
      let (a, b) = (root(model.nodes[edge.tail].card), root(model.nodes[edge.head].card))
      part[max(a, b)] = min(a, b)
    }
    return Dictionary(grouping: model.cards.indices, by: root).values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  private static func place(
    _ part: [Int], beside placed: [Int], _ page: PageFit, _ gap: Double, _ model: inout CardModel
  ) {
    let rest = around(placed, model)
    var own = around(part, model)
    // Labels stand out beside their lines.
    own.width += 4 * gap
    own.height += 2 * gap
    let isPlaced = Set(placed)
    let lines = model.edges.filter { isPlaced.contains(model.nodes[$0.tail].card) }
      .flatMap { edge in
        let (from, to) = (model.nodes[edge.tail].box.center, model.nodes[edge.head].box.center)
        return (0...24).map { from + (to - from) * (Double($0) / 24) }
      }
    func cost(_ center: Point) -> (excess: Double, distance: Double)? {
      var box = own
      box.center = center
      if placed.contains(where: { model.cards[$0].box.touches(box, gap: gap) }) { return nil }
      if lines.contains(where: { box.contains($0, margin: gap) }) { return nil }
      let bounds = rest.union(box)
      let excess = page.excess(width: bounds.width, height: bounds.height)
      return (max(excess, 0.8), (center - rest.center).length)
    }
    var best = (center: own.center, cost: cost(own.center) ?? (.infinity, .infinity))
    let (wide, high) = (own.width / 2 + gap, own.height / 2 + gap)
    for x in stride(from: rest.left - wide, through: rest.right + wide, by: 2 * gap) {
      for y in stride(from: rest.bottom - high, through: rest.top + high, by: 2 * gap) {
        guard let found = cost(Point(x: x, y: y)), found < best.cost else { continue }
        best = (Point(x: x, y: y), found)
      }
    }
    for card in part { model.move(card: card, by: best.center - own.center) }
  }

  private static func around(_ cards: [Int], _ model: CardModel) -> Box {
    cards.dropFirst().reduce(model.cards[cards[0]].box) { $0.union(model.cards[$1].box) }
  }
}
