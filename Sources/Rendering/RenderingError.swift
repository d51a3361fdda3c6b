/// Why a picture could not be made.
public enum RenderingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Graphviz can't be started at all.
  case unavailable
  /// The installed Graphviz has no such layout engine; those that it has.
  case unknownEngine(String, known: [String])
  /// The installed Graphviz can't write this format; those that it can.
  case unknownFormat(String, known: [String])
  /// The text is no DOT; the line, where Graphviz names one, and its message without the line.
  case unreadable(line: Int?, message: String)
  /// Graphviz gave up, with its messages.
  case failed(message: String)
  /// DOT from outside ran into a limit: `seconds`, `memory`, `size` or `crash`.
  case limit(String)

  public var description: String {
    switch self {
    case .unavailable: "Graphviz can't be started; install it with 'apt install libgraphviz-dev'"
    case .unknownEngine(let name, let known):
      "no layout engine '\(name)'; the installed Graphviz has \(known.joined(separator: ", "))"
    case .unknownFormat(let name, let known):
      "no format '\(name)'; the installed Graphviz writes \(known.joined(separator: ", "))"
    case .unreadable(let line?, let message): "line \(line): \(message)"
    case .unreadable(nil, let message): message
    case .failed(let message): "Graphviz gave up: \(message)"
    case .limit(let which): "the graph is too much for a drawing: \(which)"
    }
  }
}
