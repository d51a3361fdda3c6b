public import EntenteComparison
import EntenteGraphModel

/// The difference of two graphs as one drawing of both: what only the second tells is bold blue with `+`, what only the
/// first tells dashed vermilion with `−`, what is contradicted doubled purple with `!`, what is changed has a `~`, the
/// rest is grey. Never colour alone, and never red against green (colours: Okabe and Ito, 2008).
///
/// One drawing with marks is read with fewer errors than two side by side (Archambault, Purchase, Pinaud, 2010). The panels
/// of either side are the same drawing with the other side's part left invisible, so every node keeps its place.
public struct DifferenceMap: Sendable {
  /// Which part is visible.
  public enum Panel: String, Sendable, Hashable, CaseIterable {
    /// Both sides.
    case difference
    /// What the first graph tells.
    case before = "a"
    /// What the second graph tells.
    case after = "b"
  }

  let difference: GraphDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// How many lines that do not differ lead away from one that does.
  public var context = 1
  /// The most differing lines, and as many alike ones beside them, that are drawn; the rest is counted.
  public var limit = 120

  /// The map of a difference.
  public init(_ difference: GraphDifference) { self.difference = difference }

  /// The layout engine that suits the size.
  public var engine: String { selection().nodes.count <= 300 ? "dot" : "sfdp" }

  /// The drawing as DOT. Structure and labels are the same for all panels, and so is the layout.
  public func dot(_ panel: Panel = .difference) -> String {
    let selection = selection()
    var document = DOTDocument()
    document.comment = "The difference of two graphs, written by Entente."
    document.name = "difference"
    document.graph = [
      "rankdir": .text("LR"), "bgcolor": .text("#FFFFFF"), "fontname": .text(DifferenceMap.font),
      "fontsize": .text("13"), "labelloc": .text("b"), "labeljust": .text("l"),
      "nodesep": .text("0.35"), "ranksep": .text("0.9"), "outputorder": .text("edgesfirst"),
      "title": .text("\(labels.before) and \(labels.after): what differs"),
      "label": .label(legend(selection)), "panel": .text(panel.rawValue),
    ]
    document.nodeDefaults = [
      "fontname": .text(DifferenceMap.font), "fontsize": .text("12"), "shape": .text("box"),
      "style": .text("rounded"), "margin": .text("0.14,0.07"),
    ]
    document.edgeDefaults = [
      "fontname": .text(DifferenceMap.font), "fontsize": .text("10"), "arrowsize": .text("0.7"),
    ]
    for id in selection.nodes { document.nodes.append(node(id, panel)) }
    for (index, change) in selection.changes.enumerated() {
      document.edges.append(edge(change, index, panel))
    }
    for (index, line) in selection.alike.enumerated() {
      var attributes = DifferenceMap.attributes(nil)
      attributes["label"] = .label(line.kind.rawValue)
      attributes["id"] = .text("alike\(index)")
      attributes["difference"] = .text("alike")
      attributes["type"] = .text(line.kind.rawValue)
      if line.kind.isSymmetric { attributes["dir"] = .text("both") }
      document.edges.append(
        DOTDocument.Edge(
          tail: line.source.rawValue, head: line.target.rawValue, key: "alike\(index)",
          attributes: attributes))
    }
    return document.text
  }

  /// How many differing and alike lines are not drawn.
  public var leftOut: (differing: Int, alike: Int) {
    let selection = selection()
    return (
      difference.lines.count - selection.changes.count,
      difference.unchangedLines - selection.alike.count
    )
  }

  // MARK: What is drawn

  private struct Selection {
    var changes: [LineChange] = []
    var alike: [LineKey] = []
    var nodes: [EntityID] = []
  }

  private func selection() -> Selection {
    var selection = Selection()
    selection.changes = Array(difference.lines.prefix(limit)).sorted { $0.line < $1.line }
    var nodes: Set<EntityID> = []
    for change in selection.changes { nodes.formUnion([change.line.source, change.line.target]) }
    for conflict in difference.offices.prefix(limit) {
      nodes.formUnion([
        difference.representative(of: conflict.organization),
        difference.representative(of: conflict.before.source),
        difference.representative(of: conflict.after.source),
      ])
    }
    for change in difference.entities.prefix(limit) where nodes.count < 2 * limit {
      guard change.kind == .added || change.kind == .absent,
        let id = (change.before + change.after).first
      else { continue }
      nodes.insert(id)
    }
    var alike: Set<LineKey> = []
    var rim = nodes
    for _ in 0..<max(0, context) where !rim.isEmpty && alike.count < limit {
      let found = difference.unchangedLines(at: rim).subtracting(alike).sorted()
        .prefix(limit - alike.count)
      alike.formUnion(found)
      rim = Set(found.flatMap { [$0.source, $0.target] }).subtracting(nodes)
      nodes.formUnion(rim)
    }
    selection.alike = alike.sorted()
    selection.nodes = nodes.sorted()
    return selection
  }

  // MARK: How it looks

  private static let font = "Helvetica,Arial,DejaVu Sans"
  static let added = "#0072B2"
  static let absent = "#D55E00"
  static let contradicted = "#CC79A7"
  static let alike = "#8C8C8C"

