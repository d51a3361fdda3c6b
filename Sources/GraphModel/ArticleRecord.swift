/// What the graph keeps of an article: enough to find it again, to date its evidence and to count copies.
public struct ArticleRecord: Sendable, Hashable, Identifiable {
  /// A hash of outlet, URL, date and cleaned text, in hexadecimal digits.
  public var id: String
  /// The id that came with the article.
  public var sourceID: String?
  public var title: String?
  public var date: CalendarDate?
  public var outlet: String?
  public var url: String?
  /// The path or name of the input it was read from.
  public var path: String?
  /// The number of words of the cleaned text.
  public var words: Int
  /// Hashes of the cleaned text, from which copies are told: see `EntityGraph+Copies`.
  public var fingerprint: [UInt64]
  /// Fields of a graph file that this version does not know.
  public var attributes: [String: JSONValue]

  /// A record of an article under its id.
  public init(
    id: String, sourceID: String? = nil, title: String? = nil, date: CalendarDate? = nil,
    outlet: String? = nil, url: String? = nil, path: String? = nil, words: Int = 0,
    fingerprint: [UInt64] = [], attributes: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.sourceID = sourceID
    self.title = title
    self.date = date
    self.outlet = outlet
    self.url = url
    self.path = path
    self.words = words
    self.fingerprint = fingerprint
    self.attributes = attributes
  }
}
