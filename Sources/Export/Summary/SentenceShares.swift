import EntenteGraphModel

/// How much of a sentence each relation that it proves may claim as its own.
///
/// "A, B, C and twenty more called on D and E" makes fifty lines out of one statement. Counted like fifty statements they take
/// over the drawing of any collection that holds one joint declaration. So a sentence weighs as much as three plain ones at
/// most: of one that joins `k` pairs each relation gets the share `min(1, 3 / k)`.
struct SentenceShares: Sendable {
  /// How many pairs a sentence may join in full.
  static let plain = 3

  private struct Place: Hashable {
    let article: String
    let start: Int
    let end: Int
  }

  private struct Pair: Hashable {
    let a: EntityID
    let b: EntityID
  }

  /// The number of pairs that each sentence joins.
  private let pairs: [Place: Int]
  private let copies: [String: String]

  /// - Parameter copies: the group that each article belongs to that has copies.
  init(_ graph: EntityGraph, copies: [String: String]) {
    var pairs: [Place: Set<Pair>] = [:]
    for (key, relation) in graph.relations {
      let pair = Pair(a: min(key.source, key.target), b: max(key.source, key.target))
      for evidence in relation.evidence { pairs[Self.place(evidence), default: []].insert(pair) }
    }
    self.pairs = pairs.mapValues(\.count)
    self.copies = copies
  }

  /// The articles that tell a relation, each counted by the largest share of its sentences, a group of copies once; 1 for a
  /// relation without evidence.
  func support(of relation: Relation) -> Double {
    guard !relation.evidence.isEmpty else { return 1 }
    var best: [String: Double] = [:]
    for evidence in relation.evidence {
      let count = pairs[Self.place(evidence)] ?? 1
      let group = copies[evidence.article] ?? evidence.article
      best[group] = max(best[group] ?? 0, min(1, Double(Self.plain) / Double(count)))
    }
    // Sorted: the sum of floating-point numbers depends on their order.
    return best.values.sorted().reduce(0, +)
  }

  private static func place(_ evidence: Evidence) -> Place {
    Place(article: evidence.article, start: evidence.start, end: evidence.end)
  }
}
