import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Words by which many nations call an organ and the tables know but one: "MoD", "Congress", "Security Council".
extension LinkingPass {
  /// Links such a word to the organ of the nation that it is named with, or to none where it is another's and nobody says
  /// whose; false where it is none of these words or the one that the tables know.
  mutating func linkSharedOrgan(_ m: EntityMention, _ record: Record) -> Bool {
    switch surface(m) {
    case "MoD": linkDefenceMinistry(m, record)
    case "Congress": linkCongress(m, record)
    case "Security Council": linkSecurityCouncil(m, record)
    case "the bloc", "The bloc": linkBloc(m, record)
    default: false
    }
  }

  /// "The bloc" is the one that the text has named last, where that is another than the tables know by the word: "ECOWAS
  /// condemned the coup. The bloc …". A pact of armies is none.
  private mutating func linkBloc(_ m: EntityMention, _ record: Record) -> Bool {
    let known = knowledge.id(of: record)
    let named = mentions.last { mention in
      guard mention.form == .name, mention.entity.kind == .organization,
        mention.sentence < m.sentence
          || mention.sentence == m.sentence && mention.tokens.upperBound <= m.tokens.lowerBound,
        let other = knowledge.record(mention.entity)
      else { return false }
      return knowledge.sort(of: other) == "alliance" && !knowledge.members(of: other).isEmpty
        && !isPact(other)
    }
    guard let named, named.entity != known, let entity = entities[named.entity],
      !mentions.contains(where: { $0.entity == known })
    else { return false }
    add(m, entity, confidence: 0.8)
    return true
  }

  /// Whether an alliance rests on a treaty of defence, by its name: "North Atlantic Treaty Organization".
  private func isPact(_ alliance: Record) -> Bool {
    ([knowledge.name(of: alliance)] + knowledge.aliases(of: alliance)).contains { name in
      name.split(separator: " ").contains { $0 == "Treaty" || $0 == "Pact" }
    }
  }

  /// The nations in whose office those are on the day whom the article names.
  func nationsServed(in found: [EntityMention]) -> Set<String> {
    guard let date else { return [] }
    var served: Set<String> = []
    for mention in found where mention.label == .person || mention.tokens.count > 1 {
      for candidate in mention.candidates where knowledge.kind(of: candidate.record) == .leader {
        for term in knowledge.terms(of: candidate.record)
        where term.isTop && term.holds(on: date, grace: 60) {
          served.insert(term.of)
        }
      }
    }
    return served
  }

  /// "The Russian MoD", "Russia's MoD", "the Russian Ministry of Defence (MoD)"; later alone the same.
  private mutating func linkDefenceMinistry(_ m: EntityMention, _ record: Record) -> Bool {
    let own = knowledge.nations(of: record)
    guard let nation = nationRightBefore(m) ?? nationOfBracket(m) else {
      let before = mentions.last { $0.surface == "MoD" && $0.entity.kind == .organization }
      if let before, let entity = entities[before.entity] {
        add(m, entity, confidence: 0.8)
        return true
      }
      return own.allSatisfy { hints[$0, default: 0] == 0 && !served.contains($0) }
    }
    guard !own.contains(nation) else { return false }
    if let organ = knowledge.organ(called: "defence ministry", of: nation) {
      add(m, organ, confidence: 0.85)
    } else if let name = adjective(of: nation) {
      addOrgan(m, "\(name) Ministry of Defence", nation)
    }
    return true
  }

  /// Bare "Congress" is that of the United States, unless another nation is named with it or an article of none but such
  /// nations as have a congress speaks of theirs: "asked Congress for aid to Ukraine".
  private mutating func linkCongress(_ m: EntityMention, _ record: Record) -> Bool {
    let own = knowledge.nations(of: record)
    guard nationRightBefore(m) == nil, nationBehindOf(m) == nil,
      word(m, m.tokens.lowerBound - 1).lowercased() != "the"
    else { return false }
    let isOwn = own.contains { hints[$0, default: 0] > 0 || served.contains($0) }
    let others = Set(nations.keys).union(served).intersection(Self.congressional)
    if isOwn || others.isEmpty {
      // In India the word is a party's name.
      if !isOwn, hints["india", default: 0] > 0 || served.contains("india"),
        let party = knowledge.organization(named: "Indian National Congress")
      {
        add(m, party, confidence: 0.7)
        return true
      }
      add(m, record, confidence: 0.9)
      return true
    }
    return false
  }

