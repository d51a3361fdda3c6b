public import EntenteGraphModel

/// A news article as the rest of the program sees it: metadata, and a text without page furniture.
public struct Article: Sendable, Hashable, Identifiable {
  /// A hash of outlet, URL, date and cleaned text, in hexadecimal digits.
  public var id: String
  /// The id that came with the article.
  public var sourceID: String?
  public var title: String?
  public var date: CalendarDate?
  public var outlet: String?
  public var url: String?
  public var author: String?
  /// The path or name of the input it was read from.
  public var path: String?
  /// The cleaned text, its title included as the first line where the text has one. All ranges of
  /// the program are in Unicode scalars of this text.
  public var text: String
  /// The half-open range of the title in ``text``, in Unicode scalars; `nil` where it is not in it.
  public var titleRange: Range<Int>?
  /// The place and agency that stood before the first sentence ("MOSCOW (Reuters)") and were taken
  /// out of ``text``, since a dateline is no part of what the article says.
  public var dateline: String?

  /// An article under an id that is given: for an id made of the article itself, see
  /// ``identified()``.
  public init(
    id: String, sourceID: String? = nil, title: String? = nil, date: CalendarDate? = nil,
    outlet: String? = nil, url: String? = nil, author: String? = nil, path: String? = nil,
    text: String, titleRange: Range<Int>? = nil, dateline: String? = nil
  ) {
    self.id = id
    self.sourceID = sourceID
    self.title = title
    self.date = date
    self.outlet = outlet
    self.url = url
    self.author = author
    self.path = path
    self.text = text
    self.titleRange = titleRange
    self.dateline = dateline
  }
}
