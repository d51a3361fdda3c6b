import EntenteLanguage

/// A tree with the parser's commonest slips mended, as far as the words around show them for certain.
struct TreeRepair: Sendable {
  var heads: [Int]
  var arcs: [Arc]
  let tokens: [Token]
  /// As it was parsed.
  let tree: DependencyTree

  /// Mends a tree; linear in its tokens but for lists, which are searched from their ends. The rules see a few words
  /// each, so on a tree that no sentence has one of them can close a circle: what that one did is taken back.
  init(_ tree: DependencyTree, _ tokens: [Token]) {
    heads = tree.heads
    arcs = tree.labels.map(Arc.init)
    self.tree = tree
    self.tokens = tokens
    for step in TreeRepair.steps {
      let before = (heads: heads, arcs: arcs)
      step(&self)
      if heads != before.heads, !isTree { (heads, arcs) = before }
    }
  }

  /// The repairs in their order: later ones see what earlier ones have mended.
  private static let steps: [@Sendable (inout TreeRepair) -> Void] = [
    { $0.joinUndersecretaries() },
    { $0.raiseParts() },
    { $0.giveBackAgeing() },
    { $0.raiseDue() },
    { $0.partHalves() },
    { $0.partObjects() },
    { $0.shareObjects() },
    { $0.giveBackSubjects() },
    { $0.giveBackSpeakers() },
    { $0.joinSpeakers() },
    { $0.closeInsertions() },
    { $0.closeEndings() },
    { $0.giveBackParticiples() },
    { $0.giveBackCircumstances() },
    { $0.raiseFinite() },
    { $0.raiseVerdicts() },
    { $0.raiseHelpers() },
    { $0.giveBackInvertedSpeakers() },
    { $0.nameFormer() },
    { $0.turnSubjects() },
    { $0.turnSecondSubjects() },
    { $0.turnFirstObjects() },
    { $0.partRoles() },
    { $0.giveBackReceivers() },
    { $0.giveBackGifts() },
    { $0.turnDesignations() },
    { $0.giveBackConjuncts() },
    { $0.giveBackGapped() },
    { $0.giveBackPossessors() },
    { $0.raiseSubjects() },
    { $0.giveBackRelatives() },
    { $0.giveBackObjects() },
    { $0.giveBackAgents() },
    { $0.giveBackNames() },
    { $0.nameOwned() },
    { $0.giveBackObliques() },
    { $0.partHyphenated() },
    { $0.joinModifiers() },
    { $0.joinForClauses() },
    { $0.joinGenerals() },
    { $0.joinTitles() },
    { $0.partHolders() },
    { $0.raiseHolders() },
    { $0.raiseClauses() },
    { $0.raisePredicates() },
    { $0.turnVisitors() },
    { $0.joinCompounds() },
    { $0.turnObjects() },
    { $0.joinObjects() },
    { $0.openClauses() },
    { $0.raiseVerbs() },
    { $0.openNamings() },
    { $0.partRoutes() },
    { $0.raiseGoals() },
    { $0.fillGaps() },
    { $0.giveBackClauses() },
    { $0.giveBackInfinitives() },
    { $0.raiseNegations() },
  ]

