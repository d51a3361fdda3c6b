/// A closed interval of days in which something is said to have happened, with how exactly it is known.
public struct TimeSpan: Sendable, Hashable, Comparable {
  /// How exactly the text gives the time.
  public enum Precision: String, Sendable, Hashable, Codable, CaseIterable {
    case day, week, month, season, year, decade, vague
  }

  /// The first day.
  public var from: CalendarDate
  /// The last day, never before ``from``.
  public var to: CalendarDate
  /// How exactly the text gives it.
  public var precision: Precision

  /// An interval; the ends are put in order.
  public init(from: CalendarDate, to: CalendarDate, precision: Precision) {
    self.from = min(from, to)
    self.to = max(from, to)
    self.precision = precision
  }

  /// One day.
  public init(day: CalendarDate) { self.init(from: day, to: day, precision: .day) }

  public static func < (a: TimeSpan, b: TimeSpan) -> Bool {
    (a.from, a.to, a.precision.rawValue) < (b.from, b.to, b.precision.rawValue)
  }
}
