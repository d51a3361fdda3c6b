/// Searches for a good drawing: for a sheet that lies and for one that stands, and again where what was found
/// does not fit the sheet or leaves a label without a place.
struct CardSearch {
  private let model: CardModel
  private let shapes: [CardShape]
  private let spread: [Point]
  private let page: PageFit
  private let gap = 12.0
  /// A large drawing is no page of a paper, and has no words at its lines: one search is enough.
  private let isPage: Bool

  private struct Finding {
    var model: CardModel
    var cost: Double
    var isFlawless: Bool
  }

  /// - Parameter spread: the middles of the cards to begin with.
  init(_ model: CardModel, _ shapes: [CardShape], _ spread: [Point]) {
    self.model = model
    self.shapes = shapes
    self.spread = spread
    page = PageFit(nodes: model.nodes.count, heading: model.heading)
    isPage = model.nodes.count <= 100
  }

  /// The best arrangement that was found.
  func best() -> CardModel {
    guard isPage else { return finding(standing: false, seed: 3, effort: 1.2e8).model }
    var best = finding(standing: false, seed: 3, effort: 7e7)
    for (standing, seed) in [(true, 3), (false, 11), (true, 11), (false, 29)] {
      if best.isFlawless, seed > 3 { break }
      let next = finding(standing: standing, seed: UInt64(seed), effort: 7e7)
      if next.cost < best.cost { best = next }
    }
    return best.model
  }

  /// One search, loosened step by step while a label finds no place.
  private func finding(standing: Bool, seed: UInt64, effort: Double) -> Finding {
    var start = model
    let places = CardSpreading.shaped(spread, model, ratio: page.ratio(standing: standing))
    for card in start.cards.indices { start.move(card: card, by: places[card] * 0.7) }
    CardSpreading.separate(&start, gap: gap)
    if !isPage { CardCompaction.pull(&start, gap: gap) }
    var found = CardAnnealing.improve(
      start, shapes, page, gap: gap, effort: effort, seed: seed)
    if isPage { CardGathering.gather(&found.model, page: page, gap: gap) }
    let (bounds, middle) = (found.model.bounds, found.model.bounds.center)
    // It grows where the sheet has room left.
    let shares = page.shares(width: bounds.width, height: bounds.height)
    let growth = Point(
      x: shares.x > shares.y + 0.04 ? 0.008 : 0.03, y: shares.y > shares.x + 0.04 ? 0.008 : 0.03)
    var best = Finding(model: found.model, cost: .infinity, isFlawless: false)
    for step in 0..<9 {
      var attempt = found.model
      for card in attempt.cards.indices {
        let way = attempt.cards[card].box.center - middle
        attempt.move(
          card: card, by: Point(x: way.x * growth.x, y: way.y * growth.y) * Double(step))
      }
      CardSpreading.separate(&attempt, gap: gap)
      EdgeRouting.route(&attempt)
      let failures = LabelPlacing.place(&attempt)
      let bounds = attempt.bounds
      let excess = page.excess(width: bounds.width, height: bounds.height)
      let cost = found.cost + 150 * Double(failures) + 30_000 * max(0, excess - 0.995)
      if cost < best.cost {
        best = Finding(
          model: attempt, cost: cost, isFlawless: failures == 0 && excess <= 1)
      }
      if failures == 0 { break }
    }
    return best
  }
}
