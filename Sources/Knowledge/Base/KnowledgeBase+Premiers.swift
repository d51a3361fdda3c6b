public import EntenteGraphModel

extension KnowledgeBase {
  /// Whether on a day the head of government leads the nation with a slug, and its head of state only stands for it: "the
  /// Israeli leader" is Israel's prime minister.
  public func isLedByPremier(_ nation: String, on date: CalendarDate) -> Bool {
    premierTable.years[nation]?.contains { $0.contains(date.components.year) } ?? false
  }
}
