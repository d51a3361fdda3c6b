import EntenteGraphModel

/// What can be said of a line by itself, whatever stands around it.
struct LineRules: Sendable {
  var phrases = FurniturePhrases.standard

  /// The reason why a line is furniture, or `nil`.
  func reason(_ line: TextLine) -> FurnitureReason? {
    if line.words.isEmpty { return .interface }
    if isInterface(line) { return .interface }
    if isLabelled(line) { return .label }
    if isDateLine(line) { return .date }
    if isByline(line) { return .byline }
    if isCredit(line) { return .credit }
    if isCaption(line) { return .caption }
    if isParted(line) || isMachinery(line) { return .interface }
    return nil
  }

  // MARK: The page's interface

  func isInterface(_ line: TextLine) -> Bool {
    let words = line.words
    if line.text == "-30-" || line.text == "- 30 -" { return true }
    if words.count <= 8 {
      let plain = words.filter { !$0.utf8.allSatisfy(ByteClass.isDigit) }
      let phrase = plain.joined(separator: " ")
      // "I agree." is somebody's answer, "I agree" a button.
      if !line.endsSentence,
        phrases.lines.contains(phrase) || phrases.lines.contains(line.phrase)
      {
        return true
      }
      if plain.isEmpty { return false }
      let known = plain.count { phrases.interfaceWords.contains($0) }
      let others = plain.filter { !phrases.interfaceWords.contains($0) }
      let small: Set<String> = [
        "on", "this", "via", "en", "sur", "auf", "su", "no", "by", "to", "k", "us",
      ]
      if known > 0, others.allSatisfy(small.contains), !line.endsSentence { return true }
    }
    if words.count <= 70, phrases.starts.matches(words, at: 0) { return true }
    if words.count <= 30, phrases.anywhere.isIn(words) { return true }
    // An address of mail or the web and nothing else.
    if !line.text.utf8.contains(0x20), words.count >= 2,
      line.text.contains("@") || line.text.hasPrefix("http") || line.text.hasPrefix("www.")
    {
      return true
    }
    if words.count <= 30, ["follow", "like", "join"].contains(words[0]),
      line.text.contains("@") || words.contains("facebook") || words.contains("twitter")
    {
      return true
    }
    return line.text.hasPrefix("©") || line.text.hasPrefix("(c) ")
  }

  /// Whether a line heads a list of other stories.
  func isListHeading(_ line: TextLine) -> Bool {
    line.words.count <= 6 && !TextLine.endsSentence(line.text)
      && (phrases.listHeadings.contains(line.phrase)
        || (line.words.count <= 5 && line.words.first == "more"
          && ["from", "in", "on"].contains(line.words.dropFirst().first ?? "")))
  }

  // MARK: "LABEL: something else"

  func isLabelled(_ line: TextLine) -> Bool {
    for mark in [":", "|", ",", "»", "›", "▶", "►", ">"] as [Character]
    where line.text.hasBytes(of: String(mark)) {
      guard let end = line.text.firstIndex(of: mark) else { continue }
      let head = TextLine.words(of: String(line.text[..<end]))
      guard (1...6).contains(head.count) else { continue }
      let rest = TextLine(String(line.text[line.text.index(after: end)...]))
      if rest.words.count > 60 { continue }
      let phrase = head.joined(separator: " ")
      if mark == "," && !["image source", "image caption", "media caption"].contains(phrase) {
        continue
      }
      // "Note: …", "Above: …" and other everyday words only where no sentence follows.
      let everyday: Set<String> = [
        "note", "above", "below", "next", "live", "more", "inside", "map", "file", "read", "date",
        "author", "video", "watch", "opinion", "by", "latest", "section", "language", "topic",
        "topics", "follow", "listen", "poll", "explained",
      ]
      if phrases.labels.contains(phrase), !everyday.contains(phrase) || !isProse(rest) {
        return true
      }
      // "Source: Air Force on Telegram" tells where the news comes from; "Source: Xinhua" who sold it.
      let isSource = phrase == "source" || phrase == "sources"
      if phrases.openLabels.contains(phrase), !isProse(rest),
        rest.words.count <= (isSource ? 3 : 16)
      {
        return true
      }
      if head.first == "more", head.count <= 5, !isProse(rest) { return true }
    }
    return false
  }

  /// Whether a text is a statement: it ends as one and is more than a few words.
  private func isProse(_ line: TextLine) -> Bool {
    line.endsSentence && line.words.count >= 5 && !line.text.hasSuffix("?")
  }

  // MARK: Dates

