import EntenteGraphModel

/// The place, agency and day before a dispatch's first sentence.
struct DatelineRule: Sendable {
  var phrases = FurniturePhrases.standard

  /// A dateline, and what stands after it in its line.
  struct Found: Equatable {
    var dateline: String
    var rest: String
    var date: CalendarDate?
  }

  /// The dateline at a line's start: "MOSCOW (Reuters) - ", "Caracas, March 24 (AFP) — ",
  /// "PHILIPPINE SEA (June 21, 2020) – ", or a line that is nothing else ("CARACAS, Jan. 31").
  func dateline(of text: String) -> Found? {
    let head = String(text.unicodeScalars.prefix(130))
    for mark in [" — ", " – ", " - ", " -- ", "— ", "– ", " —", " –", " -", "—", "–", ".- ", " --"]
    where head.hasBytes(of: mark) {
      guard let range = head.firstRange(of: mark) else { continue }
      let place = String(head[..<range.lowerBound])
      guard isPlace(place, alone: false) else { continue }
      let offset = head.utf8.distance(from: head.startIndex, to: range.upperBound)
      let rest = LineNormalizer.oneLine(
        String(decoding: Array(text.utf8.dropFirst(offset)), as: UTF8.self))
      if let first = rest.first(where: { $0.isLetter || $0.isNumber }),
        first.isUppercase || first.isNumber
      {
        return Found(dateline: place, rest: rest, date: date(in: place))
      }
      if rest.isEmpty { return Found(dateline: place, rest: "", date: date(in: place)) }
    }
    if let found = datelineWithStop(of: head, text) { return found }
    guard !TextLine.endsSentence(text) || text.utf8.count < 30, isPlace(text, alone: true) else {
      return nil
    }
    return Found(dateline: text, rest: "", date: date(in: text))
  }

  /// A dateline that a full stop ends: "THE HAGUE, Tuesday 6 April 1999. Two Libyans …".
  private func datelineWithStop(of head: String, _ text: String) -> Found? {
    for range in head.ranges(of: ". ") {
      let place = String(head[..<range.lowerBound])
      guard let day = date(in: place), isPlace(place, alone: true) else { continue }
      let offset = head.utf8.distance(from: head.startIndex, to: range.upperBound)
      let rest = LineNormalizer.oneLine(
        String(decoding: Array(text.utf8.dropFirst(offset)), as: UTF8.self))
      guard rest.first?.isUppercase == true else { continue }
      return Found(dateline: place, rest: rest, date: day)
    }
    return nil
  }

  /// A line between the headline and the text that tells who wrote, where and on which day, and nothing else: "By our
  /// correspondents in Paris and Tehran | 13 January 2017", "WASHINGTON/ANKARA, July 18, 2019 (Wire reports)".
  func creditLine(_ text: String) -> Found? {
    guard text.utf8.count <= 110, !TextLine.endsSentence(text) else { return nil }
    let pieces = DateReader.pieces(of: text)
    guard let (day, range) = DateReader.english(pieces) else { return nil }
    var others: [String] = []
    for (at, piece) in pieces.enumerated() where !range.contains(at) {
      switch piece {
      case .word(let word) where !DateReader.isWeekday(word): others.append(word)
      case .word, .mark: continue
      // A time of day; another number is part of a statement.
      case .number(let value, let digits):
        guard digits <= 2, value < 60 else { return nil }
      }
    }
    guard others.count <= 10 else { return nil }
    let names = TextLine(text).tokens.filter { $0.first?.isUppercase == true }
      .map { $0.lowercased() }
    let isCredited = others.contains { DatelineRule.creditWords.contains($0) }
    let isName = others.allSatisfy { word in
      names.contains { $0.contains(word) }
        || isCredited
          && (DatelineRule.creditWords.contains(word) || DatelineRule.joints.contains(word))
        || phrases.agencies.contains(word) || ["am", "pm", "gmt"].contains(word)
    }
    guard isName, isCredited || others.count <= 4 else { return nil }
    return Found(dateline: text, rest: "", date: day)
  }

