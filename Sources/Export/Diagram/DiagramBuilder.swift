import EntenteGraphModel

/// Writes a composed drawing as DOT.
struct DiagramBuilder: Sendable {
  let graph: EntityGraph
  let facts: GraphFacts
  let selection: DiagramSelection
  let layout: DiagramLayout
  let options: DiagramOptions

  private var style: GraphStyle { options.style }

  /// The whole document.
  func document() -> DOTDocument {
    let groups = DiagramGroups(selection, graph, facts, by: options.group)
    let lines = DiagramLine.lines(of: selection.relations, facts)
      .filter { !groups.implies($0) }
    var document = DOTDocument()
    document.comment = "A drawing of entities and relations, composed by Entente."
    document.nodeDefaults = [
      "fontname": .text(style.font), "fontcolor": .text(style.text.hex),
    ]
    document.edgeDefaults = [
      "fontname": .text(style.font), "fontsize": .text(Wording.number(style.labelSize)),
    ]
    document.nodes = selection.entities.compactMap { graph.entities[$0].map(node) }
    document.clusters = groups.groups.map(cluster)
    let speakers = DiagramSpeakers(lines, entities: selection.entities.count)
    document.graph = heading(lines, speakers, groups)
    for entry in layout.attributes(entities: selection.entities.count).entries {
      document.graph[entry.name] = entry.value
    }
    document.edges = lines.map { edge($0, groups, speakers) }
    return document
  }

  private func heading(_ lines: [DiagramLine], _ speakers: DiagramSpeakers, _ groups: DiagramGroups)
    -> DOTAttributes
  {
    let heading = DiagramHeading(
      graph: graph, facts: facts, selection: selection, lines: lines, speakers: speakers,
      frame: groups.legend, options: options)
    var attributes: DOTAttributes = [
      "bgcolor": .text(style.background.hex), "fontname": .text(style.font),
      "fontcolor": .text(style.text.hex), "fontsize": .text("10"), "labelloc": .text("t"),
      "labeljust": .text("l"), "label": .html(heading.label), "pad": .text("0.16"),
      "outputorder": .text("edgesfirst"), "title": .text(heading.title),
      "description": .text(heading.description),
    ]
    attributes["footer"] = .text(heading.footer)
    attributes["footercolor"] = .text(style.muted.hex)
    return attributes
  }

  private func node(_ entity: Entity) -> DOTDocument.Node {
    let nation = facts.nation(of: entity.id)
    var attributes = style.shape(of: entity.kind, pair: style.pair(of: nation))
    attributes["id"] = .text(entity.id.rawValue)
    attributes["label"] = .label(
      Wording.node(entity, width: entity.kind == .nation ? 18 : 20, symbols: options.symbols))
    attributes["class"] = .text(
      entity.kind.rawValue + (nation.map { " of-\(Self.cssName($0.slug))" } ?? ""))
    attributes["kind"] = .text(entity.kind.rawValue)
    // The order within a card, by an attribute of Graphviz's own.
    let orders: [EntityKind: String] = [
      .nation: "1", .leader: "2", .organization: "3", .aircraft: "4", .place: "5",
    ]
    attributes["sortv"] = .text(orders[entity.kind] ?? "9")
    attributes["tooltip"] = .label(Wording.tooltip(entity))
    return DOTDocument.Node(id: entity.id.rawValue, attributes: attributes)
  }

  private func cluster(_ group: DiagramGroups.Group) -> DOTDocument.Cluster {
    let pair = style.pair(of: group.nation)
    return DOTDocument.Cluster(
      id: group.id,
      attributes: [
        "style": .text("rounded,filled"), "label": .text(""),
        "fillcolor": .text(pair.fill.mixed(with: style.background, 0.55).hex),
        "color": .text(pair.border.mixed(with: style.background, 0.6).hex),
        "penwidth": .text("1"), "margin": .text("12"),
        "tooltip": .label(group.title), "class": .text("group"),
        "id": .text("group-\(Self.cssName(Substring(group.id)))"),
      ],
      members: group.members.map(\.rawValue))
  }

  private func edge(_ line: DiagramLine, _ groups: DiagramGroups, _ speakers: DiagramSpeakers)
    -> DOTDocument.Edge
  {
    let relations = line.relations.compactMap { graph.relations[$0] }
    var attributes = style.line(
      line.relationClass, support: line.support, status: line.status,
      isSymmetric: line.isSymmetric)
    let id = line.relations.first.map { facts[$0].id } ?? ""
    attributes["id"] = .text(id)
    attributes["class"] = .text("\(line.relationClass.rawValue) \(line.status.rawValue)")
    attributes["type"] = .text(unique(line.relations.map(\.kind.rawValue)))
    attributes["status"] = .text(unique(line.relations.map(\.status.rawValue)))
    let said = unique(line.relations.compactMap(\.speaker?.rawValue))
    if !said.isEmpty { attributes["speaker"] = .text(said) }
    attributes["support"] = .text(String(line.support))
    let tip = Wording.tooltip(relations, graph, facts)
    attributes["tooltip"] = .label(tip)
    attributes["labeltooltip"] = .label(tip)
    if let address = line.relations.lazy.compactMap({ facts[$0].address }).first {
      attributes["URL"] = .address(address)
    }
    // In a fuller drawing grey lines speak for themselves.
    let isPlain = line.relations.allSatisfy {
      $0.kind.relationClass == .standing && $0.status == .asserted && $0.speaker == nil
    }
    if layout.hasLabels, !isPlain || selection.entities.count <= DiagramLayout.wordy {
      // The box says who belongs to whom; the label need not.
      var told = line
      told.relations = line.relations.filter { !groups.implies($0) }
      attributes["label"] = .html(
        DiagramLabel(told, graph, facts, speakers, options).html)
    }
    // Standing relations hold things together in engines that know weights.
    attributes["weight"] = .text(line.relationClass == .standing ? "3" : "1")
    return DOTDocument.Edge(
      tail: line.tail.rawValue, head: line.head.rawValue, key: id, attributes: attributes)
  }

  private func unique(_ values: [String]) -> String {
    Set(values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ",")
  }

  /// A name for CSS: letters, digits and hyphens.
  static func cssName(_ text: Substring) -> String {
    String(text.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
  }
}
