import EntenteGraphModel
public import EntenteLanguage

/// Finding names over the tokens of a sentence.
extension KnowledgeBase {
  /// The names of the tables in a sentence, the longest at each place, not overlapping.
  ///
  /// - Complexity: linear in the tokens.
  public func matches(in tokens: [Token]) -> [NameMatch] {
    matches(in: tokens, index: names, ignoringCase: false)
  }

  /// The titles in a sentence ("foreign minister", "Gen."), whatever their case.
  public func titleMatches(in tokens: [Token]) -> [NameMatch] {
    matches(in: tokens, index: titles, ignoringCase: true).filter {
      !isOfBody($0, tokens) && !isOfTrade($0, tokens) && !isHour($0, tokens)
    }.map { match in
      if let post = postOfParty(match, tokens) { return post }
      guard isOfUnit(match, tokens),
        var post = matches(
          in: [tokens[match.tokens.upperBound - 1]], index: titles, ignoringCase: true
        ).first
      else { return match }
      post.tokens = match.tokens.upperBound - 1..<match.tokens.upperBound
      return post
    }
  }

  /// Whether "general" only tells of what sort a trade is: "a general engineer" is no general.
  private func isOfTrade(_ match: NameMatch, _ tokens: [Token]) -> Bool {
    let next = match.tokens.upperBound
    return match.tokens.count == 1 && next < tokens.count && tokens[next - 1].text == "general"
      && (tokens[next - 1].partOfSpeech == .ADJ || tokens[next].partOfSpeech == .NOUN)
  }

  /// Whether a title is a word in a body's name: "the Executive Office".
  private func isOfBody(_ match: NameMatch, _ tokens: [Token]) -> Bool {
    let next = match.tokens.upperBound
    return next < tokens.count && tokens[next - 1].text == "Executive"
      && ["Office", "Board", "Committee", "Council", "Order"].contains(tokens[next].text)
  }

  /// Whether a title is how an hour is told: "at 2 p.m. Deputy Secretary Ruiz meets", whom nobody calls a prime minister.
  private func isHour(_ match: NameMatch, _ tokens: [Token]) -> Bool {
    let first = match.tokens.lowerBound
    return match.tokens.count == 1
      && (["p.m.", "p.m"].contains(tokens[first].text.lowercased())
        || first > 0 && tokens[first].text.lowercased() == "pm"
          && tokens[first - 1].partOfSpeech == .NUM)
  }

