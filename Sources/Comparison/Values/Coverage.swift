/// Whether the side that lacks a line writes about its ends at all: what it does not tell it need not deny.
public struct Coverage: Sendable, Hashable {
  /// The number of its articles that name the source, the target, and both.
  public var source: Int
  public var target: Int
  public var both: Int
}
