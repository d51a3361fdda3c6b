public import EntenteGraphModel

/// A term of office: who held what, and when.
public struct DatedTerm: Sendable, Hashable {
  /// The office as the table words it: "Foreign Minister".
  public var position: String
  /// The sort of office: `head-of-state`, `minister`, …
  public var role: String
  /// The nation's slug, or an organization's name.
  public var of: String
  /// The first day; `nil` where it isn't known.
  public var start: CalendarDate?
  /// The last day; `nil` where it goes on, or isn't known.
  public var end: CalendarDate?

  /// A term of office.
  public init(
    position: String, role: String, of holder: String, start: CalendarDate?, end: CalendarDate?
  ) {
    self.position = position
    self.role = role
    self.of = holder
    self.start = start
    self.end = end
  }

  /// Whether the office was held on a day, some days of grace around it.
  public func holds(on date: CalendarDate, grace: Int = 0) -> Bool {
    if let start, date.adding(days: grace) < start { return false }
    if let end, end < date.adding(days: -grace) { return false }
    return true
  }

  /// Whether the office is one that only one person holds, and that leads a nation or organization.
  public var isTop: Bool {
    role == "head-of-state" || role == "head-of-government" || role == "monarch"
      || role == "organization-head"
  }

  /// Whether who holds the office leads what it is of, which is of a kind: who heads a body of a nation, a party or a
  /// church leads no nation.
  public func leads(_ kind: EntityKind?) -> Bool {
    isTop && (kind != .nation || role != "organization-head")
  }

  /// The day of `YYYY-MM-DD`, or the first (or last) day of `YYYY`.
  static func day(_ text: String, isEnd: Bool) -> CalendarDate? {
    if text.utf8.count == 4, let year = Int(text) {
      return CalendarDate(year: year, month: isEnd ? 12 : 1, day: isEnd ? 31 : 1)
    }
    return CalendarDate(text)
  }
}
