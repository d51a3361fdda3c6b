import EntenteKnowledge
import EntenteLanguage

/// Names that a noun beside them makes a company, whatever the engine takes them for: "the Peruvian airline
/// Cóndor", "Cóndor, a Peruvian regional airline".
extension MentionFinder {
  /// The companies of a sentence that the tables don't know.
  ///
  /// - Parameter known: What the tables know in the sentence; no company has a name of those in its own.
  func companies(
    in sentence: Sentence, at index: Int, known: [EntityMention], titles: [NameMatch]
  ) -> [EntityMention] {
    let tokens = sentence.tokens
    var found: [EntityMention] = []
    for noun in tokens.indices
    where MentionFinder.callings.contains(tokens[noun].text) && !isOfArts(noun, tokens)
      || tokens[noun].text == "carrier" && isOfAirline(noun, tokens)
      || ["operator", "customer"].contains(tokens[noun].text)
    {
      // "operator Roe" may be anybody's name.
      let isWho = ["operator", "customer"].contains(tokens[noun].text)
      let beside = isWho ? [] : [nameBehind(noun, tokens), nameBefore(noun, tokens)]
      let ranges = (beside + [subject(of: noun, tokens)]).compactMap(\.self)
      for range in ranges
      where !(known + found).contains(where: { $0.tokens.overlaps(range) })
        && !titles.contains(where: { $0.tokens.overlaps(range) })
        && tokens[range].contains(where: { $0.text.contains(where: \.isLowercase) })
      {
        found.append(
          EntityMention(
            sentence: index, tokens: range, candidates: [], label: .organization, score: 0.8,
            suffix: "", isCalledCompany: true))
      }
    }
    return found
      + airlines(in: tokens, at: index).filter { name in
        !(known + found).contains { $0.tokens.overlaps(name.tokens) }
      }
  }

  /// Airlines by the last word of their names: "a Cóndor Airways jet".
  private func airlines(in tokens: [Token], at index: Int) -> [EntityMention] {
    tokens.indices.compactMap { last in
      guard ["Airways", "Airlines"].contains(tokens[last].text) else { return nil }
      var start = last
      while start > 0, last - start < 3, tokens[start - 1].partOfSpeech == .PROPN,
        isName(tokens[start - 1])
      {
        start -= 1
      }
      // "Cóndor Airways Flight 210" is a flight.
      let isFlight = last + 1 < tokens.count && tokens[last + 1].text.lowercased() == "flight"
      guard start < last, !isFlight, start == 0 || tokens[start - 1].partOfSpeech != .PROPN
      else { return nil }
      return EntityMention(
        sentence: index, tokens: start..<last + 1, candidates: [], label: .organization, score: 0.8,
        suffix: "", isCalledCompany: true)
    }
  }

  /// The same names elsewhere in the article, which no noun explains there.
  func namesakes(
    of company: [String], in sentence: Sentence, at index: Int, known: [EntityMention]
  ) -> [EntityMention] {
    let tokens = sentence.tokens
    guard let first = company.first else { return [] }
    return tokens.indices.filter { start in
      tokens[start].text == first && start + company.count <= tokens.count
        && tokens[start..<start + company.count].map(\.text) == company
    }.map { $0..<$0 + company.count }
      .filter { range in !known.contains { $0.tokens.overlaps(range) && $0.tokens != range } }
      .map { range in
        EntityMention(
          sentence: index, tokens: range, candidates: [], label: .organization, score: 0.8,
          suffix: "", isCalledCompany: true)
      }
  }

  /// The name right behind a noun: "airline Cóndor", "lessor Aviation Capital Group".
  private func nameBehind(_ noun: Int, _ tokens: [Token]) -> Range<Int>? {
    var end = noun + 1
    while end < tokens.count, end - noun <= 4, isName(tokens[end]) { end += 1 }
    guard end > noun + 1, end == tokens.count || !isName(tokens[end]) else { return nil }
    // "airline Boss Roe": whose it is stands behind.
    return noun + 1..<end
  }

  /// The name before a comma that a noun explains: "Cóndor, a Peruvian regional airline,".
  private func nameBefore(_ noun: Int, _ tokens: [Token]) -> Range<Int>? {
    let next = noun + 1
    guard next == tokens.count || [.PUNCT, .ADP].contains(tokens[next].partOfSpeech),
      next == tokens.count || tokens[next].text != "-"
    else { return nil }
    var comma = noun - 1
    while comma > 0, noun - comma <= 8, tokens[comma].text != "," {
      guard
        [.ADJ, .NOUN, .PROPN, .DET, .NUM, .ADV, .PART].contains(tokens[comma].partOfSpeech)
          || tokens[comma].text == "-" || tokens[comma].text == "based"
      else { return nil }
      comma -= 1
    }
    guard comma > 0, tokens[comma].text == ",",
      ["a", "an", "another"].contains(tokens[comma + 1].text.lowercased())
    else { return nil }
    var start = comma
    while start > 0, comma - start <= 4, isName(tokens[start - 1]) { start -= 1 }
    guard start < comma, start == 0 || !isName(tokens[start - 1]) else { return nil }
    return start..<comma
  }

  /// The name that a verb says to be such a company: "Cóndor became the first airline", "Cóndor is a lessor".
  private func subject(of noun: Int, _ tokens: [Token]) -> Range<Int>? {
    var verb = noun - 1
    while verb > 0, noun - verb <= 6,
      [.ADJ, .DET, .NUM, .ADV].contains(tokens[verb].partOfSpeech)
        || tokens[verb].text == "-"
    {
      verb -= 1
    }
    guard verb > 0, ["is", "was", "became", "becomes", "remains"].contains(tokens[verb].text),
      ["a", "an", "the"].contains(tokens[verb + 1].text)
    else { return nil }
    var start = verb
    while start > 0, verb - start <= 4, isName(tokens[start - 1]) { start -= 1 }
    guard start < verb, start == 0 || !isName(tokens[start - 1]) else { return nil }
    return start..<verb
  }

  private func isName(_ token: Token) -> Bool {
    [.PROPN, .NOUN, .ADJ].contains(token.partOfSpeech)
      && (token.text.unicodeScalars.first?.properties.isUppercase ?? false)
  }

  /// Whether a "maker" is a person: "film maker Youssef Chahine".
  private func isOfArts(_ noun: Int, _ tokens: [Token]) -> Bool {
    noun > 0 && tokens[noun].text == "maker"
      && ["film", "movie", "documentary", "policy", "law", "peace", "king", "decision", "map"]
        .contains(tokens[noun - 1].text.lowercased())
  }

  /// Whether a "carrier" carries passengers: ships are carriers too.
  private func isOfAirline(_ noun: Int, _ tokens: [Token]) -> Bool {
    noun > 0
      && ["cost", "budget", "flag", "national", "regional", "cargo", "air", "fare", "charter"]
        .contains(tokens[noun - 1].text.lowercased())
  }

  /// Nouns for companies of every sort.
  private static let callings: Set<String> = [
    "airline", "lessor", "planemaker", "airframer", "manufacturer", "maker", "company", "firm",
    "shipbuilder", "carmaker", "contractor", "startup", "refiner", "retailer", "conglomerate",
    "bank", "newspaper", "magazine", "broadcaster", "weekly", "tabloid", "newswire",
  ]
}
