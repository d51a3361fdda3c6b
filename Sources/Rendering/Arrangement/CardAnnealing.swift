/// Looks for good places of the cards and of the members in them, by trying many small changes and keeping
/// what helps, at first even what harms a little.
///
/// Good are short lines that run over nothing and cross few others, room for the labels, and a drawing
/// that fits its page. Chance comes from a generator with a fixed seed: equal graphs give equal drawings.
struct CardAnnealing {
  private var model: CardModel
  private var shapes: [CardShape]
  private let page: PageFit
  private let gap: Double
  /// The lines that begin or end in each card.
  private var touching: [[Int]]
  private var segments: [Segment]
  /// The ends of each line.
  private let tails: [Int]
  private let heads: [Int]
  /// Which lines are asked for while a cost is summed up.
  private var isAsked: [Bool]
  private var random: SplitMix

  /// The visible part of a line, drawn straight, with its label where it would like to stand.
  private struct Segment {
    var middle: Point
    /// Half of the way from its tail's end to its head's.
    var half: Point
    var label: Box
    /// How much longer the way is than what can be seen of it needs to be.
    var shortage: Double
  }

  /// Searches from where the cards stand; gives the model and how good it is, the less the better.
  ///
  /// - Parameters:
  ///   - effort: about how many comparisons it may take.
  ///   - seed: another seed finds another arrangement.
  static func improve(
    _ model: CardModel, _ shapes: [CardShape], _ page: PageFit, gap: Double, effort: Double,
    seed: UInt64
  ) -> (model: CardModel, cost: Double) {
    var search = CardAnnealing(model, shapes, page, gap, seed)
    search.run(effort: effort)
    return (search.model, search.total())
  }

  private init(
    _ model: CardModel, _ shapes: [CardShape], _ page: PageFit, _ gap: Double, _ seed: UInt64
  ) {
    self.model = model
    self.shapes = shapes
    self.page = page
    self.gap = gap
    random = SplitMix(state: seed)
    touching = [[Int]](repeating: [], count: model.cards.count)
    tails = model.edges.map(\.tail)
    heads = model.edges.map(\.head)
    isAsked = [Bool](repeating: false, count: model.edges.count)
    let empty = Point(x: 0, y: 0)
    segments = model.edges.map { _ in
      Segment(
        middle: empty, half: empty, label: Box(center: empty, width: 0, height: 0), shortage: 0)
    }
    for (i, edge) in model.edges.enumerated() where edge.tail != edge.head {
      let (a, b) = (model.nodes[edge.tail].card, model.nodes[edge.head].card)
      touching[a].append(i)
      if a != b { touching[b].append(i) }
      segments[i] = segment(edge)
    }
  }

  // MARK: - The search

  private mutating func run(effort: Double) {
    let count = model.cards.count
    let lines = Double(model.edges.count)
    let perCard = Double(touching.reduce(0) { $0 + $1.count }) / Double(max(count, 1))
    let work = (perCard + 1) * (2 * Double(model.nodes.count) + 2 * lines + 20)
    let rounds = Int(min(max(effort / work, 400), 250 * Double(count * count)))
    let bounds = model.bounds
    let reach = max(bounds.width, bounds.height) * 0.3
    for round in 0..<rounds {
      let rest = 1 - Double(round) / Double(rounds)
      let heat = rest < 0.15 ? 0 : 110 * rest * rest * rest
      let radius = 3 + reach * rest * rest
      let card = random.below(count)
      switch random.below(20) {
      case 0 where round % 3 == 0: squeeze(card, radius, heat)
      case 0..<13: shift(card, radius, heat)
      case 13, 14: exchange(card, random.below(count), heat)
      case 15, 16: turn(card, heat)
      default: reorder(card, heat)
      }
    }
  }

  private mutating func shift(_ card: Int, _ radius: Double, _ heat: Double) {
    var step = Point(
      x: (random.unit() * 2 - 1) * radius, y: (random.unit() * 2 - 1) * radius)
    switch random.below(3) {
    case 0: step.x = 0
    case 1: step.y = 0
    default: break
    }
    attempt([card], heat) { $0.model.move(card: card, by: step) }
  }

