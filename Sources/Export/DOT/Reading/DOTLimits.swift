/// How much a DOT file may ask for: short files can describe huge graphs (`{a b …} -> {c d …} -> …`).
public struct DOTLimits: Sendable, Hashable {
  /// The most bytes of a file.
  public var bytes = 1 << 28
  /// The deepest nesting of subgraphs.
  public var depth = 128
  /// The most edges.
  public var edges = 2_000_000

  /// The limits that hold where nobody says otherwise.
  public init() {}
}
