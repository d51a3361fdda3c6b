/// Walks over the units of UTF-8 bytes, one at a time.
struct UnitCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var isInsideWord = false

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next unit, or `nil` behind the last.
  mutating func next() -> NameUnit? {
    var hash = UnitCursor.seed
    var kind = UnitScanner.Sign.other
    var startsUpper = false
    var isAllUpper = true
    let startsWord = !isInsideWord
    isInsideWord = false
    func unit(endsWord: Bool) -> NameUnit {
      let mixed = (hash ^ (hash >> 31)) &* 0x9e37_79b9_7f4a_7c15
      return NameUnit(
        hash: mixed == 0 ? 1 : mixed, startsUpper: startsUpper, isAllUpper: isAllUpper,
        startsWord: startsWord, endsWord: endsWord, isNumber: kind == .digit)
    }
    while place < bytes.count {
      let (sign, folded, isUpper, length) = UnitScanner.scalar(bytes, place)
      switch sign {
      case .letter, .digit:
        if kind != sign {
          if kind != .other {
            isInsideWord = true
            return unit(endsWord: false)
          }
          kind = sign
          startsUpper = isUpper
        }
        if !isUpper { isAllUpper = false }
        if folded != 0 {
          hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
        } else {
          for k in place..<min(place + length, bytes.count) {
            hash = (hash ^ UInt64(bytes[k])) &* 0x100_0000_01b3
          }
        }
      case .mark: break
      case .apostrophe, .dot:
        if kind == .other { break }
        if kind == .letter, joins(sign, at: place + length) { break }
        place += length
        return unit(endsWord: true)
      case .other:
        if kind == .other { break }
        place += length
        return unit(endsWord: true)
      }
      place += length
    }
    return kind == .other ? nil : unit(endsWord: true)
  }

  /// Whether an apostrophe or dot before a byte stands inside a word; a final `'s` is a unit of its own.
  private func joins(_ sign: UnitScanner.Sign, at next: Int) -> Bool {
    guard next < bytes.count else { return false }
    let letter = UnitScanner.scalar(bytes, next)
    guard letter.0 == .letter else { return false }
    guard sign == .apostrophe, letter.1 == 0x73 else { return true }
    let after = next + letter.3
    let behind = after < bytes.count ? UnitScanner.scalar(bytes, after).0 : .other
    return behind == .letter || behind == .digit
  }
}
