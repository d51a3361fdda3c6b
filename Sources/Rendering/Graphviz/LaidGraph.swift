import CGraphvizShim

/// A graph inside Graphviz, freed with the value. To be made and used under the lock only.
struct LaidGraph: ~Copyable {
  let root: OpaquePointer
  /// The engine whose layout it has.
  private var engine: String?

  /// Reads a DOT text.
  init(dot: String) throws(RenderingError) {
    _ = Graphviz.messages()
    // A byte order mark is a syntax error to Graphviz, and a NUL would end the text early.
    var text = dot
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    guard !text.utf8.contains(0) else {
      throw .unreadable(line: nil, message: "the text holds a NUL")
    }
    let graph = entente_gv_read(text)
    let messages = Graphviz.messages()
    guard let graph else {
      throw Self.unreadable(Graphviz.errors(in: messages).first ?? "no graph in the text")
    }
    if let message = Graphviz.errors(in: messages).first {
      entente_gv_close(graph)
      throw Self.unreadable(message)
    }
    root = graph
    engine = nil
  }

  deinit {
    if mayFreeLayout { entente_gv_free_layout(root) }
    entente_gv_close(root)
  }

  /// Whether its layout can be freed. Graphviz 2.42 frees a table of `dot` twice where the first rank
  /// has labelled edges within it; a labelled graph's layout by `dot` is left to the process instead.
  private var mayFreeLayout: Bool {
    guard let engine else { return false }
    return engine != "dot" || !edges.contains { Self.value("label", of: $0) != nil }
  }

  /// Lays it out. A bad label is only a message to Graphviz and a wrong picture to a reader, so any
  /// error message counts as failure.
  mutating func layout(engine: String) throws(RenderingError) {
    _ = Graphviz.messages()
    if mayFreeLayout { entente_gv_free_layout(root) }
    self.engine = engine
    let status = entente_gv_layout(root, engine)
    let messages = Graphviz.messages()
    let errors = Graphviz.errors(in: messages)
    guard status == 0, errors.isEmpty else {
      let text = errors.isEmpty ? messages : errors.joined(separator: "; ")
      throw .failed(message: text.isEmpty ? "no layout by \(engine)" : Self.trimmed(text))
    }
  }

  /// Frees its layout, so that nodes can be taken out.
  mutating func forgetLayout() {
    if mayFreeLayout { entente_gv_free_layout(root) }
    engine = nil
  }

  /// Writes it in a format.
  func render(format: String) throws(RenderingError) -> [UInt8] {
    _ = Graphviz.messages()
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = entente_gv_render(root, format, &bytes, &length)
    let messages = Graphviz.messages()
    defer { entente_gv_free_data(bytes) }
    let errors = Graphviz.errors(in: messages)
    guard status == 0, errors.isEmpty, let bytes else {
      let text = errors.isEmpty ? messages : errors.joined(separator: "; ")
      throw .failed(message: text.isEmpty ? "nothing written as \(format)" : Self.trimmed(text))
    }
    return bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
      [UInt8](UnsafeBufferPointer(start: $0, count: length))
    }
  }

  private static func trimmed(_ message: String) -> String {
    String(message.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The error that a message of the parser tells, its line apart: `syntax error in line 3 near '--'`.
  private static func unreadable(_ message: String) -> RenderingError {
    var words = message.split(separator: " ", omittingEmptySubsequences: false)
    guard let at = words.firstIndex(of: "line"), at + 1 < words.count, let line = Int(words[at + 1])
    else { return .unreadable(line: nil, message: message) }
    let start = at > 0 && words[at - 1] == "in" ? at - 1 : at
    words.removeSubrange(start...(at + 1))
    return .unreadable(line: line, message: words.joined(separator: " "))
  }
}
