import EntenteKnowledge

/// A title that a sentence gives a person: "Russian **Foreign Minister** Sergei Lavrov".
struct PersonTitle: Sendable, Hashable {
  /// The tokens of the title, with words such as "former" in front of it.
  var tokens: Range<Int>
  /// The row of the table of titles.
  var record: Record
  /// The words of the text.
  var role: String
  /// Whether it only says how the person is addressed: "Mr", "Professor".
  var isCourtesy: Bool
  /// Whether its bearer is yet to get it: "will become president".
  var isForeseen = false
}
