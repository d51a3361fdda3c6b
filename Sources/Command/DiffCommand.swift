import ArgumentParser
import Entente
import Foundation

/// `entente diff A B [-o OUT]`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what one set of articles says that another does not.",
    discussion: """
      Examples:
        entente diff march.json july.json
        entente diff --stat march/ july/
        entente diff march.json july.json -o difference.svg --panels panels/
        entente diff --split-by date:2019-03-24 articles/
        entente diff --split-by outlet:AFP,TASS news.jsonl --only added,contradicted

      A and B are graph files (.json), or articles: files, folders, .jsonl. "Absent" is not "denied": each absent line
      says whether the other side writes about its ends at all.
      Exit status: 0 nothing differs, 1 something does, 2 trouble, inputs that were skipped included.
      """)

  @Argument(help: ArgumentHelp("Two inputs, or with --split-by any number.", valueName: "input"))
  var inputs: [String]

  @Option(name: .shortAndLong, help: "Where to write; the standard output by default.")
  var output: String?

  @Option(help: "The form: text (default), md, json, dot, svg, png, pdf.")
  var format: String?

  @Option(help: "Split one collection: date:2019-03-24 (before, and from it on) or outlet:A,B.")
  var splitBy: String?

  @Flag(help: "One line for each change, with bars for its support.")
  var stat = false

  @Option(help: "Only these kinds of change: contradicted, added, absent, changed.")
  var only: String?

  @Option(help: "Only lines that at least N articles of a side tell.")
  var minSupport: Int = 1

  @Option(help: "How many sentences of each side stand below a line.")
  var evidence: Int = 1

  @Option(help: "How many lines that are alike the drawing follows away from one that differs.")
  var context: Int = 1

  @Option(
    help: "Also write a.svg, b.svg and difference.svg, every node in its place, into a folder.")
  var panels: String?

  @Option(help: "What A is called.") var labelA: String?
  @Option(help: "What B is called.") var labelB: String?

  @Option(help: "Colour the text: auto, always, never.")
  var color: String = "auto"

  @OptionGroup(title: "How articles are read") var pipeline: PipelineOptions

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors.")
  var quiet = false

  func run() throws {
    let messages = Messages(isQuiet: quiet)
    let name = try formName()
    guard minSupport >= 1 else { throw Trouble("--min-support: a number from 1 is wanted") }
    guard evidence >= 0, context >= 0 else {
      throw Trouble("--evidence and --context want a number from 0")
    }
    let kinds = try only.map { Set(try cases(of: LineChange.Kind.self, in: $0, option: "--only")) }
    var input = ComparedInput(pipeline: pipeline, messages: messages)
    let (a, b, labels) = try sides(&input, messages)
    let difference = GraphDifference(from: a, to: b)
      .filtered(only: kinds, minimumSupport: minSupport)
    let bytes = try self.bytes(of: difference, labels, name)
    try OutputFile(output).write(bytes)
    if let panels { try write(panels: panels, map(difference, labels)) }
    if input.skipped > 0 { throw ExitCode(ExitStatus.trouble) }
    if !difference.isEmpty { throw ExitCode(ExitStatus.different) }
  }

  private typealias Labels = (before: String, after: String)

  // MARK: Input

  private func sides(
    _ input: inout ComparedInput, _ messages: Messages
  ) throws -> (EntityGraph, EntityGraph, Labels) {
    if let splitBy {
      let (a, b, labels) = try GraphSplit(splitBy).divide(
        try input.graph(of: inputs), messages: messages)
      return (a, b, (labelA ?? labels.before, labelB ?? labels.after))
    }
    guard inputs.count == 2 else {
      throw Trouble("name two inputs, A and B, or divide one collection with --split-by")
    }
    let paths = inputs.map { $0 == "-" ? $0 : URL(fileURLWithPath: $0).standardizedFileURL.path }
    guard paths[0] != paths[1] else {
      throw Trouble("both sides are \(inputs[0]); name two different inputs")
    }
    return (
      try input.graph(of: [inputs[0]]), try input.graph(of: [inputs[1]]),
      (labelA ?? inputs[0], labelB ?? inputs[1])
    )
  }

  // MARK: Output

  /// The form by its name; text and Markdown besides what every command writes.
  private func formName() throws(Trouble) -> String {
    let chosen = try OutputFormat.chosen(
      format: format, output: output, default: .picture("text"))
    let name =
      switch chosen {
      case .json: "json"
      case .dot: "dot"
      case .picture(let name): ["txt": "text", "markdown": "md"][name] ?? name
      }
    if !["json", "dot", "text", "md"].contains(name), !Renderer.formats.contains(name) {
      throw Trouble(
        "there is no format \"\(name)\"; choose text, md, json, dot or one of the installed Graphviz: "
          + Renderer.formats.joined(separator: ", "))
    }
    guard ["auto", "always", "never"].contains(color) else {
      throw Trouble("--color: choose auto, always or never")
    }
    return name
  }

  private func bytes(
    of difference: GraphDifference, _ labels: Labels, _ name: String
  ) throws(Trouble) -> [UInt8] {
    switch name {
    case "text":
      var text = DifferenceText(difference)
      text.labels = labels
      text.evidence = evidence
      text.isColoured = isColoured
      return Array((stat ? text.stat : text.text).utf8)
    case "md":
      var text = DifferenceMarkdown(difference)
      text.labels = labels
      text.evidence = evidence
      return Array(text.text.utf8)
    case "json":
      var json = DifferenceJSON(difference)
      json.labels = labels
      return json.bytes
    case "dot": return Array(map(difference, labels).dot().utf8)
    default: return try picture(map(difference, labels), .difference, name)
    }
  }

  private var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    switch color {
    case "always": return true
    case "never": return false
    default:
      return (output == nil || output == "-") && isatty(1) == 1
        && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }

  private func map(_ difference: GraphDifference, _ labels: Labels) -> DifferenceMap {
    var map = DifferenceMap(difference)
    map.labels = labels
    map.context = context
    return map
  }

  private func picture(
    _ map: DifferenceMap, _ panel: DifferenceMap.Panel, _ format: String
  ) throws(Trouble) -> [UInt8] {
    do throws(RenderingError) {
      return try Renderer.shared.render(dot: map.dot(panel), engine: map.engine, format: format)
    } catch { throw Trouble("\(error)") }
  }

  private func write(panels folder: String, _ map: DifferenceMap) throws(Trouble) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch { throw Trouble("cannot make the folder \(folder); choose another with --panels") }
    for panel in DifferenceMap.Panel.allCases {
      try OutputFile("\(folder)/\(panel.rawValue).svg").write(try picture(map, panel, "svg"))
    }
  }
}
