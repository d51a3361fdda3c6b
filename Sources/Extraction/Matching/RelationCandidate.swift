/// A relation with what the confidence model knows about it.
public struct RelationCandidate: Sendable, Hashable {
  /// The relation, its confidence as the model gives it.
  public var relation: ExtractedRelation
  /// The features that hold for it, by name.
  public var features: [String]
}
