import Foundation
import TestSupport
import Testing

/// The worked examples are what the program makes of their articles, today.
@Suite struct ExampleTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Graphs")

  static let examples: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/articles").path)
    }.sorted()
  }()

  private func made(_ example: String, _ ending: String) throws -> [UInt8] {
    var entente = CommandRunner()
    entente.environment = ["SOURCE_DATE_EPOCH": "0"]
    let place = Self.folder.appendingPathComponent(example)
    let title = try String(contentsOf: place.appendingPathComponent("title.txt"), encoding: .utf8)
    let result = try entente.run(
      [
        "extract", "articles", "--portable", "--format", ending, "--title",
        title.trimmingCharacters(in: .newlines),
      ], in: place)
    #expect(result.status == 0 || result.status == 3, "\(result.messages)")
    return result.outputBytes
  }

  private func kept(_ example: String, _ ending: String) throws -> [UInt8] {
    [UInt8](
      try Data(contentsOf: Self.folder.appendingPathComponent("\(example)/graph.\(ending)")))
  }

  @Test func thereAreTwoExamplesOrMore() { #expect(Self.examples.count >= 2) }

  @Test(arguments: examples, ["json", "dot"])
  func theGraphIsTheSameByteForByte(example: String, ending: String) throws {
    let isSame = try made(example, ending) == kept(example, ending)
    #expect(
      isSame,
      "Graphs/\(example)/graph.\(ending) is not what the program makes of the articles now; if that is meant, run 'make graphs', look at what changed and commit it"
    )
  }

  /// Fonts move coordinates from machine to machine, so of the picture only what it shows is compared.
  @Test(arguments: examples)
  func thePictureShowsTheSame(example: String) throws {
    let isSame = try Self.structure(made(example, "svg")) == Self.structure(kept(example, "svg"))
    #expect(
      isSame,
      "Graphs/\(example)/graph.svg shows something else than the program draws now; if that is meant, run 'make graphs', look at the pictures and commit them"
    )
  }

  /// The titles of nodes, edges and clusters and the words of an SVG, sorted.
  private static func structure(_ svg: [UInt8]) -> [String] {
    let text = String(decoding: svg, as: UTF8.self)
    let titles = text.matches(of: /<title>([^<]*)<\/title>/).map { "title \($0.output.1)" }
    let words = text.matches(of: /<text [^>]*>([^<]*)<\/text>/).flatMap {
      $0.output.1.split(separator: " ").map { "word \($0)" }
    }
    return (titles + words).sorted()
  }
}
