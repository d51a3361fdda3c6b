/// The properties of one record, each as text.
struct ArticleFields: Equatable {
  /// What the record says, by property; empty values are left out.
  private(set) var values: [ArticleField: String] = [:]
  private var ranks: [ArticleField: Int] = [:]

  init() {}

  /// What the record says of a property.
  subscript(field: ArticleField) -> String? { values[field] }

  /// Takes a value under its column's or key's name; unknown names and empty values are passed
  /// over, and the better known of two names for one property wins.
  mutating func set(_ value: String, named name: String) {
    guard let (field, rank) = ArticleField.ranked(name) else { return }
    set(value, field: field, rank: rank)
  }

  /// Takes a value of a property under a name of the given rank.
  mutating func set(_ value: String, field: ArticleField, rank: Int = 0) {
    guard value.utf8.contains(where: { !ByteClass.isSpace($0) }) else { return }
    if let earlier = ranks[field], earlier <= rank { return }
    values[field] = value
    ranks[field] = rank
  }

  static func == (a: ArticleFields, b: ArticleFields) -> Bool { a.values == b.values }
}
