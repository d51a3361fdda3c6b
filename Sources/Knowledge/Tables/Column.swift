/// A column of a table, by the name in its header line.
enum Column: String, Sendable, Hashable, CaseIterable {
  case id, name, aliases, iso2, iso3, wikidata, demonyms, capital, neighbours, from, to
  case officialName = "official_name"
  case seats = "government_metonyms"
  case position, role, of, start, end, source
  case manufacturer, nation, icao, family, note
  case type, lat, lon, population, iata, city, members
  case title, relation, heads, abbreviations, office

  /// Its place in arrays over all columns.
  var index: Int { Column.indices[self] ?? 0 }

  private static let indices = Dictionary(
    uniqueKeysWithValues: Column.allCases.enumerated().map { ($1, $0) })
}
