import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Airlines that a text calls by the first part of their names: "Cóndor Airways … Cóndor said".
extension LinkingPass {
  /// Links the short names of airlines that the article has named in full.
  mutating func linkShortAirlines() {
    for airline in entities.values.sorted(by: { $0.id < $1.id })
    where airline.kind == .organization {
      let words = airline.name.split(separator: " ").map(String.init)
      guard words.count > 1, let last = words.last,
        ["Airways", "Airlines"].contains(last),
        mentions.contains(where: { $0.entity == airline.id && $0.surface.hasSuffix(last) })
      else { continue }
      let short = Array(words.dropLast())
      let name = short.joined(separator: " ")
      if short.count == 1 {
        turnAdjectives(name, into: airline.id)
        turnNations(name, into: airline.id)
      }
      guard name.count > 3, !isOfTheTables(name) else { continue }
      let twins = entities.values.filter {
        $0.kind == .organization && $0.id != airline.id && $0.name == name
          && knowledge.record($0.id) == nil
      }
      for twin in twins { replace(twin.id, by: airline.id) }
      find(short, of: airline)
    }
  }

  /// Lets an adjective of a nation that stands where a noun does be the airline's: "Ethiopian, which has ordered ten".
  private mutating func turnAdjectives(_ name: String, into airline: EntityID) {
    for place in mentions.indices
    where mentions[place].form == .adjective && mentions[place].surface == name {
      let mention = mentions[place]
      let sentence = document.sentences[mention.sentence]
      let next = mention.tokens.upperBound
      // "Ethiopian's chief executive"
      let isOwner =
        next < sentence.tokens.count && sentence.tokens[next].isPossessiveMark
        && (mention.tokens.lowerBound == 0
          || sentence.tokens[mention.tokens.lowerBound - 1].partOfSpeech != .DET)
      guard let tree = sentence.tree,
        isOwner || ["nsubj", "obj"].contains(tree.labels[mention.head].relation),
        next >= sentence.tokens.count
          || ![.NOUN, .PROPN, .ADJ].contains(sentence.tokens[next].partOfSpeech)
      else { continue }
      mentions[place].entity = airline
      mentions[place].form = .name
    }
  }

  /// Lets a nation's name be the airline's where what it owns is a company's: "Chad Airways ordered ten. Chad's chief
  /// executive".
  private mutating func turnNations(_ name: String, into airline: EntityID) {
    for place in mentions.indices
    where mentions[place].form == .name && mentions[place].entity.kind == .nation
      && mentions[place].surface == name
    {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let mark = mention.tokens.upperBound
      guard mark + 1 < tokens.count, tokens[mark].isPossessiveMark else { continue }
      let owned = tokens[(mark + 1)...].prefix(2).map { $0.text.lowercased() }
      guard
        ["ceo", "boss", "shares", "passengers", "fleet"].contains(owned[0])
          || owned == ["chief", "executive"] || owned == ["managing", "director"]
      else { continue }
      mentions[place].entity = airline
    }
  }

  /// Whether the tables know something else by a name: "American" is a nation's, "Delta" a place's.
  private func isOfTheTables(_ name: String) -> Bool { !knowledge.candidates(for: name).isEmpty }

  /// Adds the mentions of a short name that nothing else has taken.
  private mutating func find(_ short: [String], of airline: Entity) {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      guard tokens.count >= short.count else { continue }
      for start in 0...tokens.count - short.count {
        let range = start..<start + short.count
        guard tokens[range].map(\.text) == short,
          tokens[range].allSatisfy({ $0.partOfSpeech == .PROPN }),
          start == 0 || tokens[start - 1].partOfSpeech != .PROPN,
          range.upperBound == tokens.count || tokens[range.upperBound].partOfSpeech != .PROPN,
          !mentions.contains(where: { $0.sentence == index && $0.tokens.overlaps(range) })
        else { continue }
        let mention = EntityMention(
          sentence: index, tokens: range, candidates: [], label: .organization, score: 0.8,
          suffix: "")
        add(mention, airline, confidence: 0.8)
      }
    }
  }
}
