public import EntenteGraphModel
public import EntenteLanguage

/// An analyzed text with the entities that its mentions stand for.
public struct LinkedDocument: Sendable {
  /// The text, its sentences, its trees with the parser's commonest slips mended, and its spans.
  public var document: Document
  /// The mentions, in the order of the text; two mentions of one entity may not overlap.
  public var mentions: [LinkedMention]
  /// The entities that are mentioned, without aliases and counts: those are derived from ``mentions``.
  public var entities: [EntityID: Entity]

  /// What the people among them are called for the posts that they hold on the day of the text, in lower case:
  /// "foreign minister". Empty where the day isn't known.
  public var posts: [EntityID: Set<String>]

  /// What the people among them were ever called for a post, in lower case; of a text with a day, only for those of the day.
  public var careers: [EntityID: Set<String>] = [:]

  /// What they were called for posts that they held before the day of the text, in lower case. Empty where the day isn't known.
  public var past: [EntityID: Set<String>] = [:]

  /// A document with its mentions.
  public init(
    document: Document, mentions: [LinkedMention], entities: [EntityID: Entity],
    posts: [EntityID: Set<String>] = [:]
  ) {
    self.document = document
    self.mentions = mentions
    self.entities = entities
    self.posts = posts
  }
}
