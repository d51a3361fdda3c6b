import EntenteGraphModel
import EntenteLanguage

/// An actor that a place of a predicate leads to.
struct Argument: Sendable, Hashable {
  /// The place of its mention in the document.
  var mention: Int
  var entity: EntityID
  var kind: EntityKind
  /// The token that was asked.
  var token: Int
  /// How many arcs lay between the head noun and the actor.
  var hops: Int
}

/// A sentence as the rules see it: arcs and words as numbers, and who is mentioned at which token.
struct SentenceFrame: Sendable {
  let index: Int
  let tokens: [Token]
  let heads: [Int]
  let children: [[Int]]
  let arcs: [Arc]
  let words: [Int32]
  /// Whether the token's subject is that of a passive.
  let passives: [Bool]
  /// The mention that a token heads or lies in, -1 for none.
  private(set) var mentions: [Int]
  /// All mentions of a token that stands for several entities ("they", "we").
  private(set) var groups: [Int: [Int]] = [:]
  private(set) var entities: [Int: (entity: EntityID, kind: EntityKind)]
  /// The mention of who flies the aircraft of a mention.
  private(set) var operators: [Int: Int] = [:]
  /// The mentions of aircraft whose owner only the text before tells.
  private(set) var flownBefore: Set<Int> = []
  /// The mention of the nation of a leader or an organization, by the number of its mention.
  private(set) var homes: [Int: Int] = [:]
  /// The tokens of people's names that no mention covers: those who are nobody in the graph.
  private(set) var strangers: Set<Int> = []
  /// The nouns that stand for who did what they take up, as far as somebody judges it.
  var judged: Set<Int> = []
  /// The mentions of who says what nobody in the sentence is quoted for.
  var narrators: [Int] = []
  private let shared: Shared<Lexicon>
  var lexicon: Lexicon { shared.value }

  /// What a nation does, not the official who tells it.
  static let deeds: Set<RelationKind> = [
    .cooperate, .aid, .retreat, .sanction, .mobilize, .coerce, .assault, .alliedWith,
  ]

