import EntenteGraphModel

/// A predicate found in a sentence with its two ends.
struct PredicateMatch: Sendable {
  var predicate: Int
  /// The token of the predicate's word.
  var token: Int
  var source: Argument
  var target: Argument
  /// The clauses that belong to the predicate and tell no event of their own.
  var swallowed: [Int]
  /// Whether the source was not found at the word itself.
  var inherited: Bool
}
