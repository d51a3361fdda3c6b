/// Draws a spread arrangement together.
enum CardCompaction {
  /// Above this many cards the gain is not worth the time.
  private static let limit = 700

  /// Moves each card towards what it is joined to, and a little towards the middle, as far as there is
  /// room. The page's form is kept: up and down counts for more than left and right.
  static func pull(_ model: inout CardModel, gap: Double) {
    let count = model.cards.count
    guard count > 2, count <= limit else { return }
    var ties = [[(own: Int, other: Int)]](repeating: [], count: count)
    for edge in model.edges {
      let (a, b) = (model.nodes[edge.tail].card, model.nodes[edge.head].card)
      guard a != b else { continue }
      ties[a].append((edge.tail, edge.head))
      ties[b].append((edge.head, edge.tail))
    }
    for round in 0..<40 {
      var moved = 0.0
      let sum = model.cards.reduce(Point(x: 0, y: 0)) { $0 + $1.box.center }
      let middle = sum * (1 / Double(count))
      // From the inside out, so that room becomes free where others move in.
      let order = model.cards.indices.sorted { a, b in
        let x = (model.cards[a].box.center - middle).length
        let y = (model.cards[b].box.center - middle).length
        return x != y ? x < y : a < b
      }
      for card in order {
        let center = model.cards[card].box.center
        var pull = (middle - center) * 0.35
        for tie in ties[card] {
          let way = model.nodes[tie.other].box.center - model.nodes[tie.own].box.center
          pull = pull + way * (0.8 / Double(ties[card].count))
        }
        let step = pull * (round < 20 ? 0.35 : 0.15)
        // Both ways at once, else the better one, else a part of it.
        let options = [
          step, Point(x: 0, y: step.y), Point(x: step.x, y: 0), step * 0.3,
          Point(x: 0, y: step.y * 0.25), Point(x: step.x * 0.25, y: 0),
        ]
        for option in options where option.length > 0.3 {
          var box = model.cards[card].box
          box.center = box.center + option
          let isFree = model.cards.indices.allSatisfy {
            $0 == card || !model.cards[$0].box.touches(box, gap: gap)
          }
          guard isFree else { continue }
          model.move(card: card, by: option)
          moved += option.length
          break
        }
      }
      if moved < Double(count) * 0.2 { break }
    }
  }
}
