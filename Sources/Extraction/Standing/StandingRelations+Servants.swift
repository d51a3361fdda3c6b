import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Offices of those who serve or speak for who heads a nation.
extension StandingRelations {
  /// The nation of the ruler whom an adviser, aide or spokesman serves: "an adviser to President Ana Ruiz", "a spokesman for the
  /// Peruvian president", "his aide".
  func served(
    by title: PersonTitle, _ mentions: [LinkedMention], _ linked: LinkedDocument,
    _ date: CalendarDate?
  ) -> EntityID? {
    let role = title.role.lowercased()
    guard Self.servants.contains(where: role.hasSuffix), let sentence = mentions.first?.sentence
    else { return nil }
    let tokens = linked.document.sentences[sentence].tokens
    let (start, end) = (title.tokens.lowerBound, title.tokens.upperBound)
    let leaders = mentions.filter { $0.entity.kind == .leader }
    // "his aide, Ali Noor", "its president's aide, Ali Noor"
    var owner = start
    if owner > 0, tokens[owner - 1].isPossessiveMark { owner -= 1 }
    var ruler = leaders.last { $0.tokens.upperBound == owner }
    if ruler == nil, end < tokens.count,
      ["to", "of", "for"].contains(tokens[end].text.lowercased())
    {
      ruler = leaders.first {
        $0.tokens.lowerBound > end && $0.tokens.lowerBound - end <= 6
          && tokens[end..<$0.tokens.lowerBound].allSatisfy {
            $0.text != "," && $0.partOfSpeech != .VERB
          }
      }
    }
    guard let ruler, rules(ruler, in: tokens, date) else { return nil }
    return linked.home(of: ruler.entity)
  }

  /// Whether somebody heads a nation by the tables, or by the word for who does that the text has for them.
  private func rules(
    _ leader: LinkedMention, in tokens: [Token], _ date: CalendarDate?
  ) -> Bool {
    if let record = knowledge.record(leader.entity) {
      return knowledge.terms(of: record).contains { term in
        term.leads(.nation) && (date.map { term.holds(on: $0, grace: 60) } ?? true)
      }
    }
    let low = max(0, leader.tokens.lowerBound - 2)
    return tokens[low..<leader.tokens.upperBound].contains {
      Self.rulers.contains($0.text.lowercased())
    }
  }

  private static let servants = [
    "adviser", "advisor", "aide", "chief of staff", "spokesman", "spokeswoman", "spokesperson",
    "press secretary",
  ]

  private static let rulers: Set<String> = [
    "president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan", "leader",
  ]
}
