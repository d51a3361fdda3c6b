/// Finds a place for the label of each line, on the line or close to it, where it covers no node and no
/// other label.
struct LabelPlacing {
  private struct Label {
    var box: Box
    /// How much worse it stands than on the middle of a line that crosses no other.
    var cost: Double
  }

  private static let gap = 3.0
  /// From this cost on a label stands so far from its line that others are asked to make room.
  private static let far = 5.0

  private let model: CardModel
  private let bounds: Box
  /// Points of each line, and the rectangle around them.
  private let paths: [[Point]]
  private let reaches: [Box?]
  /// By edge.
  private var labels: [Label?]

  private init(_ model: CardModel) {
    self.model = model
    bounds = model.cardBounds
    paths = model.edges.map { edge in
      edge.curve.map { curve in (0...24).map { curve.point(Double($0) / 24) } } ?? []
    }
    reaches = paths.map { path in
      path.map { Box(center: $0, width: 0, height: 0) }
        .reduce(nil) { $0?.union($1) ?? $1 }
    }
    labels = Array(repeating: nil, count: model.edges.count)
  }

  /// Places the labels; gives how badly it went: 1 for a label beside its line, 4 for one that finds no
  /// place and has to go: far from its line it would only puzzle.
  static func place(_ model: inout CardModel) -> Int {
    var placing = LabelPlacing(model)
    // The shortest lines have the least room.
    let order = model.edges.indices.filter {
      model.edges[$0].labelWidth > 0 && model.edges[$0].curve != nil
    }.sorted { a, b in
      let (x, y) = (length(placing.paths[a]), length(placing.paths[b]))
      return x != y ? x < y : a < b
    }
    for index in order { placing.labels[index] = placing.best(index) }
    for index in order { placing.makeRoom(for: index) }
    var failures = 0
    for index in order where placing.labels[index] == nil {
      placing.labels[index] = placing.spiral(index)
      failures += placing.labels[index] == nil ? 4 : 1
    }
    for index in model.edges.indices {
      model.edges[index].label = placing.labels[index]?.box.center
    }
    return failures
  }

  /// The best free place of a label that costs less than a limit.
  ///
  /// - Parameter box: what else is not free, where the label of another edge is about to go.
  private func best(
    _ index: Int, below limit: Double = .infinity, beside other: (edge: Int, box: Box)? = nil
  ) -> Label? {
    guard let curve = model.edges[index].curve else { return nil }
    var best: Label?
    for place in Self.candidates(curve, model.edges[index]) {
      if place.cost >= min(limit, best?.cost ?? .infinity) { continue }
      let box = self.box(index, at: place.point)
      if let other, other.box.touches(box, gap: Self.gap) { continue }
      let isTaken = labels.indices.contains {
        $0 != index && $0 != other?.edge && labels[$0]?.box.touches(box, gap: Self.gap) ?? false
      }
      if isTaken || covers(box) { continue }
      let cost = place.cost + disturbance(of: box, index)
      if cost < min(limit, best?.cost ?? .infinity) - 1e-9 { best = Label(box: box, cost: cost) }
    }
    return best
  }

  /// Brings a label that stands far from its line back to it, where one other label can move aside for less than
  /// is won.
  private mutating func makeRoom(for index: Int) {
    let present = labels[index]?.cost ?? 40
    guard present > Self.far, let curve = model.edges[index].curve else { return }
    var found: (label: Label, other: Int, moved: Label)?
    // How much better it gets; less than this is not worth it.
    var gain = 0.5
    for place in Self.candidates(curve, model.edges[index]) where place.cost < Self.far {
      let box = self.box(index, at: place.point)
      let others = labels.indices.filter {
        $0 != index && labels[$0]?.box.touches(box, gap: Self.gap) ?? false
      }
      guard others.count == 1, let other = others.first, let theirs = labels[other], !covers(box)
      else { continue }
      let cost = place.cost + disturbance(of: box, index)
      let room = present + theirs.cost - gain - cost
      guard room > 0, let moved = best(other, below: room, beside: (index, box)) else { continue }
      found = (Label(box: box, cost: cost), other, moved)
      gain = present + theirs.cost - cost - moved.cost
    }
    guard let found else { return }
    labels[index] = found.label
    labels[found.other] = found.moved
  }

