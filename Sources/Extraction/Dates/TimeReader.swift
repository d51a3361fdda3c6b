public import EntenteGraphModel
public import EntenteLanguage

/// Reads when something happened from the words around it, counted from the article's date.
public struct TimeReader: Sendable {
  /// The day that "on Saturday" and "last year" are counted from.
  public let articleDate: CalendarDate

  /// A reader for an article of a day.
  public init(articleDate: CalendarDate) { self.articleDate = articleDate }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]
  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a word, in small letters, is the name of a day of the week or of a month, or a year of our time.
  static func isDate(_ word: String) -> Bool {
    weekdays.contains(word) || monthNames.contains(word)
      || word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
        && word.allSatisfy(\.isNumber)
  }

  private static let seasons = ["winter": 1, "spring": 4, "summer": 7, "autumn": 10, "fall": 10]
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "several": 3, "few": 3,
  ]

  /// The times that a sentence tells, each with the token at which it stands, in the order of the text.
  ///
  /// - Parameter future: whether a weekday without "last" or "next" lies ahead rather than behind.
  public func times(in tokens: [Token], future: Bool) -> [(token: Int, span: TimeSpan)] {
    var found: [(token: Int, span: TimeSpan)] = []
    let words = tokens.map { $0.text.lowercased() }
    var place = 0
    while place < words.count {
      if let (span, length, anchor) = time(words, tokens, at: place, future: future) {
        found.append((place + anchor, span))
        place += length
      } else {
        place += 1
      }
    }
    return found
  }

  private func time(
    _ words: [String], _ tokens: [Token], at place: Int, future: Bool
  ) -> (span: TimeSpan, length: Int, anchor: Int)? {
    func word(_ offset: Int) -> String {
      place + offset < words.count ? words[place + offset] : ""
    }
    let first = word(0)
    switch first {
    case "today", "tonight": return (TimeSpan(day: articleDate), 1, 0)
    case "yesterday": return (TimeSpan(day: articleDate.adding(days: -1)), 1, 0)
    case "tomorrow": return (TimeSpan(day: articleDate.adding(days: 1)), 1, 0)
    default: break
    }
    if let month = month(first, tokens[place].text) {
      return date(month: month, at: place, words, future: future)
    }
    if let day = Int(first), (1...31).contains(day),
      let month = month(word(1), tokenText(tokens, place + 1))
    {
      if let year = year(word(2)), let date = CalendarDate(year: year, month: month, day: day) {
        return (TimeSpan(day: date), 3, 1)
      }
      if let date = nearest(month: month, day: day, future: future) {
        return (TimeSpan(day: date), 2, 1)
      }
    }
    if let weekday = TimeReader.weekdays.firstIndex(of: first) {
      let before = place > 0 ? words[place - 1] : ""
      return (
        TimeSpan(day: day(weekday, ahead: before == "next" || (future && before != "last"))), 1, 0
      )
    }
    if ["last", "next", "this", "past", "coming"].contains(first) {
      let step = first == "last" || first == "past" ? -1 : first == "this" ? 0 : 1
      if let span = period(word(1), step) { return (span, 2, 1) }
      if let weekday = TimeReader.weekdays.firstIndex(of: word(1)) {
        return (TimeSpan(day: day(weekday, ahead: step > 0)), 2, 1)
      }
      if let month = month(word(1), tokenText(tokens, place + 1)) {
        var year = articleDate.components.year
        let now = articleDate.components.month
        if step < 0, month >= now { year -= 1 }
        if step > 0, month <= now { year += 1 }
        return wholeMonth(year, month).map { ($0, 2, 1) }
      }
    }
    if let count = TimeReader.numbers[first] ?? Int(first), (1...200).contains(count) {
      if let days = unitDays(word(1)), word(2) == "ago" || word(2) == "earlier" {
        return (relative(-count * days, days), 3, 1)
      }
    }
    if let year = year(first),
      ["in", "since", "of", "by", "during", "until"].contains(place > 0 ? words[place - 1] : ""),
      let from = CalendarDate(year: year, month: 1, day: 1),
      let to = CalendarDate(year: year, month: 12, day: 31)
    {
      return (TimeSpan(from: from, to: to, precision: .year), 1, 0)
    }
    return nil
  }

  private func tokenText(_ tokens: [Token], _ place: Int) -> String {
    place < tokens.count ? tokens[place].text : ""
  }

  private func month(_ word: String, _ text: String) -> Int? {
    guard text.first?.isUppercase == true, word.count >= 3 else { return nil }
    let short = String(word.prefix(3))
    guard let month = TimeReader.months[short] else { return nil }
    let full = TimeReader.monthNames[month - 1]
    let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
    return plain == short || plain == full || plain == "sept" ? month : nil
  }

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }

  private func date(
    month: Int, at place: Int, _ words: [String], future: Bool
  ) -> (TimeSpan, Int, Int)? {
    func word(_ offset: Int) -> String {
      place + offset < words.count ? words[place + offset] : ""
    }
    let digits = word(1).prefix { $0.isNumber }
    if let day = Int(digits), (1...31).contains(day), digits.count <= 2 {
      let comma = word(2) == "," ? 1 : 0
      if let year = year(word(2 + comma)),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (TimeSpan(day: date), 3 + comma, 0)
      }
      return nearest(month: month, day: day, future: future).map { (TimeSpan(day: $0), 2, 0) }
    }
    if let year = year(word(1)) { return wholeMonth(year, month).map { ($0, 2, 0) } }
    let now = articleDate.components
    let year =
      month > now.month && !future
      ? now.year - 1
      : month < now.month && future ? now.year + 1 : now.year
    return wholeMonth(year, month).map { ($0, 1, 0) }
  }

  private func nearest(month: Int, day: Int, future: Bool) -> CalendarDate? {
    let year = articleDate.components.year
    let choices = [year - 1, year, year + 1].compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    // The text means the one nearest to it, tilted by the tense.
    let tilt = future ? 150 : -150
    return choices.min {
      abs($0.daysSince1970 - articleDate.daysSince1970 - tilt)
        < abs($1.daysSince1970 - articleDate.daysSince1970 - tilt)
    }
  }

  private func wholeMonth(_ year: Int, _ month: Int) -> TimeSpan? {
    guard let from = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let last = from.adding(days: CalendarDate.days(inMonth: month, year: year) - 1)
    return TimeSpan(from: from, to: last, precision: .month)
  }

  private func day(_ weekday: Int, ahead: Bool) -> CalendarDate {
    let distance = (weekday - articleDate.weekday + 7) % 7
    if ahead { return articleDate.adding(days: distance == 0 ? 7 : distance) }
    return articleDate.adding(days: distance == 0 ? 0 : distance - 7)
  }

  private func unitDays(_ word: String) -> Int? {
    switch word {
    case "day", "days": 1
    case "week", "weeks": 7
    case "month", "months": 30
    case "year", "years": 365
    case "decade", "decades": 3652
    default: nil
    }
  }

  private func relative(_ days: Int, _ unit: Int) -> TimeSpan {
    let center = articleDate.adding(days: days)
    switch unit {
    case 1: return TimeSpan(day: center)
    case 7:
      return TimeSpan(from: center.adding(days: -3), to: center.adding(days: 3), precision: .week)
    case 30:
      return wholeMonth(center.components.year, center.components.month) ?? TimeSpan(day: center)
    default:
      let year = center.components.year
      guard let from = CalendarDate(year: year, month: 1, day: 1),
        let to = CalendarDate(year: year, month: 12, day: 31)
      else { return TimeSpan(day: center) }
      return TimeSpan(from: from, to: to, precision: unit == 365 ? .year : .decade)
    }
  }

  private func period(_ unit: String, _ step: Int) -> TimeSpan? {
    let now = articleDate.components
    switch unit {
    case "week":
      let monday = articleDate.adding(days: -((articleDate.weekday + 6) % 7) + 7 * step)
      return TimeSpan(from: monday, to: monday.adding(days: 6), precision: .week)
    case "month":
      let months = now.year * 12 + now.month - 1 + step
      return wholeMonth(months / 12, months % 12 + 1)
    case "year":
      guard let from = CalendarDate(year: now.year + step, month: 1, day: 1),
        let to = CalendarDate(year: now.year + step, month: 12, day: 31)
      else { return nil }
      return TimeSpan(from: from, to: to, precision: .year)
    default:
      guard let start = TimeReader.seasons[unit] else { return nil }
      var year = now.year
      if step < 0, start >= now.month { year -= 1 }
      if step > 0, start <= now.month { year += 1 }
      guard let from = wholeMonth(year, start), let to = wholeMonth(year, start + 2) else {
        return nil
      }
      return TimeSpan(from: from.from, to: to.to, precision: .season)
    }
  }
}
