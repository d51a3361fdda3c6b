/// Finds a place for the label of each line, on the line or close to it, where it covers no node and no
/// other label.
enum LabelPlacing {
  private static let stations = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
  private static let gap = 3.0

  /// Places the labels; gives how badly it went: 1 for a label beside its line, 4 for one that finds no
  /// place and has to go: far from its line it would only puzzle.
  static func place(_ model: inout CardModel) -> Int {
    var taken: [Box] = []
    var failures = 0
    let bounds = model.cardBounds
    let paths = model.edges.map { edge in
      edge.curve.map { curve in (0...24).map { curve.point(Double($0) / 24) } } ?? []
    }
    // The shortest lines have the least room.
    let order = model.edges.indices.filter { model.edges[$0].labelWidth > 0 }.sorted { a, b in
      let (x, y) = (length(paths[a]), length(paths[b]))
      return x != y ? x < y : a < b
    }
    for index in order {
      guard let curve = model.edges[index].curve else { continue }
      let edge = model.edges[index]
      var best: (place: Point, cost: Double)?
      for place in candidates(curve, edge) {
        let box = Box(center: place.point, width: edge.labelWidth, height: edge.labelHeight)
        if let best, best.cost <= place.cost { continue }
        if taken.contains(where: { $0.touches(box, gap: gap) }) { continue }
        if model.nodes.contains(where: { $0.box.touches(box, gap: gap) }) { continue }
        var cost = place.cost
        if !bounds.holds(box) { cost += 4 }
        for (other, path) in paths.enumerated() where other != index {
          let hits = path.reduce(0) { $0 + (box.contains($1) ? 1 : 0) }
          if hits > 0 { cost += 1 + Double(hits) * 0.4 }
        }
        if best == nil || cost < (best?.cost ?? 0) - 1e-9 { best = (place.point, cost) }
      }
      if best == nil {
        best = spiral(around: curve.point(0.5), edge, taken, model).map { ($0, 0) }
        failures += best == nil ? 4 : 1
      }
      model.edges[index].label = best?.place
      guard let place = best?.place else { continue }
      taken.append(Box(center: place, width: edge.labelWidth, height: edge.labelHeight))
    }
    return failures
  }

  /// The nearest free place around a point; the last resort, where a line is all covered.
  private static func spiral(
    around middle: Point, _ edge: CardModel.Edge, _ taken: [Box], _ model: CardModel
  ) -> Point? {
    let directions = [
      Point(x: 0, y: 1), Point(x: 0, y: -1), Point(x: 1, y: 0), Point(x: -1, y: 0),
      Point(x: 0.7, y: 0.7), Point(x: -0.7, y: 0.7), Point(x: 0.7, y: -0.7),
      Point(x: -0.7, y: -0.7), Point(x: 0.9, y: 0.4), Point(x: -0.9, y: 0.4),
      Point(x: 0.9, y: -0.4), Point(x: -0.9, y: -0.4),
    ]
    for ring in 1...5 {
      for direction in directions {
        let point = middle + direction * (Double(ring) * 8)
        let box = Box(center: point, width: edge.labelWidth, height: edge.labelHeight)
        if taken.contains(where: { $0.touches(box, gap: gap) }) { continue }
        if model.nodes.contains(where: { $0.box.touches(box, gap: gap) }) { continue }
        return point
      }
    }
    return nil
  }

  private static func length(_ path: [Point]) -> Double {
    zip(path, path.dropFirst()).reduce(0.0) { $0 + ($1.0 - $1.1).length }
  }

  /// Places to try: on the line from its middle outwards, then beside it, then further away.
  private static func candidates(
    _ curve: Curve, _ edge: CardModel.Edge
  ) -> [(point: Point, cost: Double)] {
    var all: [(point: Point, cost: Double)] = []
    for station in stations {
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
