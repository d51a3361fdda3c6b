/// A table can't be read, or a line of it is wrong.
public struct KnowledgeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// The line, counted from 1; `nil` where the file as a whole is meant.
  public var line: Int?
  /// The column of the table, counted from 1.
  public var column: Int?
  /// What is wrong, and what would be right.
  public var problem: String

  /// A mistake at a place of a file.
  public init(path: String, line: Int? = nil, column: Int? = nil, problem: String) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var description: String {
    ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
      + ": " + problem
  }
}
