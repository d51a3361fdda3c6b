import CGraphvizShim

/// Where things go: Graphviz's engines, and `cards`, our own.
///
/// `cards` puts the members of each cluster into rows of a framed card, lays the cards out by forces,
/// draws lines as arcs around what they do not join, and gives every label a place where it covers
/// nothing. Graphviz measures the text and paints. The drawing starts as tight as it can be and grows
/// until all labels have found a place.
enum Arrangement {
  /// The name of our own engine.
  static let engine = "cards"
  /// Width over height that a drawing should have: a page lying on its side.
  static let ratio = 1.45

  /// Lays a graph out; under the lock.
  ///
  /// - Parameter isPicture: whether the output is to be looked at. Text formats keep labels on their
  ///   lines, and get no footer.
  static func lay(
    _ graph: inout LaidGraph, engine: String, isPicture: Bool
  ) throws(RenderingError) {
    guard engine == Self.engine else {
      try graph.layout(engine: engine)
      guard isPicture, graph.value("footer") != nil else { return }
      // The footer needs to know where the drawing ends, and a graph with a layout takes no new node:
      // what was laid out is read again as a text with positions.
      let positions = try graph.render(format: "dot")
      graph = try LaidGraph(dot: String(decoding: positions, as: UTF8.self))
      let bounds = LaidGraph.numbers("bb", of: graph.root)
      guard bounds.count == 4 else { return }
      CardWriting.footer(graph, left: bounds[0], right: bounds[2], bottom: bounds[1])
      return try graph.layout(engine: "nop2")
    }
    var model = try CardReading.model(&graph)
    if model.nodes.isEmpty {
      CardWriting.write(model, into: graph, isPicture: isPicture)
      return try graph.layout(engine: "nop2")
    }
    let shapes = CardFilling.fill(&model)
    let spread = try CardSpreading.positions(model)
    let arranged =
      model.cards.count <= searchable && model.edges.count <= 4 * searchable
      ? CardSearch(model, shapes, spread).best() : arrange(model, spread)
    CardWriting.write(arranged, into: graph, isPicture: isPicture)
    try graph.layout(engine: "nop2")
  }

  /// Up to this many cards a search for the best places pays.
  private static let searchable = 90

  /// Tries ever looser drawings until all labels find a place.
  private static func arrange(_ model: CardModel, _ spread: [Point]) -> CardModel {
    let positions = CardSpreading.shaped(spread, model, ratio: ratio)
    let hasLabels = model.edges.contains { $0.labelWidth > 0 }
    var best = model
    var fewest = Int.max
    var scale = hasLabels ? 0.6 : 0.8
    var gap = hasLabels ? 14.0 : 12.0
    for _ in 0..<(hasLabels ? 10 : 1) {
      var attempt = model
      for card in attempt.cards.indices {
        attempt.move(
          card: card, by: positions[card] * scale - attempt.cards[card].box.center)
      }
      CardSpreading.separate(&attempt, gap: gap)
      CardOrdering.improve(&attempt)
      CardCompaction.pull(&attempt, gap: gap)
      CardOrdering.improve(&attempt)
      EdgeRouting.route(&attempt)
      let failures = LabelPlacing.place(&attempt)
      if failures < fewest {
        fewest = failures
        best = attempt
      }
      if failures == 0 { break }
      scale *= 1.05
      gap *= 1.07
    }
    return best
  }
}
