import EntenteGraphModel

/// Putting the names of a table into an index.
extension Table {
  /// Adds the names and aliases of all rows; of a nation its adjectives, people and seats as well.
  func insertNames(into index: inout NameIndex, number: Int, first: Int32) {
    let isPerson = name.kind == .leader
    let isNation = name == .nations
    let order: [Column] = [.name, .aliases, .officialName, .demonyms, .seats]
    let positions = order.map { self.positions[$0.index] }
    let last = positions.max() ?? 0
    var fields = [Range<Int>](repeating: 0..<0, count: columnCount)
    var previous = 0..<0
    bytes.withUnsafeBufferPointer { bytes in
      func field(_ k: Int) -> Range<Int> { positions[k] < 0 ? 0..<0 : fields[positions[k]] }
      for (row, start) in rows.enumerated() {
        var i = Int(start)
        var low = i
        var column = 0
        while column <= last {
          while i < bytes.count, bytes[i] != 0x09, bytes[i] != 0x0a, bytes[i] != 0x0d { i += 1 }
          fields[column] = low..<i
          i += 1
          low = i
          column += 1
        }
        let (name, aliases) = (field(0), field(1))
        // Rows of one person usually repeat the names: equal bytes are indexed once.
        let isRepeated =
          isPerson && previous.count == aliases.upperBound - Int(start) && !aliases.isEmpty
          && bytes[previous].elementsEqual(bytes[Int(start)..<aliases.upperBound])
        if isRepeated { continue }
        previous = isPerson && !aliases.isEmpty ? Int(start)..<aliases.upperBound : 0..<0
        let global = first + Int32(row)
        func add(_ range: Range<Int>, _ form: NameForm) {
          index.insert(bytes, at: range, table: number, row: global, form: form)
        }
        add(name, .name)
        Table.items(of: aliases, in: bytes) { alias in
          add(alias, isPerson && !bytes[alias].contains(0x20) ? .surname : .alias)
        }
        guard isNation else { continue }
        add(field(2), .alias)
        Table.items(of: field(3), in: bytes) {
          add($0, Table.isPeople(bytes[$0]) ? .people : .adjective)
        }
        Table.items(of: field(4), in: bytes) { add($0, .seat) }
      }
    }
  }

  /// Adds the titles of all rows with their abbreviations.
  func insertTitles(into index: inout NameIndex, number: Int, first: Int32) {
    bytes.withUnsafeBufferPointer { bytes in
      for row in rows.indices {
        for column in [Column.title, .abbreviations] {
          Table.items(of: range(row, column), in: bytes) {
            index.insert(bytes, at: $0, table: number, row: first + Int32(row), form: .title)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func items(
    of field: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var low = field.lowerBound
    while low < field.upperBound {
      var high = low
      while high < field.upperBound, bytes[high] != 0x7c { high += 1 }
      body(low..<high)
      low = high + 1
    }
  }

  /// Whether a word for those of a nation is one for its people ("Russians"), not an adjective.
  private static func isPeople(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.last == 0x73 && word.count > 3 || word.suffix(3).elementsEqual("men".utf8)
      || word.suffix(3).elementsEqual("man".utf8) && !word.suffix(5).elementsEqual("erman".utf8)
  }
}
