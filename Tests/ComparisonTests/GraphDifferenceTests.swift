import EntenteComparison
import EntenteGraphModel
import TestSupport
import Testing

@Suite struct GraphDifferenceTests {
  @Test func propertiesHoldOverTenThousandPairs() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<10_000 {
      let (a, b) = (randomGraph(&generator), randomGraph(&generator))
      #expect(GraphDifference(from: a, to: a).isEmpty)
      #expect(GraphPatch(from: a, to: a).isEmpty)
      let there = GraphDifference(from: a, to: b)
      let back = GraphDifference(from: b, to: a)
      let mirrored = there.mirrored
      #expect(mirrored.lines == back.lines)
      #expect(mirrored.entities == back.entities)
      #expect(mirrored.offices == back.offices)
      #expect(mirrored.polarities == back.polarities)
      #expect(mirrored.neighbourhoods == back.neighbourhoods)
      #expect(there.patch.mirrored == back.patch)
      #expect(a.applying(there.patch) == b)
      #expect(b.applying(there.patch.mirrored) == a)
    }
  }

  static func graph(_ relations: [(String, RelationKind, String, Status, [String])]) -> EntityGraph
  {
    var graph = EntityGraph()
    for (source, kind, target, status, articles) in relations {
      let ids = [source, target].map(EntityID.init(rawValue:))
      let key = RelationKey(source: ids[0], kind: kind, target: ids[1], status: status)
      var relation = Relation(key: key)
      for article in articles {
        graph.articles[article] = ArticleRecord(
          id: article, date: CalendarDate("2019-03-25"), outlet: String(article.prefix(1)))
        relation.evidence.insert(
          Evidence(
            article: article, start: 0, end: 5, text: "Says \(article).", cue: "c", predicate: "p",
            confidence: 0.5))
        for id in ids {
          var entity =
            graph.entities[id]
            ?? Entity(id: id, kind: id.kind ?? .nation, name: String(id.slug).uppercased())
          entity.mentions[article] = 1
          graph.entities[id] = entity
        }
      }
      graph.relations[key] = relation
    }
    return graph
  }

  @Test(arguments: [
    (Status.asserted, Status.negated, LineChange.Kind.contradicted),
    (.negated, .asserted, .contradicted), (.planned, .asserted, .changed),
    (.hypothetical, .negated, .changed),
  ])
  func aDenialIsAContradictionAndAFulfilledPlanIsNot(
    before: Status, after: Status, kind: LineChange.Kind
  ) throws {
    let a = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", before, ["x1"])])
    let b = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", after, ["x2"])])
    let change = try #require(GraphDifference(from: a, to: b).lines.first)
    #expect(change.kind == kind)
    #expect(change.aspects == [.status])
  }

  @Test func absentIsWeighedByCoverage() throws {
    let a = GraphDifferenceTests.graph([
      ("nation:a", .aid, "nation:b", .asserted, ["x1"]),
      ("nation:a", .accuse, "nation:z", .asserted, ["x1"]),
    ])
    let b = GraphDifferenceTests.graph([("nation:b", .accuse, "nation:a", .asserted, ["y1", "y2"])])
    let lines = GraphDifference(from: a, to: b).lines
    let coverage = lines.filter { $0.kind == .absent }.map { $0.coverage?.both }
    #expect(Set(coverage) == [2, 0])
    let added = try #require(lines.first { $0.kind == .added })
    #expect(added.coverage?.both == 1)
    #expect(lines.first == added)
  }

  @Test func supportCountsArticlesOverAllStatusesOfALine() throws {
    let a = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1"])])
    let b = GraphDifferenceTests.graph([
      ("nation:a", .aid, "nation:b", .asserted, ["x1", "y2"]),
      ("nation:a", .aid, "nation:b", .planned, ["y2"]),
    ])
    let change = try #require(GraphDifference(from: a, to: b).lines.first)
    #expect(change.before?.support == 1)
    #expect(change.after?.support == 2)
    #expect(change.aspects == [.support, .outlets, .status])
  }

  @Test func moreArticlesThatTellTheSameAreNoChangeOfContent() throws {
    let a = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1"])])
    let b = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1", "y2"])])
    let difference = GraphDifference(from: a, to: b)
    #expect(difference.lines.map(\.kind) == [.supportOnly])
    #expect(difference.lines.first?.aspects == [.support, .outlets])
    #expect(!difference.isEmpty)
    #expect(difference.neighbourhoods.isEmpty)
    #expect(
      difference.filtered(only: [.contradicted, .added, .absent, .changed]).isEmpty)
    #expect(difference.filtered(only: [.supportOnly]).lines.count == 1)
  }

  @Test func outletsThatNobodyKnowsAreNoOtherNumberOfOutlets() {
    let a = GraphDifferenceTests.graph([("nation:a", .aid, "nation:b", .asserted, ["x1"])])
    var b = a
    b.articles["x1"]?.outlet = nil
    #expect(GraphDifference(from: a, to: b).isEmpty)
  }

  @Test func whatIsChangedIsToldByStatusThenByDays() {
    func graph(_ day: String, _ status: Status, _ articles: [String]) -> EntityGraph {
      var graph = GraphDifferenceTests.graph([
        ("nation:a", .assault, "nation:b", .asserted, articles),
        ("nation:a", .visited, "nation:c", status, ["x1"]),
      ])
      for article in articles { graph.articles[article]?.date = CalendarDate(day) }
      graph.articles["x1"]?.date = CalendarDate("2019-03-25")
      return graph
    }
    let difference = GraphDifference(
      from: graph("2019-01-01", .planned, ["y1", "z1"]),
      to: graph("2019-02-01", .asserted, ["y1", "z1"]))
    #expect(difference.lines(.changed).map(\.aspects) == [[.status], [.dates]])
    #expect(difference.lines.map(\.aspects) == [[.dates], [.status]])
  }

  @Test func equalSupportIsToldDeedsFirstThenByConfidenceThenByName() {
    var b = GraphDifferenceTests.graph([
      ("nation:a", .partOf, "organization:b", .asserted, ["x1"]),
      ("nation:c", .consult, "nation:d", .asserted, ["x1"]),
      ("nation:e", .assault, "nation:a", .asserted, ["x1"]),
      ("nation:a", .accuse, "nation:z", .asserted, ["x1"]),
      ("nation:b", .accuse, "nation:z", .asserted, ["x1"]),
      ("nation:c", .accuse, "nation:z", .asserted, ["x1"]),
    ])
    b.entities[EntityID(rawValue: "nation:a")]?.name = "Éire"
    b.entities[EntityID(rawValue: "nation:b")]?.name = "Denmark"
    for (key, relation) in b.relations where key.source.rawValue == "nation:c" {
      b.relations[key]?.evidence = Set(
        relation.evidence.map {
          var surer = $0
          surer.confidence = 0.9
          return surer
        })
    }
    let lines = GraphDifference(from: EntityGraph(), to: b).lines
    #expect(
      lines.map { "\($0.line.source.slug) \($0.line.kind.rawValue)" } == [
        "e assault", "c accuse", "b accuse", "a accuse", "c consult", "a part-of",
      ])
  }

  /// A graph in which a leader holds an office, or leads without one.
  private func graph(_ leader: String, office: String?, day: String) -> EntityGraph {
    var graph = GraphDifferenceTests.graph([
      (leader, .leads, "nation:venezuela", .asserted, [leader])
    ])
    graph.articles[leader]?.date = CalendarDate(day)
    for (key, relation) in graph.relations {
      guard var evidence = relation.evidence.first, let office else { continue }
      evidence.attributes[Relation.officeField] = .string(office)
      graph.relations[key]?.evidence = [evidence]
    }
    return graph
  }

  @Test func twoHoldersOfOneOfficeContradictAtOneDateOnly() throws {
    let maduro = graph("leader:maduro", office: "president", day: "2019-03-25")
    let guaido = graph("leader:guaido", office: "president", day: "2019-03-25")
    let conflict = try #require(GraphDifference(from: maduro, to: guaido).offices.first)
    #expect(conflict.office == "president")
    #expect(GraphDifference(from: maduro, to: guaido).count(.contradicted) == 1)
    for (office, day) in [
      ("prime minister", "2019-03-25"), (nil, "2019-03-25"), ("president", "2019-07-25"),
    ] {
      let other = graph("leader:guaido", office: office, day: day)
      #expect(GraphDifference(from: maduro, to: other).offices.isEmpty)
    }
  }

  @Test func twoHoldersThatBothSidesTellOfAreNoDifference() {
    let maduro = graph("leader:maduro", office: "president", day: "2019-03-25")
    let guaido = graph("leader:guaido", office: "president", day: "2019-03-25")
    let both = maduro.merging(guaido)
    #expect(GraphDifference(from: both, to: both).offices.isEmpty)
    #expect(GraphDifference(from: both, to: guaido).offices.isEmpty)
    #expect(GraphDifference(from: maduro, to: both).offices.isEmpty)
    // Another time is another tenure.
    let earlier = graph("leader:maduro", office: "president", day: "2012-03-25")
    let later = graph("leader:ruiz", office: "president", day: "2019-03-25")
    #expect(GraphDifference(from: maduro, to: earlier.merging(later)).offices.count == 1)
  }

  @Test func oneItemOfAnotherKindIsRenamedWithItsKind() throws {
    var a = GraphDifferenceTests.graph([("nation:a", .aid, "place:b", .asserted, ["x1"])])
    var b = GraphDifferenceTests.graph([("nation:a", .aid, "organization:b", .asserted, ["x1"])])
    a.entities[EntityID(rawValue: "place:b")]?.wikidata = "Q1"
    b.entities[EntityID(rawValue: "organization:b")]?.wikidata = "Q1"
    let change = try #require(GraphDifference(from: a, to: b).entities.first)
    #expect(change.kind == .renamed)
    #expect(change.fields.map(\.name) == ["kind"])
  }

  @Test func oneThingUnderTwoIdsIsRenamed() throws {
    let a = GraphDifferenceTests.graph([
      ("leader:juan-guaido~venezuela", .visited, "nation:b", .asserted, ["x1"])
    ])
    var b = GraphDifferenceTests.graph([
      ("leader:juan-guaido", .visited, "nation:b", .asserted, ["x1"])
    ])
    var renamed = a
    for (graph, id) in [(0, "leader:juan-guaido~venezuela"), (1, "leader:juan-guaido")] {
      if graph == 0 { renamed.entities[EntityID(rawValue: id)]?.name = "Juan Guaidó" }
      if graph == 1 { b.entities[EntityID(rawValue: id)]?.name = "Juan Guaido" }
    }
    let difference = GraphDifference(from: renamed, to: b)
    #expect(difference.lines.isEmpty)
    #expect(difference.entities.map(\.kind) == [.renamed])
  }

  @Test func toneIsComparedBetweenTwo() throws {
    let a = GraphDifferenceTests.graph([("nation:a", .assault, "nation:b", .asserted, ["x1"])])
    let b = GraphDifferenceTests.graph([("nation:b", .aid, "nation:a", .asserted, ["x1"])])
    let change = try #require(GraphDifference(from: a, to: b).polarities.first)
    #expect((change.before, change.after) == (-9, 10))
  }
}
