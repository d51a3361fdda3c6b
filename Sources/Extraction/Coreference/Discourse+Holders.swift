import EntenteGraphModel
import EntenteLanguage

extension Discourse {
  /// Who holds the post on the article's day that a phrase names by a pronoun or a description for its nation: "Turkey
  /// won't yield, its president said", "the country's foreign minister".
  mutating func holder(_ d: Description, _ phrase: PhraseTree, _ index: Int) -> EntityID? {
    guard !d.isPlural, Words.posts.contains(d.lemma), phrase.children(d.head, ["appos"]).isEmpty,
      case let owners = possessors(d, phrase, index), owners.count == 1, owners[0].kind == .nation,
      !isSaidOfSomebody(d.head, phrase)
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

  /// Whether a post is what somebody is said to be, get or lose, who needn't be who holds it on the day: "Ana Ruiz was Peru's
  /// president", "was sworn in as its president", "wants to be Peru's president".
  private func isSaidOfSomebody(_ post: Int, _ phrase: PhraseTree) -> Bool {
    if !phrase.children(post, ["cop"]).isEmpty { return true }
    if phrase.children(post, ["case", "mark"]).contains(where: { phrase.lemma($0) == "as" }) {
      return true
    }
    let verb = phrase.tree.heads[post]
    guard verb >= 0 else { return false }
    return phrase.label(post) == "xcomp"
      || phrase.label(post) == "obj" && ["become", "remain", "stay"].contains(phrase.lemma(verb))
  }
}
