import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The nations whose adjectives are joined to that of whose an aircraft is: "Italian and American F-16s".
  func operators(
    joinedTo owner: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [LinkedMention] {
    guard owner.entity.kind == .nation else { return [] }
    var found: [LinkedMention] = []
    var start = owner.tokens.lowerBound
    while found.count < 3, start > 1, ["and", ","].contains(sentence.tokens[start - 1].text),
      let other = mentions.first(where: { other in
        other.entity.kind == .nation && other.tokens.upperBound == start - 1
          && (other.form == .adjective || ["U.S.", "US"].contains(other.surface))
      })
    {
      found.append(other)
      start = other.tokens.lowerBound
    }
    return found
  }

  /// Whose an aircraft is by what a text calls it behind its name: "The RQ-4, a US Navy aircraft, was shot down".
  func operatorBehind(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    let end = mention.tokens.upperBound
    guard mention.form == .name, end + 3 < tokens.count, tokens[end].text == ",",
      ["a", "an", "the"].contains(tokens[end + 1].text.lowercased()),
      let owner = mentions.filter({
        $0.tokens.lowerBound == end + 2 && [.nation, .organization].contains($0.entity.kind)
          && $0.form != .pronoun
      }).max(by: { $0.tokens.count < $1.tokens.count }), !isMaker(owner.entity)
    else { return [] }
    let noun = tokens[owner.tokens.upperBound...].prefix(4).first { token in
      ![.ADJ, .PROPN].contains(token.partOfSpeech)
    }
    guard let noun, Words.aircraftNouns[noun.text.lowercased()] != nil else { return [] }
    return [
      ExtractedRelation(
        source: owner.entity, kind: .operates, target: mention.entity, sentence: mention.sentence,
        cue: "\(owner.surface) \(noun.text)", predicate: "name/aircraft", confidence: 0.7)
    ]
  }
}
