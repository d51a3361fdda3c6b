import EntenteArticles
import Foundation
import Testing

/// Furnished texts whose furniture is marked: `~ ` before a line of it, `=== name` before a text.
@Suite struct FurnitureMeasure {
  struct Fixture {
    var name: String
    var lines: [(text: String, isFurniture: Bool)]
  }

  static func fixtures(_ name: String) throws -> [Fixture] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name).txt")
    var fixtures: [Fixture] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("=== ") {
        fixtures.append(Fixture(name: String(line.dropFirst(4)), lines: []))
      } else if let last = fixtures.indices.last {
        let marked = line.hasPrefix("~ ")
        fixtures[last].lines.append((String(marked ? line.dropFirst(2) : line), marked))
      }
    }
    return fixtures
  }

  /// Floors over all lines: of what is removed at least .98 is furniture, of the furniture at
  /// least .90 is removed. Blank lines between paragraphs or none must not matter.
  @Test(arguments: ["furnished-a", "furnished-b", "furnished-c"], ["\n", "\n\n"])
  func furnitureIsRemovedAndTheArticleStays(file: String, separator: String) throws {
    var right = 0
    var removed = 0
    var furniture = 0
    var wrong: [String] = []
    for fixture in try Self.fixtures(file) {
      let text = fixture.lines.map(\.text).joined(separator: separator)
      let article = ArticleReader().articles(of: [
        .bytes(Array(text.utf8), name: "\(fixture.name).txt")
      ]).first
      let kept = Set((article?.text ?? "").split(separator: "\n").map(String.init))
      for line in fixture.lines {
        // A body line that lost only its dateline is kept.
        let stays =
          kept.contains(line.text)
          || (!line.isFurniture && kept.contains { $0.count > 30 && line.text.hasSuffix($0) })
        if line.isFurniture { furniture += 1 }
        if !stays {
          removed += 1
          if line.isFurniture { right += 1 }
        }
        if stays == line.isFurniture {
          wrong.append("\(fixture.name) \(stays ? "kept" : "LOST"): \(line.text)")
        }
      }
    }
    let precision = Double(right) / Double(max(1, removed))
    let recall = Double(right) / Double(max(1, furniture))
    print("furniture \(file): precision \(precision), recall \(recall) of \(furniture) lines")
    #expect(precision >= 0.98, "\(wrong.joined(separator: "\n"))")
    #expect(recall >= 0.90, "\(wrong.joined(separator: "\n"))")
  }
}
