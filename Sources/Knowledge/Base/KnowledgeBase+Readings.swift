/// Comparing names with text, unit by unit.
extension KnowledgeBase {
  /// The names that begin at a unit of a text, whatever their case.
  ///
  /// - Parameters:
  ///   - hashes: the hashes of the text's units.
  ///   - start: the unit at which the names begin.
  ///   - limit: the unit at which a name must have ended.
  func readings(
    of hashes: [UInt64], from start: Int, to limit: Int, in index: NameIndex
  ) -> [NameReading] {
    guard start < limit else { return [] }
    var found: [NameReading] = []
    func take(_ entry: NameIndex.Entry) {
      if let reading = reading(of: entry, hashes, start, limit) { found.append(reading) }
    }
    let one = NameIndex.extend(0, hashes[start])
    index.forEach(one, take)
    if start + 1 < limit { index.forEach(NameIndex.extend(one, hashes[start + 1]), take) }
    return found
  }

  private func reading(
    of entry: NameIndex.Entry, _ hashes: [UInt64], _ start: Int, _ limit: Int
  ) -> NameReading? {
    tables[Int(entry.table)].bytes.withUnsafeBufferPointer { bytes in
      let low = Int(entry.start)
      let name = UnsafeBufferPointer(rebasing: bytes[low..<low + Int(entry.length)])
      var cursor = UnitCursor(name)
      var count = 0
      var capitals: UInt16 = 0
      var isUpper = true
      var hasNumber = false
      while let unit = cursor.next() {
        guard start + count < limit, unit.hash == hashes[start + count] else { return nil }
        if unit.startsUpper, !unit.isNumber, count < 16 { capitals |= 1 << UInt16(count) }
        if unit.isNumber { hasNumber = true }
        if !unit.isAllUpper { isUpper = false }
        count += 1
      }
      return NameReading(
        count: count, row: entry.row, form: entry.form, capitals: capitals,
        isAcronym: isUpper && !hasNumber && entry.form != .title)
    }
  }
}
