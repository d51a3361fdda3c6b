import EntenteGraphModel

/// The legend: only what occurs in the drawing.
struct DiagramLegend: Sendable {
  struct Item: Sendable, Hashable {
    /// HTML of the sample.
    var mark: String
    var text: String

    /// About how wide it is, in points.
    var width: Int { LineBreaking.columns(text) * 11 / 2 + (mark.isEmpty ? 13 : 38) }
  }

  /// The items in rows that fit A4 lying on its side, and A3 standing.
  let rows: [[Item]]

  init(
    _ selection: DiagramSelection, _ lines: [DiagramLine], _ speakers: DiagramSpeakers,
    _ graph: EntityGraph, _ options: DiagramOptions, frame: String?
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
      var mark = Self.swatch(style.color(relationClass), [20])
      // Where classes have heads of their own, these tell them apart in greys.
      if options.symbols, let head = style.arrows[relationClass].flatMap({ Self.heads[$0] }) {
        let glyph = Self.glyph(head, style.color(relationClass))
        mark = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
        mark += "<TD>\(Self.swatch(style.color(relationClass), [16]))</TD><TD>\(glyph)</TD>"
        mark += "</TR></TABLE>"
      }
      items.append(Item(mark: mark, text: name))
    }
    let statuses = Set(lines.map(\.status))
    if statuses.contains(.planned) {
      items.append(Item(mark: Self.swatch(style.muted, [7, 7, 7]), text: "planned"))
    }
    if statuses.contains(.hypothetical) {
      items.append(Item(mark: Self.swatch(style.muted, [2, 2, 2, 2, 2]), text: "may be"))
    }
    // Without the cross the words say it alone.
    if options.symbols, selection.relations.contains(where: { $0.status == .negated }) {
      items.append(Item(mark: Self.glyph("✗", style.muted), text: "denied"))
    }
    if Set(lines.map(\.support)).count > 1 {
      items.append(Item(mark: Self.swatch(style.muted, [12], 5), text: "wider: more articles"))
    }
    let kinds = Set(selection.entities.compactMap { graph.entities[$0]?.kind })
    for kind in EntityKind.allCases where kinds.contains(kind) {
      let (glyph, name, words) = Self.shape(of: kind)
      items.append(
        options.symbols
          ? Item(mark: Self.glyph(glyph, style.muted), text: name)
          : Item(mark: "", text: "\(words): \(name)"))
    }
    if let frame { items.append(Item(mark: "", text: "frame: \(frame)")) }
    for (speaker, mark) in speakers.marked {
      let name = graph.entities[speaker]?.name ?? String(speaker.slug)
      items.append(Item(mark: "", text: "\(mark) says \(DOTText.shortened(name, to: 60))"))
    }
    // A legend wider than what it explains would make a strip of the drawing.
    let count = selection.entities.count
    rows = Self.broken(items, width: count <= 8 ? 400 : count <= 15 ? 540 : 720)
  }

  /// Heads of arrows, as characters.
  private static let heads = [
    "normal": "▶", "empty": "▷", "vee": "➤", "open": "➤", "dot": "●", "odot": "○", "diamond": "◆",
    "odiamond": "◇", "box": "■", "obox": "□",
  ]

  /// How a kind of entity is drawn: as a character, and in words for where no font has it.
  private static func shape(of kind: EntityKind) -> (glyph: String, name: String, words: String) {
    switch kind {
    case .nation: ("▢", "nation", "large box")
    case .leader: ("◯", "leader", "oval")
    case .organization: ("⬡", "organization", "hexagon")
    case .aircraft: ("✈", "aircraft", "arrow")
    case .place: ("⚑", "place", "dashed box")
    }
  }

  /// Items in rows of at most about a width in points.
  private static func broken(_ items: [Item], width: Int) -> [[Item]] {
    var rows: [[Item]] = []
    var used = 0
    for item in items {
      let own = item.width
      if rows.isEmpty || used + own > width {
        rows.append([item])
        used = own
      } else {
        rows[rows.count - 1].append(item)
        used += own
      }
    }
    return rows
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
    "<FONT POINT-SIZE=\"12\" COLOR=\"\(tint.hex)\">\(text)</FONT>"
  }
}
