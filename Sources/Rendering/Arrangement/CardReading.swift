import CGraphvizShim

/// Reads what `cards` needs out of a graph.
enum CardReading {
  /// Sizes come from a first layout that only measures; labels are measured as nodes of their own, taken
  /// out again after it.
  static func model(_ graph: inout LaidGraph) throws(RenderingError) -> CardModel {
    let nodes = graph.nodes
    let edges = graph.edges
    var probes: [(edge: Int, node: OpaquePointer)] = []
    for (i, edge) in edges.enumerated() {
      guard let label = entente_gv_get(edge, "label"), label.pointee != 0 else { continue }
      guard let probe = entente_gv_node(graph.root, "\u{1}label\(i)") else { continue }
      let text = String(cString: label)
      if entente_gv_is_html(label) != 0 {
        entente_gv_set_html(probe, "label", text)
      } else {
        entente_gv_set(probe, "label", text)
      }
      entente_gv_set(probe, "shape", "plain")
      for name in ["fontname", "fontsize"] {
        if let value = LaidGraph.value(name, of: edge) { entente_gv_set(probe, name, value) }
      }
      probes.append((i, probe))
    }
    // The text of shapes that Graphviz draws too large or too small for it is measured apart.
    let measured: Set<String> = ["ellipse", "hexagon", "cds"]
    var texts: [(node: Int, probe: OpaquePointer)] = []
    for (i, node) in nodes.enumerated() {
      guard let shape = LaidGraph.value("shape", of: node), measured.contains(shape),
        let given = entente_gv_get(node, "label"), entente_gv_is_html(given) == 0,
        let label = LaidGraph.value("label", of: node), !label.contains("\\N"),
        let probe = entente_gv_node(graph.root, "\u{1}text\(i)")
      else { continue }
      entente_gv_set(probe, "label", label)
      entente_gv_set(probe, "shape", "plain")
      for name in ["fontname", "fontsize"] {
        if let value = LaidGraph.value(name, of: node) { entente_gv_set(probe, name, value) }
      }
      texts.append((i, probe))
    }
    let splines = graph.value("splines") ?? "line"
    entente_gv_set(graph.root, "splines", "")
    try graph.layout(engine: "osage")
    _ = try graph.render(format: "dot")
    var model = CardModel()
    var places: [OpaquePointer: Int] = [:]
    for (i, node) in nodes.enumerated() {
      places[node] = i
      let outline: CardModel.Outline =
        switch LaidGraph.value("shape", of: node) {
        case "ellipse", nil: .ellipse
        case "hexagon": .hexagon
        default: .box
        }
      model.nodes.append(
        CardModel.Node(
          box: size(of: node), outline: outline, card: -1,
          order: Int(LaidGraph.value("sortv", of: node) ?? "") ?? 0))
    }
    cards(graph, places, &model)
    for edge in edges {
      guard let tail = entente_gv_tail(edge).flatMap({ places[$0] }),
        let head = entente_gv_head(edge).flatMap({ places[$0] })
      else { continue }
      let direction = LaidGraph.value("dir", of: edge) ?? "forward"
      let isDirected = entente_gv_is_directed(graph.root) != 0
      let width = LaidGraph.numbers("penwidth", of: edge).first ?? 1
      let arrow = (LaidGraph.numbers("arrowsize", of: edge).first ?? 1) * 10
      model.edges.append(
        CardModel.Edge(
          tail: tail, head: head, labelWidth: 0, labelHeight: 0,
          arrow: arrow * max(1, width / 4),
          hasTailArrow: direction == "both" || direction == "back",
          hasHeadArrow: isDirected && (direction == "both" || direction == "forward")))
    }
    let ends = Set(model.edges.map { [$0.tail, $0.head] })
    for i in model.edges.indices {
      model.edges[i].hasReverse = ends.contains([model.edges[i].head, model.edges[i].tail])
    }
    for probe in probes where probe.edge < model.edges.count {
      let box = size(of: probe.node)
      model.edges[probe.edge].labelWidth = box.width
      model.edges[probe.edge].labelHeight = box.height
    }
    for text in texts {
      let (width, height) = size(around: size(of: text.probe), model.nodes[text.node].outline)
      model.nodes[text.node].box.width = width
      model.nodes[text.node].box.height = height
    }
    graph.forgetLayout()
    for text in texts {
      let box = model.nodes[text.node].box
      entente_gv_set(nodes[text.node], "fixedsize", "true")
      entente_gv_set(nodes[text.node], "width", "\(box.width / 72)")
      entente_gv_set(nodes[text.node], "height", "\(box.height / 72)")
      entente_gv_delete(graph.root, text.probe)
    }
    for probe in probes { entente_gv_delete(graph.root, probe.node) }
    entente_gv_set(graph.root, "splines", splines)
    let heading = (
      LaidGraph.numbers("lwidth", of: graph.root), LaidGraph.numbers("lheight", of: graph.root)
    )
    model.heading = (72 * (heading.0.first ?? 0), 72 * (heading.1.first ?? 0))
    // What the measuring left behind is no position.
    for name in ["bb", "lp"] { entente_gv_set(graph.root, name, "") }
    return model
  }

  /// Every cluster with more than one member is a framed card, every other node a card of its own.
  private static func cards(
    _ graph: borrowing LaidGraph, _ places: [OpaquePointer: Int], _ model: inout CardModel
  ) {
    for cluster in LaidGraph.clusters(of: graph.root) {
      var members: [Int] = []
      var next = entente_gv_first_node(cluster)
      while let node = next {
        if let place = places[node], model.nodes[place].card < 0 { members.append(place) }
        next = entente_gv_next_node(cluster, node)
      }
      members.sort {
        (model.nodes[$0].order, $0) < (model.nodes[$1].order, $1)
      }
      for member in members { model.nodes[member].card = model.cards.count }
      // An empty one keeps its place, so that cards and clusters can be told by their number.
      model.cards.append(
        CardModel.Card(
          nodes: members, isFramed: true,
          box: Box(center: Point(x: 0, y: 0), width: 1, height: 1)))
    }
    for node in model.nodes.indices where model.nodes[node].card < 0 {
      model.nodes[node].card = model.cards.count
      model.cards.append(
        CardModel.Card(nodes: [node], isFramed: false, box: model.nodes[node].box))
    }
  }

  /// The size of an outline around a text, so tight that its corners just stay within.
  private static func size(
    around text: Box, _ outline: CardModel.Outline
  ) -> (width: Double, height: Double) {
    // Lines of text are higher than their letters.
    let letters = max(text.height - 5, 1)
    switch outline {
    case .ellipse:
      let height = text.height * 1.06 + 10
      let share = letters / height
      return (text.width / (1 - share * share).squareRoot() + 8, height)
    case .hexagon:
      let height = text.height + 11
      return (text.width / (1 - letters / height / 2) + 13, height)
    case .box: return (text.width + 26, text.height + 13)
    }
  }

  private static func size(of node: OpaquePointer) -> Box {
    let width = LaidGraph.numbers("width", of: node).first ?? 0.75
    let height = LaidGraph.numbers("height", of: node).first ?? 0.5
    return Box(center: Point(x: 0, y: 0), width: width * 72, height: height * 72)
  }
}
