/// Puts the members of a card into rows.
enum CardFilling {
  /// The room between members; more where a line has to be seen in it, or its label to be read.
  private static let gap = 8.0

  /// Arranges every card around the origin, with the head in the first row, in about the form of a page;
  /// gives how each one stands.
  static func fill(_ model: inout CardModel) -> [CardShape] {
    for card in model.cards.indices { model.cards[card].inner = [] }
    for (i, edge) in model.edges.enumerated() where edge.tail != edge.head {
      let card = model.nodes[edge.tail].card
      if card == model.nodes[edge.head].card { model.cards[card].inner.append(i) }
    }
    return model.cards.indices.map { card in
      var best = CardShape(order: model.cards[card].nodes, rows: 1)
      guard model.cards[card].isFramed else {
        place(&model, card: card, best)
        return best
      }
      var least = Double.infinity
      for rows in 1...max(1, best.order.count) {
        let shape = CardShape(order: best.order, rows: rows)
        place(&model, card: card, shape)
        let box = model.cards[card].box
        let ratio = box.width / max(box.height, 1)
        let badness = max(ratio / 1.5, 1.5 / ratio) + box.width * box.height / 60_000
        if badness < least - 1e-9 {
          least = badness
          best = shape
        }
      }
      place(&model, card: card, best)
      return best
    }
  }

  /// Puts the members where a shape wants them, around the middle that the card has.
  static func place(_ model: inout CardModel, card: Int, _ shape: CardShape) {
    let center = model.cards[card].box.center
    guard model.cards[card].isFramed, !shape.order.isEmpty else {
      guard let node = shape.order.first else { return }
      model.nodes[node].box.center = center
      model.cards[card].box = model.nodes[node].box
      return
    }
    let rows = self.rows(of: shape, model)
    let (between, beside) = gaps(rows, model.cards[card].inner, model)
    var (width, height) = (0.0, 0.0)
    var sizes: [(width: Double, height: Double)] = []
    for (i, row) in rows.enumerated() {
      let own = row.reduce((width: -gap, height: 0.0)) {
        let box = model.nodes[$1].box
        return ($0.width + box.width + gap + (beside[$1] ?? 0), max($0.height, box.height))
      }
      sizes.append(own)
      width = max(width, own.width)
      height += own.height + (i + 1 < rows.count ? between[i] : 0)
    }
    var y = height / 2
    for (i, row) in rows.enumerated() {
      var x = -sizes[i].width / 2
      for node in row {
        let half = model.nodes[node].box.width / 2
        let middle = Point(
          x: (x + half) * (shape.isMirrored ? -1 : 1),
          y: (y - sizes[i].height / 2) * (shape.isUpsideDown ? -1 : 1))
        model.nodes[node].box.center = center + middle
        x += 2 * half + gap + (beside[node] ?? 0)
      }
      y -= sizes[i].height + (i + 1 < rows.count ? between[i] : 0)
    }
    model.cards[card].nodes = shape.order
    model.cards[card].box = Box(
      center: center, width: width + 2 * CardModel.margin, height: height + 2 * CardModel.margin)
  }

  private static func rows(of shape: CardShape, _ model: CardModel) -> [[Int]] {
    let nodes = shape.order
    let total = nodes.reduce(0.0) { $0 + model.nodes[$1].box.width + gap }
    let widest = nodes.reduce(0.0) { max($0, model.nodes[$1].box.width) }
    let width = max(widest, total / Double(max(shape.rows, 1)) * 1.08)
    var rows: [[Int]] = []
    var used = 0.0
    for node in nodes {
      let own = model.nodes[node].box.width
      if rows.isEmpty || used + gap + own > width {
        rows.append([node])
        used = own
      } else {
        rows[rows.count - 1].append(node)
        used += gap + own
      }
    }
    return rows
  }

  /// The room below each row, and the room that a member needs to its right besides the usual one: lines
  /// within a card run there.
  private static func gaps(
    _ rows: [[Int]], _ inner: [Int], _ model: CardModel
  ) -> (between: [Double], beside: [Int: Double]) {
    var between = [Double](repeating: gap, count: rows.count)
    var beside: [Int: Double] = [:]
    guard !inner.isEmpty else { return (between, beside) }
    var places: [Int: (row: Int, column: Int)] = [:]
    for (r, row) in rows.enumerated() {
      for (c, node) in row.enumerated() { places[node] = (r, c) }
    }
    for index in inner {
      let edge = model.edges[index]
      guard let a = places[edge.tail], let b = places[edge.head] else { continue }
      let need = max(20, edge.labelHeight + 12)
      if a.row == b.row {
        // Neighbours need a visible line; the label stands above or below it.
        if abs(a.column - b.column) == 1 {
          beside[a.column < b.column ? edge.tail : edge.head] = 20
        }
        if edge.labelHeight > 0 { between[a.row] = max(between[a.row], edge.labelHeight + 4) }
      } else {
        let upper = min(a.row, b.row)
        between[upper] = max(between[upper], need)
        for row in upper..<max(a.row, b.row) { between[row] = max(between[row], 14) }
      }
    }
    return (between, beside)
  }
}
