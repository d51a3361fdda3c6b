/// What the encoder reads at once: a sentence, or a part of one that is too long.
struct Passage: Sendable {
  /// The sentence in the document and the tokens of it.
  let sentence: Int
  let tokens: Range<Int>
  /// The pieces, with the marks of beginning and end, and the casing of each piece's word.
  let pieces: [Int32]
  let spread: [UInt8]
  /// Each token's first piece, and its casing.
  let first: [Int32]
  let shapes: [UInt8]

  /// A passage holds at most so many pieces.
  static let mostPieces = 256

  /// The passages of a sentence, in order.
  ///
  /// A sentence of up to 254 pieces is one passage. A longer one is cut after the last comma,
  /// semicolon, colon or dash in the second half of what fits, else where it is full; the cost
  /// grows with the length only.
  static func passages(
    of tokens: [Token], sentence: Int, pieces vocabulary: WordPieces
  ) -> [Passage] {
    let words = tokens.map { vocabulary.pieces(of: $0.text) }
    var passages: [Passage] = []
    var start = 0
    while start < tokens.count {
      var end = start
      var count = 2
      while end < tokens.count, count + words[end].count <= mostPieces {
        count += words[end].count
        end += 1
      }
      if end < tokens.count {
        let half = start + (end - start) / 2
        let cut = (half..<end).last {
          [",", ";", ":", "–", "—", "-", "."].contains(tokens[$0].text)
        }
        if let cut { end = cut + 1 }
      }
      var all: [Int32] = [vocabulary.beginning]
      var spread: [UInt8] = [WordShape.none.rawValue]
      var first: [Int32] = []
      var shapes: [UInt8] = []
      for token in start..<end {
        let shape = WordShape(tokens[token].text).rawValue
        first.append(Int32(all.count))
        shapes.append(shape)
        all.append(contentsOf: words[token])
        spread.append(contentsOf: repeatElement(shape, count: words[token].count))
      }
      all.append(vocabulary.end)
      spread.append(WordShape.none.rawValue)
      passages.append(
        Passage(
          sentence: sentence, tokens: start..<end, pieces: all, spread: spread, first: first,
          shapes: shapes))
      start = end
    }
    return passages
  }
}
