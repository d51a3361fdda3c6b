public import EntenteGraphModel

/// A stretch of a sentence that names, describes or stands for an entity.
public struct LinkedMention: Sendable, Hashable {
  /// How the text speaks of the entity.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// By a name: "Nicolás Maduro", "the U.S.".
    case name
    /// By an adjective of nationality: "Russian".
    case adjective
    /// By a seat that stands for its government: "Washington".
    case metonym
    /// By a description: "the president", "the two nations".
    case description
    /// By a pronoun.
    case pronoun
  }

  /// The index of the sentence.
  public var sentence: Int
  /// The half-open range of token indices in the sentence.
  public var tokens: Range<Int>
  /// The index of the token that the rest of the mention hangs from.
  public var head: Int
  /// What it stands for.
  public var entity: EntityID
  /// How the text speaks of it.
  public var form: Form
  /// The words of the text.
  public var surface: String
  /// The role or title in front of or behind the name ("foreign minister"), where there is one.
  public var role: String?
  /// How sure the linker is, 0...1.
  public var confidence: Double
  /// The flight or airframe that a type beside it is said of: what "the Boeing 747, Pan Am Flight 103," does.
  public var bearer: EntityID?

  /// A mention of an entity over tokens of a sentence.
  public init(
    sentence: Int, tokens: Range<Int>, head: Int, entity: EntityID, form: Form, surface: String,
    role: String? = nil, confidence: Double = 1
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.head = head
    self.entity = entity
    self.form = form
    self.surface = surface
    self.role = role
    self.confidence = confidence
  }
}
