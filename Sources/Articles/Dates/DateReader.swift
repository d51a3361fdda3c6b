import EntenteGraphModel

/// Reads a day out of the ways in which feeds, pages and newspapers write it: ISO 8601, RFC 2822
/// and 850, `asctime`, English ("Monday, March 25th, 2019", "25 Mar. 2019, 21:10 GMT"), and numbers
/// where they can be one day only ("25/03/2019", "25.3.2019"; "03/04/2019" cannot).
///
/// The day is the one written, whatever the time zone: an article's day is its outlet's.
enum DateReader {
  /// The months' names and abbreviations, by their first three letters.
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  /// The month (1–12) that a word names, full or abbreviated ("Sept", "Mar").
  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return months.firstIndex { $0 == word || (word.utf8.count <= 4 && $0.hasPrefix(word)) }
      .map { $0 + 1 }
  }

  /// Whether a word names a day of the week, full or abbreviated.
  static func isWeekday(_ word: String) -> Bool {
    guard word.utf8.count >= 3 else { return false }
    return weekdays.contains { $0 == word || (word.utf8.count <= 5 && $0.hasPrefix(word)) }
  }

  /// A piece of a date: a number with how it was written, or a word in lower case.
  enum Piece: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  /// The day that a whole text names, or `nil` where it names none or could name two.
  /// - Complexity: O(*n*); only the first 100 bytes are looked at.
  static func day(_ text: String) -> CalendarDate? {
    let pieces = pieces(of: text)
    return iso(pieces) ?? english(pieces)?.date ?? numeric(pieces) ?? epoch(pieces)
  }

  /// The pieces of a text, spaces left out.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    let bytes = Array(text.utf8.prefix(100))
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if ByteClass.isDigit(byte) {
        let start = at
        while at < bytes.count, ByteClass.isDigit(bytes[at]) { at += 1 }
        let value = Int(String(decoding: bytes[start..<at], as: UTF8.self)) ?? -1
        pieces.append(.number(value, digits: at - start))
      } else if ByteClass.isLetter(byte) || byte >= 0x80 {
        let start = at
        while at < bytes.count, ByteClass.isLetter(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
        pieces.append(
          .word(String(decoding: bytes[start..<at].map(ByteClass.lowered), as: UTF8.self)))
      } else {
        if !ByteClass.isSpace(byte) { pieces.append(.mark(byte)) }
        at += 1
      }
    }
    return pieces
  }

  private static func iso(_ pieces: [Piece]) -> CalendarDate? {
    guard case .number(let first, let digits)? = pieces.first else { return nil }
    // "20190325211000" goes on with the time.
    if digits == 14 {
      return CalendarDate(
        year: first / 10_000_000_000, month: first / 100_000_000 % 100,
        day: first / 1_000_000 % 100)
    }
    if digits == 8 {
      if case .mark? = pieces.dropFirst().first { return nil }
      return CalendarDate(year: first / 10_000, month: first / 100 % 100, day: first % 100)
    }
    guard digits == 4, pieces.count >= 5, case .mark(let mark) = pieces[1],
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      case .number(let month, let monthDigits) = pieces[2], pieces[3] == .mark(mark),
      case .number(let day, let dayDigits) = pieces[4], monthDigits <= 2, dayDigits <= 2
    else { return nil }
    return CalendarDate(year: first, month: month, day: day)
  }

  /// The first date in English among the pieces, and the indices of its pieces.
  static func english(_ pieces: [Piece]) -> (date: CalendarDate, range: Range<Int>)? {
    for (at, piece) in pieces.enumerated() {
      guard case .word(let word) = piece, let month = month(word) else { continue }
      // "25 March 2019", "25-Mar-19", "25th of March, 2019"
      if let (day, start) = dayBefore(at, in: pieces),
        let (year, end) = year(after: at, in: pieces, twoDigits: true),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, start..<end)
      }
      // "2019 March 25"
      if at > 0, case .number(let year, digits: 4) = pieces[at - 1], (1500...2200).contains(year),
        at + 1 < pieces.count, case .number(let day, let digits) = pieces[at + 1], digits <= 2,
        clockEnd(at + 1, in: pieces) == nil,
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, at - 1..<at + 2)
      }
      // "March 25, 2019", "Mar. 25th 2019", "Mar 25 21:10:00 2019"
      var next = at + 1
      if next < pieces.count, pieces[next] == .mark(UInt8(ascii: ".")) { next += 1 }
      guard next < pieces.count, case .number(let day, let digits) = pieces[next], digits <= 2
      else { continue }
      if next + 1 < pieces.count, case .word(let suffix) = pieces[next + 1],
        ["st", "nd", "rd", "th"].contains(suffix)
      {
        next += 1
      }
      if let (year, end) = year(after: next, in: pieces, twoDigits: false),
        let date = CalendarDate(year: year, month: month, day: day)
      {
        return (date, at..<end)
      }
    }
    return nil
  }

  private static func dayBefore(_ at: Int, in pieces: [Piece]) -> (day: Int, start: Int)? {
    var before = at - 1
    if before >= 0, pieces[before] == .mark(UInt8(ascii: "-")) { before -= 1 }
    if before >= 0, pieces[before] == .word("of") { before -= 1 }
    if before >= 0, case .word(let suffix) = pieces[before],
      ["st", "nd", "rd", "th"].contains(suffix)
    {
      before -= 1
    }
    guard before >= 0, case .number(let day, let digits) = pieces[before], digits <= 2
    else { return nil }
    return (day, before)
  }

  private static func year(after at: Int, in pieces: [Piece], twoDigits: Bool) -> (
    year: Int, end: Int
  )? {
    var next = at + 1
    while next < pieces.count {
      if let end = clockEnd(next, in: pieces) {
        next = zoneEnd(end, in: pieces)
        continue
      }
      switch pieces[next] {
      case .mark(UInt8(ascii: ",")), .mark(UInt8(ascii: ".")), .mark(UInt8(ascii: "-")):
        next += 1
      case .number(let year, digits: 4):
        return (1500...2200).contains(year) ? (year, next + 1) : nil
      case .number(let year, digits: 2) where twoDigits:
        return (year < 70 ? 2000 + year : 1900 + year, next + 1)
      default: return nil
      }
    }
    return nil
  }

  /// The words for zones and for the hours of the day behind a time.
  private static let zones: Set<String> = [
    "gmt", "utc", "z", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt",
    "bst",
    "cet", "cest", "eet", "eest", "ist", "msk", "hrs", "hours", "h", "local", "time",
  ]

  /// The end of a time of day that starts at an index, which could be taken for a year: `21:10:00`, `21.10`, `10 a.m.`,
  /// `1830 GMT`.
  private static func clockEnd(_ at: Int, in pieces: [Piece]) -> Int? {
    if case .number(_, let digits) = pieces[at], digits <= 2, let end = timeEnd(at, in: pieces) {
      return end
    }
    guard case .number(let value, let digits) = pieces[at], at + 1 < pieces.count else {
      return nil
    }
    switch pieces[at + 1] {
    case .mark(UInt8(ascii: ".")) where digits <= 2 && value < 24 && at + 2 < pieces.count:
      guard case .number(let minutes, digits: 2) = pieces[at + 2], minutes < 60 else { return nil }
      return at + 3
    case .word(let word) where digits <= 2 && value <= 24 && ["am", "pm"].contains(word):
      return at + 2
    case .word(let word) where digits <= 2 && value <= 24 && ["a", "p"].contains(word):
      var end = at + 2
      while end < pieces.count,
        pieces[end] == .mark(UInt8(ascii: ".")) || pieces[end] == .word("m")
      {
        end += 1
      }
      return end
    // "2010 GMT" may be a year as well as a time; what can be no year of the web is a time.
    case .word(let word)
    where digits == 4 && zones.contains(word) && value < 2400 && value % 100 < 60
      && !(1990...2059).contains(value):
      return at + 1
    default: return nil
    }
  }

  /// The end of a zone behind a time: `GMT`, `+0000`.
  private static func zoneEnd(_ at: Int, in pieces: [Piece]) -> Int {
    guard at < pieces.count else { return at }
    switch pieces[at] {
    case .word(let word) where zones.contains(word): return at + 1
    case .mark(UInt8(ascii: "+")), .mark(UInt8(ascii: "-")):
      guard at + 2 < pieces.count, case .number(_, digits: 4) = pieces[at + 1],
        case .number(_, digits: 4) = pieces[at + 2]
      else { return at }
      return at + 2
    default: return at
    }
  }

  /// The end of a time of day that starts at an index: `21:10`, `21:10:00`.
  private static func timeEnd(_ at: Int, in pieces: [Piece]) -> Int? {
    guard at + 2 < pieces.count, pieces[at + 1] == .mark(UInt8(ascii: ":")),
      case .number = pieces[at + 2]
    else { return nil }
    if at + 4 < pieces.count, pieces[at + 3] == .mark(UInt8(ascii: ":")),
      case .number = pieces[at + 4]
    {
      return at + 5
    }
    return at + 3
  }

  private static func numeric(_ pieces: [Piece]) -> CalendarDate? {
    var pieces = pieces[...]
    while case .word(let word)? = pieces.first, isWeekday(word) {
      pieces = pieces.dropFirst()
      if case .mark? = pieces.first { pieces = pieces.dropFirst() }
    }
    let p = Array(pieces.prefix(5))
    guard p.count == 5, case .number(let first, let firstDigits) = p[0],
      case .mark(let mark) = p[1], case .number(let second, let secondDigits) = p[2],
      p[3] == .mark(mark), case .number(let year, digits: 4) = p[4], firstDigits <= 2,
      secondDigits <= 2
    else { return nil }
    switch mark {
    case UInt8(ascii: "."): return CalendarDate(year: year, month: second, day: first)
    case UInt8(ascii: "/"), UInt8(ascii: "-"):
      if first > 12 || first == second {
        return CalendarDate(year: year, month: second, day: first)
      }
      return second > 12 ? CalendarDate(year: year, month: first, day: second) : nil
    default: return nil
    }
  }

  /// Seconds or milliseconds since 1970.
  private static func epoch(_ pieces: [Piece]) -> CalendarDate? {
    guard case .number(let value, let digits)? = pieces.first, value > 0,
      pieces.count == 1 || (pieces.count == 3 && pieces[1] == .mark(UInt8(ascii: ".")))
    else { return nil }
    switch digits {
    case 9, 10: return CalendarDate(daysSince1970: value / 86_400)
    case 12, 13: return CalendarDate(daysSince1970: value / 86_400_000)
    default: return nil
    }
  }
}
