import EntenteRendering
import Testing

@Suite struct RendererTests {
  @Test("Engines and formats are those of the installed Graphviz, without those that open windows")
  func enginesAndFormats() {
    #expect(Renderer.engines.contains("cards"))
    #expect(Renderer.engines.contains("dot"))
    for format in ["svg", "png", "pdf", "dot"] { #expect(Renderer.formats.contains(format)) }
    for format in ["x11", "xlib", "gtk"] { #expect(!Renderer.formats.contains(format)) }
  }

  @Test("A picture begins with the mark of its format", arguments: ["png", "pdf", "svg"])
  func marks(format: String) throws {
    let marks: [String: [UInt8]] = [
      "png": [0x89, 0x50, 0x4E, 0x47], "pdf": Array("%PDF".utf8), "svg": Array("<?xml".utf8),
    ]
    let bytes = try Renderer.shared.render(
      dot: "digraph { a -> b [label=x] }", engine: "dot", format: format)
    #expect(bytes.starts(with: try #require(marks[format])))
  }

  @Test(
    "Equal DOT gives equal bytes, the date in a PDF included", arguments: ["svg", "png", "pdf"])
  func determinism(format: String) throws {
    let dot = "digraph { a -> b; b -> c; c -> a; d [label=\"ü\"] }"
    let first = try Renderer.shared.render(dot: dot, engine: "neato", format: format)
    let second = try Renderer.shared.render(dot: dot, engine: "neato", format: format)
    let isEqual = first == second
    #expect(isEqual)
    if format == "pdf" {
      #expect(String(decoding: first, as: UTF8.self).contains("(D:19700101000000"))
    }
  }

  @Test(
    "The order of clusters is that of the text, whatever lies in memory",
    arguments: ["dot", "cards"], ["svg", "png", "pdf"])
  func clusters(engine: String, format: String) throws {
    // Overlapping frames of one colour each, some in others: the order shows.
    var dot = "digraph { compound=true; node [shape=box];"
    for outer in 0..<5 {
      dot +=
        "subgraph cluster_\(outer) { style=filled; fillcolor=\"#\(outer)0a0f0\"; label=g\(outer);"
      for inner in 0..<3 {
        dot +=
          "subgraph cluster_\(outer)_\(inner) { label=i\(inner); n\(outer)\(inner) -> m\(outer)\(inner) }"
      }
      dot += "}\n n\(outer)0 -> n\((outer + 1) % 5)2;"
    }
    dot += "}"
    let first = try Renderer.shared.render(dot: dot, engine: engine, format: format)
    // Names that are read in between move what is allocated next, and what was freed is used again.
    for round in 1...6 {
      let noise = (0..<40 * round).map { "subgraph cluster_x\($0 * 7 % 41) { y\($0)z\(round) }" }
      _ = try Renderer.shared.render(
        dot: "digraph { \(noise.joined(separator: " ")) }", engine: "neato", format: "svg")
      let isEqual = try Renderer.shared.render(dot: dot, engine: engine, format: format) == first
      #expect(isEqual, "\(round)")
    }
  }

  @Test("What is no DOT is an error with its line")
  func syntax() throws {
    // What was read before, right or wrong, must not move the line.
    _ = try Renderer.shared.render(
      dot: "digraph {\n a\n\n\n}\n \n", engine: "dot", format: "svg")
    for broken in ["digraph {\n\n\n \"open", "digraph {\n\n /* open", "\n\n}"] {
      #expect(throws: RenderingError.self) {
        try Renderer.shared.render(dot: broken, engine: "dot", format: "svg")
      }
    }
    // Nor may it be read on: these stop inside a string, a comment, a label and behind a graph.
    for broken in [
      "digraph { a [label=\"", "digraph { /*", "digraph { a [label=<<B>", "digraph { } x {",
    ] {
      _ = try? Renderer.shared.render(dot: broken, engine: "dot", format: "svg")
      _ = try Renderer.shared.render(dot: "digraph { a }", engine: "dot", format: "svg")
    }
    #expect {
      try Renderer.shared.render(
        dot: "digraph {\n a -> b\n b -- c\n}", engine: "dot", format: "svg")
    } throws: { error in
      guard case .unreadable(let line?, let message)? = error as? RenderingError else {
        return false
      }
      // The line is told once.
      return line == 3 && message.hasPrefix("syntax error") && !message.contains("line")
    }
  }

  @Test("Empty text, a NUL, a missing engine or format are errors of their own")
  func kindsOfErrors() {
    func error(_ dot: String, _ engine: String, _ format: String) -> RenderingError? {
      do throws(RenderingError) {
        _ = try Renderer.shared.render(dot: dot, engine: engine, format: format)
        return nil
      } catch { return error }
    }
    for text in ["", "// nothing", "digraph { a\u{0} }"] {
      guard case .unreadable? = error(text, "dot", "svg") else {
        Issue.record("\(text) was read")
        continue
      }
    }
    guard case .unknownEngine("x", let engines)? = error("digraph {}", "x", "svg") else {
      Issue.record("engine x is known")
      return
    }
    #expect(engines == Renderer.engines)
    guard case .unknownFormat("y", _)? = error("digraph {}", "dot", "y") else {
      Issue.record("format y is known")
      return
    }
  }

  @Test("A bad label is an error, not a wrong picture")
  func badLabel() {
    #expect(throws: RenderingError.self) {
      try Renderer.shared.render(
        dot: "digraph { a [label=<<TABLE><TR>>] }", engine: "dot", format: "svg")
    }
  }

  @Test("Many threads at once get the picture that one gets")
  func threads() async throws {
    let dot = "digraph { a -> b; b -> c; c -> a; a -> d [label=\"to\"] }"
    let expected = try Renderer.shared.render(dot: dot, engine: "neato", format: "svg")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<40 {
        group.addTask {
          (try? Renderer.shared.render(dot: dot, engine: "neato", format: "svg")) == expected
        }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
