import EntenteArticles
import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage
import Testing

@Suite struct GraphAssemblerTests {
  @Test(arguments: [
    (RelationKind.leads, "President", ["president"]), (.leads, "leader", []),
    (.officialOf, "President", []),
  ])
  func evidenceOfLeadingCarriesAnOfficeWithASingleHolder(
    kind: RelationKind, role: String, offices: [String]
  ) throws {
    let ids = ["leader:ann-lee", "nation:ruritania"].map(EntityID.init(rawValue:))
    let article = Article(id: "a1", text: "President Ann Lee spoke.")
    let sentence = Sentence(tokens: [Token(text: "President", range: 0..<9, spaceAfter: true)])
    let linked = LinkedDocument(
      document: Document(text: article.text, sentences: [sentence]), mentions: [],
      entities: [
        ids[0]: Entity(id: ids[0], kind: .leader, name: "Ann Lee"),
        ids[1]: Entity(id: ids[1], kind: .nation, name: "Ruritania"),
      ])
    let graph = GraphAssembler(offices: ["president": "president"]).graph(
      of: article, linked: linked,
      relations: [
        ExtractedRelation(
          source: ids[0], kind: kind, target: ids[1], sentence: 0, cue: role, predicate: "title",
          role: role)
      ])
    let relation = try #require(graph.relations.values.first)
    #expect(relation.singleOffices == offices)
  }
}
