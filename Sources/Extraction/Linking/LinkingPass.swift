import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// The state of linking one document.
struct LinkingPass {
  let knowledge: KnowledgeBase
  let document: Document
  let date: CalendarDate?
  let digits: String
  var mentions: [LinkedMention] = []
  var entities: [EntityID: Entity] = [:]
  /// How often the article names each nation, by slug.
  var nations: [String: Int] = [:]
  /// How many names of the article are, or may be, of each nation: those of places, people and organizations, but
  /// for what is told by a word or some letters that many have ("Congress", "SDA").
  var hints: [String: Int] = [:]
  /// The places whose nation the text tells behind the name, by their names: "Tripoli, Lebanon".
  var toldPlaces: [String: Record] = [:]
  /// The place of the dateline, which "here" means.
  var scene: Record?
  /// Titles of each sentence.
  var titles: [[NameMatch]] = []
  /// The military units seen, by their names and short forms with the number in digits.
  var units: [String: EntityID] = [:]
  /// The last words of the names of several words that the engine takes for people's, in small letters.
  var surnames: Set<String> = []
  /// The people seen by full name, in the order of the text.
  var people: [(id: EntityID, words: [String], place: Int)] = []

  init(knowledge: KnowledgeBase, document: Document, date: CalendarDate?, digits: String) {
    self.knowledge = knowledge
    self.document = document
    self.date = date
    self.digits = digits
  }

  mutating func run() {
    let finder = MentionFinder(knowledge: knowledge)
    var found: [EntityMention] = []
    for (index, sentence) in document.sentences.enumerated() {
      titles.append(knowledge.titleMatches(in: sentence.tokens))
      let skipped = Dateline.length(of: sentence, at: index)
      for mention in finder.mentions(in: sentence, at: index, titles: titles[index]) {
        if mention.tokens.lowerBound >= skipped {
          if !isMedium(mention) { found.append(mention) }
        } else if scene == nil {
          scene = bestPlace(
            mention.candidates.map(\.record).filter { knowledge.kind(of: $0) == .place })
        }
      }
    }
    findCompaniesAgain(&found, finder)
    for mention in found {
      for candidate in mention.candidates where knowledge.kind(of: candidate.record) == .nation {
        let slug = knowledge.id(of: candidate.record).map { String($0.slug) } ?? ""
        nations[slug, default: 0] += candidate.form == .seat ? 1 : 2
      }
    }
    for mention in found where !isCommon(mention) {
      for nation in Set(mention.candidates.flatMap { knowledge.nations(of: $0.record) }) {
        hints[nation, default: 0] += 1
      }
    }
    hints.merge(nations) { $0 + $1 }
    for mention in found {
      guard let place = toldPlace(mention) else { continue }
      toldPlaces[surface(mention)] = place
    }
    surnames = Set(
      found.filter { $0.label == .person && $0.tokens.count > 1 }.map {
        word($0, $0.tokens.upperBound - 1).lowercased()
      })
    found = found.flatMap(apart)
    var persons: [EntityMention] = []
    for mention in found where !linkThing(mention) { persons.append(mention) }
    let full = persons.filter { $0.tokens.count > 1 }
    // "Moreno Bau" of a headline is Ángeles Moreno Bau of the text.
    let short = full.filter { isShort($0, among: full) }
    for mention in full where !short.contains(mention) { linkPerson(mention) }
    for mention in short { linkPerson(mention) }
    people.sort { $0.place < $1.place }
    for mention in persons where mention.tokens.count == 1 { linkSurname(mention) }
    findAirfields()
    findFirstFleets()
    findUnits()
    linkUnitsAgain()
    joinNicknames()
    linkShortAirlines()
    linkOrgans()
    linkRebels()
    linkSeatedOrgans()
    linkBareOrgans()
    linkCoalition()
    dropClassNames()
    linkShipsAgain()
    dropIdleShips()
    linkPosts()
    linkNicknames()
    linkSeas()
    linkScene()
    joinBases()
    joinFlights()
    joinTypesOfFlight()
  }

  /// Whether a company is only where somebody writes: "said on Twitter", "follow us on Facebook".
  private func isMedium(_ m: EntityMention) -> Bool {
    ["on", "via"].contains(word(m, m.tokens.lowerBound - 1).lowercased())
      && Words.media.contains(surface(m).lowercased())
      && ![.NOUN, .PROPN].contains(
        m.tokens.upperBound < tokens(m).count ? tokens(m)[m.tokens.upperBound].partOfSpeech : .X)
  }

