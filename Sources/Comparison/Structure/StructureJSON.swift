import EntenteGraphModel

/// A difference of structure as JSON; its schema is `entente-structure-difference.schema.json` beside the sources.
public struct StructureJSON: Sendable {
  let difference: StructureDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")

  /// The JSON of a difference.
  public init(_ difference: StructureDifference) { self.difference = difference }

  /// The file, an item a line.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out += "{\"format\": \"entente-structure-difference\", \"version\": 1,\n \"before\": ".utf8
    side(labels.before, difference.before).write(to: &out)
    out += ",\n \"after\": ".utf8
    side(labels.after, difference.after).write(to: &out)
    out += ",\n \"alike\": ".utf8
    JSONValue.object([
      "nodes": .number("\(difference.unchangedNodes)"),
      "edges": .number("\(difference.unchangedEdges)"),
    ]).write(to: &out)
    list("attributes", difference.fields.map(field), to: &out)
    list(
      "nodes",
      difference.nodes.map {
        .object([
          "change": .string($0.kind.rawValue), "id": .string($0.id),
          "fields": .array($0.fields.map(field)),
        ])
      }, to: &out)
    list(
      "edges",
      difference.edges.map { change in
        var members: [String: JSONValue] = [
          "change": .string(change.kind.rawValue), "tail": .string(change.tail),
          "head": .string(change.head), "fields": .array(change.fields.map(field)),
        ]
        for (name, side) in [("before", change.before), ("after", change.after)] {
          if let side { members[name] = .object(side.mapValues(JSONValue.string)) }
        }
        return .object(members)
      }, to: &out)
    out += "}\n".utf8
    return out
  }

  private func list(_ name: String, _ items: [JSONValue], to out: inout [UInt8]) {
    DifferenceJSON.list(name, items, to: &out)
  }

  private func side(_ label: String, _ graph: AttributedGraph) -> JSONValue {
    .object([
      "label": .string(label), "nodes": .number("\(graph.nodes.count)"),
      "edges": .number("\(graph.edges.count)"), "directed": .bool(graph.isDirected),
    ])
  }

  private func field(_ field: EntityChange.FieldChange) -> JSONValue {
    DifferenceJSON.field(field)
  }
}
