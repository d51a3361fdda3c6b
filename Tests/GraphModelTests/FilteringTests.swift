import EntenteGraphModel
import TestSupport
import Testing

@Suite struct FilteringTests {
  /// a -accuse-> b (3 articles), b -visited..., c -aid-> d (1 article, planned), and e alone.
  static func graph() -> EntityGraph {
    var graph = EntityGraph()
    for slug in ["a", "b", "c", "d", "e"] {
      let id = EntityID(kind: .nation, slug: slug)
      graph.entities[id] = Entity(id: id, kind: .nation, name: slug.uppercased())
    }
    for number in 1...4 {
      graph.articles["\(number)"] = ArticleRecord(
        id: "\(number)", date: number == 4 ? nil : CalendarDate(year: 2019, month: number, day: 1),
        outlet: "o\(number % 2)")
    }
    add("a", .accuse, "b", articles: ["1", "2", "3"], to: &graph)
    add("b", .assault, "c", articles: ["2"], confidence: 0.9, to: &graph)
    add("c", .aid, "d", .planned, articles: ["4"], to: &graph)
    return graph
  }

  static func add(
    _ source: String, _ kind: RelationKind, _ target: String, _ status: Status = .asserted,
    articles: [String], confidence: Double = 0.5, to graph: inout EntityGraph
  ) {
    let key = RelationKey(
      source: EntityID(kind: .nation, slug: source), kind: kind,
      target: EntityID(kind: .nation, slug: target), status: status)
    graph.relations[key] = Relation(
      key: key,
      evidence: Set(
        articles.map {
          Evidence(
            article: $0, start: 0, end: 1, text: "x", cue: "", predicate: "", confidence: confidence
          )
        }))
  }

  static let day = CalendarDate(year: 2019, month: 2, day: 15)

  @Test(arguments: [
    (GraphFilter(), "abcde", 3, ""),
    (GraphFilter(minimumSupport: 2), "abe", 1, "support 2"),
    (GraphFilter(types: [.aid]), "cde", 1, "type 2"),
    (GraphFilter(types: [.aid], classes: [.materialConflict]), "bcde", 2, "type 1"),
    (GraphFilter(statuses: [.planned]), "cde", 1, "status 2"),
    (GraphFilter(minimumConfidence: 0.8), "bce", 1, "confidence 2"),
    (GraphFilter(since: day), "abe", 1, "date 2"),
    (GraphFilter(until: day), "abce", 2, "date 1"),
    (GraphFilter(minimumSupport: 2, until: day), "abe", 1, "date 1, support 1"),
    (GraphFilter(focus: [EntityID(kind: .nation, slug: "a")]), "ab", 1, "focus 2"),
    (GraphFilter(focus: [EntityID(kind: .nation, slug: "a")], depth: 2), "abc", 2, "focus 1"),
    (GraphFilter(focus: [EntityID(kind: .nation, slug: "e")]), "e", 0, "focus 3"),
    (GraphFilter(top: 2), "ab", 1, "top 2"),
    (GraphFilter(kinds: [.leader]), "", 0, "kind 3"),
  ])
  func aFilterKeepsWhatItNamesAndCountsTheRest(
    filter: GraphFilter, entities: String, relations: Int, reasons: String
  ) throws {
    let whole = FilteringTests.graph()
    let (graph, omission) = whole.filtered(by: filter)
    try graph.validate()
    #expect(graph.entities.keys.sorted().map { String($0.slug) }.joined() == entities)
    #expect(graph.relations.count == relations)
    #expect(omission.relationCount == whole.relations.count - relations)
    #expect(omission.entities == whole.entities.count - entities.count)
    if reasons.isEmpty {
      #expect(omission.isEmpty)
      #expect(graph == whole)
    } else {
      #expect(omission.description.hasSuffix("(\(reasons))"))
    }
  }

  @Test func filteredGraphsAreValidAndFilteringTwiceChangesNothing() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let graph = randomGraph(&generator)
      let date = CalendarDate(daysSince1970: 17_920 + Int.random(in: 0..<100, using: &generator))
      var filter = GraphFilter(minimumSupport: Int.random(in: 1...2, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: filter.statuses = [.asserted, .negated]
      case 1: filter.classes = [.standing, .verbalConflict]
      case 2: filter.since = date
      case 3: filter.focus = Set(graph.entities.keys.sorted().prefix(1))
      default: filter.kinds = [.nation, .leader]
      }
      let (once, omission) = graph.filtered(by: filter)
      try once.validate()
      #expect(once.relations.count + omission.relationCount == graph.relations.count)
      #expect(once.filtered(by: filter).graph == once)
    }
  }
}
