import EntenteArticles
import EntenteExtraction
import EntenteGraphModel
import Testing

/// Whole articles through the whole program, against the graphs that readers drew of them before the program had seen them.
struct WrittenArticlesTests {
  /// The least strict F1; it may only rise. The ceiling is what two readers agree on, some .89.
  @Test(
    "Whole articles give the graphs that readers drew of them",
    arguments: [(WrittenArticle.Part.read, 0.70), (.held, 0.52)])
  func graphs(of part: WrittenArticle.Part, floor: Double) throws {
    let articles = try WrittenArticle.all().filter { $0.part == part }
    #expect(articles.count >= 10)
    let graphs = try StandingRelationTests.extractor.get().graphs(
      of: articles.enumerated().map { number, article in
        Article(
          id: "0123456789abcd" + (number < 10 ? "0\(number)" : "\(number)"), title: article.title,
          date: CalendarDate(article.date), text: "\(article.title)\n\n\(article.text)",
          titleRange: 0..<article.title.unicodeScalars.count)
      })
    var right = 0
    var found = 0
    var wanted = 0
    for (article, graph) in zip(articles, graphs) {
      let (own, told) = (article.keys, article.keys(of: graph))
      right += own.intersection(told).count
      found += told.count
      wanted += own.count
    }
    let score = 2 * Double(right) / Double(found + wanted)
    #expect(
      score >= floor, "F1 of \(part) is \(score): right \(right), found \(found), wanted \(wanted)")
  }
}
