/// A map from hashes to small numbers in two flat arrays; open addressing, grows by doubling.
struct FlatMap: Sendable {
  private(set) var keys: [UInt64]
  private(set) var values: [Int32]
  private(set) var count = 0
  private var mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The slot of a key, or the empty one where it would stand.
  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var i = Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 20) & mask
    while keys[i] != 0, keys[i] != key { i = (i + 1) & mask }
    return i
  }

  /// The value of a key, or `nil`; keys are never 0.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let i = slot(key)
    return keys[i] == 0 ? nil : values[i]
  }

  /// The value that the key has, or gets where it is new.
  @inline(__always)
  mutating func value(_ key: UInt64, default value: Int32) -> Int32 {
    let i = slot(key)
    if keys[i] != 0 { return values[i] }
    insert(key, value, at: i)
    return value
  }

  /// Sets the value of a key and gives the one that it had.
  @inline(__always)
  mutating func set(_ key: UInt64, _ value: Int32) -> Int32? {
    let i = slot(key)
    if keys[i] != 0 {
      let old = values[i]
      values[i] = value
      return old
    }
    insert(key, value, at: i)
    return nil
  }

  private mutating func insert(_ key: UInt64, _ value: Int32, at i: Int) {
    keys[i] = key
    values[i] = value
    count += 1
    guard count * 3 > keys.count * 2 else { return }
    var larger = FlatMap(capacity: keys.count)
    for k in keys.indices where keys[k] != 0 { _ = larger.set(keys[k], values[k]) }
    self = larger
  }
}
