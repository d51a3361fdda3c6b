/// A line of a CoNLL-U file makes no sense.
public struct CoNLLUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let problem: String

  public var description: String { "line \(line): \(problem)" }
}
