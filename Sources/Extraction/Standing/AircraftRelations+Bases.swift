import EntenteGraphModel
import EntenteLanguage

/// Where several aircraft of a type stand by their own phrase: "F-16s on alert at Evenes", "the Hornets now at Iwakuni
/// air base".
extension AircraftRelations {
  /// The base that a phrase places aircraft at, or none.
  func bases(
    _ aircraft: LinkedMention, _ places: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    guard
      let place = places.first(where: { $0.tokens.lowerBound > aircraft.tokens.upperBound }),
      isBase(place, sentence)
    else { return [] }
    var words = tokens[aircraft.tokens.upperBound..<place.tokens.lowerBound].map {
      $0.text.lowercased()
    }
    guard words.count <= 5, words.popLast() == "at" else { return [] }
    if let noun = words.first, Self.groups.contains(noun) { words.removeFirst() }
    if let now = words.first, Self.times.contains(now) { words.removeFirst() }
    let isOnDuty =
      words.count == 2 && words[0] == "on" && Self.duties.contains(words[1])
    let isPlural =
      tokens[aircraft.tokens.upperBound - 1].text.hasSuffix("s")
      || tokens[aircraft.tokens].contains { Int($0.text) == nil && $0.partOfSpeech == .NUM }
      || tokens[aircraft.tokens.upperBound].text.lowercased().hasSuffix("s")
    guard isOnDuty || words.isEmpty && isPlural else { return [] }
    return [
      ExtractedRelation(
        source: aircraft.entity, kind: .deployedTo, target: place.entity,
        sentence: aircraft.sentence, cue: "at \(place.surface)", predicate: "phrase/at",
        confidence: 0.7)
    ]
  }

  /// Whether a place is a base, by its sort or its name.
  private func isBase(_ place: LinkedMention, _ sentence: Sentence) -> Bool {
    if linked.isOne(of: ["base", "airbase"], place.entity) { return true }
    let words = place.surface.split(separator: " ").map(String.init)
    return ["Base", "Station", "Field"].contains(words.last ?? "")
      || ["RAF", "NAS", "Joint", "MCAS"].contains(words.first ?? "")
  }

  private static let groups: Set<String> = [
    "fighters", "bombers", "jets", "aircraft", "planes", "helicopters", "tankers", "drones",
    "squadron", "squadrons", "falcons", "hornets", "detachment",
  ]
  private static let times: Set<String> = ["now", "currently", "normally", "usually", "still"]
  private static let duties: Set<String> = [
    "alert", "rotation", "duty", "standby", "deployment", "detachment", "loan", "station",
  ]
}
