import EntenteLanguage

extension Sentence {
  /// Whether words are what an office is for, as between its title and a name: "Undersecretary [for Civilian Security,
  /// Democracy, and Human Rights] Uzra Zeya", "ambassador [to the United Nations] Nikki Haley".
  func isField(_ range: Range<Int>) -> Bool {
    guard (2...14).contains(range.count), tokens.indices.contains(range.lowerBound),
      range.upperBound <= tokens.count, case let words = tokens[range],
      ["for", "of", "to", "on"].contains(tokens[range.lowerBound].text.lowercased()),
      Words.isCapitalized(tokens[range.upperBound - 1].text)
    else { return false }
    return words.allSatisfy {
      Words.isCapitalized($0.text)
        || ["for", "of", "and", "the", ",", "&", "to", "-", "(", ")"].contains($0.text)
    }
  }
}