  /// Words beside the date in a date line.
  private static let dateWords: Set<String> = [
    "published", "updated", "posted", "modified", "last", "first", "on", "at", "gmt", "est", "edt",
    "utc", "et", "ist", "bst", "cet", "cest", "msk", "am", "pm", "a", "p", "m", "edition", "date",
    "issued", "created", "local", "time", "print", "st", "nd", "rd", "th", "of", "t", "z", "hrs",
    "h", "pst", "pdt", "eet", "ago", "today", "yesterday", "hours", "hour", "minutes", "min",
    "mins",
    "days", "day", "release", "for", "immediate",
  ]

  /// The day in a line that is a date and nothing else.
  func day(inDateLine line: TextLine) -> CalendarDate? {
    guard line.words.count <= 16, !line.words.isEmpty, let day = DateReader.day(line.text) else {
      guard line.words.count <= 16, isDateWords(line) else { return nil }
      return DateReader.english(DateReader.pieces(of: line.text))?.date
    }
    return isDateWords(line) ? day : nil
  }

  private func isDateWords(_ line: TextLine) -> Bool {
    line.words.allSatisfy { word in
      word.utf8.allSatisfy { ByteClass.isDigit($0) } || LineRules.dateWords.contains(word)
        || DateReader.month(word) != nil || DateReader.isWeekday(word)
        || (ByteClass.isDigit(word.utf8.first ?? 0) && word.utf8.count <= 6)
    }
  }

  func isDateLine(_ line: TextLine) -> Bool {
    if day(inDateLine: line) != nil { return true }
    // "06/01/2025": a date, though which of two days cannot be told.
    if line.words.count == 3, line.text.utf8.count <= 10,
      line.words.allSatisfy({ $0.utf8.allSatisfy(ByteClass.isDigit) }),
      line.words[2].utf8.count == 4
    {
      return true
    }
    return (2...10).contains(line.words.count) && isDateWords(line)
      && line.text.utf8.contains(where: ByteClass.isDigit)
      && ["published", "updated", "posted", "last", "modified", "today", "yesterday"].contains(
        line.words.first ?? "")
  }

  // MARK: Bylines

