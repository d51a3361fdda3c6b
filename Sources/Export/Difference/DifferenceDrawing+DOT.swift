extension DifferenceDrawing {
  /// The drawing as DOT. Structure and labels are the same for all panels, and so is the layout.
  public func dot(_ panel: Panel = .difference) -> String {
    var document = DOTDocument()
    document.comment = "The difference of two graphs, written by Entente."
    document.name = "difference"
    document.graph = [
      "bgcolor": .text(DifferenceStyle.background), "fontname": .text(DifferenceStyle.font),
      "fontcolor": .text(DifferenceStyle.text), "fontsize": .text("11"), "labelloc": .text("t"),
      "labeljust": .text("l"), "label": .html(heading(panel)), "pad": .text("0.35"),
      "outputorder": .text("edgesfirst"), "overlap": .text("prism"), "start": .text("1"),
      "title": .text(title), "description": .text("\(title). \(counts)."),
      "panel": .text(panel.rawValue),
    ]
    if !notes.isEmpty {
      document.graph["footer"] = .text(notes.joined(separator: " "))
      document.graph["footercolor"] = .text(DifferenceStyle.muted)
    }
    document.nodeDefaults = [
      "fontname": .text(DifferenceStyle.font), "fontsize": .text("12"),
    ]
    document.edgeDefaults = [
      "fontname": .text(DifferenceStyle.font), "fontsize": .text("10"), "arrowsize": .text("0.65"),
    ]
    document.nodes = nodes.map { node($0, panel) }
    document.clusters = groups.map(cluster)
    document.edges = lines.enumerated().map { edge($1, $0, panel) }
    return document.text
  }

  private func isHidden(_ change: Change, in panel: Panel) -> Bool {
    panel == .before && change == .added || panel == .after && change == .absent
  }

  private func node(_ node: Node, _ panel: Panel) -> DOTDocument.Node {
    var attributes = DifferenceStyle.node(node)
    if isHidden(node.change, in: panel) { attributes["style"] = .text("invis") }
    let lines = LineBreaking.lines(
      of: DifferenceStyle.mark(node.change) + node.name, width: 22, limit: 4)
    attributes["id"] = .text(node.id)
    attributes["label"] = .label(lines.joined(separator: "\n"))
    attributes["kind"] = .text(node.kind)
    attributes["sortv"] = .text(String(node.order))
    attributes["difference"] = .text(node.change.rawValue)
    attributes["class"] = .text(node.change.rawValue)
    attributes["tooltip"] = .label(node.tooltip)
    return DOTDocument.Node(id: node.id, attributes: attributes)
  }

  private func cluster(_ group: Group) -> DOTDocument.Cluster {
    DOTDocument.Cluster(
      id: group.id,
      attributes: [
        "style": .text("rounded,filled"), "label": .text(""), "fillcolor": .text("#F6F6F4"),
        "color": .text("#DADAD6"), "penwidth": .text("1"), "margin": .text("12"),
        "tooltip": .label(group.title), "class": .text("group"), "id": .text("group-\(group.id)"),
      ],
      members: group.members)
  }

  private func edge(_ line: Line, _ index: Int, _ panel: Panel) -> DOTDocument.Edge {
    var attributes = DifferenceStyle.line(line.change)
    if isHidden(line.change, in: panel) { attributes["style"] = .text("invis") }
    attributes["fontcolor"] = .text(DifferenceStyle.wordColor(line.change))
    if !line.phrases.isEmpty { attributes["label"] = .html(label(line)) }
    attributes["id"] = .text("line\(index)")
    attributes["difference"] = .text(line.change.rawValue)
    attributes["class"] = .text(line.change.rawValue)
    attributes["type"] = .text(line.types.joined(separator: ","))
    attributes["before"] = .text(String(line.support.before))
    attributes["after"] = .text(String(line.support.after))
    if line.isSymmetric { attributes["dir"] = .text("both") }
    if !line.isDirected { attributes["dir"] = .text("none") }
    attributes["tooltip"] = .label(line.tooltip)
    attributes["labeltooltip"] = .label(line.tooltip)
    return DOTDocument.Edge(
      tail: line.tail, head: line.head, key: "line\(index)", attributes: attributes)
  }

  /// The phrases of a line, three rows at most, in a halo.
  private func label(_ line: Line) -> String {
    let shown = line.phrases.count <= 3 ? line.phrases : Array(line.phrases.prefix(2))
    var rows = shown.flatMap {
      LineBreaking.lines(of: DifferenceStyle.mark(line.change) + $0, width: 26, limit: 3)
    }
    if line.phrases.count > shown.count {
      rows.append("and \(line.phrases.count - shown.count) more")
    }
    var html =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
      + " BGCOLOR=\"\(DifferenceStyle.background)DC\" STYLE=\"ROUNDED\">"
    for row in rows {
      html += "<TR><TD><FONT COLOR=\"\(DifferenceStyle.wordColor(line.change))\">"
      html += DOTText.html(row) + "</FONT></TD></TR>"
    }
    return html + "</TABLE>"
  }

  // MARK: What stands above the drawing

  /// Title, sides, counts and legend. A panel differs in colours only, so that nothing moves.
  private func heading(_ panel: Panel) -> String {
    var html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
    for line in LineBreaking.lines(of: title, width: 60, limit: 3) {
      html += row(
        "<FONT POINT-SIZE=\"19\" COLOR=\"\(DifferenceStyle.text)\"><B>\(DOTText.html(line))</B></FONT>"
      )
    }
    let pale = "#C4C8CE"
    html += row(
      small("A  \(sides.before)", panel == .after ? pale : DifferenceStyle.muted))
    html += row(
      small("B  \(sides.after)", panel == .before ? pale : DifferenceStyle.muted))
    html += row(small(counts, DifferenceStyle.muted))
    let present = Set(nodes.map(\.change)).union(lines.map(\.change))
    let items: [(Change, String, [Int], Int)] = [
      (.added, "only in B", [26], 5), (.absent, "only in A", [7, 7, 7], 3),
      (.contradicted, "contradicted", [26], 5),
      (.changed, "told otherwise", [26], 3),
      (.support, "alike, articles in A → B", [26], 2),
      (.alike, "alike", [26], 2),
    ]
    let shown = items.filter { present.contains($0.0) }
    // A table without a cell is none for Graphviz.
    guard !shown.isEmpty else { return html + "<TR><TD HEIGHT=\"10\"></TD></TR></TABLE>" }
    html += "<TR><TD HEIGHT=\"5\"></TD></TR><TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\""
    html += " CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\"><TR>"
    for (change, words, widths, height) in shown {
      html += "<TD>\(swatch(change, widths, height))</TD><TD ALIGN=\"LEFT\">"
      html += small(DifferenceStyle.mark(change) + words, DifferenceStyle.wordColor(change))
      html += "</TD><TD WIDTH=\"9\"></TD>"
    }
    return html + "</TR></TABLE></TD></TR><TR><TD HEIGHT=\"10\"></TD></TR></TABLE>"
  }

  private func row(_ content: String) -> String { "<TR><TD ALIGN=\"LEFT\">\(content)</TD></TR>" }

  private func small(_ text: String, _ color: String) -> String {
    "<FONT POINT-SIZE=\"11\" COLOR=\"\(color)\">\(DOTText.html(text))</FONT>"
  }

  /// A piece of line as it is drawn: in dashes, or doubled.
  private func swatch(_ change: Change, _ widths: [Int], _ height: Int) -> String {
    var html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
    let color = DifferenceStyle.color(change)
    // What is contradicted is doubled: a row of colour, one of nothing, one of colour.
    let rows: [(Int, String?)] =
      change == .contradicted ? [(2, color), (2, nil), (2, color)] : [(height, color)]
    for (height, color) in rows {
      html += "<TR>"
      for (index, width) in widths.enumerated() {
        if index > 0 { html += "<TD WIDTH=\"3\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\"></TD>" }
        html += "<TD WIDTH=\"\(width)\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\""
        html += color.map { " BGCOLOR=\"\($0)\"" } ?? ""
        html += "></TD>"
      }
      html += "</TR>"
    }
    return html + "</TABLE>"
  }
}
