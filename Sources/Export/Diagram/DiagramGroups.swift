import EntenteGraphModel

/// Entities gathered by nation or side.
struct DiagramGroups: Sendable {
  struct Group: Sendable, Hashable {
    var id: String
    var title: String
    /// The nation whose colours it has.
    var nation: EntityID?
    /// Nations first, then leaders, organizations, aircraft, places.
    var members: [EntityID]
  }

  let groups: [Group]
  /// What a frame holds, in words; `nil` where there is none.
  var legend: String? {
    guard !groups.isEmpty else { return nil }
    return byNation ? "belongs to the nation" : "one side"
  }
  private let home: [EntityID: String]
  private let byNation: Bool

  init(
    _ selection: DiagramSelection, _ graph: EntityGraph, _ facts: GraphFacts,
    by group: DiagramOptions.Group
  ) {
    byNation = group == .nation
    var members: [String: [EntityID]] = [:]
    var nations: [String: EntityID] = [:]
    var titles: [String: String] = [:]
    let sides = group == .side ? DiagramSides(selection, facts) : nil
    for id in selection.entities {
      guard group != .none, let nation = facts.nation(of: id) else { continue }
      switch group {
      case .none: break
      case .nation:
        members[nation.rawValue, default: []].append(id)
        nations[nation.rawValue] = nation
        titles[nation.rawValue] = graph.entities[nation]?.name ?? String(nation.slug)
      case .side:
        guard let side = sides?.side(of: nation) else { continue }
        members["side-\(side)", default: []].append(id)
        titles["side-\(side)"] = "side \(side)"
      }
    }
    func order(_ id: EntityID) -> Int {
      switch graph.entities[id]?.kind {
      case .nation: 0
      case .leader: 1
      case .organization: 2
      case .aircraft: 3
      case .place, nil: 4
      }
    }
    // A box around a single thing says nothing.
    groups = members.filter { $0.value.count > 1 }.keys.sorted().map { id in
      Group(
        id: id, title: titles[id] ?? id, nation: nations[id],
        members: (members[id] ?? []).sorted { (order($0), $0) < (order($1), $1) })
    }
    var home: [EntityID: String] = [:]
    for group in groups { for member in group.members { home[member] = group.id } }
    self.home = home
  }

  /// Whether a line only says what standing in the same box says already: that somebody or something
  /// belongs to the nation whose box it is.
  func implies(_ line: DiagramLine) -> Bool { line.relations.allSatisfy(implies) }

  /// Whether a relation only says that.
  func implies(_ key: RelationKey) -> Bool {
    guard byNation, key.status == .asserted, key.speaker == nil, let box = home[key.source],
      box == home[key.target]
    else { return false }
    switch key.kind {
    case .leads, .officialOf, .partOf, .locatedIn, .capitalOf, .basedIn:
      return key.target.rawValue == box
    case .operates: return key.source.rawValue == box
    default: return false
    }
  }
}
