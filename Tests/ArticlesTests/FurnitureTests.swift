import EntenteArticles
import EntenteGraphModel
import Testing

@Suite struct FurnitureTests {
  static func read(_ text: String) -> Article? {
    ArticleReader().articles(of: [.bytes(Array(text.utf8), name: "a.txt")]).first
  }

  static let first = "Two planes landed in Caracas on Saturday, an official said on Sunday."
  static let second =
    "The official said that the crews had come to discuss spare parts and training."
  static let third = "Neither government would comment on the reports when it was asked about them."

  @Test(arguments: [
    "PHOTO: A plane on the tarmac", "Photograph: The object seen from Billings. Chase Doak/Reuters",
    "READ NEXT: Brazil dam disaster: what Vale knew", "Read more: What Brussels wants from Ankara?",
    "Opinion | The queue for the Queen, and what it says about us", "Share on Facebook", "Tweet",
    "Compartir", "ADVERTISEMENT", "We use cookies to improve your experience on our site.",
    "Sign up for our morning newsletter and never miss a story.", "© 2019 The Daily Courier",
    "By Jane Doe and Ali Hassan, Reuters", "By Jane Doe | AFP | 3 min read", "Agence France-Presse",
    "Story by Jim Black, American Forces Press Service", "(Reporting by A. Bee; Editing by C. Dee)",
    "A soldier stands guard outside the airport in Caracas, March 24, 2019.",
    "Protesters march past the ministry in Caracas (AP Photo/Someone)",
    "Correction: An earlier version of this story misspelled the minister's name.",
    "This story has been published from a wire agency feed without modifications to the text.",
    "(Adds minister's comments, paragraphs 3-4)", "Relief Office @ReliefOffice",
    "UN Photo/Eva Lund", "About Contact Archive Support",
  ])
  func aFurnitureLineIsTakenOutAndNothingElse(line: String) {
    let text = ["A title", Self.first, Self.second, line, Self.third].joined(separator: "\n\n")
    let kept = ["A title", Self.first, Self.second, Self.third].joined(separator: "\n\n")
    #expect(Self.read(text)?.text == kept)
  }

  @Test(arguments: [
    "I agree.", "\"Share the burden,\" he said.", "Background", "What happens next",
    "Antony Blinken, Secretary of State", "Videos of the landing were shown on state television.",
    "More than 100 troops were aboard the two aircraft, the ministry said.",
    "By Monday, the planes had left for Moscow.",
    "The army, in partnership with the navy, conducted a launch of a missile from Florida on March 26, 2026.",
    "The squadron at the base conducted a threat hunting exercise May 4, 2024.",
    "The under secretary sat down to answer questions and give soldiers a view of their impact on security.",
    "Two of the three crews left Norfolk, and they will arrive in Rota on March 3, 2019.",
    "Photos of the aircraft were published by Reuters.",
    "QUESTION: Will the United States respond to that, or —",
    "Latest figures put the number of troops at 99, according to the ministry.",
    "The following is attributable to Spokesperson Ned Price:",
    "(He added that no one was hurt.)", "The fellow was a senior officer.", "The end",
    "Moscow | Minsk, the talks began in two cities at once.",
  ])
  func aLineOfTheArticleStays(line: String) {
    let text = ["A title", Self.first, Self.second, line, Self.third].joined(separator: "\n\n")
    #expect(Self.read(text)?.text == text)
  }

  @Test(arguments: [
    ("WASHINGTON - ", "WASHINGTON"), ("KYIV, Ukraine (AP) — ", "KYIV, Ukraine (AP)"),
    ("MOSCOW, March 24 (Reuters) - ", "MOSCOW, March 24 (Reuters)"),
    ("PHILIPPINE SEA (June 21, 2020) – ", "PHILIPPINE SEA (June 21, 2020)"),
    ("CARACAS, Jan. 31\n\n", "CARACAS, Jan. 31"), ("BEIRUT/MOSCOW — ", "BEIRUT/MOSCOW"),
  ])
  func aDatelineIsTakenFromTheFirstSentence(prefix: String, dateline: String) {
    let article = Self.read("A title\n\n\(prefix)\(Self.first)\n\n\(Self.second)")
    #expect(article?.text == "A title\n\n\(Self.first)\n\n\(Self.second)")
    #expect(article?.dateline == dateline)
  }

