import EntenteLanguage

extension Sentence {
  /// The spans, where a nickname in quotes parts no name of a person: 'John "JD" Roe' is one.
  var spansAroundNicknames: [Span] {
    var joined = spans
    for open in tokens.indices.dropFirst() {
      guard let close = closing(ofNicknameFrom: open),
        let first = joined.firstIndex(where: {
          $0.label == .person && $0.tokens.lowerBound < open && $0.tokens.upperBound >= open
        })
      else { continue }
      let last = joined.last { $0.label == .person && $0.tokens.contains(close + 1) }
      let end = max(close + 2, last?.tokens.upperBound ?? 0)
      joined[first].tokens = joined[first].tokens.lowerBound..<end
      let whole = joined[first].tokens
      joined.removeAll { $0.tokens != whole && $0.tokens.overlaps(whole) }
    }
    return joined.map(withSyllable)
  }

  /// A person's span with the last syllable of a given name that the engine takes for a word: "Noh Min-[soon]".
  private func withSyllable(_ span: Span) -> Span {
    var span = span
    guard span.label == .person, span.tokens.count > 1 else { return span }
    var hyphen = span.tokens.upperBound
    if tokens[hyphen - 1].text == "-" { hyphen -= 1 }
    guard hyphen + 1 < tokens.count, tokens[hyphen].text == "-", !tokens[hyphen].spaceAfter,
      !tokens[hyphen - 1].spaceAfter, Words.isCapitalized(tokens[hyphen - 1].text),
      tokens[hyphen - 1].text.count <= 6,
      (2...6).contains(tokens[hyphen + 1].text.count),
      tokens[hyphen + 1].text.allSatisfy({ $0.isLowercase }),
      !["led", "based", "born", "run", "era", "like", "owned", "style"].contains(
        tokens[hyphen + 1].text)
    else { return span }
    span.tokens = span.tokens.lowerBound..<hyphen + 2
    return span
  }

  /// The quotes that close a nickname, where such a one opens at a token between two names.
  private func closing(ofNicknameFrom open: Int) -> Int? {
    guard ["“", "\"", "``", "‘"].contains(tokens[open].text), isName(open - 1),
      let close = (open + 1..<min(open + 5, tokens.count)).first(where: {
        ["”", "\"", "''", "’"].contains(tokens[$0].text)
      }), close > open + 1, close + 1 < tokens.count, isName(close + 1)
    else { return nil }
    return (open + 1..<close).contains { Words.isCapitalized(tokens[$0].text) } ? close : nil
  }

  private func isName(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .PROPN && Words.isCapitalized(tokens[token].text)
  }

  /// The words of a name without a nickname that stands in it in quotes: "John Roe" of 'John "JD" Roe'; `nil` where none does.
  func nameAroundNickname(_ name: Range<Int>) -> String? {
    for open in name.dropFirst() {
      guard let close = closing(ofNicknameFrom: open), close + 1 < name.upperBound else {
        continue
      }
      return "\(text(of: name.lowerBound..<open)) \(text(of: close + 1..<name.upperBound))"
    }
    return nil
  }
}
