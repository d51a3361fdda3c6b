public import EntenteGraphModel
public import EntenteLanguage

/// An analyzed text with the entities that its mentions stand for.
public struct LinkedDocument: Sendable {
  /// The text, its sentences, trees and spans.
  public var document: Document
  /// The mentions, in the order of the text; two mentions of one entity may not overlap.
  public var mentions: [LinkedMention]
  /// The entities that are mentioned, without aliases and counts: those are derived from ``mentions``.
  public var entities: [EntityID: Entity]

  /// A document with its mentions.
  public init(document: Document, mentions: [LinkedMention], entities: [EntityID: Entity]) {
    self.document = document
    self.mentions = mentions
    self.entities = entities
  }
}
