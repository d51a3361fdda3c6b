import EntenteGraphModel
import EntenteLanguage

/// Governments and organs that a text names once by whose they are and later by the bare noun: "the Asad regime …
/// the regime", "Israel … its military".
extension Discourse {
  /// Nouns for those who rule.
  static let rulers: Set<String> = [
    "regime", "government", "junta", "administration", "leadership", "cabinet", "authority",
    "dictatorship", "monarchy", "opposition",
  ]

  /// Remembers whose a phrase says that a government is.
  mutating func learnRuler(_ d: Description, _ phrase: PhraseTree, _ mentions: [LinkedMention]) {
    let isCoup = Discourse.coups.contains(d.lemma)
    guard isCoup || Discourse.rulers.contains(d.lemma) else { return }
    let behind = phrase.children(d.head, ["nmod"]).filter { child in
      phrase.children(child, ["case"]).contains {
        phrase.lemma($0) == "of" || isCoup && phrase.lemma($0) == "in"
      }
    }
    let owners = mentions.filter {
      (d.tokens.contains($0.head) && $0.head < d.head || behind.contains($0.head)
        // "condemned the coup in Niger": the parser may hang the land from the verb.
        || isCoup && $0.tokens.lowerBound == d.head + 2
          && phrase.sentence.tokens[d.head + 1].text == "in")
        && [.nation, .leader, .organization].contains($0.entity.kind)
    }
    // The modifier nearest to the noun says the most: "the Myanmar military regime".
    let nearest = owners.max {
      ($0.tokens.upperBound, $0.tokens.count) < ($1.tokens.upperBound, $1.tokens.count)
    }
    guard let owner = nearest?.entity else { return }
    // "condemned the coup in Niger. The junta": those who rule since.
    if isCoup {
      if owner.kind == .nation, ruled["junta"] == nil { ruled["junta"] = owner }
    } else {
      ruled[d.lemma] = owner
    }
  }

  /// Nouns for how a junta comes to power.
  static let coups: Set<String> = ["coup", "putsch", "takeover"]

  /// The one force that a text names of a land whose soldiers rule: "Myanmar's military … the junta".
  private var rulingForce: EntityID? {
    let forces = facts.filter {
      $0.value.kind == .organization && $0.value.count > 0
        && ["armed-force", "military"].contains($0.value.sort.lowercased())
    }
    return forces.count == 1 ? forces.first?.key : nil
  }

  /// Whose the government is that a bare "the regime" means.
  func ruler(_ d: Description) -> EntityID? {
    guard Discourse.rulers.contains(d.lemma), d.isDefinite, d.owners.isEmpty, !d.isRestricted,
      d.isPlural == (d.lemma == "authority"),
      d.modifiers.allSatisfy({ ["military", "same"].contains($0) })
    else { return nil }
    return ruled[d.lemma] ?? (d.lemma == "junta" ? rulingForce : nil)
  }

  /// The organ of a nation that a phrase with a possessor means: "its military", "the country's navy".
  mutating func organ(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    if let part = part(d) { return part }
    if let own = ministry(d, phrase, index) { return own }
    let owners = possessors(d, phrase, index)
    guard owners.count == 1, let owner = owners.first else { return nil }
    if owner.kind == .nation { return organ(d, phrase, of: owner) }
    // "his army": that of the nation he rules; "his ministry": the one of his office.
    guard owner.kind == .leader, ["army", "navy", "military", "ministry"].contains(d.lemma),
      !d.isPlural, let home = facts[owner]?.nations, home.count == 1, let slug = home.first
    else { return nil }
    let nation = EntityID(kind: .nation, slug: slug)
    guard result.entities[nation] != nil else { return nil }
    var d = d
    if d.lemma == "ministry", d.modifiers.isEmpty {
      let role = result.mentions.first { $0.entity == owner && $0.role != nil }?.role?.lowercased()
      guard let role, role.hasSuffix("minister"),
        let field = ["foreign", "defence", "defense"].first(where: role.contains)
      else { return nil }
      d.modifiers = [field]
    }
    return organ(d, phrase, of: nation)
  }

  /// The ministry whose spokesman or official is named beside it, by the nation of whom it is: "Zhao Lijian, the foreign
  /// ministry's spokesman".
  private mutating func ministry(
    _ d: Description, _ phrase: PhraseTree, _ index: Int
  ) -> EntityID? {
    guard d.lemma == "ministry", d.owners.isEmpty, d.isDefinite, let field = d.modifiers.last,
      ["foreign", "defence", "defense", "interior"].contains(field),
      ["nmod", "compound"].contains(phrase.label(d.head))
    else { return nil }
    let post = phrase.tree.heads[d.head]
    guard post >= 0, ["spokesman", "spokeswoman", "spokesperson"].contains(phrase.lemma(post))
    else { return nil }
    let beside = phrase.children(post, ["appos", "flat"]) + [phrase.tree.heads[post]]
    let homes = Set(
      result.mentions.filter {
        $0.sentence == index && $0.entity.kind == .leader && beside.contains($0.head)
      }.flatMap { facts[$0.entity]?.nations ?? [] })
    guard homes.count == 1, let slug = homes.first else { return nil }
    let nation = EntityID(kind: .nation, slug: slug)
    return result.entities[nation] == nil ? nil : organ(d, phrase, of: nation)
  }

