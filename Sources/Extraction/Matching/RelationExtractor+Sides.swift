import EntenteGraphModel

extension RelationExtractor {
  /// The document with the nation of each leader and organization that the tables don't tell and its post does: a
  /// spokesman of the Pentagon speaks for the United States.
  static func settled(
    _ document: LinkedDocument, by stated: [ExtractedRelation]
  ) -> LinkedDocument {
    var document = document
    // An organ of an organ is two steps from its nation.
    for _ in 0..<2 {
      for relation in stated where [.partOf, .officialOf, .leads].contains(relation.kind) {
        guard relation.status == .asserted,
          let member = document.entities[relation.source], member.attributes["nation"] == nil
        else { continue }
        if relation.target.kind == .nation {
          document.entities[relation.source]?.attributes["nation"] = .string(
            String(relation.target.slug))
        } else if let nation = document.entities[relation.target]?.attributes["nation"] {
          document.entities[relation.source]?.attributes["nation"] = nation
        }
      }
    }
    return document
  }
}
