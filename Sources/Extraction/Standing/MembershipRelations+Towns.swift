import EntenteGraphModel
import EntenteLanguage

extension MembershipRelations {
  /// The town before the state in which a group is based: "the Lemoore, California-based squadron".
  func town(
    before state: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> LinkedMention? {
    mentions.first { other in
      other.entity.kind == .place && other.entity != state.entity
        && other.tokens.upperBound + 1 == state.tokens.lowerBound
        && tokens[other.tokens.upperBound].text == ","
    }
  }
}
