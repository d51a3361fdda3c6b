import EntenteGraphModel
import EntenteLanguage

/// Where aircraft come from that a noun phrase places: "bombers from Whiteman Air Force Base".
struct AircraftRelations {
  let linked: LinkedDocument

  /// The relations, each from the first sentence that tells it.
  func relations() -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    var seen: Set<[EntityID]> = []
    let places = Dictionary(
      grouping: linked.mentions.filter { $0.entity.kind == .place }, by: \.sentence)
    for aircraft in linked.mentions
    where aircraft.entity.kind == .aircraft && aircraft.form != .pronoun {
      let tokens = linked.document.sentences[aircraft.sentence].tokens
      for place in places[aircraft.sentence] ?? []
      where aircraft.tokens.upperBound < place.tokens.lowerBound {
        let words = tokens[aircraft.tokens.upperBound..<place.tokens.lowerBound].map {
          $0.text.lowercased()
        }
        guard words.count <= 3, words.contains("from"),
          words.allSatisfy({ ["from", "the", "fighters", "bombers", "jets"].contains($0) }),
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
