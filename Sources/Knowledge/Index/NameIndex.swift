/// All names of the tables, found in one pass however many they are.
///
/// A name lies under a key of its first two ``NameUnit``s (or its only one) and stays bytes of its table;
/// the rest of it is read when a text begins like it. So loading touches each name once and stores 24 bytes.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    /// The key of the first units.
    var key: UInt64
    /// The entry before in the same bucket, -1 for none.
    var next: Int32
    /// The global number of the row.
    var row: Int32
    /// Where the name begins in the bytes of its table.
    var start: Int32
    /// Its length in bytes.
    var length: UInt16
    /// The place of the table among all tables.
    var table: UInt8
    var form: NameForm
  }

  private var buckets: [Int32]
  private(set) var entries: [Entry] = []
  private let mask: Int

  /// An index for about so many names; more are found as well, only slower.
  init(capacity: Int) {
    var size = 16
    while size < capacity { size *= 2 }
    buckets = [Int32](repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
  }

  /// The hash of a sequence of units, one unit longer.
  @inline(__always)
  static func extend(_ hash: UInt64, _ unit: UInt64) -> UInt64 {
    let h = (hash ^ unit) &* 0xff51_afd7_ed55_8ccd
    return (h ^ (h >> 32)) | 1
  }

  @inline(__always)
  private func bucket(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask
  }

  /// Adds a name, which lies at a place of a table's bytes.
  @inline(__always)
  mutating func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>, table: Int, row: Int32,
    form: NameForm
  ) {
    var cursor = UnitCursor(UnsafeBufferPointer(rebasing: bytes[range]))
    guard let first = cursor.next() else { return }
    var key = NameIndex.extend(0, first.hash)
    if let second = cursor.next() { key = NameIndex.extend(key, second.hash) }
    let slot = bucket(key)
    entries.append(
      Entry(
        key: key, next: buckets[slot], row: row, start: Int32(range.lowerBound),
        length: UInt16(clamping: range.count), table: UInt8(truncatingIfNeeded: table), form: form))
    buckets[slot] = Int32(entries.count - 1)
  }

  /// Calls `body` for each name whose first units have a key.
  @inline(__always)
  func forEach(_ key: UInt64, _ body: (Entry) -> Void) {
    var place = buckets[bucket(key)]
    while place >= 0 {
      let entry = entries[Int(place)]
      if entry.key == key { body(entry) }
      place = entry.next
    }
  }
}
