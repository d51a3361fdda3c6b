import ArgumentParser
import Entente
import Foundation

/// `entente resolve PHRASE... [--date DAY] [--context TEXT]`
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Tell what a name or phrase means on a day, and what else it might have meant.",
    discussion: """
      Examples:
        entente resolve "President Bush" --date 1990-08-02
        entente resolve Georgia Il-62M "the US president" --date 2019-03-25
        entente resolve Washington --context "Washington criticized the visit."
        entente resolve --format json - < phrases.txt    one phrase a line in, one line of JSON each out

      The likeliest meaning stands first, with its kind, name, nation, role and confidence; the candidates that \
      lost follow. Phrases that nothing is known of are said to be unknown.
      """)

  @Argument(help: "Names or phrases; - reads them from the standard input, one a line.")
  var phrases: [String]

  @Option(help: "The day on which it is said (YYYY-MM-DD); any day by default.")
  var date: String?

  @Option(help: "A text in which the phrases stand.")
  var context: String?

  @Option(
    help: ArgumentHelp(
      "A table of your own that adds and overrides; repeatable.", valueName: "file"))
  var knowledge: [String] = []

  @Option(help: "text or json (JSON Lines).")
  var format: Format = .text

  @Option(help: "At most so many candidates that lost.")
  var losers: Int = 5

  /// How meanings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    guard losers >= 0 else { throw ValidationError("--losers: a number from 0 is wanted") }
    guard !phrases.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError(
        "an empty phrase asks nothing; name one, as in 'entente resolve Georgia'")
    }
  }

  func run() throws {
    let day = try day(date, option: "--date")
    let asked = try lines()
    let resolver = PhraseResolver(
      knowledge: try tables(), date: day, context: try linkedContext(day))
    var output: [UInt8] = []
    for phrase in asked {
      let readings = resolver.readings(of: phrase)
      switch format {
      case .json:
        json(phrase, readings).write(to: &output)
        output.append(UInt8(ascii: "\n"))
      case .text: output += text(phrase, readings).utf8
      }
    }
    try OutputFile(nil).write(output)
  }

  private func tables() throws -> KnowledgeBase {
    let folder = try ResourceLocator().folder(for: .knowledge)
    do {
      return try KnowledgeBase(folder: folder, userTables: knowledge)
    } catch { throw Trouble("\(error)") }
  }

  /// The context with its entities; its sentences need the engine, which phrases alone don't.
  private func linkedContext(_ day: CalendarDate?) throws -> LinkedDocument? {
    guard let context else { return nil }
    let locator = ResourceLocator()
    let engine = try LanguageEngine(folder: locator.folder(for: .language))
    let linker = EntityLinker(knowledge: try tables())
    let named = linker.link(engine.document(of: context), date: day, articleID: "context")
    return try CoreferenceResolver(folder: locator.folder(for: .extraction))
      .resolve(
        named, articleID: "context", organs: linker.organ(called:of:),
        holders: { linker.holder(of: $0, in: $1, on: day) })
  }

  private func lines() throws -> [String] {
    var all: [String] = []
    for phrase in phrases {
      guard phrase == "-" else {
        all.append(phrase)
        continue
      }
      let input = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      all += input.split(whereSeparator: \.isNewline).map(String.init)
        .filter { !$0.allSatisfy(\.isWhitespace) }
    }
    if all.isEmpty {
      throw Trouble("the standard input: nothing is asked; write a phrase a line into it")
    }
    return all
  }

  private func json(_ phrase: String, _ readings: [PhraseReading]) -> JSONValue {
    var line: [String: JSONValue] = readings.first.map(members) ?? ["id": .null]
    line["phrase"] = .string(phrase)
    if let date { line["date"] = .string(date) }
    line["candidates"] = .array(
      readings.dropFirst().prefix(losers).map { .object(members(of: $0)) })
    return .object(line)
  }

  private func members(of reading: PhraseReading) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "id": .string(reading.entity.rawValue), "name": .string(reading.name),
      "confidence": .number("\(reading.confidence)"),
    ]
    if let kind = reading.kind { members["kind"] = .string(kind.rawValue) }
    if let nation = reading.nation { members["nation"] = .string(nation) }
    if let role = reading.role { members["role"] = .string(role) }
    return members
  }

  private func text(_ phrase: String, _ readings: [PhraseReading]) -> String {
    guard let first = readings.first else { return "\(phrase): unknown\n" }
    let others = readings.dropFirst().prefix(losers).map { "  not \(line(of: $0))\n" }
    return "\(phrase): \(line(of: first))\n" + others.joined()
  }

  private func line(of reading: PhraseReading) -> String {
    let about = [reading.name, reading.role, reading.nation].compactMap(\.self)
    return "\(reading.entity)  \(about.joined(separator: ", "))  \(reading.confidence)"
  }
}
