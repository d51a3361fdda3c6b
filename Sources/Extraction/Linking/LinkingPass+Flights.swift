import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Types that only say what a flight or a single airframe is: "The Boeing 747, Pan Am Flight 103, had left London".
extension LinkingPass {
  /// Links flights that are called by their number alone to the airline named before: "A Cóndor Airways jet crashed.
  /// Flight 210 had left Lima".
  mutating func linkBareFlights() {
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for token in tokens.indices.dropLast() where tokens[token].text == "Flight" {
        let number = tokens[token + 1].text
        let range = token..<token + 2
        guard number.contains(where: \.isNumber), number.count <= 6,
          number.allSatisfy({ $0.isNumber || $0.isUppercase }),
          !mentions.contains(where: { $0.sentence == index && $0.tokens.overlaps(range) }),
          token == 0 || tokens[token - 1].partOfSpeech != .PROPN,
          let airline = mentions.filter({
            (isAirline($0.entity) || isFlier($0))
              && ($0.sentence < index || $0.sentence == index && $0.tokens.lowerBound < token)
          }).max(by: { ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound) }),
          let owner = entities[airline.entity]?.name
        else { continue }
        let name = "\(owner) Flight \(number)"
        let mention = EntityMention(
          sentence: index, tokens: range, candidates: [], label: .aircraft, score: 0.8, suffix: "")
        if let record = knowledge.candidates(for: name).first(where: {
          knowledge.kind(of: $0.record) == .aircraft
        })?.record {
          add(mention, record, confidence: 0.8)
        } else {
          let id = EntityID(kind: .aircraft, slug: Words.slug(name))
          add(
            mention, Entity(id: id, kind: .aircraft, name: name, confidence: 0.8), confidence: 0.8)
        }
      }
    }
  }

  /// Whether an organization is told to fly an aircraft right before its name: "a freighter operated by Norfleet".
  private func isFlier(_ mention: LinkedMention) -> Bool {
    let tokens = document.sentences[mention.sentence].tokens
    let by = mention.tokens.lowerBound - 1
    return by > 0 && mention.entity.kind == .organization && tokens[by].text == "by"
      && ["operated", "flown"].contains(tokens[by - 1].text.lowercased())
  }

  private func isAirline(_ id: EntityID) -> Bool {
    if let record = knowledge.record(id) { return knowledge.sort(of: record) == "airline" }
    let last = entities[id]?.name.split(separator: " ").last.map(String.init) ?? ""
    return id.kind == .organization && Words.airlines.contains(last)
  }

  /// Tells of the type behind an airline's name that it is the airline's only flight of the article: "A Cóndor Airways Boeing
  /// 737 crashed. Flight 210 had left Lima".
  private mutating func joinTypesToFlights() {
    let flights = Set(
      mentions.map(\.entity).filter {
        $0.kind == .aircraft && entities[$0]?.name.contains(" Flight ") == true
      })
    for place in mentions.indices
    where mentions[place].entity.kind == .aircraft && mentions[place].bearer == nil
      && !isSingle(mentions[place].entity)
    {
      let type = mentions[place]
      let tokens = document.sentences[type.sentence].tokens
      let start = type.tokens.lowerBound
      // "A Boeing 737 crashed in Lima. … Flight 210": the only flight that the article tells of.
      if flights.count == 1, start > 0, isWrecked(type, tokens) {
        mentions[place].bearer = flights.first
        continue
      }
      guard
        let airline = mentions.first(where: {
          $0.sentence == type.sentence && $0.tokens.upperBound == start && isAirline($0.entity)
        }), airline.tokens.lowerBound > 0,
        ["a", "an", "the"].contains(tokens[airline.tokens.lowerBound - 1].text.lowercased()),
        let name = entities[airline.entity]?.name
      else { continue }
      // Behind the flight "a Cóndor Airways Boeing 737" is another.
      let isFirst = tokens[airline.tokens.lowerBound - 1].text.lowercased() != "the"
      let own = flights.filter { flight in
        entities[flight]?.name.hasPrefix(name + " Flight ") == true
          && !(isFirst
            && mentions.contains { $0.entity == flight && $0.sentence < type.sentence })
      }
      if own.count == 1 { mentions[place].bearer = own.first }
    }
  }

  /// Whether one aircraft of a type, and no more, comes to grief by the verb over it or by a clause behind it.
  private func isWrecked(_ type: LinkedMention, _ tokens: [Token]) -> Bool {
    guard let tree = document.sentences[type.sentence].tree, !type.surface.hasSuffix("s"),
      ["a", "an", "the"].contains(tokens[type.tokens.lowerBound - 1].text.lowercased())
    else { return false }
    let verbs =
      [tree.heads[type.head]]
      + tree.children[type.head].filter { tree.labels[$0].relation == "acl" }
    return verbs.contains { verb in
      verb >= 0 && Words.wrecks.contains(tokens[verb].lemma.lowercased())
    }
  }

  /// Tells of each type beside a flight that it is said of the flight.
  mutating func joinFlights() {
    linkBareFlights()
    joinTypesToFlights()
    let aircraft = mentions.indices.filter { mentions[$0].entity.kind == .aircraft }.sorted {
      (mentions[$0].sentence, mentions[$0].tokens.lowerBound)
        < (mentions[$1].sentence, mentions[$1].tokens.lowerBound)
    }
    for (first, second) in zip(aircraft, aircraft.dropFirst()) {
      let (a, b) = (mentions[first], mentions[second])
      guard a.sentence == b.sentence, a.tokens.upperBound < b.tokens.lowerBound,
        isSingle(a.entity) != isSingle(b.entity)
      else { continue }
      let between = document.sentences[a.sentence].tokens[a.tokens.upperBound..<b.tokens.lowerBound]
        .map { $0.text.lowercased() }
      guard
        between == [","] || between == [",", "a"] || between == [",", "an"] || between == ["("]
      else { continue }
      if isSingle(a.entity) {
        mentions[second].bearer = a.entity
      } else {
        mentions[first].bearer = b.entity
      }
    }
  }

  /// Tells of a type that the text takes up with "the" behind the only flight it speaks of that it is said of the flight:
  /// "the Boeing 777, bound for Lima, was hit".
  mutating func joinTypesOfFlight() {
    let flights = mentions.filter { $0.entity.kind == .aircraft && isFlight($0.entity) }
    for place in mentions.indices {
      let mention = mentions[place]
      let tokens = document.sentences[mention.sentence].tokens
      let start = mention.tokens.lowerBound
      let before = Set(
        flights.filter {
          ($0.sentence, $0.tokens.lowerBound) < (mention.sentence, start)
        }.map(\.entity))
      guard mention.entity.kind == .aircraft, before.count == 1, let flight = before.first,
        mention.entity != flight, mention.bearer == nil, !isSingle(mention.entity), start > 0,
        mayBe(mention.entity, flight),
        tokens[start - 1].text.lowercased() == "the", isOneWhole(mention, tokens)
      else { continue }
      mentions[place].bearer = flight
    }
  }

  /// Whether a flight that the text has told to be of a type may be of another name: a 787 is no F-35B.
  private func mayBe(_ type: EntityID, _ flight: EntityID) -> Bool {
    let told = Set(mentions.filter { $0.bearer == flight }.map(\.entity))
    guard !told.isEmpty, !told.contains(type), let name = entities[type]?.name else { return true }
    return told.contains { other in
      guard let known = entities[other]?.name else { return false }
      return known.hasPrefix(name) || name.hasPrefix(known)
    }
  }

  /// Whether a type's name is a whole phrase for one aircraft, not the first part of "the Boeing 777 pilots" or "the 777s".
  private func isOneWhole(_ mention: LinkedMention, _ tokens: [Token]) -> Bool {
    let end = mention.tokens.upperBound
    let isPlural = tokens[end - 1].text.hasSuffix("s") && !mention.surface.hasSuffix("ss")
    let next = end < tokens.count ? tokens[end].partOfSpeech : .PUNCT
    return !isPlural && ![.NOUN, .PROPN, .NUM].contains(next)
      && !(end < tokens.count && tokens[end].isPossessiveMark)
  }

  private func isFlight(_ aircraft: EntityID) -> Bool {
    if entities[aircraft]?.name.contains(" Flight ") == true { return true }
    guard case .string(let sort)? = entities[aircraft]?.attributes["role"] else { return false }
    return sort == "flight"
  }

  /// Whether an aircraft is a flight or one airframe and no type.
  private func isSingle(_ aircraft: EntityID) -> Bool {
    if entities[aircraft]?.name.contains(" Flight ") == true { return true }
    guard case .string(let sort)? = entities[aircraft]?.attributes["role"] else { return false }
    return ["flight", "named aircraft"].contains(sort)
  }
}