  /// A nation's own security council, by its secretary or by the nation before it: "Armenian Security Council Secretary Ali Noor".
  private mutating func linkSecurityCouncil(_ m: EntityMention, _ record: Record) -> Bool {
    let next = word(m, m.tokens.upperBound).lowercased()
    let hasSecretary = ["secretary", "chief"].contains(next) || isOfSecretary(m)
    guard let nation = nationRightBefore(m) else { return hasSecretary }
    // "Russia's Security Council veto" is cast in that of the United Nations.
    guard let name = adjective(of: nation), hasSecretary || !isBeforeNoun(m) else {
      return hasSecretary
    }
    let known = knowledge.candidates(for: "\(name) Security Council").first {
      knowledge.kind(of: $0.record) == .organization
        && knowledge.nations(of: $0.record) == [nation]
    }
    if let known {
      add(m, known.record, confidence: 0.85)
      return true
    }
    return hasSecretary
  }

  /// Whether a noun that is no post stands behind a name.
  private func isBeforeNoun(_ m: EntityMention) -> Bool {
    let end = m.tokens.upperBound
    return end < tokens(m).count && tokens(m)[end].partOfSpeech == .NOUN
      && !titles[m.sentence].contains { $0.tokens.contains(end) }
  }

  /// Whether who serves a body as its secretary stands before it: "secretary of the [Security Council]".
  private func isOfSecretary(_ m: EntityMention) -> Bool {
    var place = m.tokens.lowerBound - 1
    while place > 0, tokens(m)[place].partOfSpeech == .ADJ || word(m, place) == "the" { place -= 1 }
    return place > 0 && ["of", "for"].contains(word(m, place).lowercased())
      && ["secretary", "chief"].contains(word(m, place - 1).lowercased())
  }

  /// The armed force of those whom letters are short for, beside a body of no nation: "the RSF shelled the town", where
  /// nothing is of the press.
  func forceOfLetters(_ organizations: [Record], _ m: EntityMention) -> Record? {
    guard organizations.count > 1, isAcronym(surface(m)) else { return nil }
    let forces = organizations.filter {
      ["armed-force", "armed-group"].contains(knowledge.sort(of: $0))
    }
    guard let force = forces.first, forces.count == 1,
      organizations.allSatisfy({
        $0 == force || knowledge.sort(of: $0) == "body" && knowledge.nations(of: $0).isEmpty
      })
    else { return nil }
    let isAtHome = knowledge.nations(of: force).contains {
      hints[$0, default: 0] > 0 || served.contains($0)
    }
    if let told = letters[surface(m)] {
      return knowledge.candidates(for: told).contains { $0.record == force } ? force : nil
    }
    return isAtHome || !tellsOfPress ? force : nil
  }

  /// Whether the article speaks of the press.
  private var tellsOfPress: Bool {
    document.sentences.contains { sentence in
      sentence.tokens.contains { Words.ofPress.contains($0.lemma.lowercased()) }
    }
  }

  /// The nation right before a mention, by its name, its adjective or with a genitive: "the Armenian [Security Council]".
  private func nationRightBefore(_ m: EntityMention) -> String? {
    let low = m.tokens.lowerBound
    let end = low > 0 && tokens(m)[low - 1].isPossessiveMark ? low - 1 : low
    return mentions.last {
      $0.sentence == m.sentence && $0.entity.kind == .nation && $0.tokens.upperBound == end
    }.map { String($0.entity.slug) }
  }

  /// The nation of the ministry that letters in brackets stand behind: "the Russian Ministry of Defence ([MoD])".
  private func nationOfBracket(_ m: EntityMention) -> String? {
    let open = m.tokens.lowerBound - 1
    guard word(m, open) == "(" else { return nil }
    return mentions.last {
      $0.sentence == m.sentence && [.nation, .organization].contains($0.entity.kind)
        && $0.tokens.upperBound <= open && open - $0.tokens.lowerBound <= 6
    }.flatMap { mention in
      mention.entity.kind == .nation
        ? String(mention.entity.slug)
        : knowledge.record(mention.entity).flatMap { knowledge.nations(of: $0).first }
    }
  }

  private func adjective(of nation: String) -> String? {
    knowledge.record(EntityID(kind: .nation, slug: nation)).flatMap(knowledge.adjective)
  }

  /// Links a ministry of a nation that no table has.
  private mutating func addOrgan(_ m: EntityMention, _ name: String, _ nation: String) {
    var entity = Entity(
      id: EntityID(kind: .organization, slug: Words.slug(name)), kind: .organization, name: name,
      confidence: 0.7)
    entity.attributes["type"] = .string("ministry")
    entity.attributes["nation"] = .string(nation)
    add(m, entity, confidence: 0.7)
  }

  /// Nations whose parliament, or a house of it, is a congress.
  private static let congressional: Set<String> = [
    "argentina", "bolivia", "brazil", "chile", "colombia", "costa-rica", "dominican-republic",
    "ecuador", "guatemala", "honduras", "libya", "mexico", "paraguay", "peru", "philippines",
    "uruguay", "venezuela", "palau", "micronesia", "china",
  ]
}
