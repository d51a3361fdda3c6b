public import EntenteKnowledge
public import EntenteLanguage

/// A stretch of a sentence that may name an entity, before anybody has decided which.
public struct EntityMention: Sendable, Hashable {
  /// The index of the sentence.
  public var sentence: Int
  /// The half-open range of token indices in the sentence.
  public var tokens: Range<Int>
  /// What the tables know under this name; empty for a name that they don't have.
  public var candidates: [Candidate]
  /// What the engine takes it for; `nil` where it sees no name.
  public var label: Span.Label?
  /// How sure the engine is, 0...1.
  public var score: Float
  /// Letters that the text adds to a designation of the tables, as the `S` of `Su-35S`.
  public var suffix: String
  /// The type of aircraft whose name it is, with what the tables take it for in ``candidates``.
  public var designation: AircraftDesignation?
  /// Whether it is a person's name that a ship or another thing bears.
  public var isNamesake = false
  /// Whether a noun beside the name makes it that of a company.
  public var isCalledCompany = false
}
