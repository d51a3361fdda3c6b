import EntenteGraphModel

/// The legend: only what occurs in the drawing.
struct DiagramLegend: Sendable {
  struct Item: Sendable, Hashable {
    /// HTML of the sample.
    var mark: String
    var text: String
  }

  /// The items in rows that stay about as wide as a small drawing.
  let rows: [[Item]]

  init(
    _ selection: DiagramSelection, _ lines: [DiagramLine], _ graph: EntityGraph,
    _ facts: GraphFacts, _ options: DiagramOptions
  ) {
    let style = options.style
    var items: [Item] = []
    let names: [(RelationClass, String)] = [
      (.materialConflict, "material conflict"), (.verbalConflict, "verbal conflict"),
      (.verbalCooperation, "verbal cooperation"), (.materialCooperation, "material cooperation"),
      (.movement, "movement"), (.standing, "standing relation"),
    ]
    let classes = Set(lines.map(\.relationClass))
    for (relationClass, name) in names where classes.contains(relationClass) {
      items.append(Item(mark: Self.swatch(style.color(relationClass), [26]), text: name))
    }
    var marks: [Item] = []
    let statuses = Set(lines.map(\.status))
    if statuses.contains(.planned) {
      marks.append(Item(mark: Self.swatch(style.muted, [7, 7, 7]), text: "planned"))
    }
    if statuses.contains(.hypothetical) {
      marks.append(Item(mark: Self.swatch(style.muted, [2, 2, 2, 2, 2]), text: "may be"))
    }
    if selection.relations.contains(where: { $0.status == .negated }) {
      marks.append(Item(mark: Self.glyph("✗", style.muted), text: "denied or not so"))
    }
    if Set(lines.map(\.support)).count > 1 {
      marks.append(
        Item(mark: Self.swatch(style.muted, [12], 5), text: "the wider, the more articles"))
    }
    let kinds = Set(selection.entities.compactMap { graph.entities[$0]?.kind })
    let shapes: [(EntityKind, String, String)] = [
      (.nation, "▢", "nation"), (.leader, "◯", "leader"), (.organization, "⬡", "organization"),
      (.aircraft, "✈", "aircraft"), (.place, "⚑", "place"),
    ]
    for (kind, glyph, name) in shapes where kinds.contains(kind) && options.symbols {
      marks.append(Item(mark: Self.glyph(glyph, style.muted), text: name))
    }
    rows = [items, marks].filter { !$0.isEmpty }
  }

  /// A piece of line, in dashes of some widths.
  private static func swatch(_ tint: Tint, _ widths: [Int], _ height: Int = 4) -> String {
    var html = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
    for (i, width) in widths.enumerated() {
      if i > 0 { html += "<TD WIDTH=\"3\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\"></TD>" }
      html += "<TD WIDTH=\"\(width)\" HEIGHT=\"\(height)\" FIXEDSIZE=\"TRUE\""
      html += " BGCOLOR=\"\(tint.hex)\"></TD>"
    }
    return html + "</TR></TABLE>"
  }

  private static func glyph(_ text: String, _ tint: Tint) -> String {
    "<FONT POINT-SIZE=\"13\" COLOR=\"\(tint.hex)\">\(text)</FONT>"
  }
}
