import EntenteGraphModel

/// A text without its page's furniture, and what the furniture told.
struct CleanedText: Equatable {
  /// The title, a blank line and the body, as the rest of the program sees them.
  var text = ""
  var title: String?
  /// Where the title stands in the text, in Unicode scalars.
  var titleRange: Range<Int>?
  /// Who wrote it, by its byline.
  var byline: String?
  /// Place and agency before the first sentence.
  var dateline: String?
  /// The day in a date line or dateline.
  var date: CalendarDate?
}
