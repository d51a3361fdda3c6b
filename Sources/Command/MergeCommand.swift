import ArgumentParser
import Entente

/// `entente merge GRAPH... [-o OUT]`
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges graph files into one.",
    discussion: """
      Examples:
        entente merge monday.json tuesday.json -o both.json
        entente merge parts/*.json > all.json

      The order of the files does not matter, and a file given twice counts once: articles, mentions and \
      evidence are united, and support, outlets and dates are computed anew.
      """)

  @Argument(help: "Graph files (.json), or - for the standard input.")
  var graphs: [String]

  @Option(name: .shortAndLong, help: "Where to write; the standard output by default.")
  var output: String?

  @Option(help: "The title of the merged graph.")
  var title: String?

  func run() throws {
    let ending = output?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["svg", "png", "pdf", "dot", "gv"].contains(ending) {
      throw Trouble("merge writes a graph file: name it .json with -o; 'entente render' draws it")
    }
    try OutputFile(output).check()
    var merged = EntityGraph()
    for path in graphs { merged.merge(try GraphInput.read(path)) }
    if let title { merged.title = title }
    try OutputFile(output).write(merged.json(generator: generatorName))
  }
}

/// What graph files name as their maker.
let generatorName = "entente \(ententeVersion)"
