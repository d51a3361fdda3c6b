internal import CEntenteKernels

/// The head for dependency trees: biaffine scores of arcs, a maximum spanning tree, biaffine
/// scores of labels.
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
    let chosen = MaximumSpanningTree.heads(
      scores: heads.scores.start, stride: stride, count: count)
    relHead.apply(
      heads.relRooted.start, stride: rel, rows: count + 1, output: heads.relHeads.start,
      outputStride: relHead.padded, in: space.quantizing)
    var names: [DependencyLabel] = []
    names.reserveCapacity(count)
    var sums = [Float](repeating: 0, count: labels.count)
    var first = 0
    while first < count {
      let rows = min(Self.slice, count - first)
      relPair.apply(
        heads.tree.at((words.lowerBound + first) * tree.padded + 2 * arc + rel),
        stride: tree.padded, rows: rows, output: heads.labels.start, outputStride: relPair.padded,
        in: space.quantizing)
      for row in 0..<rows {
        let head = chosen[first + row]
        guard head != 0 else {
          names.append(labels[rootLabel])
          continue
        }
        entente_dots(
          path.rawValue, heads.labels.at(row * relPair.padded), Int32(labels.count), Int32(rel),
          heads.relRooted.at(head * rel), &sums)
        let fromHead = heads.relHeads.at(head * relHead.padded)
        let fromWord = heads.relDeps.at((words.lowerBound + first + row) * relDep.padded)
        for label in labels.indices { sums[label] += fromHead[label] + fromWord[label] }
        sums[rootLabel] = -.infinity
        names.append(labels[best(of: sums, count: sums.count)])
      }
      first += rows
    }
    return (chosen, names)
  }

  private func copyRow(_ row: UnsafePointer<Float>, to index: Int, in heads: HeadSpace) {
    (heads.rooted.at(index * arc)).update(from: row, count: arc)
    (heads.relRooted.at(index * rel)).update(from: row + 2 * arc, count: rel)
  }
}
