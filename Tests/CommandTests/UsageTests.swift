import EntenteGraphModel
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

  @Test(arguments: [
    (["extract", "a.txt", "--each", "-o", "g", "--format", "svg"], "--format", "entente render"),
    (["extract", "a.txt", "--each", "-o", "g", "--title", "T"], "--title", "entente render"),
    (["extract", "a.txt", "--each", "-o", "g", "--top", "9"], "--top", "entente render"),
    (["extract", "a.txt", "-o", "g.json", "--top", "9"], "--top", "write a picture"),
    (["extract", "a.txt", "--style", "dark"], "--style", "write a picture"),
    (["extract", "a.txt", "-o", "g.dot", "--engine", "dot"], "--engine", "write a picture"),
    (["extract", "a.txt", "--depth", "2"], "--depth", "--focus"),
    (
      ["extract", "a.txt", "--since", "2020-02-01", "--until", "2020-01-01"], "--until", "exchange"
    ),
    (["extract", "a.txt", "--kinds", ","], "--kinds", "choose from"),
    (["render", "g.json", "-o", "g.dot", "--top", "9"], "--top", "write a picture"),
    (["render", "g.json", "--format", "json", "--group", "none"], "--group", "write a picture"),
    (["render", "x.dot", "--title", "T"], "--title", "give a graph file"),
    (["render", "x.dot", "--title", "T", "-o", "y.dot"], "--title", "give a graph file"),
    (["render", "x.dot", "--style", "dark"], "--style", "give a graph file"),
    (["diff", "g.json", "h.json", "--stat", "--format", "json"], "--stat", "leave out --format"),
    (["diff", "g.json", "h.json", "--evidence", "3", "-o", "d.svg"], "--evidence", "in text"),
    (["diff", "g.json", "h.json", "--stat", "--evidence", "3"], "--evidence", "in text"),
    (["diff", "g.json", "h.json", "--aliases", "--format", "json"], "--aliases", "json has them"),
    (["diff", "g.json", "h.json", "--top", "3"], "--top", "-o .svg"),
    (["diff", "g.json", "h.json", "--context", "3", "--format", "md"], "--context", "-o .svg"),
    (["diff", "g.json", "h.json", "--color", "always", "--format", "md"], "--color", "text"),
    (["diff", "g.json", "h.json", "--date", "2019-01-01"], "--date", "leave it out"),
    (["diff", "g.json", "h.json", "--knowledge", "k.tsv"], "--knowledge", "leave it out"),
    (["diff", "x.dot", "y.dot", "--evidence", "2"], "--evidence", "compare graph files"),
    (["diff", "x.dot", "y.dot", "--only", "support"], "--only", "added, absent, changed"),
    (["render", "-"], "the standard input", "give a graph file"),
    (["explain", "g.json", "Moscow", "Russia"], "both names mean nation:russia", "name two"),
    (["resolve", ""], "empty phrase", "name one"),
    (["resolve", "Russia", " "], "empty", "name one"),
    (["resolve", "-"], "nothing is asked", "a phrase a line"),
  ])
  func `what would be taken no notice of is refused with a remedy`(
    arguments: [String], subject: String, remedy: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Nicolás Maduro met Vladimir Putin in Moscow on Saturday.\n")
    for (name, cue) in [("g", "supports"), ("h", "backs")] {
      let json = GraphCommandTests.graph(name, cue: cue).json(generator: "test")
      try folder.write("\(name).json", String(decoding: json, as: UTF8.self))
    }
    try folder.write("x.dot", "digraph { a -> b }")
    try folder.write("y.dot", "digraph { a -> c }")
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    let result = try entente.run(arguments, in: folder.url, input: "\n \n")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains(subject), "\(result.messages)")
    #expect(result.messages.contains(remedy), "\(result.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == before)
  }

  @Test(arguments: ["json", "dot"])
  func `a title is written into graph files, too`(format: String) throws {
    let json = GraphCommandTests.graph("1", cue: "supports").json(generator: "test")
    let result = try entente.run(
      ["render", "-", "--title", "Our own words", "--format", format],
      input: String(decoding: json, as: UTF8.self))
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("Our own words"))
  }

  @Test(arguments: [["render", "-"], ["diff", "-", "b.dot"], ["explain", "-", "x"]])
  func `the standard input is called so, and not by a hyphen`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("b.dot", "digraph { a -> b }")
    let result = try entente.run(arguments, in: folder.url, input: "{")
    #expect(result.status == 2)
    #expect(result.messages.contains("the standard input: "), "\(result.messages)")
  }

  @Test func `graphs nested too deep are refused with a remedy`() throws {
    let folder = try TemporaryFolder()
    func nested(_ depth: Int) -> String {
      "digraph { \(String(repeating: "{", count: depth))a\(String(repeating: "}", count: depth)) }"
    }
    try folder.write("deep.dot", nested(100_000))
    try folder.write("flat.dot", "digraph { a }")
    for arguments in [["diff", "deep.dot", "flat.dot"], ["render", "deep.dot", "-o", "x.svg"]] {
      let result = try entente.run(arguments, in: folder.url)
      #expect(result.status == 2)
      #expect(result.messages.contains("flatten them"), "\(result.messages)")
    }
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
