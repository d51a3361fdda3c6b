import Foundation

extension String {
  /// Whether this text stands before another by its bytes. Swift's own `<` compares canonical forms, for
  /// which two texts can be equal and yet be written with different bytes.
  func precedesByBytes(_ other: String) -> Bool {
    // Contiguous in every text that Swift made itself; memcmp sees eight bytes at a time.
    let order = utf8.withContiguousStorageIfAvailable { x in
      other.utf8.withContiguousStorageIfAvailable { y in
        if let a = x.baseAddress, let b = y.baseAddress {
          let order = memcmp(a, b, min(x.count, y.count))
          if order != 0 { return order < 0 }
        }
        return x.count < y.count
      }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// The greater of two texts by their bytes.
func greaterByBytes(_ a: String, _ b: String) -> String { a.precedesByBytes(b) ? b : a }
