import EntenteGraphModel
import EntenteLanguage

/// Offices of people who are named in one breath with another of the same government.
extension StandingRelations {
  /// The nation of the first of a list of office holders, which alone is given it: "Cuban Foreign Minister Ana Ruiz and [Vice
  /// President Ali Noor]", "with Malian officials, including Prime Minister Ana Ruiz and [Trade Minister Ali Noor]".
  func colleague(
    of title: PersonTitle, of mention: LinkedMention, _ mentions: [LinkedMention],
    _ titles: TitleFinder, _ sentence: Sentence
  ) -> EntityID? {
    let tokens = sentence.tokens
    guard title.tokens.upperBound == mention.tokens.lowerBound, isOfGovernment(title) else {
      return nil
    }
    var start = title.tokens.lowerBound
    var seen: Set<String> = [title.role.lowercased()]
    while start > 2 {
      var end = start
      if ["and", "&"].contains(tokens[end - 1].text.lowercased()) { end -= 1 }
      if end > 1, tokens[end - 1].text == "," { end -= 1 }
      guard end < start,
        let other = mentions.last(where: {
          $0.entity.kind == .leader && $0.form == .name && $0.tokens.upperBound == end
        }),
        let office = titles.titles(of: other.tokens).first(where: {
          $0.tokens.upperBound == other.tokens.lowerBound && !$0.isCourtesy
        }),
        // Two foreign ministers are of two nations.
        seen.insert(office.role.lowercased()).inserted, isOfGovernment(office)
      else { return officials(before: start, mentions, tokens) }
      start = office.tokens.lowerBound
      if let nation = nation(before: start, mentions, tokens) { return nation }
    }
    return nil
  }

  /// Whether a title is one of a nation's government.
  private func isOfGovernment(_ title: PersonTitle) -> Bool {
    let role = title.role.lowercased()
    return ["minister", "president", "premier", "chancellor", "king", "emir"].contains {
      role.hasSuffix($0)
    }
  }

  /// The nation right before a title, with no more than a genitive between.
  private func nation(
    before title: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> EntityID? {
    mentions.last {
      $0.entity.kind == .nation && $0.form != .pronoun
        && ($0.tokens.upperBound == title
          || $0.tokens.upperBound + 1 == title && tokens[title - 1].isPossessiveMark)
    }?.entity
  }

  /// The nation whose officials a list behind "including" names.
  private func officials(
    before start: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> EntityID? {
    guard start > 3, ["including", "as"].contains(tokens[start - 1].text.lowercased()) else {
      return nil
    }
    var noun = start - 2
    if tokens[noun].text.lowercased() == "such" { noun -= 1 }
    if tokens[noun].text == "," { noun -= 1 }
    guard noun > 0,
      ["officials", "leaders", "ministers"].contains(tokens[noun].text.lowercased())
    else { return nil }
    var low = noun
    while low > 0, noun - low < 3,
      tokens[low - 1].partOfSpeech == .ADJ
        || tokens[low - 1].partOfSpeech == .NOUN
    {
      if let nation = nation(before: low, mentions, tokens) { return nation }
      low -= 1
    }
    return nation(before: low, mentions, tokens)
  }
}
