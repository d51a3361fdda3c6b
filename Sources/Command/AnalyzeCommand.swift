import ArgumentParser
import Entente
import Foundation

/// `entente analyze`: what the language engine sees in a text.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print sentences, trees and names as CoNLL-U.",
    discussion: """
      Examples:
        entente analyze article.txt                      the trees and names of a text
        entente analyze --text article.html              the cleaned text, in which a graph's ranges count
        entente analyze --tokenized treebank.conllu      keep the sentences and tokens of a file

      --text reads any input of 'extract'; the texts of several articles are parted by a line with a form feed. Without it \
      a text is analyzed as it stands.
      MISC holds SpaceAfter, TokenRange= (half-open, in Unicode scalars) and NER= (B- and I- with nation, person, \
      organization, place, facility, aircraft, product, event or date).
      """)

  @Argument(help: "A text file, or - for the standard input.")
  var input: String?

  @Option(help: "Keep the sentences and tokens of a CoNLL-U file and fill in the rest.")
  var tokenized: String?

  @Flag(help: "Print the article's text without its page's furniture, nothing else.")
  var text = false

  @OptionGroup var engine: EngineOptions

  func validate() throws {
    guard (input == nil) != (tokenized == nil) else {
      throw ValidationError("name one input: a text file, -, or --tokenized with a CoNLL-U file")
    }
    if text, tokenized != nil { throw ValidationError("--text and --tokenized exclude each other") }
  }

  func run() throws {
    if text, let input { return try writeText(of: input) }
    let content = try read(tokenized ?? input ?? "-")
    let engine = try engine.engine()
    if tokenized == nil { return try write(engine.document(of: content).conllu()) }
    var document: Document
    do throws(CoNLLUError) {
      document = try Document(conllu: content)
    } catch { throw Trouble("\(tokenized ?? ""): \(error)") }
    engine.fill(&document)
    try write(document.conllu())
  }

  private func read(_ path: String) throws -> String {
    if path == "-" {
      return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Trouble("\(path): can't be read; name a file that exists, or - for the standard input")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Prints what `extract` would read of an input.
  private func writeText(of input: String) throws {
    var texts: [String] = []
    var skipped = false
    ArticleReader().read([input == "-" ? .standardInput : .path(input)]) { outcome in
      switch outcome {
      case .article(let article): texts.append(article.text)
      case .skipped(let reason):
        skipped = true
        Messages().warning(reason.description)
      case .warning, .ignored: break
      }
    }
    if texts.isEmpty { throw Trouble("no article could be read") }
    try write(texts.joined(separator: "\n\u{0C}\n") + "\n")
    if skipped { throw ExitCode(ExitStatus.skipped) }
  }

  private func write(_ output: String) throws(Trouble) {
    try OutputFile(nil).write(Array(output.utf8))
  }
}
