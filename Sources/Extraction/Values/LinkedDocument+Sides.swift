import EntenteGraphModel

extension LinkedDocument {
  /// Whether two belong to one nation, or one is the other's.
  func areOneSide(_ one: EntityID, _ other: EntityID) -> Bool {
    !nations(of: one).isDisjoint(with: nations(of: other))
  }

  /// Whether somebody whom only the text knows speaks for an organization: "Boeing spokeswoman Ana Ruiz".
  func isOf(_ organization: EntityID, _ leader: EntityID) -> Bool {
    guard organization.kind == .organization, leader.kind == .leader,
      case .string(let slugs)? = entities[leader]?.attributes["nation"]
    else { return false }
    return slugs.split(separator: "|").contains(Substring(organization.slug))
  }

  /// Whether the tables know an office that somebody holds or held of a body: the European Union's policy chief.
  func holdsOffice(_ leader: EntityID, of body: EntityID) -> Bool {
    guard leader.kind == .leader,
      case .array(let offices)? = entities[leader]?.attributes["offices"]
    else { return false }
    let names = [String(body.slug), entities[body]?.name ?? ""]
    return offices.contains {
      guard case .string(let office) = $0 else { return false }
      return names.contains { office.contains(", \($0), ") }
    }
  }

  /// The nations that somebody or something is known to be of, the first the nearest; a nation's is itself.
  func homes(of id: EntityID) -> [EntityID] {
    if id.kind == .nation { return [id] }
    guard case .string(let slugs)? = entities[id]?.attributes["nation"] else { return [] }
    return slugs.split(separator: "|").map { EntityID(kind: .nation, slug: String($0)) }
  }

  /// The first of those nations that the article names.
  func home(of id: EntityID) -> EntityID? { homes(of: id).first { entities[$0] != nil } }

  /// A nation itself, or the nations that a leader, an organization or a place is known to be of.
  private func nations(of id: EntityID) -> Set<Substring> {
    if id.kind == .nation { return [Substring(id.slug)] }
    if case .string(let slugs)? = entities[id]?.attributes["nation"] {
      return Set(slugs.split(separator: "|"))
    }
    // A warship bears its nation in its name: "USS Boxer".
    let prefix = entities[id]?.name.split(separator: " ").first.map(String.init) ?? ""
    return Words.shipNations[prefix].map { [Substring($0)] } ?? []
  }
}
