import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Who heads the nation whose government is called by its leader's name.
extension StandingRelations {
  /// The nation of "the Lukashenko regime", "Saddam Hussein's ousted government" and "the rule of Lukashenko".
  func rule(
    of mention: LinkedMention, _ sentence: Sentence, _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> [ExtractedRelation] {
    guard let noun = government(of: mention, sentence),
      let record = knowledge.record(mention.entity)
    else { return [] }
    let top = knowledge.terms(of: record).filter { term in
      term.isTop && knowledge.holder(term.of)?.kind == .nation
    }
    let now = top.filter { term in date.map { term.holds(on: $0) } ?? true }
    // "Saddam Hussein's government" of a text of later years is the one that he had.
    let past = mention.tokens.upperBound == noun ? [] : top
    guard let term = now.first ?? past.first, let nation = knowledge.holder(term.of),
      linked.entities[nation] != nil
    else { return [] }
    let cue = "\(mention.surface) \(sentence.tokens[noun].text)"
    return [
      ExtractedRelation(
        source: mention.entity, kind: .leads, target: nation, sentence: mention.sentence, cue: cue,
        predicate: "name/regime", confidence: 0.8, role: term.position)
    ]
  }

  /// The noun for the government that a name stands before, owns or stands behind the "of" of.
  private func government(of mention: LinkedMention, _ sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    func rules(_ index: Int, _ nouns: Set<String>) -> Bool {
      tokens.indices.contains(index) && nouns.contains(tokens[index].text.lowercased())
    }
    var next = mention.tokens.upperBound
    if rules(next, Self.governments) { return next }
    // "the Ruiz-Noor regime"
    if next + 1 < tokens.count, ["-", "–"].contains(tokens[next].text),
      Words.isCapitalized(tokens[next + 1].text), rules(next + 2, Self.governments)
    {
      return next + 2
    }
    if next < tokens.count, tokens[next].isPossessiveMark {
      next += 1
      while next < tokens.count,
        [.ADJ, .ADV].contains(tokens[next].partOfSpeech)
          || rules(next, Self.ended)
      {
        next += 1
      }
      return rules(next, Self.governments.union(Self.reigns)) ? next : nil
    }
    let of = mention.tokens.lowerBound - 1
    guard of > 0, tokens[of].text == "of", rules(of - 1, Self.governments.union(Self.reigns))
    else { return nil }
    return of - 1
  }

  private static let governments: Set<String> = [
    "regime", "government", "administration", "dictatorship",
  ]

  /// Nouns for the time of a ruler, which need the ruler in the genitive.
  private static let reigns: Set<String> = ["rule", "reign", "presidency"]

  /// Participles for governments that are no more.
  private static let ended: Set<String> = ["ousted", "deposed", "toppled", "fallen", "overthrown"]
}
