/// What of a graph is to be kept. A new filter keeps everything.
public struct GraphFilter: Sendable, Hashable {
  /// Only relations between entities of these kinds; `nil` for all.
  public var kinds: Set<EntityKind>?
  /// Only relations of these types or of ``classes``; `nil` for all.
  public var types: Set<RelationKind>?
  /// Only relations of these classes or of ``types``; `nil` for all.
  public var classes: Set<RelationClass>?
  /// Only relations of these statuses; `nil` for all.
  public var statuses: Set<Status>?
  /// Only relations that at least so many articles support, copies counted once.
  public var minimumSupport: Int
  /// Only relations that the extractor is at least this sure of, 0...1.
  public var minimumConfidence: Double
  /// Only evidence of this day or later: by the time in the text, else by the article's date. Evidence without a day
  /// is left out where this or ``until`` is set.
  public var since: CalendarDate?
  /// Only evidence of this day or earlier.
  public var until: CalendarDate?
  /// Only the neighbourhood of these entities; `nil` for all.
  public var focus: Set<EntityID>?
  /// How many relations away from ``focus`` an entity may be.
  public var depth: Int
  /// Only so many entities, those with the most support at their relations; `nil` for all.
  public var top: Int?

  /// A filter that keeps everything but for what is given.
  public init(
    kinds: Set<EntityKind>? = nil, types: Set<RelationKind>? = nil,
    classes: Set<RelationClass>? = nil, statuses: Set<Status>? = nil, minimumSupport: Int = 1,
    minimumConfidence: Double = 0, since: CalendarDate? = nil, until: CalendarDate? = nil,
    focus: Set<EntityID>? = nil, depth: Int = 1, top: Int? = nil
  ) {
    self.kinds = kinds
    self.types = types
    self.classes = classes
    self.statuses = statuses
    self.minimumSupport = minimumSupport
    self.minimumConfidence = minimumConfidence
    self.since = since
    self.until = until
    self.focus = focus
    self.depth = depth
    self.top = top
  }

  /// Whether the type of a relation is wanted.
  func wants(_ kind: RelationKind) -> Bool {
    if types == nil, classes == nil { return true }
    return types?.contains(kind) == true || classes?.contains(kind.relationClass) == true
  }

  /// Whether evidence of these days is wanted.
  func wants(from: CalendarDate?, to: CalendarDate?) -> Bool {
    if since == nil, until == nil { return true }
    guard let from, let to else { return false }
    if let since, to < since { return false }
    if let until, from > until { return false }
    return true
  }
}
