import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// People: by full name first, then by what is left of it.
extension LinkingPass {
  /// The title of a person named here: its words and its row.
  func title(of m: EntityMention) -> (role: String, record: Record)? {
    let all = titles[m.sentence]
    let tokens = tokens(m)
    var low = m.tokens.lowerBound
    var result: (String, Record)?
    if let before = all.last(where: { $0.tokens.upperBound == low }),
      let record = before.candidates.first?.record
    {
      low = before.tokens.lowerBound
      while low > 0, Words.titleModifiers.contains(tokens[low - 1].text.lowercased()) { low -= 1 }
      result = (surface(m.sentence, low..<before.tokens.upperBound), record)
      if !isCourtesy(record) { return result }
    }
    guard let tree = document.sentences[m.sentence].tree else { return result ?? nearby(m) }
    let head = head(m)
    var linked: [Int] = tree.children[head].filter { tree.labels[$0].relation == "appos" }
    if tree.labels[head].relation == "appos" || tree.labels[head].relation == "flat" {
      linked.append(tree.heads[head])
    }
    linked += tree.children[head].filter { tree.labels[$0].relation == "compound" }
    for token in linked where token >= 0 {
      if let match = all.first(where: { $0.tokens.contains(token) }),
        let record = match.candidates.first?.record, !isCourtesy(record)
      {
        return (surface(m.sentence, match.tokens), record)
      }
    }
    return result ?? nearby(m)
  }

  /// A title right across a comma, before or behind.
  private func nearby(_ m: EntityMention) -> (role: String, record: Record)? {
    let (low, high) = (m.tokens.lowerBound, m.tokens.upperBound)
    for match in titles[m.sentence] {
      guard let record = match.candidates.first?.record, !isCourtesy(record) else { continue }
      let behind = word(m, high) == "," && (high + 1...high + 5).contains(match.tokens.lowerBound)
      let before = word(m, low - 1) == "," && match.tokens.upperBound == low - 1
      if behind || before { return (surface(m.sentence, match.tokens), record) }
    }
    return nil
  }

  func isCourtesy(_ title: Record) -> Bool {
    Words.courtesies.contains(knowledge.name(of: title))
  }

