/// What is wrong in a lexicon, and where.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public var file: String
  /// The line, counted from 1; 0 where the file itself is the trouble.
  public var line: Int
  /// The column in Unicode scalars, counted from 1; 0 where the file itself is the trouble.
  public var column: Int
  /// What is wrong and what would be right.
  public var message: String

  /// An error at a place of a lexicon.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  public var description: String {
    line > 0 ? "\(file):\(line):\(column): \(message)" : "\(file): \(message)"
  }
}
