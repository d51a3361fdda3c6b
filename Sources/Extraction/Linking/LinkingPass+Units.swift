import EntenteGraphModel
import EntenteLanguage

/// Military units, which articles introduce by a long name and take up by a short one.
extension LinkingPass {
  /// The name of a military unit with its number in digits, and the short form that brackets give:
  /// "Carrier Air Wing (CVW) Seventeen" is "Carrier Air Wing 17" and "CVW 17".
  func unit(_ m: EntityMention) -> (name: String, short: String?)? {
    let words = tokens(m)[m.tokens].map(\.text)
    guard words.count > 1, let last = words.last else { return nil }
    let number = Words.numbers[last.lowercased()].map(String.init) ?? last
    guard number.allSatisfy(\.isNumber) else { return nil }
    guard let open = words.firstIndex(of: "("), words.count == open + 4 else {
      let stem = words.dropLast()
      guard Words.units.contains(stem.last?.lowercased() ?? "") else { return nil }
      return ((stem + [number]).joined(separator: " "), nil)
    }
    return ((words[..<open] + [number]).joined(separator: " "), "\(words[open + 1]) \(number)")
  }

  /// Finds the units that the article has introduced wherever else their names or short forms stand.
  mutating func linkUnitsAgain() {
    var byKey: [String: EntityID] = [:]
    for (name, id) in units { byKey[LinkingPass.key([name])] = id }
    guard !byKey.isEmpty else { return }
    for (index, sentence) in document.sentences.enumerated() {
      var start = 0
      while start < sentence.tokens.count {
        defer { start += 1 }
        guard Words.isCapitalized(sentence.tokens[start].text) else { continue }
        for end in (start + 1...min(start + 8, sentence.tokens.count)).reversed() {
          let key = LinkingPass.key(sentence.tokens[start..<end].map(\.text))
          guard let id = byKey[key], let entity = entities[id] else { continue }
          let isTaken = mentions.contains {
            $0.sentence == index && $0.tokens.overlaps(start..<end)
          }
          if !isTaken {
            let mention = EntityMention(
              sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 1,
              suffix: "")
            add(mention, entity, confidence: 0.9)
          }
          start = end - 1
          break
        }
      }
    }
  }

  /// Words without spaces and hyphens, numbers in digits: "CVW-17", "CVW 17" and "CVW seventeen" are one.
  private static func key(_ words: [String]) -> String {
    words.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }) }.map { word in
      let word = word.lowercased()
      return Words.numbers[word].map(String.init) ?? word
    }.joined()
  }
}
