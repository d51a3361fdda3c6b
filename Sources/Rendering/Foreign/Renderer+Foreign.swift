import Foundation

extension Renderer {
  /// Lays out and draws DOT that somebody else wrote, in a child process with limits.
  ///
  /// The child is this program again (``ForeignRendering/runChildIfAsked(_:)``). Attributes that name
  /// files, run scripts or point anywhere but to the web are taken out first.
  ///
  /// - Parameters:
  ///   - limits: what it may cost.
  ///   - program: the program to run as the child; this one by default.
  /// - Throws: ``RenderingError``: ``RenderingError/limit(_:)`` where a limit is hit or Graphviz
  ///   crashes, else what ``render(dot:engine:format:)`` throws.
  public func renderForeign(
    dot: String, engine: String, format: String, limits: ForeignLimits = ForeignLimits(),
    program: String = "/proc/self/exe"
  ) throws(RenderingError) -> [UInt8] {
    try check(engine: engine, format: format)
    let input = Array(dot.utf8)
    guard input.count <= limits.size else {
      throw .limit("more than \(limits.size >> 20) MiB of DOT")
    }
    let child = ChildProcess(
      path: program,
      arguments: [
        "entente", ForeignRendering.word, engine, format, String(limits.seconds),
        String(limits.memory), String(limits.size), String(getpid()),
      ])
    let end = child.run(input: input, seconds: limits.seconds, output: limits.output)
    switch end.outcome {
    case .exited(0): return end.output
    case .exited(2): throw Self.error(from: end.messages)
    case .notStarted: throw .failed(message: "the child process can't be started")
    case .tooSlow: throw .limit("more than \(limits.seconds) seconds")
    case .tooMuch: throw .limit("a picture of more than \(limits.output >> 20) MiB")
    case .signalled(SIGXCPU), .signalled(SIGKILL):
      throw .limit("more than \(limits.seconds) seconds")
    case .exited, .signalled:
      throw .limit("Graphviz crashed on it, or ran out of \(limits.memory >> 20) MiB of memory")
    }
  }

  private static func error(from messages: String) -> RenderingError {
    let parts = messages.split(separator: "\u{0}", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      return .failed(message: String(parts.last { !$0.isEmpty } ?? "no message"))
    }
    let line = Int(parts[1]) ?? 0
    // So says the parser of Graphviz when its stack is full.
    if parts[2].contains("memory exhausted") {
      return .limit("its subgraphs are nested too deep for Graphviz (line \(line)); flatten them")
    }
    return .unreadable(line: line > 0 ? line : nil, message: String(parts[2]))
  }

  /// Renders sanitized DOT, in the child.
  func renderHostile(
    dot: String, engine: String, format: String
  ) throws(RenderingError) -> [UInt8] {
    try Graphviz.locked { () throws(RenderingError) in
      var graph = try LaidGraph(dot: dot)
      ForeignAttributes.sanitize(graph)
      return try Self.draw(&graph, engine: engine, format: format)
    }
  }
}
