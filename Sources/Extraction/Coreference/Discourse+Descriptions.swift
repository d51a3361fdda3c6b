import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Reads a common noun: a description of what was named, a group of aircraft, or something else.
  mutating func readNoun(
    _ token: Int, _ phrase: PhraseTree, _ index: Int, _ mentions: [LinkedMention]
  ) {
    let tokens = phrase.phrase(of: token)
    let isPlural = phrase.sentence.tokens[token].morphology["Number"] == "Plur"
    let lemma = phrase.lemma(token)
    let label = phrase.label(token)
    var nominal = Nominal(
      sentence: index, tokens: tokens, head: token, form: .noun, lemma: lemma, isPlural: isPlural,
      gender: lexicon.genderWords[lemma] ?? (lexicon.isPerson(lemma) ? .person : .thing),
      referent: 0, isModifier: label == "compound" || label == "amod" || label == "flat",
      prominence: prominence(of: token, phrase))
    // Somebody whom nobody knows may still be who "he" is.
    let isSomebody = phrase.sentence.spans.contains {
      $0.label == .person && $0.tokens.contains(token)
    }
    if isSomebody, phrase.tag(token) == .PROPN, nominal.gender == .thing {
      nominal.gender = .person
    }
    if let named = apposed(token, phrase, mentions) {
      nominal.entities = [named]
      nameEarlier(nominal, named, phrase)
      if let entity = facts[named] { nominal.gender = entity.gender }
      facts[named]?.roles.insert(lemma)
    } else if !nominal.isModifier {
      var description = Description(token, tokens, lemma, isPlural, phrase, mentions)
      description.owners += possessors(of: token, phrase, index)
      if let organ = organ(description, phrase, index) ?? ruler(description)
        ?? counterpart(description, phrase, index)
      {
        nominal.entities = [organ]
      } else {
        nominal.entities = members(of: description)
        if nominal.entities.isEmpty { nominal.entities = resolve(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = bothWhoMet(description, index) }
        if nominal.entities.isEmpty { nominal.entities = sides(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = neighbour(description, phrase, index) }
        if nominal.entities.isEmpty, let nation = governed(description, phrase, index) {
          nominal.entities = [nation]
        }
      }
      if nominal.entities.isEmpty {
        learnRuler(description, phrase, mentions)
        expect(description, index)
      }
      if nominal.entities.isEmpty, let group = aircraftGroup(description, phrase, index) {
        nominal.entities = [group]
      }
      if !nominal.entities.isEmpty {
        mention(nominal.entities, tokens, token, .description, index, confidence: 0.8)
      }
    }
    if nominal.entities.isEmpty {
      nominal.referent = earlierReferent(of: nominal, phrase) ?? referent(of: [])
    } else {
      nominal.referent = referent(of: nominal.entities)
      if nominal.entities.count == 1, let gender = facts[nominal.entities[0]]?.gender {
        if gender == .person, nominal.gender != .thing {
          facts[nominal.entities[0]]?.gender = nominal.gender
        } else {
          nominal.gender = gender
        }
      }
    }
    append(nominal)
  }

  /// A description and what its words ask of what it describes.
  struct Description {
    var head: Int
    var tokens: Range<Int>
    var lemma: String
    var isPlural: Bool
    /// "the", "this", "that" or "both" stands before it.
    var isDefinite = false
    /// Whether "our" or "their" stands before it.
    var isOwn = false
    /// The number that it tells ("two"), 0 for none.
    var number = 0
    /// Its modifiers that are no names, in lower case.
    var modifiers: [String] = []
    /// The entities that its phrase names: nations and organizations.
    var owners: [EntityID] = []
    /// Whether a region tells which nation is meant: "the South American country".
    var isRegional = false
    /// Whether what hangs behind the noun tells which one is meant.
    var isRestricted = false

    init(
      _ head: Int, _ tokens: Range<Int>, _ lemma: String, _ isPlural: Bool, _ phrase: PhraseTree,
      _ mentions: [LinkedMention]
    ) {
      self.head = head
      self.tokens = tokens
      self.lemma = lemma
      self.isPlural = isPlural
      // "South American" names no nation, whatever the tables find in it.
      let words = phrase.sentence.tokens[tokens].map { $0.text.lowercased() }
      let region = zip(words, words.dropFirst()).contains {
        ["south", "latin", "central", "north"].contains($0) && $1.hasPrefix("america")
      }
      // "the West African country": the adjective of a continent tells where it lies, not whose it is.
      let part = mentions.filter {
        $0.entity.kind == .place && tokens.contains($0.head) && $0.head != head
          && phrase.sentence.tokens[$0.head].partOfSpeech == .ADJ
      }
      for mention in mentions
      where tokens.contains(mention.head) && mention.head != head && !region
        && !part.contains(where: { $0.tokens == mention.tokens }) && !phrase.isSeat(mention.tokens)
      {
        owners.append(mention.entity)
      }
      // "The president and foreign minister": one article stands for both.
      let first = phrase.label(head) == "conj" ? phrase.tree.heads[head] : -1
      if first >= 0, !isPlural, Words.posts.contains(lemma),
        Words.posts.contains(phrase.lemma(first)),
        phrase.children(head, ["det"]).isEmpty,
        phrase.children(first, ["det"]).contains(where: { phrase.lemma($0) == "the" })
      {
        isDefinite = true
      }
      for child in phrase.tree.children[head] {
        let word = phrase.sentence.tokens[child].text.lowercased()
        switch phrase.label(child) {
        case "det":
          if ["the", "this", "that", "these", "those", "both"].contains(word) { isDefinite = true }
          if word == "both" { number = 2 }
        // "our two countries"
        case "nmod" where phrase.tree.labels[child].subtype == "poss":
          isOwn = ["our", "their"].contains(word)
          isRestricted = true
        case "nummod":
          number =
            [
              "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4,
            ][word] ?? 9
        // "the Lima-based airline"
        case "amod" where word == "based": break
        case "amod", "compound":
          if region {
            isRegional = true
            if word.hasPrefix("american") {
              modifiers.append(words[max(0, child - tokens.lowerBound - 1)] + " american")
            }
          } else if word == "based", child > 1, phrase.sentence.tokens[child - 1].text == "-" {
            // "the Nigeria-based group": where it is, whatever else is there.
            continue
          } else if part.contains(where: { $0.head == child })
            || !mentions.contains(where: { $0.tokens.contains(child) })
          {
            modifiers.append(
              phrase.children(child, ["advmod", "amod", "compound"]).map { phrase.lemma($0) + " " }
                .joined()
                + phrase.lemma(child))
          }
        case "nmod": isRestricted = true
        case "acl":
          // "The jets, which NATO calls Blackjacks," are those just spoken of.
          let isAside =
            phrase.sentence.tokens[head + 1..<max(head + 1, child)].first?.text == ","
            || phrase.children(child, ["punct"]).contains {
              $0 < child && phrase.sentence.tokens[$0].text == ","
            }
          isRestricted = isRestricted || !isAside
        default: break
        }
      }
    }
  }

  /// The entity of a name that stands beside a noun: "the commander, X", "opposition leader X".
  private func apposed(_ token: Int, _ phrase: PhraseTree, _ mentions: [LinkedMention]) -> EntityID?
  {
    var beside = phrase.children(token, ["appos", "flat"])
    if ["appos"].contains(phrase.label(token)) { beside.append(phrase.tree.heads[token]) }
    let found = mentions.filter { mention in
      // The parser may take both of "The jet, Ryanair Flight 4978," for subjects.
      let start = mention.tokens.lowerBound
      let isNext =
        mention.entity.kind == .aircraft && phrase.label(token).hasPrefix("nsubj")
        && (start == token + 2 || start == token + 3 && phrase.tag(token + 2) == .DET)
        && phrase.sentence.tokens[token + 1].text == ","
      return (beside.contains(mention.head) || isNext) && mention.form != .adjective
    }.map(\.entity)
    guard let entity = found.first, found.count == 1, let known = facts[entity] else { return nil }
    switch known.kind {
    case .leader: return lexicon.isPerson(phrase.lemma(token)) ? entity : nil
    default:
      return lexicon.descriptions[phrase.lemma(token)]?.contains { $0.kind == known.kind } ?? false
        ? entity : nil
    }
  }

  /// The things that a description stands for; none where that isn't sure.
  mutating func resolve(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
    guard d.isDefinite || d.isOwn && d.number == 2,
      !d.isRestricted || d.number == 2 || d.isRegional
    else { return [] }
    // "the two governments" are the two nations.
    if d.isPlural, d.number == 2, d.modifiers.isEmpty, d.owners.isEmpty,
      ["government", "capital", "people", "army"].contains(d.lemma)
    {
      return homelands(index, phrase)
    }
    if let two = twosome(d, phrase, index) { return two }
    var d = d
    // "the militant group", "the world body": two words that the table has together.
    let compound = d.modifiers.last.flatMap { lexicon.descriptions["\($0) \(d.lemma)"] } ?? []
    if !compound.isEmpty, compound.allSatisfy({ $0.kind == .organization }) {
      d.modifiers.removeLast()
    }
    guard let senses = compound.isEmpty ? lexicon.descriptions[d.lemma] : compound else {
      let areMen = d.lemma == "man" || d.lemma == "woman"
      guard d.lemma == "side" || areMen, d.number == 2, d.isPlural else { return [] }
      if areMen, let two = actingLeaders(before: index) { return two }
      // A report of a meeting goes on about the two as long as it names one of them.
      let isGoingOn = nominals.contains {
        index - $0.sentence <= 2 && !Set($0.entities).isDisjoint(with: met)
      }
      if met.count == 2, isGoingOn, Set(met.compactMap { facts[$0]?.kind }) == [.leader] {
        return met
      }
      if areMen { return pair(.leader, index, phrase) }
      let leaders = pair(.leader, index, phrase, isJoined: true)
      return leaders.isEmpty ? pair(.nation, index, phrase) : leaders
    }
    if d.isPlural, d.number == 2, d.modifiers.isEmpty, d.owners.isEmpty {
      for kind in senses.map(\.kind) where kind != .aircraft && kind != .place {
        let found = kind == .nation ? homelands(index, phrase) : pair(kind, index, phrase)
        if !found.isEmpty { return found }
        // A report of a meeting calls the two so, however often it names each.
        if kind == .leader, met.count == 2, Set(met.map(\.kind)) == [.leader],
          nominals.contains(where: {
            index - $0.sentence <= 3 && !Set($0.entities).isDisjoint(with: met)
          })
        {
          return met
        }
      }
      if d.lemma == "ally" || d.lemma == "neighbor" || d.lemma == "neighbour" {
        return pair(.nation, index, phrase)
      }
    }
    // Which entity of the last sentences fits, the nearest sentence and the most prominent first.
    var best: (entity: EntityID, score: Double)?
    var second = -Double.infinity
    var seen: Set<EntityID> = []
    for nominal in nominals.reversed() {
      let distance = index - nominal.sentence
      if distance > 8 { break }
      guard nominal.entities.count == 1, let entity = nominal.entities.first,
        nominal.members.isEmpty,
        let known = facts[entity], senses.contains(where: { $0.kind == known.kind })
      else { continue }
      // A phrase doesn't describe what it stands in, nor an argument of its own verb.
      if distance == 0,
        nominal.tokens.overlaps(d.tokens)
          || phrase.isBelow(d.head, nominal.head) && !nominal.isModifier
      {
        continue
      }
      guard let fit = fit(d, entity, known, senses, nominal) else { continue }
      if distance == 0, !nominal.isModifier {
        let (own, other) = (phrase.function(d.head), phrase.function(nominal.head))
        if own.governor == other.governor { continue }
      }
      // A bomber or helicopter is remembered longer than any plane.
      let isMadeFor =
        known.kind == .aircraft
        && senses.contains { $0.kind == .aircraft && $0.sort != "plane" }
      let score =
        fit + nominal.prominence * 0.4
        - Double(distance) * (fit > 45 ? 5 : isMadeFor ? 9 : 14)
        - (nominal.isModifier ? 18 : 0)
        + min(Double(known.count), 4) * 3
      if score > best?.score ?? -.infinity {
        if let best, best.entity != entity { second = max(second, best.score) }
        best = (entity, score)
      } else if entity != best?.entity {
        second = max(second, score)
      }
      seen.insert(entity)
    }
    guard let best, best.score >= 24, best.score - second >= (seen.count > 1 ? 14 : 0) else {
      if let bearer = bearer(of: d) { return [bearer] }
      let isBare = d.modifiers.isEmpty && d.owners.isEmpty && !d.isPlural
      guard isBare, senses.contains(where: { $0.kind == .nation }),
        let only = onlyNation(before: d.head, phrase, index),
        lexicon.regions[d.lemma].map({ $0.contains(String(only.slug)) }) ?? true
      else { return [] }
      return [only]
    }
    return [best.entity]
  }

  /// The only person of the article who bears a title of several words, wherever that stands: "the Foreign
  /// Secretary".
  private func bearer(of d: Description) -> EntityID? {
    guard !d.isPlural, d.owners.isEmpty, !d.modifiers.isEmpty else { return nil }
    let title = (d.modifiers + [d.lemma]).joined(separator: " ")
    let bearers = Set(
      result.mentions.filter { $0.role?.lowercased() == title && $0.form == .name }.map(\.entity))
    if bearers.count == 1 { return bearers.first }
    // Whom the text names without it may hold it all the same: "The Foreign Secretary … Boris Johnson said".
    let holders = result.careers.filter { $0.value.contains(title) && facts[$0.key] != nil }
    return bearers.isEmpty && holders.count == 1 && d.isDefinite ? holders.first?.key : nil
  }

  /// How well an entity fits a description's words; `nil` where it doesn't.
  private func fit(
    _ d: Description, _ entity: EntityID, _ known: EntityFacts,
    _ senses: [CoreferenceLexicon.Description], _ nominal: Nominal
  ) -> Double? {
    let sense = senses.first { $0.kind == known.kind }
    let name = known.name.lowercased()
    let words = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
    if lexicon.strangers[d.lemma]?.contains(String(entity.slug)) ?? false { return nil }
    let ownerNations = d.owners.filter { $0.kind == .nation }.map { String($0.slug) }
    if !ownerNations.isEmpty, known.kind != .nation {
      guard !known.nations.isDisjoint(with: ownerNations) else { return nil }
    } else if !d.owners.isEmpty {
      return nil
    }
    // "denounced the flight": what a military plane does is no plane.
    if d.lemma == "flight", known.kind == .aircraft, known.sort != "airliner",
      !name.contains(" flight ")
    {
      return nil
    }
    switch known.kind {
    case .nation:
      if d.isPlural || !d.owners.isEmpty { return nil }
      for modifier in d.modifiers {
        if let region = lexicon.regions[modifier] {
          guard region.contains(String(entity.slug)) else { return nil }
          return 48
        }
      }
      // "the kingdom" is none but one that has a king, "the island" may be no nation.
      for realm in d.modifiers.map({ "\($0) \(d.lemma)" }) + [d.lemma] {
        if let realms = lexicon.regions[realm] {
          guard realms.contains(String(entity.slug)) else { return nil }
          return d.lemma == "island" ? 30 : 48
        }
      }
      return d.modifiers.allSatisfy(Discourse.epithets.contains) ? 12 : nil
    case .leader:
      if d.isPlural { return nil }
      let hasRole = known.roles.contains { role in
        role == d.lemma || role.hasSuffix(" " + d.lemma) || role.hasPrefix(d.lemma + " of ")
          || role.contains(" \(d.lemma) of ")
      }
      let titled = d.modifiers.map { "\($0) \(d.lemma)" }
      let isTitled = titled.contains { title in known.roles.contains { $0.hasSuffix(title) } }
      if !d.modifiers.isEmpty, !isTitled { return nil }
      if let gender = lexicon.genderWords[d.lemma], !gender.agrees(with: known.gender) {
        return nil
      }
      if d.lemma == "leader" {
        let heads = [
          "president", "prime minister", "leader", "premier", "chancellor", "king", "head",
        ]
        return known.roles.contains { role in
          heads.contains { role == $0 || role.hasSuffix(" " + $0) }
        }
          ? 30 : nil
      }
      return hasRole ? (ownerNations.isEmpty ? 35 : 50) : nil
    case .aircraft:
      let isOwn = words.last == d.lemma || known.roles.contains(d.lemma)
      if d.isPlural != nominal.isPlural, !(known.isPlural && !d.isPlural && isOwn) {
        // "The A380 … six of these planes": a type is spoken of in either number.
        let isType = nominal.form == .name && d.isPlural && !entity.slug.contains("~")
        if d.lemma != "aircraft", !isType { return nil }
      }
      // "The swing-wing jets" are those before, "the other jets" aren't.
      let isSame =
        d.owners.allSatisfy { $0.kind == .nation }
        && d.modifiers.allSatisfy { !Discourse.otherness.contains($0) }
      guard isSame || isOwn else { return nil }
      guard Discourse.isSort(sense?.sort ?? "", of: known) || isOwn else { return nil }
      // "The plane" is the flight that the text tells of rather than its type.
      let isFlight = !d.isPlural && words.contains("flight") ? 20.0 : 0
      return isFlight + (isOwn ? 45 : d.modifiers.isEmpty ? 30 : 22)
    case .organization:
      // "The militants" are the armed group last spoken of.
      if d.isPlural {
        let areMen = senses.contains { $0.sort == "armed-men" }
        return areMen && known.sort == "armed-group" && d.modifiers.isEmpty && d.owners.isEmpty
          ? 16 : nil
      }
      // "the army" that a president orders is not the Lord's Resistance Army.
      if d.lemma == "army" || d.lemma == "military", known.sort.lowercased() == "armed-group" {
        return nil
      }
      if words.last == d.lemma || words.contains(d.lemma) || known.roles.contains(d.lemma),
        d.modifiers.allSatisfy({ name.contains($0) })
      {
        return 45
      }
      // "the European planemaker" is of a nation there.
      let parts = d.modifiers.compactMap { lexicon.regions[$0] }
      let isFromThere = parts.contains { !$0.isDisjoint(with: known.nations) }
      guard parts.isEmpty || isFromThere,
        d.modifiers.allSatisfy({ isEpithet($0) || lexicon.regions[$0] != nil }),
        senses.contains(where: {
          // "the world body" is the United Nations alone.
          $0.sort.hasPrefix("=")
            ? $0.sort.dropFirst().split(separator: "|").contains(Substring(entity.slug))
            : Discourse.isSort($0.sort, of: known)
        })
      else { return nil }
      return (senses.contains { $0.sort.hasPrefix("=") } ? 30 : 22) + (isFromThere ? 18 : 0)
    case .place:
      // "the islands" are the Falklands.
      if d.isPlural {
        return d.lemma == "island" && d.modifiers.isEmpty && name.hasSuffix("s")
          && (known.sort == "island" || words.contains("islands")) ? 24 : nil
      }
      if words.contains(d.lemma), d.modifiers.allSatisfy({ name.contains($0) }) { return 45 }
      guard d.modifiers.isEmpty, Discourse.isSort(sense?.sort ?? "", of: known),
        d.lemma != "area", d.lemma != "region"
      else { return nil }
      if d.lemma == "capital", known.sort != "capital" { return nil }
      return 24
    }
  }

  /// Whether a modifier says of what sort a company is, not which: "the low-cost airline".
  private func isEpithet(_ modifier: String) -> Bool {
    lexicon.epithets.contains(modifier.replacing(" - ", with: "-"))
      || lexicon.epithets.contains(String(modifier.split(separator: " ").last ?? ""))
  }

  /// Adjectives that say of what sort a nation is, not which: "the impoverished country".
  private static let epithets: Set<String> = [
    "isolated", "impoverished", "oil-rich", "war-torn", "tiny", "small", "poor", "landlocked",
    "island", "muslim", "entire", "whole", "volatile", "troubled", "reclusive", "secretive",
  ]

  /// The nation that the sentence names before a noun, else the one that the last sentences name, where it is but one:
  /// "Canadian officials say the country will vote". An argument of the noun's own verb is another.
  private func onlyNation(before head: Int, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    let verb = phrase.function(head).governor
    var here: Set<EntityID> = []
    var earlier: Set<EntityID> = []
    for nominal in nominals.reversed() {
      if index - nominal.sentence > 4 { break }
      let nations = nominal.entities.filter { facts[$0]?.kind == .nation }
      if nominal.sentence < index {
        earlier.formUnion(nations)
      } else if nominal.isModifier || phrase.function(nominal.head).governor != verb {
        here.formUnion(nations)
      }
    }
    let named = here.isEmpty ? earlier : here
    return named.count == 1 ? named.first : nil
  }

  /// The two leaders who act in the last sentences, in their main clauses or else in any, where they are two: "Pompeo
  /// urged Russia … Lavrov replied … Both men".
  private func actingLeaders(before index: Int) -> [EntityID]? {
    acting(.leader, before: index)
  }

  /// The two of a kind who act in the last sentences, in their main clauses or else in any, where they are two.
  func acting(_ kind: EntityKind, before index: Int) -> [EntityID]? {
    let subjects = nominals.reversed().prefix { index - $0.sentence <= 3 }.filter { nominal in
      nominal.prominence >= 80 && nominal.members.isEmpty && nominal.entities.count == 1
        && facts[nominal.entities[0]]?.kind == kind
    }
    for least in [90.0, 80] {
      let found = Set(subjects.filter { $0.prominence >= least }.map { $0.entities[0] })
      if found.count == 2 { return found.sorted() }
    }
    return nil
  }

  /// Adjectives that tell a thing from the one before.
  private static let otherness: Set<String> = [
    "other", "another", "more", "further", "additional", "second", "third", "similar", "different",
    "first", "last", "previous", "next", "same-type", "civilian", "rebel", "enemy", "foreign",
    "rival", "competing", "older", "earlier",
  ]

  /// Whether a noun of a sort may describe an entity of the tables' sort.
  static func isSort(_ sort: String, of known: EntityFacts) -> Bool {
    let name = known.name.lowercased()
    let real = known.sort.lowercased()
    switch (known.kind, sort) {
    case (.aircraft, "plane"): return !real.contains("helicopter") && !name.contains("helicopter")
    case (.aircraft, _): return real.contains(sort) || name.contains(sort)
    case (.organization, "company"): return ["company", "manufacturer", "airline"].contains(real)
    // An airline makes nothing.
    case (.organization, "maker"): return ["company", "manufacturer"].contains(real)
    case (.organization, "body"): return name.contains(sort)
    case (.organization, "institution"): return ["body", "alliance", "court"].contains(real)
    case (.organization, "armed-group"): return ["armed-group", "alliance"].contains(real)
    case (.place, "city"): return real == "city" || real == "capital"
    default: return real == sort
    }
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

  /// Those who are at odds with one another.
  private static let sides: Set<String> = [
    "side", "party", "rival", "adversary", "foe", "belligerent", "neighbor", "neighbour", "enemy",
    "disputant", "claimant", "antagonist",
  ]

  /// The two whom a text calls the sides of their quarrel: "called on the parties to talk", "told all sides".
  private func sides(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID] {
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
  private func twosome(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> [EntityID]? {
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
    return nil
  }

  private static let pairs: Set<String> = ["pair", "duo", "twosome"]

  /// What two are to each other.
  private static let mates: Set<String> = [
    "neighbor", "neighbour", "ally", "rival", "partner", "foe", "adversary", "enemy", "belligerent",
    "signatory", "antagonist", "disputant", "counterpart",
  ]

  /// The two nations that the text has just joined, else those of the two who met in what it reports ("Blinken met Saleh …
  /// the two countries"), else the two that it speaks of most.
  private func homelands(_ index: Int, _ phrase: PhraseTree) -> [EntityID] {
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
    return pair(.nation, index, phrase)
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
      Set(before.flatMap(\.entities)) == Set(two.entities)
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
    guard ranked.count >= 2, ranked[1].value >= 0.8 else { return [] }
    if ranked.count > 2, ranked[1].value < ranked[2].value * 1.4 {
      return head == nil ? [] : protagonists(kind, besides: others)
    }
    return [ranked[0].key, ranked[1].key].sorted()
  }

  /// The referent of the same noun a few sentences before: "a woman … the woman".
  func earlierReferent(of nominal: Nominal, _ phrase: PhraseTree) -> Int? {
    let isDefinite = phrase.children(nominal.head, ["det"]).contains {
      ["the", "this", "that", "these", "those"].contains(phrase.lemma($0))
    }
    guard isDefinite else { return nil }
    return nominals.last {
      $0.form == .noun && $0.lemma == nominal.lemma && $0.entities.isEmpty
        && nominal.sentence - $0.sentence < 6
    }?.referent
  }
}
