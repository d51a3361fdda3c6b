import EntenteGraphModel
import EntenteLanguage

/// Where aircraft come from and what they are over, by prepositions alone: "bombers from Whiteman Air Force
/// Base", "jets over Zadar".
struct AircraftRelations {
  let linked: LinkedDocument

  /// The relations, each from the first sentence that tells it.
  func relations() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<[EntityID]> = []
    let places = Dictionary(
      grouping: linked.mentions.filter { $0.entity.kind == .place }, by: \.sentence)
    let grounds = Dictionary(
      grouping: linked.mentions.filter {
        ($0.entity.kind == .place || $0.entity.kind == .nation) && $0.form != .adjective
      }, by: \.sentence)
    for aircraft in linked.mentions
    where aircraft.entity.kind == .aircraft && aircraft.form != .pronoun {
      let sentence = linked.document.sentences[aircraft.sentence]
      for base in bases(aircraft, places[aircraft.sentence] ?? [], sentence) {
        if seen.insert([aircraft.entity, base.target]).inserted { found.append(base) }
      }
      for over in overflights(aircraft, grounds[aircraft.sentence] ?? [], sentence)
      where over.source != over.target { found.append(over) }
      let tokens = sentence.tokens
      for place in places[aircraft.sentence] ?? []
      where aircraft.tokens.upperBound < place.tokens.lowerBound {
        let words = tokens[aircraft.tokens.upperBound..<place.tokens.lowerBound].map {
          $0.text.lowercased()
        }
        let isFrom = words.contains("from") || words.contains("out")
        guard words.count <= 4, isFrom,
          words.allSatisfy({
            ["from", "the", "out", "of"].contains($0) || Words.airframes.contains($0)
          }),
          seen.insert([aircraft.entity, place.entity]).inserted
        else { continue }
        found.append(
          ExtractedRelation(
            source: aircraft.entity, kind: .departedFrom, target: place.entity,
            sentence: aircraft.sentence, cue: "\(aircraft.surface) from \(place.surface)",
            predicate: "name/from", confidence: 0.7))
      }
    }
    return found
  }
}
