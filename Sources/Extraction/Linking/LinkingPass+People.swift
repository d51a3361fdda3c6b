import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// People: by full name first, then by what is left of it.
extension LinkingPass {
  /// The title that a person named here shares with others of a list.
  func sharedTitle(of m: EntityMention) -> PersonTitle? { finder(m).shared(by: m.tokens) }

  /// Whether a word for a post that is no title stands right before a name: "Noor's adviser Ana Ruiz".
  private func isBehindPost(_ m: EntityMention) -> Bool {
    Words.posts.contains(word(m, m.tokens.lowerBound - 1).lowercased())
  }

  /// Whether a full name that the tables know of one alone is that of who ruled when many readers lived, and the engine sees a
  /// person: "captured Saddam Hussein".
  private func isRulerOfOld(_ person: Record, _ m: EntityMention) -> Bool {
    guard m.label == .person, m.score >= 0.5, m.tokens.count > 1 else { return false }
    return knowledge.terms(of: person).contains { term in
      guard term.isTop || term.role == "rebel" else { return false }
      if let end = term.end, end < LinkingPass.livingMemory { return false }
      guard let date, let start = term.start else { return true }
      return start <= date
    }
  }

  /// The title that the text gives somebody of the same full name further on.
  private func titles(ofSameNameAs m: EntityMention) -> PersonTitle? {
    let name = document.sentences[m.sentence].tokens[m.tokens].map(\.text)
    guard name.count > 1, m.candidates.count > 1 else { return nil }
    for (index, sentence) in document.sentences.enumerated().dropFirst(m.sentence + 1).prefix(6) {
      for span in sentence.spans
      where span.label == .person && sentence.tokens[span.tokens].map(\.text) == name {
        let finder = TitleFinder(
          knowledge: knowledge, sentence: sentence, titles: titles[index])
        if let title = finder.title(of: span.tokens), !title.isCourtesy { return title }
      }
    }
    return nil
  }

  /// The title of a person named here.
  func title(of m: EntityMention) -> PersonTitle? { finder(m).title(of: m.tokens) }

  private func finder(_ m: EntityMention) -> TitleFinder {
    TitleFinder(
      knowledge: knowledge, sentence: document.sentences[m.sentence], titles: titles[m.sentence])
  }

