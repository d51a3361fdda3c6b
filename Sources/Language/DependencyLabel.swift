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
    relation = text.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(text[..<$0]) } ?? text
  }

  public init(stringLiteral text: String) { self.init(text) }

  /// The subtype behind the colon, or `nil`.
  public var subtype: Substring? {
    // Most labels have none, which their lengths tell.
    let (bytes, end) = (description.utf8, relation.utf8.count)
    guard bytes.count > end else { return nil }
    return description[bytes.index(bytes.startIndex, offsetBy: end + 1)...]
  }
}
