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
    var unnamed: Description?
    if let named = apposed(token, phrase, mentions) {
      nominal.entities = [named]
      nameEarlier(nominal, named, phrase)
      if let entity = facts[named] { nominal.gender = entity.gender }
      facts[named]?.roles.insert(lemma)
    } else if !nominal.isModifier {
      var description = Description(token, tokens, lemma, isPlural, phrase, mentions)
      description.owners += possessors(of: token, phrase, index)
      if Discourse.coups.contains(lemma) { learnRuler(description, phrase, mentions) }
      if let organ = organ(description, phrase, index) ?? ruler(description)
        ?? counterpart(description, phrase, index) ?? relayed(description, phrase, index)
        ?? rival(description, phrase, index) ?? holder(description, phrase, index)
        ?? pioneer(description, phrase, index)
      {
        nominal.entities = [organ]
      } else {
        nominal.entities = members(of: description)
        if nominal.entities.isEmpty, let former = formerHolder(description, phrase, index) {
          nominal.entities = [former]
        }
        if nominal.entities.isEmpty { nominal.entities = resolve(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = bothWhoMet(description, index) }
        if nominal.entities.isEmpty { nominal.entities = bothOfPost(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = assembled(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = sides(description, phrase, index) }
        if nominal.entities.isEmpty { nominal.entities = neighbour(description, phrase, index) }
        if nominal.entities.isEmpty, let nation = governed(description, phrase, index) {
          nominal.entities = [nation]
        }
      }
      if nominal.entities.isEmpty {
        learnRuler(description, phrase, mentions)
        expect(description, index)
        unnamed = description
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
    if let unnamed, nominal.entities.isEmpty {
      introduce(unnamed, at: nominals.count - 1, phrase, index)
    }
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
      // "the West African country": the adjective of a continent tells where it lies, not whose it is; so does the sea of
      // "the Baltic nation".
      let isLand = ["nation", "country", "state", "republic"].contains(lemma)
      let part = mentions.filter {
        $0.entity.kind == .place && tokens.contains($0.head) && $0.head != head
          && (isLand && $0.tokens.count == 1
            || phrase.sentence.tokens[$0.head].partOfSpeech == .ADJ)
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
    let named = mentions.filter { mention in
      // The parser may take both of "The jet, Ryanair Flight 4978," for subjects.
      let start = mention.tokens.lowerBound
      let isNext =
        mention.entity.kind == .aircraft && phrase.label(token).hasPrefix("nsubj")
        && (start == token + 2 || start == token + 3 && phrase.tag(token + 2) == .DET)
        && phrase.sentence.tokens[token + 1].text == ","
      // "a Malian plane, an Embraer Super Tucano": the name's maker may stand before it.
      let isBehindMaker =
        mention.entity.kind == .aircraft && beside.contains(phrase.tree.heads[mention.head])
        && ["flat", "compound"].contains(phrase.label(mention.head))
      return (beside.contains(mention.head) || isNext || isBehindMaker)
        && mention.form != .adjective
    }
    let types = beside.isEmpty ? [] : named.filter { $0.entity.kind == .aircraft }
    let isCraft =
      lexicon.descriptions[phrase.lemma(token)]?.contains { $0.kind == .aircraft } ?? false
    let found = (named.count > 1 && isCraft && types.count == 1 ? types : named).map(\.entity)
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
      return homelands(index, phrase, for: d.head)
    }
    if let newborn = newborn(d, index) { return [newborn] }
    if let two = twosome(d, phrase, index) ?? partners(d, phrase, index) { return two }
    var d = d
    // "the militant group", "the world body": two words that the table has together.
    let compound = d.modifiers.last.flatMap { lexicon.descriptions["\($0) \(d.lemma)"] } ?? []
    if !compound.isEmpty, compound.allSatisfy({ $0.kind == .organization }) {
      d.modifiers.removeLast()
    }
    guard let senses = compound.isEmpty ? lexicon.descriptions[d.lemma] : compound else {
      let areMen = d.lemma == "man" || d.lemma == "woman"
      guard d.lemma == "side" || areMen, d.number == 2, d.isPlural else { return [] }
      // "captured two soldiers … the two men": those that the text has counted are meant.
      if areMen, isOfUnnamedTwo(before: index) { return [] }
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
    // "both foreign ministers"
    let isPost =
      d.modifiers.isEmpty
      || lexicon.descriptions[(d.modifiers + [d.lemma]).joined(separator: " ")] != nil
    if d.isPlural, d.number == 2, isPost, d.owners.isEmpty {
      if senses.contains(where: { $0.kind == .leader }),
        case let two = bothOfPost(d, phrase, index), two.count == 2,
        pair(.leader, index, phrase, isJoined: true).isEmpty
      {
        return two
      }
      for kind in senses.map(\.kind) where kind != .aircraft && kind != .place {
        // Who speaks to the two, or of them, is neither.
        if kind == .leader, !phrase.label(d.head).hasPrefix("nsubj") {
          let two = joinedObjects(kind, before: d.head, index)
          if two.count == 2, pair(kind, index, phrase, isJoined: true).isEmpty { return two }
        }
        let found =
          kind == .nation ? homelands(index, phrase, for: d.head) : pair(kind, index, phrase)
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
    let quoted = speaker(ofQuotationAround: d.head, phrase, index)
    for nominal in nominals.reversed() {
      let distance = index - nominal.sentence
      if distance > 8 { break }
      guard nominal.entities.count == 1, let entity = nominal.entities.first,
        nominal.members.isEmpty, entity != quoted,
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
        if own.governor == other.governor {
          // "The bloc expelled Chad from the organisation": what one is sent out of is whose who does so.
          let isLeft =
            known.kind == .organization && own.label == "obl" && other.label.hasPrefix("nsubj")
            && phrase.children(d.head, ["case"]).contains { phrase.lemma($0) == "from" }
            && ["expel", "suspend", "exclude", "eject"].contains(phrase.lemma(own.governor))
          if isLeft { return [entity] }
          continue
        }
      }
      // A bomber or helicopter is remembered longer than any plane.
      let isMadeFor =
        known.kind == .aircraft
        && senses.contains { $0.kind == .aircraft && $0.sort != "plane" }
      // "shot down a Chadian Su-24. The jet crashed": what was hit falls.
      let isFallen =
        known.kind == .aircraft && distance > 0 && distance < 3 && isFalling(d, phrase)
        && isShotDown(nominal)
      let score =
        (isFallen ? 60 : 0) + fit + nominal.prominence * 0.4
        - Double(distance) * (fit > 45 ? 5 : isMadeFor ? 9 : 14)
        - (nominal.isModifier ? 18 : 0)
        + (known.kind == .nation
          ? domesticity(of: nominal, entity, d, phrase, index)
            + homeliness(entity, d, phrase, index)
          : 0)
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
    // "urged both parties to talk" asks no single one of them.
    let isActor = best.entity.kind.map(SentenceFrame.speaking.contains) ?? false
    return d.isPlural && d.number == 2 && isActor ? [] : [best.entity]
  }

  /// Whether the last sentences have counted two people whom nobody names.
  private func isOfUnnamedTwo(before index: Int) -> Bool {
    nominals.contains { nominal in
      nominal.sentence < index && index - nominal.sentence <= 8 && nominal.form == .noun
        && nominal.isPlural && nominal.entities.isEmpty && nominal.members.isEmpty
        && lexicon.isPerson(nominal.lemma)
        && result.document.sentences[nominal.sentence].tokens[nominal.tokens].contains {
          ["two", "2"].contains($0.text.lowercased())
        }
    }
  }

  /// The only person of the article who bears a title of several words, wherever that stands: "the Foreign
  /// Secretary".
  private func bearer(of d: Description) -> EntityID? {
    guard !d.isPlural, d.owners.isEmpty, !d.modifiers.isEmpty else { return nil }
    let title = (d.modifiers + [d.lemma]).joined(separator: " ")
    let bearers = Set(
      result.mentions.filter {
        $0.form == .name && ($0.role.map { Discourse.isTitle(title, in: $0.lowercased()) } ?? false)
      }.map(\.entity))
    if bearers.count == 1 { return bearers.first }
    // Whom the text names without it may hold it all the same: "The Foreign Secretary … Boris Johnson said".
    let holders = result.careers.filter { $0.value.contains(title) && facts[$0.key] != nil }
    return bearers.isEmpty && holders.count == 1 && d.isDefinite ? holders.first?.key : nil
  }

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
      } else if nominal.isModifier
        ? !isGuest(nominal, ofOwner: head, phrase)
        : phrase.function(nominal.head).governor != verb
      {
        here.formUnion(nations)
      }
    }
    let named = here.isEmpty ? earlier : here
    return named.count == 1 ? named.first : nil
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