  /// Moves everything on one side of a card towards it, or away.
  private mutating func squeeze(_ card: Int, _ radius: Double, _ heat: Double) {
    let center = model.cards[card].box.center
    let isAcross = random.below(2) == 0
    let step = (random.unit() * 2 - 1) * (radius + 12)
    let moved = model.cards.indices.filter {
      let box = model.cards[$0].box
      return isAcross ? box.center.x > center.x : box.center.y > center.y
    }
    guard !moved.isEmpty else { return }
    let way = isAcross ? Point(x: step, y: 0) : Point(x: 0, y: step)
    attempt(moved, heat) { search in for card in moved { search.model.move(card: card, by: way) } }
  }

  private mutating func exchange(_ a: Int, _ b: Int, _ heat: Double) {
    guard a != b else { return }
    let way = model.cards[b].box.center - model.cards[a].box.center
    attempt([a, b], heat) {
      $0.model.move(card: a, by: way)
      $0.model.move(card: b, by: way * -1)
    }
  }

  private mutating func turn(_ card: Int, _ heat: Double) {
    guard model.cards[card].nodes.count > 1 else { return }
    var shape = shapes[card]
    switch random.below(3) {
    case 0: shape.isUpsideDown.toggle()
    case 1: shape.isMirrored.toggle()
    default:
      shape.rows = min(max(1, shape.rows + (random.below(2) == 0 ? 1 : -1)), shape.order.count)
    }
    reshape(card, shape, heat)
  }

  private mutating func reorder(_ card: Int, _ heat: Double) {
    let count = shapes[card].order.count
    guard count > 2 else { return turn(card, heat) }
    // The head stays in front.
    let (a, b) = (1 + random.below(count - 1), 1 + random.below(count - 1))
    guard a != b else { return }
    var shape = shapes[card]
    shape.order.swapAt(a, b)
    reshape(card, shape, heat)
  }

  private mutating func reshape(_ card: Int, _ shape: CardShape, _ heat: Double) {
    guard shape != shapes[card] else { return }
    let old = shapes[card]
    shapes[card] = shape
    let kept = attempt([card], heat) { CardFilling.place(&$0.model, card: card, shape) }
    if !kept { shapes[card] = old }
  }

  /// Makes a change and takes it back where it harms more than chance allows.
  @discardableResult
  private mutating func attempt(
    _ cards: [Int], _ heat: Double, _ change: (inout CardAnnealing) -> Void
  ) -> Bool {
    let lines = touched(by: cards)
    let before = cost(of: cards, lines)
    let oldCards = cards.map { model.cards[$0] }
    let oldNodes = cards.flatMap { model.cards[$0].nodes }.map { ($0, model.nodes[$0].box) }
    let oldSegments = lines.map { segments[$0] }
    change(&self)
    for line in lines { segments[line] = segment(model.edges[line]) }
    let after = cost(of: cards, lines)
    if after - before <= heat * random.unit() { return true }
    for (card, old) in zip(cards, oldCards) { model.cards[card] = old }
    for (node, box) in oldNodes { model.nodes[node].box = box }
    for (line, old) in zip(lines, oldSegments) { segments[line] = old }
    return false
  }

  private func touched(by cards: [Int]) -> [Int] {
    guard cards.count > 1 else { return touching[cards[0]] }
    return Set(cards.flatMap { touching[$0] }).sorted()
  }

  // MARK: - What is good

  /// The whole cost.
  private mutating func total() -> Double {
    let all = Array(model.cards.indices)
    return cost(of: all, touched(by: all))
  }

  /// The part of the cost that some cards and the lines at them have a share in.
  private mutating func cost(of cards: [Int], _ lines: [Int]) -> Double {
    for line in lines { isAsked[line] = true }
    defer { for line in lines { isAsked[line] = false } }
    var cost = pageCost()
    for card in cards {
      let box = model.cards[card].box
      for other in model.cards.indices where other != card {
        let over = Self.overlap(box, model.cards[other].box, gap)
        if over > 0 { cost += 40 + 8 * over }
      }
    }
    for line in lines {
      cost += alone(line)
      let own = segments[line]
      let (tail, head) = (tails[line], heads[line])
      for other in segments.indices where other != line {
        // Two lines that both are asked for count once.
        if other < line, isAsked[other] { continue }
        let their = segments[other]
        let over = Self.overlap(own.label, their.label, 2)
        if over > 0 { cost += 8 + 1.5 * over }
        // Lines that meet at an end do not cross.
        if Self.cross(own, their), tails[other] != tail, heads[other] != tail,
          tails[other] != head, heads[other] != head
        {
          cost += 14
        }
      }
    }
    guard lines.count < segments.count else { return cost }
    // What other lines suffer from these cards.
    for other in segments.indices where !isAsked[other] {
      for card in cards {
        for node in model.cards[card].nodes {
          cost += Self.trouble(segments[other], model.nodes[node].box)
        }
      }
    }
    return cost
  }