  /// A frame of a sentence that has a tree; `nil` for one that has none.
  init?(
    _ sentence: Sentence, index: Int, mentions found: [(Int, LinkedMention, EntityKind)],
    lexicon: Lexicon
  ) {
    guard let tree = sentence.tree else { return nil }
    self.index = index
    shared = Shared(lexicon)
    var tokens = sentence.tokens
    let compounds = lexicon.compounds(in: tokens, tree)
    for compound in compounds where tokens[compound.token].partOfSpeech != .VERB {
      tokens[compound.token].partOfSpeech = .NOUN
    }
    self.tokens = tokens
    let arcs = tree.labels.map(Arc.init)
    self.arcs = arcs
    heads = tree.heads
    children = tree.children
    var words = tokens.map(lexicon.word(of:))
    for compound in compounds { words[compound.token] = compound.word }
    self.words = words
    var passives = [Bool](repeating: false, count: tree.heads.count)
    for (token, label) in tree.labels.enumerated() {
      let head = tree.heads[token]
      if label.subtype == "pass" || label.relation.hasSuffix("pass"), head >= 0 {
        // A passive has no object: a subject so labelled beside one is the parser's slip.
        // It has one where somebody is given something: "was promised tanks".
        let isSubject = label.relation.hasPrefix("nsubj")
        if !isSubject || !children[head].contains(where: { arcs[$0] == .obj })
          || children[head].contains(where: { tree.labels[$0].subtype == "pass" && $0 != token })
        {
          passives[head] = tokens[head].partOfSpeech != .ADJ
        }
      }
      // Who has an agent behind "by" is passive, whatever form the tagger gave it.
      // But who stands by somebody is none.
      let isBeside =
        head >= 0 && words[head] >= 0 && !children[head].contains { arcs[$0] == .aux }
        && lexicon.byWord[Int(words[head])].contains { index in
          lexicon.predicates[index].category == .verb
            && lexicon.predicates[index].targets.first == .preposition(FunctionWord.by.number)
        }
      if label.description == "obl:agent", head >= 0, !isBeside,
        tokens[head].partOfSpeech == .VERB,
        !children[head].contains(where: { arcs[$0] == .obj })
      {
        passives[head] = true
      }
      if tokens[token].partOfSpeech == .VERB {
        let morphology = tokens[token].morphology
        // "neither condemned nor praised Chad": what has a subject and an object and no auxiliary is active.
        let isActive =
          children[token].contains { arcs[$0] == .obj }
          && children[token].contains { arcs[$0] == .nsubj && $0 < token }
          && !children[token].contains { arcs[$0] == .aux }
          // "has suspended a loan to Mali and frozen payments to Chad"
          || arcs[token] == .conj && heads[token] >= 0 && heads[token] < token
            && tokens[heads[token]].partOfSpeech == .VERB && !passives[heads[token]]
            && children[token].contains { arcs[$0] == .obj && $0 > token }
            && !children[token].contains { arcs[$0] == .aux || arcs[$0] == .nsubj }
          // "said it was free and called on Chad": on whom somebody calls isn't called so.
          || arcs[token] == .conj && tokens[token].lemma.lowercased() == "call"
            && !children[token].contains { arcs[$0] == .aux }
            && children[token].contains { child in
              arcs[child] == .obl && child > token
                && tree.children[child].contains {
                  arcs[$0] == .marking && ["on", "upon"].contains(tokens[$0].text.lowercased())
                }
            }
        // "denies having shot down the plane", "had both telephoned her"
        let isPerfect =
          children[token].contains {
            arcs[$0] == .aux && tokens[$0].text.lowercased() == "having"
          }
          || children[token].contains {
            arcs[$0] == .aux && ["had", "has", "have"].contains(tokens[$0].text.lowercased())
          } && children[token].contains { arcs[$0] == .obj && $0 > token }
            && !children[token].contains {
              ["been", "being", "got"].contains(tokens[$0].text.lowercased())
            }
        if morphology["Voice"] == "Pass", !isActive, !isPerfect { passives[token] = true }
        // "claims that Chad had promised Mali tanks" have their own subject.
        if label.description == "acl", morphology["Tense"] == "Past",
          morphology["VerbForm"] == "Part",
          !children[token].contains(where: {
            arcs[$0] == .nsubj && tree.labels[$0].subtype != "pass" && $0 < token
          })
        {
          passives[token] = true
        }
      }
    }
    // "Members of the two navies trained with Peru's.": outside of headlines no sentence is passive without a form of be.
    if let root = tree.heads.firstIndex(of: -1), passives[root], tokens.last?.text == ".",
      tokens[root].partOfSpeech == .VERB, !children[root].contains(where: { arcs[$0] == .aux }),
      children[root].contains(where: { arcs[$0] == .nsubj && $0 < root }),
      !children[root].contains(where: { tree.labels[$0].description == "obl:agent" })
    {
      passives[root] = false
    }
    self.passives = passives
    var places = [Int](repeating: -1, count: tree.heads.count)
    var entities: [Int: (entity: EntityID, kind: EntityKind)] = [:]
    var ranges: [Int: Range<Int>] = [:]
    // Long mentions first, so that a short one inside ("Russian" in "Russian Navy") keeps its token
    // only where the long one's head is another.
    for (number, mention, kind) in found.sorted(by: { $0.1.tokens.count > $1.1.tokens.count }) {
      let range = mention.tokens.clamped(to: 0..<places.count)
      guard !range.isEmpty else { continue }
      entities[number] = (mention.entity, kind)
      let head = range.first { !range.contains(tree.heads[$0]) } ?? range.lowerBound
      for token in range where places[token] < 0 || token == head {
        if token == head, places[token] >= 0, ranges[places[token]] == range {
          groups[token, default: [places[token]]].append(number)
        } else {
          places[token] = number
          groups[token] = nil
        }
      }
      ranges[number] = range
    }
    self.mentions = places
    self.entities = entities
    for span in sentence.spans where span.label == .person {
      let name = span.tokens.clamped(to: 0..<places.count)
      if name.allSatisfy({ places[$0] < 0 }) { strangers.formUnion(name) }
    }
  }

