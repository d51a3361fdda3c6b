public import EntenteGraphModel

/// What the reader is told beside the inputs.
public struct ReadingOptions: Sendable, Hashable {
  /// The date of plain texts, and of other articles that carry none.
  public var date: CalendarDate?
  /// The outlet of plain texts, and of other articles that carry none.
  public var outlet: String?
  /// Whether page furniture is taken out. Without it the text is only put into lines.
  public var removesFurniture: Bool
  /// Whether texts that do not look English are skipped.
  public var requiresEnglish: Bool
  /// The bytes from which an input, or one record of a JSONL or CSV input, is too large.
  public var byteLimit: Int

  /// Options; all have a default.
  public init(
    date: CalendarDate? = nil, outlet: String? = nil, removesFurniture: Bool = true,
    requiresEnglish: Bool = true, byteLimit: Int = 50_000_000
  ) {
    self.date = date
    self.outlet = outlet
    self.removesFurniture = removesFurniture
    self.requiresEnglish = requiresEnglish
    self.byteLimit = byteLimit
  }
}
