extension String {
  /// Whether this text stands before another by its bytes. Swift's own `<` compares canonical forms, for
  /// which two texts can be equal and yet be written with different bytes.
  func precedesByBytes(_ other: String) -> Bool {
    var (a, b) = (self, other)
    return a.withUTF8 { x in
      b.withUTF8 { y in
        let count = min(x.count, y.count)
        for index in 0..<count where x[index] != y[index] { return x[index] < y[index] }
        return x.count < y.count
      }
    }
  }
}

/// The greater of two texts by their bytes.
func greaterByBytes(_ a: String, _ b: String) -> String { a.precedesByBytes(b) ? b : a }
