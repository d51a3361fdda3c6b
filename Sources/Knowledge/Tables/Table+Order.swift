/// Finding rows by id in a table that is sorted by it.
extension Table {
  /// Throws where a row's id comes before that of the row above it.
  func checkOrder() throws(KnowledgeError) {
    for row in rows.indices.dropFirst() where compare(row - 1, row) > 0 {
      throw KnowledgeError(
        path: path, line: line(row), column: 1, problem: "the rows are not sorted by id")
    }
  }

  /// The rows of an id, by halving.
  func rows(ofID id: [UInt8]) -> Range<Int> {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if compare(bytes[range(middle, .id)], id) < 0 { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < rows.count, compare(bytes[range(end, .id)], id) == 0 { end += 1 }
    return low..<end
  }

  /// The first row with the id of a row.
  func firstRow(like row: Int) -> Int {
    var row = row
    while row > 0, compare(row - 1, row) == 0 { row -= 1 }
    return row
  }

  private func compare(_ a: Int, _ b: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var (i, j) = (Int(rows[a]), Int(rows[b]))
      while bytes[i] == bytes[j], bytes[i] != 0x09 {
        i += 1
        j += 1
      }
      // A tab ends an id and sorts before all that an id may hold.
      return Int(bytes[i]) - Int(bytes[j])
    }
  }

  private func compare(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Int {
    for (x, y) in zip(a, b) where x != y { return Int(x) - Int(y) }
    return a.count - b.count
  }
}
