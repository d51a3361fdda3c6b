import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage
import Testing

struct TimeReaderTests {
  /// The 25th of March 2019 was a Monday.
  @Test(
    "Times are counted from the article's date",
    arguments: [
      ("on Saturday", false, "2019-03-23", "2019-03-23", "day"),
      ("on Saturday", true, "2019-03-30", "2019-03-30", "day"),
      ("March 24", false, "2019-03-24", "2019-03-24", "day"),
      ("24 March 2018", false, "2018-03-24", "2018-03-24", "day"),
      ("Dec. 10", false, "2018-12-10", "2018-12-10", "day"),
      ("yesterday", false, "2019-03-24", "2019-03-24", "day"),
      ("last year", false, "2018-01-01", "2018-12-31", "year"),
      ("last week", false, "2019-03-18", "2019-03-24", "week"),
      ("next month", true, "2019-04-01", "2019-04-30", "month"),
      ("in 2013", false, "2013-01-01", "2013-12-31", "year"),
      ("three days ago", false, "2019-03-22", "2019-03-22", "day"),
      ("last December", false, "2018-12-01", "2018-12-31", "month"),
      ("last summer", false, "2018-07-01", "2018-09-30", "season"),
    ])
  func resolves(text: String, future: Bool, from: String, to: String, precision: String) throws {
    let day = try #require(CalendarDate("2019-03-25"))
    let tokens = text.split(separator: " ").map {
      Token(text: String($0), range: 0..<1, spaceAfter: true)
    }
    let span = try #require(
      TimeReader(articleDate: day).times(in: tokens, future: future).first?.span)
    #expect(span.from.description == from)
    #expect(span.to.description == to)
    #expect(span.precision.rawValue == precision)
  }

  @Test(
    "Words that are no time give none", arguments: ["may go", "the march on", "two men", "sat"])
  func ignores(text: String) throws {
    let day = try #require(CalendarDate("2019-03-25"))
    let tokens = text.split(separator: " ").map {
      Token(text: String($0), range: 0..<1, spaceAfter: true)
    }
    #expect(TimeReader(articleDate: day).times(in: tokens, future: false).isEmpty)
  }
}
