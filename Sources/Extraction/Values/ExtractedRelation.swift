public import EntenteGraphModel

/// A relation as one sentence tells it, before it becomes an edge of the graph.
public struct ExtractedRelation: Sendable, Hashable {
  public var source: EntityID
  public var kind: RelationKind
  public var target: EntityID
  public var status: Status
  /// Who is quoted for it; `nil` where the article itself says it.
  public var speaker: EntityID?
  /// The index of the sentence that tells it.
  public var sentence: Int
  /// The text's own words for it.
  public var cue: String
  /// The entry of the lexicon that matched.
  public var predicate: String
  /// How sure the extractor is, 0...1.
  public var confidence: Double
  /// When it happened or held, where the text says so.
  public var when: TimeSpan?
  /// Role words for `leads` and `official-of`, as in "foreign minister".
  public var role: String?

  /// A relation told by a sentence.
  public init(
    source: EntityID, kind: RelationKind, target: EntityID, status: Status = .asserted,
    speaker: EntityID? = nil, sentence: Int, cue: String, predicate: String,
    confidence: Double = 1, when: TimeSpan? = nil, role: String? = nil
  ) {
    self.source = source
    self.kind = kind
    self.target = target
    self.status = status
    self.speaker = speaker
    self.sentence = sentence
    self.cue = cue
    self.predicate = predicate
    self.confidence = confidence
    self.when = when
    self.role = role
  }
}
