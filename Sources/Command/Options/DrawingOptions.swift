import ArgumentParser
import Entente
import Foundation

/// How a graph is drawn.
struct DrawingOptions: ParsableArguments {
  @Option(help: "The title of the drawing; the graph's own by default.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Draw the N most important entities, 0 all; by default what stays readable, at most 60.",
      valueName: "n"))
  var top: Int?

  @Option(help: "Gather entities by nation, by side, or not at all (none).")
  var group: String = "nation"

  @Option(help: "The layout engine (dot, neato, sfdp …); chosen by the graph's size by default.")
  var engine: String?

  @Option(help: "The style: standard, dark, print, or a style file.")
  var style: String = "standard"

  @Option(help: "A line at the foot that says where it comes from.")
  var source: String?

  /// The options of the diagram.
  func diagramOptions(leftOut: [String]) throws(Trouble) -> DiagramOptions {
    guard top ?? 0 >= 0 else { throw Trouble("--top: a number from 0 is wanted, 0 draws all") }
    let groups = try cases(of: DiagramOptions.Group.self, in: group, option: "--group")
    if let engine, !Renderer.engines.contains(engine) {
      throw Trouble(
        "--engine: there is no \"\(engine)\"; the installed Graphviz has "
          + Renderer.engines.joined(separator: ", "))
    }
    // It reads memory that it has freed (Graphviz 2.43).
    if engine == "fdp" {
      throw Trouble("--engine: fdp draws the same graph otherwise each time; choose sfdp or neato")
    }
    return DiagramOptions(
      style: try graphStyle(), title: title, source: source, group: groups.last ?? .nation,
      top: top == 0 ? nil : top ?? 60, isTrimmed: top == nil, engine: engine, leftOut: leftOut)
  }

  private func graphStyle() throws(Trouble) -> GraphStyle {
    if let given = GraphStyle.all.first(where: { $0.name == style }) { return given }
    guard let data = FileManager.default.contents(atPath: style) else {
      throw Trouble(
        "--style: there is no style and no file \"\(style)\"; choose standard, dark, print or a file"
      )
    }
    do throws(StyleFileError) {
      return try GraphStyle(file: String(decoding: data, as: UTF8.self))
    } catch { throw Trouble("\(style): \(error)") }
  }
}
