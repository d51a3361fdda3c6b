import EntenteLanguage

/// Tells things that bear a person's name from the person: a ship, an airport, a strike group.
struct Namesake {
  let sentence: Sentence

  /// Whether a person's name at a range names a thing, or is part of a thing's name.
  func isThing(_ range: Range<Int>) -> Bool {
    isShip(range) || isPart(of: range)
  }

  /// Whether a ship's prefix or sort stands before the name.
  func isShip(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = sentence.tokens[range.lowerBound - 1].text
    return Words.shipPrefixes.contains(before) || Words.namedThings.contains(before.lowercased())
  }

  /// Whether the name is the first part of a longer one: "Ronald Reagan Carrier Strike Group".
  private func isPart(of range: Range<Int>) -> Bool {
    guard let tree = sentence.tree else { return false }
    let head = range.first { !range.contains(tree.heads[$0]) } ?? range.lowerBound
    let whole = tree.heads[head]
    guard tree.labels[head].relation == "compound", whole >= range.upperBound,
      whole - range.upperBound < 5
    else { return false }
    let words = sentence.tokens[range.upperBound...whole]
    return words.allSatisfy { Words.isCapitalized($0.text) }
      && !words.contains { Words.ofPersons.contains($0.text.lowercased()) }
  }
}
