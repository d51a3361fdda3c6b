import EntenteArticles
import EntenteGraphModel
import Foundation
import TestSupport
import Testing

@Suite struct ReaderTests {
  static let body = """
    Two Russian air force planes landed at the airport of Caracas on Saturday, and the government \
    said that they had brought spare parts for the army.
    """

  @Test func aFolderIsReadInOrderAndItsOtherFilesAreOnlyCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.txt", "Second title\n\n\(Self.body)\n")
    try folder.write("a/first.htm", "<html><body><h1>First title</h1><p>\(Self.body)</p></body>")
    try folder.write("README.md", "# Not an article")
    try folder.write("a/README.txt", "Not an article either.")
    try folder.write("a/notes.docx", "x")
    try folder.write(".hidden.txt", "Hidden\n\n\(Self.body)")
    let outcomes = ArticleReader().outcomes(of: [.path(folder.url.path)])
    let titles = outcomes.compactMap { if case .article(let a) = $0 { a.title } else { nil } }
    #expect(titles == ["First title", "Second title"])
    let ignored = outcomes.compactMap { if case .ignored(let files) = $0 { files } else { nil } }
    #expect(ignored.map(\.count) == [3])
  }

  @Test func recordsOfJSONLAndCSVGiveTheSameArticle() throws {
    let json = #"""
      {"id":"x1","Headline":"Planes land","published_at":"Sun, 24 Mar 2019 21:00:00 +0000","source":{"name":"AFP"},"link":"https://example.org/1","authors":["A. B."],"lang":"en","body":"\#(Self.body)"}
      """#
    let csv = """
      text;title;id;date;outlet;url;author;language\r
      "\(Self.body)";Planes land;x1;2019-03-24;AFP;https://example.org/1;A. B.;en-GB\r

      """
    let a = ArticleReader().articles(of: [.bytes(Array(json.utf8), name: "a.jsonl")])
    let b = ArticleReader().articles(of: [.bytes(Array(csv.utf8), name: "a.csv")])
    #expect(a.count == 1)
    #expect(a.map(\.id) == b.map(\.id))
    #expect(a.first?.sourceID == "x1")
    #expect(a.first?.date?.description == "2019-03-24")
    #expect(a.first?.author == b.first?.author)
    #expect(a.first?.text == "Planes land\n\n" + Self.body)
  }

  @Test(arguments: [
    ("a.jsonl", #"{"title":"T","text":"BODY","date":"2019-03-24"}"#),
    ("a.csv", "title,text,date\nT,\"BODY\",2019-03-24\n"),
  ])
  func recordsInUTF16AreRead(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.replacing("BODY", with: Self.body).utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let file = folder.url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    let articles = ArticleReader().articles(of: [.path(file.path)])
    #expect(articles.map(\.text) == ["T\n\n" + Self.body])
  }

  @Test func aBadRecordIsToldByItsLineAndTheOthersGoOn() throws {
    let good = #"{"title":"T","text":"\#(Self.body)","date":"2019-03-24"}"#
    let lines = [good, "{\"title\":", "[1]", "", "{\"title\":\"no text\"}", good]
    let outcomes = ArticleReader().outcomes(of: [
      .bytes(Array(lines.joined(separator: "\n").utf8), name: "a.jsonl")
    ])
    let places = outcomes.compactMap { if case .skipped(let s) = $0 { s.place.line } else { nil } }
    #expect(places == [2, 3, 5])
    #expect(outcomes.count { if case .article = $0 { true } else { false } } == 2)
  }

  @Test func quotedFieldsMayHoldSeparatorsQuotesAndLines() throws {
    let csv = "title,text,date\n\"A, \"\"B\"\"\",\"One.\nTwo, three.\",2019-03-24\n,Last.,\n"
    let articles = ArticleReader().articles(of: [.bytes(Array(csv.utf8), name: "a.csv")])
    #expect(articles.map(\.text) == ["A, \"B\"\n\nOne.\nTwo, three.", "Last."])
  }

  @Test(arguments: [
    ("empty.txt", Array(" \n\t ".utf8), SkippedInput.Reason.empty),
    ("a.txt", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0, 0, 1, 2], .binary("a PDF document")),
    ("b.txt", [1, 2, 3, 0, 5, 6], .binary(nil)),
    (
      "c.txt",
      Array(
        """
        Aviones rusos en Caracas

        Dos aviones de la fuerza aérea rusa aterrizaron el sábado en el aeropuerto de Caracas, y el \
        gobierno dijo que las piezas de repuesto para el ejército llegaron con los aviones.
        """.utf8), .notEnglish("Spanish")
    ),
    (
      "d.txt",
      Array(
        """
        Российские самолёты прибыли в Каракас. Два самолёта военно-воздушных сил приземлились.
        """.utf8), .notEnglish("text in Cyrillic letters")
    ),
  ])
  func whatIsNoArticleIsSkippedWithItsReason(
    name: String, bytes: [UInt8], reason: SkippedInput.Reason
  ) {
    let outcomes = ArticleReader().outcomes(of: [.bytes(bytes, name: name)])
    #expect(
      outcomes == [.skipped(SkippedInput(place: InputPlace(path: name), reason: reason))])
  }

  @Test func aTextThatIsANumberIsNoArticle() {
    let outcomes = ArticleReader().outcomes(of: [
      .bytes(Array("{\"id\":7,\"text\":5}".utf8), name: "a.jsonl")
    ])
    #expect(
      outcomes == [
        .skipped(SkippedInput(place: InputPlace(path: "a.jsonl", line: 1), reason: .noText))
      ])
  }

  @Test(arguments: ["[{\"text\": \"One.\"}]", "[\n{\"text\": \"One.\"}\n]"])
  func anArrayOfArticlesIsToldToBeOne(text: String) {
    let outcomes = ArticleReader().outcomes(of: [.bytes(Array(text.utf8), name: "a.jsonl")])
    #expect("\(outcomes)".contains("a JSON array where one object a line is wanted"))
  }

  @Test(arguments: [300, 100_000])
  func aPageThatIsNestedTooDeeplyIsToldSo(depth: Int) {
    let page =
      "<html><body>" + String(repeating: "<div>", count: depth) + "<p>\(Self.body)</p>"
      + String(repeating: "</div>", count: depth) + "</body></html>"
    let outcomes = ArticleReader().outcomes(of: [.bytes(Array(page.utf8), name: "a.html")])
    guard case .skipped(let skipped)? = outcomes.first, outcomes.count == 1 else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(skipped.reason == .tooDeep(limit: 255))
    // What stands before the depth is read, with a warning.
    let cut = page.replacing("<body>", with: "<body><p>\(Self.body)</p>")
    let read = ArticleReader().outcomes(of: [.bytes(Array(cut.utf8), name: "a.html")])
    #expect(read.contains { if case .article = $0 { true } else { false } })
    #expect("\(read)".contains("255 deep"))
  }

  @Test func aTooLargeInputIsSkippedAndTheNextIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", String(repeating: "The plane landed. ", count: 2_000))
    try folder.write("b.txt", "Title\n\n" + Self.body)
    let reader = ArticleReader(options: ReadingOptions(byteLimit: 20_000))
    let outcomes = reader.outcomes(of: [.path(folder.url.path)])
    guard case .skipped(let skipped) = outcomes.first else {
      Issue.record("nothing skipped")
      return
    }
    #expect(skipped.reason == .tooLarge(bytes: 36_000, limit: 20_000))
    #expect(outcomes.contains { if case .article = $0 { true } else { false } })
  }

  @Test func aPathThatIsNotThereIsSkippedWithItsName() {
    let outcomes = ArticleReader().outcomes(of: [.path("no/such/article.txt")])
    #expect(outcomes.count == 1)
    #expect("\(outcomes)".contains("no such file or folder"))
  }

  @Test func theIdDependsOnOutletAddressDateAndTextOnly() {
    let a = Article(id: "", outlet: "AFP", path: "a.txt", text: "One.").identified()
    let b = Article(id: "", sourceID: "7", outlet: "AFP", path: "b.txt", text: "One.").identified()
    let c = Article(id: "", outlet: "AFP", path: "a.txt", text: "One!").identified()
    #expect(a.id == b.id)
    #expect(a.id != c.id)
    #expect(a.id.utf8.count == 16)
    // Made once with another program's SHA-256 over the bytes "3:AFP0:0:4:One.".
    #expect(a.id == "615a14aa8e37ad19")
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("Café – “q”".utf8), "Café – “q”", false),
      ([0xFF, 0xFE, 0x43, 0, 0x61, 0, 0xE9, 0], "Caé", false),
      ([0xFE, 0xFF, 0, 0x43, 0, 0x61, 0, 0xE9], "Caé", false),
      ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x93, 0x71, 0x94], "Café – “q”", true),
    ] as [([UInt8], String, Bool)])
  func everyEncodingGivesTheSameText(bytes: [UInt8], text: String, warns: Bool) {
    var options = ReadingOptions()
    options.requiresEnglish = false
    let outcomes = ArticleReader(options: options).outcomes(of: [.bytes(bytes, name: "a.txt")])
    let articles = outcomes.compactMap { if case .article(let a) = $0 { a.text } else { nil } }
    #expect(articles == [text])
    let warned = outcomes.contains {
      if case .warning(let w) = $0, case .encoding = w.kind { true } else { false }
    }
    #expect(warned == warns)
  }
}
