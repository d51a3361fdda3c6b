import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Organs that a text calls by a nation and a common noun: "the Russian defence ministry", "Sudan's military".
extension LinkingPass {
  /// Links the noun phrases of a nation and an organ of it that the tables know under another name.
  mutating func linkOrgans() {
    var known: [String: Record?] = [:]
    for nation in mentions where nation.entity.kind == .nation && nation.form != .metonym {
      let tokens = document.sentences[nation.sentence].tokens
      var start = nation.tokens.upperBound
      // "Republic of Korea (ROK) Navy"
      if start + 2 < tokens.count, tokens[start].text == "(", tokens[start + 2].text == ")",
        tokens[start + 1].text.allSatisfy(\.isUppercase)
      {
        start += 3
      }
      if start < tokens.count, tokens[start].isPossessiveMark { start += 1 }
      guard let end = Organs.end(of: tokens, from: start) else {
        linkJoinedOrgans(endingAt: nation)
        continue
      }
      // "Egyptian and Greek forces": as the first of two goes, so goes the second.
      if ["forces", "troops"].contains(tokens[end - 1].text), nation.form == .adjective,
        nation.tokens.lowerBound > 1, tokens[nation.tokens.lowerBound - 1].text == "and",
        mentions.contains(where: {
          $0.sentence == nation.sentence && $0.entity.kind == .nation && $0.form == .adjective
            && $0.tokens.upperBound == nation.tokens.lowerBound - 1
        })
      {
        continue
      }
      let isTaken = mentions.contains {
        $0.sentence == nation.sentence && $0.tokens.overlaps(start..<end)
      }
      if isTaken || isOnlyMilitary(start..<end, nation.sentence) { continue }
      if isNamedBeside(nation.tokens.lowerBound..<end, nation.sentence) { continue }
      let noun = Organs.noun(tokens[start..<end])
      let slug = String(nation.entity.slug)
      let key = "\(slug) \(noun)"
      let record = known[key] ?? knowledge.organ(called: noun, of: slug)
      known[key] = .some(record)
      let mention = EntityMention(
        sentence: nation.sentence, tokens: nation.tokens.lowerBound..<end, candidates: [],
        label: .organization, score: 1, suffix: "")
      if let record {
        add(mention, record, confidence: 0.85)
      } else if !isPartOfNoun(end, tokens), let organ = organ(called: noun, of: nation.entity) {
        add(mention, organ, confidence: 0.7)
      }
    }
  }

  /// Links an organ of each nation of a list before a plural: "the Indian and Australian navies" are two.
  private mutating func linkJoinedOrgans(endingAt last: LinkedMention) {
    let tokens = document.sentences[last.sentence].tokens
    guard let (end, noun) = Organs.plural(in: tokens, from: last.tokens.upperBound) else { return }
    var nations = [last]
    while nations.count < 6 {
      var before = nations[0].tokens.lowerBound
      if before > 0, ["and", "&"].contains(tokens[before - 1].text) { before -= 1 }
      if before > 0, tokens[before - 1].text == "," { before -= 1 }
      guard before < nations[0].tokens.lowerBound,
        let other = mentions.first(where: {
          $0.sentence == last.sentence && $0.entity.kind == .nation && $0.form != .metonym
            && $0.tokens.upperBound == before
        })
      else { break }
      nations.insert(other, at: 0)
    }
    let range = nations[0].tokens.lowerBound..<end
    guard nations.count > 1,
      !mentions.contains(where: {
        $0.sentence == last.sentence && $0.entity.kind == .organization
          && $0.tokens.overlaps(range)
      })
    else { return }
    for nation in nations {
      let slug = String(nation.entity.slug)
      guard
        let organ = knowledge.organ(called: noun, of: slug).flatMap(knowledge.entity)
          ?? organ(called: noun, of: nation.entity)
      else { continue }
      if entities[organ.id] == nil { entities[organ.id] = organ }
      let mention = EntityMention(
        sentence: last.sentence, tokens: range, candidates: [], label: .organization, score: 1,
        suffix: "")
      mentions.append(
        LinkedMention(
          sentence: last.sentence, tokens: range, head: head(mention), entity: organ.id,
          form: .name, surface: "\(nation.surface) \(noun)", role: nil, confidence: 0.8))
    }
  }

