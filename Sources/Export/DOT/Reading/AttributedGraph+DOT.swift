public import EntenteComparison

extension AttributedGraph {
  /// The graph that a DOT file describes, without laying it out and without Graphviz: the whole language, with the
  /// meaning that Graphviz gives it (lib/cgraph/grammar.y): strict graphs, subgraphs and their defaults, chains, ports,
  /// keys of edges, texts in quotes, joined with `+`, or in angle brackets (kept with them), comments.
  ///
  /// Attributes of subgraphs are read and left out. Escapes such as `\n` are kept as they stand, since what they mean
  /// depends on the attribute.
  ///
  /// - Throws: ``DOTSyntaxError`` with line and column, for what is no DOT, no UTF-8, or beyond the limits.
  /// - Complexity: linear in the file and in the edges that it makes.
  public init(dot bytes: [UInt8], limits: DOTLimits = DOTLimits()) throws(DOTSyntaxError) {
    guard bytes.count <= limits.bytes else {
      throw DOTSyntaxError(
        line: 1, column: 1, message: "the file is larger than \(limits.bytes >> 20) MiB",
        remedy: "divide it, and compare its parts")
    }
    let result: Result<AttributedGraph, DOTSyntaxError> = bytes.withUnsafeBufferPointer { buffer in
      do throws(DOTSyntaxError) {
        var parser = try DOTParser(DOTLexer(buffer), limits: limits)
        return .success(try parser.graph())
      } catch { return .failure(error) }
    }
    self = try result.get()
  }
}
