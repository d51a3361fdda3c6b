import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Who holds the post on the article's day that a phrase names by a pronoun or a description for its nation: "Turkey
  /// won't yield, its president said", "the country's foreign minister".
  mutating func holder(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, Words.posts.contains(d.lemma), phrase.children(d.head, ["appos"]).isEmpty,
      case let owners = possessors(d, phrase, index), owners.count == 1, owners[0].kind == .nation
    else { return nil }
    let nation = String(owners[0].slug)
    let possessive = phrase.children(d.head, ["nmod"]).last {
      phrase.tree.labels[$0].subtype == "poss"
    }
    guard let possessive, possessive < d.head else { return nil }
    var start = possessive + 1
    if phrase.sentence.tokens[start].isPossessiveMark { start += 1 }
    guard start <= d.head,
      let entity = holders(Array(phrase.sentence.tokens[start...d.head]), nation)
    else { return nil }
    if result.entities[entity.id] == nil {
      result.entities[entity.id] = entity
      facts[entity.id] = Discourse.facts(of: entity, lexicon)
    }
    facts[entity.id]?.roles.insert(d.lemma)
    return entity.id
  }
}
