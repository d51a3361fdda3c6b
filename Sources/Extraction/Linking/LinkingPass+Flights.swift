import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Types that only say what a flight or a single airframe is: "The Boeing 747, Pan Am Flight 103, had left London".
extension LinkingPass {
  /// Tells of each type beside a flight that it is said of the flight.
  mutating func joinFlights() {
    let aircraft = mentions.indices.filter { mentions[$0].entity.kind == .aircraft }.sorted {
      (mentions[$0].sentence, mentions[$0].tokens.lowerBound)
        < (mentions[$1].sentence, mentions[$1].tokens.lowerBound)
    }
    for (first, second) in zip(aircraft, aircraft.dropFirst()) {
      let (a, b) = (mentions[first], mentions[second])
      guard a.sentence == b.sentence, a.tokens.upperBound < b.tokens.lowerBound,
        isSingle(a.entity) != isSingle(b.entity)
      else { continue }
      let between = document.sentences[a.sentence].tokens[a.tokens.upperBound..<b.tokens.lowerBound]
        .map { $0.text.lowercased() }
      guard
        between == [","] || between == [",", "a"] || between == [",", "an"] || between == ["("]
      else { continue }
      if isSingle(a.entity) {
        mentions[second].bearer = a.entity
      } else {
        mentions[first].bearer = b.entity
      }
    }
  }

  /// Whether an aircraft is a flight or one airframe and no type.
  private func isSingle(_ aircraft: EntityID) -> Bool {
    if entities[aircraft]?.name.contains(" Flight ") == true { return true }
    guard case .string(let sort)? = entities[aircraft]?.attributes["role"] else { return false }
    return ["flight", "named aircraft"].contains(sort)
  }
}
