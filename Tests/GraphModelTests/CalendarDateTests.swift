import EntenteGraphModel
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayOfFourCenturiesSurvivesARoundTrip() {
    for day in stride(from: -80_000, through: 80_000, by: 1) {
      let date = CalendarDate(daysSince1970: day)
      let (year, month, dayOfMonth) = date.components
      #expect(CalendarDate(year: year, month: month, day: dayOfMonth) == date)
    }
  }

  @Test(arguments: [("2019-03-23", 6), ("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-24", 2)])
  func weekdaysAreRight(text: String, weekday: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2019-02-29", "2019-13-01", "19-01-01", "2019-1-1", "2019-01-32", "", "+019-01-01",
  ])
  func whatIsNoDayIsRefused(text: String) { #expect(CalendarDate(text) == nil) }
}
