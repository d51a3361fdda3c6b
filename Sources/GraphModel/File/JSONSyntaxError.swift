/// The place and the reason where a text stops being JSON.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong there.
  public let message: String

  public var description: String { "line \(line), column \(column): \(message)" }
}
