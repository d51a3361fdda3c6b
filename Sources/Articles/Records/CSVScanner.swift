/// A reader of tables (RFC 4180) that is fed bytes and gives rows: quoted fields may hold
/// separators, doubled quotes and line breaks. Comma, semicolon and tab may separate.
struct CSVScanner {
  /// A row, or why there is none.
  enum Row: Equatable {
    case fields([[UInt8]], line: Int)
    case failure(String, line: Int)
    case tooLarge(bytes: Int, line: Int)
  }

  private enum State { case start, plain, quoted, afterQuote }

  /// How many fields a row may have.
  static let fieldLimit = 256

  private let separator: UInt8
  private let byteLimit: Int
  private var state = State.start
  private var row: [[UInt8]] = []
  private var field: [UInt8] = []
  private var size = 0
  private var line = 1
  private var rowLine = 1
  private var trouble: String?

  init(separator: UInt8, byteLimit: Int) {
    self.separator = separator
    self.byteLimit = byteLimit
  }

  /// The separator of a header row: the one of comma, semicolon and tab that gives most known
  /// column names; `nil` where none gives one.
  static func separator(ofHeader header: [UInt8]) -> UInt8? {
    var best: (separator: UInt8, count: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      let count = header.split(separator: separator).count { name in
        let text = String(decoding: name, as: UTF8.self).filter { $0 != "\"" }
        return ArticleField(name: LineNormalizer.oneLine(text)) != nil
      }
      if count > (best?.count ?? 0) { best = (separator, count) }
    }
    return best?.separator
  }

  /// Takes a byte; a row that it completes is given back.
  mutating func feed(_ byte: UInt8) -> Row? {
    size += 1
    if byte == 0x0A { line += 1 }
    if size > byteLimit {
      // Too large to keep: it is only counted from here on.
      row = []
      field = []
    }
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .afterQuote } else { append(byte) }
    case .afterQuote where byte == UInt8(ascii: "\""):
      append(byte)
      state = .quoted
    case .start where byte == UInt8(ascii: "\""):
      state = .quoted
    case .start, .plain, .afterQuote:
      if byte == separator {
        endField()
      } else if byte == 0x0A {
        return endRow()
      } else if byte == 0x0D {
        // Half of a line break.
      } else {
        if state == .afterQuote && !ByteClass.isSpace(byte) {
          trouble = trouble ?? "text after a closing quote"
        }
        if state == .start { state = .plain }
        append(byte)
      }
    }
    return nil
  }

  /// Ends the table; a last row without a line break is given back.
  mutating func finish() -> Row? {
    if state == .quoted { trouble = "a quote that is opened here is never closed" }
    return size > 0 ? endRow() : nil
  }

  private mutating func append(_ byte: UInt8) {
    if size <= byteLimit { field.append(byte) }
  }

  private mutating func endField() {
    state = .start
    if row.count < CSVScanner.fieldLimit {
      row.append(field)
    } else {
      trouble = trouble ?? "more than \(CSVScanner.fieldLimit) fields"
    }
    field = []
  }

  private mutating func endRow() -> Row? {
    endField()
    defer {
      row = []
      size = 0
      trouble = nil
      rowLine = line
      state = .start
    }
    if size > byteLimit {
      return .tooLarge(bytes: size, line: rowLine)
    } else if let trouble {
      return .failure(trouble, line: rowLine)
    } else if row.count > 1 || !(row.first?.isEmpty ?? true) {
      return .fields(row, line: rowLine)
    }
    return nil
  }
}
