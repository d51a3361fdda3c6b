import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Organs that a text calls by a nation and a common noun: "the Russian defence ministry", "Sudan's military".
extension LinkingPass {
  /// Links the noun phrases of a nation and an organ of it that the tables know under another name.
  mutating func linkOrgans() {
    var known: [String: Record?] = [:]
    for nation in mentions where nation.entity.kind == .nation && nation.form != .metonym {
      let tokens = document.sentences[nation.sentence].tokens
      var start = nation.tokens.upperBound
      if start < tokens.count, ["'s", "’s", "'", "’"].contains(tokens[start].text) { start += 1 }
      guard let end = Organs.end(of: tokens, from: start) else { continue }
      let isTaken = mentions.contains {
        $0.sentence == nation.sentence && $0.tokens.overlaps(start..<end)
      }
      if isTaken { continue }
      let noun = Organs.noun(tokens[start..<end])
      let slug = String(nation.entity.slug)
      let key = "\(slug) \(noun)"
      let record = known[key] ?? knowledge.organ(called: noun, of: slug)
      known[key] = .some(record)
      guard let record else { continue }
      let mention = EntityMention(
        sentence: nation.sentence, tokens: nation.tokens.lowerBound..<end, candidates: [],
        label: .organization, score: 1, suffix: "")
      add(mention, record, confidence: 0.85)
    }
  }
}

extension LinkingPass {
  /// Links "the Navy" and "the Senate" where one nation is what the article is about.
  mutating func linkBareOrgans() {
    let ranked = nations.values.sorted(by: >)
    guard let most = ranked.first, most > 1, most >= 2 * (ranked.dropFirst().first ?? 0),
      let nation = nations.first(where: { $0.value == most })?.key
    else { return }
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for start in tokens.indices.dropFirst() {
        guard Words.isCapitalized(tokens[start].text),
          ["the", "our", "’s", "'s"].contains(tokens[start - 1].text.lowercased()),
          let end = Organs.end(of: tokens, from: start),
          tokens[start..<end].allSatisfy({ Words.isCapitalized($0.text) }),
          end >= tokens.count || !Words.isCapitalized(tokens[end].text),
          end >= tokens.count || tokens[end].text != "of",
          !mentions.contains(where: { $0.sentence == index && $0.tokens.overlaps(start..<end) }),
          let record = knowledge.organ(called: Organs.noun(tokens[start..<end]), of: nation)
        else { continue }
        let mention = EntityMention(
          sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 1,
          suffix: "")
        add(mention, record, confidence: 0.8)
      }
    }
  }
}

/// The nouns by which texts call the organs of a nation.
enum Organs {
  /// The end of the longest noun for an organ that begins at a token; `nil` where none does.
  static func end(of tokens: [Token], from start: Int) -> Int? {
    for size in [3, 2, 1] where start + size <= tokens.count {
      if KnowledgeBase.isOrgan(noun(tokens[start..<start + size])) { return start + size }
    }
    return nil
  }

  /// The words of a noun in lower case.
  static func noun(_ tokens: ArraySlice<Token>) -> String {
    tokens.map { $0.text.lowercased() }.joined(separator: " ")
  }
}
