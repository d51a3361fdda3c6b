/// What is wrong with a DOT file, and where.
public struct DOTSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// What to do about it, where that is not to be seen from what is wrong.
  public let remedy: String?

  init(line: Int, column: Int, message: String, remedy: String? = nil) {
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  public var description: String {
    "line \(line), column \(column): \(message)" + (remedy.map { "; \($0)" } ?? "")
  }
}
