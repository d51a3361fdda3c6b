import EntenteGraphModel

/// The properties of an article in one JSON object.
enum JSONRecord {
  /// The properties that an object holds under their known names.
  static func fields(of object: [String: JSONValue]) -> ArticleFields {
    var fields = ArticleFields()
    // Sorted, so that of two names of one rank the same one wins in every run.
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      // A number is an id or a date, but no article.
      if case .number = value, ArticleField(name: key) == .text { continue }
      if let text = text(of: value, depth: 0) { fields.set(text, named: key) }
    }
    return fields
  }

  /// A value as text: an array's items after each other, an object by its `name` or the like.
  private static func text(of value: JSONValue, depth: Int) -> String? {
    guard depth < 4 else { return nil }
    switch value {
    case .string(let text): return text
    case .number(let digits): return digits
    case .array(let items):
      let texts = items.compactMap { text(of: $0, depth: depth + 1) }
      let long = texts.contains { $0.utf8.count > 120 }
      return texts.isEmpty ? nil : texts.joined(separator: long ? "\n" : ", ")
    case .object(let members):
      for name in ["name", "title", "text", "value", "id"] {
        if let member = members[name], let text = text(of: member, depth: depth + 1) { return text }
      }
      return nil
    case .null, .bool: return nil
    }
  }
}
