/// A column of a table, by the name in its header line.
///
/// A number, not its name, so that a field is found without hashing a text.
enum Column: Int, Sendable, Hashable, CaseIterable {
  case id, name, aliases, iso2, iso3, wikidata, demonyms, capital, neighbours, from, to
  case officialName, seats
  case position, role, of, start, end, source
  case manufacturer, nation, icao, family, note
  case type, lat, lon, population, iata, city, members
  case title, relation, heads, abbreviations, office

  /// The column of a name in a header line; `nil` where no table has one of that name.
  init?(title: String) {
    guard let column = Column.allCases.first(where: { $0.title == title }) else { return nil }
    self = column
  }

  /// Its place in arrays over all columns.
  var index: Int { rawValue }

  /// Its name in a header line.
  var title: String {
    switch self {
    case .officialName: "official_name"
    case .seats: "government_metonyms"
    default: "\(self)"
    }
  }
}
