import EntenteGraphModel

/// How a difference is told in words: the same in text, Markdown and on the drawing.
struct DifferenceWording {
  let difference: GraphDifference

  func name(_ id: EntityID) -> String {
    DifferenceWording.clean(
      difference.after.entities[id]?.name ?? difference.before.entities[id]?.name ?? id.rawValue)
  }

  /// Foreign text on one line, without signs that steer a terminal.
  static func clean(_ text: String) -> String {
    // Plain words on one line, as nearly all are, need no look at Unicode's tables.
    var last: UInt8 = 0x20
    let isPlain = text.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20
    }
    if isPlain, last != 0x20 { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: out.append(" ")
      // Overrides of the writing direction can make a line read as another one.
      case .format where (0x202A...0x202E).contains(scalar.value): break
      case .format where (0x2066...0x2069).contains(scalar.value): break
      default: out.append(scalar)
      }
    }
    return String(out).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func line(_ line: LineKey) -> String {
    let arrow =
      line.kind.isSymmetric ? "<-\(line.kind.rawValue)->" : "--\(line.kind.rawValue)-->"
    return "\(name(line.source)) \(arrow) \(name(line.target))"
  }

  /// What differs, in one line.
  func reasons(_ change: LineChange) -> String {
    var parts: [String] = []
    switch (change.before, change.after) {
    case (let side?, nil), (nil, let side?):
      if side.statuses != [.asserted] { parts.append(statuses(side)) }
      // A claim that an article makes its own, too, is more than a claim.
      if side.speakers.contains(nil) {
        if side.speakers.count > 1 { parts.append("told by \(speakers(side))") }
      } else {
        parts.append("says \(speakers(side))")
      }
      parts.append(DifferenceWording.count(side.support, "article"))
      if side.outlets > 0 { parts.append(DifferenceWording.count(side.outlets, "outlet")) }
      if let span = DifferenceWording.span(side) { parts.append(span) }
    case (let a?, let b?):
      if change.aspects.contains(.status) { parts.append("\(statuses(a)) → \(statuses(b))") }
      if change.aspects.contains(.speakers) {
        parts.append("told by \(speakers(a)) → \(speakers(b))")
      }
      if change.aspects.contains(.dates) {
        parts.append(
          "\(DifferenceWording.span(a) ?? "no date") → \(DifferenceWording.span(b) ?? "no date")")
      }
      if change.aspects.contains(.support) { parts.append("articles \(a.support) → \(b.support)") }
      if change.aspects.contains(.outlets) { parts.append("outlets \(a.outlets) → \(b.outlets)") }
    default: break
    }
    return parts.joined(separator: "; ")
  }

  /// Whether the side that lacks the line could have told it.
  func coverage(_ change: LineChange) -> String? {
    guard change.kind == .added || change.kind == .absent else { return nil }
    let side = change.kind == .added ? "A" : "B"
    guard let coverage = change.coverage else { return "what \(side) covers is unknown" }
    // What it tells from the one to the other instead, or besides.
    let others =
      change.others.isEmpty
      ? "" : " and tells: \(change.others.map(\.rawValue).joined(separator: ", "))"
    if coverage.both > 0 {
      return "\(side) names both in \(DifferenceWording.count(coverage.both, "article"))\(others)"
    }
    let lacking = [(coverage.source, change.line.source), (coverage.target, change.line.target)]
      .filter { $0.0 == 0 }.map { name($0.1) }
    return lacking.isEmpty
      ? "\(side) names both, in no article together\(others)"
      : "\(side) does not name \(lacking.joined(separator: " and "))"
  }

  /// The entities that are told, and in words how many only have other aliases.
  func entities(showsAliases: Bool) -> (told: [EntityChange], folded: String?) {
    let told = difference.entities.filter { showsAliases || !$0.isAliasesOnly }
    let count = difference.entities.count - told.count
    guard count > 0 else { return (told, nil) }
    return (told, "\(count) \(count == 1 ? "entity" : "entities") changed only in aliases")
  }

  func entity(_ change: EntityChange) -> String {
    func names(_ ids: [EntityID]) -> String {
      ids.map { "\(name($0)) (\($0.rawValue))" }.joined(separator: ", ")
    }
    switch change.kind {
    case .added, .absent: return names(change.before + change.after)
    case .renamed, .merged, .split:
      let fields = fields(change)
      return "\(names(change.before)) → \(names(change.after)), \(change.kind.rawValue)"
        + (fields.isEmpty ? "" : ": \(fields)")
    case .changed: return "\(names(change.after)): \(fields(change))"
    }
  }

  private func fields(_ change: EntityChange) -> String {
    func side(_ text: String?) -> String { text.map { "\"\(short($0))\"" } ?? "none" }
    return change.fields.map { "\($0.name) \(side($0.before)) → \(side($0.after))" }
      .joined(separator: "; ")
  }

  func office(_ conflict: OfficeConflict) -> String {
    "\(conflict.office) of \(name(conflict.organization)): \(name(conflict.before.source))"
      + " in A, \(name(conflict.after.source)) in B"
  }

  /// The sentences behind a line, the surest first, with where they stand. A sentence that both sides have explains no
  /// difference: it stands for a side only where neither has another one.
  func evidence(
    _ old: [RelationKey], _ new: [RelationKey], limit: Int
  ) -> [(side: String, text: String, source: String)] {
    let all = (pieces(old, in: difference.before), pieces(new, in: difference.after))
    func places(_ pieces: [Evidence]) -> Set<String> {
      Set(pieces.map { "\($0.article) \($0.start) \($0.end)" })
    }
    func without(_ shared: Set<String>, _ pieces: [Evidence]) -> [Evidence] {
      pieces.filter { !shared.contains("\($0.article) \($0.start) \($0.end)") }
    }
    var told = (without(places(all.1), all.0), without(places(all.0), all.1))
    if told.0.isEmpty, told.1.isEmpty { told = all }
    return told.0.prefix(limit).map { line("A", $0, difference.before) }
      + told.1.prefix(limit).map { line("B", $0, difference.after) }
  }

  private func pieces(_ keys: [RelationKey], in graph: EntityGraph) -> [Evidence] {
    keys.flatMap { graph.relations[$0]?.evidence ?? [] }
      .sorted {
        $0.confidence == $1.confidence ? Evidence.precedes($0, $1) : $0.confidence > $1.confidence
      }
  }

  private func line(
    _ side: String, _ evidence: Evidence, _ graph: EntityGraph
  ) -> (side: String, text: String, source: String) {
    let record = graph.articles[evidence.article]
    let known = [
      record?.outlet, record?.date?.description, record?.title, record?.url ?? record?.path,
    ]
    let source = known.compactMap { $0 }.map(DifferenceWording.clean).filter { !$0.isEmpty }
    return (
      side, DifferenceWording.clean(evidence.text),
      (source.isEmpty ? ["article \(evidence.article)"] : source).joined(separator: ", ")
    )
  }

  private func statuses(_ side: LineSide) -> String {
    side.statuses.sorted().map(\.rawValue).joined(separator: " and ")
  }

  /// Those who tell it, the articles themselves first: "the articles and Nicolás Maduro".
  private func speakers(_ side: LineSide) -> String {
    let named = Set(side.keys.compactMap(\.speaker).map(name)).sorted()
    let all = (side.speakers.contains(nil) ? ["the articles"] : []) + named
    guard let last = all.last, all.count > 1 else { return all.first ?? "the articles" }
    return "\(all.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func short(_ text: String) -> String {
    let clean = DifferenceWording.clean(text)
    return clean.count > 120 ? clean.prefix(119) + "…" : clean
  }

  static func span(_ side: LineSide) -> String? {
    guard let first = side.first, let last = side.last else { return nil }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
