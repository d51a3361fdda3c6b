public import EntenteGraphModel

extension Article {
  /// The number of words of the cleaned text: runs between white space.
  public var wordCount: Int {
    var count = 0
    var inside = false
    for byte in text.utf8 {
      let space = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !space && !inside { count += 1 }
      inside = !space
    }
    return count
  }

  /// What the graph keeps of this article.
  /// - Parameter fingerprint: hashes of the cleaned text from which copies are told, made by the
  ///   graph's own stage.
  public func record(fingerprint: [UInt64] = []) -> ArticleRecord {
    ArticleRecord(
      id: id, sourceID: sourceID, title: title, date: date, outlet: outlet, url: url, path: path,
      words: wordCount, fingerprint: fingerprint)
  }
}
