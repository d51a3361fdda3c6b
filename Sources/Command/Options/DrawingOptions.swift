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

  @Option(help: "Gather entities by nation (default), by side, or not at all (none).")
  var group: String?

  @Option(help: "The layout engine (dot, neato, sfdp …); chosen by the graph's size by default.")
  var engine: String?

  @Option(help: "The style: standard (default), dark, print, or a style file.")
  var style: String?

  @Option(help: "A line at the foot that says where it comes from.")
  var source: String?

  /// Refuses what would be taken no notice of where nothing is composed for a reader.
  ///
  /// - Parameters:
  ///   - taken: the options that do have a meaning there.
  ///   - reason: why the others have none, and what to do.
  func refuse(allBut taken: Set<String> = [], _ reason: String) throws(Trouble) {
    let given = [
      ("--title", title != nil), ("--top", top != nil), ("--group", group != nil),
      ("--engine", engine != nil), ("--style", style != nil), ("--source", source != nil),
    ]
    for (name, isGiven) in given where isGiven && !taken.contains(name) {
      throw Trouble("\(name): \(reason)")
    }
  }

  /// Refuses what the form of an output takes no notice of.
  func check(for form: OutputFormat) throws(Trouble) {
    let remedy =
      "write a picture (.svg, .png, .pdf), or choose what is in it with --min-support, --focus and the like"
    switch form {
    case .json: try refuse(allBut: ["--title"], "a graph file is not drawn; \(remedy)")
    case .dot:
      try refuse(
        allBut: ["--title", "--style"], "a .dot file holds the graph as it is; \(remedy)")
    case .picture: break
    }
  }

  /// The options of the diagram.
  func diagramOptions(leftOut: [String]) throws(Trouble) -> DiagramOptions {
    guard top ?? 0 >= 0 else { throw Trouble("--top: a number from 0 is wanted, 0 draws all") }
    let groups = try cases(of: DiagramOptions.Group.self, in: group ?? "nation", option: "--group")
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
    guard let style else { return .standard }
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