  /// The organ of a nation that a noun means: "army" of Mali.
  mutating func organ(_ d: Description, _ phrase: PhraseTree, of owner: EntityID) -> EntityID? {
    // "Mali's rebel forces" are none of its armed forces.
    guard lexicon.mutinous.isDisjoint(with: d.modifiers) else { return nil }
    // "Chad's military intelligence service" is not the one for all else.
    if d.modifiers.contains("military"), d.lemma == "service" || d.lemma == "agency" { return nil }
    let head = phrase.sentence.tokens[d.head].text.lowercased()
    // "its ministry of foreign affairs" is its foreign ministry.
    let field = phrase.children(d.head, ["nmod"]).first { child in
      phrase.children(child, ["case"]).contains { phrase.lemma($0) == "of" }
    }
    let fields = ["affair": "foreign", "defence": "defence", "defense": "defence"]
    let named = field.flatMap { fields[phrase.lemma($0)] }.map { "\($0) \(head)" }
    let nouns = [(d.modifiers.last ?? "") + " " + head, named, head].compactMap { $0 }
    for noun in nouns {
      guard let entity = organs(noun, String(owner.slug)) else { continue }
      if result.entities[entity.id] == nil {
        result.entities[entity.id] = entity
        facts[entity.id] = Discourse.facts(of: entity, lexicon)
      }
      facts[entity.id]?.roles.insert(d.lemma)
      return entity.id
    }
    return nil
  }

  /// The organization, named before, that a phrase calls a part of another by the end of its name: "Nimitz's
  /// embarked air wing" of Carrier Air Wing 17.
  private func part(_ d: Description) -> EntityID? {
    guard let whole = d.owners.last, whole.kind == .organization, let first = d.modifiers.last,
      !d.isPlural
    else { return nil }
    let noun = "\(first) \(d.lemma)"
    let parts = facts.filter {
      $0.value.kind == .organization && $0.value.count > 0 && $0.key != whole
        && $0.value.name.lowercased().contains(noun)
    }
    return parts.count == 1 ? parts.first?.key : nil
  }

  /// What the pronoun or description stands for that a phrase has as its possessor.
  func possessors(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    let tokens = phrase.children(d.head, ["nmod"]).filter {
      phrase.tree.labels[$0].subtype == "poss"
    }
    for nominal in nominals.reversed() {
      guard nominal.sentence == index else { break }
      if tokens.contains(nominal.head) { return nominal.entities }
    }
    return []
  }

  /// The organization that a capitalized part of its name stands for before another noun: "Coalition
  /// forces" of the Global Coalition.
  mutating func readShortForm(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    let text = phrase.sentence.tokens[token].text
    guard phrase.label(token) == "compound", text.first?.isUppercase ?? false,
      Discourse.bodies.contains(text.lowercased())
    else { return }
    let bearers = facts.filter { entity in
      entity.value.kind == .organization && entity.value.count > 0
        && entity.value.name.split(separator: " ").contains { $0.lowercased() == text.lowercased() }
    }
    guard bearers.count == 1, let entity = bearers.first?.key else { return }
    mention([entity], token..<token + 1, token, .description, index, confidence: 0.8)
    append(
      Nominal(
        sentence: index, tokens: token..<token + 1, head: token, form: .noun,
        lemma: text.lowercased(), isPlural: false, gender: .thing, entities: [entity],
        referent: referent(of: [entity]), isModifier: true,
        prominence: prominence(of: token, phrase)))
  }

  /// The organization that a common noun stands for before a post: "the company president", "the ministry
  /// spokesman".
  mutating func readOwnerOfPost(
    _ token: Int, _ phrase: PhraseTree, _ index: Int, _ mentions: [LinkedMention]
  ) {
    let post = phrase.tree.heads[token]
    guard phrase.label(token) == "compound", post > token, post - token <= 3,
      lexicon.descriptions[phrase.lemma(token)]?.contains(where: { $0.kind == .organization })
        ?? false, lexicon.isPerson(phrase.lemma(post)),
      phrase.children(post, ["det"]).contains(where: { phrase.lemma($0) == "the" })
    else { return }
    var description = Description(
      token, token..<token + 1, phrase.lemma(token), false, phrase, mentions)
    description.isDefinite = true
    let found = resolve(description, phrase, index)
    guard found.count == 1 else { return }
    mention(found, token..<token + 1, token, .description, index, confidence: 0.7)
  }

