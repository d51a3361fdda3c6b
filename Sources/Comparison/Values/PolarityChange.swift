public import EntenteGraphModel

/// How the tone of events between two entities differs: PLOVER's scores (−9 conflict … 10 cooperation), weighed by support.
public struct PolarityChange: Sendable, Hashable {
  /// The two, the smaller id first.
  public let a: EntityID
  public let b: EntityID
  /// The mean score on each side.
  public let before: Double
  public let after: Double

  /// The same change, seen from the other graph.
  public var mirrored: PolarityChange {
    PolarityChange(a: a, b: b, before: after, after: before)
  }
}
