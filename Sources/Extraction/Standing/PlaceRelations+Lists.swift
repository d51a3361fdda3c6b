import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Places that a sentence counts up, or tells from the rest of a land.
extension PlaceRelations {
  /// A later one of a list: "the U.S. states of Iowa, Ohio and New Hampshire".
  func oneOf(
    _ place: LinkedMention, of nation: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let gap = tokens[nation.tokens.upperBound..<place.tokens.lowerBound].prefix(24)
    guard gap.endIndex == place.tokens.lowerBound,
      let start = gap.prefix(5).firstIndex(where: { $0.text == "of" }), start > gap.startIndex,
      case let noun = tokens[start - 1].text.lowercased(), noun.hasSuffix("s"),
      PlaceRelations.sorts.contains(String(noun.dropLast()))
        || ["cities", "territories", "counties"].contains(noun),
      gap[gap.startIndex..<start - 1].allSatisfy({ $0.partOfSpeech == .ADJ || $0.isPossessiveMark }
      ),
      gap[(start + 1)...].allSatisfy({
        [",", "and", "the"].contains($0.text) || $0.partOfSpeech == .PROPN
      })
    else { return nil }
    return "\(nation.surface) \(noun) of … \(place.surface)"
  }

  /// "Fallujah and other parts of Anbar".
  func part(
    _ place: LinkedMention, _ other: LinkedMention, _ gap: [String]
  ) -> String? {
    guard gap.count <= 6, gap.starts(with: ["and", "other"]),
      let last = gap.last(where: { $0 != "the" }),
      ["of", "in"].contains(last),
      gap.contains(where: PlaceRelations.parts.contains)
    else { return nil }
    return "\(place.surface) \(gap.joined(separator: " ")) \(other.surface)"
  }

  /// "attacks in Diyala, despite calm elsewhere in Iraq", "Lima and the rest of Peru": where there is more of a land, the place
  /// before is of it.
  func remainder(
    _ place: LinkedMention, _ other: LinkedMention, _ tokens: [Token], _ index: Int
  ) -> String? {
    let gap = tokens[place.tokens.upperBound..<other.tokens.lowerBound].map {
      $0.text.lowercased()
    }.filter { $0 != "the" }
    let isRest =
      gap.suffix(2) == ["elsewhere", "in"] || gap.suffix(2) == ["rest", "of"]
      || gap.count > 2 && gap[gap.count - 3] == "other"
        && PlaceRelations.parts.contains(gap[gap.count - 2])
        && ["of", "in"].contains(gap[gap.count - 1])
    let isNearest = !linked.mentions.contains { mention in
      mention.sentence == index && mention.tokens.lowerBound >= place.tokens.upperBound
        && mention.tokens.upperBound <= other.tokens.lowerBound
        && [.place, .nation].contains(mention.entity.kind)
    }
    return isRest && isNearest
      ? "\(place.surface) … \(gap.suffix(2).joined(separator: " ")) \(other.surface)" : nil
  }

  private static let parts: Set<String> = [
    "parts", "towns", "cities", "villages", "areas", "places", "districts", "regions", "provinces",
    "ports", "islands", "bases", "airports",
  ]
}
