/// Orders the members of a card so that their lines are short.
enum CardOrdering {
  /// Swaps the places of two members of a card wherever that shortens lines, and the two are of one
  /// size within reason. The head keeps its place.
  static func improve(_ model: inout CardModel) {
    var neighbours = [[Int]](repeating: [], count: model.nodes.count)
    for edge in model.edges where edge.tail != edge.head {
      neighbours[edge.tail].append(edge.head)
      neighbours[edge.head].append(edge.tail)
    }
    for _ in 0..<4 {
      var changed = false
      for card in model.cards where card.isFramed && card.nodes.count < 60 {
        let members = card.nodes.dropFirst()
        for a in members {
          for b in members where a < b {
            let (x, y) = (model.nodes[a].box, model.nodes[b].box)
            // The row must still fit: places are swapped, rows stay as they are.
            guard abs(x.width - y.width) < 26, abs(x.height - y.height) < 8 else { continue }
            let before = length(a, neighbours, model) + length(b, neighbours, model)
            swap(a, b, &model)
            let after = length(a, neighbours, model) + length(b, neighbours, model)
            if after < before - 1, fits(card, model) {
              changed = true
            } else {
              swap(a, b, &model)
            }
          }
        }
      }
      if !changed { break }
    }
  }

  private static func swap(_ a: Int, _ b: Int, _ model: inout CardModel) {
    let place = model.nodes[a].box.center
    model.nodes[a].box.center = model.nodes[b].box.center
    model.nodes[b].box.center = place
  }

  private static func fits(_ card: CardModel.Card, _ model: CardModel) -> Bool {
    for (i, a) in card.nodes.enumerated() {
      let box = model.nodes[a].box
      if box.left < card.box.left + 4 || box.right > card.box.right - 4 { return false }
      for b in card.nodes[(i + 1)...] where box.touches(model.nodes[b].box, gap: 5) {
        return false
      }
    }
    return true
  }

  private static func length(_ node: Int, _ neighbours: [[Int]], _ model: CardModel) -> Double {
    neighbours[node].reduce(0.0) {
      $0 + (model.nodes[$1].box.center - model.nodes[node].box.center).length
    }
  }
}
