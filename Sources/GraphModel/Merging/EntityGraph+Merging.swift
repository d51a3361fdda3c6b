extension EntityGraph {
  /// The union of two graphs, keyed by article, entity and relation.
  ///
  /// Associative, commutative and idempotent, to the byte: sets are united, counts of one article are taken once,
  /// and where two graphs give one field different values the greater one in a fixed order stays (a name goes with
  /// the surer entity, the other name becomes an alias; other texts by their bytes).
  public func merging(_ other: EntityGraph) -> EntityGraph {
    var merged = self
    merged.merge(other)
    return merged
  }

  /// Takes in another graph; see ``merging(_:)``.
  ///
  /// - Complexity: linear in the other graph.
  public mutating func merge(_ other: EntityGraph) {
    title = EntityGraph.greater(title, other.title)
    attributes.merge(other.attributes, uniquingKeysWith: EntityGraph.greater)
    articles.merge(other.articles) { $0.merged(with: $1) }
    entities.merge(other.entities) { $0.merged(with: $1) }
    relations.merge(other.relations) { $0.merged(with: $1) }
  }

  static func greater(_ a: String?, _ b: String?) -> String? {
    guard let a, let b else { return a ?? b }
    return greaterByBytes(a, b)
  }

  static func greater(_ a: JSONValue, _ b: JSONValue) -> JSONValue {
    var (x, y): ([UInt8], [UInt8]) = ([], [])
    a.write(to: &x)
    b.write(to: &y)
    return x.lexicographicallyPrecedes(y) ? b : a
  }
}
