extension ArticleRecord {
  /// One record from two of the same article.
  func merged(with other: ArticleRecord) -> ArticleRecord {
    var merged = self
    merged.sourceID = EntityGraph.greater(sourceID, other.sourceID)
    merged.title = EntityGraph.greater(title, other.title)
    if let theirs = other.date { merged.date = max(date ?? theirs, theirs) }
    merged.outlet = EntityGraph.greater(outlet, other.outlet)
    merged.url = EntityGraph.greater(url, other.url)
    merged.path = EntityGraph.greater(path, other.path)
    merged.words = max(words, other.words)
    if fingerprint.lexicographicallyPrecedes(other.fingerprint) {
      merged.fingerprint = other.fingerprint
    }
    merged.attributes.merge(other.attributes, uniquingKeysWith: EntityGraph.greater)
    return merged
  }
}