  /// Words for those who write, and for their reports.
  private static let creditWords: Set<String> = [
    "by", "from", "staff", "reporter", "reporters", "correspondent", "correspondents", "writer",
    "writers", "desk", "wire", "wires", "reports", "agencies", "bureau", "newsroom",
  ]

  private static let joints: Set<String> = [
    "a", "an", "the", "our", "own", "in", "and", "at", "of", "for", "with", "special", "news",
    "service", "diplomatic", "foreign", "political", "report",
  ]

  private func date(in place: String) -> CalendarDate? {
    DateReader.english(DateReader.pieces(of: place))?.date
  }

  /// Whether a text is place, agency and day and nothing else.
  private func isPlace(_ text: String, alone: Bool) -> Bool {
    guard text.utf8.count <= 110 else { return false }
    var signs = 0
    var outside = text
    // "(Reuters)", "(April 8)", "(CVN 76)", "[AP]"
    while let open = outside.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = outside[open...].firstIndex(where: { $0 == ")" || $0 == "]" })
    {
      let inner = TextLine(String(outside[outside.index(after: open)..<close]))
      if phrases.agencies.contains(inner.phrase) || isDay(inner.words) {
        signs += 1
      } else if !inner.text.allSatisfy({ $0.isUppercase || $0.isNumber || " -".contains($0) }) {
        return false
      }
      outside.removeSubrange(open...close)
    }
    var words = TextLine.words(of: outside)
    let count = words.count
    // An agency at the end without brackets: "MOSCOW, March 24 TASS", "Moscow, AFP".
    if let last = words.last, words.count > 1, phrases.agencies.contains(last) {
      words.removeLast()
      signs += 1
    }
    var days = 0
    words.removeAll { word in
      let day = isDay([word])
      if day { days += 1 }
      return day
    }
    if days > 0 { signs += 1 }
    if words.isEmpty { return !alone && signs > 0 && days < max(1, count) }
    guard words.count <= 9 else { return false }
    let tokens = outside.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" })
      .filter { !isDay(TextLine.words(of: String($0))) }
    let shouted = tokens.prefix { token in
      let letters = token.filter(\.isLetter)
      return letters.count >= 2 && letters.allSatisfy(\.isUppercase)
    }
    let named = tokens.allSatisfy { token in
      guard let first = token.first(where: \.isLetter) else { return true }
      return first.isUppercase
        || ["of", "the", "de", "la", "del", "el", "al", "in", "and", "at", "on", "aboard"].contains(
          token.lowercased())
    }
    guard named else { return false }
    if alone {
      return signs > 0 && days > 0 && (!shouted.isEmpty || tokens.count <= 3) && count <= 9
    }
    if shouted.isEmpty {
      // "Section 353 of the United States–…": only a month, weekday or agency makes it a dateline.
      let calendar = TextLine.words(of: text).contains {
        DateReader.month($0) != nil || DateReader.isWeekday($0)
      }
      return signs > 0 && tokens.count <= 6 && (calendar || days == 0)
    }
    if signs > 0 { return true }
    // An acronym with a dash after it ("NATO - …") is no place.
    let first = shouted.first.map { $0.filter(\.isLetter) } ?? ""
    return first.count >= 5 || shouted.count >= 2
      || DatelineRule.shortPlaces.contains(String(first))
  }

  private static let shortPlaces: Set<String> = [
    "ROME", "OSLO", "LIMA", "KIEV", "KYIV", "BONN", "BERN", "RIGA", "BAKU", "DOHA", "ADEN", "GAZA",
    "IRAN", "IRAQ", "CUBA", "OMAN", "PERU", "SUVA", "APIA", "DILI", "LOME", "LVIV", "NICE", "GUAM",
    "IDLIB", "HOMS", "ERBIL", "BRNO", "CORK", "YORK", "BATH", "SEOUL", "MALE", "GOMA",
  ]

  private func isDay(_ words: [String]) -> Bool {
    !words.isEmpty
      && words.allSatisfy { word in
        DateReader.month(word) != nil || DateReader.isWeekday(word)
          || (word.utf8.allSatisfy(ByteClass.isDigit)
            && (word.utf8.count <= 2 || (word.utf8.count == 4 && "12".contains(word.first ?? "0"))))
          || ["st", "nd", "rd", "th"].contains(word)
      }
  }
}
