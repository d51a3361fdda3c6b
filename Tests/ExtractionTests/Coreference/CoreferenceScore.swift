/// MUC, B³ and CEAF-e of found groups of mentions against gold ones, added up over documents.
struct CoreferenceScore {
  struct Share {
    var right = 0.0
    var all = 0.0
    var value: Double { all == 0 ? 0 : right / all }
  }
  struct Pair {
    var recall = Share()
    var precision = Share()
    var f1: Double {
      let (r, p) = (recall.value, precision.value)
      return r + p == 0 ? 0 : 200 * r * p / (r + p)
    }
  }

  var muc = Pair()
  var bCubed = Pair()
  var ceaf = Pair()
  /// The mean of the three F1 values, in percent.
  var conll: Double { (muc.f1 + bCubed.f1 + ceaf.f1) / 3 }

  mutating func add<Item: Hashable>(gold: [Set<Item>], found: [Set<Item>]) {
    let gold = gold.filter { $0.count > 1 }
    let found = found.filter { $0.count > 1 }
    Self.links(gold, found, into: &muc.recall)
    Self.links(found, gold, into: &muc.precision)
    Self.cubed(gold, found, into: &bCubed.recall)
    Self.cubed(found, gold, into: &bCubed.precision)
    let best = Self.alignment(gold, found)
    ceaf.recall.right += best
    ceaf.recall.all += Double(gold.count)
    ceaf.precision.right += best
    ceaf.precision.all += Double(found.count)
  }

  private static func links<Item: Hashable>(
    _ a: [Set<Item>], _ b: [Set<Item>], into share: inout Share
  ) {
    for group in a {
      var rest = group.count
      var parts = 0
      for other in b {
        let common = group.intersection(other).count
        if common > 0 {
          parts += 1
          rest -= common
        }
      }
      share.right += Double(group.count - parts - rest)
      share.all += Double(group.count - 1)
    }
  }

  private static func cubed<Item: Hashable>(
    _ a: [Set<Item>], _ b: [Set<Item>], into share: inout Share
  ) {
    for group in a {
      for other in b {
        let common = Double(group.intersection(other).count)
        share.right += common * common / Double(group.count)
      }
      share.all += Double(group.count)
    }
  }

  /// The greatest sum of similarities over one-to-one pairs of groups (the Hungarian method).
  static func alignment<Item: Hashable>(_ a: [Set<Item>], _ b: [Set<Item>]) -> Double {
    let n = max(a.count, b.count)
    guard n > 0 else { return 0 }
    var cost = [[Double]](repeating: [Double](repeating: 0, count: n + 1), count: n + 1)
    for (i, x) in a.enumerated() {
      for (j, y) in b.enumerated() {
        cost[i + 1][j + 1] = -2 * Double(x.intersection(y).count) / Double(x.count + y.count)
      }
    }
    var u = [Double](repeating: 0, count: n + 1)
    var v = u
    var match = [Int](repeating: 0, count: n + 1)
    var way = match
    for i in 1...n {
      match[0] = i
      var j0 = 0
      var least = [Double](repeating: .infinity, count: n + 1)
      var used = [Bool](repeating: false, count: n + 1)
      repeat {
        used[j0] = true
        let i0 = match[j0]
        var delta = Double.infinity
        var j1 = 0
        for j in 1...n where !used[j] {
          let current = cost[i0][j] - u[i0] - v[j]
          if current < least[j] {
            least[j] = current
            way[j] = j0
          }
          if least[j] < delta {
            delta = least[j]
            j1 = j
          }
        }
        for j in 0...n {
          if used[j] {
            u[match[j]] += delta
            v[j] -= delta
          } else {
            least[j] -= delta
          }
        }
        j0 = j1
      } while match[j0] != 0
      while j0 != 0 {
        let j1 = way[j0]
        match[j0] = match[j1]
        j0 = j1
      }
    }
    return (1...n).reduce(0) { $0 - cost[match[$1]][$1] }
  }
}
