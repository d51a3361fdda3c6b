import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Whether "the two" stands for two that were named.
  func isPair(_ token: Int, _ phrase: PhraseTree) -> Bool {
    phrase.sentence.tokens[token].text.lowercased() == "two" && token > 0
      && phrase.sentence.tokens[token - 1].text.lowercased() == "the"
      && phrase.tree.heads[token - 1] == token
  }

  /// Reads "both" and "the two" as those that the text has just joined: "France and Mali voted. Both praised Chad".
  mutating func readBoth(_ word: Int, _ phrase: PhraseTree, _ index: Int) {
    // "Each side blamed the other"
    let isOfSides =
      phrase.label(word) == "det" && phrase.tree.heads[word] >= 0
      && ["side", "country", "government", "nation"].contains(phrase.lemma(phrase.tree.heads[word]))
    let token = isOfSides ? phrase.tree.heads[word] : word
    // "Both countries" are nations, as "the two countries" are.
    if isOfSides, phrase.lemma(word) == "both", phrase.lemma(token) != "side" { return }
    if token == word, readPartners(token, phrase, index) { return }
    guard ["nsubj", "obj", "iobj", "obl", "nmod"].contains(phrase.label(token)),
      // "both of them"
      phrase.children(token, ["nmod", "conj"]).allSatisfy({
        phrase.sentence.tokens[$0].text.lowercased() == "them"
      })
    else { return }
    for kind in [EntityKind.leader, .nation, .organization] {
      let isActing = phrase.label(token) == "nsubj"
      var two =
        kind == .organization && !isActing ? [] : pair(kind, index, phrase, isJoined: true)
      // "asked Chad and Mali to leave, a demand that both refused"
      if two.isEmpty, !isActing || isRelative(token, phrase) {
        two = joinedObjects(kind, before: token, index)
      }
      if two.count == 2 {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.8)
        return
      }
    }
    if ["obj", "iobj", "obl"].contains(phrase.label(token)) {
      let two = pair(.nation, index, phrase, for: token)
      if two.count == 2 {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.7)
      }
      return
    }
    guard phrase.label(token) == "nsubj", word == 0 || word == 1 && isPair(word, phrase) else {
      return
    }
    for kind in [EntityKind.nation, .organization] {
      if let two = acting(kind, before: index) {
        mention(two, token..<token + 1, token, .pronoun, index, confidence: 0.7)
        return
      }
    }
  }

  /// Whether a subject is that of a clause that tells of a noun: "the truce that both accepted".
  private func isRelative(_ subject: Int, _ phrase: PhraseTree) -> Bool {
    let verb = phrase.tree.heads[subject]
    return verb >= 0 && phrase.label(verb) == "acl"
  }

  /// Whether "the former" or "the latter" stands for one of two that were named.
  func isFormer(_ token: Int, _ phrase: PhraseTree) -> Bool {
    ["former", "latter"].contains(phrase.sentence.tokens[token].text.lowercased()) && token > 0
      && phrase.sentence.tokens[token - 1].text.lowercased() == "the"
      && [token, phrase.tree.heads[token]].contains(phrase.tree.heads[token - 1])
      && token + 1 < phrase.sentence.tokens.count
      && (["nsubj", "obj", "iobj", "obl", "nmod"].contains(phrase.label(token))
        || phrase.label(token) == "amod"
          && [.VERB, .AUX].contains(phrase.tag(token + 1)))
      && phrase.children(token, ["nmod", "compound", "amod", "appos", "flat"]).isEmpty
  }

  /// Reads "the former" and "the latter" as one of the two that the text has just joined, or else of the only two that
  /// the sentence has named before.
  mutating func readFormer(_ token: Int, _ phrase: PhraseTree, _ index: Int) {
    let isFormer = phrase.sentence.tokens[token].text.lowercased() == "former"
    let actors: Set<EntityKind> = [.nation, .leader, .organization]
    let before = nominals.filter { nominal in
      index - nominal.sentence <= 1 && !nominal.entities.isEmpty
        && nominal.entities.allSatisfy { facts[$0].map { actors.contains($0.kind) } ?? false }
    }
    var two: [EntityID] = []
    if let joined = before.last(where: { $0.members.count == 2 && $0.entities.count == 2 }) {
      two = joined.entities
    } else {
      for sentence in [index, index - 1] {
        let named = before.filter {
          $0.sentence == sentence && $0.members.isEmpty && $0.entities.count == 1 && !$0.isModifier
        }
        for nominal in named where !two.contains(nominal.entities[0]) {
          two.append(nominal.entities[0])
        }
        if two.count > 1 { break }
        two = []
      }
    }
    guard two.count == 2 else { return }
    let chosen = [isFormer ? two[0] : two[1]]
    mention(chosen, token..<token + 1, token, .pronoun, index, confidence: 0.8)
    append(
      Nominal(
        sentence: index, tokens: token..<token + 1, head: token, form: .pronoun, lemma: "",
        isPlural: false, gender: facts[chosen[0]]?.gender ?? .thing, entities: chosen,
        referent: referent(of: chosen), prominence: prominence(of: token, phrase)))
  }

  /// The two leaders who act in the last sentences, in their main clauses or else in any, where they are two: "Pompeo
  /// urged Russia … Lavrov replied … Both men".
  func actingLeaders(before index: Int) -> [EntityID]? {
    acting(.leader, before: index)
  }

  /// The two of a kind who act in the last sentences, in their main clauses or else in any, where they are two.
  func acting(_ kind: EntityKind, before index: Int) -> [EntityID]? {
    let subjects = nominals.reversed().prefix { index - $0.sentence <= 3 }.filter { nominal in
      // "Kuchma met both men": who does so is neither.
      nominal.prominence >= 80 && (kind != .leader || nominal.sentence < index)
        && nominal.members.isEmpty && nominal.entities.count == 1
        && facts[nominal.entities[0]]?.kind == kind
    }
    for least in [90.0, 80] {
      let found = Set(subjects.filter { $0.prominence >= least }.map { $0.entities[0] })
      if found.count == 2 { return found.sorted() }
    }
    return nil
  }

  /// Those who are at odds with one another.
  static let sides: Set<String> = [
    "side", "party", "rival", "adversary", "foe", "belligerent", "neighbor", "neighbour", "enemy",
    "disputant", "claimant", "antagonist",
  ]

  /// The two whom a text calls the sides of their quarrel: "called on the parties to talk", "told all sides".
  func sides(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard d.isPlural, Discourse.sides.contains(d.lemma), d.modifiers.isEmpty, d.owners.isEmpty,
      d.number == 0 || d.number == 2, !phrase.label(d.head).hasPrefix("nsubj"),
      phrase.children(d.head, ["nmod"]).isEmpty
    else { return [] }
    let nations = pair(.nation, index, phrase, for: d.head)
    // "The union sued Boeing … urged both sides to talk".
    return nations.isEmpty ? acting(.organization, before: index) ?? [] : nations
  }

  /// The two whom a text has just joined and now calls a pair, or by what they are to each other: "Chile and Peru share a
  /// border. The neighbours …".
  func twosome(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID]? {
    guard d.isDefinite, d.modifiers.isEmpty, d.owners.isEmpty, !d.isRestricted,
      d.number == 0 || d.number == 2
    else { return nil }
    let kinds: [EntityKind]
    if Discourse.pairs.contains(d.lemma) {
      kinds = [.leader, .nation, .organization]
    } else if d.isPlural, Discourse.mates.contains(d.lemma) {
      kinds = [.nation, .organization, .leader]
    } else {
      return nil
    }
    for kind in kinds {
      let two = pair(kind, index, phrase, isJoined: true)
      if two.count == 2 { return two }
    }
    // "Ruiz told Noor that she would come, and the pair agreed to talk"
    let named = Set(
      nominals.filter { $0.sentence == index && $0.head < d.head }.flatMap(\.entities)
        .filter { $0.kind == .leader })
    return Discourse.pairs.contains(d.lemma) && named.count == 2 ? named.sorted() : nil
  }

  /// The two whose meeting a text reports where it calls them its sides: "Ruiz met Noor. The sides agreed to …".
  func partners(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID]? {
    guard d.isPlural, d.isDefinite, d.number == 0, d.modifiers.isEmpty, d.owners.isEmpty,
      !d.isRestricted, ["side", "interlocutor", "delegation"].contains(d.lemma),
      phrase.label(d.head).hasPrefix("nsubj"), phrase.children(d.head, ["nmod"]).isEmpty
    else { return nil }
    let isGoingOn = nominals.contains {
      index - $0.sentence <= 2 && !Set($0.entities).isDisjoint(with: met)
    }
    if met.count == 2, isGoingOn { return met }
    let nations = pair(.nation, index, phrase, isJoined: true)
    return nations.isEmpty ? nil : nations
  }

  static let pairs: Set<String> = ["pair", "duo", "twosome"]

  /// What two are to each other.
  static let mates: Set<String> = [
    "neighbor", "neighbour", "ally", "rival", "partner", "foe", "adversary", "enemy", "belligerent",
    "signatory", "antagonist", "disputant", "counterpart",
  ]

  /// The two nations that the text has just joined, else those of the two who met in what it reports ("Blinken met Saleh …
  /// the two countries"), else the two that it speaks of most.
  func homelands(_ index: Int, _ phrase: PhraseTree, for head: Int) -> [EntityID] {
    let joined = pair(.nation, index, phrase, isJoined: true)
    if !joined.isEmpty { return joined }
    let near = nominals.reversed().prefix { index - $0.sentence <= 2 }
    var two = met
    if near.allSatisfy({ Set($0.entities).isDisjoint(with: met) }) || met.count != 2 {
      let leaders = near.filter {
        $0.sentence == index && $0.members.isEmpty && $0.entities.first?.kind == .leader
      }
      two = Set(leaders.flatMap(\.entities)).sorted()
    }
    let nations = Set(two.flatMap { facts[$0]?.nations ?? [] }).map {
      EntityID(kind: .nation, slug: $0)
    }
    if two.count == 2, nations.count == 2, nations.allSatisfy({ facts[$0] != nil }) {
      return nations.sorted()
    }
    // "Kenya urged both countries to talk": who urges them is neither.
    let isActing = phrase.label(head).hasPrefix("nsubj")
    return pair(.nation, index, phrase, for: isActing ? nil : head)
  }

  /// Whether two names only tell where something is: "planes over Chile and Peru" are no two sides.
  private func isWhereabouts(_ two: Nominal) -> Bool {
    guard let phrase = PhraseTree(result.document.sentences[two.sentence]) else { return false }
    return phrase.children(two.head, ["case"]).contains {
      ["in", "over", "across", "near", "around", "inside", "off", "through"].contains(
        phrase.lemma($0))
    }
  }

  /// The two entities of a kind that the text has just joined ("Russia and China"), or else the two that
  /// it speaks of most, where no third comes near them.
  func pair(
    _ kind: EntityKind, _ index: Int, _ phrase: PhraseTree, isJoined: Bool = false,
    for head: Int? = nil
  ) -> [EntityID] {
    for nominal in nominals.reversed() {
      if index - nominal.sentence > 1 { break }
      if nominal.members.count == 2, nominal.entities.count == 2, nominal.prominence >= 80,
        nominal.entities.allSatisfy({ facts[$0]?.kind == kind })
      {
        return nominal.entities.sorted()
      }
    }
    // "Relations between Chile and Peru are old. Both …": the only two that the sentence before joins.
    let before = nominals.reversed().prefix { index - $0.sentence <= 1 }.filter { nominal in
      nominal.sentence < index && nominal.entities.contains { facts[$0]?.kind == kind }
    }
    if let two = before.first(where: { $0.members.count == 2 && $0.entities.count == 2 }),
      Set(before.flatMap(\.entities)) == Set(two.entities), !isWhereabouts(two)
    {
      return two.entities.sorted()
    }
    if isJoined { return [] }
    let others = speaking(before: head, phrase, index)
    var weights: [EntityID: Double] = [:]
    var weight = 1.0
    for sentence in stride(from: index, through: max(0, index - 8), by: -1) {
      let end = sentence + 1 < starts.count ? starts[sentence + 1] : nominals.count
      for nominal in nominals[starts[sentence]..<end] where nominal.members.isEmpty {
        for entity in nominal.entities
        where facts[entity]?.kind == kind && !others.contains(entity) {
          weights[entity, default: 0] += weight * (nominal.isModifier ? 0.7 : 1)
        }
      }
      weight *= 0.85
    }
    let ranked = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // Where no third nation is in sight, one adjective is enough: "seized a Peruvian ship. Both countries …".
    // Two that the text has joined not long ago, and no third since, are remembered longer.
    let least =
      ranked.count == 2 && wereJoined(weights.keys, index)
      ? 0.3 : ranked.count == 2 && areNear(weights.keys, index) ? 0.5 : 0.8
    guard ranked.count >= 2, ranked[1].value >= least else { return [] }
    if ranked.count > 2, ranked[1].value < ranked[2].value * 1.4 {
      return head == nil ? [] : protagonists(kind, besides: others)
    }
    return [ranked[0].key, ranked[1].key].sorted()
  }

  /// Whether the last sentences have joined two nations by "and": "Chad and Mali restored ties".
  private func wereJoined(_ nations: some Collection<EntityID>, _ index: Int) -> Bool {
    let two = Set(nations)
    return two.allSatisfy { $0.kind == .nation }
      && nominals.contains {
        index - $0.sentence <= 6 && $0.members.count == 2 && Set($0.entities) == two
      }
  }

  /// Whether nations are named in this sentence or the one before, each of them.
  private func areNear(_ nations: some Collection<EntityID>, _ index: Int) -> Bool {
    let near = Set(
      nominals.reversed().prefix { index - $0.sentence <= 1 }.flatMap(\.entities))
    return nations.allSatisfy { $0.kind == .nation && near.contains($0) }
  }

  /// The two of a kind whom the whole text so far is about, where no third comes near them.
  private func protagonists(_ kind: EntityKind, besides others: Set<EntityID>) -> [EntityID] {
    var counts: [EntityID: Double] = [:]
    for nominal in nominals where nominal.members.isEmpty {
      for entity in nominal.entities where facts[entity]?.kind == kind && !others.contains(entity) {
        counts[entity, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ranked.count >= 2, ranked[1].value >= 4,
      ranked.count == 2 || ranked[1].value >= ranked[2].value * 1.5
    else { return [] }
    return [ranked[0].key, ranked[1].key].sorted()
  }

  /// Who acts in the sentence upon what a word stands for, with the nations they speak for: whoever urges the two to talk
  /// is neither.
  private func speaking(before head: Int?, _ phrase: PhraseTree, _ index: Int) -> Set<EntityID> {
    guard let head, !phrase.label(head).hasPrefix("nsubj") else { return [] }
    var found: Set<EntityID> = []
    for nominal in nominals.reversed().prefix(while: { $0.sentence == index })
    where nominal.head < head && phrase.function(nominal.head).label.hasPrefix("nsubj") {
      for entity in nominal.entities {
        found.insert(entity)
        for nation in facts[entity]?.nations ?? [] {
          found.insert(EntityID(kind: .nation, slug: nation))
        }
      }
    }
    return found
  }

  /// The only two of a kind that this sentence or the one before joins to whom something is done: "spoke to Ruiz and Noor and urged
  /// both", "met Ruiz and Noor … the commitment of the two leaders".
  func joinedObjects(_ kind: EntityKind, before token: Int, _ index: Int) -> [EntityID] {
    var found: Set<[EntityID]> = []
    for nominal in nominals.reversed() {
      if index - nominal.sentence > 1 { break }
      // "called on both sides to talk, and the union, to which both belong"
      let areTwo =
        nominal.members.count == 2
        || nominal.sentence == index && nominal.members.isEmpty && nominal.isPlural
      guard areTwo, nominal.entities.count == 2, nominal.prominence < 80,
        nominal.sentence < index || nominal.head < token,
        nominal.entities.allSatisfy({ facts[$0]?.kind == kind })
      else { continue }
      found.insert(nominal.entities.sorted())
    }
    return found.count == 1 ? found.first ?? [] : []
  }
}
