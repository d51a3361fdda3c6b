import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  let entente = CommandRunner()

  @Test func helpBeginsWithExamples() throws {
    let result = try entente.run(["--help"])
    #expect(result.status == 0)
    let examples = try #require(result.output.range(of: "Examples:"))
    let usage = try #require(result.output.range(of: "USAGE:"))
    #expect(examples.lowerBound < usage.lowerBound)
  }

  @Test(arguments: [["--frobnicate"], ["frobnicate"], ["extract"], ["render"]])
  func wrongUsageIsTrouble(arguments: [String]) throws {
    let result = try entente.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.messages.isEmpty)
  }

  @Test(arguments: [
    ["extract", "a.txt", "-o", "no/such/graph.json"], ["extract", "a.txt", "-o", "folder.json"],
    ["extract", "a.txt", "-o", "graph.xyz"], ["extract", "a.txt", "--format", "xyz"],
    ["merge", "g.json", "-o", "g.svg"], ["extract", "a.txt", "--classes", "accuse, wars"],
    ["extract", "a.txt", "--style", "none"], ["extract", "a.txt", "--kinds", "ship"],
    ["render", "a.json", "-o", "no/such/graph.svg"], ["merge", "a.json", "-o", "no/such/all.json"],
    ["diff", "a.json", "b.json", "-o", "no/such/difference.json"],
  ])
  func whatCannotBeWrittenIsToldBeforeAnythingIsRead(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder.json"), withIntermediateDirectories: true)
    // Nothing of what is to be read is there, and that is not what is told.
    let result = try entente.run(arguments, in: folder.url)
    #expect(result.status == 2)
    let lines = result.messages.split(separator: "\n")
    #expect(lines.count == 1 && !result.messages.contains("no such file;"), "\(lines)")
    #expect(
      ["with -o", "there is no", "choose "].contains { result.messages.contains($0) })
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsArePrinted(shell: String) throws {
    let result = try entente.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("entente"))
  }

  @Test func theCompletionsOfBashAreAProgramOfBash() throws {
    let script = try entente.run(["--generate-completion-script", "bash"]).output
    var shell = CommandRunner()
    shell.path = "/bin/bash"
    let result = try shell.run(["-n"], input: script)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test func theCleanedTextIsPrintedWithoutFurniture() throws {
    let folder = try TemporaryFolder()
    let sentence = "Two planes landed in Caracas on Saturday, an official said on Sunday."
    try folder.write("a.txt", "A title\n\nBy Jane Doe, AFP\n\n\(sentence)\n\nShare on Facebook\n")
    try folder.write(
      "b.jsonl",
      "{\"title\": \"T\", \"text\": \"\(sentence)\"}\n{\"title\": \"U\", \"text\": \"\(sentence)\"}\n"
    )
    let one = try entente.run(["analyze", "--text", "a.txt"], in: folder.url)
    #expect(one.status == 0)
    #expect(one.output == "A title\n\n\(sentence)\n")
    let two = try entente.run(["analyze", "--text", "b.jsonl"], in: folder.url)
    #expect(two.output == "T\n\n\(sentence)\n\u{0C}\nU\n\n\(sentence)\n")
  }

  @Test func `what is to be shown holds for the graph of each article, too`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Nicolás Maduro met Vladimir Putin in Moscow on Saturday.\n")
    func edges(_ options: [String]) throws -> [String] {
      let result = try entente.run(
        ["extract", "a.txt", "--each", "-o", "g"] + options, in: folder.url)
      #expect(result.status == 0, "\(result.messages)")
      let graph = try String(
        contentsOf: folder.url.appendingPathComponent("g/a.json"), encoding: .utf8)
      return graph.split(separator: "\n").filter { $0.contains("\"class\"") }.map(String.init)
    }
    #expect(try edges([]).contains { $0.contains("consult") })
    #expect(try edges(["--min-confidence", "1"]).isEmpty)
    #expect(try !edges(["--classes", "standing"]).contains { $0.contains("consult") })
    let focus = try entente.run(
      ["extract", "a.txt", "--each", "-o", "g", "--focus", "Putin"], in: folder.url)
    #expect(focus.status == 2)
    #expect(focus.messages.contains("--focus is for one graph"))
  }
}
