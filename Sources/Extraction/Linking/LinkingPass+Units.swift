import EntenteGraphModel
import EntenteKnowledge
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

  /// Joins the nickname in 'the "Kestrels" of VFA-137' to its unit.
  mutating func joinNicknames() {
    let quotes: Set<String> = ["\"", "”", "''", "’"]
    for place in mentions.indices {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let end = mention.tokens.upperBound
      guard mention.entity.kind == .organization, knowledge.record(mention.entity) == nil,
        end + 2 < tokens.count, quotes.contains(tokens[end].text), tokens[end + 1].text == "of"
      else { continue }
      let next = tokens[end + 2].text == "the" ? end + 3 : end + 2
      guard
        let unit = mentions.first(where: {
          $0.sentence == mention.sentence && $0.tokens.lowerBound == next
            && $0.entity.kind == .organization
        })
      else { continue }
      replace(mention.entity, by: unit.entity)
    }
  }

  /// Leaves out the ships that the article only lists: named once, and neither acting nor owning.
  mutating func dropIdleShips() {
    for (id, entity) in entities where entity.kind == .organization {
      guard Words.shipPrefixes.contains(String(entity.name.prefix { $0 != " " })),
        entity.name.contains(" "), knowledge.record(id) == nil,
        // Who commands a ship keeps it.
        !entities.keys.contains(where: { $0.kind == .leader && $0.slug.hasSuffix("~\(id.slug)") })
      else { continue }
      let found = mentions.filter { $0.entity == id }
      guard found.count == 1, let mention = found.first,
        let phrase = PhraseTree(document.sentences[mention.sentence])
      else { continue }
      let label = phrase.function(mention.head).label
      guard !["nsubj", "nsubj:pass", "nmod:poss", "obl:agent", "root"].contains(label) else {
        continue
      }
      mentions.removeAll { $0.entity == id }
      entities[id] = nil
    }
  }

  private mutating func replace(_ old: EntityID, by new: EntityID) {
    for place in mentions.indices where mentions[place].entity == old {
      mentions[place].entity = new
    }
    entities[old] = nil
  }

  /// Words without spaces and hyphens, numbers in digits: "CVW-17", "CVW 17" and "CVW seventeen" are one.
  private static func key(_ words: [String]) -> String {
    words.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }) }.map { word in
      let word = word.lowercased()
      return Words.numbers[word].map(String.init) ?? word
    }.joined()
  }
}
