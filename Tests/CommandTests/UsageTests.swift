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

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsArePrinted(shell: String) throws {
    let result = try entente.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("entente"))
  }
}
