import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The organization that the sentences before are about, for a title that doesn't say of what: "Airbus has
  /// announced … Chief executive Thomas Enders said".
  func topic(
    before mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument
  ) -> EntityID? {
    guard knowledge.record(mention.entity) == nil,
      title.tokens.upperBound == mention.tokens.lowerBound,
      Self.posts.contains(where: { title.role.lowercased().hasSuffix($0) })
    else { return nil }
    for index in stride(from: mention.sentence - 1, through: max(0, mention.sentence - 2), by: -1) {
      guard let tree = linked.document.sentences[index].tree else { continue }
      let subjects = linked.mentions.filter {
        $0.sentence == index && $0.entity.kind == .organization
          && tree.labels.indices.contains($0.head)
          && tree.labels[$0.head].relation == "nsubj"
      }
      if let first = subjects.min(by: { $0.head < $1.head }) { return first.entity }
    }
    return nil
  }

  /// Posts of companies and other bodies that a text gives without the body's name.
  private static let posts = [
    "chief executive", "chief executive officer", "ceo", "chief operating officer",
    "chief financial officer", "chairman", "chairwoman", "managing director", "vice president",
    "vice-president", "spokesman", "spokeswoman", "spokesperson", "director general",
    "director-general", "executive director", "general manager", "founder",
  ]
}
