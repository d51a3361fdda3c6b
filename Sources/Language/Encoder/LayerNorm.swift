/// The scale and offset of a layer norm.
///
/// `@unchecked Sendable`: written in the initializer only.
struct LayerNorm: @unchecked Sendable {
  let gamma, beta: UnsafePointer<Float>
  private let owners: [Buffer<Float>]

  /// The norm under a name: `<name>.weight` and `<name>.bias`.
  ///
  /// - Throws: ``WeightsError`` where a tensor is missing or has another shape.
  init(_ name: String, width: Int, from weights: SafetensorsFile) throws(WeightsError) {
    let scale = Buffer<Float>(width)
    let offset = Buffer<Float>(width)
    let gamma = try weights.tensor("\(name).weight", [width], as: Float.self)
    let beta = try weights.tensor("\(name).bias", [width], as: Float.self)
    for i in 0..<width {
      scale.start[i] = gamma[i]
      offset.start[i] = beta[i]
    }
    self.gamma = UnsafePointer(scale.start)
    self.beta = UnsafePointer(offset.start)
    owners = [scale, offset]
  }
}
