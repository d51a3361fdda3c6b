/// Finds where sentences end among the words of a paragraph.
struct SentenceBoundaries {
  private let text: ScalarText
  private let words: [Range<Int>]

  init(_ text: ScalarText, _ words: [Range<Int>]) {
    self.text = text
    self.words = words
  }

  /// The words that a sentence holds at most: what goes on without a full stop is a list or a table, and what reads
  /// trees takes the square of their size.
  static let mostWords = 1_000

  /// The end of the sentence that begins at a word.
  func end(ofSentenceAt start: Int) -> Int {
    let limit = min(words.count, start + Self.mostWords)
    var index = start
    while index < limit {
      if let end = end(at: index, from: start) { return end }
      index += 1
    }
    return limit < words.count ? lastComma(from: start, before: limit) : limit
  }

  /// Behind the last comma or semicolon of an endless sentence, or its limit where none is near.
  private func lastComma(from start: Int, before limit: Int) -> Int {
    let near = max(start + 1, limit - 200)..<limit
    let comma = near.last { [",", ";"].contains(text[words[$0].lowerBound]) }
    return comma.map { $0 + 1 } ?? limit
  }

  /// The end of a sentence whose last sign is the word at a place, closing quotes included; or `nil`.
  private func end(at index: Int, from start: Int) -> Int? {
    let word = words[index]
    let last = text[word.upperBound - 1]
    let isFirstItem = index <= start + 1
    switch last {
    case ".", "!", "?", "…", "。", "！", "？": break
    default: return nil
    }
    let isSign = word.allSatisfy { !text.isLetter($0) && !text.isDigit($0) }
    if isSign, index == start, word.count == 1 { return nil }
    var end = index + 1
    while end < words.count, isCloser(end) { end += 1 }
    while let reference = endOfReference(at: end) { end = reference }
    guard end < words.count else { return words.count }
    // No space behind the sign: "Yahoo!'s", "(?)", but two sentences run together do divide.
    let isSpaced = text.isSpace(words[end].lowerBound - 1)
    var next = end
    while next < words.count - 1, isOpener(next) { next += 1 }
    if !isSign { return isSpaced && endsAfterAbbreviation(word, next, from: start) ? end : nil }
    if last == ".", word.count == 1, isFirstItem, isItemNumber(words[index - 1]) { return nil }
    let first = words[next].lowerBound
    if !isSpaced {
      return last == "." && word.count == 1 && text.isUpper(first) && end == index + 1 ? end : nil
    }
    if text.isLower(first) {
      // Careless writers begin a sentence small; behind a quotation or a short word it goes on.
      guard last != "…", end == index + 1, next == end, index > start else { return nil }
      if last == "." { return word.count == 1 && words[index - 1].count > 2 ? end : nil }
      return end
    }
    switch text[words[end].lowerBound] {
    case ",", ";", ":", ")", "–", "—", "-", "/": return isListSign(end) && last == "." ? end : nil
    default: break
    }
    if last == "!" || last == "?", end > index + 1, isAttribution(next) { return nil }
    if last == "…" || word.count > 1 && last == "." {
      return text.isUpper(first) ? end : nil
    }
    return end
  }

  /// The end of a reference such as "[12]" behind the end of a sentence, or `nil`.
  private func endOfReference(at index: Int) -> Int? {
    guard index + 1 < words.count, text[words[index].lowerBound] == "[",
      text.isDigit(words[index + 1].lowerBound) || !text.isSpace(words[index].lowerBound - 1)
    else { return nil }
    for place in index + 1..<min(index + 6, words.count)
    where text[words[place].lowerBound] == "]" {
      return place + 1
    }
    return nil
  }

  private func isListSign(_ index: Int) -> Bool {
    text[words[index].lowerBound] == "-" && text.isSpace(words[index].upperBound)
  }

  /// "1." and "a." before an item.
  private func isItemNumber(_ word: Range<Int>) -> Bool {
    word.count <= 2 && word.allSatisfy(text.isDigit) || word.count == 1
  }

  private func endsAfterAbbreviation(_ word: Range<Int>, _ next: Int, from start: Int) -> Bool {
    guard text.isUpper(words[next].lowerBound) else { return false }
    let key = text.key(word.lowerBound..<word.upperBound - 1)
    if WordLists.leading.contains(key) || word.count == 2 { return false }
    // "U.S. A-10s": the letter is no article.
    if next + 1 < words.count, words[next].count == 1, text[words[next + 1].lowerBound] == "-",
      !text.isSpace(words[next].upperBound)
    {
      return false
    }
    return WordLists.openers.contains(text.key(words[next]))
  }

  /// "Smith said" behind a quotation.
  private func isAttribution(_ index: Int) -> Bool {
    for place in index..<min(index + 4, words.count)
    where WordLists.speech.contains(text.key(words[place])) {
      return true
    }
    return false
  }

  private func isCloser(_ index: Int) -> Bool {
    let word = words[index]
    guard word.count <= 2 else { return false }
    switch text[word.lowerBound] {
    case "”", "’", ")", "]", "»", "}": return true
    case "\"", "'": return !text.isSpace(word.lowerBound - 1)
    default: return false
    }
  }

  private func isOpener(_ index: Int) -> Bool {
    let word = words[index]
    guard word.count <= 2 else { return false }
    switch text[word.lowerBound] {
    case "“", "‘", "(", "[", "«", "\"", "'", "{", "*", "„", "`", "<": return true
    default: return false
    }
  }
}
