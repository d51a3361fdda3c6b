public import EntenteGraphModel

/// Who is at war with whom.
extension KnowledgeBase {
  /// The wars that are fought on a day, in the order of the table.
  ///
  /// Cost: a pass over some tens of rows.
  public func wars(on date: CalendarDate) -> [War] {
    warTable.wars.filter { war in war.start <= date && war.end.map { date <= $0 } ?? true }
  }
}
