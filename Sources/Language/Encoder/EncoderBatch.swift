/// Passages that go through the encoder together: their pieces in one row after the other, no
/// padding.
struct EncoderBatch: Sendable {
  /// The passages, by their number in the document.
  let passages: Range<Int>
  /// The rows of each passage.
  let ranges: [Range<Int>]
  /// The rows in all.
  let rows: Int

  /// A batch grows up to so many rows.
  static let mostRows = 320

  /// Cuts passages into batches, in order.
  static func batches(of passages: [Passage]) -> [EncoderBatch] {
    var batches: [EncoderBatch] = []
    var start = 0
    var ranges: [Range<Int>] = []
    var rows = 0
    for (index, passage) in passages.enumerated() {
      if rows > 0, rows + passage.pieces.count > mostRows {
        batches.append(EncoderBatch(passages: start..<index, ranges: ranges, rows: rows))
        start = index
        ranges = []
        rows = 0
      }
      ranges.append(rows..<rows + passage.pieces.count)
      rows += passage.pieces.count
    }
    if rows > 0 {
      batches.append(EncoderBatch(passages: start..<passages.count, ranges: ranges, rows: rows))
    }
    return batches
  }
}
