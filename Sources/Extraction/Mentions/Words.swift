import Foundation

/// Closed classes of words that linking asks about.
enum Words {
  static let trimmedInFront: Set<String> = ["the", "a", "an", "mr", "mr.", "mrs.", "ms.", "\""]
  static let trimmedBehind: Set<String> = ["'s", "’s", "'", "’", ",", ".", "\"", "-", "”"]

  /// Words in the names of organs of a state.
  static let organs: Set<String> = [
    "navy", "army", "force", "forces", "military", "ministry", "department", "government",
    "embassy", "parliament", "police", "cabinet", "senate", "congress", "guard", "corps",
    "marines", "fleet", "council", "agency", "court", "intelligence", "treasury", "office",
    "command", "coast", "administration", "foreign", "defense", "defence", "republic",
  ]

  /// Prepositions behind which a city is a place.
  static let locatives: Set<String> = [
    "in", "at", "near", "outside", "inside", "around", "into", "within", "across", "throughout",
    "via", "through", "over", "above", "from", "to", "leaving", "reached", "visited", "central",
    "downtown", "northern", "southern", "eastern", "western", "off", "bound", "onto", "past",
  ]

  /// Prepositions behind which a capital is the government.
  static let partners: Set<String> = [
    "with", "between", "against", "by", "on", "towards", "toward", "upon",
  ]

  /// Words whose "to", "of" or "from" leads to a government.
  static let dealings: Set<String> = [
    "message", "support", "threat", "warning", "letter", "loyal", "close", "hostile", "ally",
    "response", "pressure", "reaction", "statement", "aid", "demand", "criticism", "condemnation",
    "ambassador", "channels", "communication", "sell", "sold", "sale", "sales", "give", "given",
    "gave", "blow", "challenge", "friendly", "opposed", "belongs", "concession", "ultimatum",
    "relations", "ties", "signal", "according", "note", "permission", "approval", "independence",
    "envoy", "debt", "support", "backing", "orders", "money", "weapons", "arms", "provided",
  ]

  /// Nouns that make the city in front of them its government.
  static let governments: Set<String> = [
    "government", "regime", "officials", "administration", "authorities", "leadership", "report",
    "statement", "spokesman", "spokeswoman", "official", "communications", "press", "aide",
    "adviser", "advisor", "chief",
  ]

  /// Verbs whose object is a place though it is a capital.
  static let placeVerbs: Set<String> = [
    "visit", "visited", "visiting", "leave", "left", "leaving", "reach", "reached", "reaching",
    "attack", "attacked", "bombed", "bomb", "hit", "struck", "capture", "captured", "entered",
    "enter", "shelled", "shelling", "toured", "quit", "fled", "flee", "seized", "encircled",
  ]

  /// Words near which a nickname ("Hornet", "Reaper") is an aircraft.
  static let aviation: Set<String> = [
    "aircraft", "plane", "planes", "jet", "jets", "airplane", "airplanes", "airliner",
    "airliners", "bomber", "bombers", "fighter", "fighters", "warplane", "warplanes",
    "helicopter", "helicopters", "drone", "drones", "tanker", "tankers", "transport",
    "transports", "flew", "fly", "flying", "flown", "squadron", "airlifter", "flight", "flights",
    "gunship", "gunships", "airline", "air", "pilot", "pilots", "prototype", "engine", "engines",
  ]

  /// Nouns for aircraft without a name, by their singular.
  static let aircraftNouns: [String: String] = [
    "aircraft": "aircraft", "plane": "plane", "planes": "plane", "jet": "jet", "jets": "jet",
    "airplane": "plane", "airplanes": "plane", "airliner": "airliner", "airliners": "airliner",
    "bomber": "bomber", "bombers": "bomber", "fighter": "fighter", "fighters": "fighter",
    "warplane": "warplane", "warplanes": "warplane", "helicopter": "helicopter",
    "helicopters": "helicopter", "drone": "drone", "drones": "drone", "tanker": "tanker",
    "tankers": "tanker", "gunship": "gunship", "gunships": "gunship", "airlifter": "airlifter",
    "interceptor": "interceptor", "interceptors": "interceptor", "flight": "flight",
  ]

  /// Titles that make nobody a leader.
  static let courtesies: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Doctor", "Professor", "Sir", "Dame", "Comrade", "Herr", "Monsieur",
    "Señor", "Daw", "Sergeant", "Lieutenant", "Captain", "Major", "Activist", "Dissident",
    "Tycoon", "Lord", "Official", "Senior official", "Judge", "Imam", "Cleric", "Rabbi",
    "Bishop", "Gang leader", "Oligarch", "Lieutenant Colonel", "Squadron Leader",
  ]

  /// Words in front of a title that belong to it.
  static let titleModifiers: Set<String> = [
    "former", "ex", "acting", "interim", "deputy", "vice", "senior", "outgoing", "incoming",
    "current", "ousted", "then", "late", "chief", "assistant", "incumbent", "new", "top",
    "retired", "exiled", "deposed", "newly", "elected", "self-proclaimed",
  ]

  /// Whether a word begins with a capital letter or a digit.
  static func isCapitalized(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isUppercase || ("0"..."9").contains(first)
  }

  /// The slug of a name: small letters and digits, hyphens between.
  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      let isAscii = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isAscii {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-", !"'’.".unicodeScalars.contains(scalar),
        scalar.properties.canonicalCombiningClass == .notReordered
      {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x" : slug
  }
}
