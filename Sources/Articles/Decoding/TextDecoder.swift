/// Turns bytes of an unknown encoding into text: a byte order mark decides, then what is declared,
/// then UTF-8, then Windows-1252 (of which ASCII and ISO 8859-1 are parts) with a warning.
struct TextDecoder {
  /// What came of it.
  struct Result: Equatable {
    var text: String
    /// What to tell about the encoding, in words.
    var warning: String?
  }

  /// Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252).
  private static let windows1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Decodes bytes.
  /// - Parameter declared: the encoding's name by the input's own word (a `charset`).
  /// - Complexity: O(*n*) in the bytes.
  static func decode(_ bytes: some Collection<UInt8>, declared: String? = nil) -> Result {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Result(text: String(decoding: bytes.dropFirst(3), as: UTF8.self), warning: nil)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    let name = declared.map(normalized)
    switch name {
    case "utf16", "utf16le", "utf16be":
      // A page that can be read as ASCII up to its declaration is not UTF-16, whatever it says.
      break
    case "windows1252", "cp1252", "iso88591", "latin1", "ascii", "usascii":
      if let text = String(validating: bytes, as: UTF8.self), !text.utf8.allSatisfy({ $0 < 128 }) {
        // Real Windows-1252 prose is next to never valid UTF-8: the declaration is stale.
        return Result(text: text, warning: nil)
      }
      return Result(text: westEuropean(bytes), warning: nil)
    default: break
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return Result(text: text, warning: nil)
    }
    let (valid, invalid) = sequences(bytes)
    if valid >= 4 * invalid {
      return Result(
        text: String(decoding: bytes, as: UTF8.self),
        warning: "broken UTF-8: \(invalid) bytes cannot be read")
    }
    return Result(text: westEuropean(bytes), warning: "not UTF-8: read as Windows-1252")
  }

  /// Whether bytes begin with a mark of the byte order of UTF-16.
  static func isUTF16(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func normalized(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func westEuropean(_ bytes: some Collection<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt16(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  private static func utf16(_ bytes: some Collection<UInt8>, bigEndian: Bool) -> Result {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var first: UInt8?
    for byte in bytes {
      if let high = first {
        units.append(
          bigEndian ? UInt16(high) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(high))
        first = nil
      } else {
        first = byte
      }
    }
    return Result(text: String(decoding: units, as: UTF16.self), warning: nil)
  }

  /// How many multi-byte sequences are right, and how many bytes belong to none.
  private static func sequences(_ bytes: some Collection<UInt8>) -> (valid: Int, invalid: Int) {
    var valid = 0
    var invalid = 0
    var expected = 0
    for byte in bytes {
      if byte & 0xC0 == 0x80, expected > 0 {
        expected -= 1
        if expected == 0 { valid += 1 }
        continue
      }
      if expected > 0 { invalid += 1 }
      expected = 0
      switch byte {
      case 0..<0x80: break
      case 0xC2...0xDF: expected = 1
      case 0xE0...0xEF: expected = 2
      case 0xF0...0xF4: expected = 3
      default: invalid += 1
      }
    }
    return (valid, invalid + (expected > 0 ? 1 : 0))
  }

  /// The kind of data that these bytes are, where they are no text: a name for known kinds, an
  /// empty name for others, `nil` for text.
  static func binaryKind(_ bytes: some Collection<UInt8>) -> String? {
    let head = Array(bytes.prefix(8192))
    let known: [([UInt8], String)] = [
      (Array("%PDF".utf8), "a PDF document"), ([0x50, 0x4B, 3, 4], "a ZIP archive or Office file"),
      ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
      (Array("GIF8".utf8), "a GIF picture"), ([0x1F, 0x8B], "gzip data"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an Office file"),
      (Array("{\\rtf".utf8), "a Rich Text file"), (Array("BZh".utf8), "bzip2 data"),
      ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"), ([0xFD, 0x37, 0x7A, 0x58], "xz data"),
    ]
    for (magic, name) in known where head.starts(with: magic) { return name }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return nil }
    let controls = head.reduce(into: 0) { count, byte in
      if byte < 0x20 && !ByteClass.isSpace(byte) && byte != 0x1B || byte == 0x7F { count += 1 }
    }
    return head.contains(0) || controls * 20 > head.count ? "" : nil
  }
}