  private func box(_ index: Int, at point: Point) -> Box {
    Box(
      center: point, width: model.edges[index].labelWidth, height: model.edges[index].labelHeight)
  }

  private func covers(_ box: Box) -> Bool {
    model.nodes.contains { $0.box.touches(box, gap: Self.gap) }
  }

  /// What is wrong with a place: it lies outside, or other lines run under it.
  private func disturbance(of box: Box, _ index: Int) -> Double {
    var cost = bounds.holds(box) ? 0.0 : 4
    for (other, path) in paths.enumerated() where other != index {
      guard reaches[other]?.touches(box, gap: 0) ?? false else { continue }
      let hits = path.reduce(0) { $0 + (box.contains($1) ? 1 : 0) }
      if hits > 0 { cost += 1 + Double(hits) * 0.4 }
    }
    return cost
  }

  /// The nearest free place around the middle of a line; the last resort, where a line is all covered.
  private func spiral(_ index: Int) -> Label? {
    guard let middle = model.edges[index].curve?.point(0.5) else { return nil }
    let directions = [
      Point(x: 0, y: 1), Point(x: 0, y: -1), Point(x: 1, y: 0), Point(x: -1, y: 0),
      Point(x: 0.7, y: 0.7), Point(x: -0.7, y: 0.7), Point(x: 0.7, y: -0.7),
      Point(x: -0.7, y: -0.7), Point(x: 0.9, y: 0.4), Point(x: -0.9, y: 0.4),
      Point(x: 0.9, y: -0.4), Point(x: -0.9, y: -0.4),
    ]
    for ring in 1...5 {
      for direction in directions {
        let box = self.box(index, at: middle + direction * (Double(ring) * 8))
        let isTaken = labels.contains { $0?.box.touches(box, gap: Self.gap) ?? false }
        if !isTaken, !covers(box) { return Label(box: box, cost: 40) }
      }
    }
    return nil
  }

  /// Shares of the way to try, the middle first: on a long line closer together, or free places between two of them would be
  /// passed over for one beside the line.
  private static func stations(on length: Double) -> [Double] {
    let step = min(0.08, max(0.02, 10 / max(length, 1)))
    var stations = [0.5]
    for count in 1...Int(0.32 / step) {
      let way = Double(count) * step
      stations += [0.5 - way, 0.5 + way]
    }
    return stations
  }

  private static func length(_ path: [Point]) -> Double {
    zip(path, path.dropFirst()).reduce(0.0) { $0 + ($1.0 - $1.1).length }
  }

  /// Places to try: on the line from its middle outwards, then beside it, then further away.
  private static func candidates(
    _ curve: Curve, _ edge: CardModel.Edge
  ) -> [(point: Point, cost: Double)] {
    var all: [(point: Point, cost: Double)] = []
    for station in stations(on: (curve.end - curve.start).length) {
      let point = curve.point(station)
      let off = abs(station - 0.5) * 5
      all.append((point, off))
      let ahead = curve.point(min(station + 0.02, 1)) - curve.point(max(station - 0.02, 0))
      let length = max(ahead.length, 1e-6)
      let normal = Point(x: -ahead.y / length, y: ahead.x / length)
      let half = abs(normal.x) * edge.labelWidth / 2 + abs(normal.y) * edge.labelHeight / 2
      for side in [1.0, -1.0] {
        for (share, extra, cost) in [
          (0.55, 0.0, 2.2), (0.85, 2.0, 3.5), (1.1, 6.0, 4.5), (1.0, 14.0, 9), (1.0, 24.0, 14),
          (1.0, 38.0, 22),
        ] {
          all.append((point + normal * (side * (half * share + extra)), off + cost))
        }
      }
    }
    return all
  }
}
