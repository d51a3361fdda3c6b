/// A line of an article with what the rules ask about it.
struct TextLine: Sendable {
  /// The line as it stands.
  let text: String
  /// Its words in lower case: runs of letters and digits, `'s` apart.
  let words: [String]
  /// Whether it ends as a sentence does.
  let endsSentence: Bool
  /// Whether an empty line or the text's edge stands before it, and after it.
  var opensBlock: Bool
  var closesBlock: Bool

  init(_ text: String, opensBlock: Bool = true, closesBlock: Bool = true) {
    self.text = text
    words = TextLine.words(of: text)
    endsSentence = TextLine.endsSentence(text)
    self.opensBlock = opensBlock
    self.closesBlock = closesBlock
  }

  /// The words with single spaces between.
  var phrase: String { words.joined(separator: " ") }

  /// The words of a text in lower case.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isWord =
        value < 0x80
        ? ByteClass.isLetter(UInt8(value)) || ByteClass.isDigit(UInt8(value))
        : scalar.properties.isAlphabetic
          || scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.generalCategory == .spacingMark
      if isWord { word.append(scalar) } else { close() }
    }
    close()
    return words
  }

  /// Whether a text ends in a full stop, question or exclamation mark, quotes and brackets after it
  /// allowed.
  static func endsSentence(_ text: String) -> Bool {
    for scalar in text.unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", "…", ";": return true
      case "\"", "”", "’", "'", ")", "]", "»", "*", " ", "“": continue
      default: return false
      }
    }
    return false
  }

  /// The words as written, split at spaces.
  var tokens: [Substring] { text.split(separator: " ") }

  /// The share of long words that begin with a capital, 0 to 1: near 1 in a headline in capitals
  /// or title case. Long is four letters or more.
  var capitalShare: Double {
    var long = 0
    var capital = 0
    for token in tokens {
      let letters = token.drop { !$0.isLetter && !$0.isNumber }
      guard letters.count(where: \.isLetter) >= 4 else { continue }
      long += 1
      if letters.first?.isUppercase == true || letters.first?.isNumber == true { capital += 1 }
    }
    return long == 0 ? 0 : Double(capital) / Double(long)
  }

  /// Whether it is an item of a list, by its mark.
  var isListItem: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if ["•", "·", "▪", "■", "●", "*", "‣", "◦"].contains(first) { return true }
    if text.hasPrefix("- ") || text.hasPrefix("– ") || text.hasPrefix("-- ") { return true }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 2 && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
  }
}
