public import EntenteGraphModel

/// What is known of a record.
extension KnowledgeBase {
  /// The kind of entity that a record is; `nil` for a title.
  public func kind(of record: Record) -> EntityKind? { locate(record.row).table.name.kind }

  /// The id in the graph, as in `nation:russia`; `nil` for a title.
  public func id(of record: Record) -> EntityID? {
    kind(of: record).map { EntityID(kind: $0, slug: field(record, .id)) }
  }

  /// The canonical name.
  public func name(of record: Record) -> String {
    kind(of: record) == nil ? field(record, .title) : field(record, .name)
  }

  /// The slug of the nation that a place, aircraft or organization belongs to; the first of several, `nil` for none.
  public func nations(of record: Record) -> [String] {
    let (table, row) = locate(record.row)
    return table.list(row, .nation)
  }

  /// The sort of a place, organization (`type`) or aircraft (`role`): `airbase`, `ministry`, `fighter`.
  public func sort(of record: Record) -> String {
    let (table, row) = locate(record.row)
    switch table.name {
    case .airports: return "airport"
    case .aircraft, .titles: return table.field(row, .role)
    default: return table.field(row, .type)
    }
  }

  /// The other names of a record, as its table writes them.
  public func aliases(of record: Record) -> [String] {
    let (table, row) = locate(record.row)
    return table.list(row, .aliases)
  }

  /// The terms of office of a person, in the order of the tables.
  public func terms(of person: Record) -> [DatedTerm] {
    rows(of: person).map(term)
  }

  /// The term of office that a row of a person tells.
  func term(_ number: Int32) -> DatedTerm {
    let (table, row) = locate(number)
    let (start, end) = days(table, row)
    return DatedTerm(
      position: table.field(row, .position), role: table.field(row, .role),
      of: table.field(row, .of), start: start, end: end)
  }

  /// The term of office that a row of a person tells, where it was held on a day; most are dropped by their days alone.
  func term(_ number: Int32, on date: CalendarDate) -> DatedTerm? {
    let (table, row) = locate(number)
    let (start, end) = days(table, row)
    let days = DatedTerm(position: "", role: "", of: "", start: start, end: end)
    return days.holds(on: date) ? term(number) : nil
  }

  /// The first and the last day of a term of office.
  private func days(_ table: Table, _ row: Int) -> (start: CalendarDate?, end: CalendarDate?) {
    (
      DatedTerm.day(table.field(row, .start), isEnd: false),
      openEnd(table, row) ?? DatedTerm.day(table.field(row, .end), isEnd: true)
    )
  }

  /// A snapshot of 2022 says only who was in office then: its open terms end with the usual four years.
  private func openEnd(_ table: Table, _ row: Int) -> CalendarDate? {
    guard table.field(row, .end).isEmpty, table.field(row, .source) == "wikidata-2022" else {
      return nil
    }
    return CalendarDate(year: 2026, month: 12, day: 31)
  }

  /// The organization of a name, whatever its case and accents.
  public func organization(named name: String) -> Record? {
    records(named: name).first { kind(of: $0) == .organization }
  }

  /// All records that a text is exactly a name of.
  public func records(named text: String) -> [Record] {
    candidates(for: text).map(\.record)
  }

  /// All that a text, taken as a whole, may stand for.
  public func candidates(for text: String) -> [Candidate] {
    var hashes: [UInt64] = []
    UnitScanner.units(of: text) { hashes.append($0.hash) }
    return candidates(
      readings(of: hashes, from: 0, to: hashes.count, in: names).filter {
        $0.count == hashes.count
      })
  }

  /// The nation or organization that a table's reference means.
  public func holder(_ reference: String) -> EntityID? {
    let nation = EntityID(kind: .nation, slug: reference)
    if record(nation) != nil { return nation }
    return organization(named: reference).flatMap(id(of:))
  }

  /// The type that an aircraft is a version or airframe of.
  public func family(of aircraft: Record) -> Record? {
    let family = field(aircraft, .family)
    return family.isEmpty ? nil : record(EntityID(kind: .aircraft, slug: family))
  }

  /// The name of the maker of an aircraft, as the table has it.
  public func maker(of aircraft: Record) -> String { field(aircraft, .manufacturer) }

  /// The capital of a nation, by name.
  public func capital(of nation: Record) -> String { field(nation, .capital) }

  /// The nations that are members of an organization.
  public func members(of organization: Record) -> [String] {
    let (table, row) = locate(organization.row)
    return table.list(row, .members)
  }

  /// The number of people in a place; 0 where it isn't known.
  public func population(of place: Record) -> Int { Int(field(place, .population)) ?? 0 }

  /// How many people a name of several places is likely to mean: of a region, whose people aren't counted in the tables, as many
  /// as a city of a million has.
  public func size(of place: Record) -> Int {
    max(population(of: place), sort(of: place) == "region" ? 1_000_000 : 0)
  }

  /// Whether a nation existed on a day.
  public func exists(_ nation: Record, on date: CalendarDate) -> Bool {
    let from = field(nation, .from)
    let to = field(nation, .to)
    if let day = DatedTerm.day(from, isEnd: false), date < day { return false }
    if let day = DatedTerm.day(to, isEnd: true), day < date { return false }
    return true
  }

  /// Whether a nation is no more: the Soviet Union, West Germany.
  public func isFormer(_ nation: Record) -> Bool { !field(nation, .to).isEmpty }

  /// The entity of a record with what the tables tell about it; `nil` for a title.
  public func entity(of record: Record) -> Entity? {
    guard let kind = kind(of: record) else { return nil }
    let (table, row) = locate(record.row)
    var entity = Entity(
      id: EntityID(kind: kind, slug: table.field(row, .id)), kind: kind,
      name: table.field(row, .name))
    entity.wikidata = rows(of: record).lazy.map { row in
      let (table, row) = locate(row)
      return table.field(row, .wikidata)
    }.first { !$0.isEmpty }
    func set(_ key: String, _ column: Column, number: Bool = false) {
      let text = table.field(row, column)
      guard !text.isEmpty else { return }
      entity.attributes[key] = number ? .number(text) : .string(text)
    }
    switch kind {
    case .nation: set("iso3", .iso3)
    case .leader:
      let offices = terms(of: record).map { term in
        let years = [term.start, term.end].map { $0.map { String($0.components.year) } ?? "" }
        return "\(term.position), \(term.of), \(years[0])–\(years[1])"
      }
      entity.attributes["offices"] = .array(offices.map(JSONValue.string))
      if let nation = terms(of: record).last(where: { holder($0.of)?.kind == .nation })?.of {
        entity.attributes["nation"] = .string(nation)
      }
    case .aircraft:
      set("icao", .icao)
      set("maker", .manufacturer)
      set("role", .role)
    case .place:
      set("lat", .lat, number: true)
      set("lon", .lon, number: true)
      set("nation", .nation)
      set("type", .type)
      if table.name == .airports { set("icao", .icao) }
    case .organization:
      set("nation", .nation)
      set("type", .type)
    }
    return entity
  }
}
