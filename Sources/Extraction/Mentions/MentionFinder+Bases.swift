import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Names that begin with the words for what they name.
extension MentionFinder {
  /// Bases that stand behind the words for their sort: "Naval Air Station Lemoore", "Forward Operating Base Kalsu", "Air
  /// Base 201".
  func bases(
    in sentence: Sentence, at index: Int, known: [EntityMention], titles: [NameMatch]
  ) -> [EntityMention] {
    let tokens = sentence.tokens
    var found: [EntityMention] = []
    for noun in tokens.indices.dropLast() where Base.nouns.contains(tokens[noun].text) {
      var start = noun
      while start > 0, Base.sorts.contains(tokens[start - 1].text) { start -= 1 }
      guard start < noun, let end = end(ofName: noun + 1, sentence, titles) else { continue }
      let isKnown = known.contains {
        $0.tokens.count > 2 && $0.tokens.lowerBound <= start && $0.tokens.upperBound >= end
      }
      guard !isKnown else { continue }
      found.append(named(start..<end, .facility, sentence, index))
    }
    return found
  }

  /// The offices of an army that are called by what they buy: "Program Executive Office for Missiles and Space".
  func programOffices(in sentence: Sentence, at index: Int) -> [EntityMention] {
    let tokens = sentence.tokens
    var found: [EntityMention] = []
    for start in tokens.indices.dropLast() {
      var end = start
      if tokens[start].text == "PEO" {
        end = start + 1
      } else if tokens[start...].prefix(3).map(\.text) == ["Program", "Executive", "Office"] {
        end = start + 3
      } else {
        continue
      }
      if end + 1 < tokens.count, ["for", ","].contains(tokens[end].text),
        isNamePart(end + 1, sentence)
      {
        end += 1
      }
      while end < tokens.count {
        if isNamePart(end, sentence) {
          end += 1
        } else if end + 1 < tokens.count, ["and", "&"].contains(tokens[end].text),
          isNamePart(end + 1, sentence), !Words.services.contains(tokens[end + 1].text.lowercased())
        {
          end += 2
        } else {
          break
        }
      }
      guard end > start + 1 else { continue }
      found.append(named(start..<end, .organization, sentence, index))
    }
    return found
  }

  /// Where a base's own name ends, of at most three words or a number; `nil` where none begins.
  private func end(ofName start: Int, _ sentence: Sentence, _ titles: [NameMatch]) -> Int? {
    let tokens = sentence.tokens
    if tokens[start].text.count == 3, tokens[start].text.allSatisfy(\.isNumber) { return start + 1 }
    var end = start
    while end < tokens.count, end - start < 5 {
      if isNamePart(end, sentence), !titles.contains(where: { $0.tokens.contains(end) }) {
        end += 1
      } else if end > start, end + 1 < tokens.count, tokens[end].text == "-",
        !tokens[end].spaceAfter, isNamePart(end + 1, sentence)
      {
        end += 2
      } else {
        break
      }
    }
    guard end > start, !Words.units.contains(tokens[start].text.lowercased()) else { return nil }
    // "the Naval Station Mayport commander" may begin the name of a unit.
    return Words.units.contains(tokens[end - 1].text.lowercased()) ? nil : end
  }

  /// Whether a word may be one of a name: with a capital, and none of a date.
  private func isNamePart(_ token: Int, _ sentence: Sentence) -> Bool {
    let word = sentence.tokens[token]
    return [.PROPN, .NOUN, .ADJ].contains(word.partOfSpeech) && Words.isCapitalized(word.text)
      && word.text.contains(where: \.isLowercase) && !word.text.contains(where: \.isNumber)
      && !sentence.spans.contains { $0.label == .date && $0.tokens.contains(token) }
  }

  private func named(
    _ range: Range<Int>, _ label: Span.Label, _ sentence: Sentence, _ index: Int
  ) -> EntityMention {
    let wanted: EntityKind = label == .organization ? .organization : .place
    let candidates = knowledge.candidates(for: sentence.text(of: range)).filter {
      knowledge.kind(of: $0.record) == wanted
    }
    return inner(range, candidates, label, index)
  }
}
