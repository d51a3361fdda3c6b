import EntenteGraphModel

/// The label of a line: what it stands for, one phrase a row, each in the colour of its class, in a halo.
struct DiagramLabel: Sendable {
  /// An HTML-like label.
  let html: String

  init(
    _ line: DiagramLine, _ graph: EntityGraph, _ facts: GraphFacts, _ style: GraphStyle,
    _ options: DiagramOptions
  ) {
    // Where one speaker says it all, the name stands once, below.
    let speakers = Set(line.relations.map(\.speaker))
    let common = line.relations.count > 1 && speakers.count == 1 ? line.relations[0].speaker : nil
    func says(_ speaker: EntityID) -> String {
      "(says \(DOTText.shortened(Wording.shortName(speaker, graph), to: 40)))"
    }
    // The same phrase by several speakers is one row.
    var rows: [(text: String, relationClass: RelationClass, support: Int)] = []
    for key in line.relations {
      var text = Wording.phrase(key.kind, key.status)
      if common == nil, let speaker = key.speaker { text += " \(says(speaker))" }
      if let at = rows.firstIndex(where: { $0.text == text }) {
        rows[at].support += facts[key].support
      } else {
        rows.append((text, key.kind.relationClass, facts[key].support))
      }
    }
    let shown = rows.count <= 3 ? rows : Array(rows.prefix(2))
    let halo = style.background.hex(opacity: 0.86)
    var html =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
      + " BGCOLOR=\"\(halo)\" STYLE=\"ROUNDED\">"
    for row in shown {
      let text = row.support > 1 ? "\(row.text) ×\(row.support)" : row.text
      for piece in LineBreaking.lines(of: text, width: 24, limit: 3) {
        html += "<TR><TD><FONT COLOR=\"\(style.textColor(row.relationClass).hex)\">"
        html += DOTText.html(piece) + "</FONT></TD></TR>"
      }
    }
    if rows.count > shown.count {
      html += "<TR><TD><FONT COLOR=\"\(style.muted.hex)\">"
      html += "+\(rows.count - shown.count) more</FONT></TD></TR>"
    }
    if let common {
      html +=
        "<TR><TD><FONT COLOR=\"\(style.muted.hex)\">\(DOTText.html(says(common)))</FONT></TD></TR>"
    }
    self.html = html + "</TABLE>"
  }
}
