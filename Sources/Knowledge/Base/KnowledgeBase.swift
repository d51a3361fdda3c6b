public import EntenteGraphModel
import EntenteLanguage

/// Who and what exists, under which names, and when: the tables of the world and a user's own.
///
/// Rows stay bytes until somebody asks; loading costs some tens of milliseconds and about 10 MB.
public struct KnowledgeBase: Sendable {
  /// A user's tables, then the project's.
  let tables: [Table]
  /// The first global row number of each table.
  private let firsts: [Int32]
  let names: NameIndex
  let titles: NameIndex
  /// How aircraft are named, those that the tables don't have as well.
  public let aircraftNames: AircraftNames
  let warTable: WarTable
  let premierTable: PremierTable
  /// The rows of each id in a user's tables; the project's are sorted by id and need no map.
  private var ownRows: [EntityID: [Int32]] = [:]
  /// The rows of each nation's organs, by its slug.
  let organRows: [String: [Int32]]
  /// Who held an office of a nation or organization, made when somebody first asks.
  let offices = OfficeIndex()

  /// Loads the tables of a folder, and a user's tables over them.
  ///
  /// A user's row with an id that the project has takes its place; a person's row adds a term of office.
  ///
  /// - Throws: ``KnowledgeError`` with file, line and column where a table can't be used.
  public init(folder: String, userTables: [String] = []) throws(KnowledgeError) {
    // A user's rows come first: the first row of an id is the one that counts.
    var tables: [Table] = []
    for path in userTables { tables.append(try Table(userTable: path)) }
    for name in TableName.allCases { tables.append(try Table(name: name, folder: folder)) }
    var names = NameIndex(capacity: 131_072)
    var titles = NameIndex(capacity: 1_024)
    var firsts: [Int32] = []
    var first: Int32 = 0
    for (number, table) in tables.enumerated() {
      firsts.append(first)
      if number >= userTables.count, table.name != .titles { try table.checkOrder() }
      if table.name == .titles {
        table.insertTitles(into: &titles, number: number, first: first)
      } else {
        table.insertNames(into: &names, number: number, first: first)
      }
      first += Int32(table.rows.count)
    }
    self.tables = tables
    self.firsts = firsts
    organRows = Self.organRows(in: tables, firsts: firsts)
    self.names = names
    self.titles = titles
    var types: [String] = []
    for table in tables where table.name == .aircraft {
      for row in table.rows.indices {
        types.append(table.field(row, .name))
        types += table.list(row, .aliases)
      }
    }
    aircraftNames = try AircraftNames(folder: folder, names: types)
    warTable = try WarTable(folder: folder)
    premierTable = try PremierTable(folder: folder)
    for (number, table) in tables.prefix(userTables.count).enumerated() {
      guard let kind = table.name.kind else { continue }
      for row in table.rows.indices {
        let id = EntityID(kind: kind, slug: table.field(row, .id))
        ownRows[id, default: []].append(firsts[number] + Int32(row))
      }
    }
    for table in tables.prefix(userTables.count) { try checkReferences(of: table) }
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
  public func record(_ id: EntityID) -> Record? { rows(of: id).first.map(Record.init(row:)) }

  /// The row that stands for a row's entity: the first with its id; `nil` where a user's row replaces it.
  func canonical(_ row: Int32) -> Int32? {
    let (table, local) = locate(row)
    guard let kind = table.name.kind else { return row }
    if kind != .leader, ownRows.isEmpty { return row }
    if kind == .leader, ownRows.isEmpty, table.name == .leaders {
      return row - Int32(local - table.firstRow(like: local))
    }
    let first = rows(of: EntityID(kind: kind, slug: table.field(local, .id))).first
    return kind == .leader || first == row ? first : nil
  }

  /// All rows of an id, a user's first.
  private func rows(of id: EntityID) -> [Int32] {
    guard let kind = id.kind else { return [] }
    var rows = ownRows[id] ?? []
    if kind != .leader, !rows.isEmpty { return rows }
    let slug = Array(id.slug.utf8)
    for (number, table) in tables.enumerated() where table.isSorted && table.name.kind == kind {
      let found = table.rows(ofID: slug)
      rows += found.map { firsts[number] + Int32($0) }
      if kind != .leader, !found.isEmpty { break }
    }
    return rows
  }

  /// The rows of a person, one a term of office; of anything else its one row.
  func rows(of record: Record) -> [Int32] {
    guard let id = id(of: record), id.kind == .leader else { return [record.row] }
    return rows(of: id)
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
