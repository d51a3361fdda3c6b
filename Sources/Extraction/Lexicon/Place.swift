import EntenteLanguage

/// Where the source or the target of a predicate hangs in the tree.
public enum Place: Sendable, Hashable {
  /// The subject of a verb, the agent of a passive one, the possessor of a nominal event.
  case subject
  /// The direct object, the subject of a passive verb.
  case object
  /// The receiver in "gave Ukraine tanks".
  case receiver
  /// The verb or noun's own possessor, compound or adjective of nationality.
  case possessor
  /// Who acts in a nominal event: possessor, "by", "from", the subject of its light verb.
  case agent
  /// The thing that an adjective or a noun is said of: "Serbia, an ally of Russia".
  case itself
  /// The actor that the clause of the predicate is about: "agreed to help Mali".
  case clause
  /// The subject of the clause of the predicate: "insists that Mali do it".
  case clauseSubject
  /// Who does what an adjective judges: "Russia's unprovoked invasion".
  case doer
  /// All who take part: subject, object and "with".
  case parties
  /// Who is named of a group: "our Iraqi partners", "allies, including Greece".
  case examples
  /// Who says it: who is quoted, else who tells the whole text.
  case speaker
  /// An oblique or a complement with one of these prepositions, as numbers of the vocabulary.
  case preposition(Int32)
}
