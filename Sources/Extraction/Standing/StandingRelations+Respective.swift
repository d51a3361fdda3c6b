import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices that one noun gives several people, each for a nation of its own: "the defence ministers of Estonia and
/// Latvia, Hanno Pevkur and Andris Sprūds".
extension StandingRelations {
  /// The offices of a sentence's lists of people beside as long a list of nations.
  func respective(_ mentions: [LinkedMention], _ sentence: Sentence) -> [ExtractedRelation] {
    let tokens = sentence.tokens
    var found: [ExtractedRelation] = []
    for noun in tokens.indices where tokens[noun].partOfSpeech == .NOUN {
      let text = tokens[noun].text
      guard text.utf8.count > 4, text.hasSuffix("s"), tokens[noun].morphology["Number"] == "Plur"
      else { continue }
      let wholes: Set<EntityKind> = [.nation, .organization]
      var behind: (members: [LinkedMention], end: Int)
      if noun + 1 < tokens.count, tokens[noun + 1].text == "of" {
        behind = list(of: wholes, from: noun + 2, mentions, tokens)
      } else {
        behind = (before(noun, mentions, tokens), noun + 1)
      }
      guard (2...4).contains(behind.members.count) else { continue }
      var start = behind.end
      if start < tokens.count, tokens[start].text == "," { start += 1 }
      var people = list(of: [.leader], from: start, mentions, tokens).members
      // "Ana Ruiz and Jan Novak, the Peruvian and Czech foreign ministers"
      if people.isEmpty, let first = behind.members.first, first.tokens.lowerBound < noun {
        people = peopleBefore(first.tokens.lowerBound, mentions, tokens)
      }
      guard people.count == behind.members.count, let title = singular(noun, tokens) else {
        continue
      }
      for (person, whole) in zip(people, behind.members) {
        found.append(
          ExtractedRelation(
            source: person.entity, kind: relation(of: title, over: whole.entity),
            target: whole.entity, sentence: person.sentence, cue: title.role,
            predicate: "title/respective", confidence: 0.8, role: title.role))
      }
    }
    return found
  }

  /// Mentions of some kinds one behind the other, with "and", commas, articles and courtesies between.
  private func list(
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
      } else if ["and", ",", "the", "Mr", "Mr.", "Ms", "Mrs"].contains(tokens[place].text),
        place - end < 3
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
  private func before(
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

  /// The title that a noun in the plural gives to each.
  private func singular(_ noun: Int, _ tokens: [Token]) -> PersonTitle? {
    let low = max(0, noun - 3)
    var words = Array(tokens[low...noun])
    words[words.count - 1].text = String(tokens[noun].text.dropLast())
    guard
      let match = knowledge.titleMatches(in: words).last(where: {
        $0.tokens.upperBound == words.count
      }), let record = match.candidates.first?.record
    else { return nil }
    let role = words[match.tokens].map(\.text).joined(separator: " ")
    return PersonTitle(
      tokens: low + match.tokens.lowerBound..<noun + 1, record: record, role: role,
      isCourtesy: false)
  }
}