  @Test(arguments: [
    "WASHINGTON/ANKARA, July 18, 2019 (Wire reports)",
    "Port Sudan/London - Thursday, July 18, 2019",
    "by a staff reporter - BELGRADE (July 18, 2019)", "By the Asia desk. TAIPEI, July 18, 2019",
    "By our correspondents in Eindhoven and Kiev, July 18, 2019",
    "By our correspondents in Paris and Tehran | 18 July 2019",
    "By a special correspondent | WAGAH | 18 July 2019, 11.55 pm",
    "Tel Aviv, July 18, 2019 - From a staff reporter",
    "Thursday 18 July 2019. From our own staff, Paris",
    "THE HAGUE, Thursday 18 July 2019. ",
  ])
  func aLineOfWritersPlaceAndDayDatesTheArticle(line: String) {
    let isRunIn = line.hasSuffix(" ")
    let text = "A title\n\n\(line)\(isRunIn ? "" : "\n\n")\(Self.first)\n\n\(Self.second)"
    let article = Self.read(text)
    #expect(article?.date == CalendarDate("2019-07-18"))
    #expect(article?.text == "A title\n\n\(Self.first)\n\n\(Self.second)")
  }

  @Test(arguments: [
    "Barack Obama at the pyramids in Cairo, June 4, 2009", "What changed after June 4, 2009",
  ])
  func aLineThatSaysMoreThanWritersPlaceAndDayStays(line: String) {
    let article = Self.read("A title\n\n\(line)\n\n\(Self.first)\n\n\(Self.second)")
    #expect(article?.date == nil)
  }

  @Test(arguments: ["NATO - The alliance met", "The plan - Moscow's own - failed", "Il-62 - one"])
  func whatIsNoDatelineStays(start: String) {
    let text = "A title\n\n\(start), an official in Caracas said on Sunday.\n\n\(Self.second)"
    #expect(Self.read(text)?.text == text)
  }

  @Test func theSitesNameAndMenuAreNotTheTitle() {
    let body = "\(Self.first)\n\n\(Self.second)"
    for banner in [
      "Skies and Straits\n\nA blog about aircraft\n\nAbout Contact Archive Support",
      "Ministry of Foreign Affairs\n\nHome / Newsroom / Releases", "Home | News | Article Display",
    ] {
      let text = "\(banner)\n\nWhy two planes landed in the capital\n\n\(body)"
      #expect(Self.read(text)?.title == "Why two planes landed in the capital", "\(banner)")
    }
    // A trail below the headline leaves the headline where it is.
    let below = "Why two planes landed in the capital\n\nHome / World / Americas\n\n\(body)"
    #expect(Self.read(below)?.title == "Why two planes landed in the capital")
  }

  @Test func whatStandsBelowTheMarkOfTheEndIsTheSenders() {
    let text = "A title\n\n\(Self.first)\n\n\(Self.second)\n\nENDS\n\n\(Self.third)"
    #expect(Self.read(text)?.text == "A title\n\n\(Self.first)\n\n\(Self.second)")
  }

  @Test func aListOfOtherStoriesEndsWhereTheArticleGoesOn() {
    let text = """
      A title

      \(Self.first)

      Related stories
      Minister resigns over spending row
      Storm heads for the coast

      \(Self.second)

      Most read
      Ten things to know
      """
    #expect(Self.read(text)?.text == "A title\n\n\(Self.first)\n\n\(Self.second)")
  }

  @Test func linesBrokenForTheirWidthAreJoined() {
    let text = """
      A title

      Two planes landed at the airport of Caracas on Saturday with troops
      and spare parts on board, an official of the government said on the
      following day in the capital.

      The official said that the crews had come to discuss the training of
      the army, and that they would leave again within the week, when the
      talks between the two ministries were to have ended.

      Neither government would comment.
      """
    #expect(Self.read(text)?.text.split(separator: "\n").count == 4)
  }
}
