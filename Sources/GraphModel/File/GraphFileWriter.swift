extension EntityGraph {
  /// The graph file: JSON that networkx's `node_link_graph` reads, sorted, a node or an edge a line.
  ///
  /// - Parameter generator: the program and version that is named in the file.
  public func json(generator: String) -> [UInt8] {
    let summary = GraphSummary(self)
    var writer = GraphFileWriter()
    writer.write(self, summary: summary, generator: generator)
    return writer.bytes
  }
}

/// Writes a graph as JSON straight into bytes.
struct GraphFileWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  mutating func write(_ graph: EntityGraph, summary: GraphSummary, generator: String) {
    bytes += "{\"format\": \"entente-graph\", \"version\": 1, \"directed\": true, ".utf8
    bytes += "\"multigraph\": true,\n \"graph\": ".utf8
    object {
      $0.member("title", graph.title)
      $0.member("generator", generator)
      if case .object(let extra)? = graph.attributes["graph"] { $0.members(extra) }
    }
    bytes += ",\n \"articles\": [".utf8
    list(graph.articles.values.sorted { $0.id.precedesByBytes($1.id) }) { $0.article($1, summary) }
    bytes += "],\n \"nodes\": [".utf8
    let nodes = graph.entities.values.sorted { $0.id < $1.id }
    list(nodes) { $0.node($1, summary) }
    bytes += "],\n \"edges\": [".utf8
    list(graph.sortedRelations()) { $0.edge($1, summary) }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
    for (name, value) in graph.attributes.sorted(by: { $0.key.precedesByBytes($1.key) })
    where name != "graph" {
      bytes += ",\n ".utf8
      JSONValue.write(name, to: &bytes)
      bytes += ": ".utf8
      value.write(to: &bytes)
    }
    bytes += "}\n".utf8
  }

  private mutating func article(_ record: ArticleRecord, _ summary: GraphSummary) {
    object {
      $0.member("id", record.id)
      $0.member("sourceId", record.sourceID)
      $0.member("title", record.title)
      $0.member("date", record.date?.description)
      $0.member("outlet", record.outlet)
      $0.member("url", record.url)
      $0.member("path", record.path)
      $0.member("words", .number(String(record.words)))
      $0.member("copies", summary.copies[record.id])
      if !record.fingerprint.isEmpty {
        $0.member("fingerprint", .array(record.fingerprint.map { .string(String($0, radix: 16)) }))
      }
      $0.members(record.attributes)
    }
  }

  private mutating func node(_ entity: Entity, _ summary: GraphSummary) {
    let derived = summary.entities[entity.id]
    object {
      $0.member("id", entity.id.rawValue)
      $0.member("kind", entity.kind.rawValue)
      $0.member("name", entity.name)
      $0.member(
        "aliases", .array(entity.aliases.sorted { $0.precedesByBytes($1) }.map(JSONValue.string)))
      $0.member("confidence", .number(decimal(entity.confidence)))
      $0.member("wikidata", entity.wikidata)
      $0.member(
        "mentions",
        .array(
          entity.mentions.sorted { $0.key.precedesByBytes($1.key) }.map {
            .object(["article": .string($0.key), "count": .number(String($0.value))])
          }))
      $0.member("count", .number(String(derived?.mentions ?? 0)))
      $0.member("articles", .number(String(derived?.articles ?? 0)))
      $0.member("degree", .number(String(derived?.relations ?? 0)))
      $0.members(entity.attributes)
    }
  }

  private mutating func edge(_ relation: Relation, _ summary: GraphSummary) {
    let derived = summary.relations[relation.key]
    let id = relation.key.identifier
    object {
      $0.member("id", id)
      $0.member("key", id)
      $0.member("source", relation.source.rawValue)
      $0.member("type", relation.kind.rawValue)
      $0.member("class", relation.kind.relationClass.rawValue)
      $0.member("target", relation.target.rawValue)
      $0.member("status", relation.status.rawValue)
      $0.member("speaker", relation.speaker.map { .string($0.rawValue) } ?? .null)
      $0.member("polarity", .number(decimal(derived?.polarity ?? 0)))
      $0.member("confidence", .number(decimal(derived?.confidence ?? 0)))
      $0.member("support", .number(String(derived?.support ?? 0)))
      $0.member("outlets", .number(String(derived?.outlets ?? 0)))
      $0.member("first", derived?.first?.description)
      $0.member("last", derived?.last?.description)
      $0.members(relation.attributes)
      $0.begin("evidence")
      $0.bytes.append(UInt8(ascii: "["))
      $0.list(relation.evidence.sorted(by: Evidence.precedes), separator: ", ") { $0.evidence($1) }
      $0.bytes.append(UInt8(ascii: "]"))
      $0.isFirst = false
    }
  }

  private mutating func evidence(_ evidence: Evidence) {
    object {
      $0.member("article", evidence.article)
      $0.member("start", .number(String(evidence.start)))
      $0.member("end", .number(String(evidence.end)))
      $0.member("text", evidence.text)
      $0.member("cue", evidence.cue)
      $0.member("predicate", evidence.predicate)
      $0.member("confidence", .number(decimal(evidence.confidence)))
      if let when = evidence.when {
        $0.member(
          "when",
          .object([
            "from": .string(when.from.description), "to": .string(when.to.description),
            "precision": .string(when.precision.rawValue),
          ]))
      }
      $0.members(evidence.attributes)
    }
  }

  // MARK: JSON

  private mutating func list<Item>(
    _ items: [Item], separator: String = ",\n  ", _ write: (inout GraphFileWriter, Item) -> Void
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { bytes += separator.utf8 }
      write(&self, item)
    }
  }

  private mutating func object(_ write: (inout GraphFileWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  private mutating func begin(_ name: String) {
    if !isFirst { bytes += ", ".utf8 }
    isFirst = false
    JSONValue.write(name, to: &bytes)
    bytes += ": ".utf8
  }

  private mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    begin(name)
    JSONValue.write(text, to: &bytes)
  }

  private mutating func member(_ name: String, _ value: JSONValue) {
    begin(name)
    value.write(to: &bytes)
  }

  private mutating func members(_ members: [String: JSONValue]) {
    for (name, value) in members.sorted(by: { $0.key.precedesByBytes($1.key) }) {
      member(name, value)
    }
  }
}

/// A number with at most four digits behind the point, the same on every machine.
private func decimal(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let scaled = Int((value * 10_000).rounded())
  let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000)
  var digits = String(rest + 10_000).dropFirst()
  while digits.count > 1, digits.last == "0" { digits.removeLast() }
  return "\(scaled < 0 ? "-" : "")\(whole).\(digits)"
}
