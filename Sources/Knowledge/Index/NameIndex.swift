/// All names of the tables, found in one pass however many they are.
///
/// A name is a sequence of ``NameUnit`` hashes; every prefix of a name has a slot in one flat hash map
/// (a trie without nodes), and full names point to a chain of entries.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    var next: Int32
    var row: Int32
    /// Bit `n` is set where the name's unit `n` begins with a capital letter.
    var capitals: UInt16
    var form: NameForm
    /// Whether the text must write it in capital letters only.
    var isAcronym: Bool
  }

  private var slots: FlatMap
  private(set) var entries: [Entry] = []
  /// The most units in a name.
  static let longest = 24

  init(capacity: Int) {
    slots = FlatMap(capacity: capacity)
    entries.reserveCapacity(capacity / 2)
  }

  /// The hash of a sequence of units, one unit longer.
  @inline(__always)
  static func extend(_ hash: UInt64, _ unit: UInt64) -> UInt64 {
    let h = (hash ^ unit) &* 0xff51_afd7_ed55_8ccd
    return (h ^ (h >> 32)) | 1
  }

  /// The first entry under a sequence of units, -1 where it is only the beginning of names, `nil` where
  /// no name begins so.
  @inline(__always)
  func lookup(_ hash: UInt64) -> Int32? { slots[hash] }

  /// Adds a name for a row.
  mutating func insert(
    _ bytes: UnsafeBufferPointer<UInt8>, row: Int32, form: NameForm, acronyms: Bool = true
  ) {
    var hash: UInt64 = 0
    var previous: UInt64 = 0
    var count = 0
    var capitals: UInt16 = 0
    var isUpper = true
    var hasNumber = false
    var letters = 0
    UnitScanner.units(of: bytes) { unit in
      guard count < NameIndex.longest else { return }
      previous = hash
      hash = NameIndex.extend(hash, unit.hash)
      if previous != 0 { _ = slots.value(previous, default: -1) }
      if unit.startsUpper, !unit.isNumber, count < 16 { capitals |= 1 << UInt16(count) }
      if unit.isNumber { hasNumber = true } else { letters += 1 }
      if !unit.isAllUpper { isUpper = false }
      count += 1
    }
    guard count > 0 else { return }
    let isAcronym = acronyms && isUpper && !hasNumber && letters > 0
    let entry = Int32(entries.count)
    let first = slots.value(hash, default: -1)
    var other = first
    while other >= 0 {
      // The same name twice for a row, as with and without accents, is one entry.
      let e = entries[Int(other)]
      if e.row == row, e.form == form, e.isAcronym == isAcronym, e.capitals == capitals { return }
      other = e.next
    }
    entries.append(
      Entry(next: first, row: row, capitals: capitals, form: form, isAcronym: isAcronym))
    _ = slots.set(hash, entry)
  }
}
