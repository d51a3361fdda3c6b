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
    for kind in EntityKind.allCases {
      let name = kind.rawValue.utf8
      if bytes.starts(with: name), bytes.dropFirst(name.count).first == UInt8(ascii: ":") {
        return kind
      }
    }
    return nil
  }

  /// The part behind the colon.
  public var slug: Substring {
    rawValue.firstIndex(of: ":").map { rawValue[rawValue.index(after: $0)...] } ?? rawValue[...]
  }

  public var description: String { rawValue }

  public static func < (a: EntityID, b: EntityID) -> Bool {
    a.rawValue.precedesByBytes(b.rawValue)
  }
}
