import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// The ministry or force of an office, where the article names that as well: "Defense Secretary Chuck Hagel" leads the
/// Pentagon, "the Russian army chief" the army, and a spokesman of a ministry speaks for it.
extension StandingRelations {
  /// An office of a nation with that of its ministry or force; of a spokesman only that of the ministry.
  func withOrgan(
    _ office: ExtractedRelation, _ title: PersonTitle, _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> [ExtractedRelation] {
    guard office.target.kind == .nation, let organ = organ(of: office, title, linked, date) else {
      return [office]
    }
    let words = title.role.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" })
    let speaks = words.contains { $0.hasPrefix("spokes") || $0 == "press" }
    let isSecond = words.contains {
      Words.secondary.contains($0) || $0.hasPrefix("under")
        || $0 == "state" && words.first == "minister"
    }
    var own = office
    own.target = organ
    own.kind = speaks || isSecond ? .officialOf : .leads
    own.predicate = "title/organ"
    own.confidence = 0.75
    return speaks ? [own] : [office, own]
  }

  /// The office of a ministry where the article does not name its nation: "Defense Secretary Leon Panetta" leads the
  /// Defense Department.
  func organAlone(
    of mention: LinkedMention, _ title: PersonTitle, _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> [ExtractedRelation] {
    let terms = knowledge.record(mention.entity).map { knowledge.terms(of: $0) } ?? []
    let nations = Set(
      terms.filter { term in date.map { term.holds(on: $0, grace: 60) } ?? true }.map(\.of))
    guard nations.count == 1, let slug = nations.first else { return [] }
    let office = ExtractedRelation(
      source: mention.entity, kind: .officialOf, target: EntityID(kind: .nation, slug: slug),
      sentence: mention.sentence, cue: title.role, predicate: "title/organ", confidence: 0.7,
      role: title.role)
    return withOrgan(office, title, linked, date).filter { $0.target != office.target }
  }

  /// The organ that the words of a title, or of the office that the tables know, belong to.
  private func organ(
    of office: ExtractedRelation, _ title: PersonTitle, _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> EntityID? {
    let role = title.role.lowercased()
    let others = ["former", "ex", "designate", "elect", "late", "shadow", "then", "next"]
    let tokens = linked.document.sentences[office.sentence].tokens
    let words = tokens[max(0, title.tokens.lowerBound - 3)..<title.tokens.upperBound].flatMap {
      $0.text.lowercased().split(separator: "-").map(String.init)
    }
    if words.contains(where: others.contains) { return nil }
    let nation = String(office.target.slug)
    var offices = [role]
    if role.contains("spokes") || role.contains("press secretary"),
      let record = knowledge.record(office.source)
    {
      offices += knowledge.terms(of: record).filter { term in
        term.of == nation && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }.map { $0.position.lowercased() }
    }
    for words in offices {
      guard let noun = Self.organ(of: words, nation),
        let organ = knowledge.organ(called: noun, of: nation).flatMap(knowledge.id(of:)),
        linked.entities[organ] != nil
      else { continue }
      return organ
    }
    return nil
  }

  /// The noun for the organ that an office belongs to by its words; `nil` where they tell none.
  static func organ(of office: String, _ nation: String) -> String? {
    let words = office.split(whereSeparator: { !$0.isLetter })
    func has(_ any: Substring...) -> Bool { any.contains(where: words.contains) }
    // "chief of naval staff", "Air Force Secretary"
    let isService =
      has("chief", "commander") && !has("police")
      || nation == "united-states" && has("secretary") && !has("defense")
    if isService {
      if office.contains("air force") || office.contains("air staff") { return "air force" }
      if has("army") { return "army" }
      if has("navy") || office.contains("naval staff") || office.contains("naval operations") {
        return "navy"
      }
    }
    guard has("minister", "secretary", "undersecretary", "ministry", "department", "pentagon")
    else { return nil }
    if has("defence", "defense", "war", "pentagon") { return "defence ministry" }
    if has("foreign", "external") { return "foreign ministry" }
    if has("interior", "home") { return "interior ministry" }
    if has("treasury", "finance") { return "finance ministry" }
    for field in [
      "justice", "energy", "health", "oil", "transport", "information", "trade", "commerce",
    ]
    where words.contains(Substring(field)) { return "\(field) ministry" }
    if nation == "united-states", has("state") { return "foreign ministry" }
    return nil
  }

  /// The office of a known person who is somebody's counterpart of a nation ("his Chinese counterpart, Xi
  /// Jinping").
  func counterpart(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence,
    _ date: CalendarDate?
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    let low = mention.tokens.lowerBound
    let high = mention.tokens.upperBound
    let near =
      Array(max(0, low - 4)..<low)
      + (high < tokens.count && tokens[high].text == ","
        // "Ana Ruiz, met with her Kenyan counterpart": whom a verb names is another.
        ? Array(
          (high + 1..<min(high + 6, tokens.count)).prefix {
            ![.VERB, .AUX, .ADP].contains(tokens[$0].partOfSpeech)
          }) : [])
    let record = knowledge.record(mention.entity)
    if let nation = pairedNation(mention, mentions, tokens) {
      return [office(asCounterpartOf: nation, mention, record, date)].compactMap(\.self)
    }
    // "their Peruvian counterparts, Ana Ruiz and Ali Noor": the second is one as well.
    if let second = secondCounterpart(mention, mentions, tokens) {
      return [
        ExtractedRelation(
          source: mention.entity, kind: .officialOf, target: second.entity,
          sentence: mention.sentence, cue: "\(second.surface) counterparts",
          predicate: "title/counterpart", confidence: 0.7)
      ]
    }
    guard let word = near.first(where: { isCounterpart($0, tokens) }),
      // "his Kenyan counterpart, Gen. Ali Noor"
      word > high || word + 1 == low || tokens[low - 1].text == ","
        || tokens[word + 1].text == ","
          && tokens[word + 2..<low].allSatisfy({ Words.isCapitalized($0.text) }),
      let nation = mentions.last(where: {
        $0.entity.kind == .nation
          && $0.tokens.upperBound == word - (tokens[word].lemma == "number" ? 1 : 0)
      })
    else { return [] }
    return [office(asCounterpartOf: nation, mention, record, date)].compactMap(\.self)
  }

  /// The office that somebody holds for a nation as whose counterpart they are named: of a known person the one that the tables
  /// give on the day.
  private func office(
    asCounterpartOf nation: LinkedMention, _ mention: LinkedMention, _ record: Record?,
    _ date: CalendarDate?
  ) -> ExtractedRelation? {
    guard let record else {
      return ExtractedRelation(
        source: mention.entity, kind: .officialOf, target: nation.entity,
        sentence: mention.sentence, cue: "\(nation.surface) counterpart",
        predicate: "title/counterpart", confidence: 0.7)
    }
    guard
      let term = knowledge.terms(of: record).filter({ term in
        term.of == nation.entity.slug && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }).max(by: { !$0.leads(.nation) && $1.leads(.nation) })
    else { return nil }
    return ExtractedRelation(
      source: mention.entity, kind: term.leads(.nation) ? .leads : .officialOf,
      target: nation.entity,
      sentence: mention.sentence, cue: "\(nation.surface) counterpart",
      predicate: "title/counterpart", confidence: 0.8, role: term.position)
  }

  /// The nation of somebody in a list of counterparts that goes with a list of nations: "his Polish and German counterparts, Ana
  /// Ruiz and Jan Roe".
  private func pairedNation(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> LinkedMention? {
    guard
      let word = tokens[..<mention.tokens.lowerBound].suffix(16).lastIndex(where: {
        ["counterparts", "homologues", "colleagues"].contains($0.text.lowercased())
      })
    else { return nil }
    let nations = nationsBefore(word, mentions, tokens)
    guard nations.count > 1 else { return nil }
    let start = word + 1 < tokens.count && tokens[word + 1].text == "," ? word + 2 : word + 1
    let people = list(of: [.leader], from: start, mentions, tokens).members
    guard people.count == nations.count,
      let place = people.firstIndex(where: { $0.tokens == mention.tokens })
    else { return nil }
    return nations[place]
  }

  /// The nation of the counterparts of whom somebody is the second named: "their Peruvian counterparts, Ana Ruiz and [Ali
  /// Noor]".
  private func secondCounterpart(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> LinkedMention? {
    let and = mention.tokens.lowerBound - 1
    guard and > 2, tokens[and].text == "and",
      let first = mentions.last(where: {
        $0.entity.kind == .leader && $0.form == .name && $0.tokens.upperBound == and
      })
    else { return nil }
    var word = first.tokens.lowerBound - 1
    if word > 0, tokens[word].text == "," { word -= 1 }
    guard word > 0, tokens[word].text.lowercased() == "counterparts" else { return nil }
    return mentions.last { $0.entity.kind == .nation && $0.tokens.upperBound == word }
  }

  /// Whether a word says that somebody holds with another nation the office of who is spoken of.
  private func isCounterpart(_ word: Int, _ tokens: [Token]) -> Bool {
    let lemma = tokens[word].lemma.lowercased()
    return ["counterpart", "homologue", "colleague"].contains(lemma)
      || lemma == "number" && word > 0 && tokens[word - 1].text.lowercased() == "opposite"
  }

  /// The office of a post that stands for who holds it: "the US president".
  func post(
    _ mention: LinkedMention, _ titles: TitleFinder, _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> [ExtractedRelation] {
    guard mention.role != nil || knowledge.record(mention.entity) != nil,
      let match = titles.titles.first(where: {
        $0.tokens == mention.tokens
          // "The Russian president" of whom the text speaks.
          || mention.role == nil && mention.tokens.contains($0.tokens.lowerBound)
            && $0.tokens.upperBound == mention.tokens.upperBound
      }), let record = match.candidates.first?.record
    else { return [] }
    let role = mention.role ?? titles.sentence.text(of: match.tokens)
    let title = PersonTitle(
      tokens: match.tokens, record: record, role: role, isCourtesy: false)
    guard let target = knownHolder(of: mention.entity, title, linked, date) else { return [] }
    if mention.role == nil, !holds(mention.entity, title, of: target, date),
      !linked.mentions.contains(where: {
        $0.sentence == mention.sentence && $0.entity == target
          && mention.tokens.contains($0.tokens.lowerBound)
      })
    {
      return []
    }
    let office = ExtractedRelation(
      source: mention.entity, kind: relation(of: title, over: target), target: target,
      sentence: mention.sentence, cue: role, predicate: "title/\(role.lowercased())",
      confidence: 0.75, role: role)
    return withOrgan(office, title, linked, date)
  }

  /// Whether a person holds just the office, by the tables, that a text calls them by without a nation: "The Foreign Secretary met
  /// Ali Noor" says whose secretary Boris Johnson was.
  private func holds(
    _ person: EntityID, _ title: PersonTitle, of target: EntityID, _ date: CalendarDate?
  ) -> Bool {
    guard let record = knowledge.record(person) else { return false }
    let name = knowledge.name(of: title.record).lowercased()
    return name.contains(" ")
      && knowledge.terms(of: record).contains { term in
        knowledge.holder(term.of) == target && term.position.lowercased().contains(name)
          && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }
  }

  /// What else a title is held of that stands behind it in a list: "commander of United Nations Command, Combined Forces
  /// Command and US Forces Korea".
  func alsoHeld(
    _ office: ExtractedRelation, _ title: PersonTitle, _ mentions: [LinkedMention],
    _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    guard office.target.kind == .organization,
      let first = mentions.first(where: {
        $0.entity == office.target && $0.tokens.lowerBound >= title.tokens.upperBound
      })
    else { return [] }
    var found: [ExtractedRelation] = []
    var end = first.tokens.upperBound
    var isClosed = false
    let isApart = tokens[title.tokens.upperBound].text == ","
    while !isClosed, end + 1 < tokens.count {
      var next = end
      if [",", "/"].contains(tokens[next].text) {
        // "commander, Task Force 70, Carrier Strike Group 5"
        isClosed = isApart || tokens[next].text == "/"
        next += 1
      }
      if tokens[next].text == "and" {
        isClosed = true
        next += 1
      }
      if next < tokens.count, tokens[next].text == "the" { next += 1 }
      guard next > end, next < tokens.count,
        let other = mentions.first(where: {
          $0.tokens.lowerBound == next && $0.entity.kind == .organization
        }), other.tokens.upperBound < tokens.count,
        ![.NOUN, .PROPN, .ADJ, .PART].contains(tokens[other.tokens.upperBound].partOfSpeech)
      else { return [] }
      var also = office
      also.target = other.entity
      also.kind = relation(of: title, over: other.entity)
      found.append(also)
      end = other.tokens.upperBound
    }
    return isClosed ? found : []
  }
}
