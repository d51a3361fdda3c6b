import EntenteGraphModel
import EntenteLanguage

/// Whom a group stands with by what it is called: "the al-Qaeda-linked Ansaru", "Ansaru, an al-Qaeda-affiliated group".
extension MembershipRelations {
  /// The bodies that words with a hyphen before or behind a group's name say that it is linked to.
  func partners(
    of group: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    mentions.compactMap { other in
      guard other.entity.kind == .organization, other.entity != group.entity else { return nil }
      let mark = other.tokens.upperBound
      guard mark + 1 < tokens.count, tokens[mark].text == "-",
        Self.links.contains(tokens[mark + 1].text.lowercased())
      else { return nil }
      let start = group.tokens.lowerBound
      var end = group.tokens.upperBound
      if end < tokens.count, tokens[end].text == ")" { end += 1 }
      let isBefore =
        mark + 2 <= start && start - mark <= 5
        && tokens[mark + 2..<start].allSatisfy {
          [.NOUN, .ADJ, .PROPN].contains($0.partOfSpeech)
        }
      let isBehind =
        end + 1 < tokens.count && tokens[end].text == ","
        && ["a", "an", "the"].contains(tokens[end + 1].text.lowercased())
        && (end + 2...end + 4).contains(other.tokens.lowerBound)
      guard isBefore || isBehind else { return nil }
      return ExtractedRelation(
        source: group.entity, kind: .alliedWith, target: other.entity, sentence: group.sentence,
        cue: "\(other.surface)-\(tokens[mark + 1].text)", predicate: "name/linked", confidence: 0.8)
    }
  }

  private static let links: Set<String> = ["linked", "affiliated", "aligned", "allied"]
}
