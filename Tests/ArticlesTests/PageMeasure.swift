import EntenteArticles
import Foundation
import Testing

/// Pages of varied make beside the text of their article: how much of it is found, and how little else.
@Suite struct PageMeasure {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/pages")

  /// What a text is compared by: its words in lower case, each as often as it occurs.
  static func words(_ text: some StringProtocol) -> [Substring: Int] {
    let lower = text.lowercased()
    return lower.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
  }

  /// The harmonic mean of precision and recall over words.
  static func score(_ found: [Substring: Int], _ gold: [Substring: Int]) -> Double {
    let shared = gold.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
    let sizes = found.values.reduce(0, +) + gold.values.reduce(0, +)
    return sizes == 0 ? 1 : 2 * Double(shared) / Double(sizes)
  }

  /// An article's text without its title.
  static func body(_ article: Article) -> String {
    var scalars = Array(article.text.unicodeScalars)
    if let title = article.titleRange { scalars.removeSubrange(title) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Floors: .93 on the mean of all pages, and no page below .80.
  @Test func theBodyOfAPageIsFoundAndItsFurnitureIsNot() throws {
    let pages = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
    try #require(pages.count >= 20)
    var total = 0.0
    var table: [String] = []
    for page in pages {
      let gold = try String(
        contentsOf: page.deletingPathExtension().appendingPathExtension("txt"), encoding: .utf8)
      let article = ArticleReader().articles(of: [
        .bytes([UInt8](try Data(contentsOf: page)), name: page.lastPathComponent)
      ]).first
      let score = Self.score(Self.words(article.map(Self.body) ?? ""), Self.words(gold))
      total += score
      table.append("\(page.lastPathComponent) \(score)")
      #expect(score >= 0.80, "\(page.lastPathComponent): \(article.map(Self.body) ?? "nothing")")
    }
    let mean = total / Double(pages.count)
    print("pages: mean F1 over words \(mean)\n" + table.joined(separator: "\n"))
    #expect(mean >= 0.93, "\(table.joined(separator: "\n"))")
  }
}
