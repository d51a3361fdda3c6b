extension Relation {
  /// One relation from two of the same key. Of evidence that differs in its confidence alone (the same article read by
  /// two versions of the program) the surer stays.
  func merged(with other: Relation) -> Relation {
    var merged = self
    merged.attributes.merge(other.attributes, uniquingKeysWith: EntityGraph.greater)
    guard evidence != other.evidence else { return merged }
    var best: [Evidence.Identity: Evidence] = [:]
    for piece in evidence.union(other.evidence) {
      let identity = Evidence.Identity(piece)
      if let rival = best[identity], !Evidence.precedes(rival, piece) { continue }
      best[identity] = piece
    }
    merged.evidence = Set(best.values)
    return merged
  }
}

extension Evidence {
  /// What makes two pieces of evidence the same one: all but its text, confidence and extra fields.
  struct Identity: Hashable {
    let article: String
    let start: Int
    let end: Int
    let cue: String
    let predicate: String
    let when: TimeSpan?

    init(_ evidence: Evidence) {
      article = evidence.article
      start = evidence.start
      end = evidence.end
      cue = evidence.cue
      predicate = evidence.predicate
      when = evidence.when
    }
  }

  /// The order in which evidence is written: by article and place, then by everything else.
  public static func precedes(_ a: Evidence, _ b: Evidence) -> Bool {
    if a.article != b.article { return a.article.precedesByBytes(b.article) }
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    if a.predicate != b.predicate { return a.predicate.precedesByBytes(b.predicate) }
    if a.cue != b.cue { return a.cue.precedesByBytes(b.cue) }
    if a.confidence != b.confidence { return a.confidence < b.confidence }
    if a.text != b.text { return a.text.precedesByBytes(b.text) }
    switch (a.when, b.when) {
    case (nil, _?): return true
    case (_?, nil): return false
    case (let x?, let y?) where x != y: return x < y
    default: break
    }
    if a.attributes.isEmpty || b.attributes.isEmpty {
      return !b.attributes.isEmpty && a.attributes.isEmpty
    }
    var (x, y): ([UInt8], [UInt8]) = ([], [])
    JSONValue.object(a.attributes).write(to: &x)
    JSONValue.object(b.attributes).write(to: &y)
    return x.lexicographicallyPrecedes(y)
  }
}