  /// Lets a token stand for entities that no mention was linked to, as "we" for those who sign.
  mutating func stand(
    _ token: Int, for members: [(number: Int, entity: EntityID, kind: EntityKind)]
  ) {
    guard let first = members.first else { return }
    mentions[token] = first.number
    groups[token] = members.count > 1 ? members.map(\.number) : nil
    for member in members { entities[member.number] = (member.entity, member.kind) }
  }

  /// Learns of which nation the leaders, organizations and places of the sentence are.
  mutating func settle(_ document: inout LinkedDocument) {
    for number in Set(mentions + groups.values.flatMap(\.self)).sorted() where number >= 0 {
      guard let actor = entities[number], [.leader, .organization, .place].contains(actor.kind),
        case .string(let slug)? = document.entities[actor.entity]?.attributes["nation"]
      else { continue }
      let nation = EntityID(kind: .nation, slug: slug)
      guard document.entities[nation] != nil else { continue }
      var mention = document.mentions[number]
      mention.entity = nation
      mention.form = .description
      document.mentions.append(mention)
      homes[number] = document.mentions.count - 1
      entities[document.mentions.count - 1] = (nation, .nation)
    }
  }

  /// Lets who flies an aircraft act for it where the sentence doesn't name them again.
  ///
  /// - Parameter owners: Whose each aircraft is by its names and phrases, those of one side only.
  mutating func fly(_ document: inout LinkedDocument, owners: [EntityID: EntityID]) {
    for number in Set(mentions).sorted() where number >= 0 {
      guard let aircraft = entities[number], aircraft.kind == .aircraft else { continue }
      var owner: EntityID?
      if case .string(let name)? = document.entities[aircraft.entity]?.attributes["operator"] {
        owner = document.entities.keys.first(where: { $0.description == name })
      } else if !hasOwner(number) {
        owner = owners[aircraft.entity]
        if owner != nil { flownBefore.insert(number) }
      }
      guard let owner, let kind = document.entities[owner]?.kind else { continue }
      var mention = document.mentions[number]
      mention.entity = owner
      mention.form = .description
      document.mentions.append(mention)
      operators[number] = document.mentions.count - 1
      entities[document.mentions.count - 1] = (owner, kind)
    }
  }

  /// Whether the phrase of a mention names whose it is.
  private func hasOwner(_ number: Int) -> Bool {
    mentions.indices.contains { token in
      mentions[token] == number
        && ([token] + (heads[token] >= 0 ? [heads[token]] : [])).flatMap { children[$0] }
          .contains { child in
            mentions[child] >= 0 && mentions[child] != number
              && [.amod, .compound, .possessive, .nmod].contains(arcs[child])
              && [.nation, .organization].contains(entities[mentions[child]]?.kind)
          }
    }
  }

  /// Makes mentions known that stand at no token of the sentence.
  mutating func know(_ members: [(number: Int, entity: EntityID, kind: EntityKind)]) {
    for member in members { entities[member.number] = (member.entity, member.kind) }
  }

  /// Whether a token is one of some function words.
  func at(_ token: Int, _ choices: FunctionWord...) -> Bool {
    choices.contains { $0.number == words[token] }
  }

  /// Whether a token is of a set of the lexicon.
  func isOne(_ token: Int, of set: WordSet) -> Bool {
    words[token] >= 0 && lexicon.setsOfWord[Int(words[token])].contains(set)
  }

