import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Heads of bodies whom a text calls by the body and a bare noun: "the NATO chief", "the Pentagon boss", "the 31st Fighter
/// Wing commander".
extension LinkingPass {
  /// Links such a phrase to the one person, of those whom the article names, who heads the body.
  mutating func linkChiefs() {
    let named = Set(mentions.filter { $0.entity.kind == .leader && $0.form == .name }.map(\.entity))
    for body in mentions where body.entity.kind == .organization && body.form == .name {
      let tokens = document.sentences[body.sentence].tokens
      let chief = body.tokens.upperBound
      guard chief < tokens.count, LinkingPass.chiefs.contains(tokens[chief].text),
        // "The Pentagon" has the article in its name.
        tokens[max(0, body.tokens.lowerBound - 1)...body.tokens.lowerBound].contains(where: {
          $0.text.lowercased() == "the"
        }),
        // "the NATO chief, Ana Ruiz", "the NATO chief of staff"
        chief + 1 >= tokens.count
          || ![",", "of", "for"].contains(tokens[chief + 1].text)
            && ![.PROPN, .NOUN].contains(tokens[chief + 1].partOfSpeech),
        !mentions.contains(where: {
          $0.sentence == body.sentence && $0.tokens.contains(chief)
        })
      else { continue }
      let heads = named.filter { isHead($0, of: body.entity) || isCalledHead($0, of: body.entity) }
      guard
        let entity = heads.isEmpty
          ? tableHead(of: body.entity, tokens[chief])
          : heads.count == 1 ? heads.first.flatMap({ entities[$0] }) : nil
      else { continue }
      let mention = EntityMention(
        sentence: body.sentence, tokens: body.tokens.lowerBound..<chief + 1, candidates: [],
        label: nil, score: 1, suffix: "")
      add(mention, entity, form: .description, confidence: 0.8)
    }
  }

  /// Whether the article calls somebody so with the body's name before it: "NATO chief Ana Ruiz".
  private func isCalledHead(_ person: EntityID, of body: EntityID) -> Bool {
    mentions.contains { name in
      guard name.entity == person, name.form == .name, let role = name.role,
        LinkingPass.chiefs.contains(role.lowercased())
          || LinkingPass.offices.contains(
            role.lowercased().split(separator: " ").last.map(String.init) ?? "")
      else { return false }
      let start = name.tokens.lowerBound - role.split(separator: " ").count
      return mentions.contains {
        $0.sentence == name.sentence && $0.entity == body && $0.tokens.upperBound == start
      }
    }
  }

  /// Who alone heads a body on the article's day by the tables, whom it needn't name: "the NATO chief".
  private func tableHead(of body: EntityID, _ noun: Token) -> Entity? {
    guard let date, let record = knowledge.record(body) else { return nil }
    let holders =
      [knowledge.name(of: record)] + knowledge.aliases(of: record) + knowledge.nations(of: record)
    let posts = LinkingPass.headships.compactMap { post -> Record? in
      let words = post.split(separator: " ").map { word in
        var token = noun
        token.text = String(word)
        return token
      }
      return knowledge.titleMatches(in: words).first { $0.tokens == words.indices }?
        .candidates.first?.record
    }
    var found: Set<Record> = []
    for holder in holders {
      for post in posts {
        let people = knowledge.people(holding: post, of: holder, on: date)
        found.formUnion(people.filter { isHead($0, of: body, on: date) })
      }
    }
    return found.count == 1 ? found.first.flatMap(knowledge.entity(of:)) : nil
  }

  /// The posts of those who head bodies, as the tables call them.
  private static let headships = [
    "Head", "Director", "Secretary General", "Director General", "Chairman", "Defense Minister",
    "Secretary of Defense",
  ]

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
    return isHead(record, of: body, on: date)
  }

  /// Whether somebody heads a body on a day by the tables.
  private func isHead(_ person: Record, of body: EntityID, on date: CalendarDate) -> Bool {
    let names = knowledge.record(body).map { record in
      ([knowledge.name(of: record)] + knowledge.aliases(of: record)).map { $0.lowercased() }
    }
    return knowledge.terms(of: person).contains { term in
      guard term.holds(on: date, grace: 60) else { return false }
      // "Director of the CIA"
      let position = term.position.lowercased()
      if let names,
        ["director", "head", "chief"].contains(where: { post in
          names.contains { position == "\(post) of \($0)" || position == "\(post) of the \($0)" }
        })
      {
        return true
      }
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
