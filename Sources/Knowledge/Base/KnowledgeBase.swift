public import EntenteGraphModel
import EntenteLanguage

/// Who and what exists, under which names, and when: the tables of the world and a user's own.
///
/// Rows stay bytes until somebody asks; loading costs some tens of milliseconds and about 30 MB.
public struct KnowledgeBase: Sendable {
  private(set) var tables: [Table] = []
  /// The first global row number of each table.
  private var firsts: [Int32] = []
  private(set) var names: NameIndex
  private(set) var titles: NameIndex
  /// The first row of each id, by the hash of kind and id.
  private var ids: FlatMap
  /// For a row of a person, the next row of the same person, or -1.
  private var nextTerm: [Int32] = []

  /// Loads the tables of a folder, and a user's tables over them.
  ///
  /// A user's row with an id that the project has takes its place; a person's row adds a term of office.
  ///
  /// - Throws: ``KnowledgeError`` with file, line and column where a table can't be used.
  public init(folder: String, userTables: [String] = []) throws(KnowledgeError) {
    names = NameIndex(capacity: 400_000)
    titles = NameIndex(capacity: 4_000)
    ids = FlatMap(capacity: 60_000)
    var own: [Table] = []
    for path in userTables { own.append(try Table(userTable: path)) }
    // A user's rows come first: the first row of an id is the one that counts.
    for table in own { add(table, isUser: true) }
    for name in TableName.allCases { add(try Table(name: name, folder: folder), isUser: false) }
    for table in own { try checkReferences(of: table) }
  }

