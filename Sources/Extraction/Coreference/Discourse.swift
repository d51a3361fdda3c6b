import EntenteGraphModel
import EntenteLanguage

/// The state of reading an article: what has been mentioned so far, and what is known of it.
struct Discourse {
  let lexicon: CoreferenceLexicon
  let articleID: String
  var result: LinkedDocument
  var facts: [EntityID: EntityFacts] = [:]
  /// The nominals so far, in the order of the text, with where each sentence's begin.
  var nominals: [Nominal] = []
  var starts: [Int] = []
  var referents = 0
  var referentOfEntity: [EntityID: Int] = [:]
  /// How often each referent was spoken of.
  var counts: [Int: Int] = [:]
  /// Whose the government is that the text has named by each noun.
  var ruled: [String: EntityID] = [:]
  /// The groups that the text has counted and not named yet.
  var awaited: [CountedGroup] = []
  /// Whom the last sentences were about without naming them.
  var introduced: Introduction?
  /// The two who met, as the text told it first: whom a report of their meeting calls the two sides.
  var met: [EntityID] = []
  /// The organ that a noun means of the nation with a slug.
  let organs: (_ noun: String, _ nation: String) -> Entity?
  /// The slugs of the nations that border on one.
  let neighbours: (_ nation: String) -> [String]
  /// Who holds on the article's day the post of the nation with a slug that some words name.
  let holders: (_ post: [Token], _ nation: String) -> Entity?
  private var mentionsBySentence: [Int: [LinkedMention]] = [:]

  init(
    _ linked: LinkedDocument, lexicon: CoreferenceLexicon, articleID: String,
    organs: @escaping (_ noun: String, _ nation: String) -> Entity? = { _, _ in nil },
    neighbours: @escaping (_ nation: String) -> [String] = { _ in [] },
    holders: @escaping (_ post: [Token], _ nation: String) -> Entity? = { _, _ in nil }
  ) {
    self.lexicon = lexicon
    self.organs = organs
    self.neighbours = neighbours
    self.holders = holders
    self.articleID = articleID
    result = linked
    for (id, entity) in linked.entities {
      facts[id] = Discourse.facts(of: entity, lexicon)
      facts[id]?.roles.formUnion(linked.posts[id] ?? [])
    }
  }

  static func facts(of entity: Entity, _ lexicon: CoreferenceLexicon) -> EntityFacts {
    var facts = EntityFacts(
      kind: entity.kind, name: entity.name, gender: entity.kind == .leader ? .person : .thing)
    func text(_ key: String) -> String? {
      if case .string(let value)? = entity.attributes[key] { return value }
      return nil
    }
    if let nation = text("nation") {
      facts.nations = Set(nation.split(separator: "|").map(String.init))
    }
    if entity.kind == .nation { facts.nations = [String(entity.id.slug)] }
    facts.sort = text("type") ?? text("role") ?? ""
    if entity.kind == .leader {
      if let role = text("role") { facts.roles.insert(role.lowercased()) }
      let given = entity.name.split(separator: " ").first.map { $0.lowercased() } ?? ""
      if entity.name.contains(" "), let gender = lexicon.genders[given] { facts.gender = gender }
    }
    return facts
  }

  /// Reads a sentence: its names first, then its pronouns and descriptions from left to right.
  mutating func read(sentence index: Int) {
    if mentionsBySentence.isEmpty {
      for mention in result.mentions {
        mentionsBySentence[mention.sentence, default: []].append(mention)
      }
    }
    starts.append(nominals.count)
    let mentions = mentionsBySentence[index] ?? []
    guard let phrase = PhraseTree(result.document.sentences[index]) else { return }
    var named: [Int: [LinkedMention]] = [:]
    for mention in mentions where mention.head < phrase.sentence.tokens.count {
      named[mention.head, default: []].append(mention)
    }
    var covered = [Bool](repeating: false, count: phrase.sentence.tokens.count)
    for mention in mentions {
      for token in mention.tokens.clamped(to: 0..<covered.count) { covered[token] = true }
    }
    for token in phrase.sentence.tokens.indices {
      if let names = named[token] {
        if !readCompatriot(names, token, phrase, index) { readName(names, token, phrase, index) }
      } else if !covered[token] {
        readShortForm(token, phrase, index)
        switch phrase.tag(token) {
        case _ where isFormer(token, phrase): readFormer(token, phrase, index)
        case .NOUN:
          readOwnerOfPost(token, phrase, index, mentions)
          readNoun(token, phrase, index, mentions)
        case .PROPN where !["flat", "compound"].contains(phrase.label(token)):
          readNoun(token, phrase, index, mentions)
        case _ where phrase.sentence.tokens[token].text.lowercased() == "there":
          readThere(token, phrase, index)
        case .PRON, .DET: readPronoun(token, phrase, index)
        case .NUM where isPair(token, phrase): readBoth(token, phrase, index)
        default: break
        }
      }
      readCoordination(endingAt: token, phrase, index)
    }
    readMeetings(phrase, index)
  }

