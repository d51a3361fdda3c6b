import EntenteGraphModel
import EntenteLanguage

/// The members of a group whose ministers or leaders a text lists by their nations: "the G7 Foreign Ministers of Canada, France
/// and Italy".
extension MembershipRelations {
  /// The nations behind "of" in such a list, two or more.
  func members(
    byMinistersOf group: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [ExtractedRelation] {
    var place = group.tokens.upperBound
    let start = place
    while place < tokens.count, place - start < 4,
      Self.offices.contains(tokens[place].lemma.lowercased())
        || tokens[place].isPossessiveMark
    {
      place += 1
    }
    guard place > start, place < tokens.count, tokens[place].text.lowercased() == "of",
      Self.heads.contains(tokens[place - 1].lemma.lowercased()),
      tokens[place - 1].text.lowercased().hasSuffix("s")
    else { return [] }
    place += 1
    var members: [LinkedMention] = []
    while place < tokens.count {
      let word = tokens[place].text.lowercased()
      if [",", "and", "the", "&"].contains(word) {
        place += 1
        continue
      }
      guard
        let nation = mentions.filter({
          $0.tokens.lowerBound == place && $0.entity.kind == .nation
        }).max(by: { $0.tokens.count < $1.tokens.count })
      else { break }
      members.append(nation)
      place = nation.tokens.upperBound
    }
    guard members.count > 1 else { return [] }
    return members.map { member in
      ExtractedRelation(
        source: member.entity, kind: .memberOf, target: group.entity, sentence: group.sentence,
        cue: "\(tokens[start - 1].text) … of … \(member.surface)", predicate: "name/members",
        confidence: 0.8)
    }
  }

  private static let heads: Set<String> = [
    "minister", "leader", "member", "government", "state", "ambassador", "director",
  ]

  private static let offices: Set<String> = [
    "minister", "leader", "member", "state", "head", "government", "foreign", "defence", "defense",
    "finance", "political", "ambassador", "director", "trade", "interior",
  ]
}
