import EntenteKnowledge
import EntenteLanguage
import EntenteResources
import TestSupport

/// The shipped tables, loaded once for all tests.
enum Shared {
  static let knowledge = Result { try KnowledgeBase(folder: resourceFolder(.knowledge)) }

  /// Tokens of a text of one sentence, divided at spaces, for tests that need no tokenizer.
  static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var place = 0
    for word in text.split(separator: " ") {
      let count = word.unicodeScalars.count
      tokens.append(Token(text: String(word), range: place..<place + count, spaceAfter: true))
      place += count + 1
    }
    return tokens
  }
}
