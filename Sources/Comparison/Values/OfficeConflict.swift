public import EntenteGraphModel

/// Two holders of one office that has a single holder, at one time: one side says that this person heads the nation or
/// organization, the other side that one.
public struct OfficeConflict: Sendable, Hashable {
  /// The nation or organization that is headed.
  public let organization: EntityID
  /// The office, in the words of the texts.
  public let office: String
  /// Who holds it for the first graph, and who for the second.
  public let before: RelationKey
  public let after: RelationKey

  /// The same conflict, seen from the other graph.
  public var mirrored: OfficeConflict {
    OfficeConflict(organization: organization, office: office, before: after, after: before)
  }
}
