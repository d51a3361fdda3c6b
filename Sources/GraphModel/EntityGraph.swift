/// A graph of entities and relations, with the articles that it was read from.
///
/// A value: merging, filtering and comparing give new graphs. Everything that can be derived (support,
/// outlets, first and last day, polarity) is derived from evidence, mentions and articles.
public struct EntityGraph: Sendable, Hashable {
  /// The articles by id.
  public var articles: [String: ArticleRecord]
  /// The entities by id.
  public var entities: [EntityID: Entity]
  /// The relations by key; both ends and the speaker are among ``entities``.
  public var relations: [RelationKey: Relation]
  /// The title of the graph, for its drawing.
  public var title: String?
  /// Fields of a graph file that this version does not know.
  public var attributes: [String: JSONValue]

  /// An empty graph, the neutral element of merging.
  public init(title: String? = nil) {
    articles = [:]
    entities = [:]
    relations = [:]
    self.title = title
    attributes = [:]
  }
}
