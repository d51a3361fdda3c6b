import EntenteGraphModel
import EntenteLanguage

extension Argument {
  /// An actor whom a sentence doesn't name and the text before it did, as an end of what stands at a token; `nil`
  /// where the text never mentions it.
  init?(remembered entity: EntityID, at token: Int, of sentence: Int, in document: LinkedDocument) {
    guard let kind = document.entities[entity]?.kind ?? entity.kind,
      let mention = document.mentions.lastIndex(where: {
        $0.entity == entity && $0.sentence <= sentence
      })
    else { return nil }
    self.init(mention: mention, entity: entity, kind: kind, token: token, hops: 2)
  }
}
