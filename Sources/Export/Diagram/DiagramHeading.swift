import EntenteGraphModel

/// What stands around a drawing: title, counts, legend, footer.
struct DiagramHeading: Sendable {
  let graph: EntityGraph
  let facts: GraphFacts
  let selection: DiagramSelection
  let lines: [DiagramLine]
  let speakers: DiagramSpeakers
  /// What stands in a frame, in words; `nil` where there is none.
  let frame: String?
  let options: DiagramOptions

  private var style: GraphStyle { options.style }

  /// The title.
  var title: String {
    let given = options.title ?? graph.title ?? ""
    return given.isEmpty ? "Who did what to whom" : DOTText.shortened(given, to: 300)
  }

  /// "12 articles, 3 to 9 March 2019 · 15 entities · 24 relations".
  var counts: String {
    var parts: [String] = []
    let articles = graph.articles.count
    if articles > 0 { parts.append(Wording.counted(articles, "article") + period) }
    parts.append(Wording.counted(selection.entities.count, "entity"))
    parts.append(Wording.counted(selection.relations.count, "relation"))
    return parts.joined(separator: "  ·  ")
  }

  private var period: String {
    guard let first = facts.first, let last = facts.last else { return "" }
    // What some articles tell of their day is no word about the others'.
    let dated = graph.articles.values.count { $0.date != nil }
    let share = dated < graph.articles.count ? " (\(dated) dated)" : ""
    return (first == last ? ", \(first)" : ", \(first) to \(last)") + share
  }

  /// What the picture shows, for readers who can't see it.
  var description: String {
    let strongest = lines.filter { $0.relationClass != .standing }
      .sorted { ($1.support, $0.tail, $0.head) < ($0.support, $1.tail, $1.head) }.prefix(5)
    let examples = strongest.map { line in
      let tail = graph.entities[line.tail]?.name ?? "?"
      let head = graph.entities[line.head]?.name ?? "?"
      let words = line.relations.first.map { Wording.phrase($0.kind, $0.status) } ?? ""
      return "\(tail) – \(words) – \(head)"
    }
    let text = "\(title). \(counts)."
    guard !examples.isEmpty else { return text }
    return DOTText.shortened(
      text + " The best-proven: " + examples.joined(separator: "; ") + ".", to: 1500)
  }

  /// What was left out, and where it comes from.
  var footer: String {
    var parts: [String] = []
    let omitted = selection.omitted + options.leftOut
    if !omitted.isEmpty { parts.append("Not shown: \(omitted.joined(separator: ", ")).") }
    if let source = options.source { parts.append("Source: \(source).") }
    let outlets = Set(graph.articles.values.compactMap(\.outlet))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if options.source == nil, !outlets.isEmpty {
      let shown = outlets.prefix(6).joined(separator: ", ")
      let more = outlets.count > 6 ? " and \(outlets.count - 6) more" : ""
      parts.append("Source: \(shown)\(more).")
    }
    parts.append("Drawn by Entente from the sentences of the articles.")
    return DOTText.shortened(parts.joined(separator: " "), to: 900)
  }

  /// The HTML-like label of the graph.
  var label: String {
    var html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
    let columns = selection.entities.count <= 25 ? 44 : 64
    let titles = LineBreaking.lines(of: title, width: columns, limit: 3)
    for line in titles {
      html += row(
        "<FONT POINT-SIZE=\"\(Wording.number(style.titleSize))\" COLOR=\"\(style.text.hex)\"><B>"
          + DOTText.html(line) + "</B></FONT>")
    }
    html += row(small(counts, style.muted))
    html += "<TR><TD HEIGHT=\"3\"></TD></TR>"
    let legend = DiagramLegend(selection, lines, speakers, graph, options, frame: frame)
    // Graphviz stretches a row to the widest one; an empty cell takes up most of that.
    let widths = legend.rows.map { $0.reduce(0) { $0 + $1.width } }
    let widest = max(
      widths.max() ?? 0,
      Int(Double(titles.map(LineBreaking.columns).max() ?? 0) * style.titleSize * 0.58))
    for (items, width) in zip(legend.rows, widths) {
      html += "<TR><TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\""
      html += " CELLPADDING=\"1\"><TR>"
      for item in items {
        if !item.mark.isEmpty { html += "<TD>\(item.mark)</TD>" }
        html += "<TD ALIGN=\"LEFT\">"
        html += small(item.text, style.muted) + "</TD><TD WIDTH=\"9\"></TD>"
      }
      if widest > width { html += "<TD WIDTH=\"\(widest - width)\"></TD>" }
      html += "</TR></TABLE></TD></TR>"
    }
    return html + "<TR><TD HEIGHT=\"6\"></TD></TR></TABLE>"
  }

  private func row(_ content: String) -> String { "<TR><TD ALIGN=\"LEFT\">\(content)</TD></TR>" }

  private func small(_ text: String, _ tint: Tint) -> String {
    "<FONT POINT-SIZE=\"10\" COLOR=\"\(tint.hex)\">\(DOTText.html(text))</FONT>"
  }
}