  /// Nouns by which the bodies that a text has named are taken up again.
  static let bodies: Set<String> = [
    "coalition", "council", "committee", "commission", "alliance", "agency", "department",
    "ministry", "army", "navy", "bank", "court", "board", "union", "league", "bloc", "assembly",
    "parliament", "congress", "senate", "authority", "corps", "organization", "organisation",
    "federation", "bureau", "command", "party", "movement", "front", "brigade", "airline",
  ]

  /// Adds the two who met, for "they" and "the two leaders" in the sentences behind: "Xi met with Putin".
  mutating func readMeetings(_ phrase: PhraseTree, _ index: Int) {
    let own = nominals.indices.suffix(from: starts[index]).filter {
      nominals[$0].members.isEmpty && nominals[$0].entities.count == 1 && !nominals[$0].isModifier
    }
    readJointMeeting(index, phrase)
    for place in own {
      // A name may hang from its title: "Deputy Secretary Wendy Sherman met".
      let top = bearer(of: nominals[place].head, phrase)
      let verb = phrase.tree.heads[top]
      // "had a telephone conversation with Ruiz"
      let talk = verb < 0 ? nil : talk(heldBy: verb, phrase)
      guard phrase.tree.labels[top].description == "nsubj", verb >= 0,
        Discourse.meetings.contains(phrase.lemma(verb)) || talk != nil
      else {
        continue
      }
      let kind = nominals[place].entities[0].kind
      let others = own.filter { other in
        let head = nominals[other].head
        let top = bearer(of: head, phrase)
        guard phrase.tree.heads[top] == verb || phrase.tree.heads[top] == talk,
          nominals[other].entities[0].kind == kind,
          nominals[other].entities != nominals[place].entities
        else { return false }
        return phrase.label(top) == "obj"
          || phrase.children(top, ["case"]).contains { ["with", "to"].contains(phrase.lemma($0)) }
      }
      guard others.count == 1, let other = others.first,
        phrase.children(nominals[place].head, ["conj"]).isEmpty,
        phrase.children(nominals[other].head, ["conj"]).isEmpty
      else { continue }
      let (first, second) = (nominals[place], nominals[other])
      referents += 1
      if met.isEmpty { met = (first.entities + second.entities).sorted() }
      append(
        Nominal(
          sentence: index,
          tokens: min(
            first.tokens.lowerBound, second.tokens.lowerBound)..<max(
              first.tokens.upperBound, second.tokens.upperBound),
          head: first.head, form: .noun, lemma: "", isPlural: true, gender: first.gender,
          entities: first.entities + second.entities, referent: referents,
          prominence: 95, members: [place, other]))
    }
  }

  /// Remembers the two who met as one subject: "Abe and Park met".
  private mutating func readJointMeeting(_ index: Int, _ phrase: PhraseTree) {
    guard met.isEmpty else { return }
    for place in nominals.indices.suffix(from: starts[index]) {
      let both = nominals[place]
      guard both.members.count == 2, both.entities.count == 2,
        Set(both.entities.map(\.kind)) == [.leader]
      else { continue }
      let top = bearer(of: both.head, phrase)
      let verb = phrase.tree.heads[top]
      if phrase.tree.labels[top].description == "nsubj", verb >= 0,
        ["meet", "talk", "confer", "negotiate", "speak"].contains(phrase.lemma(verb))
      {
        met = both.entities.sorted()
        return
      }
    }
  }

  /// The title that a person's name hangs from, or the name itself: the parser takes the name in "Secretary of
  /// State Antony Blinken" for a complement.
  func bearer(of head: Int, _ phrase: PhraseTree) -> Int {
    var token = head
    for _ in 0..<4 where phrase.tree.heads[token] >= 0 {
      let next = phrase.tree.heads[token]
      guard ["appos", "flat", "compound", "nmod"].contains(phrase.label(token)),
        phrase.label(token) != "nmod" || lexicon.isPerson(phrase.lemma(next))
      else { break }
      token = next
    }
    return token
  }

  /// The talk that a verb says somebody had: "had a telephone conversation".
  private func talk(heldBy verb: Int, _ phrase: PhraseTree) -> Int? {
    guard ["have", "hold", "conduct"].contains(phrase.lemma(verb)) else { return nil }
    return phrase.children(verb, ["obj"]).first {
      Discourse.encounters.contains(phrase.lemma($0))
    }
  }

  private static let meetings: Set<String> = [
    "meet", "speak", "talk", "confer", "consult", "negotiate", "call", "join", "host", "receive",
    "visit", "phone", "telephone", "welcome", "discuss", "greet",
  ]
}
