public import EntenteGraphModel

/// One thing that a phrase may mean.
public struct PhraseReading: Sendable, Hashable {
  /// The id in the graph.
  public var entity: EntityID
  /// The canonical name.
  public var name: String
  /// The slug of the nation that it belongs to, where there is one.
  public var nation: String?
  /// The office that a leader held on the day; the sort of a place, aircraft or organization.
  public var role: String?
  /// How likely the phrase means it, 0...1; the readings of one phrase sum to 1 at most.
  public var confidence: Double

  /// The kind before the colon of the id.
  public var kind: EntityKind? { entity.kind }
}
