/// How text becomes part of a DOT file: each way of writing has its own traps.
enum DOTText {
  /// The most bytes of one attribute. `dot` refuses a quoted token of more than 16384 bytes, and
  /// escaping can triple a text.
  static let limit = 4000

  /// A quoted id or value. Backslashes are doubled, because one at the end would swallow the quote
  /// (and readers hand both back); a name that Graphviz would take for an anonymous one is moved away.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// A quoted name of a node. `"%0"` would come back as another name, and `""` crashes pygraphviz.
  static func name(_ id: String) -> String {
    if id.utf8.count > 1000 {
      // Cut, with a digest of the whole, so that two long ids stay two.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return name(shortened(id, to: 900) + String(hash, radix: 16))
    }
    return quoted(id.isEmpty || id.hasPrefix("%") ? "id:\(id)" : id)
  }

  /// A quoted label or tooltip: Graphviz resolves entities in it, so `&` is escaped too.
  static func label(_ text: String) -> String {
    quoted(shortened(text, to: limit).replacing("&", with: "&amp;"))
  }

  /// Text inside an HTML-like label.
  static func html(_ text: String) -> String {
    var out = ""
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n": out += "<BR/>"
      // A bracket pair would be read as a code by nobody, but a lone CR breaks lines in Graphviz.
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A quoted address for a link, or `nil` for one that is not of the web. What Graphviz 2.42 writes
  /// raw into SVG is percent-encoded, `&` is escaped.
  static func address(_ text: String) -> String? {
    let scheme = text.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://"), text.utf8.count <= 2000
    else { return nil }
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;"
      case 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        out += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    return "\"\(out)\""
  }

  /// The text without characters that XML or a C string can't hold; other line ends become `\n`.
  static func clean(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": out.append("\n")
      case "\n": if !afterReturn { out.append("\n") }
      case "\t": out.append(" ")
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// The text cut to a number of bytes, with an ellipsis where something was cut off.
  static func shortened(_ text: String, to bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var out = ""
    var used = 3
    for character in text {
      used += character.utf8.count
      guard used <= bytes else { break }
      out.append(character)
    }
    return out + "…"
  }
}
