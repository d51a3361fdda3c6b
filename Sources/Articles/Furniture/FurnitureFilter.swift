import EntenteGraphModel

/// Tells an article's lines from the furniture of its page: first by what each line is, then by
/// where it stands among the others.
struct FurnitureFilter: Sendable {
  var rules = LineRules()
  var datelines = DatelineRule()

  /// A line with the verdict on it.
  struct Judged: Sendable {
    var line: TextLine
    var reason: FurnitureReason?
  }

  /// The verdicts on the lines below the title.
  func judged(_ lines: [TextLine], title: String?) -> [Judged] {
    var judged = lines.map { Judged(line: $0, reason: rules.reason($0)) }
    judgePictures(&judged)
    var shape = Shape(judged)
    if !shape.isRegular {
      // Among lists and headings a line without a full stop says nothing.
      for at in judged.indices
      where judged[at].reason == .caption && !rules.isCertainCaption(judged[at].line) {
        judged[at].reason = nil
      }
    }
    judgeLists(&judged, shape)
    judgeNames(&judged, shape)
    judgeHead(&judged, before: shape.first)
    judgeHeadlines(&judged, shape)
    judgeEnd(&judged, shape, title: title)
    judgeEndMark(&judged, after: shape.first)
    // What was taken away at the end may have been the last paragraph.
    shape = Shape(judged)
    if shape.isRegular, shape.count >= 2, shape.headings < 3 {
      judgeTail(&judged, after: shape.last)
      judgeEnd(&judged, shape, title: title)
    }
    return judged
  }

  /// Where the running text of a list of lines stands.
  private struct Shape {
    /// The first and last paragraphs of running text.
    var first: Int
    var last: Int
    /// The number of such paragraphs.
    var count: Int
    /// Isolated lines in title case before a paragraph: headings, where there are several.
    var headings: Int
    /// Whether lines that do not end as sentences do are rare.
    var isRegular: Bool

    init(_ judged: [Judged]) {
      let prose = judged.indices.filter {
        judged[$0].reason == nil && Shape.isProse(judged[$0].line)
      }
      first = prose.first ?? judged.count
      last = prose.last ?? -1
      count = prose.count
      let first = first
      let last = last
      let open = judged.indices.filter {
        judged[$0].reason == nil && !judged[$0].line.endsSentence && $0 > first && $0 < last
      }
      headings = open.count {
        $0 + 1 < judged.count && Shape.isProse(judged[$0 + 1].line)
          && !Shape.isHeadline(judged[$0].line)
      }
      isRegular = open.count * 4 <= prose.count
    }

    static func isProse(_ line: TextLine) -> Bool {
      line.words.count >= 9 && line.endsSentence && !line.text.hasSuffix("?")
    }

    private static func isHeadline(_ line: TextLine) -> Bool { line.words.count >= 9 }
  }

  /// Below a heading for other stories, all lines up to the next paragraph of running text.
  private func judgeLists(_ judged: inout [Judged], _ shape: Shape) {
    var at = 0
    while at < judged.count {
      guard rules.isListHeading(judged[at].line) else {
        at += 1
        continue
      }
      // A heading inside the article stands over a paragraph of it; the page's own stands over
      // other lines, or at the end.
      judged[at].reason = .listed
      at += 1
      while at < judged.count, !FurnitureFilter.startsProse(judged[at].line) {
        if judged[at].reason == nil { judged[at].reason = .listed }
        at += 1
      }
    }
  }

  /// Headlines may ask or shout; with a full stop ends a sentence, however short.
  private static func startsProse(_ line: TextLine) -> Bool {
    line.endsSentence
      && (line.words.count >= 9 || (line.words.count >= 5 && line.text.hasSuffix(".")))
  }

  /// Bare names and places of writers beside bylines and dates at the head.
  private func judgeNames(_ judged: inout [Judged], _ shape: Shape) {
    for at in judged.indices where at < shape.first && judged[at].reason == nil {
      let line = judged[at].line
      guard line.words.count <= 6, !line.endsSentence else { continue }
      let beside = [at - 1, at + 1].filter(judged.indices.contains).contains {
        [.date, .byline, .interface].contains(judged[$0].reason)
      }
      let shouted = line.text.allSatisfy { !$0.isLowercase } && line.words.count <= 3
      let place = line.text.hasSuffix(":") && rules.isPersonName("A " + line.text.dropLast())
      if beside, isWriters(line) || shouted || place { judged[at].reason = .byline }
    }
  }

