/// The sentence that proves a relation, to the character.
public struct Evidence: Sendable, Hashable {
  /// The id of the article that holds the sentence.
  public var article: String
  /// The half-open range of the sentence in the article's cleaned text, in Unicode scalars.
  public var start: Int
  public var end: Int
  /// The sentence: `cleaned[start..<end]`.
  public var text: String
  /// The text's own words for the relation, for example `had flown from`.
  public var cue: String
  /// The entry of the lexicon that matched, for example `fly/from`.
  public var predicate: String
  /// How sure the extractor is, 0...1, calibrated.
  public var confidence: Double
  /// When the text says that it happened or held; `nil` where it says nothing.
  public var when: TimeSpan?
  /// Fields of a graph file that this version does not know.
  public var attributes: [String: JSONValue]

  /// A piece of evidence; the ranges are in Unicode scalars, the confidence is kept to four digits behind the point,
  /// as graph files have it.
  public init(
    article: String, start: Int, end: Int, text: String, cue: String, predicate: String,
    confidence: Double, when: TimeSpan? = nil, attributes: [String: JSONValue] = [:]
  ) {
    self.article = article
    self.start = start
    self.end = end
    self.text = text
    self.cue = cue
    self.predicate = predicate
    self.confidence = confidence.roundedToFourDigits
    self.when = when
    self.attributes = attributes
  }
}
