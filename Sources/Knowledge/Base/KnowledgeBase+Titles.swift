public import EntenteGraphModel

/// What the table of titles tells.
extension KnowledgeBase {
  /// The relation that a title marks, `leads` or `official-of`.
  public func relation(of title: Record) -> RelationKind {
    field(title, .relation) == "leads" ? .leads : .officialOf
  }

  /// The sort of office of a title: `head-of-state`, `minister`, `commander`, ….
  public func role(of title: Record) -> String { field(title, .role) }

  /// Whether holders of a title head entities of a kind: a president nations, a chairman organizations.
  public func heads(_ title: Record, _ kind: EntityKind?) -> Bool {
    guard let kind else { return false }
    let (table, row) = locate(title.row)
    return table.list(row, .heads).contains(kind.rawValue)
  }

  /// Whether the tables know somebody who has held a title of a nation or organization. Cost: a pass over the people.
  public func isHeld(_ title: Record, of holder: EntityID) -> Bool {
    let position = name(of: title)
    let slug = String(holder.slug)
    return tables.contains { table in
      table.name.kind == .leader
        && table.rows.indices.contains {
          table.field($0, .of) == slug && table.field($0, .position) == position
        }
    }
  }
}
