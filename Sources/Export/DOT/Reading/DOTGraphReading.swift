import EntenteComparison
import EntenteGraphModel

/// Makes entities and relations of the nodes and edges that ``DOTEncoder`` wrote.
enum DOTGraphReading {
  static func compared(_ drawing: AttributedGraph) throws(DOTSyntaxError) -> ComparedGraph {
    var graph = EntityGraph(title: drawing.attributes["title"].map(plain))
    var ids: [EntityID] = []
    for node in drawing.nodes {
      let entity = try entity(node)
      ids.append(entity.id)
      guard graph.entities.updateValue(entity, forKey: entity.id) == nil else {
        throw fault(node.line, "the entity \(entity.id) stands twice")
      }
    }
    var facts: [RelationKey: GraphSummary.Relation] = [:]
    var totals: [LineKey: ComparedGraph.Total] = [:]
    for edge in drawing.edges {
      let relation = try relation(edge, from: ids[edge.tail], to: ids[edge.head], graph)
      let key = relation.key
      guard graph.relations.updateValue(relation, forKey: key) == nil else {
        throw fault(edge.line, "source, type, target, status and speaker stand twice")
      }
      facts[key] = GraphSummary.Relation(
        support: try count("support", of: edge), outlets: try count("outlets", of: edge),
        first: try day("first", of: edge), last: try day("last", of: edge),
        polarity: key.kind.score ?? 0,
        confidence: edge.attributes["confidence"].flatMap { Double($0) } ?? 0)
      if let told = edge.attributes["told"] {
        let parts = told.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2 else {
          throw fault(edge.line, "told=\"\(told.prefix(40))\" is not articles/outlets")
        }
        totals[LineKey(key)] = ComparedGraph.Total(support: parts[0], outlets: parts[1])
      }
    }
    return ComparedGraph(graph, facts: facts, totals: totals)
  }

  private static func entity(_ node: AttributedGraph.Node) throws(DOTSyntaxError) -> Entity {
    let id = EntityID(rawValue: plain(node.attributes["id"] ?? node.id))
    guard let word = node.attributes["kind"], let kind = EntityKind(rawValue: word),
      id.kind == kind, !id.slug.isEmpty
    else {
      throw fault(
        node.line,
        "the node \"\(node.id.prefix(60))\" is no entity of this version: its kind and id don't fit"
      )
    }
    var entity = Entity(
      id: id, kind: kind, name: plain(node.attributes["name"] ?? String(id.slug)),
      confidence: node.attributes["confidence"].flatMap { Double($0) } ?? 1,
      wikidata: node.attributes["wikidata"].map(plain))
    if let aliases = node.attributes["aliases"] {
      entity.aliases = Set(plain(aliases).split(separator: "|").map(String.init))
    }
    for field in ["role", "nation"] {
      if let text = node.attributes[field] { entity.attributes[field] = .string(plain(text)) }
    }
    return entity
  }

  private static func relation(
    _ edge: AttributedGraph.Edge, from source: EntityID, to target: EntityID, _ graph: EntityGraph
  ) throws(DOTSyntaxError) -> Relation {
    guard let word = edge.attributes["type"], let kind = RelationKind(rawValue: word) else {
      throw fault(edge.line, "the edge has no type of this version: \(shown(edge, "type"))")
    }
    guard let word = edge.attributes["status"], let status = Status(rawValue: word) else {
      throw fault(edge.line, "the edge has no status of this version: \(shown(edge, "status"))")
    }
    let speaker = edge.attributes["speaker"].map { EntityID(rawValue: plain($0)) }
    if let speaker, graph.entities[speaker] == nil {
      throw fault(edge.line, "there is no node for the speaker \(speaker)")
    }
    if let a = source.kind, let b = target.kind, !kind.joins(a, b) {
      throw fault(
        edge.line, "\(kind.rawValue) can't join the kinds \(a.rawValue) and \(b.rawValue)")
    }
    var relation = Relation(
      key: RelationKey(
        source: source, kind: kind, target: target, status: status, speaker: speaker))
    if let offices = edge.attributes["office"] {
      relation.attributes[Relation.officeField] = .string(plain(offices))
    }
    return relation
  }

  private static func count(
    _ name: String, of edge: AttributedGraph.Edge
  ) throws(DOTSyntaxError) -> Int {
    guard let text = edge.attributes[name] else { return 0 }
    guard let count = Int(text), count >= 0 else {
      throw fault(edge.line, "\(name)=\"\(text.prefix(40))\" is no number from 0 on")
    }
    return count
  }

  private static func day(
    _ name: String, of edge: AttributedGraph.Edge
  ) throws(DOTSyntaxError) -> CalendarDate? {
    guard let text = edge.attributes[name] else { return nil }
    guard let day = CalendarDate(text) else {
      throw fault(edge.line, "\(name)=\"\(text.prefix(40))\" is no day (YYYY-MM-DD)")
    }
    return day
  }

  private static func shown(_ edge: AttributedGraph.Edge, _ name: String) -> String {
    edge.attributes[name].map { "\"\($0.prefix(40))\"" } ?? "it is missing"
  }

  private static func fault(_ line: Int, _ message: String) -> DOTSyntaxError {
    DOTSyntaxError(line: line, column: 1, message: message)
  }

  /// What ``DOTText/quoted(_:)`` was given: `\\` stands for a backslash, `\n` for the end of a line.
  static func plain(_ written: String) -> String {
    guard written.utf8.contains(UInt8(ascii: "\\")) else { return written }
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in written.unicodeScalars {
      if isEscaped {
        out.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
