import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

extension LinkingPass {
  /// Whether the mention stands behind words that make it a place.
  func isLocative(_ m: EntityMention) -> Bool {
    var i = m.tokens.lowerBound - 1
    if word(m, i).lowercased() == "the" { i -= 1 }
    // "in the stronghold of Pale"
    if i > 0, word(m, i) == "of" {
      return ["stronghold", "town", "city", "village", "suburb", "district", "outskirts"].contains(
        word(m, i - 1).lowercased())
    }
    return Words.locatives.contains(word(m, i).lowercased())
  }

  /// Whether a place is only found by an abbreviation that lacks its point: "Mass in Rome" is not Massachusetts.
  func isWithoutPoint(_ m: EntityMention, _ place: Record) -> Bool {
    let text = surface(m)
    guard m.tokens.count == 1, text.utf8.count <= 5, !text.hasSuffix("."),
      word(m, m.tokens.upperBound) != "."
    else { return false }
    let names = [knowledge.name(of: place)] + knowledge.aliases(of: place)
    return names.contains(text + ".") && !names.contains(text)
  }

  /// The state of Washington behind a town of the United States: "its plant in Everett, Washington".
  func stateBehindTown(_ m: EntityMention) -> Record? {
    let low = m.tokens.lowerBound
    guard surface(m) == "Washington", word(m, low - 1) == ",",
      ![".", "D.C", "D.C.", "DC"].contains(word(m, m.tokens.upperBound + 1))
        || word(m, m.tokens.upperBound) != ",",
      let town = mentions.last(where: {
        $0.sentence == m.sentence && $0.tokens.upperBound == low - 1 && $0.entity.kind == .place
      }),
      knowledge.record(town.entity).map({ knowledge.nations(of: $0) == ["united-states"] }) ?? true
    else { return nil }
    return knowledge.candidates(for: "Washington State").first {
      knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
    }?.record
  }

  /// Whether a nation's name is a town's here, for a state stands behind it: "Lebanon, Pennsylvania".
  func isTown(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    guard m.tokens.count == 1, word(m, next) == ",", next + 1 < tokens(m).count else {
      return false
    }
    func region(_ i: Int) -> String? {
      knowledge.candidates(for: word(m, i)).first {
        knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
      }.flatMap { knowledge.nations(of: $0.record).first }
    }
    // In "Georgia, Alabama and Texas" the first is a state as well.
    // So it is in a list of nations: "Brazil, Canada, Georgia, Iceland".
    let isNation = knowledge.candidates(for: word(m, next + 1)).contains {
      knowledge.kind(of: $0.record) == .nation
    }
    guard !isNation, let nation = region(next + 1), ["united-states", "canada"].contains(nation),
      region(m.tokens.lowerBound) == nil, word(m, m.tokens.lowerBound - 1) != ","
    else { return false }
    return true
  }

  /// Whether an airfield's short name is the town that it is called after: "visited Pensacola, Florida".
  func isTownOfField(_ m: EntityMention, _ place: Record) -> Bool {
    let next = m.tokens.upperBound
    return ["airport", "airbase", "airfield"].contains(knowledge.sort(of: place))
      && m.tokens.count <= 2 && word(m, next) == ","
      // "Tyndall AFB, Florida" is none.
      && tokens(m)[m.tokens].allSatisfy { token in
        !isAcronym(token.text) && !Words.fieldWords.contains(token.text.lowercased())
      }
      && !["at", "from"].contains(word(m, m.tokens.lowerBound - 1).lowercased())
      && knowledge.candidates(for: word(m, next + 1)).contains {
        knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
      }
  }

  /// Whether a name is the town before the state where something is based: "[Lemoore], California-based".
  func isTownOfBase(_ m: EntityMention) -> Bool {
    var next = m.tokens.upperBound
    guard word(m, next) == "," else { return false }
    next += 1
    return (1...2).contains { size in
      (word(m, next + size) == "-" && word(m, next + size + 1) == "based")
        && knowledge.candidates(for: surface(m.sentence, next..<next + size)).contains {
          knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
        }
    }
  }

