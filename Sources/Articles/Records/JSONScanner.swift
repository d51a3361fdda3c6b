import EntenteGraphModel

/// A reader of one JSON value (RFC 8259) out of bytes, with a limit on its depth.
struct JSONScanner {
  /// What is wrong, and at which byte (from 0).
  struct Failure: Error, Equatable {
    var message: String
    var offset: Int
  }

  /// How deep arrays and objects may lie in each other.
  static let depthLimit = 64

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The value that these bytes are, white space around it allowed.
  /// - Complexity: O(*n*) in the bytes.
  static func value(of bytes: ArraySlice<UInt8>) throws(Failure) -> JSONValue {
    var scanner = JSONScanner(bytes)
    let value = try scanner.value(depth: 0)
    scanner.skipSpace()
    guard scanner.at == bytes.endIndex else { throw scanner.failure("more after the value") }
    return value
  }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, offset: at - bytes.startIndex)
  }

  private var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= JSONScanner.depthLimit else { throw failure("nested too deep") }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || ByteClass.isDigit(byte):
      return try number()
    case nil: throw failure("the JSON ends too early")
    default: throw failure("no JSON value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue
  {
    let text = word.description.utf8
    guard bytes[at...].starts(with: text) else { throw failure("no JSON value") }
    at += text.count
    return value
  }

  private mutating func digits() throws(Failure) {
    let start = at
    while let byte, ByteClass.isDigit(byte) { at += 1 }
    if at == start { throw failure("a digit is missing") }
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    if byte == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if byte == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    at += 1
    var items: [JSONValue] = []
    skipSpace()
    if byte == UInt8(ascii: "]") {
      at += 1
      return .array(items)
    }
    while true {
      items.append(try value(depth: depth + 1))
      skipSpace()
      if byte == UInt8(ascii: ",") {
        at += 1
      } else if byte == UInt8(ascii: "]") {
        at += 1
        return .array(items)
      } else {
        throw failure("a comma or ] is missing")
      }
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    at += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if byte == UInt8(ascii: "}") {
      at += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
      let key = try string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw failure("a colon is missing") }
      at += 1
      members[key] = try value(depth: depth + 1)
      skipSpace()
      if byte == UInt8(ascii: ",") {
        at += 1
      } else if byte == UInt8(ascii: "}") {
        at += 1
        return .object(members)
      } else {
        throw failure("a comma or } is missing")
      }
    }
  }

  private mutating func string() throws(Failure) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        at += 1
        try escape(into: &text)
      default:
        // Raw control characters are against the letter of the RFC, but harmless and common.
        text.append(byte)
        at += 1
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte else { throw failure("a string is not closed") }
    at += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if (0xD800..<0xDC00).contains(value), bytes[at...].starts(with: "\\u".utf8) {
        let before = at
        at += 2
        let low = try hexadecimal()
        if (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        } else {
          at = before
        }
      }
      // A surrogate without its other half is no character.
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default:
      at -= 1
      throw failure("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard bytes.endIndex - at >= 4,
      bytes[at..<at + 4].allSatisfy({
        ByteClass.isDigit($0) || (0x61...0x66).contains(ByteClass.lowered($0))
      }), let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are missing") }
    at += 4
    return value
  }
}
