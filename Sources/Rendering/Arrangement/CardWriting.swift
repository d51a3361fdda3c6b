import CGraphvizShim

/// Writes an arrangement into a graph, as positions that Graphviz only has to paint.
enum CardWriting {
  static func write(_ model: CardModel, into graph: borrowing LaidGraph, isPicture: Bool) {
    let nodes = graph.nodes
    let edges = graph.edges
    for (node, place) in zip(nodes, model.nodes) {
      entente_gv_set(node, "pos", text(place.box.center))
    }
    for (cluster, card) in zip(LaidGraph.clusters(of: graph.root), model.cards) {
      let box = card.box
      entente_gv_set(
        cluster, "bb",
        "\(number(box.left)),\(number(box.bottom)),\(number(box.right)),\(number(box.top))")
    }
    var wordless = 0
    for (i, (edge, way)) in zip(edges, model.edges).enumerated() {
      if let curve = way.curve { entente_gv_set(edge, "pos", position(curve, way)) }
      guard way.labelWidth > 0 else { continue }
      guard let label = way.label else {
        entente_gv_set(edge, "label", "")
        wordless += 1
        continue
      }
      if isPicture {
        paint(label, of: edge, number: i, in: graph)
      } else {
        entente_gv_set(edge, "lp", text(label))
      }
    }
    guard isPicture else { return }
    let bounds = model.bounds
    if wordless > 0, let text = graph.value("footer") {
      let lines = wordless == 1 ? "1 line" : "\(wordless) lines"
      entente_gv_set(graph.root, "footer", "\(text) No room for the words of \(lines).")
    }
    // It begins below the title, which may be wider than the drawing.
    let half = max(bounds.width, model.heading.width) / 2
    footer(
      graph, left: bounds.center.x - half, right: bounds.center.x + half, bottom: bounds.bottom)
  }

  /// Labels become nodes: nodes are painted last, so no line runs over a label.
  private static func paint(
    _ place: Point, of edge: OpaquePointer, number: Int, in graph: borrowing LaidGraph
  ) {
    guard let label = entente_gv_get(edge, "label"),
      let node = entente_gv_node(graph.root, "\u{1}label\(number)")
    else { return }
    let text = String(cString: label)
    if entente_gv_is_html(label) != 0 {
      entente_gv_set_html(node, "label", text)
    } else {
      entente_gv_set(node, "label", text)
    }
    entente_gv_set(node, "shape", "plain")
    entente_gv_set(node, "pos", Self.text(place))
    entente_gv_set(node, "class", "label")
    for name in ["fontname", "fontsize", "fontcolor", "tooltip", "URL"] {
      if let value = LaidGraph.value(name, of: edge) { entente_gv_set(node, name, value) }
    }
    // The label of a line that is kept out of sight goes with it.
    if LaidGraph.value("style", of: edge) == "invis" { entente_gv_set(node, "style", "invis") }
    if let id = LaidGraph.value("id", of: edge) { entente_gv_set(node, "id", "\(id)-label") }
    entente_gv_set(edge, "label", "")
  }

  /// Adds the line below the drawing, broken to its width.
  static func footer(
    _ graph: borrowing LaidGraph, left: Double, right: Double, bottom: Double
  ) {
    guard let text = graph.value("footer"),
      let node = entente_gv_node(graph.root, "\u{1}footer")
    else { return }
    let width = max(right - left, 320)
    let columns = max(Int(width / 5.4), 40)
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = String(word)
      } else if lines[last].count + word.count < columns {
        lines[last] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    let color = graph.value("footercolor") ?? "#667085"
    var html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\""
    html += " WIDTH=\"\(Int(width))\">"
    for line in lines {
      html += "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\" COLOR=\"\(color)\">"
      html += escaped(line) + "</FONT></TD></TR>"
    }
    entente_gv_set_html(node, "label", html + "</TABLE>")
    entente_gv_set(node, "shape", "plain")
    entente_gv_set(node, "class", "footer")
    entente_gv_set(node, "id", "footer")
    entente_gv_set(node, "tooltip", " ")
    if let font = graph.value("fontname") { entente_gv_set(node, "fontname", font) }
    let height = Double(lines.count) * 14
    entente_gv_set(
      node, "pos", Self.text(Point(x: left + 7 + width / 2, y: bottom - 14 - height / 2)))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// `s,x,y e,x,y p0 p1 p2 p3 …`: arrow tips and the curve between their feet. A bent curve is written in
  /// pieces: Graphviz makes room for the points that pull at a curve, and those of pieces lie close to it.
  private static func position(_ curve: Curve, _ way: CardModel.Edge) -> String {
    var inner = curve
    var out = ""
    let length = (curve.end - curve.start).length
    let arrow = min(way.arrow, length * 0.4)
    let share = length > 0 ? arrow / max(length, 1) : 0
    let from = way.hasTailArrow ? share : 0
    let to = way.hasHeadArrow ? 1 - share : 1
    inner = curve.part(from, to)
    // In this order: with the head first Graphviz takes the tail for a point too many, and draws a straight line of its own.
    if way.hasTailArrow { out += "s,\(text(curve.start)) " }
    if way.hasHeadArrow { out += "e,\(text(curve.end)) " }
    let pieces = inner.isBent ? 6 : 1
    var points = [inner.start]
    for i in 0..<pieces {
      let piece = inner.part(Double(i) / Double(pieces), Double(i + 1) / Double(pieces))
      points += [piece.first, piece.second, piece.end]
    }
    return out + points.map(text).joined(separator: " ")
  }

  private static func text(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  /// A number with two digits behind the point.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
