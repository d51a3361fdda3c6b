/// Rules that tell by the end of a word what to cut and what to append; the longest suffix decides.
///
/// Kept as a tree over bytes from the last one to the first, so a look-up costs a step a byte.
struct SuffixRules: Sendable {
  /// What a rule does to the lower-case word.
  struct Edit: Sendable, Hashable {
    /// The number of scalars cut from the end.
    var cut: Int
    var append: String
  }

  /// The children by node and byte.
  private var children: [Int: Int] = [:]
  private var edits: [Edit?] = [nil]

  /// Adds a rule; "^" at the start of the suffix stands for the start of the word.
  mutating func add(suffix: Substring, _ edit: Edit) {
    var node = 0
    for byte in suffix.utf8.reversed() {
      let key = node << 8 | Int(byte)
      if let child = children[key] {
        node = child
      } else {
        children[key] = edits.count
        node = edits.count
        edits.append(nil)
      }
    }
    edits[node] = edit
  }

  /// The edit for a word in lower case.
  func edit(for word: String) -> Edit? {
    var node = 0
    var found = edits[0]
    for byte in word.utf8.reversed() {
      guard let child = children[node << 8 | Int(byte)] else { return found }
      node = child
      if let edit = edits[node] { found = edit }
    }
    if let child = children[node << 8 | 0x5E], let edit = edits[child] { found = edit }
    return found
  }
}
