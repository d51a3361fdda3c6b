public import EntenteGraphModel

/// The evidence behind an entity, or between two, as text for people.
///
///     Russia --support--> Nicolás Maduro
///       2 articles, 2019-03-24 to 2019-03-28
///       "Maduro thanked Putin for his support."
///         Trump tells Russia to get out of Venezuela, 2019-03-28, a.txt, characters 1480–1517
///         cue "support", predicate support/noun, confidence 0.81
public struct Explanation: Sendable {
  /// The graph that is explained.
  let graph: EntityGraph
  /// The relations, in the order in which they are told: events before standing ones, most evidence
  /// first.
  public let relations: [Relation]
  private let title: String

  /// The relations at an entity.
  public init(of entity: EntityID, in graph: EntityGraph) {
    self.init(
      graph: graph, title: Explanation.introduction(of: entity, in: graph),
      relations: graph.relations.values.filter {
        $0.source == entity || $0.target == entity || $0.speaker == entity
      })
  }

  /// The relations between two entities, in either direction.
  public init(between a: EntityID, and b: EntityID, in graph: EntityGraph) {
    let names = [a, b].map { graph.entities[$0]?.name ?? $0.rawValue }
    var title = names.joined(separator: " and ")
    let tone = Tone(between: a, and: b, in: GraphSummary(graph))
    if let score = tone.score {
      title += "\n  \(tone.events) event\(tone.events == 1 ? "" : "s") told as having happened,"
      title += " mean score \(score) (−9 conflict, 10 cooperation)"
    }
    self.init(
      graph: graph, title: title,
      relations: graph.relations.values.filter {
        ($0.source == a && $0.target == b) || ($0.source == b && $0.target == a)
      })
  }

  private init(graph: EntityGraph, title: String, relations: [Relation]) {
    self.graph = graph
    self.title = title
    self.relations = relations.sorted {
      let events = ($0.kind.relationClass.isEvent, $1.kind.relationClass.isEvent)
      if events.0 != events.1 { return events.0 }
      if $0.evidence.count != $1.evidence.count { return $0.evidence.count > $1.evidence.count }
      return $0.key < $1.key
    }
  }

  /// The whole text, ending with a line break.
  public var text: String {
    var lines = [title, relations.isEmpty ? "  no relations" : ""]
    for relation in relations { lines += describe(relation) + [""] }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A foreign text for a terminal: its control characters would move the cursor or end the line.
  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return text
    }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      plain.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(plain)
  }

  private static func introduction(of id: EntityID, in graph: EntityGraph) -> String {
    guard let entity = graph.entities[id] else { return id.rawValue }
    var text = plain("\(entity.name) (\(entity.kind.rawValue), \(entity.id))")
    if !entity.aliases.isEmpty {
      text += "\n  called "
      text += entity.aliases.sorted().map { "\"\(plain($0))\"" }.joined(separator: ", ")
    }
    // A graph file may hold any counts.
    let mentions = entity.mentions.values.reduce(0) {
      let (sum, overflows) = $0.addingReportingOverflow($1)
      return overflows ? Int.max : sum
    }
    text += "\n  \(mentions) mention\(mentions == 1 ? "" : "s")"
    text += " in \(entity.mentions.count) article\(entity.mentions.count == 1 ? "" : "s")"
    if entity.confidence < 0.995 {
      text += ", confidence \(Explanation.decimal(entity.confidence))"
    }
    return text
  }

  private func describe(_ relation: Relation) -> [String] {
    func name(_ id: EntityID) -> String {
      Explanation.plain(graph.entities[id]?.name ?? id.rawValue)
    }
    let arrow =
      relation.kind.isSymmetric ? "<-\(relation.kind.rawValue)->" : "--\(relation.kind.rawValue)-->"
    var heading = "\(name(relation.source)) \(arrow) \(name(relation.target))"
    if relation.status != .asserted { heading += ", \(relation.status.rawValue)" }
    if let speaker = relation.speaker { heading += ", says \(name(speaker))" }
    var lines = [heading]
    for evidence in relation.evidence.sorted(by: Evidence.precedes) {
      lines.append(
        "  \"\(Explanation.plain(evidence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")))\""
      )
      lines.append("    \(source(of: evidence))")
      var reason = "cue \"\(evidence.cue)\", predicate \(evidence.predicate)"
      reason += ", confidence \(Explanation.decimal(evidence.confidence))"
      if let when = evidence.when {
        reason += when.from == when.to ? ", on \(when.from)" : ", \(when.from) to \(when.to)"
      }
      lines.append("    \(Explanation.plain(reason))")
    }
    return lines
  }

  private func source(of evidence: Evidence) -> String {
    let record = graph.articles[evidence.article]
    let parts = [record?.title, record?.outlet, record?.date?.description, record?.path]
    let known = parts.compactMap { $0 }.filter { !$0.isEmpty }
    let name = known.isEmpty ? "article \(evidence.article)" : known.joined(separator: ", ")
    return Explanation.plain("\(name), characters \(evidence.start)–\(evidence.end)")
  }

  /// Two digits behind the point, the same in every locale.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((max(0, min(1, value)) * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
