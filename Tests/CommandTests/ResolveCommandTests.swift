import EntenteGraphModel
import Foundation
import TestSupport
import Testing

@Suite struct ResolveCommandTests {
  let entente = CommandRunner()

  private func lines(_ arguments: [String], input: String? = nil) throws -> [[String: JSONValue]] {
    let result = try entente.run(["resolve", "--format", "json"] + arguments, input: input)
    #expect(result.status == 0, "\(result.messages)")
    return try result.output.split(separator: "\n").map { line in
      guard case .object(let members) = try JSONValue(parsing: Array(line.utf8)) else { return [:] }
      return members
    }
  }

  @Test(
    arguments: [
      ("President Bush", "1990-08-02", "leader:george-h-w-bush"),
      ("President Bush", "2003-03-20", "leader:george-w-bush"),
      ("the US president", "2019-03-25", "leader:donald-trump"),
      ("the US president", "2014-03-25", "leader:barack-obama"),
      ("Gen. Soleimani", "2019-03-25", "leader:qasem-soleimani"),
      ("the president of Chad", "2019-03-25", "leader:idriss-deby"),
      ("Russian Foreign Minister Lavrov", "2019-03-25", "leader:sergey-lavrov"),
      ("Nicolas Maduro", "2019-03-25", "leader:nicolas-maduro"),
      ("Venezuela's", "2019-03-25", "nation:venezuela"),
      ("the Kremlin", "2019-03-25", "nation:russia"),
      ("Il-62M", "2019-03-25", "aircraft:ilyushin-il-62m"),
      ("NATO", "2019-03-25", "organization:nato"),
    ])
  func `a phrase means what it meant on the day`(phrase: String, date: String, id: String) throws {
    let line = try #require(try lines([phrase, "--date", date]).first)
    #expect(line["id"] == .string(id))
    #expect(line["phrase"] == .string(phrase))
    #expect(line["date"] == .string(date))
  }

  @Test func `a line tells kind, name, nation, role, confidence and the losers`() throws {
    let line = try #require(try lines(["Washington", "--date", "2019-03-25"]).first)
    #expect(line["id"] == .string("place:washington-dc"))
    #expect(line["kind"] == .string("place"))
    #expect(line["name"] == .string("Washington, D.C."))
    #expect(line["nation"] == .string("united-states"))
    #expect(line["role"] == .string("capital"))
    guard case .number(let digits)? = line["confidence"], let sure = Double(digits),
      case .array(let losers)? = line["candidates"]
    else {
      Issue.record("no confidence or no candidates")
      return
    }
    #expect((0.5...0.95).contains(sure))
    #expect(
      losers.contains { loser in
        if case .object(let members) = loser {
          return members["id"] == .string("nation:united-states")
        }
        return false
      })
  }

  @Test func `a context decides`() throws {
    let cases = [
      ("Washington criticized the visit.", "nation:united-states"),
      ("They met in Washington.", "place:washington-dc"),
    ]
    for (context, id) in cases {
      let line = try #require(try lines(["Washington", "--context", context]).first)
      #expect(line["id"] == .string(id), "\(context)")
    }
  }

  @Test func `phrases come from the standard input, a line each`() throws {
    let found = try lines(["-"], input: "Russia\nXyzzy Qwfp\r\nChina\n")
    #expect(found.map { $0["id"] } == [.string("nation:russia"), .null, .string("nation:china")])
  }

  @Test func `text names the winner first and the losers below`() throws {
    let result = try entente.run(["resolve", "Congo", "Xyzzy"])
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 0)
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("Congo: nation:") == true)
    #expect(lines.dropFirst().first?.hasPrefix("  not nation:") == true)
    #expect(lines.last == "Xyzzy: unknown")
  }

  @Test(
    arguments: [
      ["resolve"], ["resolve", "Russia", "--date", "yesterday"],
      ["resolve", "Russia", "--format", "xml"], ["resolve", "Russia", "--losers", "-1"],
    ])
  func `wrong usage is trouble`(arguments: [String]) throws {
    let result = try entente.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
  }
}
