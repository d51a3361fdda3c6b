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
    matches(in: tokens, index: titles, ignoringCase: true)
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
    let pluralS = KnowledgeBase.pluralS
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
      var hash: UInt64 = 0
      var best: (end: Int, candidates: [Candidate], suffix: String)?
      var j = i
      while j < units.count, j - i < NameIndex.longest {
        // A name does not run over a sign that parts clauses, nor over a gap of several tokens.
        if j > i, gap(tokens, units[j - 1].token, units[j].token) { break }
        hash = NameIndex.extend(hash, units[j].unit.hash)
        guard let entry = index.lookup(hash) else { break }
        if entry >= 0 {
          let placed = units[i...j]
          if units[j].unit.endsWord {
            let all = candidates(index, entry, placed, ignoringCase)
            if !all.isEmpty { best = (j, all, "") }
          } else if !ignoringCase, j + 1 < units.count, units[j + 1].token == units[j].token {
            // `F-16s` is the type in the plural, `Su-35S` a version of the type.
            let all = candidates(index, entry, placed, false).filter {
              kind(of: $0.record) == .aircraft && $0.form != .seat
            }
            let next = units[j + 1].unit
            if !all.isEmpty, next.endsWord, !next.isNumber || units[j].unit.isNumber == false {
              let isPlural = next.hash == pluralS && !next.startsUpper
              let text = tokens[units[j].token].text
              let suffix = isPlural ? "" : KnowledgeBase.suffix(text)
              if isPlural || (!suffix.isEmpty && suffix.utf8.count <= 4) {
                best = (j + 1, all, suffix)
              }
            }
          }
        }
        j += 1
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

  private func candidates(
    _ index: NameIndex, _ first: Int32, _ units: ArraySlice<PlacedUnit>, _ ignoringCase: Bool
  ) -> [Candidate] {
    var capitals: UInt16 = 0
    var isAllUpper = true
    for (n, placed) in units.enumerated() {
      if placed.unit.startsUpper, n < 16 { capitals |= 1 << UInt16(n) }
      if !placed.unit.isAllUpper { isAllUpper = false }
    }
    var found: [Candidate] = []
    var entry = first
    while entry >= 0 {
      let e = index.entries[Int(entry)]
      let fits =
        ignoringCase || (e.capitals & ~capitals == 0 && (!e.isAcronym || isAllUpper))
      let candidate = Candidate(record: Record(row: e.row), form: e.form)
      if fits, !found.contains(candidate) { found.append(candidate) }
      entry = e.next
    }
    return found.sorted { ($0.record.row, $0.form.rawValue) < ($1.record.row, $1.form.rawValue) }
  }

  private static let the = UnitScanner.hash(of: "the")
  private static let pluralS = UnitScanner.hash(of: "s")

  /// The letters behind the last digit of a designation.
  private static func suffix(_ text: String) -> String {
    String(text.reversed().prefix { $0.isLetter }.reversed())
  }

  private static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count > 5 else { return false }
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
