import EntenteComparison
import EntenteGraphModel

/// The words of a difference on its drawing.
struct DifferencePhrases: Sendable {
  let difference: GraphDifference

  /// The entity of an id, from the newer side where both know it.
  func entity(_ id: EntityID) -> Entity? {
    difference.after.entities[id] ?? difference.before.entities[id]
  }

  func name(_ id: EntityID) -> String {
    DOTText.shortened(entity(id)?.name ?? id.rawValue, to: 60)
  }

  /// What a line says, and what of it differs: "accused ×2", "to aid → aided", "sanctioned (2019-03-01 → 2019-05-16)", and
  /// "sanctioned (1 → 3)", the articles, where nothing else does.
  func phrase(_ change: LineChange) -> String {
    switch (change.before, change.after) {
    case (let a?, let b?):
      let (old, new) = (words(a.keys, change.line.kind), words(b.keys, change.line.kind))
      if change.kind == .contradicted { return "A: \(old); B: \(new)" }
      if old != new { return "\(old) → \(new)" }
      if change.aspects.contains(.dates), let from = a.last, let to = b.last {
        if from != to { return "\(new) (\(from) → \(to))" }
        if let from = a.first, let to = b.first { return "\(new) (from \(from) → \(to))" }
      }
      return a.support == b.support ? new : "\(new) (\(a.support) → \(b.support))"
    case (let side?, nil), (nil, let side?):
      let text = words(side.keys, change.line.kind)
      return side.support > 1 ? "\(text) ×\(side.support)" : text
    default: return change.line.kind.rawValue
    }
  }

  /// What some relations of one kind tell, each status once, and who says it where nobody tells it as a fact.
  func words(_ keys: [RelationKey], _ kind: RelationKind) -> String {
    let statuses = Set(keys.map(\.status)).sorted().map { Wording.phrase(kind, $0) }
    let speakers = keys.compactMap(\.speaker)
    var text = statuses.joined(separator: " / ")
    // Only where nobody but speakers tells it.
    if speakers.count == keys.count, let first = speakers.first {
      let others = Set(speakers).count - 1
      let name = entity(first).map { $0.kind == .leader ? lastName($0) : $0.name } ?? "?"
      text += " (says \(DOTText.shortened(name, to: 40))\(others > 0 ? " +\(others)" : ""))"
    }
    return text
  }

  private func lastName(_ entity: Entity) -> String {
    guard let last = entity.name.split(separator: " ").last, last.count > 2 else {
      return entity.name
    }
    return String(last)
  }

  /// The first sentences of either side behind some lines.
  func tooltip(_ changes: [LineChange], _ labels: (before: String, after: String)) -> String {
    var lines: [String] = []
    for change in changes.prefix(4) {
      let (a, b) = (change.before?.keys ?? [], change.after?.keys ?? [])
      lines.append(
        "\(name(change.line.source)) – \(phrase(change)) – \(name(change.line.target))")
      lines += sentences(a, difference.before, labels.before)
      lines += sentences(b, difference.after, labels.after)
    }
    return DOTText.shortened(lines.joined(separator: "\n"), to: 2500)
  }

  func tooltip(_ conflict: OfficeConflict, _ labels: (before: String, after: String)) -> String {
    DOTText.shortened(
      (sentences([conflict.before], difference.before, labels.before)
        + sentences([conflict.after], difference.after, labels.after)).joined(separator: "\n"),
      to: 2500)
  }

  private func sentences(
    _ keys: [RelationKey], _ graph: EntityGraph, _ label: String
  ) -> [String] {
    keys.flatMap { graph.relations[$0]?.evidence ?? [] }.sorted(by: Evidence.precedes).prefix(2)
      .map { "\(label): “\(DOTText.shortened($0.text, to: 300))”" }
  }
}
