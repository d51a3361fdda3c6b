/// Which runs of white space end a paragraph.
///
/// A blank line always does. A single line break does too (a headline, a list, a paragraph a line),
/// unless the text is wrapped at a fixed width: then only where a line is short or a list goes on.
struct LineBreaks {
  private let text: ScalarText
  /// The width at which the text is wrapped; `nil` where it isn't.
  private let width: Int?

  init(_ text: ScalarText) {
    self.text = text
    width = LineBreaks.wrapWidth(of: text)
  }

  /// Whether a run of white space between two words ends a paragraph.
  func isBreak(_ space: Range<Int>) -> Bool {
    var breaks = 0
    var index = space.lowerBound
    while index < space.upperBound {
      if text.kinds[index] == .newline {
        breaks += text[index] == "\u{2029}" ? 2 : 1
        if text[index] == "\r", text[index + 1] == "\n" { index += 1 }
      }
      index += 1
    }
    if breaks != 1 { return breaks > 1 }
    guard let width else { return true }
    return LineBreaks.isBullet(text, space.upperBound)
      || lineLength(endingAt: space.lowerBound) < width * 3 / 5
  }

  private func lineLength(endingAt end: Int) -> Int {
    var start = end
    while start > 0, text.kinds[start - 1] != .newline, end - start <= 200 { start -= 1 }
    return end - start
  }

  /// Whether an item of a list begins at a place: "- ", "• ", "1. ", "(a) ".
  static func isBullet(_ text: ScalarText, _ start: Int) -> Bool {
    switch text[start] {
    case "-", "*", "•", "·", "–", "—", "▪", "●", "‣", "◦", "o": return text.isSpace(start + 1)
    default: break
    }
    var index = text[start] == "(" ? start + 1 : start
    let first = index
    while text.isDigit(index), index - first < 3 { index += 1 }
    if index == first, text.isLetter(index) { index += 1 }
    return index > first && (text[index] == "." || text[index] == ")") && text.isSpace(index + 1)
  }

  /// The width of the lines, where many of them break inside a sentence and none is much longer.
  private static func wrapWidth(of text: ScalarText) -> Int? {
    var longest = 0
    var single = 0
    var inside = 0
    var start = 0
    var index = 0
    while index < text.count {
      if text.kinds[index] == .newline {
        let length = index - start
        longest = max(longest, length)
        let next = text[index] == "\r" && text[index + 1] == "\n" ? index + 2 : index + 1
        if length > 0, next < text.count, !text.isSpace(next) {
          single += 1
          let last = text[index - 1]
          if text.isLower(next), length >= 40, last != ".", last != ":", last != ";" { inside += 1 }
        }
        start = next
        index = next
      } else {
        index += 1
      }
    }
    longest = max(longest, text.count - start)
    return single >= 3 && longest <= 120 && inside * 4 >= single ? longest : nil
  }
}
