import Entente
import Foundation

/// What two inputs differ in: what they tell, or, of DOT from elsewhere, their structure.
enum AnyDifference {
  case told(GraphDifference)
  case structure(StructureDifference)

  var isEmpty: Bool {
    switch self {
    case .told(let difference): difference.isEmpty
    case .structure(let difference): difference.isEmpty
    }
  }
}

/// Writes a difference in the forms that `entente diff` knows.
struct DifferenceOutput {
  let difference: AnyDifference
  let labels: DiffCommand.Labels
  let options: DiffCommand

  /// The bytes of a form by its name.
  func bytes(_ name: String) throws(Trouble) -> [UInt8] {
    switch name {
    case "text": return Array(text.utf8)
    case "md": return Array(markdown.utf8)
    case "json": return json
    case "dot": return Array(drawing.dot().utf8)
    default: return try picture(drawing, .difference, name)
    }
  }

  /// Writes a.svg, b.svg and difference.svg into a folder.
  func write(panels folder: String) throws(Trouble) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch { throw Trouble("cannot make the folder \(folder); choose another with --panels") }
    let drawing = drawing
    for panel in DifferenceDrawing.Panel.allCases {
      try OutputFile("\(folder)/\(panel.rawValue).svg").write(try picture(drawing, panel, "svg"))
    }
  }

  private var text: String {
    switch difference {
    case .told(let difference):
      var text = DifferenceText(difference)
      text.labels = labels
      text.evidence = options.evidence
      text.isColoured = isColoured
      text.showsAliases = options.aliases
      return options.stat ? text.stat : text.text
    case .structure(let difference):
      var text = StructureText(difference)
      text.labels = labels
      text.isColoured = isColoured
      return options.stat ? text.stat : text.text
    }
  }

  private var markdown: String {
    switch difference {
    case .told(let difference):
      var text = DifferenceMarkdown(difference)
      text.labels = labels
      text.evidence = options.evidence
      text.showsAliases = options.aliases
      return text.text
    case .structure(let difference):
      var text = StructureText(difference)
      text.labels = labels
      return text.markdown
    }
  }

  private var json: [UInt8] {
    switch difference {
    case .told(let difference):
      var json = DifferenceJSON(difference)
      json.labels = labels
      return json.bytes
    case .structure(let difference):
      var json = StructureJSON(difference)
      json.labels = labels
      return json.bytes
    }
  }

  private var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    switch options.color {
    case "always": return true
    case "never": return false
    default:
      return (options.output == nil || options.output == "-") && isatty(1) == 1
        && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }

  private var drawing: DifferenceDrawing {
    switch difference {
    case .told(let difference):
      var map = DifferenceMap(difference)
      map.labels = labels
      map.context = options.context
      map.limit = options.top
      return map.drawing
    case .structure(let difference):
      var map = StructureMap(difference)
      map.labels = labels
      map.context = options.context
      map.limit = options.top
      return map.drawing
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
