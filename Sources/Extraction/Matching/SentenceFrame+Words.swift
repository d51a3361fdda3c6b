extension SentenceFrame {
  static let joining: Set<String> = ["accompanied", "joined", "escorted"]

  /// Participles that tell of their subject's own mind: "are committed to".
  static let states: Set<String> = [
    "committed", "determined", "dedicated", "resolved", "prepared", "engaged", "united", "allied",
  ]

  /// Nouns for people told by their relation to another.
  static let relations: Set<String> = [
    "counterpart", "counterparts", "predecessor", "successor", "colleague", "colleagues", "rival",
    "rivals", "opponent", "opponents", "enemy", "enemies", "neighbor", "neighbors", "neighbour",
    "neighbours", "host", "guest", "guests",
  ]

  /// Nouns for what is met without anybody's coming together.
  static let standards: Set<String> = [
    "need", "needs", "demand", "demands", "challenge", "challenges", "obligation", "obligations",
    "requirement", "requirements", "standard", "standards", "criterion", "criteria", "target",
    "targets", "goal", "goals", "deadline", "deadlines", "condition", "conditions", "commitment",
    "commitments", "expectation", "expectations", "cost", "costs", "moment", "end", "fate",
  ]

  /// Nouns for businesses and what they run.
  static let businesses: Set<String> = [
    "airline", "airlines", "carrier", "carriers", "company", "companies", "bank", "banks", "firm",
    "firms", "business", "businesses", "ship", "ships", "vessel", "vessels", "exporters",
    "importers", "operators", "manufacturers", "contractors", "flights", "travelers", "tourists",
  ]

  /// Verbs that are done in being said, even by who only "would like to".
  static let performed: Set<String> = [
    "thank", "congratulate", "commend", "praise", "welcome", "apologize", "apologise", "applaud",
    "salute", "honor", "honour",
  ]

  /// Nouns for what happens without anybody's doing.
  static let accidents: Set<String> = [
    "crash", "crashes", "accident", "accidents", "earthquake", "quake", "tsunami", "flood",
    "floods",
    "flooding", "storm", "hurricane", "cyclone", "typhoon", "drought", "famine", "disease",
    "epidemic", "pandemic", "virus", "outbreak", "landslide", "eruption", "wildfire", "wildfires",
    "collision", "derailment", "stampede", "fog", "weather",
  ]
}
