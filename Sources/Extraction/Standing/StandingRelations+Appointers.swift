import EntenteGraphModel
import EntenteLanguage

extension StandingRelations {
  /// The nation of whoever gives somebody an office by the verb of the clause, for a title that doesn't say of what: "Ali
  /// Noor appointed Ana Ruiz prime minister" makes her that of his nation.
  func appointer(
    of title: PersonTitle, _ mention: LinkedMention, _ mentions: [LinkedMention],
    _ sentence: Sentence, _ linked: LinkedDocument
  ) -> EntityID? {
    guard let tree = sentence.tree, mention.tokens.upperBound <= title.tokens.lowerBound,
      tree.heads.indices.contains(mention.head)
    else { return nil }
    // "appointed Ana Ruiz prime minister": the parser may hang her from the title.
    var verb = tree.heads[mention.head]
    if verb >= 0, title.tokens.contains(verb) { verb = tree.heads[verb] }
    guard verb >= 0, Self.appointings.contains(sentence.tokens[verb].lemma.lowercased()) else {
      return nil
    }
    let givers = mentions.filter {
      tree.heads.indices.contains($0.head) && tree.heads[$0.head] == verb
        && tree.labels[$0.head].description == "nsubj" && $0.entity != mention.entity
        && [.leader, .nation].contains($0.entity.kind)
    }.compactMap { linked.home(of: $0.entity) }
    return Set(givers).count == 1 ? givers.first : nil
  }

  /// Verbs by which somebody gives an office to another.
  private static let appointings: Set<String> = [
    "appoint", "name", "nominate", "reappoint", "pick", "choose", "select", "designate", "install",
    "promote", "make", "tap", "confirm", "swear", "elect", "dismiss", "sack", "fire", "remove",
  ]
}
