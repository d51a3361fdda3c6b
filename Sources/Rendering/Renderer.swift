import CGraphvizShim

/// Makes pictures of DOT with the Graphviz library, in this process.
///
/// One call runs at a time, whatever thread it comes from: Graphviz is not safe for threads. Equal
/// DOT, engine and format give equal bytes on one machine; fonts and Graphviz's version move
/// coordinates from one machine to another. DOT that somebody else wrote belongs into
/// ``renderForeign(dot:engine:format:limits:program:)``.
///
/// ```swift
/// let svg = try Renderer.shared.render(dot: "digraph { a -> b }", engine: "dot", format: "svg")
/// ```
public struct Renderer: Sendable {
  /// The renderer of this process.
  public static let shared = Renderer()

  /// A renderer; all of them share the one context of Graphviz.
  public init() {}

  /// The version of Graphviz that the program was built with.
  public static var version: String { String(cString: entente_graphviz_version()) }

  /// The layout engines there are: those of the installed Graphviz, and `cards`, our own.
  public static var engines: [String] {
    let names = try? Graphviz.locked { () throws(RenderingError) in Graphviz.plugins("layout") }
    guard let names, !names.isEmpty else { return [] }
    return ([Arrangement.engine] + names).sorted()
  }

  /// The formats that the installed Graphviz writes, without those that would open a window.
  public static var formats: [String] {
    let windows: Set<String> = ["x11", "xlib", "gtk"]
    let names = try? Graphviz.locked { () throws(RenderingError) in Graphviz.plugins("device") }
    return (names ?? []).filter { !windows.contains($0) }
  }

  /// Lays a graph out and draws it.
  ///
  /// Reads these attributes of the graph besides Graphviz's own: `title` and `description` become
  /// the title and description of an SVG, `footer` a line below the picture.
  ///
  /// - Parameters:
  ///   - dot: a DOT text of our own making; only its first graph is drawn.
  ///   - engine: one of ``engines``.
  ///   - format: one of ``formats``, for example `svg`, `png`, `pdf`.
  /// - Throws: ``RenderingError``; any error message of Graphviz counts as a failure.
  public func render(
    dot: String, engine: String, format: String
  ) throws(RenderingError) -> [UInt8] {
    try check(engine: engine, format: format)
    return try Graphviz.locked { () throws(RenderingError) in
      var graph = try LaidGraph(dot: dot)
      return try Self.draw(&graph, engine: engine, format: format)
    }
  }

  /// Throws where the installed Graphviz lacks an engine or a format.
  func check(engine: String, format: String) throws(RenderingError) {
    let engines = Self.engines
    guard !engines.isEmpty else { throw .unavailable }
    guard engines.contains(engine) else { throw .unknownEngine(engine, known: engines) }
    let formats = Self.formats
    guard formats.contains(format) else { throw .unknownFormat(format, known: formats) }
  }

  /// Formats that other programs read: they get the graph, no furniture.
  private static let textFormats: Set<String> = [
    "canon", "cmap", "cmapx", "cmapx_np", "dot", "dot_json", "gv", "imap", "imap_np", "ismap",
    "json", "json0", "plain", "plain-ext", "xdot", "xdot1.2", "xdot1.4", "xdot_json",
  ]

  /// Lays out, arranges and writes; under the lock.
  static func draw(
    _ graph: inout LaidGraph, engine: String, format: String
  ) throws(RenderingError) -> [UInt8] {
    let isText = textFormats.contains(format)
    try Arrangement.lay(&graph, engine: engine, isPicture: !isText)
    let bytes = try graph.render(format: format)
    switch format {
    case "svg", "svg:cairo":
      return SVGFinisher(title: graph.value("title"), description: graph.value("description"))
        .finish(bytes)
    case "pdf": return PDFDates.fixed(bytes)
    default: return bytes
    }
  }
}
