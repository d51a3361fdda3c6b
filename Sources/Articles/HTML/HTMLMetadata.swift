import EntenteGraphModel

/// What a page says of itself: in `meta` and `link` elements (Open Graph, Dublin Core and others),
/// in JSON-LD of schema.org, in its headings and times.
struct HTMLMetadata {
  private(set) var fields = ArticleFields()
  /// The article's text by JSON-LD.
  private(set) var body: String?

  /// Names of `meta` elements (`property`, `name`, `itemprop`), best first.
  private static let names: [ArticleField: [String]] = [
    .title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"],
    .date: [
      "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate",
      "publishdate", "publish-date", "publish_date", "dc.date.issued", "dc.date", "dcterms.date",
      "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published",
      "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime",
      "citation_date", "date.release", "release_date", "last-modified", "article:modified_time",
    ],
    .outlet: [
      "og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site", "copyright",
    ],
    .url: ["og:url", "twitter:url"],
    .author: [
      "author", "dc.creator", "article:author", "parsely-author", "byl", "sailthru.author",
      "twitter:creator",
    ],
    .language: ["og:locale", "language", "dc.language", "content-language"],
  ]

  init(of page: HTMLPage) {
    var headings: [String] = []
    for (index, node) in page.nodes.enumerated() {
      switch node.tag {
      case "html":
        if let language = node.attributes["lang"] {
          fields.set(language, field: .language, rank: 90)
        }
      case "meta": take(meta: node.attributes)
      case "link":
        if node.attributes["rel"]?.lowercased() == "canonical", let href = node.attributes["href"] {
          fields.set(href, field: .url, rank: 0)
        }
      case "title":
        fields.set(page.text(of: index), field: .title, rank: 80)
      case "h1":
        let text = page.text(of: index)
        if !text.isEmpty, headings.count < 8 { headings.append(text) }
      case "time":
        let written = node.attributes["datetime"] ?? page.text(of: index)
        if DateReader.day(written) != nil {
          let best =
            node.attributes["itemprop"]?.lowercased() == "datepublished"
            || node.attributes["pubdate"] != nil
          fields.set(written, field: .date, rank: best ? 40 : 70)
        }
      case "script":
        if node.attributes["type"]?.lowercased().hasPrefix("application/ld+json") == true {
          take(linkedData: page, index)
        }
      default:
        if node.attributes["itemprop"]?.lowercased() == "datepublished" {
          let written = node.attributes["content"] ?? page.text(of: index)
          if DateReader.day(written) != nil { fields.set(written, field: .date, rank: 40) }
        }
      }
    }
    settleTitle(headings: headings)
  }

  private mutating func take(meta: [String: String]) {
    guard let content = meta["content"], !content.isEmpty else { return }
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = meta[key]?.lowercased() else { continue }
      for (field, names) in HTMLMetadata.names {
        guard let rank = names.firstIndex(of: name) else { continue }
        switch field {
        case .date where DateReader.day(content) == nil: break
        case .author where content.contains("://") || content.hasPrefix("@"): break
        case .outlet where content.hasPrefix("@"): break
        // The canonical address, a link element, goes before these.
        default: fields.set(content, field: field, rank: rank + (field == .url ? 5 : 1))
        }
      }
    }
  }

  private mutating func take(linkedData page: HTMLPage, _ index: Int) {
    var text = ""
    for node in page.nodes[(index + 1)..<max(index + 1, page.nodes[index].end)] {
      text += node.text
    }
    guard let value = try? JSONValue(parsing: Array(text.utf8), isTolerant: true) else { return }
    var open = [value]
    var visited = 0
    while let next = open.popLast(), visited < 2000 {
      visited += 1
      switch next {
      case .array(let items): open.append(contentsOf: items.reversed())
      case .object(let object):
        if let graph = object["@graph"] { open.append(graph) }
        if HTMLMetadata.isArticle(object["@type"]) { take(article: object) }
      default: break
      }
    }
  }

  private static func isArticle(_ type: JSONValue?) -> Bool {
    switch type {
    case .string(let name):
      name.hasSuffix("Article") || name.hasSuffix("BlogPosting") || name == "Report"
        || name == "AnalysisNewsArticle" || name == "PressRelease"
    case .array(let names): names.contains { isArticle($0) }
    default: false
    }
  }

  private mutating func take(article: [String: JSONValue]) {
    func text(_ value: JSONValue?) -> String? {
      switch value {
      case .string(let text): text
      case .object(let object): text(object["name"] ?? object["@id"])
      case .array(let items):
        items.compactMap { text($0) }.filter { !$0.isEmpty }.joined(separator: ", ")
      default: nil
      }
    }
    if let title = text(article["headline"]) { fields.set(title, field: .title, rank: 10) }
    if let date = text(article["datePublished"]), DateReader.day(date) != nil {
      fields.set(date, field: .date, rank: 0)
    }
    if let outlet = text(article["publisher"]), !outlet.contains("://") {
      fields.set(outlet, field: .outlet, rank: 0)
    }
    if let author = text(article["author"]), !author.contains("://") {
      fields.set(author, field: .author, rank: 0)
    }
    if let url = text(article["url"] ?? article["mainEntityOfPage"]) {
      fields.set(url, field: .url, rank: 20)
    }
    if let language = text(article["inLanguage"]) {
      fields.set(language, field: .language, rank: 0)
    }
    if let words = text(article["articleBody"]), words.utf8.count > (body?.utf8.count ?? 0) {
      body = HTMLFragment.looksLikeMarkup(words) ? HTMLFragment.text(of: words) : words
    }
  }

  /// The heading of the page where it and the declared title say the same; else the declared title
  /// without the outlet's name at its end.
  private mutating func settleTitle(headings: [String]) {
    guard let declared = fields[.title].map(LineNormalizer.oneLine) else {
      if let heading = headings.first { fields.set(heading, field: .title) }
      return
    }
    let folded = TextCleaner.folded(declared)
    for heading in headings {
      let other = TextCleaner.folded(heading)
      if other.count >= 8, folded.contains(other) || other.contains(folded) {
        fields.set(heading, field: .title, rank: -1)
        return
      }
    }
    fields.set(HTMLMetadata.withoutOutlet(declared, fields[.outlet]), field: .title, rank: -1)
  }

  /// A title without " | Outlet" or " - Outlet" at its end.
  private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
    for mark in [" | ", " – ", " — ", " - ", " · ", " :: ", " » "] {
      let parts = title.split(separator: mark)
      guard parts.count > 1, let last = parts.last else { continue }
      let head = title.dropLast(last.count + mark.count)
      let named = outlet.map { TextCleaner.folded(String(last)) == TextCleaner.folded($0) } ?? false
      if named || (mark == " | " && last.split(separator: " ").count <= 4 && head.count >= 20) {
        return withoutOutlet(String(head), outlet)
      }
    }
    return title
  }
}
