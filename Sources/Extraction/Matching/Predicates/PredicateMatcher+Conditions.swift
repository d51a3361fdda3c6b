import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Whether who does what a verb says is one of some words: "tanks rolled into", "fired by gunners of the army".
  func acts(_ words: Set<Int32>, _ verb: Int) -> Bool {
    frame.subjects(verb).contains { subject in
      // "the gunners who felled it"
      let noun =
        frame.at(subject, .who, .which, .that) ? frame.relativeHead(subject) ?? subject : subject
      return holds(words, at: noun)
    }
  }

  /// Whether what stands behind a preposition has another part in a verb: in "hailed by Chile" it is the agent, and "to"
  /// before a verb with a receiver gives nobody anything ("To the dismay of Peru, Chile has given Bolivia the jets").
  func isTaken(_ preposition: Int32, _ predicate: Predicate, _ token: Int, _ end: End) -> Bool {
    guard predicate.category == .verb, end == .target else { return false }
    switch preposition {
    case FunctionWord.by.number:
      return frame.passives[token] && predicate.sources.contains(.subject)
    case FunctionWord.to.number:
      return predicate.targets.contains(.receiver) && !frame.dependents(token, .iobj).isEmpty
    default: return false
    }
  }

  /// Whether a token is an aircraft, where any will do: "gave Kyiv six of its F-16s".
  func holdsAircraft(_ words: Set<Int32>, at token: Int) -> Bool {
    guard frame.mentions[token] >= 0,
      frame.entities[frame.mentions[token]]?.kind == .aircraft
    else { return false }
    return lexicon.vocabulary["aircraft"].map(words.contains) ?? false
  }
}
