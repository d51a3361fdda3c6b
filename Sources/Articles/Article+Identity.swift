import EntenteGraphModel

extension Article {
  /// The id of an article with these properties: the first 16 hexadecimal digits of the SHA-256 of
  /// outlet, URL, date and cleaned text, each after its length in bytes so that no two can run
  /// together. The same on every machine; a changed letter changes it, another path does not.
  public static func identity(outlet: String?, url: String?, date: String?, text: String)
    -> String
  {
    var hash = Hash256()
    for part in [outlet ?? "", url ?? "", date ?? "", text] {
      hash.update("\(part.utf8.count):".utf8)
      hash.update(part.utf8)
    }
    return String(hash.finish().prefix(16))
  }

  /// The same article under the id that its outlet, URL, date and text give it.
  public func identified() -> Article {
    var copy = self
    copy.id = Article.identity(outlet: outlet, url: url, date: date?.description, text: text)
    return copy
  }
}
