import ArgumentParser
import Entente

/// The forms in which a graph is written.
enum OutputFormat: Sendable, Hashable {
  case json
  case dot
  /// A picture, by Graphviz's name of its format: `svg`, `png`, `pdf` and what else is installed.
  case picture(String)

  /// A format by its name, as `--format` and file endings give it.
  init(name: String) {
    switch name.lowercased() {
    case "json": self = .json
    case "dot", "gv": self = .dot
    case let name: self = .picture(name)
    }
  }

  /// The format for an output: `--format` goes before the ending of the file, that before a default.
  static func chosen(
    format: String?, output: String?, default standard: OutputFormat
  ) throws(Trouble) -> OutputFormat {
    if let format { return OutputFormat(name: format) }
    guard let output, output != "-" else { return standard }
    let name = output.split(separator: "/").last.map(String.init) ?? output
    guard let point = name.lastIndex(of: "."), point != name.startIndex else {
      // A pipe or a device has no ending: it gets what the standard output gets.
      if OutputFile(output).isStream { return standard }
      throw Trouble(
        "the format of \(output) is not to be seen from its name; give it an ending (.json, .dot,"
          + " .svg, .png, .pdf) or say --format")
    }
    return OutputFormat(name: String(name[name.index(after: point)...]))
  }

  /// Refuses a picture that the installed Graphviz can't write, before the work for it is done.
  func check() throws(Trouble) {
    guard case .picture(let name) = self, !Renderer.formats.contains(name) else { return }
    throw Trouble(
      "there is no format \"\(name)\"; choose json, dot or one of the installed Graphviz: "
        + Renderer.formats.joined(separator: ", "))
  }
}
