extension JSONValue {
  /// The value a JSON text holds.
  ///
  /// - Parameter isTolerant: whether what the feeds of the world contain is read nevertheless: control
  ///   characters in strings, halves of surrogate pairs (as U+FFFD), a name that stands twice in an
  ///   object (the later one counts) and endless numbers.
  /// - Throws: ``JSONSyntaxError`` with line and column of the first fault.
  public init(parsing bytes: [UInt8], isTolerant: Bool = false) throws(JSONSyntaxError) {
    let result: Result<JSONValue, JSONSyntaxError> = bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer, isTolerant: isTolerant)
      do throws(JSONSyntaxError) {
        let value = try scanner.value()
        try scanner.end()
        return .success(value)
      } catch { return .failure(error) }
    }
    self = try result.get()
  }

  /// Appends the value as JSON in one line; members of objects are sorted by name.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): JSONValue.write(text, to: &bytes)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let names = members.keys.sorted { $0.precedesByBytes($1) }
      for (index, name) in names.enumerated() {
        if index > 0 { bytes += ", ".utf8 }
        JSONValue.write(name, to: &bytes)
        bytes += ": ".utf8
        members[name]?.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Appends a string in quotes; only what must be escaped is.
  public static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { writeEscaped($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func writeEscaped(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    // Runs without anything to escape are copied at once.
    var start = 0
    for (place, byte) in text.enumerated()
    where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
      bytes.append(contentsOf: text[start..<place])
      start = place + 1
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: text[start...])
  }
}
