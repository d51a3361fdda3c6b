import EntenteGraphModel

extension LinkedDocument {
  /// Whether an entity is known to be of one of some sorts of the tables ("airline", "armed-force").
  func isOne(of sorts: Set<String>, _ id: EntityID) -> Bool {
    guard case .string(let sort)? = entities[id]?.attributes["type"] else { return false }
    return sorts.contains(sort)
  }

  /// Whether an entity builds aircraft.
  func isMaker(_ id: EntityID) -> Bool { isOne(of: ["manufacturer"], id) }
}
