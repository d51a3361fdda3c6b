import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
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
    if isOfSomebodyNamed(m) { return false }
    if let plane = planeOfMaker(m) {
      add(m, plane, confidence: 0.8)
      return true
    }
    let kinds = m.candidates.map { (candidate: $0, kind: knowledge.kind(of: $0.record)) }
    let people = kinds.filter { $0.kind == .leader }
    if people.contains(where: { $0.candidate.form != .surname }), m.tokens.count > 1 {
      return false
    }
    let ofNations = kinds.filter { $0.kind == .nation }.map(\.candidate)
    let names = ofNations.filter { $0.form != .seat }
    let places = kinds.filter { $0.kind == .place }.map(\.candidate.record)
      .filter { !isWithoutPoint(m, $0) }
    let organizations = kinds.filter { $0.kind == .organization }.map(\.candidate.record)
    let aircraft = kinds.filter { $0.kind == .aircraft }.map(\.candidate.record)
    if !names.isEmpty {
      if let group = group(calledAfter: m, names) {
        addNew(group, .organization)
        return true
      }
      linkNation(m, names, places)
      return true
    }
    if let state = stateBehindTown(m) {
      add(m, state)
      return true
    }
    if !ofNations.isEmpty {
      linkSeat(m, ofNations, places)
      return true
    }
    if m.label == .person, !people.isEmpty || (organizations.isEmpty && aircraft.isEmpty) {
      return people.isEmpty && linkPlaceLikePerson(m, places)
    }
    if let type = bestAircraft(aircraft), isAircraft(m) {
      linkAircraft(m, type)
      return true
    }
    if m.label != .organization || organizations.isEmpty,
      linkPlace(m, places, isNothingElse: kinds.allSatisfy { $0.kind == .place })
    {
      return true
    }
    if let organization = bestOrganization(organizations, m), !isStrange(organization, m) {
      if let party = longerParty(m, organization) {
        linkParty(party)
        return true
      }
      linkOrganization(m, organization)
      return true
    }
    if let body = bodyOfLetters(m) {
      add(m, body, confidence: 0.8)
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

  /// Links what may be a nation's name: to it, or to the state or town that bears the same name.
  private mutating func linkNation(
    _ m: EntityMention, _ names: [Candidate], _ places: [Record]
  ) {
    let choice = best(names)
    if let place = places.first, isLocative(m), let choice,
      knowledge.capital(of: choice.record) == surface(m)
    {
      add(m, place)
      return
    }
    if isTown(m) {
      let name = surface(m)
      let id = EntityID(kind: .place, slug: "\(Words.slug(name))~\(digits)")
      add(m, Entity(id: id, kind: .place, name: name, confidence: 0.7), confidence: 0.7)
      return
    }
    if let state = places.first(where: { knowledge.sort(of: $0) == "region" }), isState(m) {
      add(m, state, confidence: 0.8)
      return
    }
    if let state = places.first(where: { knowledge.sort(of: $0) == "region" }),
      nations["united-states", default: 0] > 2, let choice,
      nations[String(knowledge.id(of: choice.record)?.slug ?? ""), default: 0] <= 2,
      !isGoverned(m), !isAmongNeighbours(choice.record)
    {
      add(m, state, confidence: 0.7)
      return
    }
    guard let choice else { return }
    let isAdjective = choice.form == .adjective
    add(m, choice.record, form: isAdjective ? .adjective : .name)

  }

  /// Links a capital or a seat: to the government, or to the place.
  private mutating func linkSeat(_ m: EntityMention, _ seats: [Candidate], _ places: [Record]) {
    let nation = best(seats)
    let isBuilding = places.isEmpty || places.contains { knowledge.sort(of: $0) == "site" }
    if let nation, toldPlaces[surface(m)] == nil,
      isBuilding ? !isLocative(m) : standsForGovernment(m)
    {
      add(m, nation.record, form: .metonym, confidence: 0.85)
    } else if let place = bestPlace(places) {
      add(m, place)
    }

  }

  /// Links a place that the engine takes for a person; false where it may be one.
  private mutating func linkPlaceLikePerson(_ m: EntityMention, _ places: [Record]) -> Bool {
    // "struck Odesa": a town of some size is where strikes go.
    if let place = bestPlace(places), m.tokens.count == 1,
      isLocative(m) || isDoneTo(m) && isOfNamedNation(place)
        || isStruck(m)
          && (knowledge.population(of: place) >= 50_000 || knowledge.sort(of: place) == "site")
    {
      add(m, place, confidence: 0.7)
      return true
    }
    return false
  }

  /// Links a place's name; false where it may be something else.
  private mutating func linkPlace(
    _ m: EntityMention, _ places: [Record], isNothingElse: Bool
  ) -> Bool {
    guard let place = bestPlace(places) else { return false }
    if isTownOfField(m, place) {
      addNew(m, .place)
      return true
    }
    let isKnown =
      m.label == .place || m.label == .facility || m.label == .nation || isLocative(m)
      || isBase(m) || m.tokens.count > 1
      // The engine sees a name, and the tables know none but places of it.
      || m.label == .organization && isNothingElse && isDoneTo(m)
      || isNothingElse && isStruck(m)
      || ["region", "sea", "island", "capital"].contains(knowledge.sort(of: place))
    guard isKnown else { return false }
    if surface(m) == "Brussels", standsForGovernment(m),
      let union = knowledge.record(EntityID(kind: .organization, slug: "european-union"))
    {
      add(m, union, form: .metonym, confidence: 0.8)
    } else {
      add(m, place)
    }
    return true
  }

  /// Whether the nationality before a name says that it is another party's or armed group's: "the Egyptian Islamic
  /// Jihad".
  private func isAnothersNamesake(_ m: EntityMention, _ organization: Record) -> Bool {
    let own = knowledge.nations(of: organization)
    guard !own.isEmpty, ["armed-group", "party"].contains(knowledge.sort(of: organization)) else {
      return false
    }
    let named = knowledge.candidates(for: word(m, m.tokens.lowerBound - 1)).filter {
      $0.form == .adjective && knowledge.kind(of: $0.record) == .nation
    }.compactMap { knowledge.id(of: $0.record).map { String($0.slug) } }
    return !named.isEmpty && Set(named).isDisjoint(with: own)
  }

  /// Links an organization's name, unless it is a common word here or another's organ.
  private mutating func linkOrganization(_ m: EntityMention, _ organization: Record) {
    let text = surface(m)
    if isAnothersNamesake(m, organization) {
      // "Turkish Hezbollah" is another than that of Lebanon, and bears the nation in its name.
      var whole = m
      whole.tokens = m.tokens.lowerBound - 1..<m.tokens.upperBound
      whole.candidates = []
      addNew(whole, .organization)
      return
    }
    let isWord = m.tokens.count == 1 && m.label == nil && text != text.uppercased()
    guard Words.isCapitalized(text) || text.contains(where: \.isUppercase) else { return }
    // "Houthi attacks", "Embraer, the maker of": such names are no common words.
    let isGroup =
      ["armed-group", "manufacturer", "airline"].contains(knowledge.sort(of: organization))
      && tokens(m)[m.tokens.lowerBound].partOfSpeech == .PROPN
    if isWord, m.tokens.lowerBound == 0, !isGroup { return }
    // "The Malian ambassador was summoned to the Foreign Ministry": to no Malian one.
    if word(m, m.tokens.upperBound - 1).lowercased() == "ministry",
      knowledge.nations(of: organization).contains(where: { isSummoning(m.sentence, envoyOf: $0) }
      )
    {
      return
    }
    if linkSharedOrgan(m, organization) || linkSecondForces(m, organization)
      || linkForeignOrgan(m, organization)
      || isOnlyMilitary(m.tokens, m.sentence) && !isRuling(m.tokens, m.sentence)
    {
      return
    }
    add(m, organization)

  }

  /// Whether a name stands where only a place does; a person may stand behind "to" and "from" as well.
  func isIn(_ m: EntityMention) -> Bool {
    ["in", "at", "near", "outside", "inside", "into", "over", "across"].contains(
      word(m, m.tokens.lowerBound - 1).lowercased())
  }

  /// Whether a town's name that owns what only people have is the surname of somebody whom the text has named in full: "Scott
  /// Dayton died. … condolences to Dayton's family".
  private func isOfSomebodyNamed(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    guard m.tokens.count == 1, surnames.contains(surface(m).lowercased()), m.label != .person,
      next + 1 < tokens(m).count,
      m.candidates.allSatisfy({ knowledge.kind(of: $0.record) == .place })
    else { return false }
    guard tokens(m)[next].isPossessiveMark else {
      return !isLocative(m) && tokens(m)[next].partOfSpeech == .VERB
        && ["say", "die", "tell", "add", "serve", "join", "leave"].contains(
          tokens(m)[next].lemma.lowercased())
    }
    return tokens(m)[(next + 1)...].prefix(3).contains { word in
      let noun = word.lemma.lowercased()
      return Words.kin.contains(noun)
        || ["family", "death", "body", "parent", "wife", "funeral", "comrade", "killer", "arrest"]
          .contains(noun)
    }
  }

  /// Whether what the engine takes for a body or a place is the surname of somebody whom the text names in full: "A pact was
  /// signed by Noor".
  func isSurname(_ m: EntityMention) -> Bool {
    m.tokens.count == 1 && surnames.contains(surface(m).lowercased())
      && (m.label == .organization || m.label == .place && !isIn(m))
      && word(m, m.tokens.lowerBound - 1).lowercased() != "the"
  }

  /// Whether letters that stand for a party or an office of one nation mean something else here, where nothing is of
  /// that nation: "SDA Director" in an article of the United States.
  func isStrange(_ organization: Record, _ m: EntityMention) -> Bool {
    // "PAC-3" is no company.
    let next = word(m, m.tokens.upperBound + 1)
    if isAcronym(surface(m)), word(m, m.tokens.upperBound) == "-", next.first?.isNumber ?? false {
      return true
    }
    let own = knowledge.nations(of: organization)
    let isFar = !own.isEmpty && own.allSatisfy { hints[$0, default: 0] == 0 }
    if m.tokens.count == 1, isFar, isOtherwiseTold(surface(m), than: organization) { return true }
    guard m.tokens.count == 1, isAcronym(surface(m)),
      ["party", "parliament", "ministry"].contains(knowledge.sort(of: organization)),
      knowledge.name(of: organization) != surface(m)
    else { return false }
    return isFar && !isTheParty(m)
  }

  /// Whether letters that the tables know of one party alone act as a party does: "The BJP accused …", "BJP lawmakers".
  private func isTheParty(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    guard m.label == .organization,
      m.candidates.count(where: { knowledge.kind(of: $0.record) == .organization }) == 1,
      m.candidates.allSatisfy({ knowledge.sort(of: $0.record) == "party" }), next < tokens(m).count,
      // The text may have told whose letters they are.
      bodyOfLetters(m) == nil
    else { return false }
    let isPartisan =
      Words.members.contains(word(m, next).lowercased())
      || ["leader", "chairman", "chairwoman", "candidate", "spokesman", "government"].contains(
        word(m, next).lowercased())
    return isPartisan
      || word(m, m.tokens.lowerBound - 1).lowercased() == "the"
        && tokens(m)[next].partOfSpeech == .VERB
  }

  /// The ship, of those that the article names with a prefix, whose name ends so.
  func ship(named name: String) -> Entity? {
    let ships = entities.values.filter { entity in
      entity.kind == .organization && entity.name.hasSuffix(" " + name)
        && Words.shipPrefixes.contains(String(entity.name.prefix { $0 != " " }))
    }
    return ships.count == 1 ? ships.first : nil
  }

  func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 2 && text.allSatisfy(\.isUppercase)
  }

  /// "Seattle" of "Seattle-based".
  func isBase(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    return word(m, next).hasSuffix("based") || word(m, next) == "-" && word(m, next + 1) == "based"
  }

  /// Whether a name is what an attack is done to: "The rebels attacked Kunduz".
  func isStruck(_ m: EntityMention) -> Bool {
    guard isDoneTo(m), let tree = document.sentences[m.sentence].tree else { return false }
    let verb = tree.heads[head(m)]
    return verb >= 0 && Words.strikes.contains(tokens(m)[verb].lemma.lowercased())
  }

  /// Whether a name is what something is done to: an object, or what is joined to one.
  func isDoneTo(_ m: EntityMention) -> Bool {
    guard let tree = document.sentences[m.sentence].tree else { return false }
    var head = head(m)
    while tree.labels[head].relation == "conj", tree.heads[head] >= 0 { head = tree.heads[head] }
    return tree.labels[head].relation == "obj" || tree.labels[head].description == "nsubj:pass"
  }

  func isOfNamedNation(_ place: Record) -> Bool {
    knowledge.nations(of: place).contains { nations[$0, default: 0] > 0 }
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

  func bestOrganization(_ organizations: [Record], _ m: EntityMention) -> Record? {
    if let force = forceOfLetters(organizations, m) { return force }
    return organizations.max { a, b in
      func rank(_ r: Record) -> Int {
        knowledge.nations(of: r).map { nations[$0, default: 0] }.max() ?? 1
      }
      return (rank(a), b) < (rank(b), a)
    }
  }
}
