import EntenteComparison
public import EntenteGraphModel

/// Writes a graph as DOT with nothing lost: every relation is an edge of its own, and everything that
/// the graph knows of it is an attribute.
///
/// Nodes: `kind`, `name`, `aliases`, `articles` (how many name it), `nation`, `role`, `confidence`. Edges: `type`,
/// `class`, `status`, `speaker`, `support`, `outlets`, `first`, `last`, `confidence`, `cue`, `office` (one that has a
/// single holder), with a unique `id` and `key`; where a type joins two in several statuses or by several speakers
/// also `told`, the articles and outlets that tell it in any way. The tooltip holds the evidence. Everything is sorted: equal graphs give equal bytes.
/// Backslashes in ids and values are doubled, since DOT knows no other way.
///
/// ```swift
/// let text = DOTEncoder().encode(graph)
/// ```
///
/// For a picture see ``Diagram``, which folds, groups and leaves out.
public struct DOTEncoder: Sendable {
  /// The colours and shapes, so that plain `dot` makes a fair picture of it.
  public var style: GraphStyle

  /// An encoder with a style; the default one where none is given.
  public init(style: GraphStyle = .standard) { self.style = style }

  /// The DOT text of a graph; cost grows with its size times a logarithm.
  public func encode(_ graph: EntityGraph) -> String {
    let facts = GraphFacts(graph)
    var document = DOTDocument()
    document.comment = "A graph of entities and relations, written by Entente."
    document.graph = [
      "rankdir": .text("LR"), "bgcolor": .text(style.background.hex),
      "fontname": .text(style.font), "fontcolor": .text(style.text.hex),
      "articles": .text(String(graph.articles.count)), "labelloc": .text("t"),
    ]
    if let title = graph.title {
      document.graph["label"] = .label(title)
      document.graph["title"] = .text(title)
    }
    if let first = facts.first, let last = facts.last {
      document.graph["first"] = .text(first)
      document.graph["last"] = .text(last)
    }
    document.nodeDefaults = [
      "fontname": .text(style.font), "fontsize": .text("12"), "fontcolor": .text(style.text.hex),
    ]
    document.edgeDefaults = [
      "fontname": .text(style.font), "fontsize": .text("9"), "fontcolor": .text(style.muted.hex),
    ]
    for id in graph.entities.keys.sorted() {
      guard let entity = graph.entities[id] else { continue }
      document.nodes.append(node(entity, facts))
    }
    let relations = graph.sortedRelations()
    let totals = totals(of: relations, graph)
    for relation in relations {
      var edge = edge(relation, graph, facts)
      if let total = totals[LineKey(relation.key)] { edge.attributes["told"] = .text(total) }
      document.edges.append(edge)
    }
    return document.text
  }

  private func node(_ entity: Entity, _ facts: GraphFacts) -> DOTDocument.Node {
    let nation = facts.nation(of: entity.id)
    var attributes = style.shape(of: entity, nation: nation, isPrint: false)
    attributes["id"] = .text(entity.id.rawValue)
    attributes["label"] = .label(Wording.node(entity, width: 24, symbols: true))
    attributes["kind"] = .text(entity.kind.rawValue)
    attributes["class"] = .text(entity.kind.rawValue)
    attributes["name"] = .text(entity.name)
    if !entity.aliases.isEmpty {
      attributes["aliases"] = .text(
        entity.aliases.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "|"))
    }
    if let nation { attributes["nation"] = .text(nation.rawValue) }
    attributes["articles"] = .text(String(entity.mentions.count))
    attributes["confidence"] = .text(Wording.number(entity.confidence))
    if let wikidata = entity.wikidata { attributes["wikidata"] = .text(wikidata) }
    if case .string(let role)? = entity.attributes["role"] { attributes["role"] = .text(role) }
    attributes["tooltip"] = .label(Wording.tooltip(entity))
    return DOTDocument.Node(id: entity.id.rawValue, attributes: attributes)
  }

  /// "3 articles, 2 outlets" as `3/2`, for lines of more than one relation: their support can't be added up, since one
  /// article may tell both.
  private func totals(of relations: [Relation], _ graph: EntityGraph) -> [LineKey: String] {
    var several = Dictionary(grouping: relations) { LineKey($0.key) }
    several = several.filter { $0.value.count > 1 }
    guard !several.isEmpty else { return [:] }
    let copies = graph.copyGroups()
    return several.mapValues { relations in
      var joined = Relation(key: relations[0].key)
      for relation in relations { joined.evidence.formUnion(relation.evidence) }
      let total = GraphSummary.Relation(of: joined, in: graph, copies: copies)
      return "\(total.support)/\(total.outlets)"
    }
  }

  private func edge(
    _ relation: Relation, _ graph: EntityGraph, _ facts: GraphFacts
  ) -> DOTDocument.Edge {
    let fact = facts[relation.key]
    var attributes = style.line(
      relation.kind.relationClass, support: fact.support, status: relation.status,
      isSymmetric: relation.kind.isSymmetric)
    attributes["id"] = .text(fact.id)
    attributes["label"] = .label(Wording.label(relation.key, graph, support: fact.support))
    attributes["type"] = .text(relation.kind.rawValue)
    attributes["class"] = .text(relation.kind.relationClass.rawValue)
    attributes["status"] = .text(relation.status.rawValue)
    if let speaker = relation.speaker { attributes["speaker"] = .text(speaker.rawValue) }
    attributes["support"] = .text(String(fact.support))
    attributes["outlets"] = .text(String(fact.outlets))
    if let first = fact.first { attributes["first"] = .text(first) }
    if let last = fact.last { attributes["last"] = .text(last) }
    attributes["confidence"] = .text(Wording.number(fact.confidence))
    if let cue = fact.cue { attributes["cue"] = .text(cue) }
    let offices = relation.singleOffices
    if !offices.isEmpty { attributes["office"] = .text(offices.joined(separator: "|")) }
    let tip = Wording.tooltip([relation], graph, facts)
    attributes["tooltip"] = .label(tip)
    attributes["labeltooltip"] = .label(tip)
    if let address = fact.address { attributes["URL"] = .address(address) }
    return DOTDocument.Edge(
      tail: relation.source.rawValue, head: relation.target.rawValue, key: fact.id,
      attributes: attributes)
  }
}
