import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices of people whom a text only calls the predecessor or successor of who holds them.
extension StandingRelations {
  /// What somebody headed before or after another, by whom the text calls them: "his predecessor, Ali Noor", "Ana Ruiz,
  /// Noor's successor". The tables know which office both have held, else the text has told what the other heads.
  func succeeded(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence,
    _ linked: LinkedDocument, _ found: [ExtractedRelation]
  ) -> [ExtractedRelation] {
    guard let word = succession(mention, sentence.tokens),
      let other = holder(before: word, mentions, sentence), other != mention.entity
    else { return [] }
    var target: EntityID?
    var kind = RelationKind.leads
    if let record = knowledge.record(mention.entity), let held = knowledge.record(other) {
      // "likened Ruiz's conduct to that of her predecessor, Ali Noor": the pronoun may be another's.
      let rest = mentions.filter { $0.entity.kind == .leader && $0.tokens.upperBound < word }
        .map(\.entity).compactMap(knowledge.record)
      guard
        let shared = ([held] + rest.reversed()).lazy.compactMap({
          shared(record, $0, linked)
        }).first
      else { return [] }
      (kind, target) = shared
    } else {
      target = found.last { $0.kind == .leads && $0.source == other }?.target
    }
    guard let target else { return [] }
    let cue = sentence.tokens[word].text
    return [
      ExtractedRelation(
        source: mention.entity, kind: kind, target: target, sentence: mention.sentence, cue: cue,
        predicate: "title/\(sentence.tokens[word].lemma.lowercased())", confidence: 0.8)
    ]
  }

  /// The office that the tables give both of two people, first one that heads a nation or an organization of the text.
  private func shared(
    _ person: Record, _ other: Record, _ linked: LinkedDocument
  ) -> (RelationKind, EntityID)? {
    let own = knowledge.terms(of: person)
    for term in knowledge.terms(of: other).sorted(by: { $0.isTop && !$1.isTop }) {
      let alike = own.filter { $0.of == term.of && $0.isTop == term.isTop }
      guard let office = knowledge.holder(term.of), linked.entities[office] != nil,
        alike.contains(where: { term.isTop || $0.position == term.position })
      else { continue }
      return (term.leads(office.kind) ? .leads : .officialOf, office)
    }
    return nil
  }

  /// The word behind or before a name that calls its bearer somebody's predecessor or successor, with no more than a comma
  /// between.
  private func succession(_ mention: LinkedMention, _ tokens: [Token]) -> Int? {
    var before = mention.tokens.lowerBound - 1
    while before > 0, tokens[before].text == "," || Words.courtesies.contains(tokens[before].text) {
      before -= 1
    }
    if before > 0, isSuccession(tokens[before]) { return before }
    let comma = mention.tokens.upperBound
    guard comma + 2 < tokens.count, tokens[comma].text == "," else { return nil }
    return (comma + 2..<min(comma + 7, tokens.count)).first { isSuccession(tokens[$0]) }.flatMap {
      (comma + 1..<$0).allSatisfy { tokens[$0].text != "," && tokens[$0].partOfSpeech != .VERB }
        ? $0 : nil
    }
  }

  private func isSuccession(_ token: Token) -> Bool {
    ["predecessor", "successor"].contains(token.text.lowercased())
  }

  /// Whose predecessor a word says that somebody is, by a name in the genitive or a pronoun before it.
  private func holder(
    before word: Int, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> EntityID? {
    var end = word
    // "his immediate predecessor", but not "his likely successor"
    while end > 0,
      ["immediate", "direct", "eventual", "elected"].contains(
        sentence.tokens[end - 1].text.lowercased())
    {
      end -= 1
    }
    if end > 0, sentence.tokens[end - 1].isPossessiveMark { end -= 1 }
    return mentions.last { $0.entity.kind == .leader && $0.tokens.upperBound == end }?.entity
  }
}
