import EntenteGraphModel
import EntenteLanguage

/// Who greets whom where a statement marks another nation's day: "On behalf of Chad, I congratulate the people of Mali as you
/// celebrate your National Day".
extension FirstPerson {
  /// The nation on whose behalf the first sentences of a text say that they speak.
  static func principal(of document: LinkedDocument) -> EntityID? {
    for (index, sentence) in document.document.sentences.prefix(opening).enumerated() {
      let words = sentence.tokens.map { $0.text.lowercased() }
      guard let behalf = words.firstIndex(of: "behalf"), behalf > 0, words[behalf - 1] == "on",
        words[(behalf + 1)...].contains(where: { ["i", "we"].contains($0) })
      else { continue }
      let nation = document.mentions.first { mention in
        mention.sentence == index && mention.entity.kind == .nation
          && (1...6).contains(mention.tokens.lowerBound - behalf)
          && !words[behalf..<mention.tokens.lowerBound].contains(",")
      }
      if let nation { return nation.entity }
    }
    return nil
  }

  /// The one nation besides the speaker's own that the sentence of a greeting names together with "you"; `nil` where it names
  /// more, or quotes somebody else.
  static func addressee(of document: LinkedDocument, from speaker: EntityID) -> EntityID? {
    for (index, sentence) in document.document.sentences.prefix(opening).enumerated() {
      let words = sentence.tokens.map { $0.text.lowercased() }
      guard sentence.tokens.contains(where: { greetings.contains($0.lemma.lowercased()) }),
        words.contains(where: { ["you", "your"].contains($0) }),
        !sentence.isQuoting
      else { continue }
      let greeted = Set(
        document.mentions.filter {
          $0.sentence == index && $0.entity.kind == .nation && $0.form != .pronoun
            && $0.entity != speaker
        }.map(\.entity))
      return greeted.count == 1 ? greeted.first : nil
    }
    return nil
  }

  /// What is said on somebody's day.
  private static let greetings: Set<String> = [
    "congratulate", "congratulation", "congratulations", "wish", "wishes", "greeting", "greetings",
    "felicitation", "felicitations",
  ]
}
