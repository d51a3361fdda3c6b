import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Attacks and sanctions that a noun names with whose they are and not on whom, where the text has told it before:
  /// "Russia's further invasion", "Putin's unjust war", "the U.S. sanctions".
  func recollections(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices
    where frame.mentions[token] < 0 && frame.tokens[token].partOfSpeech == .NOUN {
      guard !told.contains(where: { $0.token == token }), frame.words[token] >= 0,
        let predicate = lexicon.byWord[Int(frame.words[token])].first(where: {
          let predicate = lexicon.predicates[$0]
          return [.assault, .sanction].contains(predicate.kind) && predicate.category == .noun
            && predicate.qualifiers.isEmpty && predicate.sources.contains(.agent)
        })
      else { continue }
      let kinds: Set<EntityKind> = [.nation, .leader, .organization]
      let attackers = frame.actors(frame.ownAgents(token, withOf: false), kinds, .source)
      for attacker in attackers {
        guard
          let victim = memory.victim(
            of: lexicon.predicates[predicate].kind, by: attacker.entity, in: document),
          victim != attacker.entity,
          let target = Argument(remembered: victim, at: token, of: frame.index, in: document)
        else { continue }
        found.append(
          PredicateMatch(
            predicate: predicate, token: token, source: attacker,
            target: target, swallowed: [], inherited: true))
      }
    }
    return found
  }
}
