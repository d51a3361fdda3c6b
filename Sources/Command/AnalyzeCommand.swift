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
        entente analyze --text article.txt               the text itself, which all ranges count in
        entente analyze --tokenized treebank.conllu      keep the sentences and tokens of a file

      MISC holds SpaceAfter, TokenRange= (half-open, in Unicode scalars) and NER= (B- and I- with nation, person,
      organization, place, facility, aircraft, product, event or date).
      """)

  @Argument(help: "A text file, or - for the standard input.")
  var input: String?

  @Option(help: "Keep the sentences and tokens of a CoNLL-U file and fill in the rest.")
  var tokenized: String?

  @Flag(help: "Print the text as it is read, nothing else.")
  var text = false

  @Flag(help: "Run without the processor's vector instructions; the output is the same.")
  var portable = false

  @Option(help: "How many threads may be used; as many as there are cores by default.")
  var threads: Int?

  func validate() throws {
    guard (input == nil) != (tokenized == nil) else {
      throw ValidationError("name one input: a text file, -, or --tokenized with a CoNLL-U file")
    }
  }

  func run() throws {
    let content = try read(tokenized ?? input ?? "-")
    if text, tokenized == nil { return write(content) }
    let engine = try LanguageEngine(
      folder: ResourceLocator().folder(for: .language), path: portable ? .portable : .best,
      threads: threads)
    if tokenized == nil { return write(engine.document(of: content).conllu()) }
    var document: Document
    do throws(CoNLLUError) {
      document = try Document(conllu: content)
    } catch { throw Trouble("\(tokenized ?? ""): \(error)") }
    engine.fill(&document)
    write(document.conllu())
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

  private func write(_ output: String) { FileHandle.standardOutput.write(Data(output.utf8)) }
}
