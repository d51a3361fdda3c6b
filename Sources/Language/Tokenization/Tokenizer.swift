/// Divides a text into sentences and tokens as UD English EWT does (`do` `n't`, `$` `1.5` `bn`).
///
///     Tokenizer().sentences(in: "He didn't land. It left.").map { $0.tokens.map(\.text) }
///     // [["He", "did", "n't", "land", "."], ["It", "left", "."]]
///
/// Every scalar that isn't white space is in exactly one token, and tokens stand in the order of
/// the text. A blank line ends a sentence, and so does a line break unless the text is wrapped at a
/// fixed width.
public struct Tokenizer: Sendable {
  /// A tokenizer for English.
  public init() {}

  /// The sentences of a text; ranges are in its Unicode scalars.
  ///
  /// - Complexity: linear in the text.
  public func sentences(in text: String) -> [Sentence] {
    let scalars = ScalarText(text)
    let words = WordDivider(scalars)
    let lines = LineBreaks(scalars)
    var sentences: [Sentence] = []
    var pieces: [Range<Int>] = []
    var startsParagraph = true
    var index = 0
    while index < scalars.count {
      if scalars.isSpace(index) {
        var end = index
        while end < scalars.count, scalars.isSpace(end) { end += 1 }
        if !pieces.isEmpty, lines.isBreak(index..<end) {
          finish(&pieces, scalars, startsParagraph: startsParagraph, into: &sentences)
          startsParagraph = true
        }
        index = end
      } else {
        var end = index
        while end < scalars.count, !scalars.isSpace(end) { end += 1 }
        words.divide(index..<end, into: &pieces)
        index = end
      }
    }
    finish(&pieces, scalars, startsParagraph: startsParagraph, into: &sentences)
    return sentences
  }

  /// Divides a paragraph's words into sentences and empties them.
  private func finish(
    _ pieces: inout [Range<Int>], _ scalars: ScalarText, startsParagraph: Bool,
    into sentences: inout [Sentence]
  ) {
    let boundaries = SentenceBoundaries(scalars, pieces)
    var start = 0
    var opens = startsParagraph
    while start < pieces.count {
      let end = boundaries.end(ofSentenceAt: start)
      var tokens: [Token] = []
      tokens.reserveCapacity(end - start)
      for piece in pieces[start..<end] {
        tokens.append(
          Token(
            text: scalars.string(piece), range: piece,
            spaceAfter: scalars.isSpace(piece.upperBound)))
      }
      sentences.append(Sentence(tokens: tokens, startsParagraph: opens))
      opens = false
      start = end
    }
    pieces.removeAll(keepingCapacity: true)
  }
}