  /// Lets the names that a noun has made a company's once be its everywhere: "Cóndor, a Peruvian airline" makes
  /// "Cóndor has ordered" that airline's.
  private func findCompaniesAgain(_ found: inout [EntityMention], _ finder: MentionFinder) {
    let names = Set(
      found.filter(\.isCalledCompany).map { m in tokens(m)[m.tokens].map(\.text) })
    for (index, sentence) in document.sentences.enumerated() where !names.isEmpty {
      let own = found.filter { $0.sentence == index }
      let fixed = own.filter { !$0.candidates.isEmpty || $0.isCalledCompany }
      let skipped = Dateline.length(of: sentence, at: index)
      for name in names.sorted(by: { $0.count > $1.count || $0.count == $1.count && $0[0] < $1[0] })
      {
        for again in finder.namesakes(of: name, in: sentence, at: index, known: fixed)
        where again.tokens.lowerBound >= skipped
          && !fixed.contains(where: { $0.tokens.overlaps(again.tokens) })
          && !own.contains(where: {
            $0.tokens.count > again.tokens.count
              && $0.tokens.overlaps(again.tokens)
          })
        {
          found.removeAll { $0.sentence == index && $0.tokens == again.tokens }
          found.append(again)
        }
      }
    }
    found = found.enumerated().sorted {
      ($0.element.sentence, $0.element.tokens.lowerBound, $0.offset)
        < ($1.element.sentence, $1.element.tokens.lowerBound, $1.offset)
    }.map(\.element)
  }

  // MARK: Helpers

  func tokens(_ m: EntityMention) -> [Token] { document.sentences[m.sentence].tokens }

  func word(_ m: EntityMention, _ i: Int) -> String {
    let tokens = tokens(m)
    return tokens.indices.contains(i) ? tokens[i].text : ""
  }

  func surface(_ m: EntityMention) -> String { surface(m.sentence, m.tokens) }

  func surface(_ sentence: Int, _ range: Range<Int>) -> String {
    document.sentences[sentence].text(of: range)
  }

  func head(_ m: EntityMention) -> Int {
    guard let tree = document.sentences[m.sentence].tree else { return m.tokens.upperBound - 1 }
    let outer = m.tokens.filter { !m.tokens.contains(tree.heads[$0]) }
    // "Myanmar's military" hangs from "regime" by both words, "Airbus A330" from "jetliner": the last is the head.
    let isLast = m.label == .organization || m.designation != nil
    return (isLast ? outer.last : outer.first) ?? m.tokens.upperBound - 1
  }

  mutating func add(
    _ m: EntityMention, _ entity: Entity, form: LinkedMention.Form = .name, role: String? = nil,
    confidence: Double = 1
  ) {
    if entities[entity.id] == nil { entities[entity.id] = entity }
    mentions.append(
      LinkedMention(
        sentence: m.sentence, tokens: m.tokens, head: head(m), entity: entity.id, form: form,
        surface: surface(m), role: role, confidence: confidence))
  }

  mutating func add(
    _ m: EntityMention, _ record: Record, form: LinkedMention.Form = .name, role: String? = nil,
    confidence: Double = 1
  ) {
    guard let entity = knowledge.entity(of: record) else { return }
    add(m, entity, form: form, role: role, confidence: confidence)
  }

  /// Takes mentions back, and the entities that nothing else names.
  mutating func takeBack(_ gone: [LinkedMention]) {
    guard !gone.isEmpty else { return }
    mentions.removeAll { gone.contains($0) }
    for entity in Set(gone.map(\.entity))
    where !mentions.contains(where: { $0.entity == entity }) { entities[entity] = nil }
  }

  /// Whether the mention stands behind words that make it a place.
  func isLocative(_ m: EntityMention) -> Bool {
    var i = m.tokens.lowerBound - 1
    if word(m, i).lowercased() == "the" { i -= 1 }
    return Words.locatives.contains(word(m, i).lowercased())
  }

  /// "Seattle" of "Seattle-based".
  private func isBase(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    return word(m, next).hasSuffix("based") || word(m, next) == "-" && word(m, next + 1) == "based"
  }

  /// Whether a name is what an attack is done to: "The rebels attacked Kunduz".
  private func isStruck(_ m: EntityMention) -> Bool {
    guard isDoneTo(m), let tree = document.sentences[m.sentence].tree else { return false }
    let verb = tree.heads[head(m)]
    return verb >= 0 && Words.strikes.contains(tokens(m)[verb].lemma.lowercased())
  }

