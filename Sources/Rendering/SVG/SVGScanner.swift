/// Cuts the text of an SVG into events without trusting it: what Graphviz writes may hold raw
/// quotes and tags of whoever wrote the DOT. Comments, declarations and instructions are dropped.
struct SVGScanner {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All events; linear in the length of the text.
  static func events(of bytes: [UInt8]) -> [SVGEvent] {
    var scanner = SVGScanner(bytes)
    var events: [SVGEvent] = []
    while let event = scanner.next() { events.append(event) }
    return events
  }

  private mutating func next() -> SVGEvent? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        let from = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return .text(resolved(from..<at))
      }
      if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<?") {
        skip(past: "?>")
      } else if starts(with: "<!") {
        skip(past: ">")
      } else if starts(with: "</") {
        at += 2
        let name = self.name()
        skip(past: ">")
        return .end(name: name)
      } else if at + 1 < bytes.count, Self.isName(bytes[at + 1]) {
        at += 1
        return tag()
      } else {
        at += 1
        return .text("<")
      }
    }
    return nil
  }

  private mutating func tag() -> SVGEvent {
    let name = self.name()
    var attributes: [SVGAttribute] = []
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return .start(name: name, attributes: attributes, isEmpty: false)
      }
      if starts(with: "/>") {
        at += 2
        return .start(name: name, attributes: attributes, isEmpty: true)
      }
      let key = self.name()
      guard !key.isEmpty else {
        at += 1
        continue
      }
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
        attributes.append(SVGAttribute(name: key, value: ""))
        continue
      }
      at += 1
      skipSpace()
      guard at < bytes.count else { break }
      let quote = bytes[at]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        attributes.append(SVGAttribute(name: key, value: self.name()))
        continue
      }
      at += 1
      let from = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
      attributes.append(SVGAttribute(name: key, value: resolved(from..<at)))
      at = min(at + 1, bytes.count)
    }
    return .start(name: name, attributes: attributes, isEmpty: true)
  }

  private mutating func name() -> String {
    let from = at
    while at < bytes.count, Self.isName(bytes[at]) { at += 1 }
    return String(decoding: bytes[from..<at], as: UTF8.self)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<text.utf8CodeUnitCount where bytes[at + i] != text.utf8Start[i] { return false }
    return true
  }

  private mutating func skip(past text: StaticString) {
    while at < bytes.count {
      if starts(with: text) {
        at += text.utf8CodeUnitCount
        return
      }
      at += 1
    }
  }

  /// The text of a range with the entities of XML resolved, others left as they are.
  private func resolved(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var out: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard bytes[i] == UInt8(ascii: "&"),
        let end = bytes[i..<min(i + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.entity(String(decoding: bytes[(i + 1)..<end], as: UTF8.self))
      else {
        out.append(bytes[i])
        i += 1
        continue
      }
      out.append(contentsOf: Array(String(scalar).utf8))
      i = end + 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func entity(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
