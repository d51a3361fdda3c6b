import EntenteGraphModel

/// What an article has told so far about an entity.
struct EntityFacts: Sendable {
  var kind: EntityKind
  var name: String
  /// Nouns that the text or the tables call it by: "president", "air base".
  var roles: Set<String> = []
  /// The slugs of its nation.
  var nations: Set<String> = []
  /// `city`, `airline` …, as the tables call it.
  var sort = ""
  var gender: Gender
  var isPlural = false
  var count = 0

  /// The words of its name in small letters, those joined by a hyphen apart.
  var words: [String] {
    name.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
  }
}
