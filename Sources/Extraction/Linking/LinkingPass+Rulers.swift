import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Surnames that by themselves, or by the nation before them, name who rules.
extension LinkingPass {
  /// The one of those whom a surname may mean who serves the nation whose genitive stands before it: "Serbia's Vucic"; `nil`
  /// where none or more do.
  func servant(ofOwnerBefore m: EntityMention) -> Record? {
    let mark = m.tokens.lowerBound - 1
    guard mark > 0, tokens(m)[mark].isPossessiveMark,
      let owner = mentions.last(where: {
        $0.sentence == m.sentence && $0.entity.kind == .nation && $0.tokens.upperBound == mark
      })
    else { return nil }
    func serves(_ person: Record, atTop: Bool) -> Bool {
      knowledge.terms(of: person).contains { term in
        term.of == String(owner.entity.slug) && (!atTop || term.isTop)
          && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }
    }
    let people = m.candidates.map(\.record).filter { knowledge.kind(of: $0) == .leader }
    for atTop in [true, false] {
      let serving = Set(people.filter { serves($0, atTop: atTop) })
      if let only = serving.first { return serving.count == 1 ? only : nil }
    }
    return nil
  }

  /// Whether somebody never served the nation whose genitive stands before a name: "Malaysia's Lee" is no Singaporean.
  func isForeign(_ person: Record, toOwnerBefore m: EntityMention) -> Bool {
    let mark = m.tokens.lowerBound - 1
    guard mark > 0, tokens(m)[mark].isPossessiveMark,
      let owner = mentions.last(where: {
        $0.sentence == m.sentence && $0.entity.kind == .nation && $0.tokens.upperBound == mark
      })
    else { return false }
    // Who heads a party or a body may be of any nation.
    return knowledge.terms(of: person).allSatisfy { term in
      term.of != String(owner.entity.slug) && knowledge.holder(term.of)?.kind == .nation
    }
  }

  /// Whether a name is the first of two by which a government is called: "the Ruiz-Noor regime".
  func isFirstOfTwo(_ m: EntityMention) -> Bool {
    let end = m.tokens.upperBound
    return ["-", "–"].contains(word(m, end)) && Words.isCapitalized(word(m, end + 1))
      && ["regime", "government", "administration", "dictatorship"].contains(
        word(m, end + 2).lowercased())
  }

  /// The two by whose names joined a government is called: "the Ruiz-Noor regime"; the name itself where it is none of these.
  func partners(_ m: EntityMention) -> [EntityMention] {
    guard m.tokens.count == 3, m.label == .person || m.label == .organization,
      let place = m.tokens.first
    else { return [m] }
    var first = m
    first.tokens = place..<place + 1
    guard isFirstOfTwo(first) else { return [m] }
    let two = [place, place + 2].map { part in
      var one = m
      one.tokens = part..<part + 1
      one.label = .person
      one.candidates = knowledge.candidates(for: word(m, part))
      return one
    }
    // "the Biden-Harris administration" is that of the first; the second may have ruled as well.
    let isPair = two[1].candidates.contains {
      knowledge.kind(of: $0.record) == .leader && isRuler($0.record)
    }
    return isPair ? two : [two[0]]
  }

  /// Whether a genitive stands before a name.
  func isOwned(_ m: EntityMention) -> Bool {
    m.tokens.lowerBound > 0 && tokens(m)[m.tokens.lowerBound - 1].isPossessiveMark
  }

  /// Whether what the engine takes for a body or a place is a name that only people bear and by which everybody means one who
  /// rules on the day: "met Xi".
  func isRulersAlone(_ m: EntityMention) -> Bool {
    guard m.label == .organization || m.label == .place && !isIn(m), let date else { return false }
    let people = m.candidates.map(\.record)
    guard people.allSatisfy({ knowledge.kind(of: $0) == .leader }) else { return false }
    let ruling = people.filter { person in
      knowledge.terms(of: person).contains {
        ["head-of-state", "head-of-government"].contains($0.role) && $0.holds(on: date)
      }
    }
    return Set(ruling).count == 1
  }

  /// Whether somebody has ruled a nation.
  func isRuler(_ person: Record) -> Bool {
    knowledge.terms(of: person).contains {
      ["head-of-state", "head-of-government", "monarch"].contains($0.role)
    }
  }

  /// Whether a name behind the noun for a ship, and a rank that is part of it, is the ship's: "the frigate Admiral Gorshkov".
  func isShipsName(_ m: EntityMention) -> Bool {
    var noun = m.tokens.lowerBound - 1
    while noun > 0, Words.ranks.contains(word(m, noun).lowercased()),
      Words.isCapitalized(word(m, noun))
    {
      noun -= 1
    }
    return noun >= 0 && tokens(m)[noun].partOfSpeech == .NOUN
      && (Words.namedThings.contains(word(m, noun)) || Words.merchantmen.contains(word(m, noun)))
  }
}
