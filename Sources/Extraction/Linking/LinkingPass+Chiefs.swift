import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Heads of bodies whom a text calls by the body and a bare noun: "the NATO chief", "the Pentagon boss", "the 31st Fighter
/// Wing commander".
extension LinkingPass {
  /// Links such a phrase to the one person, of those whom the article names, who heads the body.
  mutating func linkChiefs() {
    let named = Set(mentions.filter { $0.entity.kind == .leader && $0.form == .name }.map(\.entity))
    guard !named.isEmpty else { return }
    for body in mentions where body.entity.kind == .organization && body.form == .name {
      let tokens = document.sentences[body.sentence].tokens
      let chief = body.tokens.upperBound
      guard chief < tokens.count, LinkingPass.chiefs.contains(tokens[chief].text),
        body.tokens.lowerBound > 0,
        tokens[body.tokens.lowerBound - 1].text.lowercased() == "the",
        // "the NATO chief, Ana Ruiz", "the NATO chief of staff"
        chief + 1 >= tokens.count
          || ![",", "of", "for"].contains(tokens[chief + 1].text)
            && ![.PROPN, .NOUN].contains(tokens[chief + 1].partOfSpeech),
        !mentions.contains(where: {
          $0.sentence == body.sentence && $0.tokens.contains(chief)
        })
      else { continue }
      let heads = named.filter { isHead($0, of: body.entity) }
      guard heads.count == 1, let head = heads.first, let entity = entities[head] else { continue }
      let mention = EntityMention(
        sentence: body.sentence, tokens: body.tokens.lowerBound..<chief + 1, candidates: [],
        label: nil, score: 1, suffix: "")
      add(mention, entity, form: .description, confidence: 0.8)
    }
  }

  /// Whether somebody heads a body by the tables, or by the title that the article gives.
  private func isHead(_ person: EntityID, of body: EntityID) -> Bool {
    if knowledge.record(person) == nil {
      guard person.slug.hasSuffix("~\(body.slug)"),
        case .string(let role)? = entities[person]?.attributes["role"]
      else { return false }
      let words = role.lowercased().split(separator: " ").map(String.init)
      return !words.contains { ["deputy", "vice", "assistant", "spokesman"].contains($0) }
        && words.contains { LinkingPass.chiefs.contains($0) || LinkingPass.offices.contains($0) }
    }
    guard let record = knowledge.record(person), let date else { return false }
    return knowledge.terms(of: record).contains { term in
      guard term.holds(on: date, grace: 60) else { return false }
      if let holder = knowledge.holder(term.of), holder == body {
        return term.leads(.organization)
      }
      // The defense secretary is the Pentagon's chief.
      guard let noun = StandingRelations.organ(of: term.position.lowercased(), term.of) else {
        return false
      }
      return !term.position.lowercased().contains("deputy")
        && knowledge.organ(called: noun, of: term.of).flatMap(knowledge.id(of:)) == body
    }
  }

  private static let chiefs: Set<String> = [
    "chief", "boss", "head", "commander", "leader", "director", "chairman", "ceo",
  ]

  /// Words in the titles of those who head something.
  private static let offices: Set<String> = [
    "president", "executive", "secretary", "secretary-general", "general", "governor", "chair",
    "chairwoman", "commanding", "minister",
  ]
}
