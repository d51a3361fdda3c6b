import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Titles that one noun in the plural gives to several people: "the defence ministers of Estonia and Latvia, Hanno
/// Pevkur and Andris Sprūds".
extension TitleFinder {
  /// The title that a noun in the plural gives to each.
  func singular(_ noun: Int) -> PersonTitle? {
    let tokens = sentence.tokens
    let text = tokens[noun].text
    guard [.NOUN, .PROPN].contains(tokens[noun].partOfSpeech), text.utf8.count > 4,
      text.hasSuffix("s"),
      tokens[noun].morphology["Number"] == "Plur"
        // "The Presidents of …": a capital makes it no name of one.
        || tokens[noun].partOfSpeech == .PROPN
          && Words.posts.contains(
            String(text.dropLast()).lowercased())
    else { return nil }
    let low = max(0, noun - 3)
    var words = Array(tokens[low...noun])
    words[words.count - 1].text = String(text.dropLast())
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

  /// The title of a noun in the plural whose list of nations and people a person stands in.
  func shared(by person: Range<Int>) -> PersonTitle? {
    for noun in sentence.tokens.indices {
      let gap =
        noun < person.lowerBound
        ? noun + 1..<person.lowerBound : person.upperBound..<max(person.upperBound, noun)
      guard gap.count <= 16, let title = singular(noun) else { continue }
      let words = noun < person.lowerBound ? gap : gap.lowerBound..<title.tokens.lowerBound
      guard !words.isEmpty || noun + 1 == person.lowerBound, isOnlyNames(words),
        sentence.spans.count(where: { $0.label == .person }) > 1,
        sentence.spans.contains(where: { $0.label == .nation || $0.label == .organization })
      else { continue }
      return title
    }
    return nil
  }

  /// Whether a range holds nothing but names and what joins them.
  private func isOnlyNames(_ range: Range<Int>) -> Bool {
    range.allSatisfy { token in
      let text = sentence.tokens[token].text.lowercased()
      return [",", "and", "of", "the", "'s", "’s", "for", "both", "(", ")", "respectively"]
        .contains(
          text)
        || sentence.spans.contains {
          $0.tokens.contains(token) && [.person, .nation, .organization, .place].contains($0.label)
        }
    }
  }
}
