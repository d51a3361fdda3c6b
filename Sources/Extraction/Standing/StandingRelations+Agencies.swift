import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension StandingRelations {
  /// The nation of a news agency or company that the text calls the state's, as the tables know it: "the official IRNA news
  /// agency", "the state broadcaster TRT".
  func stateOf(
    _ mention: LinkedMention, _ sentence: Sentence, _ linked: LinkedDocument
  ) -> [ExtractedRelation] {
    guard mention.form == .name, let record = knowledge.record(mention.entity),
      ["news-agency", "airline", "company", "manufacturer", "bank"].contains(
        knowledge.sort(of: record)),
      let slug = knowledge.nations(of: record).first,
      case let nation = EntityID(kind: .nation, slug: slug), linked.entities[nation] != nil
    else { return [] }
    let tokens = sentence.tokens
    var start = mention.tokens.lowerBound
    while start > 0, mention.tokens.lowerBound - start < 5,
      [.ADJ, .NOUN, .PROPN].contains(tokens[start - 1].partOfSpeech)
        || tokens[start - 1].text == "-"
        || ["run", "owned"].contains(tokens[start - 1].text.lowercased())
    {
      start -= 1
    }
    let before = tokens[start..<mention.tokens.lowerBound].map { $0.text.lowercased() }
    guard
      let word = before.first(where: { word in
        word == "official" || word == "state" || word.hasPrefix("state-")
          || word.hasPrefix("government-")
      }), word != "state" || before.last != "state"
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .partOf, target: nation, sentence: mention.sentence,
        cue: "\(word) \(mention.surface)", predicate: "part-of/noun/news agency", confidence: 0.75)
    ]
  }
}
