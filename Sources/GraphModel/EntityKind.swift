/// What an entity is: the five kinds of node of the graph (ontology, part 1).
public enum EntityKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A sovereign or de-facto state, acting or spoken of as a country.
  case nation
  /// A named person who leads or speaks for a nation or an organization.
  case leader
  /// A type of aircraft, a named airframe or flight, or an unnamed group of aircraft.
  case aircraft
  /// A city, region, island, sea, border, base, airport, building or site.
  case place
  /// An alliance, ministry, armed force, party, armed group, company or news agency.
  case organization
}

extension EntityKind: Comparable {
  public static func < (a: EntityKind, b: EntityKind) -> Bool { a.rawValue < b.rawValue }
}

extension EntityKind {
  /// Sets of kinds are asked all the time: a kind is hashed as a number, not as its text.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .nation: hasher.combine(0)
    case .leader: hasher.combine(1)
    case .aircraft: hasher.combine(2)
    case .place: hasher.combine(3)
    case .organization: hasher.combine(4)
    }
  }
}
