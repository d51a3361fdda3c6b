public import EntenteGraphModel
public import EntenteLanguage

/// Finds what the pronouns and descriptions of an article stand for ("he", "the two nations", "the
/// plane"), joins a surname or an acronym to the full name, and makes one node of an unnamed group of
/// aircraft.
///
/// Where the text leaves two possibilities, or the likelier antecedent is something that no node of
/// the graph stands for, a word stays unresolved: precision comes first. Sentences without a tree are
/// passed over.
///
///     let resolved = try CoreferenceResolver(folder: resources).resolve(linked, articleID: article.id)
public struct CoreferenceResolver: Sendable {
  let lexicon: CoreferenceLexicon

  /// Reads the table `coreference.tsv` of a folder of resources.
  ///
  /// - Throws: ``CoreferenceTableError`` where it is missing or a line of it is malformed.
  public init(folder: String) throws(CoreferenceTableError) {
    lexicon = try CoreferenceLexicon(folder: folder)
  }

  /// The document with mentions for its pronouns and descriptions.
  ///
  /// A word that stands for two entities ("both nations") has a mention of each. Groups of aircraft
  /// become new entities, whose ids end in `~` and eight digits of the article's id; they belong into
  /// the graph only where they take part in a relation.
  ///
  /// Cost: linear in the length of the text; each word looks back a few sentences.
  ///
  /// - Parameter organs: the armed force or ministry that a noun means of the nation with a slug, for "its
  ///   military".
  /// - Parameter neighbours: the slugs of the nations that border on the nation with a slug, for "its northern
  ///   neighbour".
  /// - Parameter holders: who holds the post on the article's day that some words name of the nation with a slug, for "its
  ///   president".
  public func resolve(
    _ linked: LinkedDocument, articleID: String = "",
    organs: @escaping (_ noun: String, _ nation: String) -> Entity? = { _, _ in nil },
    neighbours: @escaping (_ nation: String) -> [String] = { _ in [] },
    holders: @escaping (_ post: [Token], _ nation: String) -> Entity? = { _, _ in nil }
  ) -> LinkedDocument {
    var discourse = Discourse(
      linked, lexicon: lexicon, articleID: articleID, organs: organs,
      neighbours: neighbours, holders: holders)
    discourse.joinNames()
    for index in linked.document.sentences.indices { discourse.read(sentence: index) }
    return discourse.result
  }
}
