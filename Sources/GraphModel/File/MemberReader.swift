import Foundation

/// Reads the members of the objects of a graph file and knows the place where it is, for errors.
struct MemberReader {
  private enum Step {
    case name(String)
    case index(Int)
  }

  private var scanner: JSONScanner
  private var pool = StringPool()
  private var steps: [Step] = []

  init(_ scanner: JSONScanner) { self.scanner = scanner }

  // MARK: Places

  mutating func enter(_ name: String) { steps.append(.name(name)) }

  mutating func enter(_ index: Int) { steps.append(.index(index)) }

  mutating func leave() { _ = steps.popLast() }

  private func place(_ member: String?) -> String {
    var text = ""
    for step in steps + (member.map { [.name($0)] } ?? []) {
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  func fault(_ message: String, at member: String? = nil) -> GraphFileError {
    GraphFileError(place: place(member), message: message)
  }

  func missing(_ member: String) -> GraphFileError { fault("it is missing", at: member) }

  private func syntax(_ error: JSONSyntaxError) -> GraphFileError {
    GraphFileError(
      place: "line \(error.line), column \(error.column)", message: error.message)
  }

  // MARK: Structure

  mutating func beginObject() throws(GraphFileError) {
    guard try peek() == UInt8(ascii: "{") else { throw fault("an object is missing") }
    do { try scanner.beginObject() } catch { throw syntax(error) }
  }

  mutating func beginArray() throws(GraphFileError) {
    guard try peek() == UInt8(ascii: "[") else { throw fault("a list is missing") }
    do { try scanner.beginArray() } catch { throw syntax(error) }
  }

  /// The name of the next member of the object, which may not have come before.
  mutating func next(
    _ isFirst: inout Bool, _ seen: inout [String]
  ) throws(GraphFileError) -> String? {
    let name: String?
    do { name = try scanner.nextMember(isFirst: &isFirst) } catch { throw syntax(error) }
    guard var name else { return nil }
    if !name.utf8.allSatisfy({ $0 < 0x80 }) { name = name.precomposedStringWithCanonicalMapping }
    if seen.contains(name) { throw fault("it stands twice in one object", at: name) }
    seen.append(name)
    return name
  }

  mutating func nextItem(_ isFirst: inout Bool) throws(GraphFileError) -> Bool {
    do { return try scanner.nextItem(isFirst: &isFirst) } catch { throw syntax(error) }
  }

  mutating func end() throws(GraphFileError) {
    do { try scanner.end() } catch { throw syntax(error) }
  }

  private mutating func peek() throws(GraphFileError) -> UInt8 {
    do { return try scanner.peek() } catch { throw syntax(error) }
  }

  // MARK: Values

  mutating func value() throws(GraphFileError) -> JSONValue {
    do { return try scanner.value() } catch { throw syntax(error) }
  }

  /// Takes a `null` where one stands.
  mutating func isNull() throws(GraphFileError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    do { try scanner.word("null") } catch { throw syntax(error) }
    return true
  }

  mutating func string() throws(GraphFileError) -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw fault("a text is missing") }
    do throws(JSONSyntaxError) {
      if let raw = scanner.plainStringBytes() {
        guard let text = pool.text(raw) else { throw scanner.fault("a string is not UTF-8") }
        return text
      }
      return try scanner.string()
    } catch { throw syntax(error) }
  }

  mutating func optionalString() throws(GraphFileError) -> String? {
    try isNull() ? nil : try string()
  }

  /// A text that is not empty and in form NFC: Swift takes texts as equal that differ in form only.
  mutating func id() throws(GraphFileError) -> String {
    let text = try string()
    if text.isEmpty { throw fault("a text is missing") }
    if !text.utf8.allSatisfy({ $0 < 0x80 }),
      !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    {
      throw fault("the id is not in Unicode's form NFC")
    }
    return text
  }

  mutating func strings() throws(GraphFileError) -> [String] {
    guard try !isNull() else { return [] }
    var texts: [String] = []
    try beginArray()
    var isFirst = true
    while try nextItem(&isFirst) {
      enter(texts.count)
      texts.append(try string())
      leave()
    }
    return texts
  }

  mutating func hashes() throws(GraphFileError) -> [UInt64] {
    var hashes: [UInt64] = []
    guard try !isNull() else { return [] }
    try beginArray()
    var isFirst = true
    while try nextItem(&isFirst) {
      enter(hashes.count)
      guard let hash = UInt64(try string(), radix: 16) else {
        throw fault("a hexadecimal number is missing")
      }
      hashes.append(hash)
      leave()
    }
    return hashes
  }

