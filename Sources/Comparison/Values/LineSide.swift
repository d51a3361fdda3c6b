public import EntenteGraphModel

/// What one side says of a line, over all statuses and speakers.
public struct LineSide: Sendable, Hashable {
  /// The relations that make up the line, in the order of their keys.
  public var keys: [RelationKey]
  /// The articles that tell it, a group of copies once.
  public var support: Int
  /// The outlets that tell it.
  public var outlets: Int
  /// The first and last day of which it is told.
  public var first: CalendarDate?
  public var last: CalendarDate?
  /// The confidence of the surest relation, 0...1.
  public var confidence: Double

  /// The statuses told.
  public var statuses: Set<Status> { Set(keys.map(\.status)) }
  /// Those quoted for it; `nil` stands for the articles themselves.
  public var speakers: Set<EntityID?> { Set(keys.map(\.speaker)) }
}
