import EntenteGraphModel
import EntenteKnowledge

extension LinkedDocument {
  /// Puts the nation of the organization in the place of an organization that a leader's `nation` names, where the tables
  /// tell it; nothing otherwise. While an article is read, "Boeing spokeswoman Ana Ruiz" is known by her company.
  mutating func settleNations(_ knowledge: KnowledgeBase) {
    for (id, entity) in entities where id.kind == .leader {
      guard case .string(let text)? = entity.attributes["nation"] else { continue }
      let slugs = text.split(separator: "|").map(String.init)
      func isNation(_ slug: String) -> Bool {
        knowledge.record(EntityID(kind: .nation, slug: slug)) != nil
      }
      guard !slugs.allSatisfy(isNation) else { continue }
      let nations = slugs.flatMap { slug in
        isNation(slug)
          ? [slug]
          : knowledge.record(EntityID(kind: .organization, slug: slug)).map {
            knowledge.nations(of: $0)
          } ?? []
      }
      entities[id]?.attributes["nation"] = nations.first.map { .string($0) }
    }
  }
}
