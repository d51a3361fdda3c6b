import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// Lets a token that names nobody stand for those whom the text before it has told of.
  mutating func stand(
    _ token: Int, forRemembered actors: [(entity: EntityID, kind: EntityKind)],
    of document: inout LinkedDocument
  ) {
    var members: [(number: Int, entity: EntityID, kind: EntityKind)] = []
    for actor in actors {
      document.mentions.append(
        LinkedMention(
          sentence: index, tokens: token..<token + 1, head: token, entity: actor.entity,
          form: .description, surface: tokens[token].text, confidence: 0.6))
      members.append((document.mentions.count - 1, actor.entity, actor.kind))
    }
    stand(token, for: members)
  }
}
