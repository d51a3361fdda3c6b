/// How the members of a card stand: in which order, in how many rows, turned about or not.
struct CardShape: Sendable, Hashable {
  /// The members, the card's head first.
  var order: [Int]
  var rows: Int
  /// Whether the head's row is the lowest.
  var isUpsideDown = false
  /// Whether rows run from right to left.
  var isMirrored = false
}
