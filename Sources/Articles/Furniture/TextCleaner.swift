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
    var at = 0
    var seen = 0
    while at < lines.count, seen < 12 {
      let line = lines[at]
      at += 1
      if line.isEmpty { continue }
      seen += 1
      let parsed = TextLine(line)
      let rules = filter.rules
      let furniture =
        rules.isInterface(parsed) || rules.isDateLine(parsed) || rules.isListHeading(parsed)
        || line.contains(" > ") || line.contains(" » ") || line.contains(" › ")
      if removesFurniture && furniture {
        if result.date == nil { result.date = rules.day(inDateLine: parsed) }
        continue
      }
      // A text of one paragraph, or one that begins with a paragraph, has no title.
      guard lines[at...].contains(where: { !$0.isEmpty }), line.unicodeScalars.count <= 300,
        !(parsed.endsSentence && parsed.words.count > 25)
      else { return nil }
      lines.removeSubrange(..<at)
      return line
    }
    return nil
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
        }.first
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
