import EntenteGraphModel

/// The date in a file's name: a whole day ("2019-03-25-caracas.txt", "afp_20190325.html") or a
/// month ("russia-venezuela-2019-03.txt").
enum FileNameDate: Equatable {
  case day(CalendarDate)
  case month(year: Int, month: Int)

  /// The date in the last part of a path, or `nil`.
  init?(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let pieces = DateReader.pieces(of: name)
    var month: FileNameDate?
    for (at, piece) in pieces.enumerated() {
      guard case .number(let value, let digits) = piece else { continue }
      if digits == 8,
        let day = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
        (1900...2200).contains(value / 10_000)
      {
        self = .day(day)
        return
      }
      guard digits == 4, (1900...2200).contains(value), at + 2 < pieces.count,
        case .mark(let mark) = pieces[at + 1],
        mark == UInt8(ascii: "-") || mark == 0x5F
          || mark == UInt8(ascii: "."), case .number(let second, digits: 2) = pieces[at + 2]
      else { continue }
      if at + 4 < pieces.count, pieces[at + 3] == .mark(mark),
        case .number(let third, digits: 2) = pieces[at + 4],
        let day = CalendarDate(year: value, month: second, day: third)
      {
        self = .day(day)
        return
      }
      if (1...12).contains(second), month == nil { month = .month(year: value, month: second) }
    }
    guard let month else { return nil }
    self = month
  }
}
