import Entente

/// Writes a graph in the chosen form: the graph file, DOT, or a picture.
struct GraphOutput {
  let format: OutputFormat
  let drawing: DrawingOptions
  let messages: Messages

  /// The bytes of a graph, from which parts may have been left out before (said at the picture's foot).
  func bytes(of graph: EntityGraph, leftOut: [String] = []) throws -> [UInt8] {
    switch format {
    case .json: return graph.json(generator: generatorName)
    case .dot:
      let options = try drawing.diagramOptions(leftOut: leftOut)
      return Array(DOTEncoder(style: options.style).encode(graph).utf8)
    case .picture(let name):
      try format.check()
      var options = try drawing.diagramOptions(leftOut: leftOut)
      options.symbols = FontCheck.covers(all: Diagram.symbols)
      if !options.symbols {
        messages.note(
          "no font for the symbols \(Diagram.symbols), drawn without them: apt install fonts-dejavu-core"
        )
      }
      let diagram = Diagram(graph, options)
      guard diagram.entityCount <= Diagram.limit else {
        throw Trouble(diagram.notes.joined(separator: "; "))
      }
      for note in diagram.notes + FontCheck(diagram.words).missing { messages.note(note) }
      do throws(RenderingError) {
        // fdp of Graphviz 2.43 reads memory that it has freed and crashes now and then: what is not drawn
        // every day is drawn in a child.
        guard ["cards", "dot", "neato"].contains(diagram.engine) else {
          return try Renderer.shared.renderForeign(
            dot: diagram.dot, engine: diagram.engine, format: name)
        }
        return try Renderer.shared.render(
          dot: diagram.dot, engine: diagram.engine, format: name)
      } catch { throw Trouble("\(error)") }
    }
  }
}
