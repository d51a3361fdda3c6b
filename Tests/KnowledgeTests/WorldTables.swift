import EntenteKnowledge
import EntenteResources
import Foundation
import TestSupport

/// The shipped tables as rows of fields, read apart from the code under test.
struct WorldTables: Sendable {
  typealias Row = [String: String]

  static let shipped = Result { try WorldTables(folder: resourceFolder(.knowledge)) }

  private(set) var rows: [TableName: [Row]] = [:]
  /// Lines that no reader could take for a row, with file and line.
  private(set) var faults: [String] = []

  init(folder: String) throws {
    for table in TableName.allCases {
      let file = "\(table.rawValue).tsv"
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
      guard let text = String(validating: bytes, as: UTF8.self) else {
        faults.append("\(file): no UTF-8")
        continue
      }
      if text.contains("\r") { faults.append("\(file): carriage returns") }
      if !text.hasSuffix("\n") { faults.append("\(file): no line break at its end") }
      let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
      let header = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(
        String.init)
      var all: [Row] = []
      all.reserveCapacity(lines.count)
      for (number, line) in lines.enumerated().dropFirst() {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == header.count else {
          faults.append("\(file):\(number + 1): \(fields.count) fields")
          continue
        }
        if fields.contains(where: { $0.first == " " || $0.last == " " }) {
          faults.append("\(file):\(number + 1): spaces around a field")
        }
        all.append(Dictionary(uniqueKeysWithValues: zip(header, fields)))
      }
      rows[table] = all
    }
  }

  subscript(_ table: TableName) -> [Row] { rows[table] ?? [] }

  /// The rows of both tables of people.
  var people: [Row] { self[.leaders] + self[.officials] }

  /// The items of a list field.
  static func items(_ row: Row, _ column: String) -> [String] {
    (row[column] ?? "").split(separator: "|").map(String.init)
  }

  /// A name as the index compares it: its units by their hashes.
  static func key(_ name: String) -> [UInt64] {
    var key: [UInt64] = []
    UnitScanner.units(of: name) { key.append($0.hash) }
    return key
  }
}
