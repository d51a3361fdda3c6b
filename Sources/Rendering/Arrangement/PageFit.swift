/// How well a drawing fits a sheet of paper: text of ten points shall be ten points in print, too.
struct PageFit: Sendable, Hashable {
  /// What stands above the drawing, in points.
  var heading = (width: 0.0, height: 0.0)
  /// The sheet without a margin of ten millimetres.
  let long: Double
  let short: Double

  /// The rim that Graphviz leaves on each side, and the room of the footer.
  private static let rim = 16.0
  private static let footer = 42.0

  /// - Parameter nodes: A4 is meant up to 25 of them, A3 for more.
  init(nodes: Int, heading: (width: Double, height: Double)) {
    self.heading = heading
    // ISO 216: 210 by 297 and 297 by 420 millimetres.
    (long, short) = nodes <= 25 ? (785.2, 538.6) : (1133.9, 785.2)
  }

  /// How much larger than the sheet a drawing is, lying or standing, whichever fits better; 1 fills it.
  func excess(width: Double, height: Double) -> Double {
    let shares = self.shares(width: width, height: height)
    return max(shares.x, shares.y)
  }

  /// How much of the sheet's width and height a drawing takes, lying or standing, whichever fits better.
  func shares(width: Double, height: Double) -> (x: Double, y: Double) {
    let w = max(width, heading.width) + 2 * Self.rim
    let h = height + heading.height + Self.footer + 2 * Self.rim
    let lying = (x: w / long, y: h / short)
    let standing = (x: w / short, y: h / long)
    return max(lying.x, lying.y) <= max(standing.x, standing.y) ? lying : standing
  }

  /// Width over height of what is left for the drawing itself.
  func ratio(standing: Bool) -> Double {
    let (w, h) = standing ? (short, long) : (long, short)
    return (w - 2 * Self.rim) / max(h - heading.height - Self.footer - 2 * Self.rim, h / 4)
  }

  static func == (a: PageFit, b: PageFit) -> Bool {
    a.heading == b.heading && a.long == b.long
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(heading.width)
    hasher.combine(long)
  }
}
