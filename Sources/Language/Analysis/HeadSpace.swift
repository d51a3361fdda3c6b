/// The memory of the heads for one batch of words.
final class HeadSpace {
  let tags, hidden, names, tree, pairs, rooted, relRooted, relHeads, relDeps, labels: Buffer<Float>
  let scores, transposed, labelSums: Buffer<Float>

  /// Memory for up to `rows` words.
  init(_ configuration: NetworkConfiguration, rows: Int) {
    func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }
    let labelCount = configuration.rels.count
    tags = Buffer(rows * padded(configuration.upos.count + configuration.morph.count))
    hidden = Buffer(rows * configuration.name)
    names = Buffer(rows * padded(configuration.spans.count))
    tree = Buffer(rows * 2 * (configuration.arc + configuration.rel))
    pairs = Buffer(rows * configuration.arc)
    rooted = Buffer((rows + 1) * configuration.arc)
    relRooted = Buffer((rows + 1) * configuration.rel)
    relHeads = Buffer((rows + 1) * padded(labelCount))
    relDeps = Buffer(rows * padded(labelCount))
    labels = Buffer(DependencyParser.slice * padded(labelCount * configuration.rel))
    let most = padded(Passage.mostPieces + 1)
    scores = Buffer(most * most)
    transposed = Buffer(configuration.arc * most)
    labelSums = Buffer(padded(labelCount))
  }
}
