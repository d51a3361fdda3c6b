import EntenteGraphModel

/// Compares the tone of events between the same two entities.
enum PolarityMatching {
  static func changes(_ matcher: LineMatching) -> [PolarityChange] {
    let ranks = matcher.ranks
    let old = tones(of: matcher.before)
    let new = tones(of: matcher.after)
    var changes: [(pair: UInt64, before: Double, after: Double)] = []
    for (pair, before) in old {
      guard let after = new[pair], abs(before - after) >= 1 else { continue }
      changes.append((pair, before, after))
    }
    changes.sort {
      let (x, y) = (abs($0.before - $0.after), abs($1.before - $1.after))
      return x == y ? $0.pair < $1.pair : x > y
    }
    return changes.map {
      PolarityChange(
        a: ranks.ids[Int($0.pair >> 32)], b: ranks.ids[Int($0.pair & 0xFFFF_FFFF)],
        before: $0.before, after: $0.after)
    }
  }

  /// The mean score of the events between each two that are told as having happened, in tenths.
  private static func tones(of table: LineTable) -> [UInt64: Double] {
    var tones: [UInt64: Tone] = [:]
    for row in table.rows {
      let place = Int(row.place)
      let (a, b) = LineTable.ends(of: row.code)
      tones[UInt64(min(a, b)) << 32 | UInt64(max(a, b)), default: Tone()]
        .add(table.relations[place].key, support: table.facts[place].support)
    }
    return tones.compactMapValues(\.score)
  }
}