  /// The tokens from one up to another that it hangs from, the upper one left out; at most seven.
  func way(from end: Int, to word: Int) -> [Int] {
    var way: [Int] = []
    var current = end
    while way.count < 7, current >= 0, current != word {
      way.append(current)
      current = heads[current]
    }
    return way
  }

  /// The dependents of a token with an arc.
  func dependents(_ token: Int, _ arc: Arc) -> [Int] { children[token].filter { arcs[$0] == arc } }

  /// Whether a dependent stands behind one of some prepositions.
  func isMarked(_ token: Int, _ choices: FunctionWord...) -> Bool {
    children[token].contains { child in
      (arcs[child] == .marking || arcs[child] == .marker)
        && choices.contains { $0.number == words[child] }
    }
  }

  /// Whether a dependent stands behind a preposition given by its number.
  func isMarked(_ token: Int, by preposition: Int32) -> Bool {
    children[token].contains { child in
      (arcs[child] == .marking || arcs[child] == .marker) && words[child] == preposition
    }
  }
}

extension Lexicon {
  /// The number of a token's base form, -1 where the lexicon doesn't know it.
  func word(of token: Token) -> Int32 {
    let form = token.text.lowercased()
    if let number = vocabulary[form], number < Int32(FunctionWord.allCases.count) { return number }
    let lemma = token.lemma.lowercased()
    // "The ministry thanks Jordan": a verb is no plural, though a noun of this form is known.
    // "accused Kenya of backing them": nor is it the noun that its participle is.
    if token.partOfSpeech == .VERB, lemma == form, form.hasSuffix("ing") {
      for candidate in Lexicon.bases(of: form, verb: true) {
        if let number = vocabulary[candidate] { return number }
      }
    }
    if !lemma.isEmpty, token.partOfSpeech != .VERB || lemma != form || !form.hasSuffix("s"),
      let number = vocabulary[lemma]
    {
      return number
    }
    if let number = irregular[form], token.partOfSpeech != .NOUN || vocabulary[form] == nil {
      return number
    }
    let inflected =
      token.partOfSpeech == .VERB || token.partOfSpeech == .NOUN
      || token.partOfSpeech == .PROPN || token.partOfSpeech == .AUX
    if token.partOfSpeech != .VERB, let number = vocabulary[form] { return number }
    if inflected {
      for candidate in Lexicon.bases(of: form, verb: token.partOfSpeech == .VERB) {
        if let number = vocabulary[candidate] { return number }
      }
    }
    if let number = vocabulary[form] { return number }
    // "re-impose" is "reimpose", or else "impose".
    if form.hasPrefix("re-") {
      for whole in ["re" + form.dropFirst(3), String(form.dropFirst(3))] {
        for candidate in [whole] + Lexicon.bases(of: whole, verb: token.partOfSpeech == .VERB) {
          if let number = vocabulary[candidate] { return number }
        }
      }
    }
    return -1
  }

  /// What a form may be an inflection of, the likeliest first.
  static func bases(of form: String, verb: Bool) -> [String] {
    var bases: [String] = []
    func undoubled(_ stem: Substring) -> String? {
      let end = Array(stem.utf8.suffix(2))
      return end.count == 2 && end[0] == end[1] ? String(stem.dropLast()) : nil
    }
    if form.hasSuffix("ies") { bases.append(form.dropLast(3) + "y") }
    if form.hasSuffix("s"), !form.hasSuffix("ss") {
      bases.append(String(form.dropLast()))
      if form.hasSuffix("es") { bases.append(String(form.dropLast(2))) }
    }
    guard verb else { return bases }
    if form.hasSuffix("ied") { bases.append(form.dropLast(3) + "y") }
    for suffix in ["ed", "ing"]
    where form.hasSuffix(suffix) && form.utf8.count > suffix.utf8.count + 1 {
      let stem = form.dropLast(suffix.utf8.count)
      bases.append(String(stem))
      bases.append(stem + "e")
      if let single = undoubled(stem) { bases.append(single) }
    }
    return bases
  }
}
