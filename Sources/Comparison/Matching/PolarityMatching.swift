import EntenteGraphModel

/// Compares the tone of events between the same two entities.
enum PolarityMatching {
  private struct Pair: Hashable {
    let a: EntityID
    let b: EntityID
  }

  static func changes(
    _ matcher: LineMatching, _ identities: IdentityMatching
  ) -> [PolarityChange] {
    let old = tones(of: matcher.beforeSummary, identities)
    let new = tones(of: matcher.afterSummary, identities)
    var changes: [PolarityChange] = []
    for (pair, before) in old {
      guard let after = new[pair], abs(before - after) >= 1 else { continue }
      changes.append(PolarityChange(a: pair.a, b: pair.b, before: before, after: after))
    }
    return changes.sorted {
      let (x, y) = (abs($0.before - $0.after), abs($1.before - $1.after))
      return x == y ? ($0.a, $0.b) < ($1.a, $1.b) : x > y
    }
  }

  /// The mean score of the events between each two that are told as having happened, in tenths.
  private static func tones(
    of summary: GraphSummary, _ identities: IdentityMatching
  ) -> [Pair: Double] {
    // Scores are halves and thirds of small numbers: sums of integers don't depend on the order.
    var sums: [Pair: (score: Int, weight: Int)] = [:]
    for (key, derived) in summary.relations where key.status == .asserted {
      guard let score = key.kind.score, derived.support > 0 else { continue }
      let ends = [identities.representative(key.source), identities.representative(key.target)]
        .sorted()
      let sum = sums[Pair(a: ends[0], b: ends[1])] ?? (0, 0)
      sums[Pair(a: ends[0], b: ends[1])] = (
        sum.score + Int((score * 10).rounded()) * derived.support, sum.weight + derived.support
      )
    }
    return sums.mapValues { (Double($0.score) / Double($0.weight)).rounded() / 10 }
  }
}
