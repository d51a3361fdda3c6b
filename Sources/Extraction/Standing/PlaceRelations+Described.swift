import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Places that a text only says on which side of a nation they lie, which it has named just before: "Peruvian police … in the
/// northern city of Piura", "in southwestern Balochistan province".
extension PlaceRelations {
  /// Each such place with the nation that the tables know it to lie in.
  func described() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<EntityID> = []
    let bySentence = Dictionary(grouping: linked.mentions, by: \.sentence)
    for place in linked.mentions
    where place.entity.kind == .place && place.form == .name && !seen.contains(place.entity) {
      let tokens = linked.document.sentences[place.sentence].tokens
      guard let words = bearing(of: place, tokens), !isWater(place.surface) else { continue }
      let near = (max(0, place.sentence - 1)...place.sentence).flatMap { bySentence[$0] ?? [] }
      guard
        let nation = near.first(where: {
          $0.entity.kind == .nation && isKnown(place.entity, in: $0.entity)
        })?.entity
      else { continue }
      seen.insert(place.entity)
      found.append(
        ExtractedRelation(
          source: place.entity, kind: .locatedIn, target: nation, sentence: place.sentence,
          cue: "\(words) \(place.surface)", predicate: "place/known", confidence: 0.5))
    }
    return found
  }

  /// The words before a name that say on which side of its nation a place lies: "the northern city of", "southwestern" of a
  /// province; `nil` where none do.
  private func bearing(of place: LinkedMention, _ tokens: [Token]) -> String? {
    let start = place.tokens.lowerBound
    let front = tokens[max(0, start - 5)..<start].map { $0.text.lowercased() }
    // "the West Bank town of" is in no west; "a southern district of" a city tells no nation.
    let isName = tokens[max(0, start - 5)..<start].contains {
      $0.text.first?.isUppercase == true
        && PlaceRelations.directions.contains($0.text.lowercased())
    }
    if isName { return nil }
    if front.last == "of", let noun = front.dropLast().last, PlaceRelations.sorts.contains(noun),
      !["district", "suburb", "coast", "stronghold"].contains(noun),
      let side = front.lastIndex(where: PlaceRelations.directions.contains)
    {
      return front[side...].joined(separator: " ")
    }
    let end = place.tokens.upperBound
    let name = tokens[place.tokens].last?.text.lowercased() ?? ""
    let next = end < tokens.count ? tokens[end].text.lowercased() : ""
    guard let side = front.last, PlaceRelations.directions.contains(side),
      [name, next].contains(where: PlaceRelations.sorts.contains)
        || [name, next].contains(where: PlaceRelations.areas.contains)
    else { return nil }
    return side
  }
}