  private static func attributes(_ kind: LineChange.Kind?) -> DOTAttributes {
    switch kind {
    case .added:
      [
        "color": .text(added), "fontcolor": .text(added), "style": .text("bold"),
        "penwidth": .text("2.6"),
      ]
    case .absent:
      [
        "color": .text(absent), "fontcolor": .text("#A84A00"), "style": .text("dashed"),
        "penwidth": .text("1.8"),
      ]
    case .contradicted:
      [
        "color": .text("\(contradicted):invis:\(contradicted)"), "fontcolor": .text("#8F3F6B"),
        "style": .text("solid"), "penwidth": .text("2"),
      ]
    case .changed:
      [
        "color": .text("#333333"), "fontcolor": .text("#333333"), "style": .text("solid"),
        "penwidth": .text("1.6"),
      ]
    case nil:
      [
        "color": .text("#B3B3B3"), "fontcolor": .text(alike), "style": .text("solid"),
        "penwidth": .text("0.9"),
      ]
    }
  }

  private func node(_ id: EntityID, _ panel: Panel) -> DOTDocument.Node {
    let isBefore = known(id, in: difference.before)
    let isAfter = known(id, in: difference.after)
    let change = difference.entities.first { ($0.before + $0.after).contains(id) }
    var attributes: DOTAttributes
    let mark: String
    if isAfter && !isBefore {
      attributes = [
        "color": .text(DifferenceMap.added), "fontcolor": .text(DifferenceMap.added),
        "penwidth": .text("2.4"), "style": .text("rounded,bold"),
      ]
      mark = "+ "
    } else if isBefore && !isAfter {
      attributes = [
        "color": .text(DifferenceMap.absent), "fontcolor": .text("#A84A00"),
        "style": .text("rounded,dashed"),
      ]
      mark = "− "
    } else {
      attributes = [
        "color": .text(DifferenceMap.alike), "fontcolor": .text("#333333"),
        "style": .text("rounded"),
      ]
      mark = change == nil ? "" : "~ "
    }
    if isBefore && isAfter,
      difference.offices.contains(where: {
        difference.representative(of: $0.before.source) == id
          || difference.representative(of: $0.after.source) == id
      })
    {
      attributes["color"] = .text(DifferenceMap.contradicted)
      attributes["penwidth"] = .text("2.4")
    }
    if (panel == .before && !isBefore) || (panel == .after && !isAfter) {
      attributes["style"] = .text("invis")
    }
    let entity = difference.after.entities[id] ?? difference.before.entities[id]
    attributes["label"] = .label(mark + (entity?.name ?? id.rawValue))
    attributes["kind"] = .text(entity?.kind.rawValue ?? "")
    attributes["difference"] = .text(
      isBefore ? (isAfter ? (change == nil ? "alike" : "changed") : "absent") : "added")
    attributes["tooltip"] = .label("\(entity?.name ?? id.rawValue), \(entity?.kind.rawValue ?? "")")
    return DOTDocument.Node(id: id.rawValue, attributes: attributes)
  }

  private func known(_ id: EntityID, in graph: EntityGraph) -> Bool {
    if graph.entities[id] != nil { return true }
    return difference.entities.contains { change in
      (change.before + change.after).contains(id)
        && (change.before + change.after).contains { graph.entities[$0] != nil }
    }
  }

  private func edge(_ change: LineChange, _ index: Int, _ panel: Panel) -> DOTDocument.Edge {
    var attributes = DifferenceMap.attributes(change.kind)
    if (panel == .before && change.before == nil) || (panel == .after && change.after == nil) {
      attributes["style"] = .text("invis")
    }
    let (old, new) = (change.before?.support ?? 0, change.after?.support ?? 0)
    var label = "\(DifferenceText.mark(change.kind)) \(change.line.kind.rawValue)"
    if change.kind == .changed, old != new { label += " \(old)→\(new)" }
    attributes["label"] = .label(label)
    attributes["id"] = .text("line\(index)")
    attributes["difference"] = .text(change.kind.rawValue)
    attributes["type"] = .text(change.line.kind.rawValue)
    attributes["before"] = .text(String(old))
    attributes["after"] = .text(String(new))
    if change.line.kind.isSymmetric { attributes["dir"] = .text("both") }
    attributes["tooltip"] = .label(tooltip(change))
    return DOTDocument.Edge(
      tail: change.line.source.rawValue, head: change.line.target.rawValue, key: "line\(index)",
      attributes: attributes)
  }

  private func tooltip(_ change: LineChange) -> String {
    var lines: [String] = []
    for (label, side, graph) in [
      (labels.before, change.before, difference.before),
      (labels.after, change.after, difference.after),
    ] {
      let evidence = (side?.keys ?? []).flatMap { graph.relations[$0]?.evidence ?? [] }
        .sorted(by: Evidence.precedes)
      for piece in evidence.prefix(2) { lines.append("\(label): \"\(piece.text)\"") }
    }
    return lines.isEmpty ? change.kind.rawValue : lines.joined(separator: "\n")
  }

  private func legend(_ selection: Selection) -> String {
    let missing = (
      difference.lines.count - selection.changes.count,
      difference.unchangedLines - selection.alike.count
    )
    var text = "A: \(labels.before)     B: \(labels.after)\n"
    text += "+ bold blue: only B     − dashed orange: only A     ! double purple: contradicted     "
    text += "~ changed     grey: alike"
    for conflict in difference.offices.prefix(3) {
      func name(_ id: EntityID) -> String {
        difference.after.entities[id]?.name ?? difference.before.entities[id]?.name ?? id.rawValue
      }
      text += "\n! \(conflict.office) of \(name(conflict.organization)): "
      text += "\(name(conflict.before.source)) in A, \(name(conflict.after.source)) in B"
    }
    if missing.0 > 0 || missing.1 > 0 {
      text += "\nNot drawn: \(missing.0) lines that differ, \(missing.1) that are alike"
    }
    return text
  }
}
