import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension PlaceRelations {
  /// The capitals that a text calls so without saying whose: "marched on the capital, Bishkek", "held in Bamako, the
  /// capital". The tables know whose, and the text has to name that nation.
  func capitals() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<EntityID> = []
    for place in linked.mentions
    where place.entity.kind == .place && place.form == .name && !seen.contains(place.entity) {
      let tokens = linked.document.sentences[place.sentence].tokens
      guard isCalledCapital(place.tokens, tokens), let nation = nation(ofCapital: place.entity)
      else { continue }
      seen.insert(place.entity)
      found.append(
        ExtractedRelation(
          source: place.entity, kind: .capitalOf, target: nation, sentence: place.sentence,
          cue: "the capital", predicate: "place/capital", confidence: 0.8))
    }
    return found
  }

  /// Whether "the capital" stands before a name or, between commas, behind it.
  private func isCalledCapital(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    func word(_ i: Int) -> String { tokens.indices.contains(i) ? tokens[i].text.lowercased() : "" }
    var last = name.lowerBound - 1
    if word(last) == "," || word(last) == "of" { last -= 1 }
    if word(last) == "city", word(last - 1) == "capital" { last -= 1 }
    if word(last) == "capital", ["the", "its", "their"].contains(word(last - 1)) { return true }
    let end = name.upperBound
    return word(end) == "," && ["the", "its", "their"].contains(word(end + 1))
      && word(end + 2) == "capital" && [",", ".", ";", ")", "and", ""].contains(word(end + 3))
  }

  /// The nation of the text whose capital a place is by the tables.
  private func nation(ofCapital place: EntityID) -> EntityID? {
    guard let name = linked.entities[place]?.name else { return nil }
    return linked.entities.keys.filter { $0.kind == .nation }.sorted().first { nation in
      knowledge.record(nation).map {
        knowledge.capital(of: $0).split(separator: "|").contains { $0 == name }
      } ?? false
    }
  }
}
