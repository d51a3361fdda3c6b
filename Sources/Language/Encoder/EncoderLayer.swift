internal import CEntenteKernels

/// One layer of the encoder: self-attention, then a wide layer, each added to its input and normed.
struct EncoderLayer: Sendable {
  private let mixing, out, up, down: LinearLayer
  private let attended, widened: LayerNorm
  private let heads: Int
  private let path: KernelPath
  /// The wide layer takes so many rows at once, so that they stay in the cache.
  private static let slice = 96

  /// The layer under `layers.<index>`.
  ///
  /// - Throws: ``WeightsError`` where a tensor is missing or has another shape.
  init(
    _ index: Int, _ configuration: NetworkConfiguration, from weights: SafetensorsFile,
    path: KernelPath
  ) throws(WeightsError) {
    let name = "layers.\(index)"
    let width = configuration.width
    let inner = configuration.inner
    mixing = try LinearLayer(
      "\(name).qkv", columns: 3 * width, width: width, from: weights, path: path)
    out = try LinearLayer("\(name).out", columns: width, width: width, from: weights, path: path)
    up = try LinearLayer("\(name).up", columns: inner, width: width, from: weights, path: path)
    down = try LinearLayer("\(name).down", columns: width, width: inner, from: weights, path: path)
    attended = try LayerNorm("\(name).norm1", width: width, from: weights)
    widened = try LayerNorm("\(name).norm2", width: width, from: weights)
    heads = configuration.heads
    self.path = path
  }

  /// Runs the layer over the rows of a batch, in place.
  ///
  /// - Parameter words: Where it is given, only the rows of so many words are wanted: they end up
  ///   first, in their order. A row depends on the others by attention alone.
  func apply(to batch: EncoderBatch, keeping words: Int?, in space: EncoderSpace) {
    let width = out.columns
    var rows = batch.rows
    mixing.apply(
      space.x.start, stride: width, rows: rows, output: space.mixed.start,
      outputStride: mixing.padded, in: space.quantizing)
    for range in batch.ranges {
      entente_attention(
        path.rawValue, space.mixed.at(range.lowerBound * mixing.padded), Int32(range.count),
        Int32(heads), space.attention.at(range.lowerBound * width), space.scratch.start)
    }
    if let words {
      for word in 0..<words {
        // A word's row never lies in front of its place: nothing is overwritten too early.
        let row = Int(space.words.start[word])
        guard row != word else { continue }
        space.x.at(word * width).update(from: space.x.at(row * width), count: width)
        space.attention.at(word * width).update(
          from: space.attention.at(row * width), count: width)
      }
      rows = words
    }
    out.apply(
      space.attention.start, stride: width, rows: rows, output: space.mixed.start,
      outputStride: width, in: space.quantizing)
    entente_add_norm(
      path.rawValue, space.x.start, space.mixed.start, Int32(rows), Int32(width), attended.gamma,
      attended.beta)
    var row = 0
    while row < rows {
      let count = min(Self.slice, rows - row)
      up.apply(
        space.x.at(row * width), stride: width, rows: count, gelu: true,
        output: space.inner.start, outputStride: up.columns, in: space.quantizing)
      down.apply(
        space.inner.start, stride: up.columns, rows: count, output: space.mixed.at(row * width),
        outputStride: width, in: space.quantizing)
      row += count
    }
    entente_add_norm(
      path.rawValue, space.x.start, space.mixed.start, Int32(rows), Int32(width), widened.gamma,
      widened.beta)
  }
}
