/// SHA-256 (FIPS 180-4): a hash that is the same on every machine and in every run.
struct Hash256 {
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  init() {}

  /// The first `digits` hexadecimal digits of the hash of these bytes.
  static func hexadecimal(_ bytes: some Sequence<UInt8>, digits: Int = 64) -> String {
    var hash = Hash256()
    hash.update(bytes)
    return String(hash.finish().prefix(digits))
  }

  /// Takes more bytes in.
  mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      length += 1
      if pending.count == 64 { compress() }
    }
  }

  /// The hash of all bytes taken in, as 64 hexadecimal digits.
  mutating func finish() -> String {
    let bits = length &* 8
    pending.append(0x80)
    if pending.count > 56 {
      while pending.count < 64 { pending.append(0) }
      compress()
    }
    while pending.count < 56 { pending.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    compress()
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in state {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int((word >> UInt32(shift)) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func compress() {
    func rotated(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
    var w = [UInt32](repeating: 0, count: 64)
    for i in 0..<16 {
      w[i] =
        UInt32(pending[4 * i]) << 24 | UInt32(pending[4 * i + 1]) << 16
        | UInt32(pending[4 * i + 2]) << 8 | UInt32(pending[4 * i + 3])
    }
    for i in 16..<64 {
      let a = w[i - 15]
      let b = w[i - 2]
      w[i] =
        w[i - 16] &+ (rotated(a, 7) ^ rotated(a, 18) ^ a >> 3) &+ w[i - 7]
        &+ (rotated(b, 17) ^ rotated(b, 19) ^ b >> 10)
    }
    var s = state
    for i in 0..<64 {
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let sum1 = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
      let t1 = s[7] &+ sum1 &+ choice &+ Hash256.constants[i] &+ w[i]
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      let sum0 = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
      s = [t1 &+ sum0 &+ majority, s[0], s[1], s[2], s[3] &+ t1, s[4], s[5], s[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ s[i] }
    pending.removeAll(keepingCapacity: true)
  }
}