  /// Whether the name of the organ stands beside the words for it, between commas: "the Peruvian space agency, CONIDA,",
  /// "CONIDA, the Peruvian space agency,".
  private func isNamedBeside(_ range: Range<Int>, _ sentence: Int) -> Bool {
    let tokens = document.sentences[sentence].tokens
    guard
      ["agency", "service", "bureau", "bank", "company"].contains(
        tokens[range.upperBound - 1].lemma.lowercased())
    else { return false }
    var next = range.upperBound
    var last = range.lowerBound - 1
    let isOpen = next < tokens.count && tokens[next].text == ","
    if isOpen {
      next += 1
      if next < tokens.count, tokens[next].text.lowercased() == "the" { next += 1 }
    }
    if last > 0, ["the", "a"].contains(tokens[last].text.lowercased()) { last -= 1 }
    return mentions.contains { other in
      guard other.sentence == sentence, other.entity.kind == .organization else { return false }
      let end = other.tokens.upperBound
      let isBehind =
        isOpen && other.tokens.contains(next) && end < tokens.count
        && tokens[end].partOfSpeech == .PUNCT
      let isBefore =
        isOpen && last > 0 && tokens[last].text == "," && other.tokens.contains(last - 1)
      return isBehind || isBefore
    }
  }

  /// An organ that no table has, by the noun that the text calls it by: "the Malaysian coast guard".
  private func organ(called noun: String, of nation: EntityID) -> Entity? {
    guard let sort = KnowledgeBase.organSort(noun), let record = knowledge.record(nation),
      let name = entities[nation]?.name ?? knowledge.entity(of: record)?.name
    else { return nil }
    let title = "\(knowledge.adjective(of: record) ?? name) \(noun)"
    var entity = Entity(
      id: EntityID(kind: .organization, slug: Words.slug(title)), kind: .organization, name: title,
      aliases: ["\(name)'s \(noun)"], confidence: 0.7)
    entity.attributes["type"] = .string(sort)
    entity.attributes["nation"] = .string(String(nation.slug))
    return entity
  }

  /// Whether a noun goes on behind the words for an organ: "Peruvian police officers", "Japan's cabinet secretary".
  private func isPartOfNoun(_ end: Int, _ tokens: [Token]) -> Bool {
    end < tokens.count && [.NOUN, .PROPN].contains(tokens[end].partOfSpeech)
      && !tokens[end].isPossessiveMark
  }
}

extension LinkingPass {
  /// Nouns for those who serve in a military, before which "military" names it.
  private static let servants: Set<String> = [
    "official", "officer", "authority", "personnel", "spokesman", "spokeswoman", "spokesperson",
    "commander", "chief", "command", "headquarters", "source", "force", "unit", "police", "man",
    "staff", "delegation", "intelligence", "medic", "doctor", "pilot", "engineer", "investigator",
    "prosecutor", "court", "statement", "announcement", "convoy", "patrol", "team", "contingent",
  ]

  /// Nouns for what a nation gives or does, before which "military" is no name.
  private static let aids: Set<String> = [
    "assistance", "aid", "support", "equipment", "hardware", "sales", "cooperation", "exercise",
    "exercises", "drills", "financing", "education", "intervention", "pact", "ties",
  ]

  /// Nouns for those who rule: a military that the tables call by these words is the ruler.
  private static let rulers: Set<String> = [
    "government", "regime", "junta", "ruler", "rule", "leader", "dictatorship", "dictator",
    "council",
  ]

  /// Whether a military stands before a noun for those who rule: "Myanmar's military regime".
  func isRuling(_ range: Range<Int>, _ sentence: Int) -> Bool {
    let tokens = document.sentences[sentence].tokens
    return range.upperBound < tokens.count
      && Self.rulers.contains(tokens[range.upperBound].lemma.lowercased())
  }

