import EntenteGraphModel
import EntenteKnowledge
import Foundation
import Testing

/// What must hold of the shipped tables, whoever changes them.
@Suite struct TableValidationTests {
  let tables: WorldTables

  init() throws { tables = try WorldTables.shipped.get() }

  @Test func `every line is a row of its table`() { #expect(tables.faults.isEmpty) }

  @Test(arguments: TableName.allCases)
  func `rows are sorted, and ids have their form`(_ table: TableName) {
    let column = table == .titles ? "title" : "id"
    let ids = tables[table].map { $0[column] ?? "" }
    let sorted = zip(ids, ids.dropFirst()).filter {
      $1.utf8.lexicographicallyPrecedes($0.utf8)
    }
    #expect(sorted.isEmpty, "\(sorted)")
    guard table != .titles else { return }
    let wrong = ids.filter { id in
      !id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func `an id is one thing's`() {
    for kind in [[TableName.nations], [.aircraft], [.places, .airports], [.organizations]] {
      let ids = kind.flatMap { tables[$0] }.map { $0["id"] ?? "" }
      let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(twice)")
    }
    let titles = tables[.titles].map { $0["title"] ?? "" }
    #expect(Set(titles).count == titles.count)
  }

  @Test func `a person has one name, one Wikidata id, and shares it with nobody`() {
    var wrong: [String] = []
    var owners: [String: String] = [:]
    for (id, rows) in Dictionary(grouping: tables.people, by: { $0["id"] ?? "" }) {
      if Set(rows.map { $0["name"] }).count > 1 { wrong.append("\(id): two names") }
      let items = Set(rows.compactMap { $0["wikidata"] }).subtracting([""])
      if items.count > 1 { wrong.append("\(id): two Wikidata ids") }
      for item in items {
        if let other = owners.updateValue(id, forKey: item) {
          wrong.append("\(item): \(id), \(other)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func `Wikidata ids are Q and a number`() {
    for (table, rows) in tables.rows {
      let wrong = rows.compactMap { $0["wikidata"] }.filter {
        !$0.isEmpty && ($0.first != "Q" || Int($0.dropFirst()) ?? 0 <= 0 || $0.hasPrefix("Q0"))
      }
      #expect(wrong.isEmpty, "\(table): \(wrong)")
    }
  }

  @Test func `references lead somewhere`() {
    let nations = Set(tables[.nations].compactMap { $0["id"] })
    let codes = Set(tables[.nations].compactMap { $0["iso2"] })
    let aircraft = Set(tables[.aircraft].compactMap { $0["id"] })
    let organizations = Set(
      tables[.organizations].flatMap { [$0["name"] ?? ""] + WorldTables.items($0, "aliases") }
        .map(WorldTables.key))
    var wrong: [String] = []
    for (table, rows) in tables.rows {
      for row in rows {
        let id = row["id"] ?? row["title"] ?? ""
        for nation in WorldTables.items(row, "nation") + WorldTables.items(row, "members")
        where !nations.contains(nation) {
          wrong.append("\(table) \(id): nation \(nation)")
        }
        for code in WorldTables.items(row, "neighbours") where !codes.contains(code) {
          wrong.append("\(table) \(id): neighbour \(code)")
        }
        if let family = row["family"], !family.isEmpty, !aircraft.contains(family) || family == id {
          wrong.append("\(table) \(id): family \(family)")
        }
        if let holder = row["of"], !nations.contains(holder),
          !organizations.contains(WorldTables.key(holder))
        {
          wrong.append("\(table) \(id): of \(holder)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.sorted().prefix(40))")
  }

  @Test func `families of aircraft have an end`() {
    let family = Dictionary(
      uniqueKeysWithValues: tables[.aircraft].map { ($0["id"] ?? "", $0["family"] ?? "") })
    for start in family.keys {
      var next = start
      var steps = 0
      while let up = family[next], !up.isEmpty, steps < 10 {
        next = up
        steps += 1
      }
      #expect(steps < 10, "\(start)")
    }
  }

  @Test func `terms begin before they end`() {
    var wrong: [String] = []
    for row in tables.people + tables[.nations] {
      let (start, end) = (row["start"] ?? row["from"] ?? "", row["end"] ?? row["to"] ?? "")
      for date in [start, end] where !date.isEmpty {
        let isYear = date.count == 4 && Int(date) != nil
        if !isYear, CalendarDate(date) == nil { wrong.append("\(row["id"] ?? ""): \(date)") }
      }
      let length = min(start.count, end.count)
      if !start.isEmpty, !end.isEmpty, end.prefix(length) < start.prefix(length) {
        wrong.append("\(row["id"] ?? ""): \(start) to \(end)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  /// Offices that several held at once, or that two claimed: a nation and the office.
  static let shared: Set<String> = [
    "san-marino|Captain Regent", "united-arab-emirates|Deputy Ruler of Dubai",
    "bosnia-and-herzegovina|President of the Federation",
    // Two governments, two men sworn in.
    "libya|Prime Minister", "ivory-coast|President", "ivory-coast|Prime Minister",
    "madagascar|President",
    // Fled in June 1993, removed by referendum in August.
    "azerbaijan|President",
  ]

  @Test func `one holds a top office at a time, handovers aside`() {
    let top: Set<String> = ["head-of-state", "head-of-government", "monarch"]
    let offices = Dictionary(
      grouping: tables.people.filter { top.contains($0["role"] ?? "") },
      by: { "\($0["of"] ?? "")|\($0["position"] ?? "")" })
    var wrong: [String] = []
    for (office, rows) in offices where !Self.shared.contains(office) {
      let terms = rows.sorted { ($0["start"] ?? "") < ($1["start"] ?? "") }
      for (a, b) in zip(terms, terms.dropFirst()) where a["id"] != b["id"] {
        // Dates of a year alone leave room for either; so do two months of a handover.
        guard let end = day(a["end"], whole: false), let start = day(b["start"], whole: true)
        else { continue }
        if end.daysSince1970 - start.daysSince1970 > 62 {
          wrong.append("\(office): \(a["id"] ?? "") to \(end), \(b["id"] ?? "") from \(start)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.sorted())")
  }

  /// The earliest end, or the latest start, that a date allows; an open end is far away.
  private func day(_ text: String?, whole isStart: Bool) -> CalendarDate? {
    guard let text, !text.isEmpty else {
      return isStart ? nil : CalendarDate(year: 2100, month: 1, day: 1)
    }
    guard text.count == 4, let year = Int(text) else { return CalendarDate(text) }
    return CalendarDate(year: year, month: isStart ? 12 : 1, day: isStart ? 31 : 1)
  }

  @Test(arguments: [TableName.nations, .aircraft, .organizations, .places])
  func `a name of two is told apart by nation, years or size`(_ table: TableName) {
    var owners: [[UInt64]: [Int]] = [:]
    let rows = tables[table]
    for (number, row) in rows.enumerated() {
      let names = [row["name"] ?? ""] + WorldTables.items(row, "aliases")
      for key in Set(names.map(WorldTables.key)) { owners[key, default: []].append(number) }
    }
    var wrong: Set<String> = []
    for numbers in owners.values where numbers.count > 1 {
      for (k, first) in numbers.enumerated() {
        for second in numbers[(k + 1)...] where !isTold(rows[first], rows[second], table) {
          wrong.insert("\(rows[first]["id"] ?? "") \(rows[second]["id"] ?? "")")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.sorted())")
  }

  /// Names that only the context tells apart: the linker takes the one whose nation the article names most.
  private func isTold(
    _ a: WorldTables.Row, _ b: WorldTables.Row, _ table: TableName
  ) -> Bool {
    if table == .nations {
      // By the years; the two Congos by what else the article says.
      return a["to"] != b["to"] || (a["capital"] ?? "") != (b["capital"] ?? "")
    }
    if a["nation"] != b["nation"] { return true }
    if table == .places {
      return a["type"] != b["type"] || a["population"] != b["population"]
    }
    // A nickname that a maker gave twice: the family, or the row of the name itself.
    return a["name"] != b["name"] && (a["role"] ?? a["type"]) != (b["role"] ?? b["type"])
  }

  @Test func `what is to be in the tables is in them`() throws {
    let knowledge = try Shared.knowledge.get()
    for (table, rows) in tables.rows where table != .titles {
      for row in rows.enumerated().filter({ $0.offset.isMultiple(of: 97) }).map(\.element) {
        let name = row["name"] ?? ""
        let ids = knowledge.candidates(for: name).compactMap {
          knowledge.id(of: $0.record).map { String($0.slug) }
        }
        #expect(ids.contains(row["id"] ?? ""), "\(table): \(name)")
      }
    }
  }
}
