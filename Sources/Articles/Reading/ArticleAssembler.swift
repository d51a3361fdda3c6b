import EntenteGraphModel

/// Makes the article of what a reader found: cleans the text, looks for title and date, checks the
/// language, gives the id.
struct ArticleAssembler {
  var options: ReadingOptions

  /// The outcome of one raw article, warnings before it.
  func outcomes(of raw: RawArticle) -> [ArticleOutcome] {
    let place = raw.place
    guard raw.lines.contains(where: { !$0.isEmpty }) else {
      return [.skipped(SkippedInput(place: place, reason: .empty))]
    }
    if options.requiresEnglish {
      if let declared = raw.fields[.language], let name = LanguageCheck.foreignName(declared) {
        return [.skipped(SkippedInput(place: place, reason: .notEnglish(name)))]
      }
      if case .other(let name) = LanguageCheck.language(of: raw.lines) {
        return [.skipped(SkippedInput(place: place, reason: .notEnglish(name)))]
      }
    }
    let given = raw.fields[.title].map(LineNormalizer.oneLine)
    let cleaned = TextCleaner(removesFurniture: options.removesFurniture)
      .clean(raw.lines, title: given, titleInText: raw.titleInText)
    guard !cleaned.text.isEmpty else {
      return [.skipped(SkippedInput(place: place, reason: .empty))]
    }
    var warnings = raw.warnings
    let date = date(of: raw, cleaned: cleaned, warnings: &warnings)
    let found = raw.fields[.outlet].map(LineNormalizer.oneLine)
    let article = Article(
      id: "", sourceID: raw.fields[.id].map(LineNormalizer.oneLine), title: cleaned.title,
      date: date,
      outlet: raw.optionsFirst ? options.outlet ?? found : found ?? options.outlet,
      url: raw.fields[.url].flatMap(ArticleAssembler.webAddress),
      author: raw.fields[.author].map(LineNormalizer.oneLine) ?? cleaned.byline,
      path: place.path, text: cleaned.text, titleRange: cleaned.titleRange,
      dateline: cleaned.dateline
    ).identified()
    return warnings.map { .warning(ReadingWarning(place: place, kind: $0)) } + [.article(article)]
  }

  /// A date in the order of the contract: option (plain text), column, date line, dateline, file
  /// name; the option last for the other formats.
  private func date(
    of raw: RawArticle, cleaned: CleanedText, warnings: inout [ReadingWarning.Kind]
  ) -> CalendarDate? {
    if raw.optionsFirst, let date = options.date { return date }
    if let given = raw.fields[.date].map(LineNormalizer.oneLine) {
      if let date = DateReader.day(given) { return date }
      warnings.append(.unreadableDate(String(given.prefix(60))))
    }
    if let date = cleaned.date { return date }
    let name = FileNameDate(path: raw.place.path)
    if raw.place.line == nil, case .day(let date)? = name { return date }
    if let date = options.date { return date }
    if raw.place.line == nil, case .month(let year, let month)? = name,
      let date = MentionedDay.latest(in: cleaned.text, year: year, month: month)
    {
      warnings.append(.inferredDate(date.description))
      return date
    }
    warnings.append(.noDate)
    return nil
  }

  /// An address if it is one of the web: others (`javascript:`, `file:`) are not kept.
  private static func webAddress(_ text: String) -> String? {
    let address = LineNormalizer.oneLine(text)
    let lowered = address.lowercased()
    guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"), address.utf8.count <= 2048,
      !address.utf8.contains(0x20)
    else { return nil }
    return address
  }
}
