import Entente
import Foundation

/// Writes a difference in the forms that `entente diff` knows.
struct DifferenceOutput {
  let difference: any WrittenDifference
  let labels: DiffCommand.Labels
  let options: DiffCommand

  /// The bytes of a form by its name.
  func bytes(_ name: String) throws(Trouble) -> [UInt8] {
    switch name {
    case "text": return Array(difference.text(self).utf8)
    case "md": return Array(difference.markdown(self).utf8)
    case "json": return difference.json(self)
    case "dot": return Array(difference.drawing(self).dot().utf8)
    default: return try picture(difference.drawing(self), .difference, name)
    }
  }

  /// Writes a.svg, b.svg and difference.svg into a folder.
  func write(panels folder: String) throws(Trouble) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch { throw Trouble("cannot make the folder \(folder); choose another with --panels") }
    let drawing = difference.drawing(self)
    for panel in DifferenceDrawing.Panel.allCases {
      try OutputFile("\(folder)/\(panel.rawValue).svg").write(try picture(drawing, panel, "svg"))
    }
  }

  /// Whether signs of the terminal colour the text.
  var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    switch options.color {
    case "always": return true
    case "never": return false
    default:
      return (options.output == nil || options.output == "-") && isatty(1) == 1
        && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }

  private func picture(
    _ drawing: DifferenceDrawing, _ panel: DifferenceDrawing.Panel, _ format: String
  ) throws(Trouble) -> [UInt8] {
    do throws(RenderingError) {
      return try Renderer.shared.render(
        dot: drawing.dot(panel), engine: drawing.engine, format: format)
    } catch { throw Trouble("\(error)") }
  }
}
