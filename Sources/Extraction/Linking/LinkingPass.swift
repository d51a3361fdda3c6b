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
  /// The nations that those whom the article names serve on its day, by slug.
  var served: Set<String> = []
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
  /// The words behind the first of full names, in small letters, whose bearers nobody knows.
  var strangers: Set<String> = []
  /// The first words of such names.
  var firstNames: Set<String> = []
  /// What the text says that letters are short for, by the letters.
  var letters: [String: String] = [:]
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
    served = nationsServed(in: found)
    for mention in found {
      guard let place = toldPlace(mention) else { continue }
      toldPlaces[surface(mention)] = place
    }
    surnames = Set(
      found.filter { $0.label == .person && $0.tokens.count > 1 }.map {
        word($0, $0.tokens.upperBound - 1).lowercased()
      })
    found = found.flatMap(apart).flatMap(partners).map(asPerson)
    readLetters()
    var persons: [EntityMention] = []
    for mention in found where !linkThing(mention) { persons.append(mention) }
    let full = persons.filter { $0.tokens.count > 1 && !isFamily($0) }
    // "Moreno Bau" of a headline is Ángeles Moreno Bau of the text.
    let short = full.filter { isShort($0, among: full) }
    for mention in full where !short.contains(mention) { linkPerson(mention) }
    for mention in short { linkPerson(mention) }
    people.sort { $0.place < $1.place }
    let unknown = full.filter { person in
      person.label == .person
        && !mentions.contains { $0.sentence == person.sentence && $0.tokens == person.tokens }
    }
    strangers = Set(unknown.flatMap { words(surface($0)).dropFirst() })
    firstNames = Set(unknown.compactMap { words(surface($0)).first })
    for mention in persons where mention.tokens.count == 1 || isFamily(mention) {
      linkSurname(mention)
    }
    findAirfields()
    findFirstFleets()
    findUnits()
    linkUnitsAgain()
    joinNicknames()
    joinBrackets()
    dropDefinedTerms()
    dropPeoples()
    dropExercises()
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
    linkChiefs()
    linkNicknames()
    linkHalves()
    linkTwins()
    linkSeas()
    linkScene()
    joinBases()
    joinFlights()
    joinTypesOfFlight()
  }

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

  /// What the engine takes for a body and a post before it, between commas, makes a person: "A spokesman for the NUC, Ali Noor,
  /// said".
  func asPerson(_ m: EntityMention) -> EntityMention {
    if let officer = officer(m) { return officer }
    let low = m.tokens.lowerBound
    guard m.label == .organization, m.candidates.isEmpty, (2...3).contains(m.tokens.count), low > 2,
      word(m, low - 1) == ",", [",", "."].contains(word(m, m.tokens.upperBound)),
      tokens(m)[m.tokens].allSatisfy({ token in
        token.partOfSpeech == .PROPN && token.text.dropFirst().contains(where: \.isLowercase)
          && !Words.organs.contains(token.text.lowercased())
          && !Words.bare.contains(token.text.lowercased())
          && !Words.units.contains(token.text.lowercased())
      }),
      titles[m.sentence].contains(where: { title in
        let end = title.tokens.upperBound
        return end <= low - 1 && low - 1 - end <= 5
          && ["spokesman", "spokeswoman", "spokesperson"].contains(word(m, end - 1).lowercased())
          && ["for", "of"].contains(word(m, end).lowercased())
      })
    else { return m }
    var person = m
    person.label = .person
    return person
  }

  /// Whom a rank and a surname that a leader bears name, which the engine takes for a body: "General Musharraf".
  private func officer(_ m: EntityMention) -> EntityMention? {
    guard m.label == .organization, m.candidates.isEmpty, m.tokens.count == 2,
      titles[m.sentence].contains(where: { title in
        title.tokens == m.tokens.lowerBound..<m.tokens.upperBound - 1
          && title.candidates.contains { knowledge.role(of: $0.record) == "commander" }
      }),
      case let people = knowledge.candidates(for: word(m, m.tokens.upperBound - 1)).filter({
        knowledge.kind(of: $0.record) == .leader
      }), !people.isEmpty
    else { return nil }
    var officer = m
    officer.tokens = m.tokens.upperBound - 1..<m.tokens.upperBound
    officer.candidates = people
    officer.label = .person
    return officer
  }

  /// The people whom the engine takes for one body, where the text names each of them in full: "signed by Noor and Ruiz".
  func apart(_ m: EntityMention) -> [EntityMention] {
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
}
