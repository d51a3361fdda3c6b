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
    var tones: [Pair: Tone] = [:]
    for (key, derived) in summary.relations {
      let ends = [identities.representative(key.source), identities.representative(key.target)]
        .sorted()
      tones[Pair(a: ends[0], b: ends[1]), default: Tone()].add(key, support: derived.support)
    }
    return tones.compactMapValues(\.score)
  }
}
