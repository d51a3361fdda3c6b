import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices whose holder is told by somebody who stands for it, or from outside the name's own phrase.
extension StandingRelations {
  /// The nation of the leader whose minister, envoy or aide a person is: "Merkel's foreign minister", "his
  /// Indian deputy"; `nil` where nobody possesses the title.
  func possessor(
    of title: PersonTitle, of person: Range<Int>, _ mentions: [LinkedMention],
    _ sentence: Sentence, _ linked: LinkedDocument
  ) -> EntityID? {
    guard let tree = sentence.tree else { return nil }
    let owner = mentions.first { mention in
      guard [.leader, .nation, .organization].contains(mention.entity.kind),
        !mention.tokens.overlaps(person), mention.tokens.upperBound <= title.tokens.lowerBound,
        title.tokens.lowerBound - mention.tokens.upperBound <= 3
      else { return false }
      let head = mention.head
      guard tree.labels[head].description == "nmod:poss" else { return false }
      let owned = tree.heads[head]
      return title.tokens.contains(owned) || person.contains(owned)
    }
    guard let owner else { return nil }
    return owner.entity.kind == .leader ? linked.home(of: owner.entity) : owner.entity
  }

  /// The organ that a name belongs to by "of" or a genitive alone: "Maria Zakharova of the Russian foreign ministry",
  /// "Boeing's Ana Ruiz".
  func member(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let end = mention.tokens.upperBound
    let owner = mentions.first {
      $0.entity.kind == .organization && $0.form == .name
        && $0.tokens.upperBound + 1 == mention.tokens.lowerBound
        && sentence.tokens[$0.tokens.upperBound].isPossessiveMark
    }
    if let owner {
      return [
        ExtractedRelation(
          source: mention.entity,
          kind: headship(of: mention.entity, over: owner.entity)?.kind ?? .officialOf,
          target: owner.entity, sentence: mention.sentence,
          cue: "\(owner.surface)'s \(mention.surface)", predicate: "phrase/of", confidence: 0.7)
      ]
    }
    guard end < sentence.tokens.count, sentence.tokens[end].text == "of",
      let organ = mentions.first(where: { other in
        other.entity.kind == .organization && other.tokens.lowerBound > end
          && other.tokens.lowerBound - end <= 4
          && (end + 1..<other.tokens.lowerBound).allSatisfy {
            sentence.tokens[$0].isPossessiveMark
              || ["the", "a", "an"].contains(sentence.tokens[$0].text.lowercased())
              || [.ADJ, .PROPN].contains(sentence.tokens[$0].partOfSpeech)
          }
      })
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity,
        kind: headship(of: mention.entity, over: organ.entity)?.kind ?? .officialOf,
        target: organ.entity, sentence: mention.sentence, cue: "of \(organ.surface)",
        predicate: "phrase/of", confidence: 0.7)
    ]
  }

  /// The nation that stands in brackets behind a name, as lists and minutes tell whose envoy somebody is: "Council President Ana
  /// Ruiz (Malta)".
  func nationInBrackets(
    behind mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> EntityID? {
    let open = mention.tokens.upperBound
    guard open + 2 < sentence.tokens.count, sentence.tokens[open].text == "(" else { return nil }
    return mentions.first { other in
      other.entity.kind == .nation && other.tokens.lowerBound == open + 1
        && other.tokens.upperBound < sentence.tokens.count
        && sentence.tokens[other.tokens.upperBound].text == ")"
    }?.entity
  }

  /// The office of somebody for the nation in brackets behind the name.
  func bracketed(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> ExtractedRelation? {
    nationInBrackets(behind: mention, mentions, sentence).map { nation in
      ExtractedRelation(
        source: mention.entity,
        kind: headship(of: mention.entity, over: nation)?.kind ?? .officialOf, target: nation,
        sentence: mention.sentence, cue: mention.surface, predicate: "phrase/of",
        confidence: 0.7)
    }
  }

  /// Whose leader or official a name without a title is by the nation beside it alone: "Turkey's Erdogan",
  /// "Martti Ahtisaari of Finland". The tables have to know that the person was or is one of that nation's.
  func ofNation(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let nation = mentions.first { other in
      guard other.entity.kind == .nation, other.form == .name || other.form == .metonym else {
        return false
      }
      if other.tokens.lowerBound > end {
        return sentence.tokens[end].text == "of"
          && (other.tokens.lowerBound == end + 1
            || other.tokens.lowerBound == end + 2
              && sentence.tokens[end + 1].text.lowercased() == "the")
      }
      return other.tokens.upperBound + 1 == start
        && sentence.tokens[start - 1].isPossessiveMark
    }
    guard let nation, let office = headship(of: mention.entity, over: nation.entity) else {
      return []
    }
    return [
      ExtractedRelation(
        source: mention.entity, kind: office.kind, target: nation.entity,
        sentence: mention.sentence, cue: "\(nation.surface) \(mention.surface)",
        predicate: "phrase/of", confidence: 0.7, role: office.role)
    ]
  }

  /// What the tables know a person to have been to a nation or an organization: its head, or an official.
  private func headship(
    of person: EntityID, over whole: EntityID
  ) -> (kind: RelationKind, role: String)? {
    guard let record = knowledge.record(person) else { return nil }
    let terms = knowledge.terms(of: record).filter { knowledge.holder($0.of) == whole }
    guard let term = terms.first(where: { $0.leads(whole.kind) }) ?? terms.first else { return nil }
    return (term.leads(whole.kind) ? .leads : .officialOf, term.position)
  }

  /// Who heads what a name stands before: "New Zealand, whose prime minister is Robert Muldoon", "Canada, under
  /// Pierre Trudeau".
  func headed(
    by mention: LinkedMention, _ mentions: [LinkedMention], _ titles: TitleFinder,
    _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    let start = mention.tokens.lowerBound
    guard start >= 2 else { return [] }
    var place = start - 1
    var kind = RelationKind.leads
    var role: String?
    if ["is", "was"].contains(tokens[place].text),
      let title = titles.titles.first(where: { $0.tokens.upperBound == place }),
      title.tokens.lowerBound > 0,
      tokens[title.tokens.lowerBound - 1].text.lowercased() == "whose",
      let record = title.candidates.first?.record
    {
      place = title.tokens.lowerBound - 1
      kind = knowledge.relation(of: record)
      role = tokens[title.tokens].map(\.text).joined(separator: " ")
    } else if tokens[place].text.lowercased() != "under" {
      return []
    }
    if place > 0, tokens[place - 1].text == "," { place -= 1 }
    guard
      let headed = mentions.first(where: {
        $0.tokens.upperBound == place && $0.form != .pronoun
          && [.nation, .organization].contains($0.entity.kind)
      })
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: kind, target: headed.entity, sentence: mention.sentence,
        cue: role.map { "whose \($0)" } ?? "under",
        predicate: role == nil ? "phrase/under" : "title/whose",
        confidence: role == nil ? 0.6 : 0.75, role: role)
    ]
  }

  /// The party or armed group that is called its leader's: "Erdogan's AK Party".
  func ownParty(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    if let party = partyBefore(mention, mentions, sentence) {
      return [
        ExtractedRelation(
          source: mention.entity, kind: .leads, target: party.entity, sentence: mention.sentence,
          cue: "\(party.surface) of \(mention.surface)", predicate: "phrase/party", confidence: 0.7)
      ]
    }
    let mark = mention.tokens.upperBound
    guard mark < sentence.tokens.count, sentence.tokens[mark].isPossessiveMark,
      let party = mentions.first(where: { other in
        other.entity.kind == .organization && other.form == .name
          && other.tokens.lowerBound > mark && other.tokens.lowerBound - mark <= 3
          && sentence.tokens[mark + 1..<other.tokens.lowerBound].allSatisfy {
            [.ADJ, .NOUN].contains($0.partOfSpeech)
          }
      }), isGroup(party.entity)
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .leads, target: party.entity, sentence: mention.sentence,
        cue: "\(mention.surface)'s \(party.surface)", predicate: "phrase/party", confidence: 0.7)
    ]
  }

  /// The party that is called by a pronoun that of a leader whom the text has named: "Ruiz lost. Her Malian Union said".
  func pronounsParty(
    of mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> [ExtractedRelation] {
    let start = mention.tokens.upperBound
    guard ["his", "her"].contains(mention.surface.lowercased()), let tree = sentence.tree,
      let party = mentions.first(where: { other in
        other.entity.kind == .organization && other.form == .name
          && other.tokens.lowerBound >= start && other.tokens.lowerBound - start <= 5
          && isOwn(sentence.tokens[start..<other.tokens.lowerBound])
      }), isGroup(party.entity), tree.labels.indices.contains(party.head),
      // "her Malian Union colleagues"
      !["compound", "amod"].contains(tree.labels[party.head].relation)
    else { return [] }
    return [
      ExtractedRelation(
        source: mention.entity, kind: .leads, target: party.entity, sentence: mention.sentence,
        cue: "\(mention.surface) \(party.surface)", predicate: "phrase/party", confidence: 0.6)
    ]
  }

  /// Whether the words between a pronoun and a party's name leave it the pronoun's: "her ruling", "her party, the".
  private func isOwn(_ between: ArraySlice<Token>) -> Bool {
    var words = between
    if words.last?.text.lowercased() == "the" { words = words.dropLast() }
    if words.last?.text == "," {
      words = words.dropLast()
      guard let noun = words.last, Self.parties.contains(noun.text.lowercased()) else {
        return false
      }
    }
    return words.count <= 2
      && words.allSatisfy { [.ADJ, .NOUN].contains($0.partOfSpeech) && $0.text != "the" }
  }

  /// The party that "of" joins to a leader's name, with nothing between but titles: "the Malian Union party of President Ali
  /// Noor".
  private func partyBefore(
    _ mention: LinkedMention, _ mentions: [LinkedMention], _ sentence: Sentence
  ) -> LinkedMention? {
    mentions.last { party in
      let (low, high) = (party.tokens.upperBound, mention.tokens.lowerBound)
      guard party.entity.kind == .organization, party.form == .name, low < high, high - low <= 7,
        isGroup(party.entity)
      else { return false }
      var between = sentence.tokens[low..<high]
      if let noun = between.first, Self.parties.contains(noun.text.lowercased()) {
        between.removeFirst()
      }
      guard between.popFirst()?.text.lowercased() == "of" else { return false }
      return between.allSatisfy {
        [.ADJ, .NOUN, .PROPN].contains($0.partOfSpeech) || $0.text == "-"
      }
    }
  }

  /// What stands behind the name of a party and says that it is one.
  private static let parties: Set<String> = [
    "party", "movement", "group", "bloc", "faction", "coalition", "militia",
  ]

  /// Whether an organization is a party or an armed group, by the tables or by its name.
  private func isGroup(_ organization: EntityID) -> Bool {
    if let record = knowledge.record(organization) {
      return ["party", "armed-group"].contains(knowledge.sort(of: record))
    }
    let last = organization.slug.prefix { $0 != "~" }.split(separator: "-").last
    return last.map { ["party", "movement", "militia", "front"].contains($0) } ?? false
  }
}