  /// Whether "military" only tells what kind of thing a nation has or does: "Belarusian military aircraft", "Peru's
  /// military aid", "Burma's military government".
  func isOnlyMilitary(_ range: Range<Int>, _ sentence: Int) -> Bool {
    let tokens = document.sentences[sentence].tokens
    let end = range.upperBound
    guard tokens[end - 1].text.lowercased() == "military", end < tokens.count else { return false }
    // A headline writes all its words large: "New U.S. Military Assistance for Mali".
    if Self.aids.contains(tokens[end].text.lowercased()) { return true }
    // "Chad's military intelligence service" is a body of its own.
    if tokens[end].text == "intelligence", end + 1 < tokens.count,
      ["service", "agency", "directorate", "department"].contains(tokens[end + 1].text)
    {
      return true
    }
    return [.ADJ, .NOUN].contains(tokens[end - 1].partOfSpeech)
      && tokens[end].partOfSpeech == .NOUN
      && !Self.servants.contains(tokens[end].lemma.lowercased())
  }

  /// Links a headline's organ to the nation before it: "Russia Lands Two Air Force Planes"; false where it
  /// names none.
  mutating func linkHeadlineOrgan(_ m: EntityMention, called word: String) -> Bool {
    guard m.tokens.count > 1, KnowledgeBase.isOrgan(word),
      let nation = mentions.last(where: {
        $0.sentence == m.sentence && $0.entity.kind == .nation
          && $0.tokens.upperBound <= m.tokens.lowerBound
      }),
      let organ = knowledge.organ(called: word, of: String(nation.entity.slug))
    else { return false }
    add(m, organ, confidence: 0.7)
    return true
  }

  /// Links the forces that follow another nation's in a list to their nation, as the first is: "Indian and Russian troops"
  /// are those of two nations; false where they are not the second of such.
  mutating func linkSecondForces(_ m: EntityMention, _ record: Record) -> Bool {
    guard knowledge.sort(of: record) == "armed-force", m.tokens.count > 1,
      ["forces", "troops"].contains(word(m, m.tokens.upperBound - 1)),
      word(m, m.tokens.lowerBound - 1) == "and", let slug = knowledge.nations(of: record).first,
      let nation = knowledge.record(EntityID(kind: .nation, slug: slug)),
      mentions.contains(where: {
        $0.sentence == m.sentence && $0.entity.kind == .nation && $0.form != .pronoun
          && $0.tokens.upperBound == m.tokens.lowerBound - 1
      })
    else { return false }
    var own = m
    own.tokens = m.tokens.lowerBound..<m.tokens.upperBound - 1
    add(own, nation, form: .adjective)
    return true
  }

