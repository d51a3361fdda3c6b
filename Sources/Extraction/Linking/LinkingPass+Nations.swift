import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
  /// The candidate nation that exists on the day, and that the article names most.
  func best(_ candidates: [Candidate]) -> Candidate? {
    let alive = candidates.filter { c in
      date.map { knowledge.exists(c.record, on: $0) } ?? true
    }
    let pool = alive.isEmpty ? candidates : alive
    return pool.enumerated().max { a, b in
      (count(a.element.record), -a.offset) < (count(b.element.record), -b.offset)
    }?.element
  }

  func count(_ nation: Record) -> Int {
    nations[knowledge.id(of: nation).map { String($0.slug) } ?? "", default: 0]
  }

  /// Whether a nation's government is spoken of: "the Government of Georgia".
  func isGoverned(_ m: EntityMention) -> Bool {
    word(m, m.tokens.lowerBound - 1).lowercased() == "of"
      && ["government", "republic", "parliament", "minister", "people"].contains(
        word(m, m.tokens.lowerBound - 2).lowercased())
  }

  /// Whether the article speaks of two of a nation's neighbours.
  func isAmongNeighbours(_ nation: Record) -> Bool {
    knowledge.neighbours(of: nation).count { nations[$0, default: 0] > 0 } > 1
  }
}
