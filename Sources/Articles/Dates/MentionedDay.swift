import EntenteGraphModel

/// The days that a text mentions ("on March 24", "24 March").
enum MentionedDay {
  /// The latest day of one month that the text mentions, or `nil` where it mentions none.
  /// - Complexity: O(*n*) in the text.
  static func latest(in text: String, year: Int, month: Int) -> CalendarDate? {
    var latest: CalendarDate?
    let words = text.split { $0.isWhitespace }
    func number(_ word: Substring) -> Int? {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = word.dropFirst(digits.count)
      guard rest.allSatisfy({ !$0.isNumber }), !digits.isEmpty, digits.count <= 2 else {
        return nil
      }
      return Int(digits)
    }
    for (at, word) in words.enumerated() where word.first?.isUppercase == true {
      let bare = word.filter(\.isLetter).lowercased()
      guard DateReader.month(bare) == month else { continue }
      for other in [at - 1, at + 1] where words.indices.contains(other) {
        if let day = number(words[other]),
          let date = CalendarDate(year: year, month: month, day: day)
        {
          latest = max(latest ?? date, date)
        }
      }
    }
    return latest
  }
}
