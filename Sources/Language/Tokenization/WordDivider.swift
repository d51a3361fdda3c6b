/// Divides what stands between two spaces into words and signs.
struct WordDivider {
  let text: ScalarText

  init(_ text: ScalarText) { self.text = text }

  /// Appends the pieces of a chunk without white space, in order.
  func divide(_ chunk: Range<Int>, into pieces: inout [Range<Int>]) {
    if isPlain(chunk) { return divideWord(chunk, into: &pieces) }
    if isEmoticon(chunk) { return pieces.append(chunk) }
    var low = chunk.lowerBound
    var high = chunk.upperBound
    let references = startOfReferences(chunk)
    if references > low, references < high {
      divide(low..<references, into: &pieces)
      low = references
    }
    while low < high, let end = openingSign(low, high) {
      pieces.append(low..<end)
      low = end
    }
    var closing: [Range<Int>] = []
    while low < high, let start = closingSign(low, high, chunk) {
      closing.append(start..<high)
      high = start
    }
    if low < high { divideCore(low..<high, into: &pieces) }
    pieces.append(contentsOf: closing.reversed())
  }

  private func isPlain(_ chunk: Range<Int>) -> Bool {
    for index in chunk where text.kinds[index] != .lower && text.kinds[index] != .upper {
      return false
    }
    return true
  }

  /// Where the marks of references behind a word begin ("[3]" of "Iraq.[3]", "[1][2]"); the chunk's
  /// end where there are none.
  private func startOfReferences(_ chunk: Range<Int>) -> Int {
    var start = chunk.upperBound
    while start > chunk.lowerBound + 2, text[start - 1] == "]" {
      var index = start - 2
      while index > chunk.lowerBound, text.isDigit(index) || text.isLetter(index) { index -= 1 }
      guard text[index] == "[", index < start - 2 else { break }
      start = index
    }
    return start
  }

  /// The end of the sign that opens a chunk, or `nil` where a word begins.
  private func openingSign(_ low: Int, _ high: Int) -> Int? {
    let scalar = text[low]
    if text.kinds[low] == .emoji { return emojiEnd(low, high) }
    switch scalar {
    case "(", "[", "{", "“", "”", "\"", "«", "„", "‹", "¡", "¿", "‘", "’", "'", "`", "<", ">":
      if (scalar == "'" || scalar == "’" || scalar == "‘") && isElision(low, high) { return nil }
      return runEnd(low, high, of: scalar, most: scalar == "(" || scalar == "\"" ? 1 : 2)
    case "$", "£", "€", "¥", "₽", "₹", "₴", "₪", "₩": return low + 1
    case "*", "-", "=", "_", "~", "+", "#", "|", "•", "·", "–", "—", "▪", "●", "…", ".", "!", "?":
      let end = runEnd(low, high, of: scalar, most: Int.max)
      if scalar == "!" || scalar == "?" { return questionEnd(low, high) }
      if end == high { return end }
      if scalar == "#", end == low + 1, text.isLetter(end) { return nil }
      if scalar == "-" || scalar == "." || scalar == "+", end == low + 1, text.isDigit(end) {
        return nil
      }
      if scalar == "_" { return end - low > 1 ? end : nil }
      return end
    case "U", "C", "A", "H", "N", "S", "R", "u":
      var index = low
      while index < high, index - low < 2, text.isUpper(index) { index += 1 }
      return index < high && text[index] == "$" ? index + 1 : nil
    case ",", ";", ":", "/", "\\", "%", "&", "@", "^", ")", "]", "}", "»":
      if scalar == "/" || scalar == "@" || scalar == "&" || scalar == "\\" {
        if low + 1 < high, scalar != "&" { return scalar == "@" ? nil : low + 1 }
      }
      return runEnd(low, high, of: scalar, most: Int.max)
    default: return text.kinds[low] == .other && !isWordSign(scalar) ? low + 1 : nil
    }
  }

