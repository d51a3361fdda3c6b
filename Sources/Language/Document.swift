/// A text with its sentences.
public struct Document: Sendable, Hashable {
  /// The text; all ranges are in its Unicode scalars.
  public var text: String
  /// The sentences, in the order of the text.
  public var sentences: [Sentence]

  /// A text and its sentences.
  public init(text: String, sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }
}
