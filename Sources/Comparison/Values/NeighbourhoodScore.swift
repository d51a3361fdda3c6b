public import EntenteGraphModel

/// How much of what is told about an entity differs (after the rewiring score of DyNet, Goenawan, Bryan, Lynn, 2016).
public struct NeighbourhoodScore: Sendable, Hashable {
  public let entity: EntityID
  /// The lines at it that are added, absent, changed or contradicted.
  public let differing: Int
  /// All lines at it, on either side.
  public let total: Int

  /// The share that differs, 0...1.
  public var share: Double { total == 0 ? 0 : Double(differing) / Double(total) }
}
