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

  /// Whether a name before an aircraft's is of whom it is given or promised to, and tells no more: "promised Chad 19 F-16s".
  func isReceiver(_ owner: LinkedMention, of aircraft: LinkedMention, _ sentence: Sentence) -> Bool
  {
    let tokens = sentence.tokens
    guard owner.form == .name, owner.tokens.upperBound <= aircraft.tokens.lowerBound,
      !tokens[owner.tokens.upperBound..<aircraft.tokens.lowerBound].contains(where: {
        $0.isPossessiveMark
      })
    else { return false }
    // "sent US F-16s" are those of the United States.
    if ["US", "U.S."].contains(owner.surface) { return false }
    var verb = owner.tokens.lowerBound - 1
    while verb > 0, [.DET, .ADJ].contains(tokens[verb].partOfSpeech) { verb -= 1 }
    return verb >= 0 && tokens[verb].partOfSpeech == .VERB
      && Words.dativeVerbs.contains(tokens[verb].lemma.lowercased())
  }

  /// Whether the adjective of a nation before an aircraft tells who made it, for another nation uses or buys it by the verb:
  /// "Mali used Turkish TB2 drones".
  func isMakersAdjective(
    _ owner: LinkedMention, _ aircraft: LinkedMention, _ mentions: [LinkedMention],
    _ sentence: Sentence
  ) -> Bool {
    guard owner.form == .adjective || ["US", "U.S."].contains(owner.surface),
      owner.entity.kind == .nation, let tree = sentence.tree,
      tree.heads.indices.contains(aircraft.head)
    else { return false }
    // "Turkish TB2 drones": the noun is what is used.
    var head = aircraft.head
    while tree.heads[head] > head,
      ["compound", "amod", "flat"].contains(tree.labels[head].relation)
    {
      head = tree.heads[head]
    }
    let verb = tree.heads[head]
    guard tree.labels[head].relation == "obj", verb >= 0, verb < head,
      Words.usingVerbs.contains(sentence.tokens[verb].lemma.lowercased())
    else { return false }
    return mentions.contains { user in
      [.nation, .organization].contains(user.entity.kind) && user.entity != owner.entity
        && tree.heads.indices.contains(user.head) && tree.heads[user.head] == verb
        && tree.labels[user.head].description == "nsubj"
        // "The Chadian Air Force flies Chadian jets"
        && !(knowledge.record(user.entity).map {
          knowledge.nations(of: $0).contains(String(owner.entity.slug))
        } ?? false)
    }
  }

  /// Who made an aircraft by the participle that stands before it: "Russian-built MiG-29s", "a Boeing-made jet".
  func makersByParticiple(
    of aircraft: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    let end = aircraft.head
    guard aircraft.form != .pronoun, tokens.indices.contains(end),
      let participle = tokens[max(0, end - 7)..<end].lastIndex(where: {
        Words.makings.contains($0.text.lowercased())
      }), participle > 1, ["-", "–"].contains(tokens[participle - 1].text),
      // "Russian-made tanks and F-16s": nothing but the words of its own phrase stands between.
      tokens[(participle + 1)..<end].allSatisfy({
        [.ADJ, .NOUN, .PROPN, .NUM, .X].contains($0.partOfSpeech) || $0.text == "-"
      }),
      let maker = mentions.first(where: {
        [.nation, .organization].contains($0.entity.kind) && $0.form != .pronoun
          && $0.tokens.upperBound == participle - 1
      })
    else { return [] }
    return [
      ExtractedRelation(
        source: aircraft.entity, kind: .builtBy, target: maker.entity, sentence: aircraft.sentence,
        cue: "\(maker.surface)-\(tokens[participle].text)", predicate: "name/maker",
        confidence: 0.75)
    ]
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
