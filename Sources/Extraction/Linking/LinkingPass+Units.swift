import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Military units, which articles introduce by a long name and take up by a short one.
extension LinkingPass {
  /// The name of a military unit with its number in digits, and the short form that brackets give:
  /// "Carrier Air Wing (CVW) Seventeen" is "Carrier Air Wing 17" and "CVW 17".
  func unit(_ m: EntityMention) -> (name: String, short: String?)? {
    let words = tokens(m)[m.tokens].map(\.text)
    guard words.count > 1, let last = words.last else { return nil }
    var number = Words.numbers[last.lowercased()].map(String.init) ?? last
    guard number.allSatisfy(\.isNumber) else { return nil }
    guard let open = words.firstIndex(of: "("), words.count == open + 4 else {
      var stem = words.dropLast()
      // "Carrier Air Wing One Four" is the fourteenth.
      if let ten = stem.last.flatMap({ Words.numbers[$0.lowercased()] }), (1...9).contains(ten) {
        number = "\(ten)\(number)"
        stem = stem.dropLast()
      }
      guard Words.units.contains(stem.last?.lowercased() ?? "") else { return nil }
      return ((stem + [number]).joined(separator: " "), code(behind: m, number))
    }
    return ((words[..<open] + [number]).joined(separator: " "), "\(words[open + 1]) \(number)")
  }

