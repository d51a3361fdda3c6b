import EntenteGraphModel

/// A difference as JSON; its schema is `entente-difference.schema.json` beside the sources.
public struct DifferenceJSON: Sendable {
  let difference: GraphDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")

  /// The JSON of a difference.
  public init(_ difference: GraphDifference) { self.difference = difference }

  /// The file, an item a line.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out += "{\"format\": \"entente-difference\", \"version\": 1,\n".utf8
    out += " \"before\": ".utf8
    side(labels.before, difference.before).write(to: &out)
    out += ",\n \"after\": ".utf8
    side(labels.after, difference.after).write(to: &out)
    out += ",\n \"counts\": ".utf8
    var counts = ["alike": number(difference.unchangedLines)]
    for kind in LineChange.Kind.allCases { counts[kind.rawValue] = number(difference.count(kind)) }
    JSONValue.object(counts).write(to: &out)
    DifferenceJSON.list("lines", difference.lines.map(line), to: &out)
    DifferenceJSON.list("offices", difference.offices.map(office), to: &out)
    DifferenceJSON.list("entities", difference.entities.map(entity), to: &out)
    DifferenceJSON.list(
      "tones",
      difference.polarities.map {
        .object([
          "entities": .array([id($0.a), id($0.b)]), "before": .number("\($0.before)"),
          "after": .number("\($0.after)"),
        ])
      }, to: &out)
    DifferenceJSON.list(
      "neighbourhoods",
      difference.neighbourhoods.map {
        .object([
          "entity": id($0.entity), "differing": number($0.differing), "total": number($0.total),
        ])
      }, to: &out)
    out += "}\n".utf8
    return out
  }

  static func list(_ name: String, _ items: [JSONValue], to out: inout [UInt8]) {
    out += ",\n \"\(name)\": [".utf8
    for (index, item) in items.enumerated() {
      if index > 0 { out += ",\n  ".utf8 }
      item.write(to: &out)
    }
    out += "]".utf8
  }

  private func side(_ label: String, _ graph: EntityGraph) -> JSONValue {
    .object([
      "label": .string(label), "articles": number(graph.articles.count),
      "nodes": number(graph.entities.count), "edges": number(graph.relations.count),
    ])
  }

  private func line(_ change: LineChange) -> JSONValue {
    var members: [String: JSONValue] = [
      "change": .string(change.kind.rawValue), "source": id(change.line.source),
      "type": .string(change.line.kind.rawValue), "target": id(change.line.target),
    ]
    if !change.aspects.isEmpty {
      members["aspects"] = .array(change.aspects.map(\.rawValue).sorted().map(JSONValue.string))
    }
    if let side = change.before { members["before"] = told(side, difference.before) }
    if let side = change.after { members["after"] = told(side, difference.after) }
    if change.kind == .added || change.kind == .absent {
      members["coverage"] =
        change.coverage.map {
          .object([
            "source": number($0.source), "target": number($0.target), "both": number($0.both),
          ])
        } ?? .string("unknown")
      members["others"] = .array(change.others.map { .string($0.rawValue) })
    }
    return .object(members)
  }

  private func told(_ side: LineSide, _ graph: EntityGraph) -> JSONValue {
    var members: [String: JSONValue] = [
      "edges": .array(side.keys.map { .string($0.identifier) }),
      "statuses": .array(side.statuses.sorted().map { .string($0.rawValue) }),
      "speakers": .array(
        Set(side.keys.compactMap(\.speaker)).sorted().map { .string($0.rawValue) }),
      "support": number(side.support), "outlets": number(side.outlets),
      "confidence": .number("\(side.confidence)"),
      "evidence": .array(
        side.keys.flatMap { graph.relations[$0]?.evidence ?? [] }.sorted(by: Evidence.precedes)
          .map { evidence(of: $0, in: graph) }),
    ]
    if let first = side.first { members["first"] = .string(first.description) }
    if let last = side.last { members["last"] = .string(last.description) }
    return .object(members)
  }

  private func evidence(of evidence: Evidence, in graph: EntityGraph) -> JSONValue {
    var members: [String: JSONValue] = [
      "article": .string(evidence.article), "start": number(evidence.start),
      "end": number(evidence.end), "text": .string(evidence.text),
    ]
    let record = graph.articles[evidence.article]
    for (name, value) in [
      ("outlet", record?.outlet), ("title", record?.title), ("url", record?.url),
      ("date", record?.date?.description),
    ] {
      if let value { members[name] = .string(value) }
    }
    return .object(members)
  }

  private func office(_ conflict: OfficeConflict) -> JSONValue {
    func holder(_ key: RelationKey, _ graph: EntityGraph) -> JSONValue {
      .object([
        "leader": id(key.source), "edge": .string(key.identifier),
        "evidence": .array(
          (graph.relations[key]?.evidence ?? []).sorted(by: Evidence.precedes)
            .map { evidence(of: $0, in: graph) }),
      ])
    }
    return .object([
      "organization": id(conflict.organization), "office": .string(conflict.office),
      "before": holder(conflict.before, difference.before),
      "after": holder(conflict.after, difference.after),
    ])
  }

  private func entity(_ change: EntityChange) -> JSONValue {
    .object([
      "change": .string(change.kind.rawValue), "before": .array(change.before.map(id)),
      "after": .array(change.after.map(id)),
      "fields": .array(change.fields.map(DifferenceJSON.field)),
    ])
  }

  static func field(_ field: EntityChange.FieldChange) -> JSONValue {
    .object([
      "name": .string(field.name), "before": field.before.map(JSONValue.string) ?? .null,
      "after": field.after.map(JSONValue.string) ?? .null,
    ])
  }

  private func id(_ id: EntityID) -> JSONValue { .string(id.rawValue) }

  private func number(_ value: Int) -> JSONValue { .number(String(value)) }
}
