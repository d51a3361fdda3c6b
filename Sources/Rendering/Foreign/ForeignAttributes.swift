import CGraphvizShim

/// Takes out of foreign DOT what could read a file, run a script or point anywhere but to the web.
enum ForeignAttributes {
  /// Attributes that name files or take code of the output format.
  static let dropped: Set<String> = [
    "_background", "fontpath", "image", "imagepath", "layers", "layer", "layerselect",
    "layersep", "layerlistsep", "shapefile", "stylesheet",
  ]
  /// Attributes that are links.
  private static let links: Set<String> = [
    "URL", "href", "edgeURL", "edgehref", "headURL", "headhref", "labelURL", "labelhref", "tailURL",
    "tailhref",
  ]

  /// Changes every value and every default of a graph that needs it.
  static func sanitize(_ graph: borrowing LaidGraph) {
    var objects: [[OpaquePointer]] = [[graph.root], graph.nodes, graph.edges]
    objects[0].append(contentsOf: subgraphs(of: graph.root))
    for kind in 0..<3 {
      for name in names(of: graph.root, kind: kind) {
        if let standard = standard(graph.root, kind, name),
          let better = replacement(for: standard, of: name)
        {
          entente_gv_set_default(graph.root, Int32(kind), name, better)
        }
        for object in objects[kind] {
          guard let value = entente_gv_get(object, name), value.pointee != 0 else { continue }
          let isHTML = entente_gv_is_html(value) != 0
          let text = String(cString: value)
          if isHTML {
            let clean = HTMLLabel.withoutAddresses(text)
            if dropped.contains(name) || links.contains(name) {
              entente_gv_set(object, name, "")
            } else if clean != text {
              entente_gv_set_html(object, name, clean)
            }
          } else if let better = replacement(for: text, of: name) {
            entente_gv_set(object, name, better)
          }
        }
      }
    }
  }

  /// What to put in the place of a value; `nil` where it may stay.
  static func replacement(for value: String, of name: String) -> String? {
    guard !value.isEmpty else { return nil }
    if dropped.contains(name) { return "" }
    if links.contains(name) {
      guard WebAddress.isSafe(value) else { return "" }
      let clean = encoded(value)
      return clean == value ? nil : clean
    }
    if name.hasSuffix("fontname") || name == "fontnames" {
      let safe = value.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || " ,-_.".unicodeScalars.contains($0)
      }
      return safe ? nil : "sans-serif"
    }
    if name == "shape" || name == "style" {
      // `shape=epsf` and `style` with a function name can load files too.
      return value.lowercased().contains("epsf") ? "box" : nil
    }
    return nil
  }

  /// An address with the characters encoded that 2.42 writes raw into SVG.
  static func encoded(_ address: String) -> String {
    var out = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "\"": out += "%22"
      case "<": out += "%3C"
      case ">": out += "%3E"
      case "'": out += "%27"
      case "`": out += "%60"
      case "\\": out += "%5C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The names of the attributes that a graph declares for a kind of object: 0 graph, 1 node, 2 edge.
  static func names(of root: OpaquePointer, kind: Int) -> [String] {
    var names: [String] = []
    var symbol = entente_gv_next_attribute(root, Int32(kind), nil)
    while let current = symbol {
      if let name = entente_gv_symbol_name(current) { names.append(String(cString: name)) }
      symbol = entente_gv_next_attribute(root, Int32(kind), current)
    }
    return names
  }

  private static func standard(
    _ root: OpaquePointer, _ kind: Int, _ name: String
  ) -> String? {
    var symbol = entente_gv_next_attribute(root, Int32(kind), nil)
    while let current = symbol {
      if let found = entente_gv_symbol_name(current), String(cString: found) == name {
        guard let value = entente_gv_symbol_default(current) else { return nil }
        return entente_gv_is_html(value) != 0 ? "javascript:" : String(cString: value)
      }
      symbol = entente_gv_next_attribute(root, Int32(kind), current)
    }
    return nil
  }

  /// All subgraphs below a graph.
  static func subgraphs(of graph: OpaquePointer) -> [OpaquePointer] {
    var all: [OpaquePointer] = []
    var queue = [graph]
    while let parent = queue.popLast() {
      var next = entente_gv_first_subgraph(parent)
      while let subgraph = next {
        all.append(subgraph)
        queue.append(subgraph)
        next = entente_gv_next_subgraph(subgraph)
      }
    }
    return all
  }
}
