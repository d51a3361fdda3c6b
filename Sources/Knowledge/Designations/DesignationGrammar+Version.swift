/// Reading what stands behind the number of a designation.
extension DesignationGrammar {
  /// The letters behind the number without a plural, or `nil` where no version is written so: "M", "E/F", "SM3",
  /// "neo", "-800", "-900ER", "/3m".
  ///
  /// What may stand there, in this order and all of it optional:
  ///
  ///     [A-Z]{0,4} [0-9]{0,2} [A-Z]{0,3} (/ [A-Z0-9]{1,2} m?){0,6}
  ///     neo|ceo|ng|bis|Be|a|b|c|d|m   - [0-9A-Z]{1,5}   s
  static func version(_ rest: Substring, mayBeginWithDigit: Bool = false) -> String? {
    if rest.isEmpty || rest == "s" { return "" }
    var bytes = Array(rest.utf8)[...]
    if bytes.last == UInt8(ascii: "s"), !bytes.hasSuffix("bis") { bytes.removeLast() }
    let whole = bytes
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) {
      let variant = bytes[(hyphen + 1)...]
      guard (1...5).contains(variant.count), variant.allSatisfy(isCapitalOrDigit) else {
        return nil
      }
      bytes = bytes[..<hyphen]
    }
    if !isLetters(bytes) {
      guard
        let word = words.first(where: {
          bytes.hasSuffix($0) && isLetters(bytes.dropLast($0.utf8.count))
        })
      else { return nil }
      // Small letters of a version stand behind few types: "A-3a" is a road.
      if word.utf8.count == 1, bytes.count == 1 { return nil }
    }
    // "Il-621" is another number, "F-16 16" another word.
    if let first = whole.first, isDigit(first), !mayBeginWithDigit { return nil }
    return String(decoding: whole, as: UTF8.self)
  }

  /// The small letters that may stand behind the capital ones.
  private static let words = ["neo", "ceo", "ng", "bis", "Be", "a", "b", "c", "d", "m"]

  /// Whether bytes are the letters of a version, with what is joined to them by slashes, or nothing.
  private static func isLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    let letters = rest.take(isCapital)
    let digits = rest.take(isDigit)
    let behind = digits == 0 ? 0 : rest.take(isCapital)
    // Without a number the letters before it and behind it are one run.
    guard digits <= 2, behind <= 3, letters <= (digits == 0 ? 7 : 4) else { return false }
    var parts = 0
    while rest.first == UInt8(ascii: "/") {
      rest.removeFirst()
      guard (1...2).contains(rest.take(isCapitalOrDigit)) else { return false }
      if rest.first == UInt8(ascii: "m") { rest.removeFirst() }
      parts += 1
    }
    return rest.isEmpty && parts <= 6
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool { isCapital(byte) || isDigit(byte) }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of a word.
  fileprivate func hasSuffix(_ word: String) -> Bool {
    suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// Takes the bytes of a sort from the front, and tells how many there were.
  fileprivate mutating func take(_ isOfSort: (UInt8) -> Bool) -> Int {
    let run = prefix(while: isOfSort).count
    removeFirst(run)
    return run
  }
}
