import EntenteGraphModel

/// Makes the cleaned text of an article's lines.
struct TextCleaner {
  var removesFurniture: Bool
  private let filter = FurnitureFilter()

  init(removesFurniture: Bool = true) { self.removesFurniture = removesFurniture }

  /// The cleaned text.
  /// - Parameters:
  ///   - lines: lines by `LineNormalizer`, empty ones between paragraphs.
  ///   - title: the title given beside the text; it becomes the first line.
  ///   - titleInText: whether the first line is the title where none is given.
  /// - Complexity: O(*n*) in the text.
  func clean(_ lines: [String], title given: String?, titleInText: Bool) -> CleanedText {
    var result = CleanedText()
    var lines = LineJoiner.joined(lines)
    result.title = given ?? takeTitle(&lines, titleInText: titleInText, &result)
    if let title = result.title { dropTitle(title, &lines) }
    let body = removesFurniture ? body(of: lines, &result) : lines
    var kept: [String] = []
    for line in body where !(line.isEmpty && (kept.last?.isEmpty ?? true)) { kept.append(line) }
    while kept.last?.isEmpty == true { kept.removeLast() }
    if let title = result.title {
      result.titleRange = 0..<title.unicodeScalars.count
      kept = kept.isEmpty ? [title] : [title, ""] + kept
    }
    result.text = kept.joined(separator: "\n")
    return result
  }

  /// Takes the title out of the text: the first line, or the first after the page's head.
  private func takeTitle(_ lines: inout [String], titleInText: Bool, _ result: inout CleanedText)
    -> String?
  {
    guard titleInText else { return nil }
    if removesFurniture { dropBanner(&lines) }
    var at = 0
    var seen = 0
    // A short name in capitals that may be the site's, and what stood above it.
    var masthead: (end: Int, line: String)?
    var hasFurniture = false
    while at < lines.count, seen < 12 {
      let line = lines[at]
      at += 1
      if line.isEmpty { continue }
      seen += 1
      let parsed = TextLine(line)
      if removesFurniture, isHeadFurniture(parsed) {
        hasFurniture = true
        if result.date == nil { result.date = filter.rules.day(inDateLine: parsed) }
        continue
      }
      if let name = masthead {
        if !hasFurniture || !isHeadline(parsed) {
          // No better title near: the first line is it.
          if seen < 8, isMasthead(parsed) { continue }
          lines.removeSubrange(..<name.end)
          return name.line
        }
        lines.removeSubrange(..<at)
        return line
      }
      // A text of one paragraph, or one that begins with a paragraph, has no title.
      guard lines[at...].contains(where: { !$0.isEmpty }), line.unicodeScalars.count <= 300,
        !(parsed.endsSentence && parsed.words.count > 25)
      else { return nil }
      if removesFurniture, isMasthead(parsed) {
        masthead = (at, line)
        continue
      }
      lines.removeSubrange(..<at)
      // An agency's line for the desk, and the headline below it.
      if removesFurniture, let headline = LineRules.headlineBehindSlug(line),
        let next = lines.firstIndex(where: { !$0.isEmpty }), lines[next] == headline
      {
        lines.removeSubrange(...next)
        return String(headline)
      }
      return line
    }
    if let name = masthead {
      lines.removeSubrange(..<name.end)
      return name.line
    }
    return nil
  }

  /// Takes the name of the site and its menu from above the title.
  private func dropBanner(_ lines: inout [String]) {
    let head = lines.indices.filter { !lines[$0].isEmpty }.prefix(8)
    let parsed = head.map { TextLine(lines[$0]) }
    guard
      let menu = parsed.indices.prefix(4).last(where: {
        filter.rules.isMenu(parsed[$0]) || filter.rules.isTrail(parsed[$0])
      }), parsed[...menu].allSatisfy({ !$0.endsSentence && $0.words.count <= 12 })
    else { return }
    // A headline must stand below; else the menu stands below the headline.
    let below = parsed[(menu + 1)...].prefix { !($0.endsSentence && $0.words.count >= 9) }
    guard
      below.contains(where: {
        $0.words.count >= 5 && !$0.endsSentence && filter.rules.reason($0) == nil
      })
    else { return }
    lines.removeSubrange(...head[menu])
  }

