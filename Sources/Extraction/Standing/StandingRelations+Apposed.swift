import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The nation of the one whom a noun names before a name and its title: "China's chief negotiator, Vice Foreign Minister Wu
  /// Dawei"; `nil` where the name stands beside no such noun.
  func apposed(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> EntityID? {
    guard let tree = sentence.tree,
      let head = mention.tokens.first(where: { !mention.tokens.contains(tree.heads[$0]) }),
      case let noun = tree.heads[head], noun >= 0, noun < head,
      tree.labels[head].relation == "appos", sentence.tokens[noun].partOfSpeech == .NOUN,
      sentence.tokens[noun].morphology["Number"] != "Plur",
      Words.posts.contains(sentence.tokens[noun].lemma.lowercased())
    else { return nil }
    let owners = tree.children[noun].filter {
      $0 < noun && ["nmod", "amod", "compound"].contains(tree.labels[$0].relation)
    }
    return mentions.first { owner in
      owner.entity.kind == .nation && owners.contains(where: owner.tokens.contains)
    }?.entity
  }
}
