import EntenteLanguage

extension PhraseTree {
  /// Whether a name only tells where what is spoken of has its seat: "the [Lima]-based airline".
  func isSeat(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next + 1 < sentence.tokens.count else { return false }
    return sentence.tokens[next].text == "-"
      && sentence.tokens[next + 1].text.lowercased() == "based"
  }
}