  /// What a line costs by itself: its length, nodes that it runs over, too little room for its label.
  private func alone(_ line: Int) -> Double {
    let (tail, head) = (tails[line], heads[line])
    let own = segments[line]
    var cost = own.half.length * 0.36 + own.shortage * 0.9
    for i in model.nodes.indices where i != tail && i != head {
      cost += Self.trouble(own, model.nodes[i].box)
    }
    return cost
  }

  private func pageCost() -> Double {
    var (left, right) = (Double.infinity, -Double.infinity)
    var (bottom, top) = (left, right)
    for card in model.cards {
      left = min(left, card.box.left)
      right = max(right, card.box.right)
      bottom = min(bottom, card.box.bottom)
      top = max(top, card.box.top)
    }
    let excess = page.excess(width: right - left, height: top - bottom)
    return 150 * excess + 9000 * max(0, excess - 0.9)
  }

  /// A node that a line runs over, or that its label covers.
  private static func trouble(_ segment: Segment, _ box: Box) -> Double {
    var cost = 0.0
    let (dx, dy) = (box.center.x - segment.middle.x, box.center.y - segment.middle.y)
    let (w, h) = (box.width / 2 + 3, box.height / 2 + 3)
    let (ex, ey) = (abs(segment.half.x), abs(segment.half.y))
    if abs(dx) < w + ex, abs(dy) < h + ey {
      let limit = w * ey + h * ex
      let off = abs(segment.half.x * dy - segment.half.y * dx)
      if off < limit { cost += 16 + 26 * (1 - off / limit) }
    }
    let over = overlap(segment.label, box, 2)
    if over > 0 { cost += 8 + 1.5 * over }
    return cost
  }

  /// How far two boxes reach into each other, the gap included; 0 where they don't, or one is empty.
  private static func overlap(_ a: Box, _ b: Box, _ gap: Double) -> Double {
    guard a.width > 0, b.width > 0 else { return 0 }
    let x = (a.width + b.width) / 2 + gap - abs(a.center.x - b.center.x)
    let y = (a.height + b.height) / 2 + gap - abs(a.center.y - b.center.y)
    return max(0, min(x, y))
  }

  private static func cross(_ a: Segment, _ b: Segment) -> Bool {
    let d = Point(x: b.middle.x - a.middle.x, y: b.middle.y - a.middle.y)
    let area = abs(a.half.x * b.half.y - a.half.y * b.half.x)
    guard abs(d.x * a.half.y - d.y * a.half.x) < area else { return false }
    return abs(d.x * b.half.y - d.y * b.half.x) < area
  }

  private func segment(_ edge: CardModel.Edge) -> Segment {
    let (tail, head) = (model.nodes[edge.tail].box, model.nodes[edge.head].box)
    let way = head.center - tail.center
    func leaves(_ box: Box) -> Double {
      let x = abs(way.x) > 1e-9 ? box.width / 2 / abs(way.x) : .infinity
      let y = abs(way.y) > 1e-9 ? box.height / 2 / abs(way.y) : .infinity
      return min(x, y, 1)
    }
    let (from, to) = (leaves(tail), 1 - leaves(head))
    let seen = max(to - from, 0)
    let middle = tail.center + way * ((from + to) / 2)
    let length = way.length
    var need = 20.0
    if edge.labelWidth > 0, length > 0 {
      need +=
        (abs(way.x) * edge.labelWidth + abs(way.y) * edge.labelHeight) / length
    }
    // Where lines run both ways, each label stands nearer to its own tail.
    let station = edge.hasReverse ? 0.36 : 0.5
    return Segment(
      middle: middle, half: way * (seen / 2),
      label: Box(
        center: tail.center + way * (from + seen * station), width: edge.labelWidth,
        height: edge.labelHeight),
      shortage: max(0, need - length * seen))
  }
}
