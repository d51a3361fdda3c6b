import EntenteGraphModel

/// Reads JSONL or CSV that is fed to it a chunk at a time, and gives an outcome for each record.
struct TableReader {
  private let name: String
  private let options: ReadingOptions
  private let assembler: ArticleAssembler
  private let isCSV: Bool

  private static let arrayWords = "a JSON array where one object a line is wanted"

  // JSONL: the line that is being collected.
  private var line: [UInt8] = []
  private var lineSize = 0
  private var lineNumber = 1

  // CSV: the first line is kept until the separator is known.
  private var header: [UInt8]? = []
  private var columns: [String]?
  private var csv: CSVScanner
  private var gaveUp = false
  private var records = 0

  init(format: ArticleFormat, name: String, options: ReadingOptions) {
    self.name = name
    self.options = options
    assembler = ArticleAssembler(options: options)
    isCSV = format == .csv
    csv = CSVScanner(separator: UInt8(ascii: ","), byteLimit: options.byteLimit)
  }

  /// Takes bytes, and gives the outcomes of the records that they complete.
  mutating func feed(_ chunk: ArraySlice<UInt8>) -> [ArticleOutcome] {
    if gaveUp { return [] }
    var outcomes: [ArticleOutcome] = []
    if isCSV {
      for byte in chunk { feedCSV(byte, &outcomes) }
      return outcomes
    }
    var rest = chunk
    while let end = rest.firstIndex(of: 0x0A) {
      take(rest[..<end])
      outcomes += endLine()
      rest = rest[(end + 1)...]
    }
    take(rest)
    return outcomes
  }

  /// Ends the table, and gives the outcomes of what was left.
  mutating func finish() -> [ArticleOutcome] {
    if gaveUp { return [] }
    var outcomes: [ArticleOutcome] = []
    if isCSV {
      if header != nil { startCSV(&outcomes) }
      if let row = csv.finish() { take(row, &outcomes) }
    } else {
      outcomes = endLine()
    }
    if records == 0 && outcomes.isEmpty && !gaveUp { outcomes = [skip(.empty, line: nil)] }
    return outcomes
  }

  private func skip(_ reason: SkippedInput.Reason, line: Int?) -> ArticleOutcome {
    .skipped(SkippedInput(place: InputPlace(path: name, line: line), reason: reason))
  }

  // MARK: JSONL

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    lineSize += bytes.count
    if lineSize < options.byteLimit { line.append(contentsOf: bytes) } else { line = [] }
  }

  private mutating func endLine() -> [ArticleOutcome] {
    defer {
      line.removeAll(keepingCapacity: true)
      lineSize = 0
      lineNumber += 1
    }
    if lineSize >= options.byteLimit {
      return [skip(.tooLarge(bytes: lineSize, limit: options.byteLimit), line: lineNumber)]
    }
    guard line.contains(where: { !ByteClass.isSpace($0) }) else { return [] }
    records += 1
    let decoded = TextDecoder.decode(line)
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: Array(decoded.text.utf8), isTolerant: true)
    } catch {
      let array = records == 1 && line.first { !ByteClass.isSpace($0) } == UInt8(ascii: "[")
      let words =
        array
        ? TableReader.arrayWords
        : "not JSON: \(error.message) (column \(error.column))"
      return [skip(.malformed(words), line: lineNumber)]
    }
    guard case .object(let object) = value else {
      let isArray = if case .array = value { true } else { false }
      let words = isArray ? TableReader.arrayWords : "not a JSON object"
      return [skip(.malformed(words), line: lineNumber)]
    }
    return outcomes(of: JSONRecord.fields(of: object), line: lineNumber, warning: decoded.warning)
  }

  // MARK: CSV

  private mutating func feedCSV(_ byte: UInt8, _ outcomes: inout [ArticleOutcome]) {
    if gaveUp { return }
    if header != nil {
      header?.append(byte)
      if byte == 0x0A || (header?.count ?? 0) > 65_536 { startCSV(&outcomes) }
      return
    }
    if let row = csv.feed(byte) { take(row, &outcomes) }
  }

  /// Chooses the separator by the first line and feeds that line.
  private mutating func startCSV(_ outcomes: inout [ArticleOutcome]) {
    var bytes = header ?? []
    header = nil
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let separator = CSVScanner.separator(ofHeader: bytes) ?? UInt8(ascii: ",")
    csv = CSVScanner(separator: separator, byteLimit: options.byteLimit)
    for byte in bytes { if let row = csv.feed(byte) { take(row, &outcomes) } }
  }

  private mutating func take(_ row: CSVScanner.Row, _ outcomes: inout [ArticleOutcome]) {
    if gaveUp { return }
    switch row {
    case .failure(let words, let line):
      records += 1
      outcomes.append(skip(.malformed(words), line: line))
    case .tooLarge(let bytes, let line):
      records += 1
      outcomes.append(skip(.tooLarge(bytes: bytes, limit: options.byteLimit), line: line))
    case .fields(let values, let line):
      guard let columns else {
        let names = values.map {
          LineNormalizer.oneLine(TextDecoder.decode($0).text)
        }
        columns = names
        if !names.contains(where: { ArticleField(name: $0) == .text }) {
          outcomes.append(
            skip(.malformed("the header row names no column \"text\""), line: line))
          gaveUp = true
        }
        return
      }
      records += 1
      guard values.count <= columns.count else {
        let words = "\(values.count) fields in a row where the header has \(columns.count)"
        outcomes.append(skip(.malformed(words), line: line))
        return
      }
      var fields = ArticleFields()
      var warning: String?
      for (column, value) in zip(columns, values) {
        let decoded = TextDecoder.decode(value)
        warning = warning ?? decoded.warning
        fields.set(decoded.text, named: column)
      }
      outcomes += self.outcomes(of: fields, line: line, warning: warning)
    }
  }

  private func outcomes(of fields: ArticleFields, line: Int, warning: String?)
    -> [ArticleOutcome]
  {
    let place = InputPlace(path: name, line: line)
    guard let text = fields[.text] else {
      return [.skipped(SkippedInput(place: place, reason: .noText))]
    }
    var raw = RawArticle(place: place)
    raw.fields = fields
    raw.lines = LineNormalizer.lines(
      of: HTMLFragment.looksLikeMarkup(text)
        ? HTMLFragment.text(of: text) : text)
    if let warning { raw.warnings.append(.encoding(warning)) }
    return assembler.outcomes(of: raw)
  }
}
