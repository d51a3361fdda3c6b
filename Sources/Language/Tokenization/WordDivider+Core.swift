extension WordDivider {
  /// Divides a chunk without its outer signs: at dashes, slashes and brackets, then by contraction
  /// and by number and unit.
  func divideCore(_ core: Range<Int>, into pieces: inout [Range<Int>]) {
    if isAddress(core) { return pieces.append(core) }
    var start = core.lowerBound
    var index = start
    while index < core.upperBound {
      if let end = infixEnd(at: index, from: start, in: core) {
        if start < index { divideWord(start..<index, into: &pieces) }
        pieces.append(index..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < core.upperBound { divideWord(start..<core.upperBound, into: &pieces) }
  }

  /// The end of the sign at a place that divides words, or `nil`.
  private func infixEnd(at index: Int, from start: Int, in core: Range<Int>) -> Int? {
    let scalar = text[index]
    let isInner = index > start && index + 1 < core.upperBound
    switch scalar {
    case "°": return index > start && index + 1 < core.upperBound ? index + 1 : nil
    case "-", "\u{2010}", "\u{2011}":
      var end = index + 1
      while end < core.upperBound, text[end] == "-" { end += 1 }
      if end - index > 1 { return end }
      return isInner && dividesAtHyphen(index, from: start, in: core) ? end : nil
    case "–", "—", "―", "\u{2212}": return index + 1
    case "/":
      if !isInner { return nil }
      if text.isDigit(index - 1), text.isDigit(index + 1) {
        return core.count == 3 && text[index - 1] < text[index + 1] && text[index - 1] < "4"
          ? index + 1 : nil
      }
      if index - start == 1, core.upperBound - index == 2 { return nil }
      let word = text.key(core)
      return word == "w/o" || word == "km/h" ? nil : index + 1
    case "…": return index + 1
    case ".":
      var end = index + 1
      while end < core.upperBound, text[end] == "." { end += 1 }
      if end - index > 1 { return index > start ? end : nil }
      return isInner && dividesAtPeriod(index, from: start, in: core) ? end : nil
    case ",", ";":
      if text.isDigit(index - 1), text.isDigit(index + 1), scalar == "," { return nil }
      return isInner ? index + 1 : nil
    case ":":
      if text.isDigit(index - 1) && text.isDigit(index + 1) { return nil }
      return isInner && (text.isLetter(index - 1) || text[index - 1] == ")") ? index + 1 : nil
    case "!", "?":
      var end = index
      while text[end] == "!" || text[end] == "?", end < core.upperBound { end += 1 }
      return isInner ? end : nil
    case "(", "[", "{":
      if core.upperBound - index <= 4, text[core.upperBound - 1] == ")", text.isLower(index + 1) {
        return nil
      }
      return index + 1
    case ")", "]", "}":
      if index + 1 == core.upperBound, index - 3 <= start || text[index - 2] == "(" { return nil }
      return index + 1
    case "\"", "“", "”", "«", "»", "<", ">", "=", "|": return index + 1
    case "‘": return index + 1
    case "+": return isInner && text.isDigit(index - 1) ? index + 1 : nil
    case "$", "£", "€": return index + 1
    case "%": return index + 1
    case "~": return index + 1
    default:
      if text.kinds[index] == .emoji { return index + 1 }
      return nil
    }
  }

  private func dividesAtHyphen(_ index: Int, from start: Int, in core: Range<Int>) -> Bool {
    var end = index + 1
    while end < core.upperBound, text[end] != "-", text[end] != "/", text[end] != "—" { end += 1 }
    if isNumberChain(core) { return false }
    let before = text.key(start..<index)
    if WordLists.prefixes.contains(before), text.isLetter(index + 1) || before == "mid" {
      return before == "a" && text.isUpper(start) || before == "e" && text.isUpper(index + 1)
    }
    if WordLists.suffixes.contains(text.key(index + 1..<end)) { return false }
    if core.count <= 12, WordLists.wholeHyphenated.contains(text.key(core)) { return false }
    return true
  }

  /// Phone numbers, dates and codes of digits: three groups, or a long last one.
  private func isNumberChain(_ core: Range<Int>) -> Bool {
    var groups = 1
    var length = 0
    var first = 0
    for index in core {
      if text.isDigit(index) {
        length += 1
      } else if text[index] == "-", length > 0 {
        if groups == 1 { first = length }
        groups += 1
        length = 0
      } else {
        return false
      }
    }
    return groups > 2 || groups == 2 && first == 3 && length == 4
  }

  /// A period without a space behind it, between two sentences: "left.The".
  private func dividesAtPeriod(_ index: Int, from start: Int, in core: Range<Int>) -> Bool {
    if text.isDigit(index + 1) { return false }
    guard index - start >= 3, core.upperBound - index >= 3 else { return false }
    if text[index + 2] == "." { return false }
    return text.isLower(index - 1) && text.isUpper(index + 1)
      || text[index - 1] == ")" || text[index - 1] == "\""
  }

  /// Divides a word without signs between its parts: contractions, then a number and its unit.
  func divideWord(_ word: Range<Int>, into pieces: inout [Range<Int>]) {
    if let split = contraction(word), split > word.lowerBound, split < word.upperBound {
      pieces.append(word.lowerBound..<split)
      pieces.append(split..<word.upperBound)
    } else if let split = unitStart(word) {
      pieces.append(word.lowerBound..<split)
      pieces.append(split..<word.upperBound)
    } else {
      pieces.append(word)
    }
  }

  /// Where a contraction divides, or `nil`.
  private func contraction(_ word: Range<Int>) -> Int? {
    let (low, high) = (word.lowerBound, word.upperBound)
    if word.count < 2 { return nil }
    var apostrophe = high - 1
    let limit = max(low, high - 4)
    while apostrophe >= limit, !isApostrophe(apostrophe) { apostrophe -= 1 }
    guard apostrophe >= limit else {
      guard word.count <= 8, word.count >= 2,
        let first = WordLists.plainContractions[text.key(word)]
      else { return nil }
      if word.count == 2, !text.isUpper(low) || text.isUpper(low + 1) {
        return text[low] == "i" ? low + first : nil
      }
      return low + first
    }
    switch text.key(apostrophe + 1..<high) {
    case "s", "m", "d", "re", "ve", "ll":
      if text.isDigit(apostrophe - 1), text.key(apostrophe + 1..<high) == "s" {
        return isDecade(low..<apostrophe) ? nil : apostrophe
      }
      return apostrophe
    case "t":
      return text[apostrophe - 1] == "n" || text[apostrophe - 1] == "N" ? apostrophe - 1 : nil
    case "": return low < apostrophe ? apostrophe : nil
    default: return text.key(word) == "y'all" ? apostrophe + 1 : nil
    }
  }

  private func isDecade(_ number: Range<Int>) -> Bool {
    (number.count == 2 || number.count == 4) && text[number.upperBound - 1] == "0"
      && number.allSatisfy(text.isDigit)
  }

  private func isApostrophe(_ index: Int) -> Bool {
    let scalar = text[index]
    return scalar == "'" || scalar == "’" || scalar == "`" || scalar == "ʼ"
  }

  /// Where the unit behind a number begins ("1.5bn", "10am"), or `nil`.
  private func unitStart(_ word: Range<Int>) -> Int? {
    var index = word.lowerBound
    if text[index] == "-" || text[index] == "+" || text[index] == "." { index += 1 }
    guard text.isDigit(index) else { return nil }
    while index < word.upperBound,
      text.isDigit(index) || text[index] == "." || text[index] == "," || text[index] == ":"
    {
      index += 1
    }
    guard index < word.upperBound else { return nil }
    if text[index] == "°" { return index }
    // Behind a hyphen the letter is part of a designation: Il-62M, MiG-29K.
    if text[word.lowerBound - 1] == "-", word.lowerBound > 0, text.isLetter(word.lowerBound - 2) {
      return nil
    }
    guard text.isLetter(index), WordLists.units.contains(text.key(index..<word.upperBound)) else {
      return nil
    }
    // "24h" and "3D" are names as often as measures, and capital letters mark a code: 4A, 737C.
    if word.upperBound - index == 1, text.isUpper(index) {
      return text[index] == "K" || text[index] == "M" && text[index - 1] != "3" ? index : nil
    }
    return index
  }

  /// Addresses of the web, of mail and of files, which stay whole.
  func isAddress(_ core: Range<Int>) -> Bool {
    var dots = 0
    var lastDot = 0
    for index in core {
      switch text[index] {
      case ".":
        if index > core.lowerBound {
          dots += 1
          lastDot = index
        }
      case "@":
        return index > core.lowerBound && index + 1 < core.upperBound
      case ":":
        if text[index + 1] == "/", text[index + 2] == "/" { return true }
        if index - core.lowerBound == 6, text.key(core.lowerBound..<index) == "mailto" {
          return true
        }
      case "—", "–", "“", "”", "\"", "(", ")": return false
      default: break
      }
    }
    guard dots > 0 else { return false }
    if text.key(core.lowerBound..<min(core.lowerBound + 4, core.upperBound)) == "www." {
      return true
    }
    var end = lastDot + 1
    while end < core.upperBound, text.isLetter(end) || text.isDigit(end) { end += 1 }
    if end == core.upperBound {
      return lastDot - core.lowerBound >= 1
        && !text.isUpper(lastDot + 1)
        && WordLists.addressEndings.contains(text.key(lastDot + 1..<end))
    }
    // A path behind a host: "example.com/page".
    var slash = core.lowerBound
    while slash < core.upperBound, text[slash] != "/" { slash += 1 }
    guard slash < core.upperBound else { return false }
    var dot = slash
    while dot > core.lowerBound, text[dot] != "." { dot -= 1 }
    return dot > core.lowerBound
      && WordLists.addressEndings.contains(text.key(dot + 1..<slash))
  }

  /// Smileys that stand alone between spaces.
  func isEmoticon(_ chunk: Range<Int>) -> Bool {
    guard chunk.count >= 2, chunk.count <= 4 else { return false }
    switch text.key(chunk) {
    case ":)", ":(", ";)", ":d", ":p", ":-)", ":-(", ";-)", ":-d", ":-p", "=)", "=(", "=d", "=p",
      ":/",
      ":|", ":o", ":-/", "<3", "^_^", "(:", "xd", ":'(", ";p", ";d", ":]", ":[", "):", "8)", "=]",
      "->", "<-", "-->", "<--", ":*", "d:", ":@", ":s", "o_o", "-_-", ">:(", ":))", ":((", ":-|",
      ":-o", "=/":
      return text.key(chunk) != "d:" && text.key(chunk) != "xd" || text.isUpper(chunk.lowerBound)
    default: return false
    }
  }
}
