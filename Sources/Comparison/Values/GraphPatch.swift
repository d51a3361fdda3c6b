public import EntenteGraphModel

/// What turns one graph into another, exactly: every record that differs, with its value on both sides.
public struct GraphPatch: Sendable, Hashable {
  /// A value before and after, `nil` where a side has none.
  public struct Change<Value: Sendable & Hashable>: Sendable, Hashable {
    public let before: Value?
    public let after: Value?
    var mirrored: Change { Change(before: after, after: before) }
  }

  public var articles: [String: Change<ArticleRecord>] = [:]
  public var entities: [EntityID: Change<Entity>] = [:]
  public var relations: [RelationKey: Change<Relation>] = [:]
  public var title: Change<String>?
  public var attributes: [String: Change<JSONValue>] = [:]

  /// The patch that turns one graph into another.
  public init(from a: EntityGraph, to b: EntityGraph) {
    articles = GraphPatch.changes(a.articles, b.articles)
    entities = GraphPatch.changes(a.entities, b.entities)
    relations = GraphPatch.changes(a.relations, b.relations)
    attributes = GraphPatch.changes(a.attributes, b.attributes)
    if a.title != b.title { title = Change(before: a.title, after: b.title) }
  }

  /// Whether both graphs are equal.
  public var isEmpty: Bool {
    articles.isEmpty && entities.isEmpty && relations.isEmpty && title == nil && attributes.isEmpty
  }

  /// The patch that undoes this one.
  public var mirrored: GraphPatch {
    var mirrored = self
    mirrored.articles = articles.mapValues(\.mirrored)
    mirrored.entities = entities.mapValues(\.mirrored)
    mirrored.relations = relations.mapValues(\.mirrored)
    mirrored.title = title?.mirrored
    mirrored.attributes = attributes.mapValues(\.mirrored)
    return mirrored
  }

  private static func changes<Key: Hashable, Value>(
    _ a: [Key: Value], _ b: [Key: Value]
  ) -> [Key: Change<Value>] {
    var changes: [Key: Change<Value>] = [:]
    for (key, value) in a {
      let other = b[key]
      if other != value { changes[key] = Change(before: value, after: other) }
    }
    for (key, value) in b where a[key] == nil {
      changes[key] = Change(before: nil, after: value)
    }
    return changes
  }
}

extension EntityGraph {
  /// The graph with a patch applied: `a.applying(GraphPatch(from: a, to: b)) == b`.
  public func applying(_ patch: GraphPatch) -> EntityGraph {
    var graph = self
    for (id, change) in patch.articles { graph.articles[id] = change.after }
    for (id, change) in patch.entities { graph.entities[id] = change.after }
    for (key, change) in patch.relations { graph.relations[key] = change.after }
    for (name, change) in patch.attributes { graph.attributes[name] = change.after }
    if let title = patch.title { graph.title = title.after }
    return graph
  }
}
