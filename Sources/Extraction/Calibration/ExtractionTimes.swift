/// What the stages of extraction cost over some articles, on all threads, in seconds.
public struct ExtractionTimes: Sendable, Encodable {
  /// Sentences, tokens, trees and names.
  public var engine: Double
  /// Mentions, linking and coreference.
  public var linking: Double
  /// Predicates, statuses, speakers, dates and confidence.
  public var relations: Double
}
