internal import CEntenteKernels

/// The transformer encoder: pieces in, three vectors a word out, for the tags, the tree and the
/// names.
///
/// A word's vector is that of its first piece, mixed from all layers by weights of each view's
/// own, with an embedding of the word's casing behind it. Devlin et al., "BERT" (2019); Wang et
/// al., "MiniLM" (2020).
///
/// `@unchecked Sendable`: the pointers lead into the mapped file and buffers that nobody writes.
struct Encoder: @unchecked Sendable {
  /// The width of a word's vector: the encoder's width and that of the casing.
  let full: Int
  private let configuration: NetworkConfiguration
  private let weights: SafetensorsFile
  private let path: KernelPath
  private let words: UnsafeBufferPointer<Int8>
  private let wordScales, positions, casing, side, mix: UnsafeBufferPointer<Float>
  private let norm: LayerNorm
  private let layers: [EncoderLayer]

  /// The encoder of a file of weights.
  ///
  /// - Throws: ``WeightsError`` where a tensor is missing or has another shape.
  init(
    _ configuration: NetworkConfiguration, from weights: SafetensorsFile, path: KernelPath
  ) throws(WeightsError) {
    let width = configuration.width
    self.configuration = configuration
    self.weights = weights
    self.path = path
    full = width + configuration.shape
    words = try weights.tensor("words.weight", [configuration.vocabulary, width])
    wordScales = try weights.tensor("words.scale", [configuration.vocabulary])
    positions = try weights.tensor("positions", [configuration.positions, width])
    casing = try weights.tensor("casing", [configuration.shapes, width])
    side = try weights.tensor("side", [configuration.shapes, configuration.shape])
    mix = try weights.tensor("mix", [3, configuration.layers])
    norm = try LayerNorm("norm", width: width, from: weights)
    var layers: [EncoderLayer] = []
    for index in 0..<configuration.layers {
      layers.append(try EncoderLayer(index, configuration, from: weights, path: path))
    }
    self.layers = layers
  }

  /// Fills the views of `space` with the words of a batch, passage by passage, and returns
  /// their number.
  func encode(_ batch: EncoderBatch, of passages: [Passage], in space: EncoderSpace) -> Int {
    let width = configuration.width
    var row = 0
    var count = 0
    for (passage, range) in zip(passages[batch.passages], batch.ranges) {
      for (offset, piece) in passage.pieces.enumerated() {
        space.pieces.start[row] = piece
        space.positions.start[row] = Int32(offset)
        space.spread.start[row] = passage.spread[offset]
        row += 1
      }
      for (word, first) in passage.first.enumerated() {
        space.words.start[count] = Int32(range.lowerBound) + first
        let from = Int(passage.shapes[word]) * configuration.shape
        for view in space.views {
          let to = view.at(count * full)
          for k in 0..<configuration.shape { to[width + k] = side[from + k] }
        }
        count += 1
      }
    }
    entente_embed(
      path.rawValue, space.pieces.start, space.positions.start, space.spread.start, Int32(row),
      Int32(width), words.baseAddress, wordScales.baseAddress, positions.baseAddress,
      casing.baseAddress, norm.gamma, norm.beta, space.x.start)
    let views: [UnsafeMutablePointer<Float>?] = space.views.map(\.start)
    for (index, layer) in layers.enumerated() {
      // Behind the last layer only the words' first pieces are looked at.
      let isLast = index == layers.count - 1
      layer.apply(to: batch, keeping: isLast ? count : nil, in: space)
      if isLast { for word in 0..<count { space.words.start[word] = Int32(word) } }
      let weights = space.views.indices.map { mix[$0 * configuration.layers + index] }
      entente_mix(
        path.rawValue, space.x.start, space.words.start, Int32(count), Int32(width), weights,
        index == 0 ? 1 : 0, views, full)
    }
    return count
  }
}
