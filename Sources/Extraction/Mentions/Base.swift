import EntenteLanguage

/// Tells bases and buildings from those who sit there by their names: "Chanute Air Force Base" is a place.
enum Base {
  /// What a base is called before its name: "Naval Air Station Lemoore".
  static let nouns: Set<String> = ["Station", "Base", "Activity"]

  /// The words before that.
  static let sorts: Set<String> = [
    "Naval", "Air", "Marine", "Corps", "Joint", "Forward", "Operating", "Patrol", "Contingency",
    "Support", "Coast", "Guard", "Weapons", "Expeditionary", "Submarine", "Amphibious",
  ]

  /// A span with the label that its last words give it.
  static func settled(_ span: Span, _ tokens: [Token]) -> Span {
    guard span.label == .organization, span.tokens.count > 1 else { return span }
    let words = tokens[span.tokens].map(\.text)
    let last = words.suffix(2).joined(separator: " ")
    let isBase =
      ["Base", "Airport", "Airfield", "Barracks", "AFB", "Hotel", "Palace", "Stadium", "Mosque"]
      .contains(words.last ?? "")
      || ["Air Station", "Naval Station", "Government House", "Parliament House"].contains(last)
    guard isBase, !words.contains("and") else { return span }
    return Span(tokens: span.tokens, label: .facility, score: span.score)
  }
}