  private mutating func add(_ table: Table, isUser: Bool) {
    let first = Int32(nextTerm.count)
    firsts.append(first)
    tables.append(table)
    nextTerm.append(contentsOf: repeatElement(-1, count: table.rows.count))
    let isPerson = table.name == .leaders || table.name == .officials
    if table.name == .titles {
      addTitles(table, first)
      return
    }
    let kind = UInt64(KnowledgeBase.kindNumber(table.name)) &+ 0x51
    let order: [Column] = [
      .id, .name, .aliases, .officialName, .demonyms, .capital, .seats,
    ]
    let positions = order.map { table.positions[$0.index] }
    let width = table.columnCount
    var starts = [Int](repeating: 0, count: width + 1)
    // Rows of one person usually repeat the names: equal bytes are indexed once.
    var previous = (row: Int32(-1), name: 0..<0, aliases: 0..<0)
    table.bytes.withUnsafeBufferPointer { bytes in
      func slice(_ k: Int) -> UnsafeBufferPointer<UInt8> {
        let position = positions[k]
        guard position >= 0 else { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
        return UnsafeBufferPointer(rebasing: bytes[starts[position]..<starts[position + 1] - 1])
      }
      func items(_ k: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let all = slice(k)
        var i = 0
        while i < all.count {
          var j = i
          while j < all.count, all[j] != 0x7c { j += 1 }
          body(UnsafeBufferPointer(rebasing: all[i..<j]))
          i = j + 1
        }
      }
      for (number, start) in table.rows.enumerated() {
        var i = Int(start)
        starts[0] = i
        var column = 1
        while column <= width, i <= bytes.count {
          let isEnd = i == bytes.count || bytes[i] == 0x0a || bytes[i] == 0x0d
          if isEnd || bytes[i] == 0x09 {
            starts[column] = i + 1
            column += 1
            if isEnd { break }
          }
          i += 1
        }
        let global = first + Int32(number)
        let key = KnowledgeBase.key(slice(0), kind)
        let known = ids.value(key, default: global)
        if known != global {
          guard isPerson else { continue }
          var last = known
          while nextTerm[Int(last)] >= 0 { last = nextTerm[Int(last)] }
          nextTerm[Int(last)] = global
        }
        if isPerson, previous.row == known,
          bytes[previous.name].elementsEqual(slice(1)),
          bytes[previous.aliases].elementsEqual(slice(2))
        {
          continue
        }
        if isPerson {
          previous = (
            known, starts[positions[1]]..<starts[positions[1] + 1] - 1,
            positions[2] < 0 ? 0..<0 : starts[positions[2]]..<starts[positions[2] + 1] - 1
          )
        }
        names.insert(slice(1), row: known, form: .name)
        items(2) { alias in
          let isSurname = isPerson && !alias.contains(0x20)
          names.insert(alias, row: known, form: isSurname ? .surname : .alias)
        }
        guard table.name == .nations else { continue }
        names.insert(slice(3), row: known, form: .alias)
        items(4) { demonym in
          let isPeople =
            demonym.last == 0x73 && demonym.count > 3
            || demonym.suffix(3).elementsEqual("men".utf8)
            || demonym.suffix(3).elementsEqual("man".utf8)
              && !demonym.suffix(5).elementsEqual("erman".utf8)
          names.insert(demonym, row: known, form: isPeople ? .people : .adjective)
        }
        items(6) { names.insert($0, row: known, form: .seat) }
      }
    }
  }

  private mutating func addTitles(_ table: Table, _ first: Int32) {
    for row in table.rows.indices {
      let words = [table.field(row, .title)] + table.list(row, .abbreviations)
      for var word in words {
        word.withUTF8 {
          titles.insert($0, row: first + Int32(row), form: .title, acronyms: false)
        }
      }
    }
  }

  private static func key(_ id: UnsafeBufferPointer<UInt8>, _ kind: UInt64) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ kind
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> 31)) | 1
  }

  private static func kindNumber(_ table: TableName) -> Int {
    switch table {
    case .nations: 0
    case .leaders, .officials: 1
    case .aircraft: 2
    case .places, .airports: 3
    case .organizations: 4
    case .titles: 5
    }
  }

  /// The table of a row, and the row's number in it.
  func locate(_ row: Int32) -> (table: Table, row: Int) {
    var k = firsts.count - 1
    while k > 0, firsts[k] > row { k -= 1 }
    return (tables[k], Int(row - firsts[k]))
  }

  /// A field of a record's row.
  func field(_ record: Record, _ column: Column) -> String {
    let (table, row) = locate(record.row)
    return table.field(row, column)
  }

  /// The record of an id of the tables, as in `nation:russia`, or `nil`.
  public func record(_ id: EntityID) -> Record? {
    guard let kind = id.kind else { return nil }
    let number: UInt64 =
      switch kind {
      case .nation: 0
      case .leader: 1
      case .aircraft: 2
      case .place: 3
      case .organization: 4
      }
    var slug = String(id.slug)
    return slug.withUTF8 { ids[KnowledgeBase.key($0, number &+ 0x51)] }.map(Record.init(row:))
  }

  /// The rows of a person, one a term of office.
  func rows(of person: Record) -> [Int32] {
    var rows = [person.row]
    while let last = rows.last, nextTerm[Int(last)] >= 0 { rows.append(nextTerm[Int(last)]) }
    return rows
  }

  private func checkReferences(of table: Table) throws(KnowledgeError) {
    for row in table.rows.indices {
      for column in [Column.nation, .of, .members] where table.positions[column.index] >= 0 {
        for item in table.list(row, column) {
          if record(EntityID(kind: .nation, slug: item)) != nil { continue }
          if column == .of, organization(named: item) != nil { continue }
          throw KnowledgeError(
            path: table.path, line: table.line(row), column: table.positions[column.index] + 1,
            problem: "no nation has the id '\(item)'"
              + (column == .of ? ", and no organization that name" : ""))
        }
      }
      if table.positions[Column.family.index] >= 0 {
        let family = table.field(row, .family)
        if !family.isEmpty, record(EntityID(kind: .aircraft, slug: family)) == nil {
          throw KnowledgeError(
            path: table.path, line: table.line(row),
            column: table.positions[Column.family.index] + 1,
            problem: "no aircraft has the id '\(family)'")
        }
      }
    }
  }
}
