import EntenteGraphModel
import EntenteKnowledge

extension StandingRelations {
  /// The relations without the offices that a title beside a name seems to tell and the tables rule out: whose offices they
  /// know hold none of the nation. "talks with President Xi Jinping, a White House official said" makes Xi no American.
  ///
  /// A nation that is no more ("West Germany") may be told for the one that came after it.
  func withoutStrangeOffices(_ relations: [ExtractedRelation]) -> [ExtractedRelation] {
    relations.filter { relation in
      guard [.leads, .officialOf].contains(relation.kind), relation.target.kind == .nation,
        let person = knowledge.record(relation.source),
        let nation = knowledge.record(relation.target), !knowledge.isFormer(nation)
      else { return true }
      let homes = knowledge.terms(of: person).compactMap { knowledge.holder($0.of) }
        .flatMap { holder in
          holder.kind == .nation
            ? [String(holder.slug)]
            : knowledge.record(holder).map { knowledge.nations(of: $0) } ?? []
        }
      return homes.isEmpty || homes.contains(String(relation.target.slug))
    }
  }
}
