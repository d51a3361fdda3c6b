public import EntenteGraphModel

/// A graph composed for a reader: the most important entities, gathered by nation, parallel relations
/// folded into one line, with title, legend and footer.
///
/// ```swift
/// let diagram = Diagram(graph, DiagramOptions(top: 40))
/// for note in diagram.notes { print(note) }   // what was left out, and the chosen layout
/// let svg = try Renderer.shared.render(dot: diagram.dot, engine: diagram.engine, format: "svg")
/// ```
///
/// Equal graphs and options give equal text.
public struct Diagram: Sendable {
  /// The drawing as DOT, for the engine in ``engine``; any other works, too.
  public let dot: String
  /// The layout engine that suits its size and shape, or the one that the options ask for.
  public let engine: String
  /// What a user should be told: what was left out, and which layout was chosen.
  public let notes: [String]
  /// What a reader sees written in it, for a check of the fonts; markup may stand between.
  public let words: String
  /// How many entities are drawn.
  public let entityCount: Int
  /// How many lines are drawn; each may stand for several relations.
  public let lineCount: Int

  /// Above this many entities a drawing helps nobody: filter, or write DOT for a graph viewer.
  public static let limit = 5000

  /// The symbols that a drawing uses; where no font has them, ``DiagramOptions/symbols`` has to be off.
  public static let symbols = "✈⚑✗▢◯⬡▶▷➤●○"

  /// Composes a drawing. Cost grows with the size of the graph times a logarithm.
  public init(_ graph: EntityGraph, _ options: DiagramOptions = DiagramOptions()) {
    let facts = GraphFacts(graph)
    let selection = DiagramSelection(graph, facts, top: options.top, isTrimmed: options.isTrimmed)
    let layout = DiagramLayout(
      entities: selection.entities.count, groups: options.group != .none, asked: options.engine)
    let builder = DiagramBuilder(
      graph: graph, facts: facts, selection: selection, layout: layout, options: options)
    let document = builder.document()
    dot = document.text
    words = document.words
    engine = layout.engine
    entityCount = selection.entities.count
    lineCount = document.edges.count
    var notes: [String] = []
    let omitted = selection.omitted
    if !omitted.isEmpty {
      notes.append("left out of the drawing: " + omitted.joined(separator: ", "))
    }
    notes.append(
      "drawn with \(layout.engine): \(Wording.counted(entityCount, "entity")), "
        + Wording.counted(lineCount, "line"))
    if selection.entities.count > Self.limit {
      notes.append(
        "\(selection.entities.count) entities are too many to read: filter with --top, --focus or"
          + " --min-support, or write .dot for a graph viewer")
    }
    self.notes = notes
  }
}
