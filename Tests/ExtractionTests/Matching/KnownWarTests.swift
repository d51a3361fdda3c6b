import EntenteArticles
import EntenteExtraction
import EntenteGraphModel
import Testing

/// Wars that a text speaks of without saying on whom.
struct KnownWarTests {
  @Test(
    "A war that everybody knows of has a target where the text names it, on the days of the war",
    arguments: [
      ("2022-06-15", "Poland spoke of Ukraine. It condemned Russia's unprovoked war.", true),
      ("2022-06-15", "Poland spoke of Ukraine and President Putin's war of choice.", true),
      ("2022-06-15", "Poland spoke of Chile. It condemned Russia's unprovoked war.", false),
      ("2012-06-15", "Poland spoke of Ukraine. It condemned Russia's unprovoked war.", false),
    ])
  func target(day: String, text: String, isTold: Bool) throws {
    let article = Article(id: "0123456789abcdef", date: CalendarDate(day), text: text)
    let graph = try StandingRelationTests.extractor.get().graphs(of: [article])[0]
    let isThere = graph.relations.keys.contains {
      $0.kind == .assault && $0.target.slug == "ukraine"
    }
    #expect(isThere == isTold, "\(graph.relations.keys)")
  }
}
