import EntenteGraphModel

/// The tables of the world; each is a file `<name>.tsv`.
public enum TableName: String, Sendable, Hashable, CaseIterable {
  case nations, leaders, officials, aircraft, places, airports, organizations, titles

  /// The kind of entity that the rows are; `nil` for titles.
  var kind: EntityKind? {
    switch self {
    case .nations: .nation
    case .leaders, .officials: .leader
    case .aircraft: .aircraft
    case .places, .airports: .place
    case .organizations: .organization
    case .titles: nil
    }
  }

  /// The columns that the table may have, in the order in which it is written.
  var columns: [Column] {
    switch self {
    case .nations:
      [
        .id, .name, .officialName, .iso2, .iso3, .wikidata, .demonyms, .aliases, .capital, .seats,
        .neighbours, .from, .to,
      ]
    case .leaders, .officials:
      [.id, .name, .aliases, .position, .role, .of, .start, .end, .source, .wikidata]
    case .aircraft: [.id, .name, .aliases, .manufacturer, .nation, .role, .icao, .family, .note]
    case .places: [.id, .name, .aliases, .type, .nation, .lat, .lon, .population]
    case .airports: [.id, .name, .aliases, .iata, .icao, .city, .nation, .lat, .lon]
    case .organizations: [.id, .name, .aliases, .type, .nation, .members, .wikidata]
    case .titles: [.title, .role, .relation, .heads, .abbreviations, .office]
    }
  }
}