  private func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Words.slug(String($0)) }
  }

  private func place(_ m: EntityMention) -> Int { m.sentence * 1_000 + m.tokens.lowerBound }

  /// How well a person fits the day, the title and the nations of the article.
  func score(_ person: Record, title: (role: String, record: Record)?) -> Double {
    var best = -5.0
    let titleName = title.map { knowledge.name(of: $0.record).lowercased() }
    let titleRole = title.map { knowledge.role(of: $0.record) }
    let isFormer = title?.role.lowercased().contains("former") ?? false
    for term in knowledge.terms(of: person) {
      var value = term.isTop ? 6.0 : term.role == "official" || term.role == "diplomat" ? 3 : 4
      if let date {
        if term.holds(on: date, grace: 60) {
          value += isFormer ? -1 : 2
        } else if let start = term.start, date < start {
          value -= start.daysSince1970 - date.daysSince1970 > 2_000 ? 8 : 4
        } else if let end = term.end {
          value -= isFormer ? 0 : min(6, Double(date.daysSince1970 - end.daysSince1970) / 1_500 + 1)
        }
      }
      if let titleName, let titleRole, let record = title?.record, !isCourtesy(record) {
        if term.position.lowercased().contains(titleName) || titleRole == term.role {
          value += 3
        } else if titleRole != "commander", titleName != "leader", titleName != "chief" {
          value -= 1.5
        }
      }
      if nations[term.of, default: 0] > 0 { value += 2 }
      best = max(best, value)
    }
    return best
  }

  mutating func linkPerson(_ m: EntityMention) {
    let title = title(of: m)
    var known = m.candidates.filter {
      knowledge.kind(of: $0.record) == .leader && $0.form != .surname
    }
    if known.isEmpty {
      // "Antony J. Blinken" is Antony Blinken.
      let parts = surface(m).split(separator: " ").map(String.init).filter {
        $0.count > 2 || $0.last != "."
      }
      known = knowledge.candidates(for: parts.joined(separator: " ")).filter {
        knowledge.kind(of: $0.record) == .leader && $0.form != .surname
      }
    }
    let ranked = known.map { ($0.record, score($0.record, title: title)) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    let text = surface(m)
    if let first = ranked.first, first.1 > 0 || title != nil && first.1 > -3 {
      add(m, first.0, role: title.flatMap { isCourtesy($0.record) ? nil : $0.role })
      if let id = knowledge.id(of: first.0) { people.append((id, words(text), place(m))) }
      return
    }
    guard m.label == .person, m.score >= 0.4 || !known.isEmpty else { return }
    // The same words once more, or a longer form of them.
    if let same = people.last(where: { $0.words == words(text) }), let e = entities[same.id] {
      add(m, e, role: title?.role, confidence: 0.9)
      return
    }
    guard let title, !isCourtesy(title.record) else { return }
    let nation = nations.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let holder = holder(m) ?? nation
    let slug = Words.slug(text) + "~" + (holder ?? digits)
    var entity = Entity(
      id: EntityID(kind: .leader, slug: slug), kind: .leader, name: text, confidence: 0.7)
    entity.attributes["role"] = .string(title.role)
    if let holder { entity.attributes["nation"] = .string(holder) }
    add(m, entity, role: title.role, confidence: 0.7)
    people.append((entity.id, words(text), place(m)))
  }

  /// The nation or organization that a person of this sentence speaks for: the nearest one named.
  private func holder(_ m: EntityMention) -> String? {
    let near = mentions.filter {
      $0.sentence == m.sentence && abs($0.tokens.lowerBound - m.tokens.lowerBound) < 9
        && ($0.entity.kind == .nation || $0.entity.kind == .organization)
    }
    return near.min {
      abs($0.tokens.lowerBound - m.tokens.lowerBound)
        < abs($1.tokens.lowerBound - m.tokens.lowerBound)
    }.map { String($0.entity.slug) }
  }

  mutating func linkSurname(_ m: EntityMention) {
    let title = title(of: m)
    let role = title.flatMap { isCourtesy($0.record) ? nil : $0.role }
    let word = Words.slug(surface(m))
    // The name of somebody whom the article has named in full.
    let same = people.filter { $0.words.contains(word) }
    if !same.isEmpty {
      let before = same.last { $0.place < place(m) } ?? same.first
      let isSure = Set(same.map(\.id)).count == 1
      if let before, let entity = entities[before.id] {
        add(m, entity, role: role, confidence: isSure ? 0.95 : 0.6)
      }
      return
    }
    guard m.label == .person || title != nil else { return }
    let ranked = m.candidates.filter { knowledge.kind(of: $0.record) == .leader }
      .map { ($0.record, score($0.record, title: title)) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    if let first = ranked.first {
      let margin = ranked.count > 1 ? first.1 - ranked[1].1 : 9
      let isCourteous = title.map { isCourtesy($0.record) } ?? false
      let needed = title != nil && !isCourteous ? 4.0 : 6
      if first.1 >= needed, margin >= 0.5 {
        add(m, first.0, role: role, confidence: margin >= 2 ? 0.9 : 0.6)
        return
      }
    }
    guard let title, !isCourtesy(title.record), m.label == .person, ranked.isEmpty else { return }
    let name = surface(m)
    var entity = Entity(
      id: EntityID(kind: .leader, slug: "\(Words.slug(name))~\(digits)"), kind: .leader,
      name: name, confidence: 0.5)
    entity.attributes["role"] = .string(title.role)
    add(m, entity, role: title.role, confidence: 0.5)
    people.append((entity.id, words(name), place(m)))
  }
}
