/// A piece of an SVG text.
enum SVGEvent: Sendable, Hashable {
  case start(name: String, attributes: [SVGAttribute], isEmpty: Bool)
  case end(name: String)
  /// Text between tags, entities already resolved.
  case text(String)
}

/// An attribute of an element, its value with entities resolved.
struct SVGAttribute: Sendable, Hashable {
  var name: String
  var value: String
}
