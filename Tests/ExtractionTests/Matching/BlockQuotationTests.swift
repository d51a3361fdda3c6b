import EntenteArticles
import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// Paragraphs that a line such as "The minister said:" puts into somebody's mouth without quotation marks.
@Suite struct BlockQuotationTests {
  private func edges(_ text: String) throws -> Set<String> {
    let article = Article(id: "0123456789abcdef", text: text)
    let graph = try StandingRelationTests.extractor.get().graphs(of: [article])[0]
    return Set(
      graph.relations.keys.map {
        "\(graph.entities[$0.source]?.name ?? "") \($0.kind.rawValue) "
          + "\(graph.entities[$0.target]?.name ?? "")"
      })
  }

  @Test func `who says what follows a colon is its narrator`() throws {
    let found = try edges(
      "Foreign Secretary Boris Johnson said:\n\nWe condemn Russia for this attack.\n\n"
        + "We urge Iran to leave.")
    #expect(found.contains("Boris Johnson accuse Russia"), "\(found.sorted())")
    #expect(found.contains("Boris Johnson request Iran"), "\(found.sorted())")
  }

  @Test func `the block ends where the text names the speaker again`() throws {
    let found = try edges(
      "Foreign Secretary Boris Johnson said:\n\nWe condemn Russia for this attack.\n\n"
        + "Boris Johnson met Sergei Lavrov on Monday. We urge Iran to leave.")
    #expect(!found.contains("Boris Johnson request Iran"), "\(found.sorted())")
  }
}
