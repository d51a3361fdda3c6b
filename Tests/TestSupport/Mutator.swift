import Foundation

/// Damages valid inputs, so that parsers meet what hostile and broken files hold.
public struct Mutator: Sendable {
  /// How many damaged inputs a fuzz test feeds: `ENTENTE_FUZZ`, else a number that costs seconds.
  public static var rounds: Int { asked ?? 3_000 }

  /// Whether a number was asked for, or the small one of every run holds.
  public static var isAskedFor: Bool { asked != nil }

  private static var asked: Int? {
    ProcessInfo.processInfo.environment["ENTENTE_FUZZ"].flatMap { Int($0) }
  }

  private var generator: SeededGenerator
  private let tokens: [[UInt8]]

  /// A mutator; `tokens` are pieces of the format that are set in at random places.
  public init(seed: UInt64, tokens: [String] = []) {
    generator = SeededGenerator(seed: seed)
    self.tokens = tokens.map { Array($0.utf8) }
  }

  /// A damaged copy: one to eight bytes changed, ranges cut, doubled or repeated, tokens set in, the end cut off.
  public mutating func mutated(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let length = min(bytes.count - place, Int.random(in: 0...40, using: &generator))
      switch Int.random(in: 0..<8, using: &generator) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1 where place < bytes.count:
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 2: bytes.removeSubrange(place..<(place + length))
      case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 4:
        let other = Int.random(in: 0...bytes.count, using: &generator)
        bytes.insert(contentsOf: bytes[place..<(place + length)], at: other)
      case 5:
        if let token = tokens.randomElement(using: &generator) {
          bytes.insert(contentsOf: token, at: place)
        }
      case 6:
        let count = Int.random(in: 1...200, using: &generator)
        let byte = place < bytes.count ? bytes[place] : 0x5B
        bytes.insert(contentsOf: repeatElement(byte, count: count), at: place)
      default: bytes.removeSubrange(place...)
      }
      if bytes.isEmpty { break }
    }
    return bytes
  }
}