  func isByline(_ line: TextLine) -> Bool {
    var text = line.text
    for quote in ["(", "[", "— ", "– ", "-- ", "- ", "—", "*"] where text.hasPrefix(quote) {
      text = String(text.dropFirst(quote.count))
    }
    let bare = TextLine(text)
    guard let first = bare.words.first, bare.words.count <= 18 else { return false }
    if bare.words.count <= 6, phrases.agencies.contains(bare.phrase) { return true }
    // "AFRICANEWS and AFP", "WAM/Tariq Alfaham": an agency with another or with a name.
    if bare.words.count <= 6, !line.endsSentence {
      let sources = text.replacing(" and ", with: "/").replacing(" with ", with: "/")
        .split(separator: "/").map { TextLine(String($0)) }
      if sources.count >= 2,
        sources.contains(where: { phrases.agencies.contains($0.phrase) }),
        sources.allSatisfy({ isNames($0.tokens[...]) || phrases.agencies.contains($0.phrase) })
          || phrases.agencies.contains(sources[0].phrase)
      {
        return true
      }
    }
    if isBylineWithTrade(line) || isFellow(line) { return true }
    if line.words.count <= 16, !line.endsSentence || line.words.count <= 6 {
      if first == "by" || (first == "story" && bare.words.dropFirst().first == "by")
        || (first == "from" && bare.phrase.hasSuffix("public affairs"))
      {
        let skipped = first == "story" ? 2 : 1
        let names = bare.tokens.dropFirst(skipped)
        return isNames(names) && names.contains { $0.first?.isUppercase == true }
      }
    }
    if line.endsSentence || line.words.count > 14 { return false }
    // "Jane Doe, Diplomatic Editor", "Jane Doe | BBC News", "Jane Doe in Moscow"
    let parts = text.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == "/" || $0 == "•" })
    if parts.count >= 2, isPersonName(parts[0]) {
      let rest = TextLine(parts.dropFirst().joined(separator: " "))
      let roles: Set<String> = [
        "correspondent", "reporter", "writer", "editor", "journalist", "columnist", "contributor",
        "staff", "bureau", "desk", "photographer", "photojournalist",
      ]
      let journalists = rest.words.contains(where: roles.contains) && rest.words.count <= 8
      if journalists || phrases.agencies.contains(rest.phrase) { return true }
    }
    return false
  }

  /// "Senior Research Fellow, Airpower": what the writer is at an institute.
  private func isFellow(_ line: TextLine) -> Bool {
    let kinds: Set<String> = [
      "senior", "research", "associate", "visiting", "distinguished", "nonresident", "non",
      "resident",
      "principal",
    ]
    guard line.words.count <= 10, !line.endsSentence, line.capitalShare >= 0.75,
      let at = line.words.firstIndex(of: "fellow")
    else { return false }
    return at > 0 && line.words[..<at].allSatisfy(kinds.contains)
  }

  /// Whether all of these are names, ranks, roles and what joins them.
  private func isNames(_ tokens: ArraySlice<Substring>) -> Bool {
    !tokens.isEmpty
      && tokens.allSatisfy { token in
        guard let first = token.first(where: { $0.isLetter || $0.isNumber }) else { return true }
        let word = token.lowercased().filter { $0.isLetter || $0.isNumber }
        return first.isUppercase || first.isNumber || phrases.bylineWords.contains(word)
          || phrases.smallWords.contains(word)
      }
  }

  func isPersonName(_ text: some StringProtocol) -> Bool {
    let tokens = text.split(separator: " ")
    return (2...4).contains(tokens.count)
      && tokens.allSatisfy { token in
        token.first?.isUppercase == true && token.allSatisfy { $0.isLetter || ".-'’".contains($0) }
      }
  }

  // MARK: Pictures

  /// A line that ends in, or is, the source of a picture.
  func isCredit(_ line: TextLine) -> Bool {
    guard line.words.count <= 60 else { return false }
    // "REUTERS/Jane Doe" at the end, whatever the name.
    if line.tokens.suffix(4).contains(where: { token in
      guard let slash = token.firstIndex(of: "/") else { return false }
      let source = token[..<slash].drop { !$0.isLetter }
      return source.allSatisfy { $0.isUppercase || $0 == "-" }
        && phrases.agencies.contains(TextLine.words(of: String(source)).joined(separator: " "))
    }) {
      return true
    }
    if isPhotoOffice(line) { return true }
    var text = line.text
    while let last = text.last, ".)]”\" ".contains(last) { text.removeLast() }
    // "…/AFP", "… | Reuters", "… (Reuters", "… [AP", "… © EPA", "…. AFP"
    for mark in ["/", " | ", "(", "[", "© ", "•", ". ", " — ", " – "]
    where text.hasBytes(of: mark) {
      guard let range = text.range(ofLast: mark) else { continue }
      let tail = TextLine(String(text[range.upperBound...]))
      let known = (1...4).contains(tail.words.count) && phrases.agencies.contains(tail.phrase)
      guard known else { continue }
      switch mark {
      case "(", "[":
        // "(Reuters)" after a whole sentence ends a dispatch; after a caption it credits a picture.
        let before = String(text[..<range.lowerBound])
        if hasCaptionShape(TextLine(before)) || line.words.count <= 5 { return true }
      case ". ", " — ", " – ":
        if line.words.count <= 40, hasCaptionShape(line) || !line.endsSentence { return true }
      case "/":
        if !line.endsSentence || line.text.hasSuffix(")") || line.text.hasSuffix("]") {
          return true
        }
      default: return true
      }
    }
    return false
  }

  /// "UN Photo/Eva Lund": an office of pictures and a name, nothing else.
  private func isPhotoOffice(_ line: TextLine) -> Bool {
    let parts = line.text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, line.words.count <= 7, !line.endsSentence else { return false }
    let office = parts[0].split(separator: " ")
    return ["Photo", "Photos"].contains(office.last.map(String.init) ?? "")
      && (2...3).contains(office.count) && isPersonName(parts[1])
      && office.allSatisfy { $0.first?.isUppercase == true }
  }

  private static let captionPhrases = PhraseTree([
    "in this photo", "in this picture", "in this image", "in this handout", "in this file",
    "in this satellite image", "in this undated", "in this frame", "in this screengrab",
    "in this image made", "in this video grab", "seen here", "shown here", "pictured here",
    "from left", "left to right", "second left", "second right", "second from left",
    "second from right", "is pictured", "are pictured", "was pictured", "undated photo",
    "undated photograph", "archive photo", "archive picture", "is seen in", "is seen at",
    "is seen on", "is seen during", "is seen after",
    "is seen before", "is seen near", "is seen outside", "are seen in", "are seen at",
    "are seen on", "are seen during", "are seen near", "are seen outside",
  ])
  /// What only the beginning of a caption says.
  private static let captionStarts = PhraseTree([
    "an artist s impression", "a general view", "general view", "an aerial view", "aerial view",
    "a view of", "a satellite image shows", "a handout photo", "a still image",
  ])
  private static let tellingWords: Set<String> = [
    "said", "says", "told", "was", "were", "had", "has", "have", "will", "would", "could", "did",
    "added", "announced", "reported", "is", "are", "according", "i", "you", "we", "sat", "met",
    "took", "made", "gave", "went", "came", "flew", "began", "became", "spoke",
  ]

  /// Whether a line describes a picture: somebody does something in the present, on a day or at an
  /// event, and nobody tells anything.
  func isCaption(_ line: TextLine) -> Bool {
    if isCertainCaption(line) { return true }
    return hasCaptionShape(line) && !line.endsSentence && (7...55).contains(line.words.count)
      && line.capitalShare < 0.7 && !line.isListItem
      && ![":", "—", "–", "-", ","].contains(where: line.text.hasSuffix)
  }

  /// A caption by its own words: it tells where in the picture somebody is, or the day of it.
  func isCertainCaption(_ line: TextLine) -> Bool {
    guard (5...55).contains(line.words.count), !line.isListItem else { return false }
    let lower = line.text.lowercased()
    let sided = [
      "(left)", "(right)", " (l) ", " (r) ", " (c) ", "(centre)", "(center)", ", left,", ", right,",
    ].contains { lower.hasBytes(of: $0) && lower.contains($0) }
    let tells = line.words.contains {
      ["said", "told", "added", "announced", "according"].contains($0)
    }
    let phrased =
      LineRules.captionPhrases.isIn(line.words)
      || LineRules.captionStarts.matches(line.words, at: 0)
    if !tells, sided || phrased { return true }
    return hasCaptionShape(line)
      && DateReader.english(DateReader.pieces(ofLast: line.text)) != nil
  }

  /// Whether a verb of captions stands early, in the present or as a participle, and no verb that
  /// tells.
  func hasCaptionShape(_ line: TextLine) -> Bool {
    guard line.words.count >= 5,
      !line.words.contains(where: LineRules.tellingWords.contains),
      !actsInThePast(line)
    else { return false }
    for (at, word) in line.words.prefix(14).enumerated() where at > 0 {
      let before = line.words[at - 1]
      if ["to", "the", "a", "an", "of", "and", "for", "this", "in"].contains(before) { continue }
      if phrases.captionVerbs.contains(word) { return true }
      if word.hasSuffix("ing"), word.utf8.count > 5 {
        let stem = String(word.dropLast(3))
        if phrases.captionVerbs.contains(stem) || phrases.captionVerbs.contains(stem + "e") {
          return true
        }
      }
    }
    return false
  }

  /// "conducted a test", "launched their aircraft": a participle of a caption takes no object.
  private func actsInThePast(_ line: TextLine) -> Bool {
    zip(line.words, line.words.dropFirst()).contains { verb, object in
      verb.hasSuffix("ed") && verb.utf8.count > 4
        && ["a", "an", "the", "its", "his", "her", "their", "three", "two"].contains(object)
    }
  }

  // MARK: Lines of several parts

  /// "By Jane Doe | AFP | 3 min read": furniture if every part is.
  private func isParted(_ line: TextLine) -> Bool {
    for mark in [" | ", " • ", " · ", " / ", " — ", " - ", ", "]
    where line.text.hasBytes(of: mark) {
      let parts = line.text.split(separator: mark)
      guard parts.count >= 2, parts.count <= 8 else { continue }
      let lines = parts.map { TextLine(String($0)) }
      let known = lines.map { part in
        isInterface(part) || isDateLine(part) || isByline(part) || isListHeading(part)
      }
      if known.allSatisfy({ $0 }) { return true }
      // A name beside a date or an agency is who wrote it.
      if mark != ", ", known.contains(true),
        zip(lines, known).allSatisfy({ $1 || isPersonName($0.text) })
      {
        return true
      }
    }
    return false
  }
}

extension String {
  /// Whether the bytes of a mark stand in a text: most lines are let through by this cheap look, without a search by letters.
  func hasBytes(of mark: String) -> Bool {
    guard let first = mark.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: mark.utf8) { return true }
      rest = rest[utf8.index(after: start)...]
    }
    return false
  }

  /// The last occurrence of a mark.
  func range(ofLast mark: String) -> Range<String.Index>? {
    ranges(of: mark).last
  }
}

extension DateReader {
  /// The pieces of a text's last 100 bytes, where captions have their date.
  static func pieces(ofLast text: String) -> [Piece] {
    pieces(of: String(decoding: Array(text.utf8.suffix(100)), as: UTF8.self))
  }
}
