public import EntenteGraphModel

/// Who held an office on a day.
extension KnowledgeBase {
  /// The people who held an office of a nation or organization on a day, by the title that names it; each once.
  ///
  /// The words of the title must be among the office's ("Foreign Minister"), or both be the top office of the
  /// same sort ("President", "head of state").
  ///
  /// - Parameters:
  ///   - title: a row of the table of titles.
  ///   - holder: the nation's slug, or the organization's name, as the tables refer to it.
  public func people(holding title: Record, of holder: String, on date: CalendarDate) -> [Record] {
    let wanted = name(of: title).lowercased()
    var role = role(of: title)
    // "the Israeli leader" is who governs, not who signs and receives.
    if wanted == "leader", role == "head-of-state", isLedByPremier(holder, on: date) {
      role = "head-of-government"
    }
    var exact: [Record] = []
    // "President of the Senate", where nobody is the president himself.
    var longer: [Record] = []
    var similar: [Record] = []
    for row in offices.rows(of: holder, officesByHolder) {
      guard let term = term(row, on: date), let first = canonical(row).map(Record.init(row:)) else {
        continue
      }
      let position = term.position.lowercased()
      // "Peru's leader" is not who leads a party there.
      let isOfNation = !["opposition", "party", "rebel"].contains(term.role)
      if position == wanted {
        if !exact.contains(first) { exact.append(first) }
      } else if isOfNation, position.hasPrefix(wanted + " of ") {
        if !longer.contains(first) { longer.append(first) }
      } else if term.role == role, term.isTop, !similar.contains(first) {
        similar.append(first)
      }
    }
    return exact.isEmpty ? longer.isEmpty ? similar : longer : exact
  }

  private func officesByHolder() -> [String: [Int32]] {
    var rows: [String: [Int32]] = [:]
    var first: Int32 = 0
    for table in tables {
      if table.name.kind == .leader {
        for row in table.rows.indices {
          rows[table.field(row, .of), default: []].append(first + Int32(row))
        }
      }
      first += Int32(table.rows.count)
    }
    return rows
  }
}
