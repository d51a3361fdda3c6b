/// Who lies beside whom.
extension KnowledgeBase {
  /// The slugs of the nations that share a border with one.
  ///
  /// Cost: a pass over the table of nations.
  public func neighbours(of nation: Record) -> [String] {
    let (own, row) = locate(nation.row)
    guard own.name == .nations else { return [] }
    let codes = Set(own.list(row, .neighbours))
    guard !codes.isEmpty else { return [] }
    return tables.filter { $0.name == .nations }.flatMap { table in
      table.rows.indices.filter { codes.contains(table.field($0, .iso2)) }
        .map { table.field($0, .id) }
    }
  }
}