  /// Links "the global coalition" and "the US-led coalition" where the article names an armed group that the
  /// tables know a coalition against.
  mutating func linkCoalition() {
    let enemies = entities.values.filter { $0.kind == .organization }.map(\.name).sorted()
    var coalition: Record?
    for enemy in enemies where coalition == nil {
      coalition = knowledge.organization(named: "US-led coalition against \(enemy)")
    }
    guard let coalition else { return }
    // Beside the Houthis another coalition fights.
    let isOnly = entities[EntityID(kind: .organization, slug: "houthi-movement")] == nil
    var isNamed = knowledge.id(of: coalition).map { entities[$0] != nil } ?? false
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for place in tokens.indices where tokens[place].text.lowercased() == "coalition" {
        let word = { (i: Int) in tokens.indices.contains(i) ? tokens[i].text.lowercased() : "" }
        var start = place
        while start > 0, Self.coalitions.contains(word(start - 1)) { start -= 1 }
        let isTold = start < place && word(place - 1) != "-"
        let isKnown =
          isNamed && ["the", "our"].contains(word(place - 1))
          // "The Coalition struck": a name, where no other coalition is spoken of.
          || isOnly && tokens[place].text == "Coalition" && word(place - 1) == "the"
            && !Self.cabinets.contains(word(place + 1))
          || word(place - 1) == "the" && Self.fighting.contains(word(place + 1))
          // "coalition spokesman Col. Steve Warren"
          || isNamed && place + 1 < tokens.count
            && Self.servants.contains(tokens[place + 1].lemma.lowercased())
          // "Coalition military forces conducted 21 strikes against ISIL", "Coalition nations include Chad"
          || isOnly && !["a", "the", "-"].contains(word(place - 1))
            && (Self.fighting.contains(word(place + 1)) || Self.belonging.contains(word(place + 1)))
        // "the Global Coalition" is the same, though it has no name of its own.
        if isTold {
          mentions.removeAll {
            $0.sentence == index && $0.tokens == start..<place + 1
              && $0.entity.kind == .organization && knowledge.record($0.entity) == nil
          }
        }
        guard isTold || isKnown, word(start - 1) != "-",
          !mentions.contains(where: {
            $0.sentence == index && $0.entity.kind == .organization
              && $0.tokens.overlaps(start..<place + 1)
          })
        else { continue }
        isNamed = true
        let mention = EntityMention(
          sentence: index, tokens: start..<place + 1, candidates: [], label: .organization,
          score: 1, suffix: "")
        add(mention, coalition, confidence: 0.8)
      }
    }
  }

  /// Words before "coalition" that tell a coalition of many nations.
  private static let coalitions: Set<String> = [
    "global", "international", "u.s.-led", "us-led", "american-led", "anti-isis", "anti-isil",
    "counter-isil", "counter-isis", "counter-daesh", "u.s", "u.s.", "us", "-led", "led", "-",
    "military", "multinational",
  ]

  /// Words behind "coalition" that make it one of armed forces.
  private static let fighting: Set<String> = [
    "campaign", "forces", "airstrikes", "strikes", "aircraft", "troops", "partners", "air",
    "warplanes", "jets", "airstrike", "strike", "planes", "military",
  ]

  /// Words behind "coalition" that make it one of parties.
  private static let cabinets: Set<String> = [
    "government", "party", "parties", "cabinet", "agreement", "talks", "for", "of", "provisional",
  ]

  /// Words behind "coalition" for those whom it is made of.
  private static let belonging: Set<String> = [
    "nations", "countries", "members", "member", "states", "warplanes", "fighters", "bombers",
    "artillery", "advisers", "advisors", "trainers", "support",
  ]

  /// Links an organ to the nation of the city in which it is said to be: "was summoned to the Foreign Ministry in Oslo".
  mutating func linkSeatedOrgans() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for start in tokens.indices.dropFirst() {
        guard tokens[start - 1].text.lowercased() == "the",
          let end = Organs.end(of: tokens, from: start), end + 1 < tokens.count,
          ["in", "at"].contains(tokens[end].text),
          let city = mentions.first(where: {
            $0.sentence == index && $0.tokens.lowerBound == end + 1 && $0.entity.kind == .place
          }), let place = knowledge.record(city.entity),
          let nation = knowledge.nations(of: place).first,
          Self.seated.contains(tokens[end - 1].text.lowercased())
        else { continue }
        let noun = Organs.noun(tokens[start..<end])
        let known = knowledge.organ(called: noun, of: nation).flatMap(knowledge.entity)
        guard
          let organ = known ?? self.organ(called: noun, of: EntityID(kind: .nation, slug: nation))
        else { continue }
        let taken = mentions.filter { $0.sentence == index && $0.tokens.overlaps(start..<end) }
        guard taken.allSatisfy({ $0.tokens.lowerBound >= start - 1 && $0.tokens.upperBound <= end })
        else { continue }
        mentions.removeAll { $0.sentence == index && $0.tokens.overlaps(start..<end) }
        let mention = EntityMention(
          sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 1,
          suffix: "")
        add(mention, organ, confidence: 0.8)
      }
    }
  }

  /// Last words of the names of organs that sit where their nation is governed.
  private static let seated: Set<String> = [
    "ministry", "parliament", "court", "office", "senate", "congress", "assembly",
  ]

  /// Whether an envoy of a nation is called in, by another nation's organ then: "the Malian ambassador was summoned to the
  /// Foreign Ministry".
  func isSummoning(_ index: Int, envoyOf nation: String) -> Bool {
    let tokens = document.sentences[index].tokens
    guard tokens.contains(where: { $0.lemma.lowercased() == "summon" }) else { return false }
    return mentions.contains { owner in
      owner.sentence == index && owner.entity == EntityID(kind: .nation, slug: nation)
        && tokens.contains {
          ["ambassador", "envoy", "d'affaires", "affaires", "diplomat", "consul"].contains(
            $0.lemma.lowercased())
        }
    }
  }

  /// Whether an organ punishes a nation, and so is another's: "The Treasury froze the assets of three Malian generals".
  private func isPunishing(_ organ: Int, _ index: Int, _ nation: String) -> Bool {
    let sentence = document.sentences[index]
    guard let tree = sentence.tree, tree.labels[organ].relation == "nsubj",
      case let verb = tree.heads[organ], verb > organ,
      ["sanction", "freeze", "blacklist", "designate", "embargo", "expel", "target"].contains(
        sentence.tokens[verb].lemma.lowercased())
    else { return false }
    return mentions.contains {
      $0.sentence == index && $0.entity == EntityID(kind: .nation, slug: nation)
        && $0.tokens.lowerBound > verb
    }
  }

  /// Links "the Navy" and "the Senate" where one nation is what the article is about.
  mutating func linkBareOrgans() {
    let ranked = nations.values.sorted(by: >)
    guard let most = ranked.first, most > 1, most >= 2 * (ranked.dropFirst().first ?? 0),
      let nation = nations.first(where: { $0.value == most })?.key
    else { return }
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for start in tokens.indices.dropFirst() {
        guard Words.isCapitalized(tokens[start].text),
          ["the", "our", "’s", "'s"].contains(tokens[start - 1].text.lowercased())
            || isBehindService(start, index, of: nation),
          let end = Organs.end(of: tokens, from: start),
          tokens[start..<end].allSatisfy({ Words.isCapitalized($0.text) }),
          end >= tokens.count || !Words.isCapitalized(tokens[end].text),
          end >= tokens.count || tokens[end].text != "of", !isSummoning(index, envoyOf: nation),
          !isPunishing(end - 1, index, nation),
          !mentions.contains(where: { $0.sentence == index && $0.tokens.overlaps(start..<end) }),
          let record = knowledge.organ(called: Organs.noun(tokens[start..<end]), of: nation)
        else { continue }
        let mention = EntityMention(
          sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 1,
          suffix: "")
        add(mention, record, confidence: 0.8)
      }
    }
  }
}

