import EntenteLanguage

/// The names of operations and exercises in a sentence: "Operation Iraqi Freedom", "Operations Iraqi Freedom and
/// Enduring Freedom". What they are called after is not spoken of.
struct Undertakings {
  /// Where the names stand, without the nouns before them.
  let ranges: [Range<Int>]
  /// Where those may stand that a noun with a small letter introduces: "the exercise Northern Edge".
  let likely: [Range<Int>]

  init(_ sentence: Sentence) {
    let tokens = sentence.tokens
    let events = sentence.spans.filter { $0.label == .event }
    var found: [Range<Int>] = []
    var likely: [Range<Int>] = []
    for noun in tokens.indices.dropLast() {
      let word = tokens[noun].text
      guard Undertakings.nouns.contains(word.lowercased()) else { continue }
      // "the Special Operations Command", "the 379th Operations Squadron".
      if noun > 0, Words.isCapitalized(tokens[noun - 1].text),
        tokens[noun - 1].partOfSpeech == .PROPN
      {
        continue
      }
      let isPlural = word.lowercased().hasSuffix("s")
      let end = Undertakings.end(of: tokens, from: noun + 1, isPlural: isPlural)
      let range = noun + 1..<end
      guard !range.isEmpty, !Undertakings.parts.contains(tokens[end - 1].text.lowercased()) else {
        continue
      }
      // "exercises Russian generals lead": behind a small letter only what the engine takes for an event counts.
      let isName = Words.isCapitalized(word) || events.contains { $0.tokens.overlaps(range) }
      if isName { found.append(range) } else { likely.append(range) }
    }
    ranges = found
    self.likely = likely
  }

  private static let nouns: Set<String> = ["operation", "operations", "exercise", "exercises"]

  /// What offices and units for operations are called: "Operations Group".
  private static let parts: Set<String> = Words.units.union([
    "center", "centre", "officer", "office", "department", "directorate", "branch", "room", "chief",
    "commander", "director", "superintendent", "manager", "staff", "flight", "cell",
  ])

  private static func end(of tokens: [Token], from start: Int, isPlural: Bool) -> Int {
    var end = start
    while end < tokens.count {
      if Words.isCapitalized(tokens[end].text), tokens[end].partOfSpeech != .PUNCT {
        end += 1
      } else if isPlural, end > start, end + 1 < tokens.count,
        ["and", ","].contains(tokens[end].text), Words.isCapitalized(tokens[end + 1].text)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