  /// Whether a line above the title belongs to the page's head.
  private func isHeadFurniture(_ line: TextLine) -> Bool {
    let rules = filter.rules
    return rules.isInterface(line) || rules.isDateLine(line) || rules.isListHeading(line)
      || rules.isTrail(line) || line.text.contains(" > ") || line.text.contains(" » ")
      || line.text.contains(" › ") || rules.isIdentifier(line)
      || (rules.isField(line) && line.words.count <= 3) || rules.isLabelled(line)
      || (line.words.count == 1 && line.words[0].count > 3 && line.text == line.text.uppercased())
  }

  /// Whether a line may be the name of the site or paper: a few words, all with capitals, none of the
  /// kind that headlines are made of.
  private func isMasthead(_ line: TextLine) -> Bool {
    line.words.count <= 4 && !line.endsSentence
      && line.tokens.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
      && !line.words.contains { filter.rules.phrases.headlineWords.contains($0) }
      && !line.text.contains(where: { $0.isNumber || $0 == ":" })
  }

  /// Whether a line is a headline in the spelling of sentences.
  private func isHeadline(_ line: TextLine) -> Bool {
    line.words.count >= 5 && !line.endsSentence && line.capitalShare < 1
      && !filter.rules.isByline(line) && !filter.rules.isCertainCaption(line)
  }

  /// Drops the title where the text repeats it in its first lines.
  private func dropTitle(_ title: String, _ lines: inout [String]) {
    let folded = TextCleaner.folded(title)
    guard !folded.isEmpty else { return }
    let head = lines.indices.filter { !lines[$0].isEmpty }.prefix(3)
    if let at = head.first(where: { TextCleaner.folded(lines[$0]) == folded }) {
      // What stands above its own title is the page's head.
      lines.remove(at: at)
    }
  }

  private func body(of lines: [String], _ result: inout CleanedText) -> [String] {
    let indices = lines.indices.filter { !lines[$0].isEmpty }
    let parsed = indices.map { index in
      TextLine(
        lines[index], opensBlock: index == 0 || lines[index - 1].isEmpty,
        closesBlock: index + 1 == lines.count || lines[index + 1].isEmpty)
    }
    let judged = filter.judged(parsed, title: result.title)
    var body: [String] = []
    var paragraphs = 0
    for (position, verdict) in judged.enumerated() {
      if verdict.line.opensBlock, body.last?.isEmpty == false { body.append("") }
      if let reason = verdict.reason {
        take(verdict.line, reason, paragraphs: paragraphs, &result)
        continue
      }
      var text = verdict.line.text
      if paragraphs < 3, position < 10, result.dateline == nil,
        let found = filter.datelines.dateline(of: text)
          ?? (paragraphs == 0 ? filter.datelines.creditLine(text) : nil)
      {
        result.dateline = found.dateline
        result.date = result.date ?? found.date
        text = found.rest
      }
      if text.isEmpty { continue }
      if verdict.line.endsSentence { paragraphs += 1 }
      body.append(text)
    }
    return body
  }

  /// Keeps what a furniture line tells of the article.
  private func take(
    _ line: TextLine, _ reason: FurnitureReason, paragraphs: Int, _ result: inout CleanedText
  ) {
    guard paragraphs <= 1 || reason == .byline else { return }
    if result.date == nil, paragraphs <= 1 {
      result.date =
        filter.rules.day(inDateLine: line)
        ?? line.text.split(separator: "|").lazy.compactMap {
          filter.rules.day(inDateLine: TextLine(LineNormalizer.oneLine(String($0))))
        }.first ?? filter.datelines.creditLine(line.text)?.date
      if result.date == nil, reason == .label || reason == .interface, line.words.count <= 12,
        ["published", "updated", "posted", "date", "last", "first"].contains(line.words.first ?? "")
      {
        result.date = DateReader.english(DateReader.pieces(of: line.text))?.date
      }
    }
    if result.byline == nil, reason == .byline {
      let text = line.text
      let bare = text.lowercased().hasPrefix("by ") ? String(text.dropFirst(3)) : text
      if !filter.rules.phrases.agencies.contains(line.phrase) { result.byline = bare }
    }
  }

  /// A line's letters and digits in lower case: what two spellings of one title share.
  static func folded(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}
