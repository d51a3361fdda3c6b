import ArgumentParser
import Entente
import Foundation

/// `entente candidates INPUT...`, for measuring and fitting: not shown in the help.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Prints every relation that may be told, with what speaks for it.",
    discussion: """
      Examples:
        entente candidates articles.jsonl > candidates.jsonl

      A line of JSON for each article, those relations included that are too unsure for a graph.
      """, shouldDisplay: false)

  @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "input"))
  var inputs: [String]

  @Flag(help: "Tell the verbs, nouns and adjectives too, and who is quoted for each.")
  var words = false

  @Flag(help: "Tell only what each stage costs, in seconds, and the number of words.")
  var times = false

  @OptionGroup(title: "How it is read") var pipeline: PipelineOptions

  func run() throws {
    let extractor = try pipeline.extractor()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let messages = Messages(isQuiet: true)
    let reader = ArticleReader(options: try pipeline.readingOptions())
    var waiting: [Article] = []
    func tell() throws {
      if times {
        let words = waiting.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
        let line = try encoder.encode(["times": extractor.times(over: waiting)])
        FileHandle.standardOutput.write(
          try encoder.encode(["words": words]) + Data([9]) + line + Data([10]))
        return waiting = []
      }
      for reading in extractor.readings(of: waiting, words: words) {
        FileHandle.standardOutput.write(try encoder.encode(reading) + Data([10]))
      }
      waiting = []
    }
    try reader.read(inputs.map { $0 == "-" ? .standardInput : .path($0) }) { outcome in
      switch outcome {
      case .article(let article):
        waiting.append(article)
        if waiting.count == 50 { try tell() }
      case .skipped(let skipped): messages.warning(skipped.description)
      case .warning, .ignored: break
      }
    }
    try tell()
  }
}
