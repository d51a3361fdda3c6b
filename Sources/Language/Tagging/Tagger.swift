/// The head for parts of speech and morphological features: one linear layer over each word's
/// vector.
struct Tagger: Sendable {
  private let layer: LinearLayer
  private let tags: [PartOfSpeech]
  private let features: [Morphology]
  /// The tags that a word can bear, by the number of its casing.
  private let admitted: [[Int]]

  /// The tagger of a file of weights.
  ///
  /// - Throws: ``WeightsError`` where its tensors are missing or a tag is none of Universal
  ///   Dependencies.
  init(
    _ configuration: NetworkConfiguration, from weights: SafetensorsFile, path: KernelPath
  ) throws(WeightsError) {
    tags = configuration.upos.compactMap(PartOfSpeech.init(rawValue:))
    features = configuration.morph.map { Morphology($0) }
    admitted = WordShape.allCases.map { [tags] shape in
      tags.indices.filter { shape.admits(tags[$0]) }
    }
    guard tags.count == configuration.upos.count, !features.isEmpty,
      admitted.allSatisfy({ !$0.isEmpty })
    else { throw WeightsError(path: weights.path, problem: .malformed) }
    layer = try LinearLayer(
      "tag", columns: tags.count + features.count,
      width: configuration.width + configuration.shape, from: weights, path: path)
  }

  /// The tag and the features of each word of a batch; `shapes` are the casings of its words.
  func tag(shapes: [UInt8], in space: EncoderSpace) -> [(PartOfSpeech, Morphology)] {
    let words = shapes.count
    layer.apply(
      space.views[0].start, stride: layer.width, rows: words, output: space.heads.tags.start,
      outputStride: layer.padded, in: space.quantizing)
    return (0..<words).map { word in
      let scores = space.heads.tags.at(word * layer.padded)
      let admitted = admitted[Int(shapes[word])]
      var tag = admitted[0]
      for other in admitted where scores[other] > scores[tag] { tag = other }
      return (tags[tag], features[best(of: scores + tags.count, count: features.count)])
    }
  }
}

/// The index of the greatest of `count` scores; the first of equal ones.
func best(of scores: UnsafePointer<Float>, count: Int) -> Int {
  var best = 0
  for index in 1..<max(count, 1) where scores[index] > scores[best] { best = index }
  return best
}
