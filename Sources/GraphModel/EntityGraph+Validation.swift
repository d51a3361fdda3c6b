extension EntityGraph {
  /// Checks a graph that was made by hand for what the reader of graph files checks.
  ///
  /// - Throws: ``GraphFileError`` that names the first fault in the order of ids and keys.
  public func validate() throws(GraphFileError) {
    for (id, record) in articles.sorted(by: { $0.key.precedesByBytes($1.key) })
    where id != record.id {
      throw GraphFileError(place: "articles \(id)", message: "its record has the id \(record.id)")
    }
    for id in entities.keys.sorted() {
      guard let entity = entities[id] else { continue }
      if entity.id != id {
        throw GraphFileError(place: "entity \(id)", message: "its value has the id \(entity.id)")
      }
      if id.kind != entity.kind || id.slug.isEmpty {
        throw GraphFileError(
          place: "entity \(id)", message: "the id does not fit the kind \(entity.kind.rawValue)")
      }
      if let unknown = entity.mentions.keys.first(where: { articles[$0] == nil }) {
        throw GraphFileError(place: "entity \(id)", message: "there is no article \(unknown)")
      }
    }
    for key in relations.keys.sorted() {
      guard let relation = relations[key] else { continue }
      let place = "relation \(key.source) \(key.kind.rawValue) \(key.target)"
      if relation.key != key {
        throw GraphFileError(place: place, message: "its value has another key")
      }
      for end in [key.source, key.target, key.speaker].compactMap({ $0 }) where entities[end] == nil
      {
        throw GraphFileError(place: place, message: "there is no entity \(end)")
      }
      if let a = key.source.kind, let b = key.target.kind, !key.kind.joins(a, b) {
        throw GraphFileError(
          place: place,
          message: "\(key.kind.rawValue) can't join the kinds \(a.rawValue) and \(b.rawValue)")
      }
      for evidence in relation.evidence.sorted(by: Evidence.precedes) {
        if articles[evidence.article] == nil {
          throw GraphFileError(place: place, message: "there is no article \(evidence.article)")
        }
        if evidence.start < 0 || evidence.end < evidence.start {
          throw GraphFileError(place: place, message: "a range of evidence runs backwards")
        }
        if !(0...1).contains(evidence.confidence) {
          throw GraphFileError(place: place, message: "a confidence is not between 0 and 1")
        }
      }
    }
  }
}
