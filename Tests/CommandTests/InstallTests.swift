import Foundation
import TestSupport
import Testing

/// A copy of the program as `make install` lays it out, far from the checkout. `Tests/Install/check.sh` runs
/// `make install` itself.
@Suite struct InstallTests {
  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  private func installed(in folder: TemporaryFolder, stages: [String]) throws -> CommandRunner {
    let files = FileManager.default
    let bin = folder.url.appendingPathComponent("bin")
    let share = folder.url.appendingPathComponent("share/entente")
    for place in [bin, share] {
      try files.createDirectory(at: place, withIntermediateDirectories: true)
    }
    try files.copyItem(
      atPath: CommandRunner().path, toPath: bin.appendingPathComponent("entente").path)
    for stage in stages {
      try files.createSymbolicLink(
        at: share.appendingPathComponent(stage),
        withDestinationURL: Self.sources.appendingPathComponent("\(stage)/Resources"))
    }
    var entente = CommandRunner()
    entente.path = bin.appendingPathComponent("entente").path
    entente.environment = ["ENTENTE_RESOURCES": ""]
    return entente
  }

  static let text =
    "Russia condemned the attack\n\nRussia condemned the attack on Syria on Monday.\n"

  /// Runs a copy that was just written. A process that another test starts at that moment may hold the file open for
  /// writing until its own program begins, and the system refuses to run such a file.
  private func run(
    _ entente: CommandRunner, _ arguments: [String], in folder: URL
  ) throws -> CommandRunner.Result {
    for _ in 0..<50 {
      if let result = try? entente.run(arguments, in: folder) { return result }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return try entente.run(arguments, in: folder)
  }

  @Test func anInstalledCopyFindsItsResources() throws {
    let folder = try TemporaryFolder()
    let entente = try installed(in: folder, stages: ["Language", "Knowledge", "Extraction"])
    try folder.write("a.txt", Self.text)
    let result = try run(entente, ["extract", "a.txt"], in: folder.url)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("nation:russia"))
  }

  @Test(arguments: ["Language", "Knowledge", "Extraction"])
  func missingResourcesAreToldInOneLine(missing: String) throws {
    let folder = try TemporaryFolder()
    let stages = ["Language", "Knowledge", "Extraction"].filter { $0 != missing }
    let entente = try installed(in: folder, stages: stages)
    try folder.write("a.txt", Self.text)
    let result = try run(entente, ["extract", "a.txt", "-o", "graph.json"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.messages.split(separator: "\n").count == 1, "\(result.messages)")
    #expect(result.messages.contains("ENTENTE_RESOURCES"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/graph.json"))
  }
}
