/// Keeps one copy of each text that stands in a file again and again: ids, cues, predicates.
struct StringPool {
  /// Longer texts are not kept.
  private static let maximumLength = 96
  private var slots: [String?] = Array(repeating: nil, count: 1 << 10)
  private var count = 0

  /// The text of the bytes, or `nil` where they are no UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // Up to fifteen bytes lie inside the String itself: there is nothing to share.
    guard bytes.count > 15, bytes.count <= StringPool.maximumLength else {
      return String(checking: bytes)
    }
    var slot = StringPool.hash(bytes) & (slots.count - 1)
    while var text = slots[slot] {
      if text.withUTF8({ $0.elementsEqual(bytes) }) { return text }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let text = String(checking: bytes) else { return nil }
    slots[slot] = text
    count += 1
    if count * 2 > slots.count { grow() }
    return text
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case var text? in old {
      var slot = text.withUTF8 { StringPool.hash($0) } & (slots.count - 1)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = text
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