extension LinkingPass {
  /// Whether a word goes on a list of a nation's services: "the U.S. Navy, Air Force, [Army] and Marine Corps".
  private func isBehindService(_ start: Int, _ sentence: Int, of nation: String) -> Bool {
    let tokens = document.sentences[sentence].tokens
    var end = start
    if ["and", "or"].contains(tokens[end - 1].text) { end -= 1 }
    if end > 0, tokens[end - 1].text == "," { end -= 1 }
    guard end < start else { return false }
    return mentions.contains { other in
      guard other.sentence == sentence, other.tokens.upperBound == end,
        let record = knowledge.record(other.entity)
      else { return false }
      return knowledge.sort(of: record) == "armed-force"
        && knowledge.nations(of: record).first == nation
    }
  }
}

/// The nouns by which texts call the organs of a nation.
enum Organs {
  /// The end of the longest noun for an organ that begins at a token; `nil` where none does.
  static func end(of tokens: [Token], from start: Int) -> Int? {
    for size in [3, 2, 1] where start + size <= tokens.count {
      if KnowledgeBase.isOrgan(noun(tokens[start..<start + size])) { return start + size }
    }
    return nil
  }

  /// The end of a plural noun for organs that begins at a token, and the noun in the singular: "air forces"; `nil` where
  /// none does. "Forces" may be one nation's.
  static func plural(in tokens: [Token], from start: Int) -> (end: Int, noun: String)? {
    for size in [3, 2, 1] where start + size <= tokens.count {
      let words = noun(tokens[start..<start + size])
      let single =
        words.hasSuffix("ies") ? words.dropLast(3) + "y" : String(words.dropLast())
      if words.hasSuffix("s"), !KnowledgeBase.isOrgan(words), KnowledgeBase.isOrgan(single) {
        return (start + size, single)
      }
    }
    return nil
  }

  /// The words of a noun in lower case.
  static func noun(_ tokens: ArraySlice<Token>) -> String {
    tokens.map { $0.text.lowercased() }.joined(separator: " ")
  }
}
