/// A named span over the tokens of a sentence.
public struct Span: Sendable, Hashable {
  /// What the recognizer takes a span for.
  public enum Label: String, Sendable, Hashable, CaseIterable {
    /// A nation or an adjective of nationality.
    case nation
    case person, organization, place, facility, aircraft
    /// Another product, vehicle or weapon.
    case product
    case event, date
  }

  /// The half-open range of token indices in the sentence.
  public var tokens: Range<Int>
  /// What it is.
  public var label: Label
  /// How sure the recognizer is, 0...1.
  public var score: Float

  /// A span over tokens.
  public init(tokens: Range<Int>, label: Label, score: Float = 1) {
    self.tokens = tokens
    self.label = label
    self.score = score
  }
}
