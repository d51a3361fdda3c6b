/// What the text says of a relation: that it holds, does not, is to come, or may be (ontology, part 2).
public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
  /// Happened, is happening or holds.
  case asserted
  /// Did not happen or does not hold.
  case negated
  /// Is announced, scheduled or promised.
  case planned
  /// May, might, could or would happen; is feared, alleged, an option or a condition.
  case hypothetical
}

extension Status: Comparable {
  public static func < (a: Status, b: Status) -> Bool { a.rawValue < b.rawValue }
}