  /// The post alone of a title behind whose "opposition" a party's name goes on: "the leader of the opposition Green party"
  /// leads that party.
  private func postOfParty(_ match: NameMatch, _ tokens: [Token]) -> NameMatch? {
    let (low, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard match.tokens.count > 2, end < tokens.count,
      tokens[end - 1].text.lowercased() == "opposition",
      tokens[end].partOfSpeech == .PROPN || tokens[end].text.first?.isUppercase == true,
      var post = matches(in: [tokens[low]], index: titles, ignoringCase: true).first
    else { return nil }
    post.tokens = low..<low + 1
    return post
  }

  /// Whether the first word of a title ends a unit's name: "35th Fighter [Wing] commander" is no wing commander.
  private func isOfUnit(_ match: NameMatch, _ tokens: [Token]) -> Bool {
    let start = match.tokens.lowerBound
    guard match.tokens.count == 2, start > 0,
      ["Wing", "Group", "Squadron", "Flight"].contains(tokens[start].text),
      tokens[start + 1].text.first?.isLowercase == true
    else { return false }
    return tokens[start - 1].text.first.map { $0.isUppercase || $0.isNumber } ?? false
  }

  private struct PlacedUnit {
    var unit: NameUnit
    var token: Int
  }

  private func matches(
    in tokens: [Token], index: NameIndex, ignoringCase: Bool
  ) -> [NameMatch] {
    var units: [PlacedUnit] = []
    units.reserveCapacity(tokens.count + 8)
    for (number, token) in tokens.enumerated() where !KnowledgeBase.isAddress(token.text) {
      UnitScanner.units(of: token.text) { units.append(PlacedUnit(unit: $0, token: number)) }
    }
    let hashes = units.map(\.unit.hash)
    // Behind which unit a name must end: names do not run over signs that part clauses.
    var limits = [Int](repeating: units.count, count: units.count)
    for k in units.indices.dropLast().reversed() {
      limits[k] = gap(tokens, units[k].token, units[k + 1].token) ? k + 1 : limits[k + 1]
    }
    var found: [NameMatch] = []
    var i = 0
    var article: (next: Int, match: NameMatch)?
    while i < units.count {
      guard units[i].unit.startsWord else {
        if let held = article { found.append(held.match) }
        article = nil
        i += 1
        continue
      }
      let readings = readings(of: hashes, from: i, to: limits[i], in: index)
      var best = readings.isEmpty ? nil : longest(readings, at: i, units, tokens, ignoringCase)
      // "A321neos" is no version of the A321, "737 MAXs" no 737.
      if !ignoringCase, best.map({ !$0.suffix.isEmpty || units[$0.end].unit.isNumber }) ?? true,
        let several = plural(at: i, to: limits[i], units, tokens, index),
        best.map({ several.end > $0.end || !$0.suffix.isEmpty && several.end == $0.end }) ?? true
      {
        best = several
      }
      if let best {
        let match = NameMatch(
          tokens: units[i].token..<units[best.end].token + 1, candidates: best.candidates,
          suffix: best.suffix)
        let last = units[best.end].token
        var next = best.end + 1
        while next < units.count, units[next].token == last { next += 1 }
        if let held = article {
          // "the Gulf" is a name, but "Gulf of Guinea" is the longer one.
          article = nil
          found.append(match.tokens.upperBound > held.match.tokens.upperBound ? match : held.match)
          i = max(next, held.next)
        } else if units[i].unit.hash == KnowledgeBase.the, i + 1 < units.count {
          article = (next, match)
          i += 1
        } else {
          found.append(match)
          i = next
        }
      } else if let held = article {
        article = nil
        found.append(held.match)
        i = held.next
      } else {
        i += 1
      }
    }
    if let held = article { found.append(held.match) }
    return found
  }

  /// The longest of some readings that the text's capitals allow, and where it ends.
  private func longest(
    _ readings: [NameReading], at i: Int, _ units: [PlacedUnit], _ tokens: [Token],
    _ ignoringCase: Bool
  ) -> (end: Int, candidates: [Candidate], suffix: String)? {
    for count in Set(readings.map(\.count)).sorted(by: >) {
      let j = i + count - 1
      let same = readings.filter { $0.count == count }
      if units[j].unit.endsWord {
        var all = candidates(same, units[i...j], ignoringCase)
        // "In Washington, State Department spokesman Noor": no place runs over a comma that its name doesn't have.
        if tokens[units[i].token..<units[j].token].contains(where: { $0.text == "," }) {
          all.removeAll { candidate in
            kind(of: candidate.record) == .place
              && !([name(of: candidate.record)] + aliases(of: candidate.record)).contains {
                $0.contains(",")
              }
          }
        }
        if !all.isEmpty { return (j, all, "") }
      } else if !ignoringCase, j + 1 < units.count, units[j + 1].token == units[j].token {
        // `F-16s` is the type in the plural, `Su-35S` a version of the type.
        let all = candidates(same, units[i...j], false).filter {
          kind(of: $0.record) == .aircraft && $0.form != .seat
        }
        let next = units[j + 1].unit
        if !all.isEmpty, next.endsWord, !next.isNumber || units[j].unit.isNumber == false {
          let isPlural = next.hash == KnowledgeBase.pluralS && !next.startsUpper
          let suffix = isPlural ? "" : KnowledgeBase.suffix(tokens[units[j].token].text)
          if isPlural || (!suffix.isEmpty && suffix.utf8.count <= 4) { return (j + 1, all, suffix) }
        }
      }
    }
    return nil
  }

  /// A popular name of an aircraft in the plural: "Rafales", "Black Hawks".
  private func plural(
    at i: Int, to limit: Int, _ units: [PlacedUnit], _ tokens: [Token], _ index: NameIndex
  ) -> (end: Int, candidates: [Candidate], suffix: String)? {
    guard units[i].unit.startsUpper else { return nil }
    for j in stride(from: min(limit, i + 4) - 1, through: i, by: -1) {
      let word = tokens[units[j].token].text
      guard word.utf8.last == UInt8(ascii: "s") else { continue }
      let text = KnowledgeBase.suffix(word)
      let isWhole = units[j].unit.startsWord
      guard units[j].unit.endsWord, text.hasSuffix("s"), !text.hasSuffix("ss"),
        isWhole
          ? units[j].unit.startsUpper && text.utf8.count > (j > i ? 3 : 4)
          // "A400Ms" are several A400M.
          : text.utf8.count > (j > i ? 1 : 2),
        text.utf8.allSatisfy({ $0 >= 0x41 }), text.utf8.dropFirst().contains(where: { $0 >= 0x61 })
      else { continue }
      var parts = units[i...j]
      let single = String(text.dropLast())
      parts[j].unit.hash = UnitScanner.hash(of: single)
      parts[j].unit.isAllUpper = single == single.uppercased()
      let hashes = parts.map(\.unit.hash)
      let same = readings(of: hashes, from: 0, to: hashes.count, in: index)
        .filter { $0.count == hashes.count }
      let all = candidates(same, parts, false).filter {
        kind(of: $0.record) == .aircraft && $0.form != .seat
      }
      if !all.isEmpty { return (j, all, "") }
    }
    return nil
  }

  private func candidates(
    _ readings: [NameReading], _ units: ArraySlice<PlacedUnit>, _ ignoringCase: Bool
  ) -> [Candidate] {
    var capitals: UInt16 = 0
    var isAllUpper = true
    for (n, placed) in units.enumerated() {
      if placed.unit.startsUpper, n < 16 { capitals |= 1 << UInt16(n) }
      if !placed.unit.isAllUpper { isAllUpper = false }
    }
    return candidates(
      readings.filter {
        ignoringCase || ($0.capitals & ~capitals == 0 && (!$0.isAcronym || isAllUpper))
      })
  }

  /// What some readings stand for, in the order of the tables, each once.
  func candidates(_ readings: [NameReading]) -> [Candidate] {
    var found: [Candidate] = []
    for reading in readings {
      guard let row = canonical(reading.row) else { continue }
      let candidate = Candidate(record: Record(row: row), form: reading.form)
      if !found.contains(candidate) { found.append(candidate) }
    }
    return found.sorted { ($0.record.row, $0.form.rawValue) < ($1.record.row, $1.form.rawValue) }
  }

  private static let the = UnitScanner.hash(of: "the")
  private static let pluralS = UnitScanner.hash(of: "s")

  /// The letters behind the last digit of a designation.
  private static func suffix(_ text: String) -> String {
    guard let sign = text.lastIndex(where: { !$0.isLetter }) else { return text }
    return String(text[text.index(after: sign)...])
  }

  private static func isAddress(_ text: String) -> Bool {
    // Nearly every word is let through by its bytes alone.
    let bytes = text.utf8
    guard bytes.count > 5,
      bytes.contains(where: { $0 == 0x40 || $0 == 0x3a || $0 == 0x2e })
    else { return false }
    return text.contains("@") || text.contains("://") || text.hasPrefix("www.")
  }

  /// Whether tokens between two units part them: anything but one hyphen, dot, slash or ampersand,
  /// or a comma.
  private func gap(_ tokens: [Token], _ a: Int, _ b: Int) -> Bool {
    guard b - a > 1 else { return false }
    for token in tokens[(a + 1)..<b] {
      switch token.text {
      case "-", "‑", "–", "/", "&", ".", ",", "'", "’": continue
      default: return true
      }
    }
    return b - a > 2
  }
}
