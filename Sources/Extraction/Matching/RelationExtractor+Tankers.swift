import EntenteGraphModel
import EntenteLanguage

/// Tankers whose owner nobody names are of those whose aircraft they refuel: "British Typhoons, refuelled by Voyager
/// tankers".
extension RelationExtractor {
  /// A tanker without an owner of its own, and the aircraft that it refuels.
  struct Refuelling {
    var tanker: EntityID
    var receiver: EntityID
    var sentence: Int
    var cue: String
  }

  /// What is refuelled by what in a sentence.
  static func refuellings(in frame: SentenceFrame) -> [Refuelling] {
    var found: [Refuelling] = []
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB
      && frame.tokens[verb].text.lowercased().hasPrefix("refuel")
    {
      let agents = frame.children[verb].filter {
        frame.arcs[$0] == .obl && frame.isMarked($0, .by)
      }
      let isPassive = !agents.isEmpty
      let tankers = isPassive ? agents : frame.surfaceSubjects(verb)
      let receivers = isPassive ? frame.surfaceSubjects(verb) : frame.objects(verb)
      for tanker in frame.actors(tankers, [.aircraft], .source)
      where !frame.children[tanker.token].contains(where: { child in
        frame.mentions[child] >= 0
          && [.nation, .organization].contains(frame.entities[frame.mentions[child]]?.kind)
      }) {
        for receiver in frame.actors(receivers, [.aircraft], .target).prefix(1)
        where receiver.entity != tanker.entity {
          found.append(
            Refuelling(
              tanker: tanker.entity, receiver: receiver.entity, sentence: frame.index,
              cue: frame.tokens[verb].text))
        }
      }
    }
    return found
  }

  /// The owners of tankers, told by those of the aircraft that they refuel.
  static func owners(
    of refuellings: [Refuelling], told: [ExtractedRelation]
  ) -> [ExtractedRelation] {
    refuellings.compactMap { refuelling in
      let isOwned = told.contains {
        $0.kind == .operates && $0.target == refuelling.tanker
          && $0.sentence == refuelling.sentence
      }
      let owner = told.filter {
        $0.kind == .operates && $0.target == refuelling.receiver && $0.status == .asserted
          && $0.sentence <= refuelling.sentence
      }.max { ($0.sentence, $0.confidence) < ($1.sentence, $1.confidence) }
      guard !isOwned, let owner else { return nil }
      return ExtractedRelation(
        source: owner.source, kind: .operates, target: refuelling.tanker,
        sentence: refuelling.sentence, cue: refuelling.cue, predicate: "phrase/operator",
        confidence: 0.6)
    }
  }
}
