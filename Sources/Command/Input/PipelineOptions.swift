import ArgumentParser
import Entente

/// What articles are read with: tables, lexicon and arithmetic.
struct PipelineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table of your own that adds and overrides; repeatable.", valueName: "file"))
  var knowledge: [String] = []

  @Option(
    help: ArgumentHelp("A lexicon of your own over the given one; repeatable.", valueName: "file"))
  var lexicon: [String] = []

  @Option(help: "The date of articles that carry none (YYYY-MM-DD).")
  var date: String?

  @Option(help: "The outlet of articles that carry none.")
  var outlet: String?

  @OptionGroup var engine: EngineOptions

  /// Refuses what has no meaning where no article is read. How the engine runs may stand: it changes no result.
  func refuseWithoutArticles(_ reason: String) throws(Trouble) {
    let given = [
      ("--knowledge", !knowledge.isEmpty), ("--lexicon", !lexicon.isEmpty),
      ("--date", date != nil), ("--outlet", outlet != nil),
    ]
    for (name, isGiven) in given where isGiven { throw Trouble("\(name): \(reason)") }
  }

  /// How inputs are read.
  func readingOptions() throws(Trouble) -> ReadingOptions {
    ReadingOptions(date: try day(date, option: "--date"), outlet: outlet)
  }

  /// The extractor, with its tables and weights loaded.
  func extractor() throws -> Extractor {
    let locator = ResourceLocator()
    let folders = try (
      knowledge: locator.folder(for: .knowledge), extraction: locator.folder(for: .extraction)
    )
    let language = try engine.engine(locator)
    do {
      let base = try KnowledgeBase(folder: folders.knowledge, userTables: knowledge)
      return Extractor(
        engine: language,
        linker: EntityLinker(knowledge: base),
        coreference: try CoreferenceResolver(folder: folders.extraction),
        relations: try RelationExtractor(
          folder: folders.extraction, overlays: lexicon),
        threads: engine.threads)
    } catch { throw Trouble("\(error)") }
  }
}

/// The day of an option, or `nil` where it isn't given.
func day(_ text: String?, option: String) throws(Trouble) -> CalendarDate? {
  guard let text else { return nil }
  guard let date = CalendarDate(text) else {
    throw Trouble("\(option): \"\(text)\" is no day; write it like 2019-03-25")
  }
  return date
}
