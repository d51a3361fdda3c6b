extension RelationKey {
  /// The id of the edge in files and drawings: `e` and sixteen hexadecimal digits, a hash (FNV-1a) of
  /// source, type, target, status and speaker, the same on every machine.
  public var identifier: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let parts = [
      source.rawValue, kind.rawValue, target.rawValue, status.rawValue, speaker?.rawValue ?? "",
    ]
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return "e" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
