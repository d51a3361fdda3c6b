import EntenteGraphModel

extension RelationExtractor {
  /// Whose each aircraft is by its names and phrases, where all of them are on one side: the smallest of it that the
  /// text names last.
  static func owners(
    among stated: [ExtractedRelation], in document: LinkedDocument
  ) -> [EntityID: EntityID] {
    let told = Dictionary(
      grouping: stated.filter { $0.kind == .operates && $0.status == .asserted }, by: \.target)
    return told.compactMapValues { relations in
      let all = Set(relations.map(\.source))
      let isOneSide = all.allSatisfy { one in
        all.allSatisfy { $0 == one || document.areOneSide($0, one) }
      }
      guard isOneSide else { return nil }
      return (relations.last { $0.source.kind == .organization } ?? relations.last)?.source
    }
  }

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
