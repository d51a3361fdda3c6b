import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Attacks and sanctions that a noun names with whose they are and not on whom, where the text has told it before or
  /// everybody knows of the war: "Russia's further invasion", "Putin's unjust war", "the U.S. sanctions".
  func recollections(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices
    where frame.mentions[token] < 0 && frame.tokens[token].partOfSpeech == .NOUN {
      guard !told.contains(where: { $0.token == token }), frame.words[token] >= 0,
        let predicate = lexicon.byWord[Int(frame.words[token])].first(where: {
          guard lexicon.predicates[$0].category == .noun else { return false }
          let predicate = lexicon.predicates[$0]
          return [.assault, .sanction].contains(predicate.kind)
            && predicate.qualifiers.isEmpty && predicate.sources.contains(.agent)
        })
      else { continue }
      let kinds: Set<EntityKind> = [.nation, .leader, .organization]
      let attackers = frame.actors(frame.ownAgents(token, withOf: false), kinds, .source)
      for attacker in attackers {
        guard
          let victim = memory.victim(
            of: lexicon.predicates[predicate].kind, by: attacker.entity, in: document)
            ?? (isOfWar(token, by: attacker)
              ? memory.foe(of: attacker.entity, in: document) : nil),
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

  /// Whether a noun is for the war that everybody knows of: "Putin's war", "President Putin's unprovoked and unjustified attack".
  private func isOfWar(_ noun: Int, by attacker: Argument) -> Bool {
    if frame.isOne(noun, of: .wars) { return true }
    let isJudged = frame.children[noun].contains {
      frame.arcs[$0] == .amod
        && [
          "unprovoked", "unjustified", "premeditated", "brutal", "illegal", "unlawful",
          "full-scale",
        ]
        .contains(frame.tokens[$0].text.lowercased())
    }
    return isJudged && frame.tokens[noun].morphology["Number"] != "Plur"
      && frame.eventKinds(noun).contains(.assault)
      && [.nation, .leader].contains(attacker.kind)
      && frame.children[noun].allSatisfy { !frame.isMarked($0, .on, .in, .against, .of) }
  }

  /// Who gives up what the text has told that they do to somebody: "Washington lifted the sanctions in May", "The ban was
  /// eased".
  func reliefs(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for noun in frame.tokens.indices
    where frame.tokens[noun].partOfSpeech == .NOUN && frame.isTakenUp(noun) {
      let verb = frame.heads[noun]
      let kinds = frame.eventKinds(noun).intersection([.sanction, .coerce])
      guard !kinds.isEmpty, frame.tokens[verb].partOfSpeech == .VERB, frame.words[verb] >= 0,
        frame.arcs[noun] == .obj || frame.arcs[noun] == .nsubj && frame.passives[verb],
        !told.contains(where: { $0.token == verb }),
        let event = memory.last(
          of: kinds, before: frame.index,
          bySideOf: frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
            .map(\.entity), in: document),
        let index = lexicon.byWord[Int(frame.words[verb])].first(where: {
          let entry = lexicon.predicates[$0]
          return entry.kind == .retreat && entry.category == .verb
            && entry.objects.contains(frame.words[noun])
        }),
        let target = Argument(
          remembered: event.target, at: verb, of: frame.index, in: document)
      else { continue }
      let subjects = frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
      let sources =
        subjects.isEmpty && frame.passives[verb]
        ? [Argument(remembered: event.source, at: verb, of: frame.index, in: document)]
          .compactMap { $0 }
        : subjects.filter {
          $0.entity == event.source || document.areOneSide($0.entity, event.source)
        }
      found += sources.compactMap { match(index, verb, $0, target, inherited: true) }
    }
    return found
  }
}