  /// A new or known thing of the text.
  mutating func referent(of entities: [EntityID]) -> Int {
    if entities.count == 1, let known = referentOfEntity[entities[0]] { return known }
    referents += 1
    if entities.count == 1 { referentOfEntity[entities[0]] = referents }
    return referents
  }

  mutating func append(_ nominal: Nominal) {
    counts[nominal.referent, default: 0] += 1
    nominals.append(nominal)
  }

  /// Adds a mention that the text makes by a description or a pronoun.
  mutating func mention(
    _ entities: [EntityID], _ tokens: Range<Int>, _ head: Int, _ form: LinkedMention.Form,
    _ index: Int, confidence: Double
  ) {
    let sentence = result.document.sentences[index]
    var surface = ""
    for token in tokens {
      surface += sentence.tokens[token].text
      if sentence.tokens[token].spaceAfter, token + 1 < tokens.upperBound { surface += " " }
    }
    for entity in entities {
      result.mentions.append(
        LinkedMention(
          sentence: index, tokens: tokens, head: head, entity: entity, form: form,
          surface: surface, confidence: confidence))
    }
  }

  private mutating func readName(
    _ mentions: [LinkedMention], _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) {
    // Of names inside one another ("Tupolev Tu-160", "Myanmar's military") the whole is meant.
    guard let first = mentions.max(by: { $0.tokens.count < $1.tokens.count }) else { return }
    let entities = mentions.filter { $0.tokens.count == first.tokens.count }
      .map { $0.bearer ?? $0.entity }
    let isAdjective = first.form == .adjective
    let label = phrase.label(token)
    let isModifier = isAdjective || label == "compound" || label == "amod" || label == "flat"
    nameGroup(first, token, phrase, index)
    nameIntroduced(first, token, phrase, index)
    for mention in mentions { learn(mention, token, phrase, index) }
    let gender = facts[entities[0]]?.gender ?? .thing
    append(
      Nominal(
        sentence: index, tokens: first.tokens, head: token, form: .name,
        lemma: phrase.lemma(token),
        isPlural: facts[entities[0]]?.isPlural ?? false
          || phrase.sentence.tokens[token].morphology["Number"] == "Plur" && !isAdjective
            && facts[entities[0]]?.kind == .aircraft
            // "a Su-24": the engine takes some letters for a plural.
            && !first.surface.contains(where: \.isNumber)
          || isSeveral(first, token, phrase) || isPeople(first, token, phrase),
        gender: gender, entities: entities, referent: referent(of: entities),
        isModifier: isModifier, prominence: prominence(of: token, phrase)))
  }

  /// Whether a name is that of a nation's people: "the Argentines".
  private func isPeople(_ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree) -> Bool {
    mention.entity.kind == .nation && mention.tokens.count == 1 && mention.form != .metonym
      && [.PROPN, .NOUN].contains(phrase.tag(token))
      && phrase.sentence.tokens[token].morphology["Number"] == "Plur"
      && facts[mention.entity].map { !$0.name.contains(mention.surface) } ?? false
  }

  /// Whether an aircraft's name means several: "four F-16s".
  func isSeveral(_ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree) -> Bool {
    guard mention.entity.kind == .aircraft, mention.form == .name else { return false }
    let isCounted = phrase.children(token, ["nummod"]).contains {
      !["one", "1"].contains(phrase.lemma($0)) && !mention.tokens.contains($0)
    }
    let last = phrase.sentence.tokens[mention.tokens.upperBound - 1].text
    return isCounted || last.hasSuffix("s") && last.dropLast().last?.isNumber == true
  }

