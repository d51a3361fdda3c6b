/// The fingerprint of a text, from which copies are told: see ``EntityGraph/copyGroups()``.
///
/// Words are runs of letters and digits in lower case, so that spaces, quotes and dashes don't count. The
/// first hash stands for all words in their order and has its highest bit set: equal in equal texts only.
/// The others are 32-bit hashes of runs of five words, a quarter of them, chosen by their own value
/// (Broder, "On the resemblance and containment of documents", 1997): what two texts share of
/// them estimates what the texts share.
public enum TextFingerprint {
  /// How many words a run has.
  static let run = 5
  /// The bit that marks the hash of the whole text.
  static let wholeBit: UInt64 = 1 << 63

  /// The hashes of a text: that of the whole, then those of runs, ascending. Empty for a text without words.
  ///
  /// - Complexity: linear in the text.
  public static func hashes(of text: String) -> [UInt64] {
    var text = text
    let words = text.withUTF8 { wordHashes($0) }
    guard !words.isEmpty else { return [] }
    var whole: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words { whole = mixed(whole ^ word) }
    var runs: Set<UInt64> = []
    if words.count >= run {
      for start in 0...(words.count - run) {
        var hash: UInt64 = 0
        for word in words[start..<(start + run)] { hash = mixed(hash ^ word) }
        if hash & 3 == 0 { runs.insert(hash >> 32) }
      }
    }
    return [whole | wholeBit] + runs.sorted()
  }

  /// A hash for every word.
  private static func wordHashes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let lower = byte | 0x20
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte) {
        hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(lower)) &* 0x100_0000_01B3
      } else if byte >= 0x80, !isPunctuation(bytes, at: place) {
        hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(byte)) &* 0x100_0000_01B3
      } else {
        if hash != 0 { hashes.append(hash) }
        hash = 0
        // The general punctuation of Unicode takes three bytes, the no-break space two.
        if byte == 0xE2 { place += 2 } else if byte == 0xC2 { place += 1 }
      }
      place += 1
    }
    if hash != 0 { hashes.append(hash) }
    return hashes
  }

  private static func isPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    switch bytes[place] {
    case 0xE2: place + 1 < bytes.count && (0x80...0x81).contains(bytes[place + 1])
    case 0xC2: place + 1 < bytes.count
    default: false
    }
  }

  /// The finalizer of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
