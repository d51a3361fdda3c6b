/// Finds the best sequence of BIO labels in which an I follows a B or I of its own label.
///
/// Viterbi's algorithm with legal steps only; O(words × labels), for an I has two ways to come
/// about and the best of all others is kept.
package struct SpanDecoder: Sendable {
  /// The labels: O, then B and I of each kind.
  package let count: Int
  private let kinds: [Span.Label]

  /// A decoder for `O, B-a, I-a, B-b, I-b …`; `nil` for other label lists.
  package init?(labels: [String]) {
    guard labels.first == "O", labels.count % 2 == 1, labels.count >= 3 else { return nil }
    var kinds: [Span.Label] = []
    for index in stride(from: 1, to: labels.count, by: 2) {
      let name = String(labels[index].dropFirst(2))
      guard labels[index] == "B-\(name)", labels[index + 1] == "I-\(name)",
        let kind = Span.Label(rawValue: name)
      else { return nil }
      kinds.append(kind)
    }
    self.kinds = kinds
    count = labels.count
  }

  /// The spans of `count` words; `probability` tells how likely the chosen label of a row is.
  package func decode(
    scores: UnsafePointer<Float>, stride: Int, count words: Int,
    probability: (UnsafePointer<Float>, Int) -> Float
  ) -> [Span] {
    guard words > 0 else { return [] }
    var previous = [Float](repeating: 0, count: count)
    var current = previous
    var back = [UInt8](repeating: 0, count: words * count)
    for label in 0..<count {
      // No sentence begins inside of a span.
      previous[label] = label > 0 && label % 2 == 0 ? -1e30 : scores[label]
    }
    for word in 1..<max(words, 1) {
      let row = scores + word * stride
      var top = 0
      for label in 1..<count where previous[label] > previous[top] { top = label }
      for label in 0..<count {
        var from = top
        if label > 0 && label % 2 == 0 {
          from = previous[label] > previous[label - 1] ? label : label - 1
        }
        current[label] = previous[from] + row[label]
        back[word * count + label] = UInt8(from)
      }
      swap(&previous, &current)
    }
    var label = 0
    for other in 1..<count where previous[other] > previous[label] { label = other }
    var labels = [Int](repeating: 0, count: words)
    for word in (0..<words).reversed() {
      labels[word] = label
      label = Int(back[word * count + label])
    }
    var spans: [Span] = []
    var word = 0
    while word < words {
      guard labels[word] % 2 == 1 else {
        word += 1
        continue
      }
      var end = word + 1
      while end < words, labels[end] == labels[word] + 1 { end += 1 }
      var total: Float = 0
      for inside in word..<end { total += probability(scores + inside * stride, labels[inside]) }
      spans.append(
        Span(
          tokens: word..<end, label: kinds[(labels[word] - 1) / 2],
          score: total / Float(end - word)))
      word = end
    }
    return spans
  }
}
