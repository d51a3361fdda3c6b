import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// What stands around a letter and a number and tells whether it is an aircraft.
extension AircraftFinder {
  /// Whether a name is one of an aircraft here.
  func isAircraft(_ name: Name, besideSure isSureBeside: Bool) -> Bool {
    if isOther(name.tokens) { return false }
    switch name.certainty {
    case .sure: return true
    case .likely:
      return isSureBeside || isSeen(name.tokens) || isBareJet(name.tokens)
        || sentence.tokens.contains { Words.flying.contains($0.text.lowercased()) }
        || isOfMakerNamed(name)
    case .weak:
      // "F16 jets", "the C17 and the C-130": the word beside it, or the engine.
      let behind = name.tokens.upperBound..<min(name.tokens.upperBound + 2, sentence.tokens.count)
      return isSeen(name.tokens)
        || sentence.tokens[behind].contains { Words.flying.contains($0.text.lowercased()) }
    }
  }

  /// Whether who makes a type of the tables is named in the sentence: "Embraer has sold five C-390s".
  private func isOfMakerNamed(_ name: Name) -> Bool {
    let makers = Set(name.candidates.map { knowledge.maker(of: $0.record) })
    return known.contains { mention in
      !mention.tokens.overlaps(name.tokens)
        && mention.candidates.contains { makers.contains(knowledge.name(of: $0.record)) }
    }
  }

  /// Whether a number is that of a Boeing jet by its look, for it counts no noun: "could delay the 787, whose".
  private func isBareJet(_ range: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    let text = tokens[range.lowerBound].text
    guard range.count == 1, range.lowerBound > 0, (3...4).contains(text.count),
      text.first == "7", text.dropFirst(2).first == "7", Int(text.prefix(3)) != nil,
      text.count == 3 || text.last == "s"
    else { return false }
    // "27 of the new 787"
    let isQualified = range.lowerBound > 1 && tokens[range.lowerBound - 1].partOfSpeech == .ADJ
    let before = tokens[range.lowerBound - (isQualified ? 2 : 1)]
    let behind = range.upperBound < tokens.count ? tokens[range.upperBound].partOfSpeech : .PUNCT
    return
      (text.count == 4
      || ["the", "a", "its", "their", "first"].contains(before.text.lowercased())
      || before.isPossessiveMark)
      && [.PUNCT, .VERB, .AUX, .ADP, .CCONJ, .SCONJ].contains(behind)
  }

  /// Whether the engine sees an aircraft there.
  private func isSeen(_ range: Range<Int>) -> Bool {
    sentence.spans.contains {
      $0.label == .aircraft && $0.tokens.overlaps(range) && $0.score >= 0.5
    }
  }

  /// Whether the words beside a designation say that it is none of an aircraft: "the A-12 motorway".
  func isOther(_ range: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    // "the 727th Special Operations Squadron"
    let last = tokens[range.upperBound - 1].text
    if last.first?.isNumber == true, ["th", "st", "nd", "rd"].contains(last.suffix(2)) {
      return true
    }
    if range.lowerBound > 0 {
      let before = tokens[range.lowerBound - 1].text.lowercased()
      if Words.numbered.contains(before) { return true }
    }
    guard range.upperBound < tokens.count else { return false }
    return Words.otherThings.contains(tokens[range.upperBound].text.lowercased())
  }
}
