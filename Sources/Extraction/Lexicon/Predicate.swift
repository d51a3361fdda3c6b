public import EntenteGraphModel

/// One entry of the lexicon: a word with what has to stand beside it, and the relation that it tells.
public struct Predicate: Sendable, Hashable {
  /// The part of speech of the word.
  public enum Category: String, Sendable, Hashable, CaseIterable {
    case verb, noun, adj
  }

  /// What else has to hang from the word.
  public enum Qualifier: Sendable, Hashable {
    /// One of these words as a particle, an object or another dependent.
    case word([Int32])
    /// One of these words as an oblique with the preposition.
    case oblique(preposition: Int32, words: [Int32])
  }

  /// What it tells.
  public var kind: RelationKind
  /// The part of speech of its word.
  public var category: Category
  /// Its words as the lexicon writes them, for example `impose sanction`.
  public var name: String
  /// The number of its main word in the vocabulary.
  public var word: Int32
  /// What else has to be there.
  public var qualifiers: [Qualifier]
  /// Whether the parties are a plural subject or "A with B", without order.
  public var bothWays: Bool
  /// Where the source may hang, the first that is there counts.
  public var sources: [Place]
  /// Where the target may hang, the first that is there counts.
  public var targets: [Place]
  /// The words of which its object must be one; empty for no condition.
  public var objects: Set<Int32>
  /// The words of which its subject must be one; empty for no condition.
  public var subjects: Set<Int32> = []
  /// The words of which the verb of its clause must be one; empty for no condition.
  public var clauses: Set<Int32>
  /// Whether it needs a clause.
  public var needsClause: Bool
  /// Whether it needs a negation, which it then takes up: "does not accept".
  public var needsNegation = false
  /// Whether it needs a passive.
  public var needsPassive = false
  /// The kinds that the source may have.
  public var sourceKinds: Set<EntityKind>
  /// The kinds that the target may have.
  public var targetKinds: Set<EntityKind>
  /// A status that the predicate gives by itself.
  public var status: Status?
  /// Its place in the lexicon; a later entry wins over an equal one before it.
  public var order: Int

  /// How much has to be there: the more, the surer.
  var specificity: Int {
    qualifiers.count + (objects.isEmpty ? 0 : 1) + (clauses.isEmpty ? 0 : 1)
      + (needsPassive ? 1 : 0) + (subjects.isEmpty ? 0 : 1) + (needsNegation ? 2 : 0)
  }
}
