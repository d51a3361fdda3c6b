/// What follows from the evidence of a graph: support, outlets, first and last day, confidence.
///
/// Computed once for a whole graph, since which articles are copies of each other depends on all of them.
public struct GraphSummary: Sendable {
  /// What follows from the evidence of one relation.
  public struct Relation: Sendable, Hashable {
    /// The number of articles that tell it; a group of copies counts once.
    public var support: Int
    /// The number of outlets that tell it.
    public var outlets: Int
    /// The first and last day of which it is told: the times in the text, else the articles' dates.
    public var first: CalendarDate?
    public var last: CalendarDate?
    /// PLOVER's score of its type, 0 for what is no event.
    public var polarity: Double
    /// The confidence of its best piece of evidence, 0...1: a sentence reprinted ten times is no surer than once,
    /// as a product of doubts would have it.
    public var confidence: Double
  }

  /// What follows from the mentions of one entity, and from its relations.
  public struct Entity: Sendable, Hashable {
    /// How often the articles name it.
    public var mentions: Int
    /// The number of articles that name it; a group of copies counts once.
    public var articles: Int
    /// The number of relations that it is an end of.
    public var relations: Int
  }

  /// What follows for each relation.
  public let relations: [RelationKey: Relation]
  /// What follows for each entity.
  public let entities: [EntityID: Entity]
  /// The group of copies that each article belongs to, for articles that have copies.
  public let copies: [String: String]

  /// The summary of a graph.
  ///
  /// - Complexity: linear in evidence and mentions, and the search for copies.
  public init(_ graph: EntityGraph) { self.init(graph, copies: graph.copyGroups()) }

  /// The summary of a graph whose groups of copies are known.
  public init(_ graph: EntityGraph, copies: [String: String]) {
    self.copies = copies
    var relations: [RelationKey: Relation] = [:]
    relations.reserveCapacity(graph.relations.count)
    var degrees: [EntityID: Int] = [:]
    for (key, relation) in graph.relations {
      relations[key] = GraphSummary.summary(of: relation, in: graph, copies: copies)
      degrees[key.source, default: 0] += 1
      if key.target != key.source { degrees[key.target, default: 0] += 1 }
    }
    self.relations = relations
    entities = graph.entities.mapValues { entity in
      let groups = Set(entity.mentions.keys.map { copies[$0] ?? $0 })
      return Entity(
        mentions: entity.mentions.values.reduce(0) { $0.addingReportingOverflow($1).partialValue },
        articles: groups.count, relations: degrees[entity.id] ?? 0)
    }
  }

  private static func summary(
    of relation: EntenteGraphModel.Relation, in graph: EntityGraph, copies: [String: String]
  ) -> Relation {
    var result = Relation(
      support: 0, outlets: 0, first: nil, last: nil, polarity: relation.kind.score ?? 0,
      confidence: 0)
    var groups: Set<String> = []
    var outlets: Set<String> = []
    let isSingle = relation.evidence.count == 1
    for evidence in relation.evidence {
      let record = graph.articles[evidence.article]
      if isSingle {
        result.support = 1
        result.outlets = record?.outlet == nil ? 0 : 1
      } else {
        groups.insert(copies[evidence.article] ?? evidence.article)
        if let outlet = record?.outlet { outlets.insert(outlet) }
      }
      if let from = evidence.when?.from ?? record?.date {
        result.first = min(result.first ?? from, from)
      }
      if let to = evidence.when?.to ?? record?.date { result.last = max(result.last ?? to, to) }
      result.confidence = max(result.confidence, evidence.confidence)
    }
    if !isSingle {
      result.support = groups.count
      result.outlets = outlets.count
    }
    return result
  }
}
