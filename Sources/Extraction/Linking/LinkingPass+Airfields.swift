import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Bases and airfields whose names no table has and the engine did not see: "the Dolinsk-Sokol air base", "Patrol Base
/// Stone".
extension LinkingPass {
  /// Makes a place of the capitalized words before a noun for an airfield or base, or around "Base".
  mutating func findAirfields() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for noun in tokens.indices.dropFirst() {
        guard let name = airfield(at: noun, tokens) else { continue }
        let isTaken = mentions.contains { $0.sentence == index && $0.tokens.overlaps(name) }
        guard !isTaken else { continue }
        addNew(
          EntityMention(
            sentence: index, tokens: name, candidates: [], label: .place, score: 0.8, suffix: ""),
          .place)
      }
    }
  }

  /// The words that name a base whose noun stands at a token.
  private func airfield(at noun: Int, _ tokens: [Token]) -> Range<Int>? {
    let text = tokens[noun].text
    func isName(_ i: Int) -> Bool {
      tokens.indices.contains(i) && tokens[i].partOfSpeech == .PROPN
        && Words.isCapitalized(tokens[i].text) && tokens[i].text.contains(where: \.isLowercase)
    }
    if text == "Base" {
      var start = noun
      while noun - start < 3, isName(start - 1) { start -= 1 }
      var end = noun + 1
      while end - noun < 3, isName(end) { end += 1 }
      return start < noun && end > noun + 1 ? start..<end : nil
    }
    let isAirfield = ["airfield", "airbase", "airstrip"].contains(text)
    let isBase =
      text == "base"
      && ["air", "naval", "army", "airforce"].contains(tokens[noun - 1].text)
    guard isAirfield || isBase else { return nil }
    let end = isBase ? noun - 1 : noun
    var start = end
    while end - start < 4 {
      if isName(start - 1) {
        start -= 1
      } else if start - 2 >= 0, tokens[start - 1].text == "-", isName(start - 2),
        !tokens[start - 2].spaceAfter, start < end
      {
        start -= 2
      } else {
        break
      }
    }
    return start < end ? start..<end : nil
  }
}
