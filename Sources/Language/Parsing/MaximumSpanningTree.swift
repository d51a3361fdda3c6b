/// Finds the best tree with exactly one root in a matrix of arc scores.
///
/// Chu–Liu and Edmonds: every word takes its best head; a cycle is broken by drawing it together
/// to one node and solving the smaller problem. One root: all root arcs are made so costly that a
/// second one never pays. A sentence whose best heads are a tree, as most are, costs O(n²); the
/// worst case is O(n³) with n below 256.
///
/// Edmonds, "Optimum branchings" (1967); McDonald et al., "Non-projective dependency parsing
/// using spanning tree algorithms" (2005).
package enum MaximumSpanningTree {
  /// The head of each of `count` words: 0 for the root, else the head's number counted from 1.
  ///
  /// `scores[(word - 1) * stride + head]` is the score of a head, 0 being the root, for a word
  /// counted from 1.
  package static func heads(scores: UnsafePointer<Float>, stride: Int, count: Int) -> [Int] {
    guard count > 1 else { return [Int](repeating: 0, count: count) }
    var heads = [Int](repeating: 0, count: count)
    for word in 1...count {
      var top = word == 1 ? 2 : 1
      let row = scores + (word - 1) * stride
      for head in 0...count where head != word && row[head] > row[top] { top = head }
      heads[word - 1] = top
    }
    if heads.lazy.filter({ $0 == 0 }).count == 1, isTree(heads) { return heads }
    let size = count + 1
    var matrix = [Double](repeating: -.infinity, count: size * size)
    var low = Double.infinity
    var high = -Double.infinity
    for word in 1...count {
      for head in 0...count where head != word {
        let score = Double(scores[(word - 1) * stride + head])
        matrix[head * size + word] = score
        low = min(low, score)
        high = max(high, score)
      }
    }
    let toll = (high - low + 1) * Double(size)
    for word in 1...count { matrix[word] -= toll }
    let best = contract(matrix, size)
    return (1...count).map { best[$0] }
  }

  private static func isTree(_ heads: [Int]) -> Bool {
    // 0: not seen, 1: on the present way, 2: leads to the root.
    var state = [UInt8](repeating: 0, count: heads.count + 1)
    state[0] = 2
    for start in 1...heads.count {
      var node = start
      while state[node] == 0 {
        state[node] = 1
        node = heads[node - 1]
      }
      if state[node] == 1 { return false }
      node = start
      while state[node] == 1 {
        state[node] = 2
        node = heads[node - 1]
      }
    }
    return true
  }

  /// The best heads of nodes 1..<size in a dense graph; `matrix[head * size + node]`.
  private static func contract(_ matrix: [Double], _ size: Int) -> [Int] {
    var heads = [Int](repeating: -1, count: size)
    for node in 1..<size {
      var top = 0
      for head in 1..<size where matrix[head * size + node] > matrix[top * size + node] {
        top = head
      }
      heads[node] = top
    }
    guard let cycle = cycle(heads) else { return heads }
    var inCycle = [Bool](repeating: false, count: size)
    for node in cycle { inCycle[node] = true }
    // The nodes outside keep their order; the cycle becomes the last node.
    let outside = (0..<size).filter { !inCycle[$0] }
    let smaller = outside.count + 1
    let merged = outside.count
    var next = [Double](repeating: -.infinity, count: smaller * smaller)
    var enters = [Int](repeating: 0, count: smaller)
    var leaves = [Int](repeating: 0, count: smaller)
    for (i, from) in outside.enumerated() {
      for (j, to) in outside.enumerated() where i != j {
        next[i * smaller + j] = matrix[from * size + to]
      }
      var entry = -Double.infinity
      var exit = -Double.infinity
      enters[i] = cycle[0]
      leaves[i] = cycle[0]
      for node in cycle {
        let gain = matrix[from * size + node] - matrix[heads[node] * size + node]
        if gain > entry {
          entry = gain
          enters[i] = node
        }
        if matrix[node * size + from] > exit {
          exit = matrix[node * size + from]
          leaves[i] = node
        }
      }
      next[i * smaller + merged] = entry
      if from != 0 { next[merged * smaller + i] = exit }
    }
    let solved = contract(next, smaller)
    for (i, node) in outside.enumerated() where node != 0 {
      heads[node] = solved[i] == merged ? leaves[i] : outside[solved[i]]
    }
    let entrance = solved[merged]
    heads[enters[entrance]] = outside[entrance]
    return heads
  }

  private static func cycle(_ heads: [Int]) -> [Int]? {
    var state = [UInt8](repeating: 0, count: heads.count)
    state[0] = 2
    for start in 1..<heads.count {
      var node = start
      while state[node] == 0 {
        state[node] = 1
        node = heads[node]
      }
      if state[node] == 1 {
        var members = [node]
        var other = heads[node]
        while other != node {
          members.append(other)
          other = heads[other]
        }
        return members.sorted()
      }
      node = start
      while state[node] == 1 {
        state[node] = 2
        node = heads[node]
      }
    }
    return nil
  }
}
