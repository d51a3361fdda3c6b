/// The dependency tree of a sentence: one root, every other token hangs from its head.
public struct DependencyTree: Sendable, Hashable {
  /// The index of each token's head in the sentence, -1 for the root.
  public let heads: [Int]
  /// The label of each token's arc; `root` for the root.
  public let labels: [DependencyLabel]
  /// The dependents of each token, in the order of the text.
  public let children: [[Int]]

  /// A tree over `heads.count` tokens.
  ///
  /// - Precondition: as many labels as heads; exactly one head is -1, and there are no cycles.
  public init(heads: [Int], labels: [DependencyLabel]) {
    precondition(heads.count == labels.count, "a tree needs a label for each head")
    self.heads = heads
    self.labels = labels
    var children = [[Int]](repeating: [], count: heads.count)
    for (token, head) in heads.enumerated() where head >= 0 { children[head].append(token) }
    self.children = children
  }

  /// The index of the root, or `nil` for an empty tree.
  public var root: Int? { heads.firstIndex(of: -1) }
}
