import EntenteGraphModel
import Foundation
import TestSupport
import Testing

/// Ctrl-C, a polite kill and a closed pipe end the command quietly, and no half file stays behind.
@Suite struct InterruptTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var graph = EntityGraph()
    for number in 0..<400 {
      graph.merge(GraphCommandTests.graph("a\(number)", cue: "supports \(number)"))
    }
    try Data(graph.json(generator: "test"))
      .write(to: folder.url.appendingPathComponent("in.json"))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  /// So many articles that reading them takes minutes.
  static let articles = (0..<20_000).map { number in
    "{\"id\": \"\(number)\", \"title\": \"Russia condemns attack \(number)\", \"date\": \"2019-03-24\", \"text\": "
      + "\"Russia condemned the attack on Syria on Monday, and \(number) planes left for Caracas.\"}\n"
  }.joined()

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aSignalDuringALongExtractEndsItQuietly(signal: Int32) throws {
    try folder.write("news.jsonl", Self.articles)
    let messages = folder.url.appendingPathComponent("messages")
    let command = try RunningCommand(
      ["extract", "news.jsonl", "-o", "out.json"], in: folder.url, messages: messages)
    #expect(RunningCommand.wait { command.catches(signal) })
    #expect(RunningCommand.wait { (command.processorSeconds ?? 9) > 0.5 })
    command.send(signal)
    #expect(command.end() == .exited(128 + signal))
    #expect(try files() == ["in.json", "messages", "news.jsonl"])
    #expect(try Data(contentsOf: messages).isEmpty)
  }

  @Test func whoeverIsKilledTakesTheChildAlongThatLaysOutForeignDOT() throws {
    var dot = "digraph { splines=true; "
    for i in 0..<1500 {
      dot += "n\(i) -> n\((i * 7919 + 13) % 1500); n\(i) -> n\((i * 31) % 1500);"
    }
    try folder.write("slow.dot", dot + "}")
    let command = try RunningCommand(["render", "slow.dot", "-o", "slow.svg"], in: folder.url)
    #expect(RunningCommand.wait { !command.children.isEmpty })
    let child = try #require(command.children.first)
    // The child may not have asked for its end before it has begun.
    #expect(RunningCommand.wait { (RunningCommand.processorSeconds(of: child) ?? 9) > 0.2 })
    command.send(SIGKILL)
    #expect(command.end() == .signalled(SIGKILL))
    #expect(RunningCommand.wait { RunningCommand.processorSeconds(of: child) == nil })
  }

  @Test func aSignalEndsItThoughTheParentHadBlockedIt() throws {
    let command = try RunningCommand(
      ["extract", "-", "-o", "out.json"], in: folder.url, setting: ["--block-signal=INT"])
    // Nobody writes to its input: it waits.
    #expect(RunningCommand.wait { command.catches(SIGINT) })
    command.send(SIGINT)
    #expect(command.end() == .exited(128 + SIGINT))
    #expect(try files() == ["in.json"])
  }

  @Test func aSignalThatTheParentIgnoresStaysIgnored() throws {
    let command = try RunningCommand(
      ["extract", "-", "-o", "out.json"], in: folder.url, setting: ["--ignore-signal=HUP"])
    #expect(RunningCommand.wait { command.catches(SIGTERM) })
    command.send(SIGHUP)
    command.send(SIGTERM)
    #expect(command.end() == .exited(128 + SIGTERM))
  }

  @Test func wheneverItIsInterruptedTheFileIsWholeOrNotThere() throws {
    for round in 0..<16 {
      let command = try RunningCommand(
        ["merge", "in.json", "-o", "out.json", "--title", "\(round)"], in: folder.url)
      usleep(UInt32(round) * 3_000)
      command.send(SIGINT)
      _ = command.end()
      let left = try files()
      #expect(left.allSatisfy { $0 == "in.json" || $0 == "out.json" }, "\(left)")
      let path = folder.url.appendingPathComponent("out.json")
      guard left.contains("out.json") else { continue }
      _ = try EntityGraph(json: [UInt8](try Data(contentsOf: path)))
      try FileManager.default.removeItem(at: path)
    }
  }

  private func shell(_ script: String) throws -> CommandRunner.Result {
    var shell = CommandRunner()
    let program = shell.path
    shell.path = "/bin/bash"
    return try shell.run(["-c", script, "bash", program], in: folder.url)
  }

  @Test(arguments: [
    "merge in.json in.json", "render in.json --format dot", "explain in.json Russia Venezuela",
    "--generate-completion-script bash", "extract --help",
  ])
  func aReaderThatGoesAwayEndsItQuietly(arguments: String) throws {
    let result = try shell(
      "\"$1\" \(arguments) 2>messages | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
    let messages = try Data(contentsOf: folder.url.appendingPathComponent("messages"))
    let status = Int32(result.output.split(separator: "\n").last ?? "")
    // What fits into the pipe is written before its reader goes away.
    #expect(status == 128 + SIGPIPE || status == 0)
    #expect(messages.isEmpty, "\(String(decoding: messages, as: UTF8.self))")
  }

  @Test func moreThanAPipeHoldsEndsWithTheSignalOfThePipe() throws {
    let result = try shell(
      "\"$1\" merge in.json 2>messages | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(result.output == "\(128 + SIGPIPE)\n")
    #expect(
      try Data(contentsOf: folder.url.appendingPathComponent("messages")).isEmpty)
  }

  @Test func aDiskThatIsFullLeavesNoHalfFile() throws {
    let result = try shell("ulimit -f 8; \"$1\" merge in.json -o out.json; echo $?")
    #expect(result.output == "2\n")
    #expect(result.messages.contains("out.json"))
    #expect(try files() == ["in.json"])
  }

  @Test func aFileThatIsReplacedKeepsWhoMayReadIt() throws {
    let path = try folder.write("out.json", "old").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try CommandRunner().run(["merge", "in.json", "-o", path], in: folder.url).status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try EntityGraph(
        json: [UInt8](Data(contentsOf: folder.url.appendingPathComponent("out.json")))
      ).articles.count == 400)
  }

  @Test func whatIsNoFileIsWrittenToAndNotReplaced() throws {
    let result = try shell(
      "mkfifo pipe; \"$1\" merge in.json -o pipe & cat pipe >copy; wait $!; status=$?; "
        + "test -p pipe && ln -s copy link && \"$1\" merge in.json -o link && test -L link && echo $status"
    )
    #expect(result.output == "0\n", "\(result.messages)")
    let copy = try Data(contentsOf: folder.url.appendingPathComponent("copy"))
    _ = try EntityGraph(json: [UInt8](copy))
  }
}
