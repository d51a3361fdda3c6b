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
  /// Those that lie further back.
  private var earlier: [Quarrel] = []
  /// How many sentences back a quarrel may lie.
  private static let reach = 4

  /// Keeps the quarrels that a sentence tells.
  mutating func keep(_ matches: [PredicateMatch], in sentence: Int, _ lexicon: Lexicon) {
    let isPast = { (quarrel: Quarrel) in sentence - quarrel.sentence >= QuarrelMemory.reach }
    earlier += quarrels.filter(isPast)
    quarrels.removeAll(where: isPast)
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
    let pairs = tally(quarrels + told.quarrels, in: document)
    let mutual = pairs.filter { $0.value.forth && $0.value.back }
    let near = pairs.count == 1 ? pairs : mutual
    guard
      let two = near.count == 1
        ? near.first?.key : most(tally(earlier + quarrels + told.quarrels, in: document)),
      !two.contains(where: { $0 == mediator || document.areOneSide($0, mediator) })
    else { return nil }
    return two
  }

  /// How often two nations or organizations quarrel, and which way.
  private typealias Tally = (forth: Bool, back: Bool, count: Int)

  private func tally(_ quarrels: [Quarrel], in document: LinkedDocument) -> [[EntityID]: Tally] {
    let side = { (id: EntityID) in document.home(of: id) ?? id }
    var pairs: [[EntityID]: Tally] = [:]
    for quarrel in quarrels {
      let ends = [side(quarrel.source), side(quarrel.target)]
      guard ends[0] != ends[1], ends.allSatisfy({ [.nation, .organization].contains($0.kind) })
      else { continue }
      let isForth = ends[0] < ends[1]
      let known = pairs[ends.sorted()] ?? (false, false, 0)
      pairs[ends.sorted()] = (
        known.forth || isForth || quarrel.isMutual, known.back || !isForth || quarrel.isMutual,
        known.count + 1
      )
    }
    return pairs
  }

  /// The two of the whole text who quarrel with each other more often than any others do.
  private func most(_ pairs: [[EntityID]: Tally]) -> [EntityID]? {
    let mutual = pairs.filter { $0.value.forth && $0.value.back }
    guard let most = mutual.values.map(\.count).max(), most > 1 else { return nil }
    let top = mutual.filter { $0.value.count == most }
    return top.count == 1 ? top.first?.key : nil
  }
}
