/// Cuts a DOT file into tokens, as Graphviz's own scanner does (lib/cgraph/scan.l).
struct DOTLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var place = 0
  /// The line of ``place``, from 1, and where it begins.
  private(set) var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (place, lineStart) = (3, 3) }
  }

  /// An error at the present place.
  func fault(_ message: String, remedy: String? = nil) -> DOTSyntaxError {
    fault(message, at: place, line, lineStart, remedy: remedy)
  }

  private func fault(
    _ message: String, at place: Int, _ line: Int, _ lineStart: Int, remedy: String? = nil
  ) -> DOTSyntaxError {
    let column = bytes[min(lineStart, place)..<min(place, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return DOTSyntaxError(line: line, column: column + 1, message: message, remedy: remedy)
  }

  /// Skips spaces and comments, so that ``place`` is where the next token begins.
  mutating func skipToToken() throws(DOTSyntaxError) {
    while place < bytes.count {
      switch bytes[place] {
      case 0x0A: newLine()
      case 0x20, 0x09, 0x0D, 0x0B, 0x0C: place += 1
      case UInt8(ascii: "#") where place == lineStart: skipLine()
      case UInt8(ascii: "/") where next == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where next == UInt8(ascii: "*"): try skipComment()
      default: return
      }
    }
  }

  /// The next token.
  mutating func token() throws(DOTSyntaxError) -> DOTToken {
    try skipToToken()
    guard place < bytes.count else { return .end }
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "\""): return .quoted(try quoted())
    case UInt8(ascii: "<"): return .html(try html())
    case UInt8(ascii: "-") where next == UInt8(ascii: ">") || next == UInt8(ascii: "-"):
      let isDirected = next == UInt8(ascii: ">")
      place += 2
      return .arrow(isDirected: isDirected)
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "="),
      UInt8(ascii: "+"):
      place += 1
      return .sign(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "."), 0x30...0x39:
      return .word(try numeral())
    default:
      guard DOTLexer.beginsWord(byte) else {
        let sign =
          byte < 0x20 || byte == 0x7F
          ? "a control character" : "'\(Character(Unicode.Scalar(byte)))'"
        throw fault("\(sign) can't stand here; put names with signs in quotes")
      }
      let start = place
      while place < bytes.count, DOTLexer.beginsWord(bytes[place]) || isDigit(place) { place += 1 }
      let text = try self.text(start..<place)
      if let keyword = DOTToken.Keyword(rawValue: text.lowercased()) { return .keyword(keyword) }
      return .word(text)
    }
  }

  // MARK: Kinds of tokens

  private mutating func quoted() throws(DOTSyntaxError) -> String {
    let (opening, openingLine, openingStart) = (place, line, lineStart)
    place += 1
    var content: [UInt8] = []
    var start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        content += bytes[start..<place]
        place += 1
        return try text(content)
      case UInt8(ascii: "\\"):
        if next == UInt8(ascii: "\"") {
          content += bytes[start..<place]
          start = place + 1
          place += 2
        } else if next == UInt8(ascii: "\\") {
          place += 2
        } else if let end = endOfLine(after: place + 1) {
          // A line that ends in a backslash goes on in the next one.
          content += bytes[start..<place]
          place = end - 1
          newLine()
          start = place
        } else {
          place += 1
        }
      case 0x0A: newLine()
      case 0: throw fault("a character of no text (NUL) stands in a name")
      default: place += 1
      }
    }
    throw fault("a text in quotes does not end", at: opening, openingLine, openingStart)
  }

  private mutating func html() throws(DOTSyntaxError) -> String {
    let (opening, openingLine, openingStart) = (place, line, lineStart)
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"):
        if bytes[place...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]), depth > 0 {
          place += 4
          while place < bytes.count, !bytes[place...].starts(with: [0x2D, 0x2D, 0x3E]) {
            if bytes[place] == 0x0A { newLine() } else { place += 1 }
          }
          place = min(place + 3, bytes.count)
          continue
        }
        depth += 1
        place += 1
      case UInt8(ascii: ">"):
        depth -= 1
        place += 1
        if depth == 0 { return try text(opening..<place) }
      case 0x0A: newLine()
      case 0: throw fault("a character of no text (NUL) stands in a label")
      default: place += 1
      }
    }
    throw fault("a text in '<' and '>' does not end", at: opening, openingLine, openingStart)
  }

  /// `-?(.digits | digits[.digits])`; what follows begins a new token, as in `2a`.
  private mutating func numeral() throws(DOTSyntaxError) -> String {
    let start = place
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let whole = digits()
    var fraction = 0
    if place < bytes.count, bytes[place] == UInt8(ascii: "."), whole > 0 || isDigit(place + 1) {
      place += 1
      fraction = digits()
    }
    guard whole + fraction > 0 else {
      place = start
      throw fault("a number is missing; put names with signs in quotes")
    }
    return try text(start..<place)
  }

  private mutating func digits() -> Int {
    let start = place
    while isDigit(place) { place += 1 }
    return place - start
  }

  // MARK: Spaces and comments

  private mutating func newLine() {
    place += 1
    line += 1
    lineStart = place
  }

  private mutating func skipLine() {
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
  }

  private mutating func skipComment() throws(DOTSyntaxError) {
    let (opening, openingLine, openingStart) = (place, line, lineStart)
    place += 2
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        place += 2
        return
      }
      if bytes[place] == 0x0A { newLine() } else { place += 1 }
    }
    throw fault("a comment does not end", at: opening, openingLine, openingStart)
  }

  // MARK: Bytes

  private var next: UInt8? { place + 1 < bytes.count ? bytes[place + 1] : nil }

  /// The place behind the end of the line, where one stands here.
  private func endOfLine(after place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == 0x0A { return place + 1 }
    guard bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A else {
      return nil
    }
    return place + 2
  }

  private func isDigit(_ place: Int) -> Bool {
    place < bytes.count && (0x30...0x39).contains(bytes[place])
  }

  private static func beginsWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }

  private func text(_ range: Range<Int>) throws(DOTSyntaxError) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw fault("this is no UTF-8; convert the file first")
    }
    return text
  }

  private func text(_ content: [UInt8]) throws(DOTSyntaxError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw fault("this is no UTF-8; convert the file first")
    }
    return text
  }
}
