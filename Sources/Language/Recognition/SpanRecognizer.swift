internal import CEntenteKernels

/// The head for named spans: a hidden layer, scores for B and I of each label, and the best legal
/// sequence.
struct SpanRecognizer: Sendable {
  private let hidden, output: LinearLayer
  private let path: KernelPath
  private let decoder: SpanDecoder

  /// The recognizer of a file of weights.
  ///
  /// - Throws: ``WeightsError`` where its tensors are missing or a label is unknown.
  init(
    _ configuration: NetworkConfiguration, from weights: SafetensorsFile, path: KernelPath
  ) throws(WeightsError) {
    guard let decoder = SpanDecoder(labels: configuration.spans) else {
      throw WeightsError(path: weights.path, problem: .malformed)
    }
    self.decoder = decoder
    self.path = path
    hidden = try LinearLayer(
      "name_hidden", columns: configuration.name, width: configuration.width + configuration.shape,
      from: weights, path: path)
    output = try LinearLayer(
      "name", columns: configuration.spans.count, width: configuration.name, from: weights,
      path: path)
  }

  /// Scores the words of a batch; ``spans(of:in:)`` reads them.
  func score(words: Int, in space: EncoderSpace) {
    hidden.apply(
      space.views[2].start, stride: hidden.width, rows: words, gelu: true,
      output: space.heads.hidden.start, outputStride: hidden.padded, in: space.quantizing)
    output.apply(
      space.heads.hidden.start, stride: hidden.padded, rows: words,
      output: space.heads.names.start, outputStride: output.padded, in: space.quantizing)
  }

  /// The spans of a passage whose words are `words` of the batch; token indices begin at 0.
  func spans(of words: Range<Int>, in space: EncoderSpace) -> [Span] {
    decoder.decode(
      scores: space.heads.names.at(words.lowerBound * output.padded), stride: output.padded,
      count: words.count
    ) { scores, chosen in
      var values = (0..<decoder.count).map { scores[$0] }
      entente_softmax(path.rawValue, &values, Int32(values.count))
      return values[chosen]
    }
  }
}
