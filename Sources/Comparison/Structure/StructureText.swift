/// A difference of structure as text for people, and as Markdown.
public struct StructureText: Sendable {
  let difference: StructureDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// Whether signs of the terminal colour the lines.
  public var isColoured = false

  /// The text of a difference.
  public init(_ difference: StructureDifference) { self.difference = difference }

  /// The whole text, empty where nothing differs.
  public var text: String {
    guard !difference.isEmpty else { return "" }
    var out = ["--- A \(side(labels.before, difference.before))"]
    out.append("+++ B \(side(labels.after, difference.after))")
    for (heading, items) in sections {
      out += ["", "\(heading) (\(items.count))"]
      for item in items {
        out.append(DifferenceText.coloured("\(item.mark) \(item.name)", item.kind, isColoured))
        out += item.fields.map { "    \($0)" }
      }
    }
    return (out + ["", summary]).joined(separator: "\n") + "\n"
  }

  /// A line for each change.
  public var stat: String {
    guard !difference.isEmpty else { return "" }
    let lines = sections.flatMap(\.items).map { item in
      let count =
        item.fields.isEmpty ? "" : " | \(DifferenceWording.count(item.fields.count, "attribute"))"
      return " " + DifferenceText.coloured("\(item.mark) \(item.name)", item.kind, isColoured)
        + count
    }
    return (lines + [" " + summary]).joined(separator: "\n") + "\n"
  }

  /// A report.
  public var markdown: String {
    var out = ["# What differs", ""]
    for (name, text) in [("A", labels.before), ("B", labels.after)] {
      out.append("- **\(name)**: \(DifferenceMarkdown.escaped(text))")
    }
    out += ["", "\(summary)."]
    for (heading, items) in sections {
      out += ["", "## \(heading)", ""]
      for item in items {
        out.append("- \\\(item.mark) **\(DifferenceMarkdown.escaped(item.name))**")
        out += item.fields.map { "  - \(DifferenceMarkdown.escaped($0))" }
      }
    }
    return out.joined(separator: "\n") + "\n"
  }

  /// One line with all counts.
  public var summary: String {
    func counts(_ part: KeyPath<(nodes: Int, edges: Int), Int>) -> String {
      StructureDifference.Kind.allCases
        .map { "\(difference.count($0)[keyPath: part]) \($0.rawValue)" }.joined(separator: ", ")
    }
    return "Nodes: \(counts(\.nodes)), \(difference.unchangedNodes) alike;"
      + " edges: \(counts(\.edges)), \(difference.unchangedEdges) alike"
  }

  private struct Item {
    let kind: LineChange.Kind
    let name: String
    let fields: [String]
    var mark: String { DifferenceText.mark(kind) }
  }

  private var sections: [(heading: String, items: [Item])] {
    let graph =
      difference.fields.isEmpty
      ? [] : [Item(kind: .changed, name: "the graph", fields: difference.fields.map(line))]
    let nodes = difference.nodes.map {
      Item(kind: StructureText.kind($0.kind), name: clean($0.id), fields: $0.fields.map(line))
    }
    let edges = difference.edges.map { change in
      let attributes = change.after ?? change.before ?? [:]
      let label =
        ["label", "type"].compactMap { attributes[$0] }.first
        .map { " \"\(clean(shortened($0)))\"" } ?? ""
      let arrow = difference.isDirected ? "->" : "--"
      return Item(
        kind: StructureText.kind(change.kind),
        name: "\(clean(change.tail)) \(arrow) \(clean(change.head))\(label)",
        fields: change.fields.map(line))
    }
    return [("Graph", graph), ("Nodes", nodes), ("Edges", edges)].filter { !$0.1.isEmpty }
  }

  private func line(_ field: EntityChange.FieldChange) -> String {
    func value(_ text: String?) -> String { text.map { "\"\(clean(shortened($0)))\"" } ?? "none" }
    return "\(clean(field.name)) \(value(field.before)) → \(value(field.after))"
  }

  private func side(_ label: String, _ graph: AttributedGraph) -> String {
    "\(clean(label)) (\(DifferenceWording.count(graph.nodes.count, "node")),"
      + " \(DifferenceWording.count(graph.edges.count, "edge")))"
  }

  private func clean(_ text: String) -> String { DifferenceWording.clean(text) }

  private func shortened(_ text: String) -> String {
    text.count > 120 ? text.prefix(119) + "…" : text
  }

  static func kind(_ kind: StructureDifference.Kind) -> LineChange.Kind {
    switch kind {
    case .added: .added
    case .absent: .absent
    case .changed: .changed
    }
  }
}
