import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension PlaceRelations {
  /// A genitive with no more than qualities between it and the place: "Burma's northeastern Shan state", "Lima's notorious
  /// Castro prison".
  func genitive(
    _ place: LinkedMention, of owner: LinkedMention, _ tokens: [Token]
  ) -> String? {
    let mark = owner.tokens.upperBound
    guard mark < place.tokens.lowerBound, place.tokens.lowerBound - mark <= 4,
      tokens[mark].isPossessiveMark,
      tokens[mark + 1..<place.tokens.lowerBound].allSatisfy({
        $0.partOfSpeech == .ADJ || PlaceRelations.directions.contains($0.text.lowercased())
          || $0.text == "-" || $0.text == ","
      }), isOwnGround(place, of: owner, tokens)
    else { return nil }
    let words = tokens[mark..<place.tokens.lowerBound].map(\.text).joined(separator: " ")
    return "\(owner.surface) \(words) \(place.surface)"
  }

  /// Whether a place may be its possessor's own: known for the nation's, or unknown and no part of the world; a town or
  /// region holds what lies in the same nation, and strangers only where a noun says that they are grounds.
  private func isOwnGround(
    _ place: LinkedMention, of owner: LinkedMention, _ tokens: [Token]
  ) -> Bool {
    guard !isWater(place.surface), !isContinental(place.surface), owner.form != .metonym,
      !["African", "Asian", "American", "European"].contains(where: place.surface.hasSuffix)
    else { return false }
    if owner.entity.kind == .nation {
      return isKnown(place.entity, in: owner.entity)
        || isUnplaced(place.entity) && !isThing(place, tokens)
    }
    if isUnplaced(place.entity) { return isGround(place, tokens) }
    let own = nations(place.entity)
    return !own.isEmpty && own == nations(owner.entity)
      && knowledge.record(place.entity).map { knowledge.sort(of: $0) } != "region"
  }

  /// Whether a noun behind a name makes something else than a place of it: "Russia's Kursk submarine".
  private func isThing(_ place: LinkedMention, _ tokens: [Token]) -> Bool {
    let next = place.tokens.upperBound
    return next < tokens.count && [.NOUN, .PROPN].contains(tokens[next].partOfSpeech)
      && !isGround(place, tokens)
  }

  /// Whether a name ends in a noun for a piece of land or a building, or has one behind it: "the Kurram tribal region".
  private func isGround(_ place: LinkedMention, _ tokens: [Token]) -> Bool {
    let behind = tokens[place.tokens.upperBound...].prefix(3).prefix {
      [.NOUN, .ADJ, .PROPN].contains($0.partOfSpeech)
    }
    return (behind + tokens[place.tokens].suffix(1)).contains { token in
      let word = token.text.lowercased()
      return PlaceRelations.sorts.contains(word) || PlaceRelations.areas.contains(word)
        || Words.grounds.contains(word) || Words.lands.contains(word)
    }
  }
}
