/// Makes Graphviz's SVG a good citizen: well-formed for any text, named for readers who can't see
/// it, reachable by keyboard, and free of everything that runs, loads or points anywhere but to the
/// web.
///
/// Only known elements and attributes pass; links must be `http` or `https`. The tooltip of a node or
/// an edge becomes its title, in the place of Graphviz's internal name.
struct SVGFinisher: Sendable {
  /// The name of the picture.
  var title: String?
  /// What the picture shows, for those who can't see it.
  var description: String?

  private static let elements: Set<String> = [
    "svg", "g", "a", "title", "desc", "polygon", "polyline", "path", "ellipse", "circle", "rect",
    "line", "text", "tspan", "defs", "linearGradient", "radialGradient", "stop",
  ]
  private static let attributes: Set<String> = [
    "width", "height", "viewBox", "preserveAspectRatio", "id", "class", "transform", "fill",
    "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray",
    "stroke-linecap", "stroke-linejoin", "points", "d", "cx", "cy", "rx", "ry", "r", "x", "y", "x1",
    "y1", "x2", "y2", "fx", "fy", "dx", "dy", "offset", "stop-color", "stop-opacity",
    "gradientUnits", "gradientTransform", "text-anchor", "font-family", "font-size",
    "font-weight", "font-style", "text-decoration", "baseline-shift", "xml:space", "opacity",
  ]

  /// The finished text. Cost is linear.
  func finish(_ bytes: [UInt8]) -> [UInt8] {
    var out = SVGText()
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var open: [String] = []
    var skipping = 0
    let events = SVGScanner.events(of: bytes)
    for i in events.indices {
      switch events[i] {
      case .start(let name, let attributes, let isEmpty):
        if skipping > 0 {
          if !isEmpty { skipping += 1 }
        } else if !Self.elements.contains(name) || open.isEmpty != (name == "svg") {
          if !isEmpty { skipping = 1 }
        } else if name == "svg" {
          root(attributes, into: &out)
          open.append("svg")
        } else {
          let written = element(name, attributes, isEmpty: isEmpty, into: &out)
          if !isEmpty { open.append(written) }
        }
      case .end(let name):
        if skipping > 0 {
          skipping -= 1
        } else {
          // `a` without a link was written as `g`.
          let matches: (String) -> Bool = { $0 == name || (name == "a" && $0 == "g") }
          guard let from = open.lastIndex(where: matches) else { break }
          while open.count > from { out.raw("</\(open.removeLast())>") }
        }
      case .text(let text):
        guard skipping == 0, let inside = open.last else { break }
        if inside == "title" {
          // An unnamed graph has a running number for a name.
          out.text(tooltip(after: i, in: events) ?? (text.hasPrefix("%") ? "graph" : text))
        } else {
          out.text(text)
        }
      }
    }
    while let name = open.popLast() { out.raw("</\(name)>") }
    out.raw("\n")
    return out.bytes
  }

  private func root(_ attributes: [SVGAttribute], into out: inout SVGText) {
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    out.raw(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"graphics-document document\"")
    out.raw(" aria-roledescription=\"diagram\"")
    for attribute in attributes where ["width", "height", "viewBox"].contains(attribute.name) {
      out.attribute(attribute.name, attribute.value)
    }
    let named = (title.map { _ in "entente-title" }, description.map { _ in "entente-desc" })
    if let label = named.0 { out.attribute("aria-labelledby", label) }
    if let label = named.1 { out.attribute("aria-describedby", label) }
    out.raw(">\n")
    if let title {
      out.raw("<title id=\"entente-title\">")
      out.text(title)
      out.raw("</title>\n")
    }
    if let description {
      out.raw("<desc id=\"entente-desc\">")
      out.text(description)
      out.raw("</desc>\n")
    }
  }

  /// Writes a start tag and gives the name that was written.
  private func element(
    _ name: String, _ attributes: [SVGAttribute], isEmpty: Bool, into out: inout SVGText
  ) -> String {
    var kept: [SVGAttribute] = []
    for attribute in attributes {
      if Self.attributes.contains(attribute.name), Self.isHarmless(attribute.value) {
        kept.append(attribute)
      } else if attribute.name == "style", name == "stop", Self.isHarmless(attribute.value) {
        kept.append(attribute)
      } else if name == "a", attribute.name == "xlink:href" || attribute.name == "href",
        WebAddress.isSafe(attribute.value)
      {
        kept.append(SVGAttribute(name: "xlink:href", value: attribute.value))
        kept.append(SVGAttribute(name: "href", value: attribute.value))
      }
    }
    let isLink = kept.contains { $0.name == "href" }
    let written = name == "a" && !isLink ? "g" : name
    out.raw("<\(written)")
    var seen: Set<String> = []
    for attribute in kept where seen.insert(attribute.name).inserted {
      out.attribute(attribute.name, attribute.value)
    }
    if isLink { out.raw(" target=\"_blank\" rel=\"noopener\"") }
    if name == "g", let shape = kept.first(where: { $0.name == "class" })?.value {
      let words = shape.split(separator: " ")
      if words.first == "node" || words.first == "edge" {
        out.raw(" role=\"graphics-symbol\" tabindex=\"0\"")
      }
    }
    out.raw(isEmpty ? "/>" : ">")
    return written
  }

  /// The tooltip of the node or edge whose title stands at an index: that of the `a` right behind it.
  private func tooltip(after index: Int, in events: [SVGEvent]) -> String? {
    for event in events[(index + 1)...].prefix(5) {
      guard case .start(let name, let attributes, _) = event else { continue }
      if name == "a" {
        let tip = attributes.first { $0.name == "xlink:title" || $0.name == "title" }?.value
        return tip?.isEmpty == false ? tip : nil
      }
      if name != "g" { return nil }
    }
    return nil
  }

  /// A reference to something outside, in an attribute that takes a paint.
  private static func isHarmless(_ value: String) -> Bool {
    let lower = value.lowercased()
    guard lower.contains("url(") else { return !lower.contains("javascript:") }
    return lower.hasPrefix("url(#") || lower.hasPrefix("fill:url(#")
  }
}
