/// A node of the graph: one thing of the world, under one id, with the names that articles gave it.
public struct Entity: Sendable, Hashable, Identifiable {
  /// The canonical id.
  public var id: EntityID
  /// What it is; equal to the kind in its id.
  public var kind: EntityKind
  /// Its canonical name, for example `Ilyushin Il-62`.
  public var name: String
  /// The names seen in the articles, without ``name``.
  public var aliases: Set<String>
  /// How sure it is that these mentions are this thing, 0...1.
  public var confidence: Double
  /// Its Wikidata item, for example `Q717`.
  public var wikidata: String?
  /// How often each article names it: article id to count.
  public var mentions: [String: Int]
  /// The kind's own fields (`role`, `offices`, `nation`, `lat`, `lon`, `iso3`, `icao`, `maker`) and
  /// fields of a graph file that this version does not know.
  public var attributes: [String: JSONValue]

  /// An entity of a kind under a canonical id and name; the confidence is kept to four digits behind the point.
  public init(
    id: EntityID, kind: EntityKind, name: String, aliases: Set<String> = [],
    confidence: Double = 1, wikidata: String? = nil, mentions: [String: Int] = [:],
    attributes: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.confidence = confidence.roundedToFourDigits
    self.wikidata = wikidata
    self.mentions = mentions
    self.attributes = attributes
  }
}
