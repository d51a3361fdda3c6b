import EntenteGraphModel

/// Who has just been told to be at odds with whom, so that "offered to mediate" finds between whom.
struct QuarrelMemory {
  private struct Quarrel {
    var source: EntityID
    var target: EntityID
    var sentence: Int
    /// Whether the word that tells it sets both against each other: "Chad and Mali are at odds".
    var isMutual: Bool
  }

  private var quarrels: [Quarrel] = []
  /// How many sentences back a quarrel may lie.
  private static let reach = 4

  /// Keeps the quarrels that a sentence tells.
  mutating func keep(_ matches: [PredicateMatch], in sentence: Int, _ lexicon: Lexicon) {
    quarrels.removeAll { sentence - $0.sentence >= QuarrelMemory.reach }
    for match in matches {
      let predicate = lexicon.predicates[match.predicate]
      let isConflict =
        predicate.kind == .opposedTo
        || [.verbalConflict, .materialConflict].contains(predicate.kind.relationClass)
      guard isConflict else { continue }
      quarrels.append(
        Quarrel(
          source: match.source.entity, target: match.target.entity, sentence: sentence,
          isMutual: predicate.kind == .opposedTo || predicate.bothWays))
    }
  }

  /// The only two who are at odds in the sentences just before, told by their nations, or else the only two of whom each
  /// was told to be against the other; `nil` where those are not two, or the mediator's side is one of them.
  func rivals(
    besides mediator: EntityID, _ told: QuarrelMemory, in document: LinkedDocument
  ) -> [EntityID]? {
    let side = { (id: EntityID) in document.home(of: id) ?? id }
    var pairs: [[EntityID]: (forth: Bool, back: Bool)] = [:]
    for quarrel in quarrels + told.quarrels {
      let ends = [side(quarrel.source), side(quarrel.target)]
      guard ends[0] != ends[1], ends.allSatisfy({ [.nation, .organization].contains($0.kind) })
      else { continue }
      let isForth = ends[0] < ends[1]
      let known = pairs[ends.sorted()] ?? (false, false)
      pairs[ends.sorted()] = (
        known.forth || isForth || quarrel.isMutual, known.back || !isForth || quarrel.isMutual
      )
    }
    let mutual = pairs.filter { $0.value.forth && $0.value.back }.map(\.key)
    let found = pairs.count == 1 ? pairs.map(\.key) : mutual
    guard found.count == 1, let two = found.first,
      !two.contains(where: { $0 == mediator || document.areOneSide($0, mediator) })
    else { return nil }
    return two
  }
}
