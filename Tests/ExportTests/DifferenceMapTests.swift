import EntenteComparison
import EntenteExport
import EntenteGraphModel
import Testing

/// What the drawing of a difference shows.
@Suite struct DifferenceMapTests {
  private static func graph(_ lines: [(String, RelationKind, String, Int)]) -> EntityGraph {
    var graph = EntityGraph()
    for (source, kind, target, support) in lines {
      let ids = [source, target].map { EntityID(kind: .nation, slug: $0) }
      for id in ids { graph.entities[id] = Entity(id: id, kind: .nation, name: String(id.slug)) }
      let key = RelationKey(source: ids[0], kind: kind, target: ids[1])
      var relation = Relation(key: key)
      for number in 1...support {
        let article = "\(number)"
        graph.articles[article] = ArticleRecord(id: article, outlet: "Wire")
        relation.evidence.insert(
          Evidence(
            article: article, start: 0, end: 1, text: "s", cue: "c", predicate: "p", confidence: 1))
      }
      graph.relations[key] = relation
    }
    return graph
  }

  private static func edges(_ map: DifferenceMap) -> [Substring] {
    map.drawing.dot().split(separator: "\n").filter { $0.contains(" -> ") }
  }

  @Test func linesThatDifferInSupportAloneAreGreyAndSayHowManyTellThem() throws {
    let difference = GraphDifference(
      from: Self.graph([("a", .aid, "b", 1)]),
      to: Self.graph([("a", .aid, "b", 3), ("a", .assault, "c", 1)]))
    let edges = Self.edges(DifferenceMap(difference))
    let support = try #require(edges.first { $0.contains("class=\"support\"") })
    #expect(support.contains("= aided (1 → 3)"))
    #expect(support.contains("#949494"))
    #expect(DifferenceMap(difference).drawing.dot().contains("1 added, 1 alike but for support"))
  }

  @Test func theyNeverTakeThePlaceOfWhatDiffersInContent() {
    let others = (0..<30).map { ("n\($0)", RelationKind.aid, "hub") }
    let attacks: [(String, RelationKind, String, Int)] = [
      ("hub", .assault, "x", 1), ("y", .assault, "hub", 1),
    ]
    var map = DifferenceMap(
      GraphDifference(
        from: Self.graph(others.map { ($0.0, $0.1, $0.2, 1) }),
        to: Self.graph(others.map { ($0.0, $0.1, $0.2, 9) } + attacks)))
    map.limit = 6
    let edges = Self.edges(map)
    #expect(edges.count { $0.contains("class=\"added\"") } == 2)
    #expect(edges.count { $0.contains("class=\"support\"") } == 2)
    #expect(map.drawing.dot().contains("28 that differ in support alone"))
  }
}
