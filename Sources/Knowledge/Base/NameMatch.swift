/// A name of the tables found over tokens.
public struct NameMatch: Sendable, Hashable {
  /// The half-open range of tokens.
  public var tokens: Range<Int>
  /// What it may stand for, in the order of the tables; never empty.
  public var candidates: [Candidate]
  /// Letters or digits that the text adds to the name inside its last token, as the `S` of `Su-35S`.
  public var suffix: String = ""
}
