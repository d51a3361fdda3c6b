import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Names that the text shortens: "the Orion" for the P-3 Orion named before, "the Black and Caspian seas" for two
/// seas.
extension LinkingPass {
  /// Links the popular name of an aircraft that the article has named with its designation before.
  mutating func linkNicknames() {
    var known: [(word: String, entity: EntityID, sentence: Int)] = []
    for mention in mentions.sorted(by: { $0.sentence < $1.sentence })
    where mention.entity.kind == .aircraft && !mention.entity.slug.contains("~") {
      let name = entities[mention.entity]?.name ?? ""
      let popular = [name, mention.surface].flatMap { $0.split(separator: " ").suffix(1) }
      guard name.contains(where: \.isNumber) else { continue }
      for word in popular.map({ singular(String($0)) })
      where word.utf8.count > 4 && word.allSatisfy(\.isLetter) && Words.isCapitalized(word)
        && !known.contains(where: { $0.word == word })
      {
        known.append((word, mention.entity, mention.sentence))
      }
    }
    guard !known.isEmpty else { return }
    for (index, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens.indices {
        let text = singular(sentence.tokens[token].text)
        guard let type = known.first(where: { $0.word == text && $0.sentence < index }),
          sentence.tokens[token].partOfSpeech == .PROPN,
          !mentions.contains(where: { $0.sentence == index && $0.tokens.contains(token) }),
          isAlone(token, sentence)
        else { continue }
        let mention = EntityMention(
          sentence: index, tokens: token..<token + 1, candidates: [], label: .aircraft, score: 0.8,
          suffix: "")
        if let entity = entities[type.entity] { add(mention, entity, confidence: 0.8) }
      }
    }
  }

  /// Whether a name stands behind an article, a number or a nationality, and before no other name.
  private func isAlone(_ token: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if token + 1 < tokens.count, tokens[token + 1].partOfSpeech == .PROPN { return false }
    guard token > 0 else { return tokens[token].text.hasSuffix("s") }
    let before = tokens[token - 1]
    return before.partOfSpeech == .DET || before.partOfSpeech == .NUM
      || before.isPossessiveMark || before.partOfSpeech == .ADJ
  }

  /// Links the seas that share their noun: "the Black, Aegean and Ionian seas".
  mutating func linkSeas() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for noun in tokens.indices.dropFirst(3) {
        guard
          let sort = ["seas": "Sea", "oceans": "Ocean", "straits": "Strait"][
            tokens[noun].text.lowercased()]
        else { continue }
        var names: [Int] = []
        var place = noun - 1
        while place >= 0 {
          if Words.isCapitalized(tokens[place].text), tokens[place].partOfSpeech != .DET {
            names.append(place)
          } else if ![",", "and"].contains(tokens[place].text) {
            break
          }
          place -= 1
        }
        guard names.count > 1 else { continue }
        for name in names {
          let full = "\(tokens[name].text) \(sort)"
          guard
            let record = knowledge.candidates(for: full).first(where: {
              knowledge.kind(of: $0.record) == .place
            })?.record
          else { continue }
          mentions.removeAll { $0.sentence == index && $0.tokens == name..<name + 1 }
          add(
            EntityMention(
              sentence: index, tokens: name..<name + 1, candidates: [], label: .place, score: 0.9,
              suffix: ""), record, confidence: 0.9)
        }
      }
    }
  }
}
