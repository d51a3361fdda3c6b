import ArgumentParser
import Entente
import Foundation

/// `entente extract INPUT... [-o OUT]`
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads articles and makes their graph.",
    discussion: """
      Examples:
        entente extract article.txt -o graph.svg
        entente extract articles/ news.jsonl -o graph.json
        curl -s https://example.org/story.html | entente extract - --date 2019-03-25 > graph.json
        entente extract --each -o graphs/ news.jsonl     a graph file for each article

      Inputs are .txt, .html, .htm, .jsonl and .csv files, folders of them (searched whole), or - for the standard \
      input. What can't be read is named and skipped, the rest goes on, and the exit status is 3.
      """)

  @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "input"))
  var inputs: [String]

  @Option(name: .shortAndLong, help: "Where to write; the standard output by default.")
  var output: String?

  @Option(help: "The form: json (default), dot, svg, png, pdf or another format of Graphviz.")
  var format: String?

  @Flag(help: "Write a graph file for each article into the folder of -o.")
  var each = false

  @OptionGroup(title: "How it is read") var pipeline: PipelineOptions
  @OptionGroup(title: "What is shown") var filter: FilterOptions
  @OptionGroup(title: "How it is drawn") var drawing: DrawingOptions

  @Flag(name: .shortAndLong, help: "Say nothing but warnings and errors.")
  var quiet = false

  func validate() throws {
    if each, output == nil || output == "-" {
      throw ValidationError("--each writes many files: name a folder for them with -o")
    }
    if each, format.map({ $0.lowercased() != "json" }) ?? false {
      throw ValidationError(
        "--each writes graph files (.json): leave out --format, and draw each with 'entente render'"
      )
    }
    // Most articles name the entity of a focus nowhere, or call another one by its name.
    if each, filter.focus != nil {
      throw ValidationError("--focus is for one graph: leave out --each")
    }
  }

  func run() throws {
    let messages = Messages(isQuiet: quiet)
    let form =
      each ? .json : try OutputFormat.chosen(format: format, output: output, default: .json)
    // All that can be wrong is told before the work, which may take an hour.
    try form.check()
    if !each { try OutputFile(output).check() }
    _ = try filter.filter()
    _ = try drawing.diagramOptions(leftOut: [])
    if each {
      try drawing.refuse(
        "--each writes graph files, which are not drawn; draw each with 'entente render'")
    } else {
      try drawing.check(for: form)
    }
    let options = try pipeline.readingOptions()
    let extractor = try pipeline.extractor()
    var folder = try each ? EachFolder(path: output ?? ".") : nil
    var merged = EntityGraph(title: drawing.title)
    let tally = try ArticlePipeline(
      inputs: inputs, options: options, extractor: extractor, messages: messages
    ).run { article, graph in
      if folder == nil { return merged.merge(graph) }
      let (shown, leftOut) = try filter.isGiven ? filter.apply(to: graph) : (graph, [])
      let name = article.sourceID ?? article.path ?? article.id
      for line in leftOut { messages.note("\(name): left out: \(line)") }
      try folder?.write(shown, of: article)
    }
    if tally.articles == 0 { throw Trouble("no article could be read") }
    messages.note(
      "\(tally.articles) article\(tally.articles == 1 ? "" : "s") read"
        + (tally.skipped == 0 ? "" : ", \(tally.skipped) skipped"))
    if folder == nil {
      let (shown, leftOut) = try filter.apply(to: merged)
      for line in leftOut { messages.note("left out: \(line)") }
      let maker = GraphOutput(format: form, drawing: drawing, messages: messages)
      try OutputFile(output).write(try maker.bytes(of: shown, leftOut: leftOut))
    }
    if tally.skipped > 0 { throw ExitCode(ExitStatus.skipped) }
  }
}