  /// What the words around a name tell: titles, nation, gender.
  private mutating func learn(
    _ mention: LinkedMention, _ token: Int, _ phrase: PhraseTree, _ index: Int
  ) {
    guard var known = facts[mention.entity] else { return }
    defer {
      known.count += 1
      facts[mention.entity] = known
    }
    if let role = mention.role { known.roles.insert(role.lowercased()) }
    if known.kind == .organization, mention.form == .name, mention.tokens.count > 1 {
      known.roles.insert(phrase.lemma(mention.tokens.upperBound - 1))
    }
    if known.kind == .aircraft { known.nations.formUnion(fliers(of: token, phrase, index)) }
    guard known.kind == .leader else { return }
    var words = Array(mention.tokens)
    words += phrase.children(token, ["compound", "amod", "appos", "flat", "nmod"])
    if phrase.label(token) == "appos" || phrase.label(token) == "flat" {
      words.append(phrase.tree.heads[token])
    }
    if let copula = phrase.tree.heads[token] >= 0 ? phrase.tree.heads[token] : nil,
      phrase.label(token) == "nsubj", !phrase.children(copula, ["cop"]).isEmpty
    {
      words.append(copula)
    }
    for word in words where word >= 0 {
      let lemma = phrase.lemma(word).trimmingPeriod
      if let gender = lexicon.genderWords[lemma] { known.gender = gender }
      if phrase.tag(word) == .NOUN || phrase.tag(word) == .PROPN,
        lexicon.descriptions[lemma]?.contains(where: { $0.kind == .leader }) ?? false
      {
        known.roles.insert(lemma)
        // "the Russian foreign minister, X": the nation stands before the title.
        for part in nominals.reversed() {
          guard part.sentence == index else { break }
          if part.isModifier, let nation = part.entities.first, nation.kind == .nation,
            phrase.tree.heads[part.head] == word || phrase.tree.heads[part.head] == token
          {
            known.nations.insert(String(nation.slug))
          }
        }
      }
    }
  }

  /// How prominent a place in the sentence is, as in Lappin and Leass (1994).
  func prominence(of token: Int, _ phrase: PhraseTree) -> Double {
    let (label, governor) = phrase.function(token)
    var score: Double
    switch label {
    case "nsubj", "nsubj:pass", "csubj": score = 80
    case "root": score = 60
    case "obj": score = 50
    case "obl:agent", "iobj": score = 50
    case "obl", "obl:npmod", "vocative": score = 38
    case "nmod:poss": score = 30
    default: score = 20
    }
    if governor >= 0, label.hasPrefix("nsubj"), phrase.label(governor) == "root" { score += 15 }
    return score
  }

  /// The nations whose an aircraft is by the words around it: "a Russian Il-62", "Belgium sent four F-16s".
  func fliers(of token: Int, _ phrase: PhraseTree, _ index: Int) -> Set<String> {
    let verb = phrase.label(token) == "obj" ? phrase.tree.heads[token] : -1
    var found: Set<String> = []
    for part in nominals.reversed() {
      guard part.sentence == index else { break }
      let head = phrase.tree.heads[part.head]
      let isOwner = head == token && part.head < token
      let isSender = verb >= 0 && head == verb && phrase.label(part.head).hasPrefix("nsubj")
      guard isOwner || isSender, part.entities.count == 1, let known = facts[part.entities[0]],
        known.kind == .nation || known.kind == .organization
      else { continue }
      found.formUnion(known.nations)
    }
    return found
  }

  /// Adds "Russia and China" behind its last member.
  private mutating func readCoordination(endingAt token: Int, _ phrase: PhraseTree, _ index: Int) {
    guard phrase.label(token) == "conj" else { return }
    let first = phrase.tree.heads[token]
    let joined = [first] + phrase.children(first, ["conj"])
    guard joined.last == token else { return }
    // "Sierra", "Leone": words of one name are no two members.
    let names = nominals.suffix(from: starts[index]).filter { $0.form == .name }
    let conjuncts = joined.filter { word in
      !names.contains { $0.tokens.contains(word) && $0.head != word && joined.contains($0.head) }
    }
    let members = nominals.indices.suffix(from: starts[index]).filter {
      conjuncts.contains(nominals[$0].head) && nominals[$0].members.isEmpty
    }
    guard members.count == conjuncts.count, members.count > 1, members.count <= 6 else { return }
    let parts = members.map { nominals[$0] }
    let entities = parts.flatMap(\.entities)
    referents += 1
    let list = Nominal(
      sentence: index, tokens: parts[0].tokens.lowerBound..<token + 1, head: first, form: .noun,
      lemma: "", isPlural: true,
      gender: parts.allSatisfy { $0.gender != .thing } ? .person : .thing,
      entities: parts.allSatisfy { $0.entities.count == 1 } ? entities : [], referent: referents,
      isModifier: parts[0].isModifier, prominence: parts[0].prominence, members: Array(members))
    append(list)
    nameAwaited(by: list)
  }
}

extension String {
  /// Without a period at the end.
  var trimmingPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
