import EntenteGraphModel
import Testing

@testable import EntenteArticles

@Suite struct DateTests {
  @Test(arguments: [
    ("2019-03-25", "2019-03-25"), ("2019-03-25T21:10:00Z", "2019-03-25"),
    ("2019-03-25 21:10:00+03:00", "2019-03-25"), ("20190325", "2019-03-25"),
    ("20190325T211000Z", "2019-03-25"), ("2019/3/5", "2019-03-05"), ("2019.03.25", "2019-03-25"),
    ("Wed, 03 Aug 2022 19:49:23 +0000", "2022-08-03"), ("3 Aug 2022 19:49 GMT", "2022-08-03"),
    ("Wednesday, 03-Aug-22 19:49:23 GMT", "2022-08-03"), ("Wed Aug  3 19:49:23 2022", "2022-08-03"),
    ("March 25, 2019", "2019-03-25"), ("25 March 2019", "2019-03-25"),
    ("Monday, March 25th, 2019", "2019-03-25"), ("Mon 25 Mar 2019 21.10 GMT", "2019-03-25"),
    ("Sept. 3, 2022", "2022-09-03"), ("25th of March, 2019", "2019-03-25"),
    ("Updated 21:10 GMT, January 11, 2020", "2020-01-11"), ("Mar 25 2019", "2019-03-25"),
    ("25/03/2019", "2019-03-25"), ("03/25/2019", "2019-03-25"), ("25.3.2019", "2019-03-25"),
    ("Mon Mar 25 21:10:00 UTC 2019", "2019-03-25"),
    ("Mon Mar 25 21:10:00 +0000 2019", "2019-03-25"),
    ("20190325211000", "2019-03-25"), ("2019 March 25", "2019-03-25"),
    ("25 March, 10 a.m. 2019", "2019-03-25"), ("25 March 21.10 GMT 2019", "2019-03-25"),
    ("4/4/2019", "2019-04-04"), ("1553515800", "2019-03-25"), ("1553515800123", "2019-03-25"),
  ])
  func aDayIsReadFromEachWayOfWritingIt(text: String, day: String) {
    #expect(DateReader.day(text)?.description == day)
  }

  @Test(arguments: [
    "", "03/04/2019", "March 2019", "yesterday", "2019", "2019-13-01", "31 February 2019", "12:30",
    "May", "the 25th", "99999999", "25 March", "2019-03", "25 March 21.10 GMT",
    "25 March, 21.10 GMT", "25 March 1830 GMT", "25 March 2130 GMT", "25 March 9 pm",
  ])
  func whatIsNoDayOrCouldBeTwoIsNone(text: String) {
    #expect(DateReader.day(text) == nil)
  }

  @Test(arguments: [
    ("x/2019-03-25-caracas.txt", "2019-03-25"), ("afp_20190325.html", "2019-03-25"),
    ("a.2019.03.25.txt", "2019-03-25"), ("2019_03_25.txt", "2019-03-25"),
  ])
  func aFileNameTellsADay(path: String, day: String) {
    #expect(FileNameDate(path: path) == CalendarDate(day).map { .day($0) })
  }

  @Test func aFileNameTellsAMonthAndTheTextItsDay() {
    #expect(FileNameDate(path: "russia-venezuela-2019-03.txt") == .month(year: 2019, month: 3))
    #expect(FileNameDate(path: "boeing-737-800.txt") == nil)
    let text = "It landed on March 23. The official on March 24 said so, 2 April notwithstanding."
    #expect(MentionedDay.latest(in: text, year: 2019, month: 3)?.description == "2019-03-24")
    #expect(MentionedDay.latest(in: text, year: 2019, month: 5) == nil)
  }
}
