import EntenteGraphModel

extension GraphStyle {
  /// The colours of a nation, the same in every drawing.
  func pair(of nation: EntityID?) -> Pair {
    guard let nation, colorsNations, !palette.isEmpty else { return loose }
    if let given = nations[String(nation.slug)] { return given }
    if let turn = Self.turns[String(nation.slug)] { return palette[turn % palette.count] }
    var hash: UInt32 = 0x811C_9DC5
    for byte in nation.rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return palette[Int((hash >> 8) % UInt32(palette.count))]
  }

  /// The turns in the palette of nations that are often in the news together, so that none of them looks
  /// like its neighbour; the others take what their name falls on.
  private static let turns: [String: Int] = [
    "russia": 0, "united-states": 1, "iran": 2, "china": 3, "united-kingdom": 4, "ukraine": 5,
    "venezuela": 6, "south-korea": 6, "japan": 7, "poland": 7, "saudi-arabia": 8, "taiwan": 8,
    "israel": 9, "france": 9, "syria": 10, "turkey": 10, "north-korea": 11, "germany": 11,
    "iraq": 4, "yemen": 7, "qatar": 5, "united-arab-emirates": 3, "colombia": 3, "cuba": 2,
    "brazil": 8, "belarus": 6, "india": 5, "pakistan": 2, "afghanistan": 10, "egypt": 11,
    "lebanon": 8, "palestine": 7, "jordan": 11, "canada": 8, "libya": 6, "georgia": 7,
  ]

  /// The shape and colours of an entity.
  func shape(of entity: Entity, nation: EntityID?, isPrint: Bool) -> DOTAttributes {
    shape(of: entity.kind, pair: pair(of: nation))
  }

  /// The shape of a kind with colours.
  func shape(of kind: EntityKind, pair: Pair) -> DOTAttributes {
    let size = Wording.number(kind == .nation ? nationSize : entitySize)
    let border = pair.border.hex
    switch kind {
    case .nation:
      return [
        "shape": .text("box"), "style": .text("rounded,filled"), "fontsize": .text(size),
        "penwidth": .text("1.8"), "fillcolor": .text(pair.fill.hex), "color": .text(border),
        "fontcolor": .text(readable(pair.border, on: pair.fill).hex),
        "margin": .text("0.15,0.07"), "height": .text("0.38"),
      ]
    case .leader:
      return [
        "shape": .text("ellipse"), "style": .text("filled"), "fontsize": .text(size),
        "penwidth": .text("1.2"), "fillcolor": .text(paper.hex), "color": .text(border),
        "margin": .text("0.05,0.04"), "height": .text("0.4"),
      ]
    case .aircraft:
      return [
        "shape": .text("cds"), "style": .text("filled"), "fontsize": .text(size),
        "penwidth": .text("1.1"), "fillcolor": .text(loose.fill.hex), "color": .text(border),
        "margin": .text("0.22,0.07"), "height": .text("0.36"),
      ]
    case .place:
      return [
        "shape": .text("box"), "style": .text("rounded,filled,dashed"), "fontsize": .text(size),
        "penwidth": .text("1.1"), "fillcolor": .text(paper.hex), "color": .text(border),
        "margin": .text("0.09,0.05"), "height": .text("0.32"),
      ]
    case .organization:
      return [
        "shape": .text("hexagon"), "style": .text("filled"), "fontsize": .text(size),
        "penwidth": .text("1.2"), "fillcolor": .text(paper.hex), "color": .text(border),
        "margin": .text("0.02,0.04"), "height": .text("0.4"),
      ]
    }
  }

  /// The line of a relation.
  func line(
    _ relationClass: RelationClass, support: Int, status: Status, isSymmetric: Bool
  ) -> DOTAttributes {
    let color = color(relationClass)
    let root = Double(max(support, 1)).squareRoot()
    let width = min(lineWidth * (1 + 0.75 * (root - 1)), 9)
    let head = status == .negated ? "tee" : arrows[relationClass] ?? "normal"
    var attributes: DOTAttributes = [
      "color": .text(color.hex(opacity: relationClass == .standing ? 0.9 : 0.88)),
      "penwidth": .text(Wording.number(width)),
      "arrowsize": .text(relationClass == .standing ? "0.5" : "0.65"),
      "arrowhead": .text(relationClass == .standing && status != .negated ? "vee" : head),
      "fontcolor": .text(textColor(relationClass).hex),
    ]
    if isSymmetric {
      attributes["dir"] = .text("both")
      attributes["arrowtail"] = .text(relationClass == .standing ? "vee" : head)
    }
    switch status {
    case .planned: attributes["style"] = .text("dashed")
    case .hypothetical: attributes["style"] = .text("dotted")
    case .asserted, .negated: break
    }
    return attributes
  }

  /// A colour moved towards the text's until it can be read on a fill.
  private func readable(_ tint: Tint, on fill: Tint) -> Tint {
    var tint = tint
    for _ in 0..<8 where tint.contrast(with: fill) < 4.5 { tint = tint.mixed(with: text, 0.25) }
    return tint
  }
}