  mutating func number() throws(GraphFileError) -> Double {
    let first = try peek()
    guard first == UInt8(ascii: "-") || (48...57).contains(first) else {
      throw fault("a number is missing")
    }
    let digits: UnsafeBufferPointer<UInt8>
    do { digits = try scanner.number() } catch { throw syntax(error) }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else {
      throw fault("the number is too large")
    }
    return number
  }

  /// A number from 0 to 1.
  mutating func share() throws(GraphFileError) -> Double? {
    guard try !isNull() else { return nil }
    let number = try number()
    guard (0...1).contains(number) else { throw fault("a number from 0 to 1 is missing") }
    return number.roundedToFourDigits
  }

  mutating func integer() throws(GraphFileError) -> Int {
    guard let integer = Int(exactly: try number()), abs(integer) <= 1 << 53 else {
      throw fault("a whole number is missing")
    }
    return integer
  }

  mutating func optionalInteger() throws(GraphFileError) -> Int? {
    try isNull() ? nil : try integer()
  }

  mutating func date() throws(GraphFileError) -> CalendarDate {
    let text = try string()
    guard let date = CalendarDate(text) else {
      throw fault("\"\(text.prefix(40))\" is no day (YYYY-MM-DD)")
    }
    return date
  }

  mutating func optionalDate() throws(GraphFileError) -> CalendarDate? {
    try isNull() ? nil : try date()
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ type: Word.Type
  ) throws(GraphFileError) -> Word where Word.RawValue == String {
    let text = try string()
    guard let word = Word(rawValue: text) else {
      let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("there is no \"\(text.prefix(40))\" among \(all)")
    }
    return word
  }

  // MARK: Evidence

  mutating func evidence() throws(GraphFileError) -> [Evidence] {
    guard try !isNull() else { return [] }
    var pieces: [Evidence] = []
    try beginArray()
    var isFirst = true
    while try nextItem(&isFirst) {
      enter(pieces.count)
      pieces.append(try pieceOfEvidence())
      leave()
    }
    return pieces
  }

  private mutating func pieceOfEvidence() throws(GraphFileError) -> Evidence {
    var piece = Evidence(
      article: "", start: -1, end: -1, text: "", cue: "", predicate: "", confidence: 1)
    var seen: [String] = []
    try beginObject()
    var isFirst = true
    while let name = try next(&isFirst, &seen) {
      enter(name)
      switch name {
      case "article": piece.article = try id()
      case "start": piece.start = try integer()
      case "end": piece.end = try integer()
      case "text": piece.text = try string()
      case "cue": piece.cue = try optionalString() ?? ""
      case "predicate": piece.predicate = try optionalString() ?? ""
      case "confidence": piece.confidence = try share() ?? 1
      case "when": piece.when = try isNull() ? nil : try timeSpan()
      default: piece.attributes[name] = try value()
      }
      leave()
    }
    if piece.article.isEmpty { throw missing("article") }
    if piece.text.isEmpty { throw missing("text") }
    guard piece.start >= 0 else { throw fault("a place from 0 on is missing", at: "start") }
    guard piece.end >= piece.start else { throw fault("the range runs backwards", at: "end") }
    return piece
  }

  private mutating func timeSpan() throws(GraphFileError) -> TimeSpan {
    var from: CalendarDate?
    var to: CalendarDate?
    var precision: TimeSpan.Precision?
    var seen: [String] = []
    try beginObject()
    var isFirst = true
    while let name = try next(&isFirst, &seen) {
      enter(name)
      switch name {
      case "from": from = try date()
      case "to": to = try date()
      case "precision": precision = try word(TimeSpan.Precision.self)
      default: throw fault("a time of version 1 has no such member")
      }
      leave()
    }
    guard let from else { throw missing("from") }
    guard let to else { throw missing("to") }
    guard let precision else { throw missing("precision") }
    guard from <= to else { throw fault("the time runs backwards", at: "to") }
    return TimeSpan(from: from, to: to, precision: precision)
  }
}

extension Double {
  /// Rounded as graph files write it, so that a value is the same before and after a round trip.
  var roundedToFourDigits: Double {
    guard isFinite, abs(self) < 1e12 else { return self }
    return (self * 10_000).rounded() / 10_000
  }
}
