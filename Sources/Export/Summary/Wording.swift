import EntenteGraphModel

/// The words of a drawing.
enum Wording {
  /// A type as a past or present statement, and as what follows "to" or "may".
  static func words(_ kind: RelationKind) -> (stated: String, base: String) {
    switch kind {
    case .leads: ("leads", "lead")
    case .officialOf: ("official of", "be official of")
    case .memberOf: ("member of", "be member of")
    case .partOf: ("part of", "be part of")
    case .locatedIn: ("in", "be in")
    case .capitalOf: ("capital of", "be capital of")
    case .basedIn: ("based in", "be based in")
    case .operates: ("operates", "operate")
    case .builtBy: ("built by", "be built by")
    case .variantOf: ("variant of", "be variant of")
    case .alliedWith: ("allied with", "ally with")
    case .opposedTo: ("opposed to", "oppose")
    case .departedFrom: ("left", "leave")
    case .arrivedAt: ("arrived at", "arrive at")
    case .flewVia: ("flew via", "fly via")
    case .deployedTo: ("deployed to", "deploy to")
    case .visited: ("visited", "visit")
    case .agree: ("agreed with", "agree with")
    case .consult: ("talked with", "talk with")
    case .support: ("backed", "back")
    case .concede: ("conceded to", "concede to")
    case .cooperate: ("worked with", "work with")
    case .aid: ("aided", "aid")
    case .retreat: ("yielded to", "yield to")
    case .request: ("asked", "ask")
    case .accuse: ("accused", "accuse")
    case .reject: ("rejected", "reject")
    case .threaten: ("threatened", "threaten")
    case .protest: ("protested against", "protest against")
    case .sanction: ("sanctioned", "sanction")
    case .mobilize: ("moved forces near", "move forces near")
    case .coerce: ("coerced", "coerce")
    case .assault: ("attacked", "attack")
    }
  }

  /// A type with what its status makes of it: "attacked", "✗ did not attack", "to attack", "may attack".
  ///
  /// - Parameter symbols: whether a font has the cross.
  static func phrase(_ kind: RelationKind, _ status: Status, symbols: Bool = true) -> String {
    let (stated, base) = words(kind)
    switch status {
    case .asserted: return stated
    case .negated:
      let not = base.hasPrefix("be ") ? "not \(base.dropFirst(3))" : "did not \(base)"
      return (symbols ? "✗ " : "") + not
    case .planned: return "to \(base)"
    case .hypothetical: return "may \(base)"
    }
  }

  /// The label of one edge: phrase, speaker, and how often it is proven.
  static func label(_ key: RelationKey, _ graph: EntityGraph, support: Int) -> String {
    var text = phrase(key.kind, key.status)
    if let speaker = key.speaker { text += " (says \(shortName(speaker, graph)))" }
    return support > 1 ? "\(text) ×\(support)" : text
  }

  /// The name of an entity, for a place with little room: a leader's last name.
  static func shortName(_ id: EntityID, _ graph: EntityGraph) -> String {
    guard let entity = graph.entities[id] else { return String(id.slug) }
    guard entity.kind == .leader, let last = entity.name.split(separator: " ").last,
      last.count > 2
    else { return DOTText.shortened(entity.name, to: 60) }
    return String(last)
  }

  /// The label of a node, its name over several lines where it is long.
  static func node(_ entity: Entity, width: Int, symbols: Bool) -> String {
    let name = LineBreaking.lines(of: entity.name, width: width, limit: 4).joined(separator: "\n")
    guard symbols else { return name }
    switch entity.kind {
    case .aircraft: return "✈ \(name)"
    case .place: return "⚑ \(name)"
    default: return name
    }
  }

  /// What stands behind a node, for a pointer or a screen reader.
  static func tooltip(_ entity: Entity) -> String {
    var lines = ["\(entity.name), \(entity.kind.rawValue)"]
    for field in ["role", "description"] {
      if case .string(let text)? = entity.attributes[field] { lines.append(text) }
    }
    let count = entity.mentions.count
    if count > 0 { lines.append("named in \(counted(count, "article"))") }
    return DOTText.shortened(lines.joined(separator: "\n"), to: 600)
  }

  /// What stands behind an edge: each relation with its first sentences and where they are from.
  static func tooltip(
    _ relations: [Relation], _ graph: EntityGraph, _ facts: GraphFacts
  ) -> String {
    var blocks: [String] = []
    for relation in relations.prefix(4) {
      let fact = facts[relation.key]
      let source = graph.entities[relation.source]?.name ?? String(relation.source.slug)
      let target = graph.entities[relation.target]?.name ?? String(relation.target.slug)
      var head = "\(source) – \(phrase(relation.kind, relation.status)) – \(target)"
      if let speaker = relation.speaker { head += ", says \(shortName(speaker, graph))" }
      head += " (\(counted(fact.support, "article"))"
      if let first = fact.first, let last = fact.last {
        head += first == last ? ", \(first))" : ", \(first) to \(last))"
      } else {
        head += ")"
      }
      let sentences = relation.evidence.sorted {
        ($0.article, $0.start, $0.end, $0.text) < ($1.article, $1.start, $1.end, $1.text)
      }
      let quotes = sentences.prefix(2).map { evidence in
        let article = graph.articles[evidence.article]
        let origin = [article?.outlet, article?.date?.description].compactMap { $0 }
        let text = DOTText.shortened(evidence.text, to: 300)
        return "“\(text)”" + (origin.isEmpty ? "" : " – \(origin.joined(separator: ", "))")
      }
      blocks.append(([head] + quotes).joined(separator: "\n"))
    }
    if relations.count > 4 { blocks.append("and \(relations.count - 4) more") }
    return DOTText.shortened(blocks.joined(separator: "\n"), to: 2500)
  }

  /// "1 article", "3 articles", "2 entities".
  static func counted(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
  }

  /// A share with at most two digits behind the point, the same on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let digits = rest < 10 ? "0\(rest)" : String(rest)
    return "\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
