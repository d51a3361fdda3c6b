extension EntityGraph {
  /// The part of the graph that some of its articles tell: their evidence, and the entities that they name or that
  /// the evidence joins.
  ///
  /// - Complexity: linear.
  public func restricted(toArticles wanted: Set<String>) -> EntityGraph {
    var part = EntityGraph(title: title)
    part.attributes = attributes
    part.articles = articles.filter { wanted.contains($0.key) }
    for (key, relation) in relations {
      let evidence = relation.evidence.filter { wanted.contains($0.article) }
      guard !evidence.isEmpty else { continue }
      part.relations[key] = Relation(
        key: key, evidence: evidence, attributes: relation.attributes)
    }
    var needed: Set<EntityID> = []
    for key in part.relations.keys {
      needed.formUnion([key.source, key.target])
      if let speaker = key.speaker { needed.insert(speaker) }
    }
    for (id, var entity) in entities {
      entity.mentions = entity.mentions.filter { wanted.contains($0.key) }
      if !entity.mentions.isEmpty || needed.contains(id) { part.entities[id] = entity }
    }
    return part
  }
}
