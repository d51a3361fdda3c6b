/// The value of an attribute, by how it has to be written.
enum DOTValue: Sendable, Hashable {
  /// A plain value: an id, a number, a colour, a semantic field.
  case text(String)
  /// Text that Graphviz shows: a label or a tooltip.
  case label(String)
  /// An HTML-like label, already escaped.
  case html(String)
  /// A link; left out where it is no address of the web.
  case address(String)

  /// The written value, or `nil` where the attribute is to be left out.
  var written: String? {
    switch self {
    case .text(let text): DOTText.quoted(DOTText.shortened(text, to: DOTText.limit))
    case .label(let text): DOTText.label(text)
    case .html(let html): "<\(html)>"
    case .address(let address): DOTText.address(address)
    }
  }
}

/// Attributes in the order in which they are written.
struct DOTAttributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private(set) var entries: [(name: String, value: DOTValue)] = []

  init(dictionaryLiteral elements: (String, DOTValue)...) {
    entries = elements.map { (name: $0.0, value: $0.1) }
  }

  subscript(name: String) -> DOTValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      if let at = entries.firstIndex(where: { $0.name == name }) {
        if let newValue { entries[at].value = newValue } else { entries.remove(at: at) }
      } else if let newValue {
        entries.append((name: name, value: newValue))
      }
    }
  }

  /// `a="1", b="2"`.
  var written: String {
    entries.compactMap { entry in entry.value.written.map { "\(entry.name)=\($0)" } }
      .joined(separator: ", ")
  }

  static func == (a: DOTAttributes, b: DOTAttributes) -> Bool {
    a.entries.elementsEqual(b.entries) { $0.name == $1.name && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.name)
      hasher.combine(entry.value)
    }
  }
}
