internal import CEntenteKernels

/// The head for dependency trees: biaffine scores of arcs and labels, a maximum spanning tree over both.
///
/// Dozat and Manning, "Deep biaffine attention for neural dependency parsing" (2017).
struct DependencyParser: Sendable {
  /// The label layer takes so many words at once, so that they stay in the cache.
  static let slice = 32

  private let tree, arcPair, relPair, relHead, relDep: LinearLayer
  private let arc, rel: Int
  private let labels: [DependencyLabel]
  private let rootLabel: Int
  private let arcBias, root: Buffer<Float>
  private let path: KernelPath

  /// The parser of a file of weights.
  ///
  /// - Throws: ``WeightsError`` where a tensor is missing or there is no label `root`.
  init(
    _ configuration: NetworkConfiguration, from weights: SafetensorsFile, path: KernelPath
  ) throws(WeightsError) {
    arc = configuration.arc
    rel = configuration.rel
    self.path = path
    labels = configuration.rels.map { DependencyLabel($0) }
    guard let rootLabel = configuration.rels.firstIndex(of: "root"), labels.count > 1 else {
      throw WeightsError(path: weights.path, problem: .malformed)
    }
    self.rootLabel = rootLabel
    let full = configuration.width + configuration.shape
    tree = try LinearLayer("tree", columns: 2 * (arc + rel), width: full, from: weights, path: path)
    arcPair = try LinearLayer(
      "arc_pair", columns: arc, width: arc, biased: false, from: weights, path: path)
    relPair = try LinearLayer(
      "rel_pair", columns: labels.count * rel, width: rel, biased: false, from: weights, path: path)
    relHead = try LinearLayer(
      "rel_sum_head", columns: labels.count, width: rel, from: weights, path: path)
    relDep = try LinearLayer(
      "rel_sum_dep", columns: labels.count, width: rel, biased: false, from: weights, path: path)
    arcBias = Buffer(arc)
    let bias = try weights.tensor("arc_bias", [arc], as: Float.self)
    for k in 0..<arc { arcBias.start[k] = bias[k] }
    // The root is a word of its own with a learned vector: its features are the same in every
    // sentence.
    let vector = try weights.tensor("root", [full], as: Float.self)
    root = Buffer(tree.padded)
    let input = Buffer<Float>(full)
    for k in 0..<full { input.start[k] = vector[k] }
    tree.apply(
      input.start, stride: full, rows: 1, gelu: true, output: root.start,
      outputStride: tree.padded, in: QuantizingSpace(path: path))
  }

  /// Computes the features of the words of a batch; ``tree(of:in:)`` reads them.
  func prepare(words: Int, in space: EncoderSpace) {
    let heads = space.heads
    tree.apply(
      space.views[1].start, stride: tree.width, rows: words, gelu: true, output: heads.tree.start,
      outputStride: tree.padded, in: space.quantizing)
    arcPair.apply(
      heads.tree.at(arc), stride: tree.padded, rows: words, output: heads.pairs.start,
      outputStride: arc, in: space.quantizing)
    relDep.apply(
      heads.tree.at(2 * arc + rel), stride: tree.padded, rows: words, output: heads.relDeps.start,
      outputStride: relDep.padded, in: space.quantizing)
  }

