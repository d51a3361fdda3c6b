/// An XML text under construction: everything that is not ours goes through ``text(_:)`` or
/// ``attribute(_:_:)``, which leave no character that XML forbids.
struct SVGText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Adds markup of our own.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Adds text, escaped.
  mutating func text(_ text: String) { escape(text, quoted: false) }

  /// Adds an attribute, its value escaped.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    escape(value, quoted: true)
    raw("\"")
  }

  private mutating func escape(_ text: String, quoted: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"" where quoted: raw("&quot;")
      case "\n" where quoted: raw("&#10;")
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
  }
}
