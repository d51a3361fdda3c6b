import EntenteGraphModel
import EntenteLanguage

/// The unit that another belongs to by the way units are written, the smaller before the larger: "2nd Battalion, 5th
/// Marines, 1st Marine Division".
extension StandingRelations {
  /// The larger unit named right behind a unit's comma.
  func largerUnit(
    of unit: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    let comma = unit.tokens.upperBound
    guard comma < tokens.count, tokens[comma].text == ",", let size = size(unit),
      let larger = mentions.first(where: {
        $0.tokens.lowerBound == comma + 1 && $0.entity.kind == .organization
          && $0.entity != unit.entity
      }), let other = self.size(larger), size < other
    else { return [] }
    // "the 2nd Brigade, 3rd Division and 7th Corps" is a list.
    let end = larger.tokens.upperBound
    if end < tokens.count, ["and", "or", "&"].contains(tokens[end].text.lowercased()) { return [] }
    if end + 1 < tokens.count, tokens[end].text == ",",
      ["and", "or"].contains(tokens[end + 1].text.lowercased())
    {
      return []
    }
    return [
      ExtractedRelation(
        source: unit.entity, kind: .partOf, target: larger.entity, sentence: unit.sentence,
        cue: "\(unit.surface), \(larger.surface)", predicate: "phrase/unit", confidence: 0.75)
    ]
  }

  /// How large a unit is by the last word of its name that tells, from a platoon up; `nil` for what is no unit.
  private func size(_ unit: LinkedMention) -> Int? {
    for word in unit.surface.split(separator: " ").reversed() {
      if let size = StandingRelations.sizes[word.lowercased()] { return size }
    }
    return nil
  }

  /// The levels of command, with their sizes in order (platoon to fleet).
  static let sizes: [String: Int] = [
    "platoon": 2, "detachment": 2, "flight": 2, "company": 3, "battery": 3, "troop": 3,
    "battalion": 4, "squadron": 4, "regiment": 5, "group": 5, "csg": 5, "marines": 5, "infantry": 5,
    "cavalry": 5, "armor": 5, "artillery": 5, "brigade": 6, "wing": 6, "team": 6, "division": 7,
    "corps": 8, "army": 9, "command": 9, "fleet": 9,
  ]
}
