/// Finds the article's body in a page: the element whose own paragraphs hold most running text with
/// few links, after C. Kohlschütter et al., "Boilerplate Detection using Shallow Text Features"
/// (WSDM 2010), and the parent scoring of Arc90's Readability.
enum HTMLBody {
  private static let outside: Set<String> = [
    "nav", "footer", "aside", "form", "figure", "figcaption", "menu", "dialog", "picture", "header",
  ]
  private static let outsideRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog",
    "menu", "toolbar", "form",
  ]
  /// Words in `class` and `id` that furniture is built with.
  private static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "adslot", "dfp", "sponsor", "sponsored", "promo",
    "promoted", "promotion", "promobox", "banner", "related", "recommended", "recommendations",
    "recirc", "recirculation", "outbrain", "taboola", "trending", "popular", "mostread", "most",
    "share", "sharing", "sharebar", "social", "addthis", "follow", "newsletter", "subscribe",
    "subscription", "signup", "paywall", "cookie", "cookies", "consent", "gdpr", "privacy", "modal",
    "popup", "overlay", "lightbox", "comment", "comments", "disqus", "discussion", "sidebar",
    "rail", "widget", "widgets", "breadcrumb", "breadcrumbs", "crumbs", "nav", "navbar",
    "navigation", "menu", "footer", "masthead", "topbar", "toolbar", "tools", "tags", "taglist",
    "topics", "caption", "captions", "credit", "credits", "copyright", "byline", "author",
    "authors", "bio", "contributor", "teaser", "teasers", "readmore", "seealso", "morefrom",
    "moreon", "upnext", "next", "prev", "previous", "pagination", "pager", "skip", "skiplink",
    "hidden", "print", "printonly", "sr", "disclaimer", "gallery", "slideshow", "infobox",
    "factbox", "rating", "login", "account", "search", "weather", "ticker", "timestamp", "dateline",
    "meta", "metadata", "kicker", "eyebrow", "legal", "callout", "cta", "donate", "donation",
  ]

  /// The paragraphs of the article's body, headings between them included.
  static func paragraphs(of page: HTMLPage) -> [String] {
    guard !page.nodes.isEmpty else { return [] }
    let total = goodSizes(of: page, HTMLBlocks.all(of: page))
    let sums = sums(of: page, total)
    let whole = sums.first ?? 0
    var excluded = exclusions(of: page, sums: sums, whole: whole)
    for card in cards(of: page, sums: sums, whole: whole) { excluded[card] = true }
    let blocks = HTMLBlocks.blocks(of: page, in: 0) { excluded[$0] }
    let root = bodyElement(of: page, blocks: blocks)
    let end = page.nodes[root].end
    return blocks.filter { block in
      (block.element == root || (block.element > root && block.element < end))
        && isBody(block, of: page)
    }.map(\.text)
  }

  /// The size of a block as running text: none where it is short, linked or not a sentence.
  private static func goodSize(_ block: HTMLBlock) -> Int {
    guard block.size >= 30, block.linkDensity < 0.4, endsSentence(block.text) else { return 0 }
    return block.size
  }

  private static func endsSentence(_ text: String) -> Bool {
    let marks: Set<Character> = [".", "!", "?", "\"", "”", "’", "'", ")", ":", "…"]
    return text.last.map(marks.contains) ?? false
  }

  private static func goodSizes(of page: HTMLPage, _ blocks: [HTMLBlock]) -> [Int] {
    var sizes = [Int](repeating: 0, count: page.nodes.count)
    for block in blocks { sizes[block.element] += goodSize(block) }
    return sizes
  }

  /// The running text in each element, that of its descendants included.
  private static func sums(of page: HTMLPage, _ own: [Int]) -> [Int] {
    var sums = own
    for index in page.nodes.indices.reversed() where page.nodes[index].parent >= 0 {
      sums[page.nodes[index].parent] += sums[index]
    }
    return sums
  }

  private static func exclusions(of page: HTMLPage, sums: [Int], whole: Int) -> [Bool] {
    page.nodes.indices.map { index in
      let node = page.nodes[index]
      guard !node.tag.isEmpty, !["html", "body", "main", "article"].contains(node.tag)
      else { return false }
      if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" {
        return true
      }
      if let style = node.attributes["style"]?.lowercased().filter({ $0 != " " }),
        style.contains("display:none") || style.contains("visibility:hidden")
      {
        return true
      }
      // What holds most of the running text is the article, however it is named.
      if sums[index] * 2 > whole, whole > 0 { return false }
      if outside.contains(node.tag) {
        // An article's own header may hold its first paragraph; `isBody` takes only that.
        return node.tag != "header" || !isInArticle(index, of: page)
      }
      if let role = node.attributes["role"]?.lowercased(), outsideRoles.contains(role) {
        return true
      }
      // Names speak for boxes, not for paragraphs with much to say.
      return isNamedFurniture(node) && sums[index] * 3 <= whole
    }
  }

  private static func isInArticle(_ index: Int, of page: HTMLPage) -> Bool {
    var above = page.nodes[index].parent
    while above >= 0 {
      if page.nodes[above].tag == "article" { return true }
      above = page.nodes[above].parent
    }
    return false
  }

  /// Teasers of other stories: boxes of one make side by side, each with a heading that leads away.
  private static func cards(of page: HTMLPage, sums: [Int], whole: Int) -> [Int] {
    var groups: [String: [Int]] = [:]
    for index in page.nodes.indices {
      let node = page.nodes[index]
      guard ["div", "li", "article", "section", "td"].contains(node.tag), sums[index] * 3 <= whole,
        leadsAway(index, of: page)
      else { continue }
      groups["\(node.parent) \(node.tag) \(node.attributes["class"] ?? "")", default: []].append(
        index)
    }
    return groups.values.filter { $0.count >= 2 }.flatMap { $0 }
  }

  /// Whether an element has one heading, which is a link to another page.
  private static func leadsAway(_ index: Int, of page: HTMLPage) -> Bool {
    var headings = 0
    var links = 0
    for inner in index + 1..<max(index + 1, page.nodes[index].end) {
      let node = page.nodes[inner]
      guard ["h2", "h3", "h4", "h5"].contains(node.tag) else { continue }
      headings += 1
      let inside = inner + 1..<max(inner + 1, node.end)
      let around = page.nodes[node.parent].tag == "a" ? [node.parent] : []
      let isLink = (Array(inside) + around).contains { place in
        guard page.nodes[place].tag == "a", let address = page.nodes[place].attributes["href"]
        else {
          return false
        }
        return !address.isEmpty && !address.hasPrefix("#")
      }
      if isLink { links += 1 }
    }
    return headings == 1 && links == 1
  }

  private static func isNamedFurniture(_ node: HTMLPage.Node) -> Bool {
    for key in ["class", "id", "data-testid", "data-component"] {
      guard let value = node.attributes[key] else { continue }
      for word in words(of: value) where furnitureWords.contains(word) { return true }
    }
    return false
  }

  /// The words of an identifier: parted at marks, digits and capitals.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var lastLower = false
    for byte in name.utf8 {
      if ByteClass.isLetter(byte) {
        if ByteClass.isUpper(byte), lastLower {
          words.append(String(decoding: word, as: UTF8.self))
          word = []
        }
        lastLower = ByteClass.isLower(byte)
        word.append(ByteClass.lowered(byte))
      } else {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        lastLower = false
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The element that is the body: declared as such, else the one whose own paragraphs weigh most,
  /// widened as long as that gains text.
  private static func bodyElement(of page: HTMLPage, blocks: [HTMLBlock]) -> Int {
    let own = goodSizes(of: page, blocks)
    let sums = sums(of: page, own)
    let declared = page.nodes.indices.filter {
      page.nodes[$0].attributes["itemprop"]?.lowercased().contains("articlebody") == true
    }
    if let best = declared.max(by: { sums[$0] < sums[$1] }), sums[best] * 2 >= (sums.first ?? 0),
      sums[best] > 0
    {
      return best
    }
    var scores = [Double](repeating: 0, count: page.nodes.count)
    for block in blocks {
      let weight = Double(goodSize(block)) * (1 - block.linkDensity)
      var element = block.element
      var share = 1.0
      // The paragraph's own element gets a little, its parent most, those above it less.
      for step in 0..<4 where element >= 0 {
        if step == 0 {
          scores[element] += weight * 0.6
        } else {
          scores[element] += weight * share
          share /= 2
        }
        element = page.nodes[element].parent
      }
    }
    guard var best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return 0
    }
    while page.nodes[best].parent >= 0 {
      let parent = page.nodes[best].parent
      if sums[parent] * 100 > sums[best] * 115 { best = parent } else { break }
    }
    // One step that gains nothing may lead to one that does: body text in two nested boxes.
    var above = page.nodes[best].parent
    var steps = 0
    while above >= 0, steps < 3 {
      if sums[above] * 100 > sums[best] * 125 { best = above }
      above = page.nodes[above].parent
      steps += 1
    }
    return best
  }

  private static func isInHeader(_ element: Int, of page: HTMLPage) -> Bool {
    var at = element
    while at >= 0 {
      if page.nodes[at].tag == "header" { return true }
      at = page.nodes[at].parent
    }
    return false
  }

  private static func isBody(_ block: HTMLBlock, of page: HTMLPage) -> Bool {
    if block.size == 0 { return false }
    let tag = page.nodes[block.element].tag
    if tag == "h1" { return false }
    if isInHeader(block.element, of: page), !endsSentence(block.text) || block.size < 40 {
      return false
    }
    if tag == "li" || tag == "dd" || tag == "dt" { return block.linkDensity < 0.5 }
    if block.linkDensity > 0.66 { return endsSentence(block.text) && block.size > 80 }
    return true
  }
}