  /// Whether a name that a nation and a state of another share stands among states or behind a town's.
  func isState(_ m: EntityMention) -> Bool {
    let low = m.tokens.lowerBound
    let isBehindTown =
      word(m, low - 1) == "," && Words.isCapitalized(word(m, low - 2))
      && Words.trimmedBehind.contains(word(m, m.tokens.upperBound)) && !isBehindOwnTown(m)
    let others = knowledge.matches(in: tokens(m)).filter { match in
      match.tokens != m.tokens && surface(m.sentence, match.tokens) != surface(m)
        && match.candidates.contains {
          knowledge.kind(of: $0.record) == .place && knowledge.sort(of: $0.record) == "region"
            && knowledge.nations(of: $0.record) == ["united-states"]
        }
    }
    let isAmongNations = mentions.contains {
      $0.sentence == m.sentence && $0.entity.kind == .nation
    }
    return !others.isEmpty || (isBehindTown && !isAmongNations) || isBeforeOrganOfState(m)
  }

  /// Whether what only a state of the United States has stands behind a name: "the Georgia National Guard", "Georgia Gov.".
  private func isBeforeOrganOfState(_ m: EntityMention) -> Bool {
    let next = m.tokens.upperBound
    let words = (next..<next + 4).map { word(m, $0) }
    return words.starts(with: ["National", "Guard"])
      || words.starts(with: ["Army", "National", "Guard"])
      || words.starts(with: ["Air", "National", "Guard"])
      || ["Gov.", "Governor", "Republicans", "Democrats", "Legislature"].contains(words[0])
      || words.starts(with: ["Department", "of"]) || words.starts(with: ["State", "University"])
      || words.starts(with: ["Attorney", "General"])
  }

  /// Whether the town before a nation's name is one of the nation's, not of the state that is called so: "Tbilisi, Georgia".
  private func isBehindOwnTown(_ m: EntityMention) -> Bool {
    let nations = Set(
      m.candidates.filter { knowledge.kind(of: $0.record) == .nation }
        .compactMap { knowledge.id(of: $0.record).map { String($0.slug) } })
    return knowledge.candidates(for: word(m, m.tokens.lowerBound - 2)).contains {
      knowledge.kind(of: $0.record) == .place
        && !nations.isDisjoint(with: knowledge.nations(of: $0.record))
    }
  }

  func bestPlace(_ places: [Record]) -> Record? {
    places.max { a, b in
      func rank(_ r: Record) -> Int {
        let isNamed = knowledge.nations(of: r).contains { nations[$0, default: 0] > 0 }
        let isTold = toldPlaces.values.contains(r)
        return (isTold ? 100_000_000 : 0) + (isNamed ? 20_000_000 : 0)
          + knowledge.size(of: r)
          + (knowledge.sort(of: r) == "airport" ? 0 : 1_000)
      }
      return (rank(a), b) < (rank(b), a)
    }
  }

  /// The place, of several with one name, whose nation stands right behind it: "San José, Costa Rica".
  func toldPlace(_ m: EntityMention) -> Record? {
    let places = m.candidates.map(\.record).filter {
      knowledge.kind(of: $0) == .place && ["city", "capital"].contains(knowledge.sort(of: $0))
    }
    guard places.count > 1 || m.candidates.count > places.count, !places.isEmpty else { return nil }
    let named = nationsBehindComma(m)
    return places.first { !Set(knowledge.nations(of: $0)).isDisjoint(with: named) }
  }

  /// The nations that may be meant by a name right behind a comma: "Matera, Italy".
  func nationsBehindComma(_ m: EntityMention) -> [String] {
    let next = m.tokens.upperBound
    guard word(m, next) == "," else { return [] }
    for size in [3, 2, 1] where next + size < tokens(m).count {
      let name = surface(m.sentence, next + 1..<next + 1 + size)
      let named = knowledge.candidates(for: name).filter {
        knowledge.kind(of: $0.record) == .nation && $0.form != .adjective && $0.form != .seat
      }.compactMap { knowledge.id(of: $0.record).map { String($0.slug) } }
      if !named.isEmpty { return named }
    }
    return []
  }
}
