/// Divides UTF-8 text into ``NameUnit``s.
///
/// Apostrophes inside a word are dropped (`O'Leary`, `Sana'a`) but for a final `'s`, which is a unit of
/// its own; dots between letters are dropped (`U.S.`); every other sign divides.
public enum UnitScanner {
  /// Base letters of U+00C0 to U+024F; a dot for letters without one.
  private static let latin: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
    ggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz..\
    .............ea.ff.............oo.............uu............................aaiioouuuuuuuuuueaaa\
    aaa..ggkkoooo..j...gg..nnaaaaooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy..............\
    ..............
    """.utf8)
  /// Base letters of U+1E00 to U+1EFF.
  private static let latinAdditional: [UInt8] = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """.utf8)

  enum Sign { case letter, digit, apostrophe, dot, mark, other }

  /// A unit of text by itself, hashed as the scanner hashes it; for literals in rules.
  public static func hash(of word: String) -> UInt64 {
    var result: UInt64 = 0
    units(of: word) { if result == 0 { result = $0.hash } }
    return result
  }

  /// Calls `body` for each unit of a text, in order.
  @inline(__always)
  public static func units(of text: String, _ body: (NameUnit) -> Void) {
    var text = text
    text.withUTF8 { units(of: $0, body) }
  }

  /// Calls `body` for each unit of UTF-8 bytes, in order; broken UTF-8 only gives other units.
  ///
  /// - Complexity: linear in the bytes.
  @inline(__always)
  public static func units(of bytes: UnsafeBufferPointer<UInt8>, _ body: (NameUnit) -> Void) {
    var cursor = UnitCursor(bytes)
    while let unit = cursor.next() { body(unit) }
  }

  /// The scalar at a byte: what it is, its folded base letter (0 where its own bytes count), whether it
  /// counts as a capital, and its length in bytes.
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ i: Int
  ) -> (Sign, UInt8, Bool, Int) {
    let c = bytes[i]
    if c < 0x80 {
      switch c {
      case 0x61...0x7a: return (.letter, c, false, 1)
      case 0x41...0x5a: return (.letter, c | 0x20, true, 1)
      case 0x30...0x39: return (.digit, c, true, 1)
      case 0x27: return (.apostrophe, 0, false, 1)
      case 0x2e: return (.dot, 0, false, 1)
      default: return (.other, 0, false, 1)
      }
    }
    if c < 0xe0 {
      guard i + 1 < bytes.count, c >= 0xc2 else { return (.other, 0, false, 1) }
      let value = (Int(c) & 0x1f) << 6 | Int(bytes[i + 1]) & 0x3f
      if value < 0xc0 { return (.other, 0, false, 2) }
      if value <= 0x24f {
        if value == 0xd7 || value == 0xf7 { return (.other, 0, false, 2) }
        let letter = latin[value - 0xc0]
        return (.letter, letter == 0x2e ? 0 : letter, isUpper(value), 2)
      }
      if value >= 0x300 && value <= 0x36f { return (.mark, 0, false, 2) }
      if value == 0x2bc || value == 0x2bb || value == 0x2b9 { return (.apostrophe, 0, false, 2) }
      return (.letter, 0, true, 2)
    }
    if c < 0xf0 {
      guard i + 2 < bytes.count else { return (.other, 0, false, 1) }
      let value =
        (Int(c) & 0xf) << 12 | (Int(bytes[i + 1]) & 0x3f) << 6 | Int(bytes[i + 2]) & 0x3f
      if value == 0x2019 || value == 0x2018 { return (.apostrophe, 0, false, 3) }
      if value >= 0x1e00 && value <= 0x1eff {
        let letter = latinAdditional[value - 0x1e00]
        return (.letter, letter == 0x2e ? 0 : letter, value & 1 == 0, 3)
      }
      if (value >= 0x2000 && value <= 0x2bff) || (value >= 0x3000 && value <= 0x303f) {
        return (.other, 0, false, 3)
      }
      return (.letter, 0, true, 3)
    }
    return (.other, 0, false, min(4, bytes.count - i))
  }

  private static func isUpper(_ value: Int) -> Bool {
    if value < 0x100 { return value <= 0xde }
    if (0x139...0x148).contains(value) || (0x179...0x17e).contains(value) { return value & 1 == 1 }
    return value & 1 == 0
  }
}
