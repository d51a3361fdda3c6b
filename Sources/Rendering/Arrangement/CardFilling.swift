/// Puts the members of a card into rows.
enum CardFilling {
  /// Arranges every card around the origin; the head stands alone in the first row.
  static func fill(_ model: inout CardModel) {
    var inner = [Double](repeating: 9, count: model.cards.count)
    for edge in model.edges where model.nodes[edge.tail].card == model.nodes[edge.head].card {
      let card = model.nodes[edge.tail].card
      inner[card] = max(inner[card], 22, edge.labelHeight + 10)
    }
    for card in model.cards.indices {
      // Lines inside a card need room to be seen, and their labels to be read.
      let gap = inner[card]
      fill(&model, card: card, order: model.cards[card].nodes, gap: gap)
    }
  }

  /// Arranges one card in a given order of its members.
  static func fill(_ model: inout CardModel, card: Int, order: [Int], gap: Double) {
    let nodes = order
    guard model.cards[card].isFramed else {
      model.nodes[nodes[0]].box.center = Point(x: 0, y: 0)
      model.cards[card].box = model.nodes[nodes[0]].box
      return
    }
    var best: (rows: [[Int]], badness: Double)?
    let total = nodes.reduce(0.0) { $0 + model.nodes[$1].box.width + gap }
    let widest = nodes.reduce(0.0) { max($0, model.nodes[$1].box.width) }
    for count in 1...max(1, nodes.count) {
      let width = max(widest, total / Double(count) * 1.08)
      let rows = self.rows(of: nodes, model, width: width, gap: gap)
      let size = self.size(of: rows, model, gap: gap)
      let ratio = size.width / max(size.height, 1)
      let badness = max(ratio / 1.5, 1.5 / ratio) + size.width * size.height / 60_000
      if best == nil || badness < (best?.badness ?? 0) - 1e-9 { best = (rows, badness) }
    }
    let rows = best?.rows ?? [nodes]
    let size = self.size(of: rows, model, gap: gap)
    var y = size.height / 2
    for row in rows {
      let height = row.reduce(0.0) { max($0, model.nodes[$1].box.height) }
      let width = row.reduce(-gap) { $0 + model.nodes[$1].box.width + gap }
      var x = -width / 2
      for node in row {
        let half = model.nodes[node].box.width / 2
        model.nodes[node].box.center = Point(x: x + half, y: y - height / 2)
        x += 2 * half + gap
      }
      y -= height + gap
    }
    model.cards[card].nodes = order
    model.cards[card].box = Box(
      center: Point(x: 0, y: 0), width: size.width + 2 * CardModel.margin,
      height: size.height + 2 * CardModel.margin)
  }

  private static func rows(
    of nodes: [Int], _ model: CardModel, width: Double, gap: Double
  ) -> [[Int]] {
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

  private static func size(
    of rows: [[Int]], _ model: CardModel, gap: Double
  ) -> (width: Double, height: Double) {
    var width = 0.0
    var height = -gap
    for row in rows {
      width = max(width, row.reduce(-gap) { $0 + model.nodes[$1].box.width + gap })
      height += row.reduce(0.0) { max($0, model.nodes[$1].box.height) } + gap
    }
    return (width, height)
  }
}