  /// Whether a name is what something is done to: an object, or what is joined to one.
  private func isDoneTo(_ m: EntityMention) -> Bool {
    guard let tree = document.sentences[m.sentence].tree else { return false }
    var head = head(m)
    while tree.labels[head].relation == "conj", tree.heads[head] >= 0 { head = tree.heads[head] }
    return tree.labels[head].relation == "obj" || tree.labels[head].description == "nsubj:pass"
  }

  /// Whether a place is only found by an abbreviation that lacks its point: "Mass in Rome" is not Massachusetts.
  private func isWithoutPoint(_ m: EntityMention, _ place: Record) -> Bool {
    let text = surface(m)
    guard m.tokens.count == 1, text.utf8.count <= 5, !text.hasSuffix("."),
      word(m, m.tokens.upperBound) != "."
    else { return false }
    let names = [knowledge.name(of: place)] + knowledge.aliases(of: place)
    return names.contains(text + ".") && !names.contains(text)
  }

  private func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 2 && text.allSatisfy(\.isUppercase)
  }

  /// The first letters of the words of a name that are written with capitals.
  private func initials(_ name: String) -> String {
    String(name.split(separator: " ").compactMap { $0.first }.filter(\.isUppercase))
  }

  private func isOfNamedNation(_ place: Record) -> Bool {
    knowledge.nations(of: place).contains { nations[$0, default: 0] > 0 }
  }

  /// Whether a capital or seat stands for its government here.
  func standsForGovernment(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    let next = word(m, m.tokens.upperBound)
    var before = low - 1
    if word(m, before).lowercased() == "the" { before -= 1 }
    let previous = word(m, before).lowercased()
    // "Amman, Jordan", "left Athens for Vilnius", "a flight for Doha".
    if next == ",", names(word(m, m.tokens.upperBound + 1), nationOf: m) { return false }
    if ["for", "between"].contains(previous), isUnderway(m, before) { return false }
    if isCalledCapital(m) { return false }
    // "Dublin-based Ryanair"
    if next == "-",
      ["based", "born", "bound"].contains(word(m, m.tokens.upperBound + 1).lowercased())
    {
      return false
    }
    if next == "'s" || next == "’s" {
      // "Lima's Central Airport": what stands in a town.
      if isGround(m, behind: m.tokens.upperBound + 1) { return false }
      // "turned a deaf ear to Jakarta's pleas": what only governments make.
      let owned = word(m, m.tokens.upperBound + 1).lowercased()
      return Words.dealings.contains(owned) || !Words.locatives.contains(previous)
    }
    if Words.governments.contains(next.lowercased()) { return true }
    if previous == "to" || previous == "of" || previous == "from" {
      let dealing = (max(0, before - 2)..<max(0, before)).contains {
        Words.dealings.contains(word(m, $0).lowercased())
      }
      return dealing
    }
    // "met with authorities in Lima"
    if previous == "in", Words.powers.contains(word(m, before - 1).lowercased()) { return true }
    if Words.locatives.contains(previous) || Words.placeVerbs.contains(previous) { return false }
    if before >= 0, Words.placeVerbs.contains(tokens(m)[before].lemma.lowercased()) { return false }
    if Words.happenings.contains(next.lowercased()) { return false }
    // "Lima was hit by a missile"
    if let tree = document.sentences[m.sentence].tree,
      tree.labels[head(m)].description == "nsubj:pass", tree.heads[head(m)] >= 0,
      Words.strikes.contains(tokens(m)[tree.heads[head(m)]].lemma.lowercased())
    {
      return false
    }
    // "a strike on Lima"
    if previous == "on", before > 0,
      Words.fallingVerbs.contains(tokens(m)[before - 1].lemma.lowercased())
        || Words.fallingNouns.contains(tokens(m)[before - 1].lemma.lowercased())
    {
      return false
    }
    if Words.partners.contains(previous) { return true }
    if previous == "and" || previous == "or" {
      // As the first of two goes, so goes the second.
      if let first = mentions.last(where: {
        $0.sentence == m.sentence && $0.tokens.upperBound <= before
      }) {
        if first.form == .metonym || first.entity.kind == .nation { return true }
        if first.entity.kind == .place { return false }
      }
    }
    if let tree = document.sentences[m.sentence].tree {
      let head = head(m)
      let label = tree.labels[head].relation
      // "to Kyiv, Minsk and Astana": as the first of several goes, so go the others.
      if label == "conj",
        let first = mentions.last(where: {
          $0.sentence == m.sentence && $0.tokens.contains(tree.heads[head])
        })
      {
        if first.form == .metonym || first.entity.kind == .nation { return true }
        if first.entity.kind == .place { return false }
      }
      if ["nsubj", "obj", "iobj"].contains(label) { return true }
      if label == "compound" || label == "appos" || label == "root" { return false }
      if label == "nmod" || label == "obl" { return !Words.locatives.contains(previous) }
    }
    let isFirst = low == 0
    let nextIsSmall = next.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    return nextIsSmall && (isFirst || !Words.isCapitalized(word(m, low - 1)))
      || (!isFirst && previous.hasSuffix("ed"))
  }

  /// The state of Washington behind a town of the United States: "its plant in Everett, Washington".
  private func stateBehindTown(_ m: EntityMention) -> Record? {
    let low = m.tokens.lowerBound
    guard surface(m) == "Washington", word(m, low - 1) == ",",
      ![".", "D.C", "D.C.", "DC"].contains(word(m, m.tokens.upperBound + 1))
        || word(m, m.tokens.upperBound) != ",",
      let town = mentions.last(where: {
        $0.sentence == m.sentence && $0.tokens.upperBound == low - 1 && $0.entity.kind == .place
      }),
      knowledge.record(town.entity).map({ knowledge.nations(of: $0) == ["united-states"] }) ?? true
    else { return nil }
    return knowledge.candidates(for: "Washington State").first {
      knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
    }?.record
  }

  /// Whether the name of a building or a ground stands at a token: "Lima's [Jorge Chávez Airport]".
  private func isGround(_ m: EntityMention, behind start: Int) -> Bool {
    var end = start
    while end < tokens(m).count, end - start < 6, Words.isCapitalized(word(m, end)) { end += 1 }
    return end > start + 1 && Words.grounds.contains(word(m, end - 1).lowercased())
  }

  /// Whether what follows a name calls it a capital: "Lima, the capital of Peru, is a large city", "Lima is Peru's
  /// capital".
  private func isCalledCapital(_ m: EntityMention) -> Bool {
    let end = m.tokens.upperBound
    guard [",", "is", "was"].contains(word(m, end)),
      let capital = (end + 1..<end + 7).first(where: { word(m, $0).lowercased() == "capital" }),
      !Words.governments.contains(word(m, capital + 1).lowercased())
    else { return false }
    return (end + 1..<capital).allSatisfy { place in
      [.DET, .ADJ, .PROPN, .PART, .NOUN].contains(tokens(m)[place].partOfSpeech)
    }
  }

  /// Whether a word is a name of the nation whose seat a mention names.
  private func names(_ word: String, nationOf m: EntityMention) -> Bool {
    let own = m.candidates.filter { knowledge.kind(of: $0.record) == .nation }.map(\.record)
    return knowledge.candidates(for: word).contains {
      $0.form != .seat && $0.form != .adjective && own.contains($0.record)
    }
  }

  /// Whether a "for" leads to where somebody goes.
  private func isUnderway(_ m: EntityMention, _ preposition: Int) -> Bool {
    func goes(_ token: Token) -> Bool {
      [
        "leave", "depart", "head", "fly", "bind", "bound", "flight", "flights", "sail", "embark",
        "shuttle", "ply", "commute",
      ]
      .contains(token.lemma.lowercased()) || token.text.lowercased() == "bound"
    }
    // "had left Imam Khomeini International Airport for Kyiv"
    if let tree = document.sentences[m.sentence].tree {
      var current = head(m)
      for _ in 0..<2 where tree.heads[current] >= 0 {
        current = tree.heads[current]
        if goes(tokens(m)[current]) { return true }
      }
    }
    return tokens(m)[max(0, preposition - 4)..<max(0, preposition)].contains(where: goes)
  }

  /// Links what is no person; false where it may be one.
  mutating func linkThing(_ m: EntityMention) -> Bool {
    if m.isNamesake {
      if let ship = ship(named: surface(m)) { add(m, ship, confidence: 0.8) }
      return true
    }
    if let designation = m.designation {
      linkDesignated(m, designation)
      return true
    }
    let kinds = m.candidates.map { (candidate: $0, kind: knowledge.kind(of: $0.record)) }
    let isPersonal = m.label == .person
    let people = kinds.filter { $0.kind == .leader }
    if people.contains(where: { $0.candidate.form != .surname }), m.tokens.count > 1 {
      return false
    }
    let nationNames = kinds.filter { $0.kind == .nation && $0.candidate.form != .seat }
    let seats = kinds.filter { $0.kind == .nation && $0.candidate.form == .seat }
    let places = kinds.filter { $0.kind == .place }.map(\.candidate.record)
      .filter { !isWithoutPoint(m, $0) }
    let organizations = kinds.filter { $0.kind == .organization }.map(\.candidate.record)
    let aircraft = kinds.filter { $0.kind == .aircraft }.map(\.candidate.record)
    if !nationNames.isEmpty {
      let choice = best(nationNames.map(\.candidate))
      if let place = places.first, isLocative(m), let choice,
        knowledge.capital(of: choice.record) == surface(m)
      {
        add(m, place)
        return true
      }
      if isTown(m) {
        let name = surface(m)
        let id = EntityID(kind: .place, slug: "\(Words.slug(name))~\(digits)")
        add(m, Entity(id: id, kind: .place, name: name, confidence: 0.7), confidence: 0.7)
        return true
      }
      if let state = places.first(where: { knowledge.sort(of: $0) == "region" }), isState(m) {
        add(m, state, confidence: 0.8)
        return true
      }
      if let state = places.first(where: { knowledge.sort(of: $0) == "region" }),
        nations["united-states", default: 0] > 2, let choice,
        nations[String(knowledge.id(of: choice.record)?.slug ?? ""), default: 0] <= 2,
        !isGoverned(m), !isAmongNeighbours(choice.record)
      {
        add(m, state, confidence: 0.7)
        return true
      }
      guard let choice else { return true }
      let isAdjective = choice.form == .adjective
      add(m, choice.record, form: isAdjective ? .adjective : .name)
      return true
    }
    if let state = stateBehindTown(m) {
      add(m, state)
      return true
    }
    if !seats.isEmpty {
      let nation = best(seats.map(\.candidate))
      let isBuilding = places.isEmpty || places.contains { knowledge.sort(of: $0) == "site" }
      if let nation, toldPlaces[surface(m)] == nil,
        isBuilding ? !isLocative(m) : standsForGovernment(m)
      {
        add(m, nation.record, form: .metonym, confidence: 0.85)
      } else if let place = bestPlace(places) {
        add(m, place)
      }
      return true
    }
    if isPersonal, !people.isEmpty || (organizations.isEmpty && aircraft.isEmpty) {
      if let place = bestPlace(places), people.isEmpty, m.tokens.count == 1,
        isLocative(m) || isDoneTo(m) && isOfNamedNation(place)
      {
        add(m, place, confidence: 0.7)
        return true
      }
      return false
    }
    if let type = bestAircraft(aircraft), isAircraft(m) {
      linkAircraft(m, type)
      return true
    }
    if let place = bestPlace(places), m.label != .organization || organizations.isEmpty {
      let isKnown =
        m.label == .place || m.label == .facility || m.label == .nation || isLocative(m)
        || isBase(m)
        || m.tokens.count > 1
        // The engine sees a name, and the tables know none but places of it.
        || m.label == .organization && kinds.allSatisfy { $0.kind == .place } && isDoneTo(m)
        || isStruck(m) && kinds.allSatisfy { $0.kind == .place }
        || ["region", "sea", "island", "capital"].contains(knowledge.sort(of: place))
      if isKnown {
        if surface(m) == "Brussels", standsForGovernment(m),
          let union = knowledge.record(EntityID(kind: .organization, slug: "european-union"))
        {
          add(m, union, form: .metonym, confidence: 0.8)
        } else {
          add(m, place)
        }
        return true
      }
    }
    if let organization = bestOrganization(organizations, m), !isStrange(organization, m) {
      let text = surface(m)
      let isWord = m.tokens.count == 1 && m.label == nil && text != text.uppercased()
      guard Words.isCapitalized(text) || text.contains(where: \.isUppercase) else { return true }
      // "Houthi attacks", "Embraer, the maker of": such names are no common words.
      let isGroup =
        ["armed-group", "manufacturer", "airline"].contains(knowledge.sort(of: organization))
        && tokens(m)[m.tokens.lowerBound].partOfSpeech == .PROPN
      if isWord, m.tokens.lowerBound == 0, !isGroup { return true }
      // "The Malian ambassador was summoned to the Foreign Ministry": to no Malian one.
      if word(m, m.tokens.upperBound - 1).lowercased() == "ministry",
        knowledge.nations(of: organization).contains(where: { isSummoning(m.sentence, envoyOf: $0) }
        )
      {
        return true
      }
      if linkSecondForces(m, organization) || linkForeignOrgan(m, organization)
        || isOnlyMilitary(m.tokens, m.sentence) && !isRuling(m.tokens, m.sentence)
      {
        return true
      }
      add(m, organization)
      return true
    }
    // "GAO" is neither Mr Gao nor the town of Gao.
    if m.label == .organization, m.score >= 0.5, isAcronym(surface(m)), !kinds.isEmpty,
      kinds.allSatisfy({ $0.kind == .place || $0.kind == .leader && $0.candidate.form == .surname }
      ),
      title(of: m) == nil
    {
      addNew(m, .organization)
      return true
    }
    if !people.isEmpty { return false }
    guard m.candidates.isEmpty, let label = m.label else { return true }
    if isSurname(m) { return false }
    switch label {
    case .person: return false
    case .organization where m.score >= 0.5: addNew(m, .organization)
    case .place where m.score >= 0.5, .facility where m.score >= 0.5: addNew(m, .place)
    case .aircraft where m.score >= 0.6: linkSeenAircraft(m)
    default: break
    }
    return true
  }

  /// Whether a name stands where only a place does; a person may stand behind "to" and "from" as well.
  private func isIn(_ m: EntityMention) -> Bool {
    ["in", "at", "near", "outside", "inside", "into", "over", "across"].contains(
      word(m, m.tokens.lowerBound - 1).lowercased())
  }

  /// The people whom the engine takes for one body, where the text names each of them in full: "signed by Noor and Ruiz".
  private func apart(_ m: EntityMention) -> [EntityMention] {
    guard m.label == .organization, m.candidates.isEmpty, m.tokens.count == 3,
      word(m, m.tokens.lowerBound + 1).lowercased() == "and"
    else { return [m] }
    let people = [m.tokens.lowerBound, m.tokens.lowerBound + 2]
    guard people.allSatisfy({ surnames.contains(word(m, $0).lowercased()) }) else { return [m] }
    return people.map { person in
      var one = m
      one.tokens = person..<person + 1
      one.label = .person
      return one
    }
  }

  /// Whether what the engine takes for a body or a place is the surname of somebody whom the text names in full: "A pact was
  /// signed by Noor".
  private func isSurname(_ m: EntityMention) -> Bool {
    m.tokens.count == 1 && surnames.contains(surface(m).lowercased())
      && (m.label == .organization || m.label == .place && !isIn(m))
      && word(m, m.tokens.lowerBound - 1).lowercased() != "the"
  }

  /// The ship, of those that the article names with a prefix, whose name ends so.
  func ship(named name: String) -> Entity? {
    let ships = entities.values.filter { entity in
      entity.kind == .organization && entity.name.hasSuffix(" " + name)
        && Words.shipPrefixes.contains(String(entity.name.prefix { $0 != " " }))
    }
    return ships.count == 1 ? ships.first : nil
  }

  /// Whether letters that stand for a party or an office of one nation mean something else here, where nothing is of
  /// that nation: "SDA Director" in an article of the United States.
  private func isStrange(_ organization: Record, _ m: EntityMention) -> Bool {
    // "PAC-3" is no company.
    let next = word(m, m.tokens.upperBound + 1)
    if isAcronym(surface(m)), word(m, m.tokens.upperBound) == "-", next.first?.isNumber ?? false {
      return true
    }
    guard m.tokens.count == 1, isAcronym(surface(m)),
      ["party", "parliament", "ministry"].contains(knowledge.sort(of: organization)),
      knowledge.name(of: organization) != surface(m)
    else { return false }
    let own = knowledge.nations(of: organization)
    return !own.isEmpty && own.allSatisfy { hints[$0, default: 0] == 0 }
  }

  /// Whether a name is what an office is for: "Assistant Secretary for South and Central Asian Affairs", "Minister of
  /// Culture and Equality".
  private func isField(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    guard !tokens(m)[m.tokens].contains(where: { Words.offices.contains($0.text.lowercased()) })
    else { return false }
    // "Minister of Foreign Affairs [and International Cooperation]", "Minister of [Culture and Equality]"
    let first = word(m, low).lowercased()
    var end = low
    if word(m, end - 1).lowercased() == "the" { end -= 1 }
    let preposition = word(m, end - 1).lowercased()
    return titles[m.sentence].contains { title in
      if title.tokens.lowerBound < low, title.tokens.upperBound > low { return true }
      if ["and", "&"].contains(first), title.tokens.upperBound == low { return true }
      guard ["for", "of"].contains(preposition), title.tokens.upperBound == end - 1 else {
        return false
      }
      let post = word(m, end - 2).lowercased()
      return Words.ministers.contains(post) || preposition == "for" && Words.envoys.contains(post)
    }
  }

  mutating func addNew(_ m: EntityMention, _ kind: EntityKind) {
    let kind = isTownOfBase(m) ? .place : kind
    let unit = unit(m)
    let name = unit?.name ?? surface(m)
    guard name.contains(where: \.isUppercase), name.utf8.count > 2 else { return }
    // "the State of Maryland" is Maryland.
    if kind == .place, m.tokens.count == 1, word(m, m.tokens.upperBound) == "of",
      Words.realms.contains(name.lowercased())
    {
      return
    }
    // A bare "Department" is no organization.
    if kind == .organization {
      if isField(m) { return }
      let word = name.lowercased()
      let isBare =
        m.tokens.count == 1 && (Words.organs.contains(word) || Words.bare.contains(word))
      if isBare || name == "State" { return }
      if linkHeadlineOrgan(m, called: word) { return }
      if let known = units[name.replacing("-", with: " ")], let entity = entities[known] {
        add(m, entity, confidence: 0.9)
        return
      }
    }
    // A short form of something named before is that thing.
    let words = name.split(separator: " ").map { $0.lowercased() }
    for entity in entities.values.sorted(by: { $0.id < $1.id }) where entity.kind == kind {
      let whole = entity.name.split(separator: " ").map { $0.lowercased() }
      let isShort =
        kind == .organization
        && (isAcronym(name) && initials(entity.name) == name || isUnit(words, within: whole))
      if words == whole || isShort
        || (words.count > 1 && whole.suffix(words.count).elementsEqual(words))
      {
        add(m, entity, confidence: 0.8)
        return
      }
    }
    let id = EntityID(kind: kind, slug: Words.slug(name))
    if let unit {
      units[name] = id
      if let short = unit.short { units[short] = id }
    }
    var entity = Entity(id: id, kind: kind, name: name, confidence: Double(m.score))
    if kind == .place, let nation = nationsBehindComma(m).first {
      entity.attributes["nation"] = .string(nation)
    }
    add(m, entity, confidence: Double(m.score))
  }

  /// Whether a name is the town before the state where something is based: "[Lemoore], California-based".
  private func isTownOfBase(_ m: EntityMention) -> Bool {
    var next = m.tokens.upperBound
    guard word(m, next) == "," else { return false }
    next += 1
    return (1...2).contains { size in
      (word(m, next + size) == "-" && word(m, next + size + 1) == "based")
        && knowledge.candidates(for: surface(m.sentence, next..<next + size)).contains {
          knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
        }
    }
  }

  /// Whether a unit's name is another's with words left out: "Nimitz Strike Group" of "Nimitz Carrier Strike Group".
  private func isUnit(_ short: [String], within whole: [String]) -> Bool {
    guard short.count > 2, short.count < whole.count, short.first == whole.first,
      let last = short.last, last == whole.last, Words.units.contains(last)
    else { return false }
    var rest = whole[...]
    return short.allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// Whether a nation's name is a town's here, for a state stands behind it: "Lebanon, Pennsylvania".
  private func isTown(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    guard m.tokens.count == 1, word(m, next) == ",", next + 1 < tokens(m).count else {
      return false
    }
    func region(_ i: Int) -> String? {
      knowledge.candidates(for: word(m, i)).first {
        knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
      }.flatMap { knowledge.nations(of: $0.record).first }
    }
    // In "Georgia, Alabama and Texas" the first is a state as well.
    // So it is in a list of nations: "Brazil, Canada, Georgia, Iceland".
    let isNation = knowledge.candidates(for: word(m, next + 1)).contains {
      knowledge.kind(of: $0.record) == .nation
    }
    guard !isNation, let nation = region(next + 1), ["united-states", "canada"].contains(nation),
      region(m.tokens.lowerBound) == nil, word(m, m.tokens.lowerBound - 1) != ","
    else { return false }
    return true
  }

  /// Whether a nation's government is spoken of: "the Government of Georgia".
  private func isGoverned(_ m: EntityMention) -> Bool {
    word(m, m.tokens.lowerBound - 1).lowercased() == "of"
      && ["government", "republic", "parliament", "minister", "people"].contains(
        word(m, m.tokens.lowerBound - 2).lowercased())
  }

  /// Whether the article speaks of two of a nation's neighbours.
  private func isAmongNeighbours(_ nation: Record) -> Bool {
    knowledge.neighbours(of: nation).count { nations[$0, default: 0] > 0 } > 1
  }

  /// Whether a name that a nation and a state of another share stands among states or behind a town's.
  private func isState(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    let isBehindTown =
      word(m, low - 1) == "," && Words.isCapitalized(word(m, low - 2))
      && Words.trimmedBehind.contains(word(m, m.tokens.upperBound))
    let others = knowledge.matches(in: tokens(m)).filter { match in
      match.tokens != m.tokens && surface(m.sentence, match.tokens) != surface(m)
        && match.candidates.contains {
          knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
            && knowledge.nations(of: $0.record) == ["united-states"]
        }
    }
    let isAmongNations = mentions.contains {
      $0.sentence == m.sentence && $0.entity.kind == .nation
    }
    return !others.isEmpty || (isBehindTown && !isAmongNations)
  }

  /// The candidate nation that exists on the day, and that the article names most.
  private func best(_ candidates: [Candidate]) -> Candidate? {
    let alive = candidates.filter { c in
      date.map { knowledge.exists(c.record, on: $0) } ?? true
    }
    let pool = alive.isEmpty ? candidates : alive
    return pool.enumerated().max { a, b in
      (count(a.element.record), -a.offset) < (count(b.element.record), -b.offset)
    }?.element
  }

  private func count(_ nation: Record) -> Int {
    nations[knowledge.id(of: nation).map { String($0.slug) } ?? "", default: 0]
  }

  private func bestPlace(_ places: [Record]) -> Record? {
    places.max { a, b in
      func rank(_ r: Record) -> Int {
        let isNamed = knowledge.nations(of: r).contains { nations[$0, default: 0] > 0 }
        let isTold = toldPlaces.values.contains(r)
        return (isTold ? 100_000_000 : 0) + (isNamed ? 20_000_000 : 0)
          + knowledge.population(of: r)
          + (knowledge.sort(of: r) == "airport" ? 0 : 1_000)
      }
      return (rank(a), b) < (rank(b), a)
    }
  }

  /// The place, of several with one name, whose nation stands right behind it: "San José, Costa Rica".
  private func toldPlace(_ m: EntityMention) -> Record? {
    let places = m.candidates.map(\.record).filter {
      knowledge.kind(of: $0) == .place && ["city", "capital"].contains(knowledge.sort(of: $0))
    }
    guard places.count > 1 || m.candidates.count > places.count, !places.isEmpty else { return nil }
    let named = nationsBehindComma(m)
    return places.first { !Set(knowledge.nations(of: $0)).isDisjoint(with: named) }
  }

  /// The nations that may be meant by a name right behind a comma: "Matera, Italy".
  private func nationsBehindComma(_ m: EntityMention) -> [String] {
    let next = m.tokens.upperBound
    guard word(m, next) == "," else { return [] }
    for size in [3, 2, 1] where next + size < tokens(m).count {
      let name = surface(m.sentence, next + 1..<next + 1 + size)
      let named = knowledge.candidates(for: name).filter {
        knowledge.kind(of: $0.record) == .nation && $0.form != .adjective && $0.form != .seat
      }.compactMap { knowledge.id(of: $0.record).map { String($0.slug) } }
      if !named.isEmpty { return named }
    }
    return []
  }

  /// The type of a nation that the article names, where several share a designation.
  func bestAircraft(_ types: [Record]) -> Record? {
    types.max { a, b in
      func rank(_ r: Record) -> Int {
        knowledge.nations(of: r).map { nations[$0, default: 0] }.max() ?? 0
      }
      return (rank(a), b) < (rank(b), a)
    }
  }

  private func bestOrganization(_ organizations: [Record], _ m: EntityMention) -> Record? {
    organizations.max { a, b in
      func rank(_ r: Record) -> Int {
        knowledge.nations(of: r).map { nations[$0, default: 0] }.max() ?? 1
      }
      return (rank(a), b) < (rank(b), a)
    }
  }
}
