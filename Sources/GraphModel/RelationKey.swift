/// What makes two statements the same edge: source, type, target, status and speaker.
///
/// A both-ways type stands once, the smaller id as its source; the initializer sees to it.
public struct RelationKey: Sendable, Hashable, Comparable {
  /// The acting end.
  public let source: EntityID
  /// The type of the ontology.
  public let kind: RelationKind
  /// The end acted on.
  public let target: EntityID
  /// What the text says of it.
  public let status: Status
  /// Who is quoted for it; `nil` where the article itself says it.
  public let speaker: EntityID?

  /// A key; the ends of a both-ways type are put in order.
  public init(
    source: EntityID, kind: RelationKind, target: EntityID, status: Status = .asserted,
    speaker: EntityID? = nil
  ) {
    let swapped = kind.isSymmetric && target < source
    self.source = swapped ? target : source
    self.kind = kind
    self.target = swapped ? source : target
    self.status = status
    self.speaker = speaker
  }

  public static func < (a: RelationKey, b: RelationKey) -> Bool {
    if a.source != b.source { return a.source < b.source }
    if a.target != b.target { return a.target < b.target }
    if a.kind != b.kind { return a.kind < b.kind }
    if a.status != b.status { return a.status < b.status }
    switch (a.speaker, b.speaker) {
    case (nil, nil): return false
    case (nil, _): return true
    case (_, nil): return false
    case (let x?, let y?): return x < y
    }
  }
}
