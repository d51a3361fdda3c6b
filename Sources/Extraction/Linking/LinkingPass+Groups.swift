import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Names that only begin or end like one of the tables: "the Peru Study Group", "the Social Democrats".
extension LinkingPass {
  /// The group that is called after a nation, and is none of its organs: "the Iraq Study Group", "The Syria Campaign".
  func group(calledAfter m: EntityMention, _ names: [Candidate]) -> EntityMention? {
    guard names.allSatisfy({ $0.form != .adjective && $0.form != .people }),
      surface(m).count > 3, !surface(m).contains("."), !isOwned(m)
    else { return nil }
    var end = m.tokens.upperBound
    while end - m.tokens.upperBound < 3, Words.isCapitalized(word(m, end)),
      [.PROPN, .NOUN, .ADJ].contains(tokens(m)[end].partOfSpeech)
    {
      let noun = word(m, end).lowercased()
      if Words.undertakers.contains(noun) { break }
      if Words.organs.contains(noun) || Words.posts.contains(noun) || Words.units.contains(noun) {
        return nil
      }
      end += 1
    }
    guard Words.undertakers.contains(word(m, end).lowercased()),
      // "the Russia desk", "the Iran group": words that are no name tell only what it is about.
      end > m.tokens.upperBound || Words.isCapitalized(word(m, end)),
      !tokens(m)[m.tokens.upperBound..<end].contains(where: { token in
        ["strike", "army", "task", "battle", "amphibious"].contains(token.text.lowercased())
      }),
      // "said Iraq Group 5" is no name's end.
      !Words.isCapitalized(word(m, end + 1))
    else { return nil }
    var group = m
    group.candidates = []
    group.label = .organization
    let isWhole = Words.isCapitalized(word(m, end))
    group.tokens = m.tokens.lowerBound..<(isWhole ? end + 1 : end)
    group.score = max(m.score, 0.6)
    return group
  }

  /// The party of whose name the tables have only the end: "Christian [Democrats]", "Social [Democratic Party]".
  func longerParty(_ m: EntityMention, _ party: Record) -> EntityMention? {
    let creed = word(m, m.tokens.lowerBound - 1)
    guard knowledge.sort(of: party) == "party", Words.isCapitalized(creed),
      Words.creeds.contains(creed.lowercased()),
      // "Progressive Democrats said" begins with how those Democrats are.
      m.tokens.lowerBound > 1 || m.tokens.count > 1
        || ["christian", "social", "free"].contains(creed.lowercased())
    else { return nil }
    var longer = m
    longer.tokens = m.tokens.lowerBound - 1..<m.tokens.upperBound
    longer.label = .organization
    longer.score = max(m.score, 0.6)
    longer.candidates = knowledge.candidates(for: surface(longer)).filter {
      knowledge.kind(of: $0.record) == .organization
    }
    return longer
  }

  /// Links a party by its whole name: the one of the tables, where the article names its nation, else one of its own.
  mutating func linkParty(_ m: EntityMention) {
    let known = m.candidates.map(\.record).filter { record in
      let own = knowledge.nations(of: record)
      return own.isEmpty || own.contains { nations[$0, default: 0] > 0 }
    }
    if let only = known.first, known.count == 1 {
      add(m, only, confidence: 0.8)
    } else {
      addNew(m, .organization)
    }
  }
}
