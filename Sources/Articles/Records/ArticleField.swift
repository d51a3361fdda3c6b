/// A property of an article, as records name it.
enum ArticleField: String, CaseIterable, Sendable {
  case id, title, date, outlet, url, author, language, text

  /// The names under which it goes in the feeds and scrapers of the world, best first; compared
  /// without case, `_`, `-` and spaces.
  private static let names: [ArticleField: [String]] = [
    .id: ["id", "sourceid", "articleid", "docid", "documentid", "uid", "uuid", "guid", "key"],
    .title: ["title", "headline", "heading", "articletitle", "name", "subject"],
    .date: [
      "date", "published", "publishedat", "publishedon", "publisheddate", "datepublished",
      "publicationdate", "publishdate", "pubdate", "articledate", "timestamp", "time", "created",
      "createdat", "datetime", "day",
    ],
    .outlet: [
      "outlet", "source", "sourcename", "publisher", "publication", "site", "sitename", "newspaper",
      "agency", "domain", "medium",
    ],
    .url: ["url", "link", "href", "canonical", "canonicalurl", "sourceurl", "articleurl", "uri"],
    .author: ["author", "authors", "byline", "creator", "writer", "by"],
    .language: ["language", "lang", "languagecode", "inlanguage"],
    .text: [
      "text", "body", "content", "articlebody", "fulltext", "maintext", "article", "story",
      "articletext", "bodytext", "plaintext", "contenttext",
    ],
  ]

  private static let byName: [String: (field: ArticleField, rank: Int)] = {
    var table: [String: (field: ArticleField, rank: Int)] = [:]
    for (field, names) in names {
      for (rank, name) in names.enumerated() { table[name] = (field, rank) }
    }
    return table
  }()

  /// The property that a column or key of this name holds, or `nil` for a name that says nothing.
  init?(name: String) {
    guard let found = ArticleField.ranked(name) else { return nil }
    self = found.field
  }

  /// The same, with the rank of the name: of two columns for one property the lower rank counts.
  static func ranked(_ name: String) -> (field: ArticleField, rank: Int)? {
    var bytes: [UInt8] = []
    for byte in name.utf8 where byte != 0x5F && byte != 0x2D && byte != 0x20 && byte != 0x2E {
      bytes.append(ByteClass.lowered(byte))
    }
    return byName[String(decoding: bytes, as: UTF8.self)]
  }
}
