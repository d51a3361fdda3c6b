/// What the machinery of a page leaves in its text: counters, players, forms, contacts, identifiers.
extension LineRules {
  /// Whether a line is a part of the page's machinery, by the make of its words.
  func isMachinery(_ line: TextLine) -> Bool {
    isLongToken(line) || isTechnical(line) || isCounter(line) || isContact(line)
      || isAddressedToReader(line) || isLeadToAddress(line) || isPictureOfWriter(line)
      || isMenu(line) || isHandle(line) || isWireNote(line)
      || (line.words.count <= 70 && LineRules.legal.isIn(line.words))
  }

  /// What lawyers put under a page, however long the sentence is.
  private static let legal = PhraseTree([
    "must comply with the restrictions", "of their respective owners",
    "may not be published broadcast",
    "may not be reproduced", "may not be republished", "may not be redistributed",
    "without prior written permission", "without the prior written",
  ])

  /// A token that no word is as long as: names of style classes that lost their markup.
  private func isLongToken(_ line: TextLine) -> Bool {
    line.tokens.count == 1 && line.text.utf8.count > 40 && !line.text.utf8.contains(0x2F)
  }

  private static let units: Set<String> = [
    "px", "kb", "mb", "gb", "p", "k", "m", "kbps", "pdf", "mp3", "mp4", "jpg", "hd", "width",
    "height",
    "gmt", "utc", "bst", "est", "edt", "cet", "cest", "ist", "msk", "et", "am", "pm", "x",
  ]

  /// Sizes, lengths and times of day and nothing else: "240p | 4.1MB", "0:00 0:02:11", "16.20 GMT".
  private func isTechnical(_ line: TextLine) -> Bool {
    guard line.words.count <= 8, !line.endsSentence else { return false }
    var plain = 0
    for word in line.words {
      let rest = word.drop { $0.isASCII && $0.isNumber }
      if rest.isEmpty { plain += 1 }
      if !rest.isEmpty, !LineRules.units.contains(String(rest)) { return false }
    }
    // A number by itself may be the figure of a table.
    return line.words.count >= 2 && (plain < line.words.count || line.text.contains(":"))
  }

  private static let counted: Set<String> = [
    "followers", "follower", "views", "view", "viewing", "watching", "comments", "comment",
    "thoughts",
    "thought", "likes", "like", "shares", "share", "claps", "responses", "response", "replies",
    "reply",
    "sources", "reads", "retweets", "reactions", "subscribers", "downloads", "votes",
  ]

  /// "1.2K Followers", "3 thoughts on …", "1,204 viewing this page".
  private func isCounter(_ line: TextLine) -> Bool {
    guard !line.endsSentence, line.words.count <= 12,
      let first = line.tokens.first, first.first?.isNumber == true
    else { return false }
    let number = line.words.prefix { $0.first?.isNumber == true || $0 == "k" || $0 == "m" }
    guard let noun = line.words.dropFirst(number.count).first else { return false }
    let next = line.words.dropFirst(number.count + 1).first
    return LineRules.counted.contains(noun)
      && (next == nil || ["on", "this", "to", "now", "so", "today"].contains(next ?? ""))
  }

  /// An address of mail or a telephone number with few words around it.
  private func isContact(_ line: TextLine) -> Bool {
    guard line.words.count <= 14, !tells(line) else { return false }
    let hasMail = line.tokens.contains { token in
      guard let at = token.firstIndex(of: "@"), at != token.startIndex else { return false }
      return token[at...].contains(".")
    }
    if hasMail { return line.words.count <= 10 || !line.endsSentence }
    let digits = line.text.count { $0.isASCII && $0.isNumber }
    return digits >= 6 && line.words.count <= 8
      && ["tel", "telephone", "phone", "fax", "mobile", "call", "whatsapp"].contains(line.words[0])
  }

