import EntenteGraphModel

/// What is derived from the evidence of a graph, computed once for a drawing or a file.
struct GraphFacts: Sendable {
  /// What is derived for one relation.
  struct RelationFacts: Sendable, Hashable {
    var id = ""
    /// Articles that prove it, copies of a text counted once.
    var support = 0
    /// ``support`` for choosing what is drawn: sentences that join many pairs are divided among them.
    var share = 1.0
    var outlets = 0
    var first: String?
    var last: String?
    /// The confidence of its best sentence.
    var confidence = 0.0
    /// The text's words most used for it.
    var cue: String?
    /// The address of the first article that has one.
    var address: String?
  }

  private var relations: [RelationKey: RelationFacts] = [:]
  private var nations: [EntityID: EntityID] = [:]
  /// The first and the last day of the articles.
  private(set) var first: String?
  private(set) var last: String?

  init(_ graph: EntityGraph) {
    let summary = GraphSummary(graph)
    let shares = SentenceShares(graph, copies: summary.copies)
    for (key, relation) in graph.relations {
      relations[key] = Self.facts(of: relation, summary.relations[key], in: graph)
      relations[key]?.share = shares.support(of: relation)
    }
    let dates = graph.articles.values.compactMap(\.date).sorted()
    first = dates.first?.description
    last = dates.last?.description
    nations = Affiliation.nations(in: graph) { relations[$0]?.support ?? 0 }
  }

  /// The facts of a relation; empty ones where it is not in the graph.
  subscript(key: RelationKey) -> RelationFacts { relations[key] ?? RelationFacts() }

  /// How much some relations weigh together where room is short: the root of what they may claim as their own, so that ten
  /// articles don't hide nine others, and no more than that.
  func weight(of keys: some Sequence<RelationKey>) -> Double {
    let share = keys.reduce(0) { $0 + self[$1].share }
    return min(share, share.squareRoot())
  }

  /// The nation that an entity belongs to; itself for a nation.
  func nation(of id: EntityID) -> EntityID? { nations[id] }

  private static func facts(
    of relation: Relation, _ summary: GraphSummary.Relation?, in graph: EntityGraph
  ) -> RelationFacts {
    var facts = RelationFacts(id: relation.key.identifier)
    facts.support = summary?.support ?? 0
    facts.outlets = summary?.outlets ?? 0
    facts.first = summary?.first?.description
    facts.last = summary?.last?.description
    facts.confidence = summary?.confidence ?? 0
    var cues: [String: Int] = [:]
    for evidence in relation.evidence where !evidence.cue.isEmpty {
      cues[evidence.cue, default: 0] += 1
    }
    facts.cue = cues.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    facts.address = Set(relation.evidence.map(\.article)).sorted().lazy
      .compactMap { graph.articles[$0]?.url }
      .first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    return facts
  }
}
