import EntenteLanguage
import Testing

@Suite struct MaximumSpanningTreeTests {
  @Test func findsTheBestTreeThatTryingAllFinds() {
    var random = Random(state: 7)
    for count in 1...5 {
      for _ in 0..<60 {
        let stride = count + 1
        let scores = (0..<count * stride).map { _ in Float(random.next() % 1000) / 100 }
        let heads = MaximumSpanningTree.heads(scores: scores, stride: stride, count: count)
        func value(_ heads: [Int]) -> Float {
          heads.enumerated().reduce(0) { $0 + scores[$1.offset * stride + $1.element] }
        }
        let best = allTrees(of: count).map(value).max() ?? -.infinity
        #expect(isTree(heads))
        #expect(abs(value(heads) - best) < 1e-3, "\(count) words, \(heads)")
      }
    }
  }

  @Test func oneWordIsTheRoot() {
    #expect(MaximumSpanningTree.heads(scores: [1, 5], stride: 2, count: 1) == [0])
  }

  @Test func noWordsHaveNoTree() {
    #expect(MaximumSpanningTree.heads(scores: [0], stride: 1, count: 0) == [])
  }

  @Test func aSecondRootNeverPays() {
    // Both words want the root most of all.
    let scores: [Float] = [100, 0, 1, 90, 2, 0]
    #expect(MaximumSpanningTree.heads(scores: scores, stride: 3, count: 2) == [0, 1])
  }

  /// All trees with one root, the slow and obvious way: every list of heads that is one.
  private func allTrees(of count: Int) -> [[Int]] {
    var lists: [[Int]] = [[]]
    for _ in 0..<count { lists = lists.flatMap { list in (0...count).map { list + [$0] } } }
    return lists.filter(isTree)
  }

  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.filter({ $0 == 0 }).count == 1 else { return false }
    return heads.indices.allSatisfy { word in
      var node = word + 1
      for _ in heads where node != 0 { node = heads[node - 1] }
      return node == 0
    }
  }
}

/// A small generator with a seed, so that tests are the same every time.
struct Random {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
