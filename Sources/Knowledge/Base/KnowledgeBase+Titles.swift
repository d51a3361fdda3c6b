public import EntenteGraphModel

/// What the table of titles tells.
extension KnowledgeBase {
  /// The relation that a title marks, `leads` or `official-of`.
  public func relation(of title: Record) -> RelationKind {
    field(title, .relation) == "leads" ? .leads : .officialOf
  }

  /// The sort of office of a title: `head-of-state`, `minister`, `commander`, ….
  public func role(of title: Record) -> String { field(title, .role) }
}
