import Foundation

/// A small table of the project that no name index is made of: a header, then rows of tab-separated fields.
enum PlainTable {
  struct Row {
    var path: String
    var line: Int
    var fields: [String]

    /// A mistake in a column, counted from 0.
    func error(_ column: Int, _ problem: String) -> KnowledgeError {
      KnowledgeError(path: path, line: line, column: column + 1, problem: problem)
    }
  }

  /// The rows of a file.
  ///
  /// - Throws: ``KnowledgeError`` where the file can't be read or a row has another number of fields.
  static func rows(of path: String, columns: Int) throws(KnowledgeError) -> [Row] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw KnowledgeError(path: path, problem: "can't be read")
    }
    var rows: [Row] = []
    let lines = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == columns else {
        throw KnowledgeError(
          path: path, line: number + 1, problem: "\(columns) fields are wanted, not \(fields.count)"
        )
      }
      rows.append(Row(path: path, line: number + 1, fields: fields))
    }
    return rows
  }
}