  private func isWordSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "°" || scalar == "&" || scalar == "@" || scalar == "_" || scalar == "\u{2032}"
  }

  private func runEnd(_ low: Int, _ high: Int, of scalar: Unicode.Scalar, most: Int) -> Int {
    var index = low + 1
    while index < high, text[index] == scalar, index - low < most { index += 1 }
    return index
  }

  private func questionEnd(_ low: Int, _ high: Int) -> Int {
    var index = low
    while index < high, text[index] == "!" || text[index] == "?" { index += 1 }
    return index
  }

  private func emojiEnd(_ low: Int, _ high: Int) -> Int {
    var index = low + 1
    if (0x1F1E6...0x1F1FF).contains(text[low].value), index < high,
      (0x1F1E6...0x1F1FF).contains(text[index].value)
    {
      index += 1
    }
    while index < high {
      if text.kinds[index] == .mark {
        index += 1
      } else if text.kinds[index] == .emoji, text[index - 1] == "\u{200D}" {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether an apostrophe stands for what was left out: '90s, 'em, 's alone.
  private func isElision(_ low: Int, _ high: Int) -> Bool {
    var end = low + 1
    while end < high, text.isLetter(end) || text.isDigit(end) { end += 1 }
    if end - low == 3, text.isDigit(low + 1), text.isDigit(low + 2) { return true }
    if end - low == 4, text.isDigit(low + 1), text.isDigit(low + 2), text[low + 3] == "s" {
      return true
    }
    switch text.key(low + 1..<end) {
    case "em", "til", "till", "cause", "cuz", "bout", "n", "tis", "twas", "round", "s", "t", "re",
      "ve", "ll", "d", "m":
      return text[low] != "‘" || end == high
    default: return false
    }
  }

  /// The start of the sign that closes a chunk, or `nil` where a word ends.
  private func closingSign(_ low: Int, _ high: Int, _ chunk: Range<Int>) -> Int? {
    let last = high - 1
    if text.kinds[last] == .emoji || text.kinds[last] == .mark {
      var start = last
      while start > low, text.kinds[start] == .mark { start -= 1 }
      if text.kinds[start] != .emoji { return nil }
      while start > low, text[start - 1] == "\u{200D}", text.kinds[start - 2] == .emoji {
        start -= 2
      }
      if (0x1F1E6...0x1F1FF).contains(text[start].value), start > low,
        (0x1F1E6...0x1F1FF).contains(text[start - 1].value)
      {
        start -= 1
      }
      return start
    }
    switch text[last] {
    case "'", "’":
      if last > low, isClippedWord(low..<last) { return nil }
      return last > low && text[last - 1] == text[last] ? last - 1 : last
    case "\"", "”", "“", "‘", ")", "]", "}", "»", ",", ";", ">", "|", "`", "*", "~", "^", "=", "<":
      if text[last] == ")", let start = openBracket(low, last), start > low { return nil }
      return runStart(low, high, of: text[last])
    case ":": return runStart(low, high, of: ":")
    case "-", "–", "—", "_", "+", "#":
      let start = runStart(low, high, of: text[last])
      if text[last] == "_" || text[last] == "#" { return high - start > 1 ? start : nil }
      if text[last] == "+" { return start > low && text.isLetter(start - 1) ? nil : start }
      return start
    case "!", "?":
      var start = last
      while start > low, text[start - 1] == "!" || text[start - 1] == "?" { start -= 1 }
      return start
    case "%", "…", "$", "€", "£", "°": return last
    case ".":
      var start = last
      while start > low, text[start - 1] == "." { start -= 1 }
      if high - start == 2, keepsPeriod(low..<start, chunk) { return last }
      if high - start > 1 { return start }
      return keepsPeriod(low..<last, chunk) ? nil : last
    case "/", "\\": return low < last ? last : nil
    default: return nil
    }
  }

  /// The opening bracket without a space before it that a closing one belongs to: "item(s)".
  private func openBracket(_ low: Int, _ last: Int) -> Int? {
    guard last - low >= 3, last - low <= 30 else { return nil }
    var index = last - 1
    while index > low {
      if text[index] == "(" {
        return last - index <= 4 && text.isLetter(index - 1) && text.isLower(index + 1)
          ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private func runStart(_ low: Int, _ high: Int, of scalar: Unicode.Scalar) -> Int {
    var start = high - 1
    if scalar == ")" || scalar == "\"" || scalar == "]" || scalar == "”" { return start }
    while start > low, text[start - 1] == scalar { start -= 1 }
    return start
  }

  /// Words that end in an apostrophe of their own: lovin', ol'.
  private func isClippedWord(_ range: Range<Int>) -> Bool {
    switch text.key(range) {
    case "ol", "goin", "lovin", "nothin", "somethin", "doin", "comin", "livin", "an", "lil", "d",
      "l",
      "j", "n", "qu":
      return true
    default: return false
    }
  }

  /// Whether the period behind a word is part of it.
  func keepsPeriod(_ word: Range<Int>, _ chunk: Range<Int>) -> Bool {
    var next = chunk.upperBound
    while next < text.count, text.kinds[next] == .space { next += 1 }
    let followed = next < text.count && text.kinds[next] != .newline
    let isCapital = text.isUpper(word.lowerBound)
    if word.count == 1 {
      guard text.isLetter(word.lowerBound) else { return false }
      if !isCapital {
        // "p. 12", and "(b. May 1970)" among a person's dates.
        return "pcvdrl".unicodeScalars.contains(text[word.lowerBound]) && text.isDigit(next)
          || text[word.lowerBound - 1] == "(" && followed
      }
      if text[word.lowerBound] == "I" {
        return followed && text.isUpper(next) && text[next + 1] == "."
      }
      return followed && text.isUpper(next)
    }
    if isDotted(word) { return true }
    let key = text.key(word)
    let leads = WordLists.leading.contains(key)
    guard leads || WordLists.trailing.contains(key) else { return false }
    // EWT leaves the last period of a sentence to itself.
    if key == "etc" { return followed && text[next] != "\"" && !text.isUpper(next) }
    if WordLists.onlyBeforeNumber.contains(key) {
      return followed && (text.isDigit(next) || text[next] == "#")
    }
    if WordLists.onlyAfterNumber.contains(key), !isCapital {
      var before = chunk.lowerBound - 1
      while before >= 0, text.kinds[before] == .space { before -= 1 }
      return text.isDigit(before)
    }
    if WordLists.onlyCapital.contains(key), !isCapital { return false }
    return followed || !leads
  }

  /// Whether a word is made of single letters with periods: "U.S", "e.g", "Ph.D".
  func isDotted(_ word: Range<Int>) -> Bool {
    var run = 0
    var dots = 0
    for index in word {
      if text[index] == "." {
        guard run > 0 else { return false }
        dots += 1
        run = 0
      } else if text.isLetter(index) {
        run += 1
        if run > 2 { return false }
      } else {
        return false
      }
    }
    return dots > 0 && run > 0
  }
}