  func words(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "-" }).map { Words.slug(String($0)) }
  }

  func place(_ m: EntityMention) -> Int { m.sentence * 1_000 + m.tokens.lowerBound }

  /// Whether one of those whom a name may mean holds an office on the day of the article.
  private func isInOffice(_ m: EntityMention) -> Bool {
    m.candidates.contains { candidate in
      knowledge.kind(of: candidate.record) == .leader
        && knowledge.terms(of: candidate.record).contains { term in
          date.map { term.holds(on: $0, grace: 60) } ?? true
        }
    }
  }

  private func score(_ person: Record, title: PersonTitle?) -> Double {
    PersonFit(knowledge: knowledge, date: date, nations: nations).score(person, title: title)
  }

  /// Whether a name is only the end of a longer one: "Ahmed bin Saeed [Al Maktoum]" is none of the other Maktoums.
  private func isTail(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    // "met [bin Noor]" is all that is written of the name.
    if isFather(m), low < 2 || !Words.isCapitalized(word(m, low - 2)) { return false }
    return (max(0, low - 3)..<low).contains {
      ["bin", "ibn", "bint"].contains(word(m, $0).lowercased())
    }
  }

  /// Who ruled no later than this has namesakes by now: the first of January 1945.
  private static let livingMemory = CalendarDate(daysSince1970: -9_131)

  /// Whether "Jr." behind a name makes it that of the son of whom the tables know by it: "Donald Trump Jr."
  private func isNamesakesSon(_ m: EntityMention) -> Bool {
    let mark = word(m, m.tokens.upperBound)
    guard ["Jr", "Jr.", "Junior"].contains(mark), m.tokens.count > 1 else { return false }
    let known = m.candidates.map(\.record).filter { knowledge.kind(of: $0) == .leader }
    return !known.isEmpty
      && known.allSatisfy { person in
        ([knowledge.name(of: person)] + knowledge.aliases(of: person)).allSatisfy {
          !$0.contains("Jr")
        }
      }
  }

  /// Whether a name is of whose child somebody is: "bin [Noor]".
  private func isFather(_ m: EntityMention) -> Bool {
    ["bin", "ibn", "bint"].contains(word(m, m.tokens.lowerBound - 1).lowercased())
  }

  /// Links "bin Noor" to whom the article has called "Ali bin Noor"; whether the name is such a one.
  private mutating func linkByFather(_ m: EntityMention) -> Bool {
    guard isFather(m) else { return false }
    let short = [word(m, m.tokens.lowerBound - 1).lowercased()] + words(surface(m))
    let same = people.last {
      $0.words.count > short.count && Array($0.words.suffix(short.count)) == short
    }
    if let same, let entity = entities[same.id] { add(m, entity, confidence: 0.9) }
    return true
  }

  /// Whether a name of several words is no more than the family's: "al-Noor".
  func isFamily(_ m: EntityMention) -> Bool {
    let own = words(surface(m))
    return m.tokens.count > 1 && own.count == 2 && ["al", "el"].contains(own[0])
  }

  /// Whether two names or more are the end of a longer one that the article gives with a first name: "Moreno Bau".
  func isShort(_ m: EntityMention, among full: [EntityMention]) -> Bool {
    let own = words(surface(m))
    return full.contains { other in
      let long = words(surface(other))
      return long.count > own.count && Array(long.suffix(own.count)) == own
    }
  }

  /// Whether a noun before a name says that it is of the stage or the field of play: "pop star Michael Jackson" is no
  /// official of that name.
  private func isOfStage(_ m: EntityMention) -> Bool {
    Words.performers.contains(word(m, m.tokens.lowerBound - 1).lowercased())
  }

  mutating func linkPerson(_ m: EntityMention) {
    if isTail(m) || isOfStage(m) || isOfOffice(m) || isShipsName(m) || linkByFather(m) { return }
    if isNamesakesSon(m) { return }
    let title = title(of: m)
    // "Charles Taylor flown home" in a headline is whom the text calls the former president by the same name.
    let toldTitle = title == nil && m.sentence == 0 ? titles(ofSameNameAs: m) : nil
    // "the Ronald Reagan", where the article has a ship of the name; without an article as well, where no such person
    // holds an office on the day.
    if title == nil, let ship = ship(named: surface(m)),
      word(m, m.tokens.lowerBound - 1).lowercased() == "the" || !isInOffice(m)
    {
      add(m, ship, confidence: 0.8)
      return
    }
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
    let text =
      nameBehindCrown(m) ?? document.sentences[m.sentence].nameAroundNickname(m.tokens)
      ?? surface(m)
    if known.isEmpty, text != surface(m) {
      known = knowledge.candidates(for: text).filter {
        knowledge.kind(of: $0.record) == .leader && $0.form != .surname
      }
    }
    let ranked = known.map { ($0.record, score($0.record, title: title ?? toldTitle)) }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    if let first = ranked.first,
      first.1 > 0 || first.1 > -3 && (title != nil || isBehindPost(m))
        || ranked.count == 1 && isRulerOfOld(first.0, m)
    {
      add(m, first.0, role: title.flatMap { $0.isCourtesy || $0.isForeseen ? nil : $0.role })
      if let id = knowledge.id(of: first.0) { people.append((id, words(text), place(m))) }
      return
    }
    guard m.label == .person, m.score >= 0.4 || !known.isEmpty else { return }
    // The same words once more, or a longer form of them.
    let own = words(text)
    if let same = people.last(where: { $0.words == own })
      ?? people.last(where: {
        $0.words.count > own.count && Array($0.words.suffix(own.count)) == own
      }), let e = entities[same.id]
    {
      add(m, e, role: title?.role, confidence: 0.9)
      return
    }
    guard let title = title.flatMap({ $0.isCourtesy ? nil : $0 }) ?? sharedTitle(of: m) else {
      linkHead(m)
      return
    }
    dropField(from: title.tokens.upperBound, to: m)
    let holder = holder(m, title)
    let slug = Words.slug(text) + "~" + (holder ?? digits)
    var entity = Entity(
      id: EntityID(kind: .leader, slug: slug), kind: .leader, name: text, confidence: 0.7)
    entity.attributes["role"] = .string(title.role)
    if let holder { entity.attributes["nation"] = .string(holder) }
    add(m, entity, role: title.role, confidence: 0.7)
    people.append((entity.id, words(text), place(m)))
  }

  /// Whether somebody's own title says that a courtesy before a surname is not for them: "Mr. Ruiz" is not "first lady Ana
  /// Ruiz".
  private func isOtherSex(_ person: EntityID, than title: PersonTitle?) -> Bool {
    guard let title, title.isCourtesy else { return false }
    let courtesy = title.role.lowercased().filter(\.isLetter)
    let others: Set<String> =
      switch courtesy {
      case "mr": ["lady", "queen", "princess", "duchess", "wife", "mrs", "ms", "madam", "dame"]
      case "mrs", "ms", "miss", "madam":
        ["gentleman", "king", "prince", "duke", "husband", "mr", "sir"]
      default: []
      }
    return mentions.contains { mention in
      guard mention.entity == person, mention.form == .name else { return false }
      let low = mention.tokens.lowerBound
      let before = document.sentences[mention.sentence].tokens[max(0, low - 2)..<low]
      return before.contains { others.contains($0.text.lowercased().filter(\.isLetter)) }
    }
  }

  /// A name of several words without the crown that stands in front: "Nawaf al-Sabah" of "Emir Nawaf al-Sabah".
  private func nameBehindCrown(_ m: EntityMention) -> String? {
    guard
      let crown = titles[m.sentence].first(where: {
        $0.tokens.lowerBound == m.tokens.lowerBound
          && $0.tokens.upperBound + 1 < m.tokens.upperBound
      }), crown.tokens.count == 1, let record = crown.candidates.first?.record,
      knowledge.role(of: record) == "monarch", word(m, m.tokens.lowerBound) != "Shah",
      knowledge.candidates(for: surface(m)).isEmpty
    else { return nil }
    return document.sentences[m.sentence].text(of: crown.tokens.upperBound..<m.tokens.upperBound)
  }

  /// Takes back names that are words of an office: "Undersecretary for [Human Rights] Uzra Zeya".
  private mutating func dropField(from start: Int, to m: EntityMention) {
    guard start < m.tokens.lowerBound else { return }
    let dropped = mentions.filter {
      $0.sentence == m.sentence && $0.entity.kind == .organization
        && $0.tokens.lowerBound >= start && $0.tokens.upperBound <= m.tokens.lowerBound
        && knowledge.record($0.entity) == nil && !isBody($0.tokens, ofTitleBefore: start, m)
    }
    takeBack(dropped)
  }

  /// Whether a name right behind a title is the body that somebody heads or speaks for, and no matter that a minister or an
  /// envoy is for: "the director of the [Norfleet Bureau], Ana Ruiz".
  private func isBody(_ name: Range<Int>, ofTitleBefore start: Int, _ m: EntityMention) -> Bool {
    let preposition = word(m, start).lowercased()
    guard ["of", "for", "at", "with"].contains(preposition),
      name.lowerBound == start + 1
        || name.lowerBound == start + 2 && word(m, start + 1).lowercased() == "the"
    else { return false }
    let post = word(m, start - 1).lowercased()
    let hasMatter =
      Words.ministers.contains(post) || preposition == "for" && Words.envoys.contains(post)
    return !hasMatter
      || tokens(m)[name].contains { Words.offices.contains($0.text.lowercased()) }
  }

  /// The nation or organization that a person speaks for, by the noun phrase of the title.
  private func holder(_ m: EntityMention, _ title: PersonTitle) -> String? {
    let near = mentions.filter { $0.sentence == m.sentence }
    return finder(m).holder(of: title, of: m.tokens, among: near).map { String($0.entity.slug) }
  }

  /// Links what the engine takes for a person's name to the base that alone the tables know by it: "left Aviano for
  /// Incirlik"; whether it is one.
  private mutating func linkBase(_ m: EntityMention) -> Bool {
    let bases = m.candidates.map(\.record).filter { knowledge.sort(of: $0) == "airbase" }
    guard let base = bases.first, bases.count == m.candidates.count else { return false }
    add(m, base, confidence: 0.8)
    return true
  }

  /// Whether a surname is but an officer's rank before a name: "Major General Ali Noor", "Major Ali Noor".
  private func isRankOnly(_ m: EntityMention) -> Bool {
    titles[m.sentence].contains { title in
      title.tokens.lowerBound == m.tokens.lowerBound
        && Words.isCapitalized(word(m, m.tokens.upperBound))
        && Words.ranks.contains(word(m, m.tokens.lowerBound).lowercased())
    }
  }

  /// Whether the engine takes words of an office for a person's name: "Foreign Affairs [and Regional Integration]", "deputy [Directors]".
  private func isOfOffice(_ m: EntityMention) -> Bool {
    let words = tokens(m)[m.tokens].map { $0.text.lowercased() }
    return ["and", "of", "for", "&"].contains(words.first) || words.contains("and")
      || words == ["hon"] || words == ["hon."]
      || words.contains(where: Words.officeWords.contains)
  }

  mutating func linkSurname(_ m: EntityMention) {
    if isTail(m) || isRankOnly(m) || isOfOffice(m) || isShipsName(m) || linkByFather(m) {
      return
    }
    let title = title(of: m)
    let role = title.flatMap { $0.isCourtesy ? nil : $0.role }
    let word = isFamily(m) ? words(surface(m)).last ?? "" : Words.slug(surface(m))
    // The name of somebody whom the article has named in full.
    let bearers = people.filter { $0.words.contains(word) }
    let courtly = bearers.filter { !isOtherSex($0.id, than: title) }
    let same = courtly.isEmpty ? bearers : courtly
    if !same.isEmpty {
      let before = same.last { $0.place < place(m) } ?? same.first
      let isSure = Set(same.map(\.id)).count == 1
      if let before, let entity = entities[before.id] {
        add(m, entity, role: role, confidence: isSure ? 0.95 : 0.6)
      }
      return
    }
    if title == nil, let ship = ship(named: surface(m)) {
      add(m, ship, confidence: 0.7)
      return
    }
    // "the Asad regime": whose government is spoken of rules on the day.
    let next = self.word(m, m.tokens.upperBound).lowercased()
    let rules =
      title == nil
      && (["regime", "government", "administration"].contains(next) || isFirstOfTwo(m))
    // "Kim" behind "the singer Kim Roe" is she.
    if title == nil, firstNames.contains(word), !isOwned(m) { return }
    if title == nil, let servant = servant(ofOwnerBefore: m) {
      add(m, servant, confidence: 0.85)
      return
    }
    guard m.label == .person || title != nil || rules || isRulersAlone(m) else { return }
    if title == nil, linkBase(m) { return }
    let ranked = m.candidates.filter {
      knowledge.kind(of: $0.record) == .leader && !isForeign($0.record, toOwnerBefore: m)
    }
    .map { ($0.record, score($0.record, title: title)) }
    .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    if let first = ranked.first {
      let margin = ranked.count > 1 ? first.1 - ranked[1].1 : 9
      let isCourteous = title?.isCourtesy ?? false
      // "Mr Trump" out of office is still he, where nobody else of the name comes near. Beside "Tom Trump", whom nobody knows,
      // only who must be meant is.
      let usual = title != nil && !isCourteous ? 4.0 : isCourteous && margin >= 2 ? 4.5 : 6
      // "defeated Rajoy": a name that one ruler alone has had is that one's, some years later too.
      let isAlone = ranked.count == 1 && title == nil && isRuler(first.0)
      let needed = strangers.contains(word) ? max(usual, 7.5) : isAlone ? min(usual, 4) : usual
      if first.1 >= needed, margin >= 0.5 {
        add(m, first.0, role: role, confidence: margin >= 2 ? 0.9 : 0.6)
        return
      }
    }
    guard let title, !title.isCourtesy, m.label == .person, ranked.isEmpty else { return }
    let name = surface(m)
    var entity = Entity(
      id: EntityID(kind: .leader, slug: "\(Words.slug(name))~\(digits)"), kind: .leader,
      name: name, confidence: 0.5)
    entity.attributes["role"] = .string(title.role)
    add(m, entity, role: title.role, confidence: 0.5)
    people.append((entity.id, words(name), place(m)))
  }
}
