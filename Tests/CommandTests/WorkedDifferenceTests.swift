import Foundation
import TestSupport
import Testing

@Suite struct WorkedDifferenceTests {
  /// The worked example is what the program makes of the two graphs beside it. Pictures are left out: fonts move them.
  @Test(arguments: ["txt", "json", "dot"])
  func theWorkedDifferenceIsWhatTheProgramMakes(ending: String) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let example = URL(fileURLWithPath: "/\(root)/Graphs/venezuela-march-to-july")
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("difference.\(ending)")
    let result = try CommandRunner().run(
      [
        "diff", "../venezuela-2019-march/graph.json", "../venezuela-2019-july/graph.json",
        "--label-a", "to March 2019", "--label-b", "May to July 2019", "-o", file.path,
      ], in: example)
    #expect(result.status == 1)
    let made = try String(contentsOf: file, encoding: .utf8)
    let kept = try String(
      contentsOf: example.appendingPathComponent("difference.\(ending)"), encoding: .utf8)
    #expect(
      made == kept,
      "Graphs/venezuela-march-to-july/difference.\(ending) is out of date: run 'make graphs'")
  }
}
