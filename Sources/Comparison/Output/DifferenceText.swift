import EntenteGraphModel

/// A difference as text for people: what is contradicted first, then added, absent and changed, with the sentences of
/// either side. What differs in support alone stands last, a line each: it says nothing new.
public struct DifferenceText: Sendable {
  let difference: GraphDifference
  /// What the sides are called.
  public var labels = (before: "A", after: "B")
  /// Whether signs of the terminal colour the lines: blue, orange, purple, never red against green.
  public var isColoured = false
  /// How many sentences of each side stand below a line; 0 for none.
  public var evidence = 1
  /// Whether entities are told that differ in nothing but the names that articles gave them; else they are counted.
  public var showsAliases = false

  /// The text of a difference.
  public init(_ difference: GraphDifference) { self.difference = difference }

  /// The mark of each kind of change: never colour alone.
  public static func mark(_ kind: LineChange.Kind) -> String {
    switch kind {
    case .added: "+"
    case .absent: "−"
    case .changed: "~"
    case .contradicted: "!"
    case .supportOnly: "="
    }
  }

  static func heading(_ kind: LineChange.Kind) -> String {
    switch kind {
    case .added: "Added: only B tells it"
    case .absent: "Absent: only A tells it"
    case .changed: "Changed: both tell it, otherwise"
    case .contradicted: "Contradicted: one side asserts what the other denies"
    case .supportOnly: "Support: both tell it alike, in more or fewer articles"
    }
  }

  /// The whole text, empty where nothing differs.
  public var text: String {
    guard !difference.isEmpty else { return "" }
    let wording = DifferenceWording(difference: difference)
    var out: [String] = []
    out.append(
      "--- A \(DifferenceWording.clean(labels.before)) (\(articles(difference.before.articles.count)))"
    )
    out.append(
      "+++ B \(DifferenceWording.clean(labels.after)) (\(articles(difference.after.articles.count)))"
    )
    for kind in LineChange.Kind.allCases where kind != .supportOnly {
      let changes = difference.lines(kind)
      let offices = kind == .contradicted ? difference.offices : []
      guard !changes.isEmpty || !offices.isEmpty else { continue }
      out += ["", "\(DifferenceText.heading(kind)) (\(changes.count + offices.count))"]
      for office in offices {
        out.append(coloured("! \(wording.office(office))", kind))
        out += sentences([office.before], [office.after], wording)
      }
      for change in changes {
        out.append(line(change, wording))
        if let coverage = wording.coverage(change) { out.append("    \(coverage)") }
        out += sentences(change.before?.keys ?? [], change.after?.keys ?? [], wording)
      }
    }
    let (entities, folded) = wording.entities(showsAliases: showsAliases)
    if !difference.entities.isEmpty {
      out += ["", "Entities (\(difference.entities.count))"]
      for change in entities {
        let kind: LineChange.Kind =
          change.kind == .added ? .added : change.kind == .absent ? .absent : .changed
        out.append(
          coloured("\(DifferenceText.mark(kind)) \(wording.entity(change))", kind))
      }
      if let folded { out.append("  \(folded); --aliases tells which") }
    }
    if !difference.polarities.isEmpty {
      out += ["", "Tone between two, from −9 (conflict) to 10 (cooperation)"]
      for change in difference.polarities.prefix(20) {
        out.append(
          "~ \(wording.name(change.a)) and \(wording.name(change.b)):"
            + " \(change.before) → \(change.after)")
      }
    }
    let supported = difference.lines(.supportOnly)
    if !supported.isEmpty {
      out += ["", "\(DifferenceText.heading(.supportOnly)) (\(supported.count))"]
      out += supported.map { line($0, wording) }
    }
    if !difference.neighbourhoods.isEmpty {
      out += ["", "Where most differs"]
      for score in difference.neighbourhoods.prefix(5) {
        out.append("  \(wording.name(score.entity)): \(score.differing) of \(score.total) lines")
      }
    }
    return (out + ["", summary]).joined(separator: "\n") + "\n"
  }

  /// One line with the counts of all kinds of change that were asked for.
  public var summary: String {
    let lines = LineChange.Kind.allCases.filter(difference.kinds.contains).map { kind in
      "\(difference.count(kind)) \(kind == .supportOnly ? "alike but for support" : kind.rawValue)"
    }
    return "Lines: \(lines.joined(separator: ", ")), \(difference.unchangedLines) alike;"
      + " entities that differ: \(difference.entities.count)"
  }

  /// A line for each change with bars for its support, in the manner of `git diff --stat`.
  public var stat: String {
    guard !difference.isEmpty else { return "" }
    let wording = DifferenceWording(difference: difference)
    let most = difference.lines.map(\.support).max() ?? 1
    let rows = difference.lines.map { change -> (String, String, String) in
      let (old, new) = (change.before?.support ?? 0, change.after?.support ?? 0)
      func bar(_ count: Int, _ sign: String) -> String {
        let length = most <= 40 ? count : (count * 40 + most - 1) / most
        return String(repeating: sign, count: length)
      }
      let sign = change.kind == .contradicted ? "!" : nil
      let bars =
        change.kind == .changed && old == new
        ? "~"
        : bar(max(0, new - min(old, new)), sign ?? "+")
          + bar(max(0, old - min(old, new)), sign ?? "-")
      return (
        wording.line(change.line), "\(old) → \(new)",
        coloured(bars.isEmpty ? DifferenceText.mark(change.kind) : bars, change.kind)
      )
    }
    let width = min(70, rows.map(\.0.count).max() ?? 0)
    let counts = rows.map(\.1.count).max() ?? 0
    let lines = rows.map { row in
      let name = row.0.count > width ? row.0.prefix(width - 1) + "…" : row.0[...]
      return " \(name)\(String(repeating: " ", count: width - name.count)) | "
        + "\(String(repeating: " ", count: counts - row.1.count))\(row.1) \(row.2)"
    }
    let offices = difference.offices.map { " " + wording.office($0) + " !" }
    return (offices + lines + [" " + summary]).joined(separator: "\n") + "\n"
  }

  private func line(_ change: LineChange, _ wording: DifferenceWording) -> String {
    let reasons = wording.reasons(change)
    return coloured(
      "\(DifferenceText.mark(change.kind)) \(wording.line(change.line))", change.kind)
      + (reasons.isEmpty ? "" : ", \(reasons)")
  }

  private func sentences(
    _ old: [RelationKey], _ new: [RelationKey], _ wording: DifferenceWording
  ) -> [String] {
    wording.evidence(old, new, limit: evidence)
      .flatMap { ["    \($0.side) \"\($0.text)\"", "      \($0.source)"] }
  }

  private func articles(_ count: Int) -> String { DifferenceWording.count(count, "article") }

  private func coloured(_ text: String, _ kind: LineChange.Kind) -> String {
    DifferenceText.coloured(text, kind, isColoured)
  }

  static func coloured(_ text: String, _ kind: LineChange.Kind, _ isColoured: Bool) -> String {
    guard isColoured else { return text }
    let code =
      switch kind {
      case .added: "1;34"
      case .absent: "38;5;208"
      case .contradicted: "1;35"
      case .changed: "36"
      case .supportOnly: "2"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
