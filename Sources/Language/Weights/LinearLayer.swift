internal import CEntenteKernels

/// A linear layer with int8 weights, ready for one path of the kernels.
///
/// `@unchecked Sendable`: everything is written in the initializer only.
final class LinearLayer: @unchecked Sendable {
  /// The outputs, the outputs rounded up to a multiple of 16, and the inputs.
  let columns, padded, width: Int
  private let path: Int32
  private let file: MappedFile
  private let packed: Buffer<Int8>
  private let sums: Buffer<Int32>
  private let scales: Buffer<Float>
  private let bias: Buffer<Float>
  private var layer: entente_linear

  /// The layer under a name: `<name>.weight`, `<name>.scale` and, where `biased`, `<name>.bias`.
  ///
  /// - Throws: ``WeightsError`` where a tensor is missing or has another shape.
  init(
    _ name: String, columns: Int, width: Int, biased: Bool = true, from weights: SafetensorsFile,
    path: KernelPath
  ) throws(WeightsError) {
    self.columns = columns
    self.width = width
    self.path = path.rawValue
    padded = (columns + 15) / 16 * 16
    file = weights.file
    let values = try weights.tensor("\(name).weight", [columns, width], as: Int8.self)
    let factors = try weights.tensor("\(name).scale", [columns], as: Float.self)
    let offsets = biased ? try weights.tensor("\(name).bias", [columns], as: Float.self) : nil
    packed = Buffer(entente_packed_size(path.rawValue, Int32(columns), Int32(width)))
    sums = Buffer(padded)
    scales = Buffer(padded)
    bias = Buffer(padded)
    for column in 0..<columns {
      scales.start[column] = factors[column]
      bias.start[column] = offsets?[column] ?? 0
    }
    entente_pack(
      path.rawValue, values.baseAddress, Int32(columns), Int32(width), packed.start, sums.start)
    layer = entente_linear(
      columns: Int32(columns), width: Int32(width), weights: values.baseAddress,
      packed: packed.start, sums: sums.start, scales: scales.start, bias: bias.start)
  }

  /// Quantizes `rows` rows of `input` and writes the layer's output, through GELU where asked.
  ///
  /// Rows of `output` are `outputStride` (at least ``padded``, a multiple of 16) apart.
  func apply(
    _ input: UnsafePointer<Float>, stride: Int, rows: Int, gelu: Bool = false,
    output: UnsafeMutablePointer<Float>, outputStride: Int, in space: QuantizingSpace
  ) {
    guard rows > 0 else { return }
    space.reserve(rows: rows, width: width)
    entente_quantize(
      path, input, stride, Int32(rows), Int32(width), space.bytes.start, space.scales.start,
      space.zeros.start)
    entente_apply(
      path, &layer, space.bytes.start, space.scales.start, space.zeros.start, Int32(rows),
      gelu ? 1 : 0, output, outputStride, space.wide.start)
  }
}

/// The memory in which one thread quantizes the input of a layer.
final class QuantizingSpace {
  private(set) var bytes = Buffer<UInt8>(0)
  private(set) var wide = Buffer<Int16>(0)
  private(set) var scales = Buffer<Float>(0)
  private(set) var zeros = Buffer<Int32>(0)
  private let isWide: Bool

  /// Memory for one path; the one with VNNI needs no wide values.
  init(path: KernelPath) { isWide = path != .avx512 }

  /// Makes room for an input.
  func reserve(rows: Int, width: Int) {
    if bytes.count < rows * width {
      bytes = Buffer(rows * width)
      if isWide { wide = Buffer(rows * width) }
    }
    if scales.count < rows {
      scales = Buffer(rows)
      zeros = Buffer(rows)
    }
  }
}