  /// Finds the units that the engine took for no names: words with capitals, the last of them a unit's noun, and a
  /// number: "Carrier Air Wing One Four", "Strike Fighter Squadron (VFA) 22".
  mutating func findUnits() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for noun in tokens.indices.dropLast()
      where Words.isCapitalized(tokens[noun].text)
        && LinkingPass.formations.contains(tokens[noun].text)
      {
        var start = noun
        while start > 0, noun - start < 4, Words.isCapitalized(tokens[start - 1].text),
          tokens[start - 1].text.first?.isLetter == true, tokens[start - 1].partOfSpeech != .DET,
          tokens[start - 1].partOfSpeech != .ADP
        {
          start -= 1
        }
        var end = noun + 1
        if end + 3 < tokens.count, tokens[end].text == "(", tokens[end + 2].text == ")",
          tokens[end + 1].text.allSatisfy({ $0.isUppercase })
        {
          end += 3
        }
        let first = end
        while end < tokens.count, end - first < 2, Words.isCapitalized(tokens[end].text),
          tokens[end].text.allSatisfy(\.isNumber)
            || Words.numbers[tokens[end].text.lowercased()] != nil
        {
          end += 1
        }
        // "the 48th Fighter Wing", "No. 617 Squadron"
        var isNumbered =
          tokens[noun].text == "CSG" && end == noun + 1 && end == first
          && start > 0 && tokens[start - 1].text != "("
        var isCounted = false
        if end == first, end == noun + 1, !isNumbered {
          if start > 1, tokens[start - 1].text.allSatisfy(\.isNumber),
            tokens[start - 2].text.lowercased() == "no."
          {
            start -= 2
            isNumbered = true
          } else if start > 0,
            isOrdinal(tokens[start - 1].text)
              // "120 Squadron"
              || start == noun && tokens[noun].text == "Squadron"
                && tokens[start - 1].text.count < 4
                && tokens[start - 1].text.allSatisfy(\.isNumber)
          {
            start -= 1
            isNumbered = true
          } else if start > 0, start < noun, isPlainNumber(tokens[start - 1].text),
            Self.numbered.contains(tokens[noun].text)
          {
            // "140 Expeditionary Air Wing", "16 Air Assault Brigade"
            start -= 1
            (isNumbered, isCounted) = (true, true)
          }
        }
        guard start < noun, end > first || isNumbered,
          clear(start..<end, index, isNumbered: end > first || isCounted)
        else { continue }
        addNew(
          EntityMention(
            sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 0.8,
            suffix: ""), .organization)
      }
    }
  }

  /// Whether a unit's words are free, pieces of its name given back that the engine took for names of their own: "CVW" of
  /// "Carrier Air Wing (CVW) 5".
  private mutating func clear(_ range: Range<Int>, _ sentence: Int, isNumbered: Bool) -> Bool {
    let taken = mentions.filter { $0.sentence == sentence && $0.tokens.overlaps(range) }
    guard !taken.isEmpty else { return true }
    let isPieces = taken.allSatisfy { piece in
      piece.entity.kind == .organization && piece.tokens.count < range.count
        && piece.tokens.lowerBound >= range.lowerBound
        && piece.tokens.upperBound <= range.upperBound
        // The engine may have left out what numbers it: "140 [Expeditionary Air Wing]".
        && (piece.tokens.upperBound < range.upperBound
          || piece.tokens.lowerBound == range.lowerBound + 1
            && isPlainNumber(document.sentences[sentence].tokens[range.lowerBound].text))
        && knowledge.record(piece.entity) == nil
    }
    guard isNumbered, isPieces else { return false }
    takeBack(taken)
    return true
  }

  /// Whether a word numbers a unit: "48th", "2d".
  private func isOrdinal(_ word: String) -> Bool {
    let digits = word.prefix(while: \.isNumber)
    return !digits.isEmpty && digits.count <= 4
      && ["st", "nd", "rd", "th", "d"].contains(word.dropFirst(digits.count).lowercased())
  }

  /// Whether a word is a number of up to three digits, as units bear them.
  private func isPlainNumber(_ word: String) -> Bool {
    word.count < 4 && word.allSatisfy(\.isNumber)
  }

  /// What bears its number in front, as those of the Commonwealth do.
  private static let numbered: Set<String> = [
    "Wing", "Squadron", "Brigade", "Regiment", "Battalion",
  ]

  private static let formations: Set<String> = [
    "Wing", "Squadron", "Group", "Division", "Brigade", "Regiment", "Battalion", "Fleet",
    "Flotilla", "CSG", "Army", "Corps",
  ]

  /// The code of a unit in brackets behind its name: "CVW 14" of "Carrier Air Wing 14 (CVW-14)".
  private func code(behind m: EntityMention, _ number: String) -> String? {
    let tokens = tokens(m)
    let open = m.tokens.upperBound
    guard open + 1 < tokens.count, tokens[open].text == "(",
      let close = tokens[open...].prefix(6).firstIndex(where: { $0.text == ")" })
    else { return nil }
    let parts = tokens[open + 1..<close].flatMap {
      $0.text.split(whereSeparator: { $0 == "-" || $0 == " " })
    }
    guard parts.count == 2, String(parts[1]) == number,
      parts[0].count > 1, parts[0].allSatisfy({ $0.isUppercase })
    else { return nil }
    return "\(parts[0]) \(number)"
  }

  /// The name of a unit that a text calls by the code of a sort which the article has explained: "Strike Fighter
  /// Squadron 25" for "VFA-25" behind "Strike Fighter Squadron (VFA) 22".
  private func sibling(_ tokens: ArraySlice<Token>, _ sorts: [String: String]) -> String? {
    guard !sorts.isEmpty, tokens.count <= 3 else { return nil }
    let parts = tokens.flatMap { $0.text.split(whereSeparator: { $0 == "-" }) }
    guard parts.count == 2, tokens.count > 1 || tokens.first?.text.contains("-") == true,
      let stem = sorts[String(parts[0])], parts[1].allSatisfy(\.isNumber), parts[1].count <= 4
    else { return nil }
    return "\(stem) \(parts[1])"
  }

  /// The sorts of units by their codes: "Strike Fighter Squadron" of "VFA".
  private func sorts() -> [String: String] {
    var found: [String: String] = [:]
    for (name, id) in units {
      let words = name.split(separator: " ")
      guard words.count == 2, (2...5).contains(words[0].count),
        words[0].allSatisfy(\.isUppercase), let entity = entities[id],
        entity.name.hasSuffix(" \(words[1])")
      else { continue }
      found[String(words[0])] = String(entity.name.dropLast(words[1].count + 1))
    }
    return found
  }

  /// Finds the units that the article has introduced wherever else their names or short forms stand.
  mutating func linkUnitsAgain() {
    var byKey: [String: EntityID] = [:]
    for (name, id) in units { byKey[LinkingPass.key([name])] = id }
    linkUnitsByInitials()
    guard !byKey.isEmpty else { return }
    let sorts = sorts()
    for (index, sentence) in document.sentences.enumerated() {
      var start = 0
      while start < sentence.tokens.count {
        defer { start += 1 }
        guard Words.isCapitalized(sentence.tokens[start].text) else { continue }
        for end in (start + 1...min(start + 8, sentence.tokens.count)).reversed() {
          let key = LinkingPass.key(sentence.tokens[start..<end].map(\.text))
          let isTaken = mentions.contains {
            $0.sentence == index && $0.tokens.overlaps(start..<end)
          }
          if byKey[key] == nil, !isTaken, let name = sibling(sentence.tokens[start..<end], sorts) {
            let id = EntityID(kind: .organization, slug: Words.slug(name))
            byKey[key] = id
            if entities[id] == nil {
              entities[id] = Entity(id: id, kind: .organization, name: name, confidence: 0.8)
            }
          }
          guard let id = byKey[key], let entity = entities[id] else { continue }
          if !isTaken {
            let mention = EntityMention(
              sentence: index, tokens: start..<end, candidates: [], label: .organization, score: 1,
              suffix: "")
            add(mention, entity, confidence: 0.9)
          }
          start = end - 1
          break
        }
      }
    }
  }

  /// Links units by their number and initials: "the 37th AS" behind "the 37th Airlift Squadron".
  private mutating func linkUnitsByInitials() {
    var byInitials: [String: Set<EntityID>] = [:]
    for (id, entity) in entities where id.kind == .organization {
      let words = entity.name.split(separator: " ").map(String.init)
      guard words.count > 2, isOrdinal(words[0]),
        words.dropFirst().allSatisfy({ $0.first?.isUppercase == true })
      else { continue }
      let initials = String(words.dropFirst().compactMap(\.first))
      byInitials["\(words[0]) \(initials)", default: []].insert(id)
    }
    for (index, sentence) in document.sentences.enumerated() where !byInitials.isEmpty {
      for start in sentence.tokens.indices.dropLast() {
        let range = start..<start + 2
        guard let units = byInitials[sentence.text(of: range)], units.count == 1,
          let unit = units.first, let entity = entities[unit]
        else { continue }
        let taken = mentions.filter { $0.sentence == index && $0.tokens.overlaps(range) }
        guard
          taken.allSatisfy({
            $0.entity.kind == .organization && $0.tokens.lowerBound >= start - 1
              && $0.tokens.upperBound <= range.upperBound && knowledge.record($0.entity) == nil
          })
        else { continue }
        takeBack(taken)
        let mention = EntityMention(
          sentence: index, tokens: range, candidates: [], label: .organization, score: 1, suffix: ""
        )
        add(mention, entity, confidence: 0.9)
      }
    }
  }

  /// Joins the letters in brackets behind a unit's or a body's name to it, which need not be its initials: "the Abraham
  /// Lincoln Carrier Strike Group (ABECSG)", "the Carl Vinson Carrier Strike Group (CSG 1)".
  mutating func joinBrackets() {
    for short in mentions
    where short.entity.kind == .organization && short.tokens.lowerBound > 1
      && knowledge.record(short.entity) == nil
    {
      let tokens = document.sentences[short.sentence].tokens
      let (open, close) = (short.tokens.lowerBound - 1, short.tokens.upperBound)
      guard close < tokens.count, tokens[open].text == "(", tokens[close].text == ")",
        short.surface.count <= 10,
        short.surface.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "-" || $0 == " " }),
        let whole = mentions.first(where: {
          $0.sentence == short.sentence && $0.entity.kind == .organization
            && $0.tokens.upperBound == open && $0.entity != short.entity && $0.form == .name
        }), entities[short.entity] != nil,
        Words.units.contains(
          whole.surface.split(separator: " ").last { !$0.allSatisfy(\.isNumber) }?.lowercased()
            ?? "")
      else { continue }
      replace(short.entity, by: whole.entity)
    }
  }

  /// Finds the nicknames in quotes before "of" and a unit's name that the engine took for no names: 'the "Kestrels" of
  /// VFA-137'.
  private mutating func findNicknames() {
    let opening: Set<String> = ["\"", "“", "``"]
    for unit in mentions where unit.entity.kind == .organization && unit.form == .name {
      let tokens = document.sentences[unit.sentence].tokens
      var of = unit.tokens.lowerBound - 1
      if of > 0, tokens[of].text.lowercased() == "the" { of -= 1 }
      guard of > 2, tokens[of].text == "of", ["\"", "”", "''"].contains(tokens[of - 1].text),
        tokens[unit.tokens].contains(where: { Words.units.contains($0.text.lowercased()) })
          || unit.surface.contains(where: \.isNumber),
        let open = tokens[..<(of - 1)].suffix(5).lastIndex(where: { opening.contains($0.text) }),
        open + 1 < of - 1
      else { continue }
      let range = open + 1..<of - 1
      guard tokens[range].allSatisfy({ $0.text.first?.isLowercase != true || $0.text == "of" }),
        !mentions.contains(where: { $0.sentence == unit.sentence && $0.tokens.overlaps(range) }),
        let entity = entities[unit.entity]
      else { continue }
      let mention = EntityMention(
        sentence: unit.sentence, tokens: range, candidates: [], label: .organization, score: 1,
        suffix: "")
      add(mention, entity, confidence: 0.8)
    }
  }

  /// Joins the nickname in 'the "Kestrels" of VFA-137' to its unit.
  mutating func joinNicknames() {
    defer { findNicknames() }
    let quotes: Set<String> = ["\"", "”", "''", "’"]
    for place in mentions.indices {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let end = mention.tokens.upperBound
      guard mention.entity.kind == .organization, knowledge.record(mention.entity) == nil,
        end + 2 < tokens.count, quotes.contains(tokens[end].text), tokens[end + 1].text == "of"
      else { continue }
      let next = tokens[end + 2].text == "the" ? end + 3 : end + 2
      guard
        let unit = mentions.first(where: {
          $0.sentence == mention.sentence && $0.tokens.lowerBound == next
            && $0.entity.kind == .organization
        })
      else { continue }
      replace(mention.entity, by: unit.entity)
    }
  }

  /// Takes back what is no thing of its own: the ship or land that a class is called by ("Ohio-class submarine"), and the
  /// nickname behind a unit's name ("VFA-136 “Knighthawks”").
  mutating func dropClassNames() {
    let gone = mentions.filter { mention in
      let tokens = document.sentences[mention.sentence].tokens
      let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
      if end + 1 < tokens.count, tokens[end].text == "-", tokens[end + 1].text == "class" {
        return true
      }
      return mention.entity.kind == .aircraft && start > 0 && end < tokens.count
        && ["“", "\""].contains(tokens[start - 1].text)
        && mentions.contains {
          $0.sentence == mention.sentence && $0.entity.kind == .organization
            && $0.tokens.upperBound == start - 1
        }
    }
    takeBack(gone)
  }

  /// Lets a place's name be the ship that the article has called by it, where nobody is there, goes there or comes from it:
  /// "USS Florida … Florida was ordered to deploy".
  mutating func linkShipsAgain() {
    for place in mentions.indices {
      let mention = mentions[place]
      guard mention.entity.kind == .place, let ship = ship(named: mention.surface),
        !isPlaced(mention.tokens.lowerBound, mention.sentence)
      else { continue }
      mentions[place].entity = ship.id
      if !mentions.contains(where: { $0.entity == mention.entity }) {
        entities[mention.entity] = nil
      }
    }
  }

  /// Whether what begins at a token is a place by the word before it.
  private func isPlaced(_ start: Int, _ sentence: Int) -> Bool {
    guard start > 0 else { return false }
    let word = document.sentences[sentence].tokens[start - 1].text.lowercased()
    return Words.locatives.contains(word) || word == "," || word == "of"
  }

  /// Finds the first of two fleets that share their noun: "the U.S. [5th] and 6th Fleet areas".
  mutating func findFirstFleets() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      guard tokens.count > 3 else { continue }
      for start in tokens.indices.dropLast(3)
      where isOrdinal(tokens[start].text) && tokens[start + 1].text == "and"
        && isOrdinal(tokens[start + 2].text)
        && ["Fleet", "Fleets"].contains(tokens[start + 3].text)
      {
        guard let fleet = knowledge.organization(named: "U.S. \(tokens[start].text) Fleet") else {
          continue
        }
        mentions.removeAll {
          $0.sentence == index && $0.tokens.contains(start) && $0.entity.kind == .organization
            && knowledge.record($0.entity) == nil
        }
        guard
          !mentions.contains(where: {
            $0.sentence == index && $0.tokens.contains(start) && $0.entity.kind == .organization
          })
        else { continue }
        add(
          EntityMention(
            sentence: index, tokens: start..<start + 1, candidates: [], label: .organization,
            score: 0.8, suffix: ""), fleet, confidence: 0.8)
      }
    }
  }

  /// Leaves out the ships that the article only lists: named once, neither acting nor owning, and
  /// no carriers.
  mutating func dropIdleShips() {
    for (id, entity) in entities where entity.kind == .organization {
      guard Words.shipPrefixes.contains(String(entity.name.prefix { $0 != " " })),
        entity.name.contains(" "), knowledge.record(id) == nil,
        // Who commands a ship keeps it.
        !entities.keys.contains(where: { $0.kind == .leader && $0.slug.hasSuffix("~\(id.slug)") })
      else { continue }
      let found = mentions.filter { $0.entity == id }
      guard found.count == 1, let mention = found.first,
        // A carrier gives its group the name.
        !document.sentences[mention.sentence].tokens[..<mention.tokens.lowerBound].suffix(1)
          .contains(where: { $0.text.lowercased() == "carrier" }),
        // Who sails with another takes part.
        !isCompanion(mention),
        let phrase = PhraseTree(document.sentences[mention.sentence])
      else { continue }
      let label = phrase.function(mention.head).label
      guard !["nsubj", "nsubj:pass", "obj", "nmod:poss", "obl:agent", "root"].contains(label) else {
        continue
      }
      if label == "obl", isAimedAt(mention, phrase) { continue }
      mentions.removeAll { $0.entity == id }
      entities[id] = nil
    }
  }

  /// Whether a verb is about a ship behind its preposition: "fired at the USS Nimitz", "flew within 10 metres of it".
  private func isAimedAt(_ ship: LinkedMention, _ phrase: PhraseTree) -> Bool {
    let tokens = phrase.sentence.tokens
    let words = phrase.children(ship.head, ["case"]).map { tokens[$0].text.lowercased() }
    let isMeasured =
      words.contains("of")
      && tokens[..<ship.head].suffix(6).contains {
        $0.text.lowercased() == "within"
      }
    return isMeasured
      || words.contains {
        ["at", "against", "near", "toward", "towards", "past", "alongside"].contains($0)
      }
  }

  /// Whether nothing but names stands between "with" and a ship: "trained with USS Barry and USS Mason".
  private func isCompanion(_ ship: LinkedMention) -> Bool {
    let tokens = document.sentences[ship.sentence].tokens
    for word in tokens[..<ship.tokens.lowerBound].suffix(12).reversed() {
      if word.text == "with" { return true }
      guard [.PROPN, .NUM, .PUNCT, .CCONJ, .DET].contains(word.partOfSpeech) else { return false }
    }
    return false
  }

  mutating func replace(_ old: EntityID, by new: EntityID) {
    for place in mentions.indices where mentions[place].entity == old {
      mentions[place].entity = new
    }
    entities[old] = nil
  }

  /// Words without spaces and hyphens, numbers in digits: "CVW-17", "CVW 17" and "CVW seventeen" are one.
  private static func key(_ words: [String]) -> String {
    words.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }) }.map { word in
      let word = word.lowercased()
      return Words.numbers[word].map(String.init) ?? word
    }.joined()
  }
}
