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

    /// Figures that were counted elsewhere.
    public init(
      support: Int, outlets: Int, first: CalendarDate?, last: CalendarDate?, polarity: Double,
      confidence: Double
    ) {
      self.support = support
      self.outlets = outlets
      self.first = first
      self.last = last
      self.polarity = polarity
      self.confidence = confidence
    }
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
      relations[key] = Relation(of: relation, in: graph, copies: copies)
      degrees[key.source, default: 0] += 1
      if key.target != key.source { degrees[key.target, default: 0] += 1 }
    }
    self.relations = relations
    entities = graph.entities.mapValues { entity in
      let groups = Set(entity.mentions.keys.map { copies[$0] ?? $0 })
      return Entity(
        mentions: entity.mentions.values.reduce(0) {
          let (sum, overflows) = $0.addingReportingOverflow($1)
          return overflows ? Int.max : sum
        },
        articles: groups.count, relations: degrees[entity.id] ?? 0)
    }
  }
}

extension GraphSummary.Relation {
  /// What follows from the evidence of one relation of a graph whose groups of copies are known.
  ///
  /// - Complexity: linear in the evidence.
  public init(
    of relation: EntenteGraphModel.Relation, in graph: EntityGraph, copies: [String: String]
  ) {
    self.init(
      support: 0, outlets: 0, first: nil, last: nil, polarity: relation.kind.score ?? 0,
      confidence: 0)
    var groups: Set<String> = []
    var names: Set<String> = []
    let isSingle = relation.evidence.count == 1
    for evidence in relation.evidence {
      let record = graph.articles[evidence.article]
      if isSingle {
        support = 1
        outlets = record?.outlet == nil ? 0 : 1
      } else {
        groups.insert(copies[evidence.article] ?? evidence.article)
        if let outlet = record?.outlet { names.insert(outlet) }
      }
      if let from = evidence.when?.from ?? record?.date { first = min(first ?? from, from) }
      if let to = evidence.when?.to ?? record?.date { last = max(last ?? to, to) }
      confidence = max(confidence, evidence.confidence)
    }
    if !isSingle {
      support = groups.count
      outlets = names.count
    }
  }
}
