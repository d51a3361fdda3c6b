/// A dependency label of Universal Dependencies: a relation with an optional subtype (`nsubj:pass`).
public struct DependencyLabel: Sendable, Hashable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The whole label, `nsubj:pass`.
  public let description: String
  /// The universal relation without its subtype, `nsubj`.
  public let relation: String

  /// A label from its text.
  public init(_ text: String) {
    description = text
    relation = text.firstIndex(of: ":").map { String(text[..<$0]) } ?? text
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// The subtype behind the colon, or `nil`.
  public var subtype: Substring? {
    description.firstIndex(of: ":").map { description[description.index(after: $0)...] }
  }
}