  /// What a site talks of with its readers only.
  private static let siteWords: Set<String> = [
    "subscription", "subscriptions", "subscribe", "subscriber", "subscribers", "unsubscribe",
    "newsletter", "newsletters", "inbox", "browser", "clipboard", "captcha", "login", "paywall",
    "javascript", "cookies",
  ]
  private static let weakSiteWords: Set<String> = [
    "website", "site", "account", "email", "emails", "comment", "commenting", "comments", "article",
    "articles", "page", "app", "content", "log", "premium", "trademarks", "preferences", "reader",
    "readers", "opted", "journalism", "patron", "editors", "pitch", "advert",
  ]

  /// A sentence that the site says to its reader: "You are receiving this email because …".
  private func isAddressedToReader(_ line: TextLine) -> Bool {
    guard (3...60).contains(line.words.count), !tells(line),
      !line.text.contains(where: { "\"“”«".contains($0) })
    else { return false }
    let strong = line.words.count { LineRules.siteWords.contains($0) }
    let weak = line.words.count { LineRules.weakSiteWords.contains($0) }
    let toReader = line.words.contains { ["you", "your", "please"].contains($0) }
    let ofSite = line.words.contains { ["us", "our", "here"].contains($0) }
    if strong >= 1 { return toReader || ofSite || weak >= 1 || strong >= 2 }
    return weak >= 2 && toReader && (ofSite || weak >= 3 || line.words[0] == "please")
  }

  /// "Follow our coverage at https://…", "For more, visit www.…".
  private func isLeadToAddress(_ line: TextLine) -> Bool {
    guard line.words.count <= 30, !tells(line),
      line.text.contains("://") || line.text.contains("www.")
    else { return false }
    return [
      "follow", "see", "read", "visit", "find", "watch", "more", "for", "download", "click",
      "learn",
      "full", "listen", "check", "go", "subscribe", "source", "link", "via",
    ].contains(line.words[0])
  }

  /// "Photo of Jane Doe" beside a writer's biography.
  private func isPictureOfWriter(_ line: TextLine) -> Bool {
    guard line.words.count <= 6, ["photo", "picture", "portrait", "avatar"].contains(line.words[0])
    else { return false }
    return line.words.dropFirst().first == "of"
      && isPersonName(line.tokens.dropFirst(2).joined(separator: " "))
  }

  /// Whether somebody tells something in a line: then it is news, whatever else it speaks of.
  func tells(_ line: TextLine) -> Bool {
    line.words.contains {
      ["said", "told", "added", "announced", "according", "says", "reported", "wrote"].contains($0)
    }
  }

  /// "By Jane Doe, a senior fellow at the Institute.": a byline that is a sentence.
  func isBylineWithTrade(_ line: TextLine) -> Bool {
    guard line.words.first == "by", line.words.count <= 24,
      let comma = line.text.firstIndex(of: ",")
    else { return false }
    let rest = TextLine.words(of: String(line.text[comma...]))
    return isPersonName(line.text[..<comma].dropFirst(3))
      && ["a", "an", "the", "our", "who"].contains(rest.first ?? "")
      && rest.contains(where: LineRules.trades.contains)
  }

  /// What those who write are called.
  static let trades: Set<String> = [
    "correspondent", "reporter", "journalist", "columnist", "freelance", "freelancer", "editor",
    "writer", "fellow", "contributor", "covers", "author", "analyst", "researcher", "professor",
  ]

  /// "Story ID: 453199", "News Code 205312", "VIRIN: 220328-F-XX123-1001": a name and a number for
  /// machines. Only at an article's edges; inside it is a figure.
  func isIdentifier(_ line: TextLine) -> Bool {
    guard !line.endsSentence, (2...10).contains(line.words.count) else { return false }
    let parts = line.text.split(separator: ":", maxSplits: 1)
    let name =
      parts.count == 2 ? TextLine.words(of: String(parts[0])) : Array(line.words.dropLast())
    let value = parts.count == 2 ? String(parts[1]) : line.words[line.words.count - 1]
    let digits = value.count { $0.isASCII && $0.isNumber }
    let letters = value.count(where: \.isLetter)
    return (1...3).contains(name.count) && digits > letters
      && (parts.count == 2 || digits >= 4)
  }

