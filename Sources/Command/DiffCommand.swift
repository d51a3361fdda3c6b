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
        entente diff before.dot after.dot --format json
        entente diff --split-by date:2019-03-24 articles/
        entente diff --split-by outlet:AFP,TASS news.jsonl --only added,contradicted

      A and B are graph files (.json), DOT files, or articles: files, folders, .jsonl. DOT that Entente wrote gives \
      entities and relations without their sentences; two DOT files from elsewhere are compared by nodes, edges and \
      attributes. "Absent" is not "denied": each absent line says whether the other side writes about its ends at all.
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

  @Option(
    help: ArgumentHelp(
      "Only these kinds of change: contradicted, added, absent, changed, support.",
      discussion:
        "Changed is another status, speaker or day; support, nothing but how many tell it."
    ))
  var only: String?

  @Option(help: "Only lines that at least N articles of a side tell.")
  var minSupport: Int = 1

  @Option(help: "How many sentences of each side stand below a line; 1 by default.")
  var evidence: Int?

  @Flag(help: "Tell entities that differ only in the names articles gave them, too.")
  var aliases = false

  @Option(
    help:
      "How many lines that are alike the drawing follows away from one that differs; 1 by default."
  )
  var context: Int?

  @Option(
    help: "How many lines that differ the drawing shows at most, the best told; 60 by default.")
  var top: Int?

  @Option(
    help: "Also write a.svg, b.svg and difference.svg, every node in its place, into a folder.")
  var panels: String?

  @Option(help: "What A is called.") var labelA: String?
  @Option(help: "What B is called.") var labelB: String?

  @Option(help: "Colour the text: auto, always, never.")
  var color: String = "auto"

  @OptionGroup(title: "How articles are read") var pipeline: PipelineOptions

  @Flag(help: "Say on the standard error output how long reading, comparing and writing took.")
  var timings = false

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors.")
  var quiet = false

  func run() throws {
    let messages = Messages(isQuiet: quiet)
    let name = try formName()
    try OutputFile(output).check()
    guard minSupport >= 1 else { throw Trouble("--min-support: a number from 1 is wanted") }
    guard evidence ?? 0 >= 0, context ?? 0 >= 0, top ?? 1 >= 1 else {
      throw Trouble("--evidence and --context want a number from 0, --top one from 1")
    }
    try refuseWhatHasNoMeaning(in: name)
    let kinds = try only.map { Set(try cases(of: LineChange.Kind.self, in: $0, option: "--only")) }
    var input = ComparedInput(pipeline: pipeline, messages: messages)
    var clock = Stopwatch()
    let (sides, labels) = try sides(&input, messages)
    if !input.hasArticles {
      try pipeline.refuseWithoutArticles(
        "it says how articles are read, and none is read here; leave it out")
    }
    clock.lap("reading")
    let difference: any WrittenDifference
    switch sides {
    case (.graph(let a), .graph(let b)):
      difference = GraphDifference(from: a, to: b).filtered(
        only: kinds, minimumSupport: minSupport)
    case (.structure(let a), .structure(let b)):
      difference = try structure(a, b, kinds, messages)
    case (.structure, .graph), (.graph, .structure):
      throw Trouble(
        "one side is a DOT file from elsewhere: only its structure is known, so it can be compared with another "
          + "such DOT file alone")
    }
    clock.lap("comparing")
    let output = DifferenceOutput(difference: difference, labels: labels, options: self)
    try OutputFile(self.output).write(try output.bytes(name))
    if let panels { try output.write(panels: panels) }
    clock.lap("writing")
    if timings { messages.note(clock.text) }
    if input.skipped > 0 { throw ExitCode(ExitStatus.trouble) }
    if !difference.isEmpty { throw ExitCode(ExitStatus.different) }
  }

  private func structure(
    _ a: AttributedGraph, _ b: AttributedGraph, _ kinds: Set<LineChange.Kind>?, _ messages: Messages
  ) throws(Trouble) -> StructureDifference {
    if minSupport > 1 {
      throw Trouble("--min-support: DOT from elsewhere does not say how many articles tell an edge")
    }
    if evidence != nil || aliases {
      throw Trouble(
        "\(aliases ? "--aliases" : "--evidence"): DOT from elsewhere has none; compare graph files")
    }
    if let kinds, kinds.contains(.contradicted) || kinds.contains(.supportOnly) {
      throw Trouble(
        "--only: edges of DOT from elsewhere contradict nothing and have no support; choose from "
          + StructureDifference.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let difference = StructureDifference(from: a, to: b)
    guard let kinds else { return difference }
    return difference.filtered(
      only: Set(kinds.compactMap { StructureDifference.Kind(rawValue: $0.rawValue) }))
  }

  typealias Labels = (before: String, after: String)

  // MARK: Input

  private func sides(
    _ input: inout ComparedInput, _ messages: Messages
  ) throws -> ((ComparedInput.Side, ComparedInput.Side), Labels) {
    if let splitBy {
      let (a, b, labels) = try GraphSplit(splitBy).divide(
        try input.graph(of: inputs), messages: messages)
      return (
        (.graph(ComparedGraph(a)), .graph(ComparedGraph(b))),
        (labelA ?? labels.before, labelB ?? labels.after)
      )
    }
    guard inputs.count == 2 else {
      throw Trouble("name two inputs, A and B, or divide one collection with --split-by")
    }
    let paths = inputs.map {
      $0 == "-" ? $0 : URL(fileURLWithPath: $0).resolvingSymlinksInPath().path
    }
    guard paths[0] != paths[1] else {
      throw Trouble("both sides are \(inputs[0]); name two different inputs")
    }
    return (
      (try input.side(inputs[0]), try input.side(inputs[1])),
      (labelA ?? InputFile.name(of: inputs[0]), labelB ?? InputFile.name(of: inputs[1]))
    )
  }

  // MARK: Output

  /// Refuses options that the form takes no notice of.
  private func refuseWhatHasNoMeaning(in form: String) throws(Trouble) {
    let isList = form == "text" && !stat || form == "md"
    let isDrawn = !["text", "md", "json"].contains(form) || panels != nil
    let refusals = [
      (
        "--stat", stat && form != "text", "it is a text; leave out --format and -o, or name -o .txt"
      ),
      (
        "--evidence", evidence != nil && !isList,
        "sentences stand in text without --stat and in md; json has all of them"
      ),
      (
        "--aliases", aliases && !isList,
        "they are told in text without --stat and in md; json has them"
      ),
      ("--color", color == "always" && form != "text", "only text is coloured; leave it out"),
      (
        "--context", context != nil && !isDrawn,
        "it is about the drawing; name -o .svg, or --panels"
      ),
      ("--top", top != nil && !isDrawn, "it is about the drawing; name -o .svg, or --panels"),
    ]
    for (option, isRefused, reason) in refusals where isRefused {
      throw Trouble("\(option): \(reason)")
    }
  }

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
}
