/// Finds which fingerprints are copies of each other, without comparing all pairs.
///
/// If nine tenths of a set lie in another, then of any tenth of it and one more at least one does. So each article asks only
/// for those who share one of its rarest hashes (prefix filtering; Bayardo, Ma, Srikant, "Scaling up all pairs
/// similarity search", 2007), and members of one group are not compared again.
struct CopyFinder {
  /// The fewest runs of words by which near copies are told.
  static let minimumRuns = 8

  /// The runs of each article, ascending, without the hash of the whole.
  private let runs: [[UInt64]]
  private let wholes: [UInt64?]
  private var parents: [Int]

  init(fingerprints: [[UInt64]]) {
    wholes = fingerprints.map { $0.first { $0 & TextFingerprint.wholeBit != 0 } }
    runs = fingerprints.map { Set($0.filter { $0 & TextFingerprint.wholeBit == 0 }).sorted() }
    parents = Array(fingerprints.indices)
  }

  /// The smallest index of the group that an article is in.
  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    if x != y { parents[max(x, y)] = min(x, y) }
  }

  mutating func findCopies() {
    var firstWithText: [UInt64: Int] = [:]
    for (index, whole) in wholes.enumerated() {
      guard let whole else { continue }
      if let first = firstWithText[whole] {
        join(first, index)
      } else {
        firstWithText[whole] = index
      }
    }
    let holders = sharedHashes()
    var lastAsked = [Int](repeating: -1, count: runs.count)
    for index in runs.indices where runs[index].count >= CopyFinder.minimumRuns {
      let mine = runs[index]
      let needed = (9 * mine.count + 9) / 10
      let rarest = mine.map { (holders[$0]?.count ?? 1, $0) }.sorted { $0 < $1 }
      for (count, hash) in rarest.prefix(mine.count - needed + 1) where count > 1 {
        for other in holders[hash] ?? [] where lastAsked[Int(other)] != index {
          let other = Int(other)
          lastAsked[other] = index
          guard runs[other].count >= mine.count, root(other) != root(index) else { continue }
          if shares(mine, runs[other], atLeast: needed) { join(other, index) }
        }
      }
    }
  }

  /// The articles behind each hash that more than one has.
  private func sharedHashes() -> [UInt64: [Int32]] {
    var pairs: [(hash: UInt64, article: Int32)] = []
    pairs.reserveCapacity(runs.reduce(0) { $0 + $1.count })
    for (index, hashes) in runs.enumerated() where hashes.count >= CopyFinder.minimumRuns {
      for hash in hashes { pairs.append((hash, Int32(truncatingIfNeeded: index))) }
    }
    pairs.sort { $0 < $1 }
    var holders: [UInt64: [Int32]] = [:]
    var start = 0
    while start < pairs.count {
      var end = start + 1
      while end < pairs.count, pairs[end].hash == pairs[start].hash { end += 1 }
      if end - start > 1 { holders[pairs[start].hash] = pairs[start..<end].map(\.article) }
      start = end
    }
    return holders
  }

  private func shares(_ a: [UInt64], _ b: [UInt64], atLeast needed: Int) -> Bool {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
        if count + a.count - i < needed { return false }
      } else {
        j += 1
      }
    }
    return count >= needed
  }
}
