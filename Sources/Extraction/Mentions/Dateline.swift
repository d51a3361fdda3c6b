import EntenteLanguage

/// The dateline of a paragraph ("MOSCOW, March 25 (Reuters) -"), whose names are no part of the story.
enum Dateline {
  /// How many tokens at the beginning of a sentence are a dateline; 0 for none.
  static func length(of sentence: Sentence, at index: Int) -> Int {
    guard sentence.startsParagraph, index < 12 else { return 0 }
    let tokens = sentence.tokens
    if index > 0, index < 6, isSender(tokens) { return tokens.count }
    guard let first = tokens.first, Words.isCapitalized(first.text) else { return 0 }
    for (i, token) in tokens.prefix(16).enumerated() where i > 0 {
      switch token.text {
      case "-", "–", "—", "--":
        let spaced = tokens[i - 1].spaceAfter && token.spaceAfter
        let isLong = token.text != "-"
        guard spaced || (isLong && token.spaceAfter) else { continue }
        let isShouted = first.text.count > 2 && first.text == first.text.uppercased()
        let hasParts = tokens[..<i].contains { ",(/".contains($0.text) }
        return isShouted || (hasParts && i <= 9) ? i + 1 : 0
      case ",", "(", ")", "/", ".", ":": continue
      default:
        let word = token.text
        if !Words.isCapitalized(word), word != "of", word != "de", word != "and" { return 0 }
      }
    }
    // A line of a place and a date alone.
    let isLine = tokens.count <= 8 && tokens.contains { months.contains($0.text) }
    let isPlain = tokens.allSatisfy {
      Words.isCapitalized($0.text) || ",.()/—–-".contains($0.text)
    }
    return isLine && isPlain ? tokens.count : 0
  }

  /// Whether a line is but the office that sends the text: "Office of the Spokesperson".
  private static func isSender(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, (2...8).contains(tokens.count) else { return false }
    return ["Office", "Bureau", "Embassy", "Department", "Ministry"].contains(first.text)
      && tokens.allSatisfy {
        Words.isCapitalized($0.text) && ![.VERB, .AUX].contains($0.partOfSpeech)
          || ["of", "the", "for", "and", ",", "to", "in"].contains($0.text)
      }
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
