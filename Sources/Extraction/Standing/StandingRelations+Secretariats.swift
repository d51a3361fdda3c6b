import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Whose the envoys of a secretary-general are.
extension StandingRelations {
  /// The organization whose secretary-general has given somebody an office, where the phrase of the title says no more: "the
  /// Secretary-General's Special Representative for Mali, Ana Ruiz", "Ana Ruiz, Special Envoy of the Secretary-General", "his
  /// special envoy" of one who heads an organization.
  func secretariat(
    of title: PersonTitle, _ mention: LinkedMention, _ mentions: [LinkedMention],
    _ linked: LinkedDocument, _ date: CalendarDate?
  ) -> EntityID? {
    let words = title.role.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" })
    guard words.contains(where: { Self.envoys.contains(String($0)) }) else { return nil }
    let tokens = linked.document.sentences[mention.sentence].tokens
    let (start, end) = (title.tokens.lowerBound, title.tokens.upperBound)
    let before = tokens[max(0, start - 5)..<start].map { $0.text.lowercased() }
    let behind = tokens[end..<min(end + 6, tokens.count)].map { $0.text.lowercased() }
    let isBefore = before.last.map { $0 == "'s" || $0 == "’s" } ?? false && names(before.dropLast())
    let isBehind = behind.first == "of" && names(behind.dropFirst())
    if isBefore || isBehind {
      // "the NATO Secretary General's Special Representative"
      let named = mentions.last {
        $0.entity.kind == .organization && $0.tokens.upperBound <= start
          && start - $0.tokens.upperBound <= 5
      }
      return named?.entity ?? headed(by: "secretary-general", linked)
    }
    guard let pronoun = before.last, ["his", "her"].contains(pronoun),
      let owner = mentions.first(where: {
        $0.tokens.upperBound == start && $0.entity.kind == .leader
      }), linked.home(of: owner.entity) == nil, let record = knowledge.record(owner.entity)
    else { return nil }
    return knowledge.terms(of: record).filter { term in
      date.map { term.holds(on: $0, grace: 60) } ?? true
    }
    .compactMap { knowledge.holder($0.of) }
    .first { $0.kind == .organization && linked.entities[$0] != nil }
  }

  /// Whether words tell of a secretary-general.
  private func names(_ words: ArraySlice<String>) -> Bool {
    let text = words.joined(separator: " ").replacing(" - ", with: "-")
    return text.contains("secretary-general") || text.contains("secretary general")
  }

  /// The one organization of the article whose head bears a title.
  private func headed(by title: String, _ linked: LinkedDocument) -> EntityID? {
    let own = EntityID(kind: .organization, slug: "united-nations")
    if linked.entities[own] != nil { return own }
    let others = Set(
      linked.mentions.filter {
        $0.role?.lowercased().replacing(" ", with: "-").hasSuffix(title) ?? false
      }.compactMap { knowledge.record($0.entity) }.flatMap { knowledge.terms(of: $0) }
        .compactMap { knowledge.holder($0.of) }
        .filter { $0.kind == .organization && linked.entities[$0] != nil })
    return others.count == 1 ? others.first : nil
  }

  /// The last words of the posts that a secretary-general gives.
  private static let envoys: Set<String> = [
    "representative", "envoy", "adviser", "advisor", "coordinator", "spokesman", "spokeswoman",
    "spokesperson", "mediator",
  ]
}
