public import EntenteGraphModel

/// A war that one nation has begun against another.
public struct War: Sendable, Hashable {
  /// The nation that attacked.
  public var attacker: EntityID
  /// The nation that was attacked.
  public var attacked: EntityID
  /// The first day.
  public var start: CalendarDate
  /// The last day; `nil` where it goes on.
  public var end: CalendarDate?

  /// A war.
  public init(
    attacker: EntityID, attacked: EntityID, start: CalendarDate, end: CalendarDate? = nil
  ) {
    self.attacker = attacker
    self.attacked = attacked
    self.start = start
    self.end = end
  }
}
