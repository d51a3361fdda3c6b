public import EntenteGraphModel

/// A random, valid graph over few articles and entities, so that random graphs overlap.
public func randomGraph(_ generator: inout SeededGenerator) -> EntityGraph {
  var graph = EntityGraph()
  let articles = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
    "a\(Int.random(in: 0..<6, using: &generator))"
  }
  for id in articles {
    graph.articles[id] = ArticleRecord(
      id: id, title: Bool.random(using: &generator) ? "Title of \(id)" : nil,
      date: CalendarDate(daysSince1970: 18_000 + id.utf8.reduce(0) { $0 + Int($1) }),
      outlet: ["AFP", "TASS", nil].randomElement(using: &generator) ?? nil, words: 100,
      fingerprint: [1, 2, 3, 4].map { $0 + UInt64(Int.random(in: 0...1, using: &generator)) })
  }
  for _ in 0..<Int.random(in: 0...6, using: &generator) {
    let kind = EntityKind.allCases.randomElement(using: &generator) ?? .nation
    let id = EntityID(kind: kind, slug: "e\(Int.random(in: 0..<3, using: &generator))")
    var entity = Entity(id: id, kind: kind, name: "Name of \(id)")
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      entity.aliases.insert("alias \(Int.random(in: 0..<4, using: &generator)) \"é\\")
    }
    for article in articles where Bool.random(using: &generator) {
      entity.mentions[article] = Int.random(in: 1...3, using: &generator)
    }
    entity.confidence = Double(Int.random(in: 0...10_000, using: &generator)) / 10_000
    if Bool.random(using: &generator) {
      entity.attributes["note"] = .array([.number("1.50"), .null, .bool(true)])
    }
    graph.entities[id] = entity
  }
  let ids = graph.entities.keys.sorted()
  for _ in 0..<Int.random(in: 0...8, using: &generator) where !articles.isEmpty && ids.count > 1 {
    guard let source = ids.randomElement(using: &generator),
      let target = ids.randomElement(using: &generator), source != target,
      let a = source.kind, let b = target.kind,
      let kind = RelationKind.allCases.filter({
        $0.joins(a, b) && (!$0.isSymmetric || $0.joins(b, a))
      })
      .randomElement(using: &generator)
    else { continue }
    let key = RelationKey(
      source: source, kind: kind, target: target,
      status: Status.allCases.randomElement(using: &generator) ?? .asserted,
      speaker: Bool.random(using: &generator) ? ids.randomElement(using: &generator) : nil)
    let start = Int.random(in: 0..<50, using: &generator)
    graph.relations[key, default: Relation(key: key)].evidence.insert(
      Evidence(
        article: articles.randomElement(using: &generator) ?? "a0", start: start, end: start + 9,
        text: "Sentence.", cue: "cue", predicate: "p/obj",
        confidence: Double(Int.random(in: 0...100, using: &generator)) / 100,
        when: Bool.random(using: &generator)
          ? TimeSpan(day: CalendarDate(daysSince1970: 17_900 + start)) : nil,
        attributes: kind == .leads && start < 30 ? [Relation.officeField: .string("head")] : [:]))
  }
  return graph
}