  private func isWriters(_ line: TextLine) -> Bool {
    let people = line.text.replacing(" and ", with: ",").split(separator: ",")
    return people.allSatisfy { person in
      // "Jane Doe in Brussels"
      let name = person.drop { $0 == " " }.split(separator: " in ").first ?? ""
      return rules.isPersonName(name)
    }
  }

  /// Headlines of other stories, standing alone between paragraphs.
  private func judgeHeadlines(_ judged: inout [Judged], _ shape: Shape) {
    guard shape.count >= 3, shape.isRegular, shape.headings < 3 else { return }
    for at in judged.indices where judged[at].reason == nil {
      let line = judged[at].line
      guard at > 0, at < shape.last, isHeadline(line) else { continue }
      if judged[at - 1].line.text.hasSuffix(":") { continue }
      // The line below the title may be the article's own second headline.
      judged[at].reason = .teaser
    }
  }

  /// Whether a line is a headline by its words: long, no sentence's end, and either in title case
  /// with a word of headlines or with a headline's punctuation.
  private func isHeadline(_ line: TextLine) -> Bool {
    guard (6...24).contains(line.words.count), !line.isListItem, !isSpoken(line),
      ![":", "—", "–", "-", ","].contains(where: line.text.hasSuffix),
      !line.endsSentence || (line.text.hasSuffix("?") && line.capitalShare >= 0.75)
    else { return false }
    let cued = line.words.dropFirst().contains { rules.phrases.headlineWords.contains($0) }
    if line.capitalShare >= 0.75 {
      return line.words.count >= 7 && cued || line.text.contains("- ") || line.text.contains(": ")
    }
    return line.words.count >= 8 && cued
  }

  /// Whether a line is a turn of a transcript: "QUESTION: …", "MR PRICE: …".
  func isSpoken(_ line: TextLine) -> Bool {
    guard let colon = line.text.firstIndex(of: ":") else { return false }
    let speaker = line.text[..<colon].filter { $0.isLetter }
    return speaker.count >= 2 && speaker.allSatisfy(\.isUppercase)
      && !rules.isLabelled(line)
  }

  /// What hangs below the last paragraph.
  private func judgeEnd(_ judged: inout [Judged], _ shape: Shape, title: String?) {
    guard shape.count >= 2 else { return }
    let head = judged.prefix(4).map(\.line.text)
    for at in judged.indices where at >= shape.last || at >= judged.count - 3 {
      let line = judged[at].line
      guard judged[at].reason == nil, at >= 4 else { continue }
      if head.contains(line.text), line.words.count <= 12 { judged[at].reason = .repeated }
      if at == judged.count - 1 || judged[(at + 1)...].allSatisfy({ $0.reason != nil }),
        isBiography(line, among: judged, at)
      {
        judged[at].reason = .bio
      }
    }
    guard shape.isRegular, shape.headings < 3 else { return }
    let tail = judged.indices.filter { $0 > shape.last && judged[$0].reason == nil }
    for at in tail {
      let line = judged[at].line
      if at > 0, judged[at - 1].line.text.hasSuffix(":"), judged[at - 1].reason == nil { break }
      if isHeadline(line)
        || (line.words.count >= 4 && line.text.hasSuffix("?") && !isSpoken(line))
      {
        judged[at].reason = .teaser
      }
    }
  }

  /// "Jane Doe is the paper's Moscow correspondent.": who wrote it, told at the end.
  private func isBiography(_ line: TextLine, among judged: [Judged], _ at: Int) -> Bool {
    guard line.words.count <= 60, at >= 3 else { return false }
    let tokens = line.tokens
    guard
      let verb = tokens.prefix(6).firstIndex(where: {
        ["is", "covers", "reports", "writes"].contains($0)
      }),
      (1...4).contains(verb),
      rules.isPersonName(tokens[..<verb].joined(separator: " "))
        || ["She", "He", "They"].contains(tokens[0])
        || (verb == 1 && isNamedAsWriter(tokens[0], among: judged)),
      line.words.prefix(20).contains(where: LineRules.trades.contains)
        || tokens[verb] != "is"
    else { return false }
    // One who is spoken of before is part of the story.
    let surname = tokens[verb - 1]
    return !judged[..<at].contains { $0.reason == nil && $0.line.tokens.contains(surname) }
  }

  /// Whether a first name stands in a byline of the page.
  private func isNamedAsWriter(_ name: Substring, among judged: [Judged]) -> Bool {
    judged.contains { [.byline, .interface].contains($0.reason) && $0.line.tokens.contains(name) }
  }
}