  /// "Service: Politics": a short name and a short value.
  func isField(_ line: TextLine) -> Bool {
    let parts = line.text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !line.endsSentence else { return false }
    return (1...3).contains(TextLine.words(of: String(parts[0])).count)
      && (1...3).contains(TextLine.words(of: String(parts[1])).count)
  }

  /// "rt-lm/dga/md", "MNA/PR": who typed it.
  func isInitials(_ line: TextLine) -> Bool {
    guard line.tokens.count == 1, line.text.utf8.contains(0x2F), line.text.utf8.count <= 20 else {
      return false
    }
    return line.text.split(whereSeparator: { $0 == "/" || $0 == "-" }).allSatisfy { part in
      (1...4).contains(part.count) && part.allSatisfy { $0.isLetter && $0.isASCII }
    }
  }

  private static let menuWords: Set<String> = [
    "home", "about", "contact", "archive", "archives", "support", "search", "login", "subscribe",
    "news", "blog", "menu", "donate", "shop", "events", "media", "press", "careers", "sitemap",
    "privacy", "help", "us", "faq", "newsletter", "podcast", "podcasts", "video", "videos",
    "photos",
    "gallery", "topics", "more",
  ]

  /// "About Contact Archive Support": a menu whose lines ran together.
  func isMenu(_ line: TextLine) -> Bool {
    (3...12).contains(line.words.count) && !line.endsSentence && line.capitalShare == 1
      && line.words.allSatisfy(LineRules.menuWords.contains)
  }

  /// "Relief Office @ReliefOffice": whose post stands below.
  private func isHandle(_ line: TextLine) -> Bool {
    guard let last = line.tokens.last, last.first == "@", line.tokens.count <= 6 else {
      return false
    }
    return last.count >= 3
      && last.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && line.tokens.dropLast().allSatisfy { $0.first?.isUppercase == true }
  }

  private static let wireNotes: Set<String> = [
    "adds", "updates", "recasts", "corrects", "refiles", "rewrites", "repeats", "releads", "writes",
  ]

  /// "(Adds minister's comment, paragraphs 3-4)": what an agency changed in its story.
  private func isWireNote(_ line: TextLine) -> Bool {
    line.text.hasPrefix("(") && line.text.hasSuffix(")") && line.words.count <= 30
      && LineRules.wireNotes.contains(line.words.first ?? "")
  }

  /// "UPDATE 2-Minister resigns": the headline behind an agency's word for the story's state.
  static func headlineBehindSlug(_ line: String) -> Substring? {
    let slugs = ["UPDATE", "WRAPUP", "RPT", "REFILE", "CORRECTED", "EXCLUSIVE", "FACTBOX"]
    guard let dash = line.firstIndex(of: "-") else { return nil }
    let head = line[..<dash].split(separator: " ")
    guard let word = head.first, slugs.contains(String(word)), head.count <= 2,
      head.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return nil }
    return line[line.index(after: dash)...].drop { $0 == " " }
  }

  /// Whether a line ends an article: what stands below it is the sender's.
  func isEndMark(_ line: TextLine) -> Bool {
    if ["-30-", "- 30 -", "###", "# # #", "ENDS", "-ENDS-", "- ENDS -"].contains(line.text) {
      return true
    }
    return !line.endsSentence
      && ["notes to editors", "note to editors", "notes for editors", "note for editors"]
        .contains(line.phrase)
  }

  /// "Home / Military / Tankers", "World ▸ Asia": where on the site the page stands.
  func isTrail(_ line: TextLine) -> Bool {
    for mark in [" > ", " » ", " › ", " ▸ ", " → ", " / ", " :: ", " | "] {
      let parts = line.text.split(separator: mark)
      guard parts.count >= 2, !line.endsSentence else { continue }
      if parts.allSatisfy({ $0.split(separator: " ").count <= 3 && $0.first?.isUppercase == true }),
        ![" / ", " | "].contains(mark) || parts.count >= 3 || parts[0] == "Home"
      {
        return true
      }
    }
    return false
  }
}
