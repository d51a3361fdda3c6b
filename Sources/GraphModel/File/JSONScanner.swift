/// Walks through JSON (RFC 8259) in bytes, with limits: hostile files are expected. Strictly, or with
/// the tolerance that ``JSONValue/init(parsing:isTolerant:)`` tells.
///
/// It pulls: the caller asks for the next member or item and says what it should be, so that a graph file becomes a
/// graph without a tree of values between.
struct JSONScanner {
  /// The deepest nesting that is followed.
  static let maximumDepth = 64
  /// The longest number.
  static let maximumDigits = 64

  let bytes: UnsafeBufferPointer<UInt8>
  private let isTolerant: Bool
  private(set) var place = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isTolerant: Bool = false) {
    self.bytes = bytes
    self.isTolerant = isTolerant
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The first byte of the next value, which tells what it is.
  mutating func peek() throws(JSONSyntaxError) -> UInt8 {
    skipSpace()
    guard place < bytes.count else { throw fault("the text ends early") }
    return bytes[place]
  }

  mutating func beginObject() throws(JSONSyntaxError) { try begin(UInt8(ascii: "{")) }

  mutating func beginArray() throws(JSONSyntaxError) { try begin(UInt8(ascii: "[")) }

  /// The name of the next member, or `nil` at the end of the object.
  mutating func nextMember(isFirst: inout Bool) throws(JSONSyntaxError) -> String? {
    skipSpace()
    if take(UInt8(ascii: "}")) {
      depth -= 1
      return nil
    }
    if !isFirst {
      guard take(UInt8(ascii: ",")) else { throw fault("a ',' or '}' is missing") }
      skipSpace()
    }
    isFirst = false
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      throw fault("a name in quotes is missing")
    }
    let name = try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw fault("a ':' is missing") }
    return name
  }

  /// Whether another item follows, `false` at the end of the array.
  mutating func nextItem(isFirst: inout Bool) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if take(UInt8(ascii: "]")) {
      depth -= 1
      return false
    }
    if !isFirst {
      guard take(UInt8(ascii: ",")) else { throw fault("a ',' or ']' is missing") }
      skipSpace()
      if place < bytes.count, bytes[place] == UInt8(ascii: "]") {
        throw fault("there is no value here")
      }
    }
    isFirst = false
    return true
  }

  /// Checks that nothing follows the value.
  mutating func end() throws(JSONSyntaxError) {
    skipSpace()
    if place < bytes.count { throw fault("something follows the value") }
  }

  mutating func string() throws(JSONSyntaxError) -> String {
    place += 1
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<place])
        place += 1
        guard let text = String(checking: raw) else { throw fault("a string is not UTF-8") }
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 || isTolerant else {
        throw fault("a control character stands in a string")
      }
      place += 1
    }
    throw fault("a string does not end")
  }

  /// The bytes between the quotes where no escape stands in them; else `nil`, and nothing is taken.
  mutating func plainStringBytes() -> UnsafeBufferPointer<UInt8>? {
    var end = place + 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        let raw = UnsafeBufferPointer(rebasing: bytes[(place + 1)..<end])
        place = end + 1
        return raw
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
      end += 1
    }
    return nil
  }

  private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard let string = String(validating: text, as: UTF8.self) else {
          throw fault("a string is not UTF-8")
        }
        return string
      }
      if byte == UInt8(ascii: "\\") {
        text += UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter
      } else if byte < 0x20, !isTolerant {
        throw fault("a control character stands in a string")
      } else {
        text.append(byte)
      }
    }
    throw fault("a string does not end")
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard place < bytes.count else { throw fault("the text ends early") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), place + 1 < bytes.count,
        bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
      {
        let half = place
        place += 2
        let low = try hexadecimal()
        if (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          place = half
        }
      }
      if let scalar = Unicode.Scalar(code) { return scalar }
      guard isTolerant else { throw fault("half a surrogate pair") }
      return "\u{FFFD}"
    default: throw fault("there is no such escape")
    }
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard place + 4 <= bytes.count else { throw fault("the text ends early") }
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[place]
      switch byte {
      case 0x30...0x39: code = code << 4 + UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 + UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 + UInt32(byte - 0x57)
      default: throw fault("four hexadecimal digits are missing")
      }
      place += 1
    }
    return code
  }

  /// The digits of a number, as they are written.
  mutating func number() throws(JSONSyntaxError) -> UnsafeBufferPointer<UInt8> {
    let start = place
    take(UInt8(ascii: "-"))
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
      place = start
      throw fault("there is no value here")
    }
    if take(UInt8(ascii: ".")), digits() == 0 { throw fault("digits are missing behind the point") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { take(UInt8(ascii: "-")) }
      if digits() == 0 { throw fault("digits are missing in the exponent") }
    }
    guard isTolerant || place - start <= JSONScanner.maximumDigits else {
      throw fault("a number is too long")
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<place])
  }

  /// Any value, as a tree.
  mutating func value() throws(JSONSyntaxError) -> JSONValue {
    switch try peek() {
    case UInt8(ascii: "{"):
      try beginObject()
      var members: [String: JSONValue] = [:]
      var isFirst = true
      while let name = try nextMember(isFirst: &isFirst) {
        let member = try value()
        let isNew = members.updateValue(member, forKey: name) == nil
        guard isNew || isTolerant else {
          throw fault("\"\(name.prefix(40))\" stands twice in one object")
        }
      }
      return .object(members)
    case UInt8(ascii: "["):
      try beginArray()
      var items: [JSONValue] = []
      var isFirst = true
      while try nextItem(isFirst: &isFirst) { items.append(try value()) }
      return .array(items)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    default: return .number(String(decoding: try number(), as: UTF8.self))
    }
  }

  /// Takes the word that stands here.
  mutating func word(_ word: StaticString) throws(JSONSyntaxError) {
    for index in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[index]) {
      throw fault("there is no value here")
    }
  }

  func fault(_ message: String) -> JSONSyntaxError {
    var line = 1
    var column = 1
    for byte in bytes[0..<min(place, bytes.count)] {
      if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
    }
    return JSONSyntaxError(line: line, column: column, message: message)
  }

  private mutating func begin(_ byte: UInt8) throws(JSONSyntaxError) {
    guard depth < JSONScanner.maximumDepth else { throw fault("the nesting is too deep") }
    depth += 1
    place += 1
  }

  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 }
    return place - start
  }

  @discardableResult private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }
}

extension String {
  /// The text of some bytes, or `nil` where they are no UTF-8: what `String(validating:as:)` does, without its price
  /// for short ASCII, which is most of a graph file.
  init?(checking bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      self.init(validating: bytes, as: UTF8.self)
      return
    }
    self.init(unsafeUninitializedCapacity: bytes.count) { $0.initialize(fromContentsOf: bytes) }
  }
}
