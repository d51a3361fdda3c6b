public import EntenteComparison
import EntenteGraphModel

extension ComparedGraph {
  /// The graph that a DOT file of ``DOTEncoder`` holds: entities, relations, status, support, outlets and dates. Without
  /// the articles and sentences, so what it covers is unknown.
  ///
  /// Values of more than 4000 bytes stand shortened in such a file, and are read so.
  ///
  /// - Throws: ``DOTSyntaxError`` with the line of a node or edge that is none of this version.
  public init(_ drawing: AttributedGraph) throws(DOTSyntaxError) {
    self = try DOTGraphReading.compared(drawing)
  }
}

extension AttributedGraph {
  /// Whether ``DOTEncoder`` wrote it, so that it can be read as entities and relations.
  public var isEntityGraph: Bool {
    name == "entente" && isDirected && attributes["articles"] != nil
  }

  /// Whether it is the drawing of a difference, which holds two graphs at once.
  public var isDifference: Bool { name == "difference" && attributes["panel"] != nil }
}
