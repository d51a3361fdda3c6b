import EntenteLanguage
import Testing

@Suite struct SpanDecoderTests {
  private let labels = ["O", "B-person", "I-person", "B-place", "I-place"]

  private func decode(_ rows: [[Float]]) throws -> [Span] {
    let decoder = try #require(SpanDecoder(labels: labels))
    return decoder.decode(
      scores: rows.flatMap { $0 }, stride: labels.count, count: rows.count
    ) { _, _ in 0.5 }
  }

  @Test func readsTheSpansOfTheBestLabels() throws {
    let spans = try decode([[0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0], [0, 0, 0, 9, 0]])
    #expect(
      spans == [
        Span(tokens: 0..<2, label: .person, score: 0.5),
        Span(tokens: 3..<4, label: .place, score: 0.5),
      ])
  }

  @Test func aSpanNeverBeginsWithAnInside() throws {
    // The first word would be I-person, which is illegal there; B-person is the next best way.
    let spans = try decode([[0, 4, 9, 0, 0], [0, 0, 9, 0, 0]])
    #expect(spans == [Span(tokens: 0..<2, label: .person, score: 0.5)])
  }

  @Test func anInsideFollowsItsOwnKindOnly() throws {
    let spans = try decode([[0, 9, 0, 0, 0], [0, 0, 8, 0, 9]])
    #expect(spans == [Span(tokens: 0..<2, label: .person, score: 0.5)])
  }

  @Test func neighboursOfOneKindStayApart() throws {
    let spans = try decode([[0, 9, 0, 0, 0], [0, 9, 0, 0, 0]])
    #expect(spans.map(\.tokens) == [0..<1, 1..<2])
  }

  @Test func noWordsHaveNoSpans() throws { #expect(try decode([]) == []) }

  @Test func strangeLabelListsAreRefused() {
    #expect(SpanDecoder(labels: ["O", "B-dragon", "I-dragon"]) == nil)
    #expect(SpanDecoder(labels: ["B-person", "I-person"]) == nil)
  }
}
