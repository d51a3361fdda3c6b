internal import CEntenteKernels

/// The memory in which one thread runs the encoder and the heads over one batch.
final class EncoderSpace {
  let x, mixed, attention, inner, scratch: Buffer<Float>
  let pieces, positions, words: Buffer<Int32>
  let spread: Buffer<UInt8>
  /// The words' vectors for the tags, the tree and the names, each with the casing beside it.
  let views: [Buffer<Float>]
  let quantizing: QuantizingSpace
  let heads: HeadSpace

  /// Memory for the batches of a network.
  init(_ configuration: NetworkConfiguration, path: KernelPath) {
    let rows = max(EncoderBatch.mostRows, Passage.mostPieces)
    let width = configuration.width
    x = Buffer(rows * width)
    mixed = Buffer(rows * 3 * width)
    attention = Buffer(rows * width)
    inner = Buffer(96 * configuration.inner)
    scratch = Buffer(entente_attention_scratch(Int32(Passage.mostPieces)))
    pieces = Buffer(rows)
    positions = Buffer(rows)
    words = Buffer(rows)
    spread = Buffer(rows)
    let full = width + configuration.shape
    views = (0..<3).map { _ in Buffer(rows * full) }
    quantizing = QuantizingSpace(path: path)
    heads = HeadSpace(configuration, rows: rows)
  }
}
