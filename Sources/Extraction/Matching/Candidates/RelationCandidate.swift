/// A relation with what the confidence model knows about it.
public struct RelationCandidate: Sendable, Hashable {
  /// The relation, its confidence as the model gives it.
  public var relation: ExtractedRelation
  /// The features that hold for it, by name.
  public var features: [String]
  /// Where it stands in its sentence; `nil` for what a name or title states without a predicate.
  public var anchor: Anchor?

  /// The token of a predicate's word and the mentions at its two ends, by their place in the document.
  public struct Anchor: Sendable, Hashable {
    /// The index of the token in its sentence.
    public var token: Int
    /// The index of the source among the mentions of the document.
    public var source: Int
    /// The index of the target among the mentions of the document.
    public var target: Int
  }

  init(relation: ExtractedRelation, features: [String], anchor: Anchor? = nil) {
    self.relation = relation
    self.features = features
    self.anchor = anchor
  }
}
