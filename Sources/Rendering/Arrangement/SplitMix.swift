/// Numbers that look like chance and are the same on every run (SplitMix64, Steele, Lea, Flood 2014).
struct SplitMix: Sendable {
  var state: UInt64

  /// A number from 0 up to a limit, without it.
  mutating func below(_ limit: Int) -> Int {
    limit > 1 ? Int(truncatingIfNeeded: next() % UInt64(limit)) : 0
  }

  /// A number from 0 up to 1, without it.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
