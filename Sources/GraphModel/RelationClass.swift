/// The class of a relation: standing, movement, or one of PLOVER's four quad classes of events.
public enum RelationClass: String, Sendable, Hashable, Codable, CaseIterable {
  case standing
  case movement
  case verbalCooperation = "verbal-cooperation"
  case materialCooperation = "material-cooperation"
  case verbalConflict = "verbal-conflict"
  case materialConflict = "material-conflict"

  /// Whether this is one of the four classes of events.
  public var isEvent: Bool { self != .standing && self != .movement }
}
