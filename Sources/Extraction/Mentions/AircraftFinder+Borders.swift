import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Where the name of an aircraft begins and ends.
extension AircraftFinder {
  /// Two parts that overlap or follow each other as one: the longer reading of a type, the tables' entity.
  func joined(_ a: Name, _ b: Name) -> Name {
    var both = a
    both.tokens =
      min(a.tokens.lowerBound, b.tokens.lowerBound)..<max(a.tokens.upperBound, b.tokens.upperBound)
    both.certainty = max(a.certainty, b.certainty)
    func isDesignated(_ name: Name) -> Bool {
      sentence.text(of: name.tokens).contains(where: \.isNumber)
    }
    // In "C-130J Super Hercules" the number tells the type, in "Sukhoi Su-75 Eagle" nothing but it does.
    let useB = a.candidates.isEmpty || (!isDesignated(a) && isDesignated(b))
    if useB, !b.candidates.isEmpty || isDesignated(b) {
      both.candidates = b.candidates
      both.suffix = b.suffix
    }
    both.designation =
      [a, b].filter { $0.designation != nil }.max { $0.tokens.count < $1.tokens.count }?
      .designation
    return both
  }

  /// Whether two names that touch are parts of one: "C-130J" and "Super Hercules", not "Il-76" and "Su-24".
  func isOneName(_ a: Name, _ b: Name) -> Bool {
    if a.tokens.upperBound > b.tokens.lowerBound { return true }
    let first = sentence.text(of: a.tokens)
    let second = sentence.text(of: b.tokens)
    return first.contains(where: \.isNumber) != second.contains(where: \.isNumber)
  }

  /// A name with the maker in front, and the popular name and version behind.
  func widened(_ name: Name) -> Name {
    var name = name
    var start = name.tokens.lowerBound
    var end = name.tokens.upperBound
    for size in [4, 3, 2, 1] where start >= size {
      let range = start - size..<start
      if knowledge.aircraftNames.maker(sentence.text(of: range)) != nil {
        start = range.lowerBound
        break
      }
    }
    let isDesignated = sentence.text(of: name.tokens).contains(where: \.isNumber)
    while end < sentence.tokens.count, end - name.tokens.upperBound < 4 {
      let text = sentence.tokens[end].text
      let isVersion =
        Words.versions.contains(text) || Words.isMark(text)
        || text.hasPrefix("-") && text.dropFirst().contains(where: \.isNumber)
      guard isVersion || isDesignated && knowledge.aircraftNames.isPopular(text) else { break }
      end += 1
    }
    if start < name.tokens.lowerBound {
      let isSure = knowledge.aircraftNames.maker(sentence.text(of: start..<name.tokens.lowerBound))
      name.certainty = max(name.certainty, isSure == true ? .sure : .likely)
    }
    if end > name.tokens.upperBound { name.certainty = max(name.certainty, .likely) }
    name.tokens = start..<end
    // The engine may have seen more of it: "Su-75 Checkmate".
    for span in sentence.spans where span.label == .aircraft && span.tokens.overlaps(name.tokens) {
      let seen = trimmed(span.tokens)
      if seen.lowerBound < start, isInFront(seen.lowerBound..<start) { start = seen.lowerBound }
      if seen.upperBound > end, isBehind(end..<seen.upperBound) { end = seen.upperBound }
    }
    name.tokens = start..<end
    return name
  }

  /// A span without the article and nation in front and the noun behind: "the Soviet Tu-95 bombers".
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, isNoPart(range.upperBound - 1) {
      range = range.lowerBound..<range.upperBound - 1
    }
    while range.count > 1 {
      let first = range.lowerBound
      let owner = known.first { mention in
        mention.tokens.lowerBound == first && mention.tokens.upperBound < range.upperBound
          && !mention.candidates.isEmpty
          && mention.candidates.allSatisfy { candidate in
            let kind = knowledge.kind(of: candidate.record)
            return kind == .nation
              || kind == .organization && knowledge.sort(of: candidate.record) != "manufacturer"
          } && knowledge.aircraftNames.maker(sentence.text(of: mention.tokens)) == nil
      }
      guard
        owner != nil
          || !Words.isCapitalized(sentence.tokens[first].text)
            && sentence.tokens[first].text != "de"
      else { break }
      range = (owner?.tokens.upperBound ?? first + 1)..<range.upperBound
    }
    // Nor is the end of an airline's name: "Qantas [Airways Avro Lancastrian]".
    if range.count > 1, ["Airways", "Airlines"].contains(sentence.tokens[range.lowerBound].text) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }

  /// Whether the last word of a span is no part of the name: the noun for aircraft and what describes it, as in
  /// "Sopwith Triplane single-seat fighter". "Jet" of "Embraer E-Jet" and "neo" of "A320neo" are glued to it.
  private func isNoPart(_ last: Int) -> Bool {
    let (text, before) = (sentence.tokens[last].text, sentence.tokens[last - 1])
    if [",", "'s", "’s", "-"].contains(text) { return true }
    let isAirframe = Words.airframes.contains(text.lowercased())
    guard !before.spaceAfter else {
      return isAirframe || text.first?.isLowercase == true && !Words.versions.contains(text)
    }
    guard before.text == "-", last > 1 else { return isAirframe }
    return text.first?.isLowercase == true
      && sentence.tokens[last - 2].text.first?.isLowercase == true
  }

  /// Whether words in front of a type are a maker's that no table knows, not a force's: "USN F-14".
  private func isInFront(_ range: Range<Int>) -> Bool {
    range.count <= 2
      && sentence.tokens[range].allSatisfy { token in
        let isAcronym = token.text.count > 2 && token.text == token.text.uppercased()
        return Words.isCapitalized(token.text) && !isAcronym && token.partOfSpeech == .PROPN
          // "a Cóndor Airways DC-9": that is who flies it.
          && !Words.airlines.contains(token.text)
      }
  }

  private func isBehind(_ range: Range<Int>) -> Bool {
    range.count <= 4
      && sentence.tokens[range].allSatisfy {
        Words.isCapitalized($0.text) || $0.text.hasPrefix("-") || $0.text == "/"
      }
  }
}
