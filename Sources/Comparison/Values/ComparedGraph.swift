public import EntenteGraphModel

/// One side of a comparison: a graph, and what its file says of it where the sentences are missing.
///
/// A graph file carries its evidence, and everything else follows from that. A drawing carries only the figures: then
/// ``facts`` holds them, and nobody can know what the articles behind it cover.
public struct ComparedGraph: Sendable {
  /// How many articles and outlets tell a line in any status and by any speaker.
  public struct Total: Sendable, Hashable {
    /// The articles, a group of copies once.
    public var support: Int
    /// The outlets.
    public var outlets: Int

    /// A total of articles and of outlets.
    public init(support: Int, outlets: Int) {
      self.support = support
      self.outlets = outlets
    }
  }

  /// The entities and relations.
  public let graph: EntityGraph
  /// Support, outlets and dates of the relations of a graph without evidence; `nil` where they follow from it.
  public let facts: [RelationKey: GraphSummary.Relation]?
  /// The totals of lines that several relations make up, where there is no evidence to count them from.
  public let totals: [LineKey: Total]

  /// A graph with its evidence.
  public init(_ graph: EntityGraph) {
    self.graph = graph
    facts = nil
    totals = [:]
  }

  /// A graph without evidence, and the figures that stand for it.
  public init(
    _ graph: EntityGraph, facts: [RelationKey: GraphSummary.Relation],
    totals: [LineKey: Total] = [:]
  ) {
    self.graph = graph
    self.facts = facts
    self.totals = totals
  }
}
