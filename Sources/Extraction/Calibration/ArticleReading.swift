/// All that the rules see in an article, for measuring and fitting them; its JSON is told by its members.
public struct ArticleReading: Sendable, Encodable {
  /// An entity with the names by which the article calls it.
  public struct Entity: Sendable, Encodable {
    public var id: String
    public var kind: String
    public var name: String
    public var aliases: [String]
    /// The id of the nation that it belongs to, without its kind.
    public var nation: String?
  }

  /// A stretch of the text, half-open in Unicode scalars, that stands for an entity.
  public struct Mention: Sendable, Encodable {
    public var entity: String
    public var form: String
    public var start: Int
    public var end: Int
  }

  /// A relation that the article may tell; `from` and `to` are places in ``ArticleReading/mentions``.
  public struct Candidate: Sendable, Encodable {
    public var source: String
    public var type: String
    public var target: String
    public var status: String
    public var speaker: String?
    public var sentence: Int
    public var predicate: String
    public var cue: String
    public var confidence: Double
    public var features: [String]
    public var from: Int?
    public var to: Int?
  }

  /// A word that may tell something, with what the lexicon knows of it and who says it.
  public struct Word: Sendable, Encodable {
    public var text: String
    public var lemma: String
    public var partOfSpeech: String
    public var start: Int
    public var end: Int
    public var arc: String
    /// Whether it is a finite verb or has an auxiliary.
    public var isFinite: Bool
    /// `predicate`, `speech`, `status` or `light`, empty where the lexicon does not know it.
    public var known: String
    /// The prepositions of what hangs from it.
    public var prepositions: [String]
    /// The head words of who is quoted for it, with their places in the text.
    public var speakers: [Span]
  }

  /// A token and its place in the text.
  public struct Span: Sendable, Encodable {
    public var text: String
    public var start: Int
    public var end: Int
  }

  /// A sentence and its words; none unless they were asked for.
  public struct Sentence: Sendable, Encodable {
    public var start: Int
    public var end: Int
    public var words: [Word]
  }

  public var id: String
  public var sentences: [Sentence]
  public var entities: [Entity]
  public var mentions: [Mention]
  public var candidates: [Candidate]
  /// Candidates below it are left out of the graph.
  public var threshold: Double
}
