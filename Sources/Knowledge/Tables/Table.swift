import EntenteGraphModel
import Foundation

/// A table as bytes with the places of its rows; fields become strings only when somebody asks.
struct Table: Sendable {
  let name: TableName
  let path: String
  let bytes: [UInt8]
  /// The byte at which each row begins.
  let rows: [Int32]
  /// The position of each column in a row, by ``Column/index``; -1 where the table has none.
  let positions: [Int]
  let columnCount: Int
  /// Whether the rows are sorted by id, as the project's are and a user's need not be.
  let isSorted: Bool

  /// The largest table that is read, in bytes.
  static let limit = 64 << 20

  /// Reads a table of the project, whose header has just the table's columns.
  init(name: TableName, folder: String) throws(KnowledgeError) {
    let path = "\(folder)/\(name.rawValue).tsv"
    let bytes = try Table.contents(path)
    let header = Table.header(bytes)
    try self.init(name: name, path: path, bytes: bytes, header: header, isSorted: true)
  }

  /// Reads a table of a user, whose first header cell names the table: `leaders:id`.
  init(userTable path: String) throws(KnowledgeError) {
    let bytes = try Table.contents(path)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw KnowledgeError(path: path, problem: "is no UTF-8 text")
    }
    var header = Table.header(bytes)
    let first = header.first?.split(separator: ":", maxSplits: 1) ?? []
    guard first.count == 2, let name = TableName(rawValue: String(first[0])) else {
      let names = TableName.allCases.map(\.rawValue).joined(separator: ", ")
      throw KnowledgeError(
        path: path, line: 1, column: 1,
        problem:
          "the header's first cell must name the table and its first column, as in 'leaders:id'"
          + " (tables: \(names))")
    }
    header[0] = String(first[1])
    try self.init(name: name, path: path, bytes: bytes, header: header, isSorted: false)
    try checkFields()
  }

  private init(
    name: TableName, path: String, bytes: [UInt8], header: [String], isSorted: Bool
  ) throws(KnowledgeError) {
    var positions = [Int](repeating: -1, count: Column.allCases.count)
    for (position, title) in header.enumerated() {
      guard let column = Column(title: title), name.columns.contains(column) else {
        throw KnowledgeError(
          path: path, line: 1, column: position + 1,
          problem: "the table \(name.rawValue) has no column '\(title)' (columns: "
            + name.columns.map(\.title).joined(separator: ", ") + ")")
      }
      guard positions[column.index] < 0 else {
        throw KnowledgeError(
          path: path, line: 1, column: position + 1, problem: "the column '\(title)' stands twice")
      }
      positions[column.index] = position
    }
    for column in name.columns.prefix(name == .titles ? 1 : 2)
    where positions[column.index] < 0 {
      throw KnowledgeError(
        path: path, line: 1, problem: "the column '\(column.title)' is missing")
    }
    let (rows, wrong) = Table.rows(of: bytes, columns: header.count)
    if let wrong {
      throw KnowledgeError(
        path: path, line: wrong.line,
        problem: "\(wrong.count) fields where the header has \(header.count)")
    }
    self.name = name
    self.path = path
    self.bytes = bytes
    self.rows = rows
    self.positions = positions
    columnCount = header.count
    self.isSorted = isSorted
  }

  private static func contents(_ path: String) throws(KnowledgeError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw KnowledgeError(path: path, problem: "can't be read") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw KnowledgeError(path: path, problem: "can't be read")
    }
    // A pipe tells no size: such a file is read piece by piece up to the limit.
    var bytes: [UInt8] = []
    var isWhole = false
    var room = max(Int(status.st_size) + 1, 1 << 16)
    while !isWhole, bytes.count <= limit {
      let piece = [UInt8](unsafeUninitializedCapacity: min(room, limit + 1)) { buffer, count in
        while count < buffer.count {
          let taken = read(
            descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
          if taken < 0, errno == EINTR { continue }
          guard taken > 0 else {
            isWhole = true
            return
          }
          count += taken
        }
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      room = 1 << 20
    }
    guard !bytes.isEmpty else {
      throw KnowledgeError(path: path, problem: "can't be read, or is empty")
    }
    guard bytes.count <= limit else {
      throw KnowledgeError(path: path, problem: "is larger than \(limit >> 20) MB")
    }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
    return bytes
  }

  private static func header(_ bytes: [UInt8]) -> [String] {
    let line = bytes.prefix { $0 != 0x0a && $0 != 0x0d }
    return line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Where the rows behind the header begin, empty lines left out, and the first row with another number
  /// of fields than the header.
  private static func rows(
    of bytes: [UInt8], columns: Int
  ) -> (rows: [Int32], wrong: (line: Int, count: Int)?) {
    var rows: [Int32] = []
    rows.reserveCapacity(bytes.count / 80)
    var wrong: (Int, Int)?
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      var line = 1
      while i < bytes.count {
        let start = i
        var tabs = 0
        var hasEnded = false
        while i < bytes.count, bytes[i] != 0x0a {
          // A field ends at a carriage return, wherever it stands: what follows it is no field.
          if bytes[i] == 0x0d { hasEnded = true }
          if bytes[i] == 0x09, !hasEnded { tabs += 1 }
          i += 1
        }
        let isEmpty = i == start || (i == start + 1 && bytes[start] == 0x0d)
        if line > 1, !isEmpty {
          if tabs + 1 != columns, wrong == nil { wrong = (line, tabs + 1) }
          rows.append(Int32(start))
        }
        i += 1
        line += 1
      }
    }
    return (rows, wrong)
  }

  /// The bytes of a field; empty where the table has no such column.
  func range(_ row: Int, _ column: Column) -> Range<Int> {
    let position = positions[column.index]
    var i = Int(rows[row])
    guard position >= 0 else { return i..<i }
    return bytes.withUnsafeBufferPointer { bytes in
      var k = 0
      while k < position, i < bytes.count {
        if bytes[i] == 0x09 { k += 1 }
        i += 1
      }
      var end = i
      while end < bytes.count, bytes[end] != 0x09, bytes[end] != 0x0a, bytes[end] != 0x0d {
        end += 1
      }
      return i..<end
    }
  }

  /// A field as text.
  func field(_ row: Int, _ column: Column) -> String {
    String(decoding: bytes[range(row, column)], as: UTF8.self)
  }

  /// The items of a list field.
  func list(_ row: Int, _ column: Column) -> [String] {
    field(row, column).split(separator: "|").map(String.init)
  }

  /// The line of a row in the file, counted from 1.
  func line(_ row: Int) -> Int {
    1 + bytes[..<Int(rows[row])].count { $0 == 0x0a }
  }

  /// Checks what a person may get wrong in a field, in a user's table.
  private func checkFields() throws(KnowledgeError) {
    var ids: Set<String> = []
    for row in rows.indices {
      func mistake(_ column: Column, _ problem: String) -> KnowledgeError {
        KnowledgeError(
          path: path, line: line(row), column: positions[column.index] + 1, problem: problem)
      }
      for column in name.columns where positions[column.index] >= 0 {
        let text = field(row, column)
        switch column {
        case .id:
          let isSlug =
            !text.isEmpty && text.count <= 200
            && text.utf8.allSatisfy {
              (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
            }
          if !isSlug {
            throw mistake(column, "an id is small letters, digits and hyphens, not '\(text)'")
          }
          // A person has a row for each term of office, anything else one row.
          if name.kind != .leader, !ids.insert(text).inserted {
            throw mistake(
              column,
              "the id '\(text)' stands in two rows; give one of them another id, or leave it out")
          }
        case .name, .title:
          if text.isEmpty { throw mistake(column, "a row needs a \(column.title)") }
        case .start, .end, .from, .to:
          if !text.isEmpty, DatedTerm.day(text, isEnd: false) == nil {
            throw mistake(column, "a date is YYYY-MM-DD or YYYY, not '\(text)'")
          }
        case .lat, .lon, .population:
          if !text.isEmpty, Double(text) == nil {
            throw mistake(column, "a number is wanted, not '\(text)'")
          }
        case .relation:
          if text != "leads", text != "official-of" {
            throw mistake(column, "a title marks 'leads' or 'official-of', not '\(text)'")
          }
        default: break
        }
      }
    }
  }
}
