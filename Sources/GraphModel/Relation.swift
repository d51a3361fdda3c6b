/// An edge of the graph: who does what to whom, and the sentences that prove it.
public struct Relation: Sendable, Hashable {
  /// What makes it this edge and no other.
  public var key: RelationKey
  /// The sentences that prove it. Support, dates and confidence are derived from them.
  public var evidence: Set<Evidence>
  /// Fields of a graph file that this version does not know.
  public var attributes: [String: JSONValue]

  /// An edge with its evidence.
  public init(
    key: RelationKey, evidence: Set<Evidence> = [], attributes: [String: JSONValue] = [:]
  ) {
    self.key = key
    self.evidence = evidence
    self.attributes = attributes
  }

  /// The acting end.
  public var source: EntityID { key.source }
  /// The type of the ontology.
  public var kind: RelationKind { key.kind }
  /// The end acted on.
  public var target: EntityID { key.target }
  /// What the text says of it.
  public var status: Status { key.status }
  /// Who is quoted for it.
  public var speaker: EntityID? { key.speaker }
}
