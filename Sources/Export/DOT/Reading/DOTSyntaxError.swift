/// What is wrong with a DOT file, and where.
public struct DOTSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: String

  public var description: String { "line \(line), column \(column): \(message)" }
}
