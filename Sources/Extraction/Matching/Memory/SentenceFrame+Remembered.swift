import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Lets a token that names nobody stand for those whom the text before it has told of; who judges the deed hasn't done
  /// it ("Noor praised Chad. Noor condemned the launches").
  mutating func stand(
    _ token: Int, forRemembered actors: [(entity: EntityID, kind: EntityKind)],
    of document: inout LinkedDocument
  ) {
    var members: [(number: Int, entity: EntityID, kind: EntityKind)] = []
    let judges = judges(of: token)
    for actor in actors where !judges.contains(actor.entity) {
      document.mentions.append(
        LinkedMention(
          sentence: index, tokens: token..<token + 1, head: token, entity: actor.entity,
          form: .description, surface: tokens[token].text, confidence: 0.6))
      members.append((document.mentions.count - 1, actor.entity, actor.kind))
    }
    stand(token, for: members)
  }

  /// Who does what a token is the object of.
  private func judges(of token: Int) -> [EntityID] {
    guard [.obj, .obl].contains(arcs[token]), heads[token] >= 0 else { return [] }
    return actors(subjects(heads[token]), SentenceFrame.speaking, .source).map(\.entity)
  }
}
