public import EntenteGraphModel

/// What makes two statements of two graphs the same line: source, type and target. Status and speaker may differ: that is a
/// change of the line.
public struct LineKey: Sendable, Hashable, Comparable {
  public let source: EntityID
  public let kind: RelationKind
  public let target: EntityID

  /// A line; the ends of a both-ways type are put in order.
  public init(source: EntityID, kind: RelationKind, target: EntityID) {
    let swapped = kind.isSymmetric && target < source
    self.source = swapped ? target : source
    self.kind = kind
    self.target = swapped ? source : target
  }

  /// The line that a relation is part of.
  public init(_ key: RelationKey) {
    self.init(source: key.source, kind: key.kind, target: key.target)
  }

  public static func < (a: LineKey, b: LineKey) -> Bool {
    if a.source != b.source { return a.source < b.source }
    if a.target != b.target { return a.target < b.target }
    return a.kind < b.kind
  }
}
