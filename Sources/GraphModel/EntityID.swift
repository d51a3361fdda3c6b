/// The canonical, stable id of an entity: its kind, a colon and a slug, as in `nation:venezuela`.
///
/// Ids are equal over runs and article sets, or a difference of two graphs would be noise. Ids of known
/// things come from the tables; an unknown person is `leader:<full name>~<nation>`, an unnamed group
/// carries eight digits of its article's id.
public struct EntityID: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The whole id, `kind:slug`.
  public let rawValue: String

  /// An id from its whole text, unchecked; see ``kind`` for what a sound id looks like.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An id from its kind and slug.
  public init(kind: EntityKind, slug: String) { rawValue = "\(kind.rawValue):\(slug)" }

  /// The kind before the colon, or `nil` where the text before it names none.
  public var kind: EntityKind? {
    // Asked for all the time: by its bytes, without a string of its own.
    let bytes = rawValue.utf8
    let kind: EntityKind
    switch bytes.first {
    case UInt8(ascii: "n"): kind = .nation
    case UInt8(ascii: "l"): kind = .leader
    case UInt8(ascii: "a"): kind = .aircraft
    case UInt8(ascii: "p"): kind = .place
    case UInt8(ascii: "o"): kind = .organization
    default: return nil
    }
    var place = bytes.startIndex
    for byte in kind.rawValue.utf8 {
      guard place < bytes.endIndex, bytes[place] == byte else { return nil }
      place = bytes.index(after: place)
    }
    return place < bytes.endIndex && bytes[place] == UInt8(ascii: ":") ? kind : nil
  }

  /// The part behind the colon.
  public var slug: Substring {
    let bytes = rawValue.utf8
    return bytes.firstIndex(of: UInt8(ascii: ":")).map { rawValue[bytes.index(after: $0)...] }
      ?? rawValue[...]
  }

  public var description: String { rawValue }

  public static func < (a: EntityID, b: EntityID) -> Bool {
    a.rawValue.precedesByBytes(b.rawValue)
  }
}
