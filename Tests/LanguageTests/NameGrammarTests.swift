import EntenteLanguage
import Testing

@Suite struct NameGrammarTests {
  /// A sentence whose spans stand in brackets behind their label: "[nation Iraqi] troops left".
  private func sentence(_ marked: String) throws -> Sentence {
    var tokens: [Token] = []
    var spans: [Span] = []
    var open: (start: Int, label: Span.Label)?
    for part in marked.split(separator: " ") {
      if part.hasPrefix("[") {
        open = (tokens.count, try #require(Span.Label(rawValue: String(part.dropFirst()))))
        continue
      }
      let word = part.filter { $0 != "]" }
      let isName = word.first?.isUppercase == true
      tokens.append(
        Token(text: word, range: 0..<1, spaceAfter: true, partOfSpeech: isName ? .PROPN : .X))
      if part.hasSuffix("]"), let span = open {
        spans.append(Span(tokens: span.start..<tokens.count, label: span.label))
        open = nil
      }
    }
    return Sentence(tokens: tokens, spans: spans)
  }

  private func marked(_ sentence: Sentence) -> String {
    var words = sentence.tokens.map(\.text)
    for span in sentence.spans {
      words[span.tokens.lowerBound] = "[\(span.label) " + words[span.tokens.lowerBound]
      words[span.tokens.upperBound - 1] += "]"
    }
    return words.joined(separator: " ")
  }

  private func mended(_ text: String) throws -> String {
    var sentence = try sentence(text)
    sentence.spans = NameGrammar.spans(of: sentence)
    return marked(sentence)
  }

  @Test(arguments: [
    ("the [organization UK] sent aid", "the [nation UK] sent aid"),
    ("[event The United States] won", "[nation The United States] won"),
    ("the Islamic Republic of [nation Iran] spoke", "the [nation Islamic Republic of Iran] spoke"),
    (
      "the [place Hashemite Kingdom] of [nation Jordan]",
      "the [nation Hashemite Kingdom of Jordan]"
    ),
    ("the [nation Syrian] Arab Republic left", "the [nation Syrian Arab Republic] left"),
    (
      "[organization Islamic State] of [nation Iraq] and the [place Levant] fell",
      "[organization Islamic State of Iraq and the Levant] fell"
    ),
    (
      "Islamic State in [nation Iraq] and [nation Syria] fell",
      "[organization Islamic State in Iraq and Syria] fell"
    ),
    (
      "al - [organization Qaeda] in the [place Arabian Peninsula] fled",
      "[organization al - Qaeda in the Arabian Peninsula] fled"
    ),
    (
      "[nation Iraqi] Security Forces took [place Mosul]",
      "[organization Iraqi Security Forces] took [place Mosul]"
    ),
    (
      "a [nation U.S.] [organization Department of State] official",
      "a [organization U.S. Department of State] official"
    ),
    ("the Central Bank of [nation Iraq] acted", "the [organization Central Bank of Iraq] acted"),
    ("the Government of [nation Iraq] acted", "the [organization Government of Iraq] acted"),
  ])
  func theWholeIsTheName(_ before: String, _ after: String) throws {
    #expect(try mended(before) == after)
  }

  @Test(arguments: [
    "the [nation Iraqi] army took [place Mosul]",
    "the government of [nation Iraq] acted",
    "a haven for [organization al-Qaeda] in [nation Syria]",
    "[organization Islamic State] in the east of [nation Syria]",
    "[nation Iraqi] President [person Barham Salih] spoke",
    "the President of [nation Iraq] spoke",
    "[organization Bank of the Republic of Haiti] lent",
    "on [date US Independence Day] they left",
  ])
  func whatIsNoOneNameStaysAsItWas(_ text: String) throws {
    #expect(try mended(text) == text)
  }
}
