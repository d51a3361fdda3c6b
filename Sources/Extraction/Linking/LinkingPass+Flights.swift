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

  /// Tells of a type that the text takes up with "the" behind the only flight it speaks of that it is said of the flight:
  /// "the Boeing 777, bound for Lima, was hit".
  mutating func joinTypesOfFlight() {
    let flights = Set(mentions.map(\.entity).filter { $0.kind == .aircraft && isFlight($0) })
    guard flights.count == 1, let flight = flights.first,
      let first = mentions.filter({ $0.entity == flight }).map({
        ($0.sentence, $0.tokens.lowerBound)
      })
      .min(by: <)
    else { return }
    for place in mentions.indices {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let start = mention.tokens.lowerBound
      guard mention.entity.kind == .aircraft, mention.entity != flight, mention.bearer == nil,
        !isSingle(mention.entity), (mention.sentence, start) > first, start > 0,
        tokens[start - 1].text.lowercased() == "the", isOneWhole(mention, tokens)
      else { continue }
      mentions[place].bearer = flight
    }
  }

  /// Whether a type's name is a whole phrase for one aircraft, not the first part of "the Boeing 777 pilots" or "the 777s".
  private func isOneWhole(_ mention: LinkedMention, _ tokens: [Token]) -> Bool {
    let end = mention.tokens.upperBound
    let isPlural = tokens[end - 1].text.hasSuffix("s") && !mention.surface.hasSuffix("ss")
    let next = end < tokens.count ? tokens[end].partOfSpeech : .PUNCT
    return !isPlural && ![.NOUN, .PROPN, .NUM].contains(next)
      && !(end < tokens.count && tokens[end].isPossessiveMark)
  }

  private func isFlight(_ aircraft: EntityID) -> Bool {
    if entities[aircraft]?.name.contains(" Flight ") == true { return true }
    guard case .string(let sort)? = entities[aircraft]?.attributes["role"] else { return false }
    return sort == "flight"
  }

  /// Whether an aircraft is a flight or one airframe and no type.
  private func isSingle(_ aircraft: EntityID) -> Bool {
    if entities[aircraft]?.name.contains(" Flight ") == true { return true }
    guard case .string(let sort)? = entities[aircraft]?.attributes["role"] else { return false }
    return ["flight", "named aircraft"].contains(sort)
  }
}