  /// Whether one word hangs from none and every other word from it in the end; linear in the words.
  private var isTree: Bool {
    guard heads.count(where: { $0 < 0 }) == 1 else { return false }
    // The word from whose walk upwards a word was first met: its own walk come back to it is a circle.
    var walks = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var token = start
      while token >= 0, walks[token] < 0 {
        walks[token] = start
        token = heads[token]
      }
      if token >= 0, walks[token] == start { return false }
    }
    return true
  }

  /// A preposition that hangs from the second word of a name belongs to the first ("at RAF Lakenheath"), and what hangs
  /// from an adverb to the adverb's verb ("fell back from Bakhmut").
  private mutating func giveBackObliques() {
    for token in heads.indices where heads[token] >= 0 {
      let head = heads[token]
      switch arcs[token] {
      // "drifted southeast across Kansas"
      case .nmod
      where TreeRepair.headings.contains(tokens[head].text.lowercased()) && head < token
        && [.obl, .advmod, .other, .obj].contains(arcs[head]) && heads[head] >= 0
        && tokens[heads[head]].partOfSpeech == .VERB:
        heads[token] = heads[head]
        arcs[token] = .obl
      // "won backing from Chad": what hangs from a noun without a verb of its own belongs to the noun.
      case .obl
      where tokens[head].partOfSpeech == .NOUN && [.xcomp, .obj].contains(arcs[head])
        && !heads.indices.contains { heads[$0] == head && [.cop, .nsubj, .aux].contains(arcs[$0]) }:
        arcs[token] = .nmod
      // "was bombed by jets from Mali": who they are from stands right behind them.
      case .obl where tokens[head].partOfSpeech == .VERB && head < token:
        guard
          let marker = heads.indices.first(where: { heads[$0] == token && arcs[$0] == .marking }),
          tokens[marker].text == "from", marker > 0, heads[marker - 1] == head,
          tokens[marker - 1].partOfSpeech == .NOUN,
          tree.labels[marker - 1].description == "obl:agent"
        else { continue }
        heads[token] = marker - 1
        arcs[token] = .nmod
      case .marking where arcs[head] == .flat && heads[head] >= 0 && token < heads[head]:
        heads[token] = heads[head]
      // "of a U.S. Air Force B-52": it is the jet that the preposition leads to.
      case .marking
      where arcs[head] == .compound && heads[head] > head && token < head
        && tokens[heads[head]].partOfSpeech == .PROPN && preposition(of: heads[head]) == nil:
        heads[token] = heads[head]
      case .obl
      where arcs[head] == .advmod && tokens[head].partOfSpeech == .ADV && heads[head] >= 0:
        // "was on its way back to Lima"
        if [.VERB, .NOUN].contains(tokens[heads[head]].partOfSpeech) {
          if tokens[heads[head]].partOfSpeech == .NOUN { arcs[token] = .nmod }
          heads[token] = heads[head]
        }
      default: continue
      }
    }
  }

  /// Words for where a way leads, which are no places.
  private static let headings: Set<String> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "northward", "southward", "eastward", "westward", "home", "inland", "overland",
  ]

  /// Whose title has a field that the parser takes for the first of two: "the U.S. special envoy for Iran, Brian
  /// Hook, in Riyadh" names no pair of Iran and Hook.
  private mutating func giveBackNames() {
    for name in heads.indices.dropFirst()
    where arcs[name] == .conj && tokens[name].partOfSpeech == .PROPN && heads[name] >= 0
      && heads[name] < name && tokens[name - 1].text == ","
    {
      let field = heads[name]
      let title = heads[field]
      guard title >= 0, arcs[field] == .nmod,
        Words.posts.contains(tokens[title].lemma.lowercased()),
        !heads.indices.contains(where: { child in
          heads[child] == name && ["and", "or", "&"].contains(tokens[child].text.lowercased())
            || heads[child] == field && arcs[child] == .conj && child != name
        })
      else { continue }
      heads[name] = title
      arcs[name] = .appos
      let verb = heads[title]
      guard verb >= 0, tokens[verb].partOfSpeech == .VERB else { continue }
      for later in heads.indices where later > name && heads[later] == field && arcs[later] == .nmod
      {
        heads[later] = verb
        arcs[later] = .obl
      }
    }
  }

  /// Who is named right behind a noun with an owner is what the noun says: "Chile and its rival Peru" are two, of whom
  /// Peru is the rival.
  private mutating func nameOwned() {
    for noun in heads.indices.dropLast() where tokens[noun].partOfSpeech == .NOUN {
      let name = noun + 1
      guard tokens[name].partOfSpeech == .PROPN, heads[noun] >= 0,
        let owner = heads.indices.first(where: {
          $0 < noun && heads[$0] == noun && arcs[$0] == .possessive
        }), tokens[owner].partOfSpeech == .PRON
      else { continue }
      if [.amod, .compound].contains(arcs[noun]), heads[noun] == name {
        heads[noun] = heads[name]
        arcs[noun] = arcs[name]
        for child in heads.indices where heads[child] == name && child < noun {
          heads[child] = noun
        }
      } else if arcs[noun] != .conj || arcs[name] != .conj || heads[name] != heads[noun] {
        continue
      }
      heads[name] = noun
      arcs[name] = .appos
    }
  }

  /// Who stands behind "by" after an active verb did what its object says: "denounced the bombing of Iraq by the
  /// United States".
  private mutating func giveBackAgents() {
    for agent in heads.indices
    where arcs[agent] == .obl && heads[agent] >= 0 && tokens[agent].partOfSpeech == .PROPN {
      let verb = heads[agent]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard tokens[verb].partOfSpeech == .VERB, tokens[verb].morphology["Voice"] != "Pass",
        heads.indices.contains(where: {
          heads[$0] == agent && arcs[$0] == .marking && tokens[$0].text == "by"
        }),
        let object = siblings.first(where: { arcs[$0] == .obj && $0 < agent }),
        heads.indices.contains(where: { child in
          heads[child] == object && arcs[child] == .nmod
            && heads.indices.contains {
              heads[$0] == child && arcs[$0] == .marking && tokens[$0].text == "of"
            }
        })
      else { continue }
      heads[agent] = object
      arcs[agent] = .nmod
    }
  }

  /// A noun behind a verb and its particle, with no preposition, is its object: "shot down a South Korean airliner".
  private mutating func giveBackObjects() {
    for token in heads.indices
    where arcs[token] == .obl && tree.labels[token].description == "obl"
      && heads[token] >= 0 && heads[token] < token
      && [.NOUN, .PROPN].contains(tokens[token].partOfSpeech)
    {
      let verb = heads[token]
      let siblings = heads.indices.filter { heads[$0] == verb }
      guard tokens[verb].partOfSpeech == .VERB,
        siblings.contains(where: { arcs[$0] == .particle && $0 < token }),
        !siblings.contains(where: { arcs[$0] == .obj || tree.labels[$0].subtype == "pass" }),
        !heads.indices.contains(where: { heads[$0] == token && arcs[$0] == .marking })
      else { continue }
      arcs[token] = .obj
    }
  }

  /// A clause that begins with "who" tells of the name before it: "Maduro, who was in Moscow, thanked Russia".
  private mutating func giveBackRelatives() {
    for who in heads.indices.dropFirst()
    where arcs[who] == .nsubj && tokens[who].text == "who" && heads[who] > who {
      let clause = heads[who]
      var place = tokens[who - 1].text == "," ? who - 2 : who - 1
      guard place >= 0, [.NOUN, .PROPN].contains(tokens[place].partOfSpeech),
        arcs[clause] == .advcl || arcs[clause] == .ccomp || arcs[clause] == .parataxis,
        heads[clause] < 0 || heads[clause] > clause
      else { continue }
      for _ in 0..<6
      where [.flat, .compound, .nmod, .appos].contains(arcs[place]) && heads[place] < who
        && heads[place] >= 0
      {
        place = heads[place]
      }
      heads[clause] = place
      arcs[clause] = .relative
    }
    // "“We are ready,” said Kenya, which had called the vote": the subject stands behind its verb.
    for which in heads.indices.dropFirst(2)
    where arcs[which] == .nsubj && tokens[which].text == "which" && tokens[which - 1].text == "," {
      let clause = heads[which]
      let name = which - 2
      guard clause > which, arcs[clause] == .relative, heads[clause] < name,
        tokens[name].partOfSpeech == .PROPN, arcs[name] == .nsubj, heads[name] >= 0,
        heads[name] < name, tokens[heads[name]].partOfSpeech == .VERB
      else { continue }
      heads[clause] = name
    }
  }

  /// The tokens with participles that the tagger took for adjectives: "both armed by Iran" has an agent.
  static func retagged(_ tokens: [Token], _ tree: DependencyTree) -> [Token] {
    var tokens = tokens
    for (token, head) in tree.heads.enumerated()
    where head >= 0 && tree.labels[token].description == "obl:agent"
      && tokens[head].partOfSpeech == .ADJ && tokens[head].text.hasSuffix("ed")
    {
      tokens[head].partOfSpeech = .VERB
    }
    // "Chad was to blame for the crisis" says what Chad is.
    for token in tokens.indices
    where tokens[token].partOfSpeech == .VERB && tokens[token].text.lowercased() == "blame" {
      let own = tree.children[token].map { tree.labels[$0].relation }
      if own.contains("cop"), own.contains("mark"), !own.contains("obj") {
        tokens[token].partOfSpeech = .ADJ
      }
    }
    // "the countries that back Mali": what has a subject and an object is a verb.
    for (token, label) in tree.labels.enumerated()
    where tokens[token].partOfSpeech == .ADV && label.description == "acl:relcl" {
      let own = tree.children[token].map { tree.labels[$0].relation }
      if own.contains("nsubj"), own.contains("obj") { tokens[token].partOfSpeech = .VERB }
    }
    return tokens
  }

  /// Subjects behind another verb: "“There is nothing,” the secretary said", "Ukraine broke off links,
  /// Latvia expelled diplomats".
  private mutating func giveBackSubjects() {
    for token in heads.indices where arcs[token] == .nsubj && heads[token] >= 0 {
      if let verb = misled(token) { heads[token] = verb }
    }
  }

  private func misled(_ subject: Int) -> Int? {
    let wrong = heads[subject]
    // "There is nothing": only what a comma or a quotation mark parts from a verb may be another's.
    guard wrong < subject, (wrong..<subject).contains(where: { tokens[$0].partOfSpeech == .PUNCT })
    else { return nil }
    var verb = subject + 1
    while verb < heads.count {
      if tokens[verb].partOfSpeech == .VERB, arcs[verb] != .acl, arcs[verb] != .relative,
        arcs[verb] != .amod
      {
        break
      }
      verb += 1
    }
    guard verb < heads.count,
      !heads.indices.contains(where: { heads[$0] == verb && arcs[$0] == .nsubj })
    else { return nil }
    if arcs[wrong] == .ccomp, heads[wrong] == verb { return verb }
    let hasOther = heads.indices.contains {
      heads[$0] == wrong && arcs[$0] == .nsubj && $0 < wrong
    }
    return hasOther && arcs[verb] == .conj ? verb : nil
  }

  /// Conjuncts that hang from a word behind them (no treebank has any) go back to the list that they
  /// end: "Poland, Estonia and Latvia praised Moldova".
  private mutating func giveBackConjuncts() {
    for token in heads.indices where arcs[token] == .conj && heads[token] > token {
      var left = token - 1
      while left >= 0 {
        if arcs[left] == .conj, heads[left] >= 0, heads[left] < left {
          heads[token] = heads[left]
          break
        }
        if arcs[left] == .nsubj || arcs[left] == .obj || arcs[left] == .obl || arcs[left] == .nmod {
          heads[token] = left
          break
        }
        left -= 1
      }
    }
  }

  /// What stands behind "'s" belongs to its owner: in "condemned Putin's premeditated, unprovoked
  /// invasion" a list of adjectives makes the parser take Putin for a subject.
  private mutating func giveBackPossessors() {
    for mark in heads.indices
    where arcs[mark] == .marking && tokens[mark].isPossessiveMark {
      let owner = heads[mark]
      // "Kenya's army and Chad's army": Chad is no third party.
      if owner >= 0, owner < mark, arcs[owner] == .conj, let owned = ownedNoun(behind: mark),
        arcs[owned] == .conj, heads[owned] == heads[owner]
      {
        heads[owner] = owned
        arcs[owner] = .possessive
        continue
      }
      guard owner >= 0, owner < mark, arcs[owner] == .nsubj, heads[owner] > mark,
        let owned = ownedNoun(behind: mark)
      else { continue }
      let wrong = heads[owner]
      heads[owner] = owned
      arcs[owner] = .possessive
      guard wrong != owned, wrong > mark, wrong < owned else { continue }
      if heads[owned] == wrong || isBelow(owned, wrong) {
        heads[owned] = heads[wrong]
        arcs[owned] = arcs[wrong] == .xcomp || arcs[wrong] == .ccomp ? .obj : arcs[wrong]
        heads[wrong] = owned
        arcs[wrong] = .amod
      }
    }
  }

  /// The head of the noun phrase behind a possessive mark: the noun that ends a run of adjectives,
  /// adverbs, commas and nouns.
  private func ownedNoun(behind mark: Int) -> Int? {
    var place = mark + 1
    var noun: Int?
    while place < heads.count, place - mark <= 12 {
      switch tokens[place].partOfSpeech {
      case .ADJ, .ADV, .NUM, .CCONJ: if noun != nil { return noun }
      case .PUNCT:
        if noun != nil || tokens[place].text != "," && tokens[place].text != "-" { return noun }
      case .NOUN, .PROPN: noun = place
      case .VERB:
        guard noun == nil, arcs[place] == .amod else { return noun }
      default: return noun
      }
      place += 1
    }
    return noun
  }

  /// Whether a token hangs, through others, from another.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var current = token
    for _ in heads.indices {
      guard heads[current] >= 0 else { return false }
      current = heads[current]
      if current == ancestor { return true }
    }
    return false
  }

  /// Subjects that were taken for the last member of a list before them: "ordered the embassy to cut
  /// its staff, and Josep Borrell, the EU's chief, threatened Belarus".
  private mutating func raiseSubjects() {
    var subjects = Set<Int>()
    for token in heads.indices where arcs[token] == .nsubj || arcs[token] == .csubj {
      subjects.insert(heads[token])
    }
    for verb in heads.indices
    where tokens[verb].partOfSpeech == .VERB && !subjects.contains(verb)
      && tokens[verb].morphology["VerbForm"] == "Fin"
    {
      // A finite verb is no part of a compound: "the army retook Palmyra".
      if verb > 0, heads[verb - 1] == verb, arcs[verb - 1] == .compound {
        arcs[verb - 1] = .nsubj
        continue
      }
      // "revoked the licence, and Mali, weeks after it had agreed, left": the first verb may be taken for what is said.
      let said = heads.indices.first { heads[$0] == verb && arcs[$0] == .ccomp && $0 < verb }
      guard arcs[verb] == .conj || arcs[verb] == .parataxis || arcs[verb] == .root && said != nil
      else { continue }
      if let subject = listed(before: verb) {
        heads[subject] = verb
        arcs[subject] = .nsubj
        if let said, said < subject { arcs[said] = .parataxis }
      }
    }
  }

  /// Whether commas set apart all that stands between a name and its verb.
  private func isAside(_ between: Range<Int>, of name: Int) -> Bool {
    let rest = between.drop { heads[$0] == name && [.flat, .compound].contains(arcs[$0]) }
    guard let first = rest.first, let last = rest.last, first < last else { return false }
    let comma = between.last { tokens[$0].text == "," }
    return tokens[first].text == "," && comma != nil && comma != first
      && !rest.contains { [";", ":", ".", "\""].contains(tokens[$0].text) }
  }

  /// A name that a comma and "and" part from the list it was put into, where only its own apposition
  /// stands between it and the verb.
  private func listed(before verb: Int) -> Int? {
    var place = verb - 1
    while place >= 0, tokens[place].partOfSpeech == .ADV || arcs[place] == .aux { place -= 1 }
    let isParted = place >= 0 && tokens[place].text == ","
    while place > 1 {
      if arcs[place] == .conj, tokens[place].partOfSpeech == .PROPN, heads[place] < place,
        [.NOUN, .PROPN].contains(tokens[heads[place]].partOfSpeech)
      {
        let between = (place + 1)..<verb
        let ends = between.filter { !isBelow($0, place) && arcs[$0] != .aux }
        guard let joint = heads.indices.first(where: { heads[$0] == place && arcs[$0] == .cc }),
          joint > 0, tokens[joint - 1].text == ",",
          ends.allSatisfy({ [.PUNCT, .ADV].contains(tokens[$0].partOfSpeech) })
            || isParted && isAside(between, of: place)
        else { return nil }
        return isParted || verb - place <= 4 ? place : nil
      }
      if tokens[place].partOfSpeech == .VERB, arcs[place] != .acl, arcs[place] != .relative,
        !(isParted && arcs[place] == .advcl && heads[place] == verb)
      {
        return nil
      }
      place -= 1
    }
    return nil
  }
}
