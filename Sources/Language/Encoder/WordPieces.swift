import Foundation

/// The WordPiece vocabulary: words become numbers of pieces, the longest piece first.
///
/// The vocabulary is one block of bytes and a hash table of numbers; looking up allocates nothing.
package struct WordPieces: Sendable {
  /// The pieces that stand for an unknown word, and for the beginning and end of a sentence.
  package let unknown, beginning, end: Int32
  /// The pieces in all.
  package let count: Int
  /// A word is cut off after so many pieces.
  package static let mostPieces = 12

  private let bytes: [UInt8]
  private let offsets: [Int32]
  private let table: [Int32]
  private let mask: Int

  /// Reads `vocab.txt`: a piece a line, `##` before pieces that continue a word.
  ///
  /// - Throws: ``WeightsError`` where the file is missing or lacks the special pieces.
  package init(path: String) throws(WeightsError) {
    let file = try MappedFile(path: path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var offsets: [Int32] = [0]
    for byte in file.bytes {
      if byte == 10 { offsets.append(Int32(bytes.count)) } else if byte != 13 { bytes.append(byte) }
    }
    if Int(offsets[offsets.count - 1]) != bytes.count { offsets.append(Int32(bytes.count)) }
    count = offsets.count - 1
    var size = 1
    while size < count * 4 { size *= 2 }
    mask = size - 1
    var table = [Int32](repeating: -1, count: size)
    for piece in 0..<count {
      var hash = Self.seed
      for byte in bytes[Int(offsets[piece])..<Int(offsets[piece + 1])] { Self.add(byte, to: &hash) }
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(piece)
    }
    self.bytes = bytes
    self.offsets = offsets
    self.table = table
    func special(_ name: String) -> Int32? {
      let piece = (0..<offsets.count - 1).first {
        bytes[Int(offsets[$0])..<Int(offsets[$0 + 1])].elementsEqual(name.utf8)
      }
      return piece.map(Int32.init)
    }
    guard let unknown = special("[UNK]"), let beginning = special("[CLS]"),
      let end = special("[SEP]")
    else { throw WeightsError(path: path, problem: .malformed) }
    self.unknown = unknown
    self.beginning = beginning
    self.end = end
  }

  /// The pieces of a word: at least one, at most ``mostPieces``.
  package func pieces(of word: String) -> [Int32] {
    var pieces: [Int32] = []
    for part in PieceNormalizer.parts(of: word) where pieces.count < Self.mostPieces {
      append(part, to: &pieces)
    }
    if pieces.isEmpty { return [unknown] }
    if pieces.count > Self.mostPieces { pieces.removeLast(pieces.count - Self.mostPieces) }
    return pieces
  }

  private func append(_ part: [UInt8], to pieces: inout [Int32]) {
    // As in the original, a part of more than a hundred characters is unknown as a whole.
    let characters = part.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    guard characters <= 100 else { return pieces.append(unknown) }
    let before = pieces.count
    var start = 0
    while start < part.count {
      var hashes: [UInt64] = []
      hashes.reserveCapacity(part.count - start)
      var hash = Self.seed
      if start > 0 {
        Self.add(35, to: &hash)
        Self.add(35, to: &hash)
      }
      for byte in part[start...] {
        Self.add(byte, to: &hash)
        hashes.append(hash)
      }
      var end = part.count
      var found: Int32 = -1
      while end > start {
        found = find(part[start..<end], continued: start > 0, hash: hashes[end - start - 1])
        if found >= 0 { break }
        end -= 1
      }
      guard found >= 0 else {
        pieces.removeLast(pieces.count - before)
        return pieces.append(unknown)
      }
      pieces.append(found)
      start = end
    }
  }

  private func find(_ part: ArraySlice<UInt8>, continued: Bool, hash: UInt64) -> Int32 {
    let marks = continued ? 2 : 0
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while table[slot] >= 0 {
      let piece = table[slot]
      let from = Int(offsets[Int(piece)])
      let to = Int(offsets[Int(piece) + 1])
      if to - from == part.count + marks,
        !continued || (bytes[from] == 35 && bytes[from + 1] == 35),
        bytes[(from + marks)..<to].elementsEqual(part)
      {
        return piece
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