  /// The heads (0 for the root, else counted from 1) and labels of a passage whose words are
  /// `words` of the batch.
  func tree(of words: Range<Int>, in space: EncoderSpace) -> (
    heads: [Int], labels: [DependencyLabel]
  ) {
    let heads = space.heads
    let count = words.count
    // Candidate heads: the root, then the words.
    copyRow(root.start, to: 0, in: heads)
    for word in 0..<count {
      copyRow(heads.tree.at((words.lowerBound + word) * tree.padded), to: word + 1, in: heads)
    }
    entente_products(
      path.rawValue, heads.pairs.at(words.lowerBound * arc), arc, Int32(count), heads.rooted.start,
      arc, Int32(count + 1), Int32(arc), arcBias.start, heads.scores.start, heads.transposed.start)
    let stride = (count + 1 + 15) / 16 * 16
    relHead.apply(
      heads.relRooted.start, stride: rel, rows: count + 1, output: heads.relHeads.start,
      outputStride: relHead.padded, in: space.quantizing)
    var told: [Arc] = []
    told.reserveCapacity(count + count / 4)
    var first = 0
    while first < count {
      let rows = min(Self.slice, count - first)
      pair(first..<first + rows, of: words, in: space)
      for row in 0..<rows {
        let word = first + row
        let likely = likelyHeads(of: word, heads.scores.at(word * stride), count: count)
        for head in likely {
          let (label, chance) = label(of: word, row: row, head: head, of: words, in: space)
          told.append(Arc(word: word, head: head, label: label))
          if likely.count > 1 {
            heads.scores.start[word * stride + head] += Self.labelWeight * logarithm(chance)
          }
        }
      }
      first += rows
    }
    let chosen = MaximumSpanningTree.heads(
      scores: heads.scores.start, stride: stride, count: count)
    var names: [DependencyLabel] = []
    names.reserveCapacity(count)
    var next = 0
    for word in 0..<count {
      var found: Int?
      while next < told.count, told[next].word == word {
        if told[next].head == chosen[word] { found = told[next].label }
        next += 1
      }
      if found == nil {
        // Only a tree that a cycle forced has a head that was not likely.
        pair(word..<word + 1, of: words, in: space)
        found = label(of: word, row: 0, head: chosen[word], of: words, in: space).label
      }
      names.append(labels[found ?? rootLabel])
    }
    return (chosen, names)
  }

  /// A head that a word may have, with the best label for it.
  private struct Arc {
    let word, head, label: Int
  }

  /// Heads within so many nats of the best are looked at with their labels: a head that no label fits
  /// is none. At most four of them.
  private static let margin: Float = 4
  /// What the label counts beside the arc; chosen on the dev part of UD English EWT.
  private static let labelWeight: Float = 1.5

  private func likelyHeads(
    of word: Int, _ scores: UnsafePointer<Float>, count: Int
  ) -> [Int] {
    guard count > 1 else { return [0] }
    var top = word == 0 ? 2 : 1
    for head in 0...count where head != word + 1 && scores[head] > scores[top] { top = head }
    var likely = (0...count).filter {
      $0 != word + 1 && scores[$0] >= scores[top] - Self.margin
    }
    if likely.count > 4 {
      likely.sort { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
      likely.removeLast(likely.count - 4)
    }
    return likely
  }

  /// Fills the label layer for some words of a passage.
  private func pair(_ part: Range<Int>, of words: Range<Int>, in space: EncoderSpace) {
    relPair.apply(
      space.heads.tree.at((words.lowerBound + part.lowerBound) * tree.padded + 2 * arc + rel),
      stride: tree.padded, rows: part.count, output: space.heads.labels.start,
      outputStride: relPair.padded, in: space.quantizing)
  }

  /// The best label of an arc and its probability among the labels; the root's own is certain.
  ///
  /// - Parameter row: The word's row in what ``pair(_:of:in:)`` has filled.
  private func label(
    of word: Int, row: Int, head: Int, of words: Range<Int>, in space: EncoderSpace
  ) -> (label: Int, chance: Float) {
    guard head != 0 else { return (rootLabel, 1) }
    let heads = space.heads
    let sums = heads.labelSums.start
    entente_dots(
      path.rawValue, heads.labels.at(row * relPair.padded), Int32(labels.count), Int32(rel),
      heads.relRooted.at(head * rel), sums)
    let fromHead = heads.relHeads.at(head * relHead.padded)
    let fromWord = heads.relDeps.at((words.lowerBound + word) * relDep.padded)
    for label in labels.indices { sums[label] += fromHead[label] + fromWord[label] }
    sums[rootLabel] = -1e9
    let best = best(of: sums, count: labels.count)
    entente_softmax(path.rawValue, sums, Int32(labels.count))
    return (best, sums[best])
  }

  private func copyRow(_ row: UnsafePointer<Float>, to index: Int, in heads: HeadSpace) {
    (heads.rooted.at(index * arc)).update(from: row, count: arc)
    (heads.relRooted.at(index * rel)).update(from: row + 2 * arc, count: rel)
  }
}
