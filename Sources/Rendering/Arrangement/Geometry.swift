/// A point of a drawing, in points of 1/72 inch, y upwards as Graphviz has it.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, b: Double) -> Point { Point(x: a.x * b, y: a.y * b) }

  var length: Double { (x * x + y * y).squareRoot() }
}

/// A rectangle by its middle and its size.
struct Box: Sendable, Hashable {
  var center: Point
  var width: Double
  var height: Double

  var left: Double { center.x - width / 2 }
  var right: Double { center.x + width / 2 }
  var bottom: Double { center.y - height / 2 }
  var top: Double { center.y + height / 2 }

  /// Whether two rectangles come nearer than a gap.
  func touches(_ other: Box, gap: Double) -> Bool {
    abs(center.x - other.center.x) < (width + other.width) / 2 + gap
      && abs(center.y - other.center.y) < (height + other.height) / 2 + gap
  }

  /// Whether a point lies in the rectangle grown by a margin.
  func contains(_ point: Point, margin: Double = 0) -> Bool {
    abs(point.x - center.x) < width / 2 + margin && abs(point.y - center.y) < height / 2 + margin
  }

  /// Whether another rectangle lies within this one.
  func holds(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top
  }

  /// The smallest rectangle around both.
  func union(_ other: Box) -> Box {
    let (l, r) = (min(left, other.left), max(right, other.right))
    let (b, t) = (min(bottom, other.bottom), max(top, other.top))
    return Box(center: Point(x: (l + r) / 2, y: (b + t) / 2), width: r - l, height: t - b)
  }
}

/// A cubic Bézier curve.
struct Curve: Sendable, Hashable {
  var start: Point
  var first: Point
  var second: Point
  var end: Point

  /// An arc between two points, bent to its left by a share of its length.
  init(from start: Point, to end: Point, bend: Double) {
    let along = end - start
    let aside = Point(x: -along.y, y: along.x) * bend
    self.start = start
    self.end = end
    first = start + along * (1.0 / 3) + aside
    second = start + along * (2.0 / 3) + aside
  }

  /// Whether it leaves the straight way by more than a few points.
  var isBent: Bool {
    let way = end - start
    let pull = first - start
    return abs(way.x * pull.y - way.y * pull.x) > 6 * max(way.length, 1)
  }

  /// The point at a parameter, 0...1.
  func point(_ t: Double) -> Point {
    let u = 1 - t
    return start * (u * u * u) + first * (3 * u * u * t) + second * (3 * u * t * t)
      + end * (t * t * t)
  }

  /// The part between two parameters.
  func part(_ from: Double, _ to: Double) -> Curve {
    let (_, rest) = split(from)
    let (part, _) = rest.split(from >= 1 ? 1 : (to - from) / (1 - from))
    return part
  }

  private func split(_ t: Double) -> (Curve, Curve) {
    func between(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let (a, b, c) = (between(start, first), between(first, second), between(second, end))
    let (d, e) = (between(a, b), between(b, c))
    let middle = between(d, e)
    var left = self
    var right = self
    (left.first, left.second, left.end) = (a, d, middle)
    (right.start, right.first, right.second) = (middle, e, c)
    return (left, right)
  }
}
