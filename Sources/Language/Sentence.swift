/// A sentence: its tokens and, once the engine has run, its tree and its named spans.
public struct Sentence: Sendable, Hashable {
  /// The tokens, in the order of the text; never empty.
  public var tokens: [Token]
  /// The tree over ``tokens``; `nil` until a parser has run.
  public var tree: DependencyTree?
  /// The named spans, in the order of the text, not overlapping.
  public var spans: [Span]
  /// Whether the sentence begins a paragraph.
  public var startsParagraph: Bool

  /// A sentence of at least one token.
  public init(
    tokens: [Token], tree: DependencyTree? = nil, spans: [Span] = [], startsParagraph: Bool = false
  ) {
    self.tokens = tokens
    self.tree = tree
    self.spans = spans
    self.startsParagraph = startsParagraph
  }

  /// The half-open range of the sentence in the text, in Unicode scalars.
  public var range: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
