import EntenteGraphModel

/// The label of a line: what it stands for, one phrase a row, each in the colour of its class, in a halo.
struct DiagramLabel: Sendable {
  private struct Row {
    /// The phrase, with the speaker where it is named.
    var text: String
    var relationClass: RelationClass
    var support = 0
    /// Speakers that have a mark in the legend.
    var marks: Set<EntityID> = []
  }

  /// An HTML-like label.
  let html: String

  init(
    _ line: DiagramLine, _ graph: EntityGraph, _ facts: GraphFacts, _ speakers: DiagramSpeakers,
    _ options: DiagramOptions
  ) {
    let style = options.style
    // Where one speaker says it all, the name stands once, below.
    let all = Set(line.relations.map(\.speaker))
    var common = line.relations.count > 1 && all.count == 1 ? line.relations[0].speaker : nil
    if let speaker = common, speakers.mark(of: speaker) != nil { common = nil }
    func says(_ speaker: EntityID) -> String {
      "(says \(DOTText.shortened(Wording.shortName(speaker, graph), to: 40)))"
    }
    // The same phrase by several speakers is one row where they are footnotes; what an article says
    // itself stays apart from what it lets others say.
    var rows: [Row] = []
    for key in line.relations {
      var text = Wording.phrase(key.kind, key.status, symbols: options.symbols)
      let mark = key.speaker.flatMap(speakers.mark)
      if common == nil, mark == nil, let speaker = key.speaker { text += " \(says(speaker))" }
      let at = rows.firstIndex { $0.text == text && $0.marks.isEmpty == (mark == nil) }
      if at == nil { rows.append(Row(text: text, relationClass: key.kind.relationClass)) }
      let row = at ?? rows.count - 1
      rows[row].support += facts[key].support
      if mark != nil, let speaker = key.speaker { rows[row].marks.insert(speaker) }
    }
    let most = speakers.isCrowded ? 2 : 3
    let shown = rows.count <= most ? rows : Array(rows.prefix(most - 1))
    let halo = style.background.hex(opacity: 0.86)
    var html =
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
      + " BGCOLOR=\"\(halo)\" STYLE=\"ROUNDED\">"
    func add(_ text: String, _ tint: Tint) {
      html += "<TR><TD><FONT COLOR=\"\(tint.hex)\">\(DOTText.html(text))</FONT></TD></TR>"
    }
    for row in shown {
      var text = row.text
      text += speakers.marked.filter { row.marks.contains($0.speaker) }.map(\.mark).joined()
      if row.support > 1 { text += " ×\(row.support)" }
      for piece in LineBreaking.lines(of: text, width: 19, limit: 3) {
        add(piece, style.textColor(row.relationClass))
      }
    }
    if rows.count > shown.count { add("+\(rows.count - shown.count) more", style.muted) }
    if let common { add(says(common), style.muted) }
    self.html = html + "</TABLE>"
  }
}
