import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension MentionFinder {
  /// People whom the tables know without the initial that a text puts between their names: "Antony J.
  /// Blinken".
  func initialed(in sentence: Sentence, at index: Int) -> [EntityMention] {
    let tokens = sentence.tokens
    guard tokens.count > 2 else { return [] }
    var found: [EntityMention] = []
    for middle in 1..<tokens.count - 1 where isInitial(tokens[middle].text) {
      guard Words.isCapitalized(tokens[middle - 1].text),
        Words.isCapitalized(tokens[middle + 1].text)
      else { continue }
      let name = "\(tokens[middle - 1].text) \(tokens[middle + 1].text)"
      let people = knowledge.candidates(for: name).filter {
        knowledge.kind(of: $0.record) == .leader && $0.form != .surname
      }
      guard !people.isEmpty else { continue }
      found.append(
        EntityMention(
          sentence: index, tokens: middle - 1..<middle + 2, candidates: people, label: .person,
          score: 1, suffix: ""))
    }
    return found
  }

  private func isInitial(_ text: String) -> Bool {
    text.count == 2 && text.last == "." && text.first?.isUppercase ?? false
  }
}
