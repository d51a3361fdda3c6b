import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Whether a noun for ships as well as aircraft ("tanker", "freighter") lacks a word that it flies.
  private func mayBeShip(_ d: Description, _ phrase: PhraseTree) -> Bool {
    guard ["tanker", "freighter", "transporter"].contains(d.lemma) else { return false }
    let isForce = d.owners.contains { owner in
      let name = facts[owner]?.name.lowercased() ?? ""
      return name.contains("air force") || name.contains("air corps")
    }
    if isForce { return false }
    let words = phrase.sentence.tokens.map { $0.text.lowercased() }
    if words.contains(where: { Words.atSea.contains($0) || $0.hasSuffix("-flagged") }) {
      return true
    }
    return !words.contains { Words.airborne.contains($0) }
  }

  /// Whether what a phrase is the subject of tells how an aircraft comes down: "The jet crashed in Lima".
  func isFalling(_ d: Description, _ phrase: PhraseTree) -> Bool {
    let (label, governor) = phrase.function(d.head)
    guard governor >= 0, label.hasPrefix("nsubj") else { return false }
    let verb = phrase.lemma(governor)
    return Words.wrecks.contains(verb) || ["fall", "burn", "come", "break", "hit"].contains(verb)
  }

  /// Whether a sentence has told that an aircraft was shot down.
  func isShotDown(_ nominal: Nominal) -> Bool {
    let sentence = result.document.sentences[nominal.sentence]
    guard let tree = sentence.tree, tree.heads.indices.contains(nominal.head) else { return false }
    let verb = tree.heads[nominal.head]
    guard verb >= 0 else { return false }
    let label = tree.labels[nominal.head].description
    return label == "obj" || label == "nsubj:pass"
      ? ["shoot", "down", "hit", "intercept", "destroy"].contains(
        sentence.tokens[verb].lemma.lowercased()) : false
  }

  /// The nation or organization that a pronoun before a noun stands for: "its fighters".
  func possessors(of noun: Int, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard
      lexicon.descriptions[phrase.lemma(noun)]?.contains(where: { $0.kind == .aircraft }) == true
    else { return [] }
    let pronouns = phrase.children(noun, ["nmod"]).filter { phrase.tag($0) == .PRON }
    return nominals.reversed().prefix { $0.sentence == index }.filter { nominal in
      nominal.form == .pronoun && pronouns.contains(nominal.head) && nominal.entities.count == 1
        && [.nation, .organization].contains(nominal.entities[0].kind)
    }.map { $0.entities[0] }
  }

  /// Whose aircraft are by what stands right behind them: "a plane of the Peruvian navy", "a jet operated by Qantas".
  private func ownersBehind(
    _ d: Description, _ phrase: PhraseTree, _ index: Int
  ) -> [EntityID] {
    var next = d.head + 1
    guard next + 1 < phrase.sentence.tokens.count else { return [] }
    let words = phrase.sentence.tokens[next...next + 1].map { $0.text.lowercased() }
    if words[0] == "belonging" && words[1] == "to"
      || words[1] == "by" && Discourse.holdings.contains(words[0])
    {
      next += 1
    } else if words[0] != "of" {
      return []
    }
    return result.mentions.filter { mention in
      mention.sentence == index && mention.form == .name
        && mention.tokens.lowerBound > next && mention.tokens.lowerBound - next <= 3
        && mention.entity.kind == .organization
        && (next + 1..<mention.tokens.lowerBound).allSatisfy {
          [.DET, .ADJ].contains(phrase.tag($0))
        }
    }.map(\.entity)
  }

  /// Who only made what a phrase names, as its participle tells: "its U.S.-made fighter jets".
  private func makers(of d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    let tokens = phrase.sentence.tokens
    let ends = d.tokens.filter { token in
      let word = tokens[token].text.lowercased()
      return token > 0 && (Words.makings.contains(word) || Words.origins.contains(word))
        && ["-", "–"].contains(tokens[token - 1].text)
    }
    // "old Soviet jets" are of who has them now.
    let isOld = !Set(d.modifiers).isDisjoint(with: [
      "old", "ageing", "aging", "vintage", "obsolete",
    ])
    let soviet = EntityID(kind: .nation, slug: "soviet-union")
    if isOld, d.owners == [soviet] { return [soviet] }
    guard !ends.isEmpty else { return [] }
    return result.mentions.filter { mention in
      mention.sentence == index && ends.contains(mention.tokens.upperBound + 1)
    }.map(\.entity)
  }

  /// Who uses the aircraft that another made or gave, by the verb: "Mali flies old Soviet jets".
  private func users(of d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    let verb = phrase.tree.heads[d.head]
    guard phrase.label(d.head) == "obj", verb >= 0,
      Words.usingVerbs.contains(phrase.lemma(verb))
    else { return [] }
    let subjects = phrase.children(verb, ["nsubj"])
    return nominals.reversed().prefix { $0.sentence == index }.filter { nominal in
      subjects.contains(nominal.head) && nominal.members.isEmpty && nominal.entities.count == 1
        && [.nation, .organization].contains(nominal.entities[0].kind)
    }.map { $0.entities[0] }
  }

  /// Who sends the aircraft that no word calls theirs: "Russia sent two planes to Caracas", "Qantas dispatched a second
  /// jet".
  private func senders(of d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    // Drones are often given away.
    guard !d.isDefinite, d.lemma != "drone", phrase.label(d.head) == "obj" else { return [] }
    var verb = phrase.tree.heads[d.head]
    guard verb >= 0, Discourse.sendings.contains(phrase.lemma(verb)) else { return [] }
    // "deployed troops and sent two jets"
    while phrase.label(verb) == "conj", phrase.children(verb, ["nsubj"]).isEmpty,
      phrase.tree.heads[verb] >= 0
    {
      verb = phrase.tree.heads[verb]
    }
    let subjects = phrase.children(verb, ["nsubj"])
    let found = nominals.reversed().prefix { $0.sentence == index }.filter { nominal in
      subjects.contains(nominal.head) && nominal.members.isEmpty && nominal.entities.count == 1
        && [.nation, .organization].contains(nominal.entities[0].kind)
        && !phrase.tree.labels[nominal.head].description.hasSuffix("pass")
    }.map { $0.entities[0] }
    return found.prefix(1).filter {
      result.entities[$0]?.attributes["type"] != .string("manufacturer")
    }
  }

  /// Verbs for what is done with the own aircraft.
  private static let sendings: Set<String> = [
    "send", "dispatch", "scramble", "deploy", "fly", "divert", "launch",
  ]

  /// The adjective by which the text calls a nation.
  private func adjective(of nation: EntityID) -> String? {
    nation.kind == .nation
      ? result.mentions.first { $0.entity == nation && $0.form == .adjective }?.surface : nil
  }

  /// Participles that tell whose an aircraft is.
  private static let holdings: Set<String> = ["operated", "owned", "chartered", "leased", "flown"]

  /// The only flight that the text names, where it is of an airline of some nations: "admitted shooting down a
  /// Ukrainian jet" behind Ukraine International Airlines Flight 752.
  private func onlyFlight(of nations: Set<String>) -> EntityID? {
    let flights = facts.filter {
      $0.value.kind == .aircraft && $0.value.name.lowercased().contains(" flight ")
    }.keys
    guard flights.count == 1, let flight = flights.first else { return nil }
    let isOwn =
      facts[flight]?.nations.isDisjoint(with: nations) == false
      || nations.contains { flight.slug.hasPrefix($0) }
    return isOwn ? flight : nil
  }

  /// The only type of a maker that the text names, which the maker's jets are: "ordered 15 Airbus jets", where it goes on
  /// about A320s.
  private func onlyType(of maker: EntityID) -> EntityID? {
    guard result.entities[maker]?.attributes["type"] == .string("manufacturer"),
      let name = result.entities[maker]?.name
    else { return nil }
    let types = result.entities.values.filter {
      $0.kind == .aircraft && !$0.id.slug.contains("~") && $0.name.hasPrefix(name + " ")
        && !$0.name.contains(" Flight ")
    }
    return types.count == 1 ? types.first?.id : nil
  }

  /// What stands before men who set off bombs.
  private static let bombers: Set<String> = [
    "suicide", "car", "truck", "shoe", "roadside", "would-be", "teenage", "female", "alleged",
  ]

  /// What tells a group from those spoken of before.
  private static let furtherWords: Set<String> = [
    "more", "other", "another", "further", "additional",
  ]

  /// Sorts of aircraft that nobody calls a plane.
  private static let wingless: Set<String> = ["helicopter", "drone", "balloon"]

  /// The unnamed group that a phrase such as "two Russian air force planes" introduces or takes up.
  ///
  /// A group is told by who flies it: another phrase of the same operator and a sort that agrees is the
  /// same group. Without an operator there is no group.
  mutating func aircraftGroup(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard let sense = lexicon.descriptions[d.lemma]?.first(where: { $0.kind == .aircraft }),
      d.lemma != "transport", d.lemma != "type",
      d.lemma != "fighter" || !d.modifiers.contains(where: lexicon.menWords.contains),
      // "suicide bombers" are men.
      d.lemma != "bomber" || !d.modifiers.contains(where: Discourse.bombers.contains),
      !mayBeShip(d, phrase)
    else { return nil }
    // "Two Russian Tu-160 bombers" names its type: the group is that.
    for nominal in nominals.reversed() {
      guard nominal.sentence == index else { break }
      if d.tokens.contains(nominal.head), nominal.entities.count == 1,
        let type = nominal.entities.first, type.kind == .aircraft
      {
        return type
      }
    }
    let makers = makers(of: d, phrase, index)
    var owners = d.owners.filter {
      ($0.kind == .nation || $0.kind == .organization) && !makers.contains($0)
    }
    let isOwnedBehind = owners.isEmpty
    if isOwnedBehind { owners = ownersBehind(d, phrase, index) }
    if owners.isEmpty { owners = senders(of: d, phrase, index) }
    if owners.isEmpty, !makers.isEmpty { owners = users(of: d, phrase, index) }
    guard !owners.isEmpty else { return nil }
    let operators =
      owners.filter { $0.kind == .organization } + owners.filter { $0.kind == .nation }
    guard let first = operators.first, let owner = facts[first] else { return nil }
    if let type = onlyType(of: first) { return type }
    // A flight of an airline is a plane, what a nation's are said to be may be a right or a habit.
    if d.lemma == "flight",
      d.isPlural || result.entities[first]?.attributes["type"] != .string("airline")
        || d.tokens.contains(where: { phrase.tag($0) == .PRON })
    {
      return nil
    }
    // "Iranian-backed fighters" are men.
    if d.lemma == "fighter",
      d.tokens.dropFirst().contains(where: { token in
        token < d.head && phrase.sentence.tokens[token - 1].text == "-"
          && ["backed", "led", "trained", "allied", "aligned", "funded", "linked", "supported"]
            .contains(phrase.sentence.tokens[token].text.lowercased())
      })
    {
      return nil
    }
    // "Syrian fighters at the front" are men, where nothing flies.
    if d.lemma == "fighter",
      !phrase.sentence.tokens.contains(where: { token in
        let word = token.text.lowercased()
        return !word.hasPrefix("fighter")
          && (Words.flying.contains(word) || Words.airborne.contains(word))
      })
    {
      return nil
    }
    // "Hezbollah fighters" are men.
    if d.lemma == "fighter",
      case .string("armed-group")? = result.entities[first]?.attributes["type"]
    {
      return nil
    }
    let nations = Set(owners.filter { $0.kind == .nation }.map { String($0.slug) }).union(
      owner.nations)
    let isFurther = !Self.furtherWords.isDisjoint(with: d.modifiers)
    // The phrase without its article and number, as the text has it.
    var words: [String] = []
    for token in d.tokens where token <= d.head {
      let label = phrase.label(token)
      if phrase.tree.heads[token] == d.head, label == "det" || label == "nummod" { continue }
      if Self.furtherWords.contains(phrase.lemma(token)) { continue }
      // "12 of 13 Chadian drones"
      if words.isEmpty, [.NUM, .ADP, .DET].contains(phrase.tag(token)) { continue }
      // "its own fighters" are its fighters.
      if phrase.lemma(token) == "own" { continue }
      // "its planes": the name tells whose they are.
      if phrase.tag(token) == .PRON {
        words.append(owner.name + " ")
        continue
      }
      words.append(phrase.sentence.tokens[token].text)
      if !phrase.sentence.tokens[token].spaceAfter, token < d.head { continue }
      words.append(" ")
    }
    // "two helicopters of the Chadian army" are Chadian army helicopters.
    if isOwnedBehind { words.insert((adjective(of: first) ?? owner.name) + " ", at: 0) }
    let name = words.joined().split(separator: " ").filter { $0 != "'s" && $0 != "’s" }.joined(
      separator: " ")
    if !isFurther, !d.isPlural, !Discourse.wingless.contains(sense.sort),
      let flight = onlyFlight(of: nations)
    {
      return flight
    }
    for nominal in nominals.reversed() where !isFurther {
      guard nominal.entities.count == 1, let id = nominal.entities.first, id.slug.contains("~"),
        let known = facts[id], known.kind == .aircraft
      else { continue }
      let agrees =
        known.sort == sense.sort
        || known.sort == "plane" && !Discourse.wingless.contains(sense.sort)
        || sense.sort == "plane" && !Discourse.wingless.contains(known.sort)
      guard agrees else { continue }
      if !known.nations.isDisjoint(with: nations) {
        // What tells more than the headline names the group.
        if name.lowercased().hasSuffix(" " + known.name.lowercased()) {
          facts[id]?.name = name
          result.entities[id]?.name = name
        }
        return id
      }
      // A headline's "Air Force planes" are the "Russian air force planes" of the text.
      if known.nations.isEmpty || nations.isEmpty,
        name.lowercased().hasSuffix(known.name.lowercased())
      {
        facts[id]?.nations = nations
        result.entities[id]?.name = name
        return id
      }
    }
    let slug = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let id = EntityID(
      kind: .aircraft, slug: "\(String(slug))~\(String(articleID.prefix(8)))")
    result.entities[id] = Entity(
      id: id, kind: .aircraft, name: name, confidence: 0.7,
      attributes: ["operator": .string(first.rawValue)])
    facts[id] = EntityFacts(
      kind: .aircraft, name: name, roles: [d.lemma], nations: nations, sort: sense.sort,
      gender: .thing,
      isPlural: d.isPlural)
    return id
  }
}
