import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices that one noun gives several people, each for a nation of its own: "the defence ministers of Estonia and
/// Latvia, Hanno Pevkur and Andris Sprūds".
extension StandingRelations {
  /// The offices of a sentence's lists of people beside as long a list of nations.
  func respective(
    _ mentions: [LinkedMention], _ titles: TitleFinder, _ sentence: Sentence
  ) -> [ExtractedRelation] {
    var found: [ExtractedRelation] = []
    for noun in sentence.tokens.indices {
      guard let title = titles.singular(noun) else { continue }
      for (person, whole) in pairs(of: title, noun, mentions, sentence.tokens) {
        found.append(
          ExtractedRelation(
            source: person.entity, kind: relation(of: title, over: whole.entity),
            target: whole.entity, sentence: person.sentence, cue: title.role,
            predicate: "title/respective", confidence: 0.8, role: title.role))
      }
    }
    return found
  }

  /// The people beside a noun in the plural, each with the nation or organization that its place in the list gives.
  private func pairs(
    of title: PersonTitle, _ noun: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [(person: LinkedMention, whole: LinkedMention)] {
    let wholes: Set<EntityKind> = [.nation, .organization]
    let run = list(of: wholes.union([.leader]), from: noun + 1, mentions, tokens).members
    // "the presidents of Peru, Ana Ruiz, and of Kenya, Mary Otieno", "their foreign ministers, Ana Ruiz for Peru and
    // Mary Otieno for Kenya".
    let isTurned = run.first?.entity.kind == .leader
    let isInTurn = run.indices.allSatisfy { place in
      let isPerson = run[place].entity.kind == .leader
      return isPerson == (place.isMultiple(of: 2) == isTurned)
    }
    if run.count > 3, run.count.isMultiple(of: 2), isInTurn {
      return stride(from: 0, to: run.count, by: 2).map { place in
        let (first, second) = (run[place], run[place + 1])
        return isTurned ? (person: first, whole: second) : (person: second, whole: first)
      }
    }
    let isBehind = noun + 1 < tokens.count && tokens[noun + 1].text == "of"
    let behind =
      isBehind
      ? list(of: wholes, from: noun + 2, mentions, tokens)
      : (members: nationsBefore(noun, mentions, tokens), end: noun + 1)
    guard let first = behind.members.first, (2...4).contains(behind.members.count) else {
      return []
    }
    var start = behind.end
    if start < tokens.count, tokens[start].text == "," { start += 1 }
    var people = list(of: [.leader], from: start, mentions, tokens).members
    // "Ana Ruiz and Jan Novak, the Peruvian and Czech foreign ministers", "…, the foreign ministers of Peru and of
    // Kenya".
    if people.isEmpty {
      let low = min(first.tokens.lowerBound, title.tokens.lowerBound)
      people = peopleBefore(low, mentions, tokens)
    }
    return people.count == behind.members.count
      ? zip(people, behind.members).map { (person: $0, whole: $1) } : []
  }

  /// Mentions of some kinds one behind the other, with "and", commas, articles and courtesies between.
  func list(
    of kinds: Set<EntityKind>, from start: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> (members: [LinkedMention], end: Int) {
    var members: [LinkedMention] = []
    var place = start
    var end = start
    while place < tokens.count {
      if let next = mentions.first(where: {
        $0.tokens.lowerBound == place && $0.entity.kind.map(kinds.contains) == true
          && $0.form != .pronoun
      }) {
        members.append(next)
        place = next.tokens.upperBound
        end = place
      } else if ["and", ",", "the", "of", "for", "(", ")", "Mr", "Mr.", "Ms", "Mrs"].contains(
        tokens[place].text), place - end < 4
      {
        // "…, Latvia, Hanno Pevkur": a comma may end the list as well.
        place += 1
      } else {
        break
      }
    }
    return (members, end)
  }

  /// The people of a list that a comma ends before a place.
  private func peopleBefore(
    _ start: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [LinkedMention] {
    var place = start
    if place > 0, tokens[place - 1].text.lowercased() == "the" { place -= 1 }
    guard place > 0, tokens[place - 1].text == "," else { return [] }
    place -= 1
    var members: [LinkedMention] = []
    while let last = mentions.last(where: {
      $0.tokens.upperBound == place && $0.entity.kind == .leader && $0.form != .pronoun
    }) {
      members.insert(last, at: 0)
      place = last.tokens.lowerBound
      while place > 0, ["and", ","].contains(tokens[place - 1].text) { place -= 1 }
    }
    return members
  }

  /// The nations of adjectives in front of a title: "the French and German foreign ministers".
  func nationsBefore(
    _ noun: Int, _ mentions: [LinkedMention], _ tokens: [Token]
  ) -> [LinkedMention] {
    var start = noun
    while start > 0,
      tokens[start - 1].partOfSpeech == .ADJ || tokens[start - 1].partOfSpeech == .NOUN,
      !mentions.contains(where: { $0.tokens.contains(start - 1) })
    {
      start -= 1
    }
    var members: [LinkedMention] = []
    var place = start
    while let last = mentions.last(where: {
      $0.tokens.upperBound == place && $0.entity.kind == .nation
    }) {
      members.insert(last, at: 0)
      place = last.tokens.lowerBound
      while place > 0, ["and", ","].contains(tokens[place - 1].text) { place -= 1 }
    }
    return members
  }
}
