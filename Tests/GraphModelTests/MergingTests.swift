import EntenteGraphModel
import TestSupport
import Testing

@Suite struct MergingTests {
  @Test func mergingIsAssociativeCommutativeAndIdempotent() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3_000 {
      let (a, b, c) = (
        randomGraph(&generator), randomGraph(&generator), randomGraph(&generator)
      )
      #expect(a.merging(b) == b.merging(a))
      #expect(a.merging(b).merging(c) == a.merging(b.merging(c)))
      #expect(a.merging(a) == a)
      #expect(a.merging(EntityGraph()) == a)
      #expect(a.merging(b).merging(b) == a.merging(b))
    }
  }

  /// Swift takes texts in different Unicode forms as equal; their bytes must not depend on the order.
  @Test func theBytesDoNotDependOnTheOrderEither() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      var graphs = (0..<3).map { _ in randomGraph(&generator) }
      for index in graphs.indices {
        for id in graphs[index].entities.keys {
          let form = Bool.random(using: &generator) ? "\u{E9}" : "e\u{301}"
          graphs[index].entities[id]?.aliases.insert("caf" + form)
          graphs[index].entities[id]?.name = "Ren" + form
          graphs[index].entities[id]?.attributes["note"] = .string(form)
        }
      }
      let (a, b, c) = (graphs[0], graphs[1], graphs[2])
      let left = a.merging(b).merging(c).json(generator: "g")
      #expect(left == c.merging(b.merging(a)).json(generator: "g"))
      #expect(left == b.merging(c).merging(a).merging(b).json(generator: "g"))
    }
  }

  @Test func theNameOfTheSurerEntityStays() throws {
    let id = EntityID(kind: .leader, slug: "x")
    var (a, b) = (EntityGraph(), EntityGraph())
    a.entities[id] = Entity(id: id, kind: .leader, name: "Zed", aliases: ["Z"], confidence: 0.4)
    b.entities[id] = Entity(id: id, kind: .leader, name: "Ann", aliases: ["Z"], confidence: 0.9)
    let merged = try #require(a.merging(b).entities[id])
    #expect(merged.name == "Ann")
    #expect(merged.aliases == ["Z", "Zed"])
  }

  @Test func evidenceReadTwiceWithOtherConfidenceCountsOnce() throws {
    let key = RelationKey(
      source: EntityID(kind: .nation, slug: "a"), kind: .aid,
      target: EntityID(kind: .nation, slug: "b"))
    let graphs = [0.3, 0.7].map { confidence in
      var graph = EntityGraph()
      graph.relations[key] = Relation(
        key: key,
        evidence: [
          Evidence(
            article: "a", start: 0, end: 1, text: "x", cue: "c", predicate: "p",
            confidence: confidence)
        ])
      return graph
    }
    let merged = try #require(graphs[0].merging(graphs[1]).relations[key])
    #expect(merged.evidence.map(\.confidence) == [0.7])
  }

  @Test func anArticleAndItsCopiesCountOnce() throws {
    var graph = EntityGraph()
    let (a, b) = (EntityID(rawValue: "nation:a"), EntityID(rawValue: "nation:b"))
    for id in [a, b] { graph.entities[id] = Entity(id: id, kind: .nation, name: id.rawValue) }
    let key = RelationKey(source: a, kind: .accuse, target: b)
    var relation = Relation(key: key)
    let text: [UInt64] = Array(1...12)
    for (id, fingerprint) in [
      ("whole", text), ("trimmed", Array(text.prefix(8))), ("longer", text + [77, 78, 79]),
      ("other", [1, 2, 90, 91, 92, 93]),
    ] {
      graph.articles[id] = ArticleRecord(id: id, outlet: id, fingerprint: fingerprint)
      relation.evidence.insert(
        Evidence(
          article: id, start: 0, end: 1, text: "x", cue: "", predicate: "", confidence: 0.5))
    }
    graph.relations[key] = relation
    let summary = try #require(GraphSummary(graph).relations[key])
    #expect(summary.support == 2)
    #expect(summary.outlets == 4)
    #expect(graph.copyGroups() == ["whole": "longer", "trimmed": "longer", "longer": "longer"])
  }
}
