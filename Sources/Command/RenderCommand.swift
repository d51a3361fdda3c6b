import ArgumentParser
import Entente

/// `entente render GRAPH [-o OUT]`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws a graph file, or any DOT file.",
    discussion: """
      Examples:
        entente render graph.json -o graph.svg
        entente render graph.json --focus Venezuela --depth 1 -o venezuela.pdf
        entente render graph.json --classes material-conflict --style print -o conflict.png
        entente render other.dot -o other.svg            DOT from elsewhere, in a process of its own

      The form follows the ending of -o (.svg, .png, .pdf, .dot, .json) or --format. DOT that Entente did not write is \
      laid out in a child process with limits on time, memory and files.
      """)

  @Argument(help: "A graph file (.json), a DOT file, or - for the standard input.")
  var graph: String

  @Option(name: .shortAndLong, help: "Where to write; the standard output by default.")
  var output: String?

  @Option(help: "The form: svg, png, pdf, dot, json or another format of the installed Graphviz.")
  var format: String?

  @OptionGroup(title: "What is shown") var filter: FilterOptions
  @OptionGroup(title: "How it is drawn") var drawing: DrawingOptions

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors.")
  var quiet = false

  func run() throws {
    let messages = Messages(isQuiet: quiet)
    let form = try OutputFormat.chosen(
      format: format, output: output, default: .picture("svg"))
    try form.check()
    try OutputFile(output).check()
    let bytes = try InputFile.read(graph)
    let name = InputFile.name(of: graph)
    guard GraphInput.looksLikeJSON(bytes) else {
      if filter.isGiven {
        throw Trouble(
          "\(name): a DOT file is drawn as it is; what is shown can be chosen of a graph file (.json)"
        )
      }
      try drawing.refuse(
        allBut: ["--engine"],
        "\(name) is a DOT file, which is drawn as it is; give a graph file (.json)")
      try OutputFile(output).write(try foreign(bytes, form))
      return
    }
    _ = try drawing.diagramOptions(leftOut: [])
    try drawing.check(for: form)
    let read = try GraphInput.parse(bytes, name: name)
    var (shown, leftOut) = try filter.apply(to: read)
    if let title = drawing.title { shown.title = title }
    for line in leftOut { messages.note("left out: \(line)") }
    let maker = GraphOutput(format: form, drawing: drawing, messages: messages)
    try OutputFile(output).write(try maker.bytes(of: shown, leftOut: leftOut))
  }

  private func foreign(_ bytes: [UInt8], _ form: OutputFormat) throws -> [UInt8] {
    let name: String
    let input = InputFile.name(of: graph)
    if bytes.allSatisfy({ [0x09, 0x0A, 0x0D, 0x20].contains($0) }) {
      throw Trouble("\(input): it is empty; give a graph file (.json) or DOT")
    }
    switch form {
    case .json: throw Trouble("\(input): a DOT file can't be made a graph file; choose svg or dot")
    case .dot: name = "dot"
    case .picture(let picture): name = picture
    }
    guard let dot = String(validating: bytes, as: UTF8.self) else {
      throw Trouble("\(input): this is neither a graph file nor DOT in UTF-8")
    }
    do throws(RenderingError) {
      return try Renderer.shared.renderForeign(
        dot: dot, engine: drawing.engine ?? "dot", format: name)
    } catch {
      guard case .limit = error else { throw Trouble("\(input): \(error)") }
      throw Trouble(
        "\(input): \(error); draw a part of it, or try another --engine (sfdp is the fastest)")
    }
  }
}
