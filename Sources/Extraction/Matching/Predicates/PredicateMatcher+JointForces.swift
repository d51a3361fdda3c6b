import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Forces of several nations that do something together: "U.S., British and Afghan soldiers swept through a town",
  /// "Kenyan and Ugandan troops are involved in the offensive".
  ///
  /// - Parameter told: what the sentence's own words have told.
  func jointForces(beside told: [PredicateMatch]) -> [PredicateMatch] {
    guard let predicate = joining else { return [] }
    var found: [PredicateMatch] = []
    for noun in frame.tokens.indices
    where frame.isOne(noun, of: .troops) && frame.mentions[noun] < 0
      && frame.tokens[noun].partOfSpeech == .NOUN
    {
      guard let verb = deed(of: noun) else { continue }
      let parties = frame.actors(noun, [.nation, .organization], .source)
        .filter { frame.heads[$0.token] == noun || isListed($0.token, before: noun) }
      guard (2...4).contains(parties.count) else { continue }
      for first in parties.indices {
        for second in parties.indices where second > first {
          let pair = Set([parties[first].entity, parties[second].entity])
          guard !told.contains(where: { pair == [$0.source.entity, $0.target.entity] }) else {
            continue
          }
          found.append(
            PredicateMatch(
              predicate: predicate, token: verb, source: parties[first], target: parties[second],
              swallowed: [], inherited: false))
        }
      }
    }
    return found
  }

  /// The verb of what forces do, where it is an operation: an attack, an arrest, a move, or part in one.
  private func deed(of forces: Int) -> Int? {
    let verb = frame.heads[forces]
    switch frame.arcs[forces] {
    case .nsubj where verb >= 0 && !frame.passives[verb]: break
    case .obl where verb >= 0 && frame.passives[verb] && frame.isMarked(forces, .by): break
    default: return nil
    }
    if frame.tokens[verb].partOfSpeech == .NOUN { return nil }
    let parts = frame.children[verb].filter {
      [.obj, .obl].contains(frame.arcs[$0]) && $0 != forces
    }
    if parts.contains(where: { frame.isOne($0, of: .operations) }) { return verb }
    guard frame.words[verb] >= 0 else { return nil }
    let entries = lexicon.byWord[Int(frame.words[verb])].map { lexicon.predicates[$0] }
      .filter { $0.category == .verb && $0.qualifiers.isEmpty }
    guard !entries.contains(where: \.bothWays) else { return nil }
    let isHarm = entries.contains { [.assault, .coerce].contains($0.kind) }
    return isHarm && !frame.objects(verb).isEmpty ? verb : nil
  }

  /// Whether a name is one of those listed before a noun.
  private func isListed(_ name: Int, before noun: Int) -> Bool {
    var current = name
    for _ in 0..<4 where frame.arcs[current] == .conj { current = frame.heads[current] }
    return frame.heads[current] == noun && current < noun
  }

  /// The entry of the lexicon by which joint deeds are told.
  var joining: Int? {
    lexicon.vocabulary["cooperate"].flatMap { word in
      lexicon.byWord[Int(word)].first {
        lexicon.predicates[$0].kind == .cooperate && lexicon.predicates[$0].category == .verb
      }
    }
  }
}
