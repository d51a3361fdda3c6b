import EntenteGraphModel
import TestSupport
import Testing

@testable import EntenteExtraction

/// How whole texts take up what they have named, read by the engine.
@Suite struct SpokenOfAgainTests {
  /// The entities that a phrase of the text stands for, by the mentions that have just these words.
  private func meanings(_ phrase: String, _ text: String, date: String) throws -> Set<String> {
    let linked = try SharedPipeline.linked(text, date: date)
    return Set(linked.mentions.filter { $0.surface == phrase }.map(\.entity.rawValue))
  }

  static let cases: [(phrase: String, text: String, date: String, ids: Set<String>)] = [
    ("its", "Chile asked Peru to open its border.", "2019-06-05", ["nation:peru"]),
    ("its", "Chile accused Peru of moving its troops to Mali.", "2019-06-05", ["nation:peru"]),
    (
      "its", "China sent planes near Japan, which scrambled its jets.", "2019-06-05",
      ["nation:japan"]
    ),
    ("its", "Chile praised Peru for its attack on Mali.", "2019-06-05", ["nation:peru"]),
    ("its", "Chile and its army bombed Lima.", "2019-06-05", ["nation:chile"]),
    ("its", "Serbia relies on Russia. Belarus is its ally.", "2019-06-05", ["nation:serbia"]),
    ("it", "Chile warned Peru that it would be bombed.", "2019-06-05", ["nation:peru"]),
    (
      "its", "The European Union sanctioned Peru since its troops entered Chile.", "2019-06-05",
      ["nation:peru"]
    ),
    (
      "both presidents",
      "President Vladimir Putin met President Barack Obama. Angela Merkel thanked both presidents.",
      "2013-06-05", ["leader:vladimir-putin", "leader:barack-obama"]
    ),
    (
      "Brazilian", "Lula da Silva visited Beijing. The Brazilian criticized Chile.",
      "2024-05-03", ["leader:luiz-inacio-lula-da-silva"]
    ),
    (
      "The former prime minister",
      "Boris Johnson visited Kyiv. The former prime minister praised Chile.", "2024-05-03",
      ["leader:boris-johnson"]
    ),
    (
      "The former prime minister",
      "Rishi Sunak visited Kyiv. The former prime minister praised Chile.", "2024-05-03", []
    ),
    ("Ukrainian", "The Ukrainian asked Chile for weapons.", "2024-05-03", []),
    (
      "CIA director", "William Burns flew to Lima. The CIA director praised Chile.", "2024-05-03",
      ["leader:william-j-burns"]
    ),
    (
      "The jet", "A Turkish F-16 shot down a Russian Su-24. The jet crashed in Latakia.",
      "2024-05-03", ["aircraft:sukhoi-su-24"]
    ),
    (
      "Both leaders", "Putin and Xi met in Moscow. Both leaders praised the talks.", "2019-06-05",
      ["leader:vladimir-putin", "leader:xi-jinping"]
    ),
    (
      "The two nations", "Russia and China signed a treaty. The two nations have grown close.",
      "2019-06-05", ["nation:russia", "nation:china"]
    ),
    (
      "the South American country",
      "Russia sent planes to Venezuela. Critics say the South American country is bankrupt.",
      "2019-03-25", ["nation:venezuela"]
    ),
    (
      "NIMCSG",
      "The Nimitz Carrier Strike Group (NIMCSG) is in Japan. NIMCSG left Guam on Monday.",
      "2023-04-16", ["organization:nimitz-carrier-strike-group"]
    ),
    (
      "president", "Maduro spoke on Monday. He said the US president wanted a coup.",
      "2019-03-25", ["leader:donald-trump"]
    ),
    (
      "president", "Maduro spoke on Monday. He said the US president wanted a coup.",
      "2014-03-25", ["leader:barack-obama"]
    ),
    ("president", "Maduro met the former US president in Cuba.", "2019-03-25", []),
    ("president", "The US president, Joe Biden, left.", "2022-03-25", []),
    (
      "Its military", "Israel denied the charge on Monday. Its military had warned Syria.",
      "2018-09-20", ["organization:israel-defense-forces"]
    ),
    (
      "The army", "The Sudanese army shelled Khartoum. The army denied it.", "2023-05-20",
      ["organization:sudanese-armed-forces"]
    ),
    (
      "The regime", "The Myanmar military regime jailed two journalists. The regime denied it.",
      "2022-05-20", ["organization:tatmadaw"]
    ),
    (
      "the government",
      "The Polish government met on Monday. Germany asked the government to wait.",
      "2022-05-20", ["nation:poland"]
    ),
    (
      "Coalition",
      "The Global Coalition against Daesh met in Rome. Coalition aircraft bombed Raqqa.",
      "2017-05-20", ["organization:global-coalition-against-daesh"]
    ),
    (
      "They", "Xi met with Putin in Moscow on Monday. They discussed trade.", "2019-06-05",
      ["leader:vladimir-putin", "leader:xi-jinping"]
    ),
    (
      "air wing",
      "Carrier Air Wing 17 flew from Guam. USS Nimitz praised Carrier Air Wing 17. "
        + "USS Nimitz's air wing left.", "2023-04-16", []
    ),
    (
      "The Foreign Secretary",
      "The Foreign Secretary flew to Oman. Ministers met Foreign Secretary Boris Johnson there.",
      "2016-12-10", ["leader:boris-johnson"]
    ),
    (
      "these planes", "Airbus builds the A380. Emirates has bought six of these planes.",
      "2016-12-10", ["aircraft:airbus-a380"]
    ),
    (
      "The swing-wing jets",
      "Two Tu-160 bombers flew to Engels. The swing-wing jets left on Monday.",
      "2018-12-10", ["aircraft:tupolev-tu-160"]
    ),
    (
      "secretary general", "The NATO secretary general visited Kyiv.", "2022-12-10",
      ["leader:jens-stoltenberg"]
    ),
    (
      "foreign minister", "Blinken met the Russian foreign minister in Rome.", "2022-12-10",
      ["leader:sergey-lavrov"]
    ),
    (
      "They",
      "Foreign Minister Sergei Lavrov met today with Secretary of State Antony Blinken in Rome. "
        + "They discussed trade.", "2022-12-10", ["leader:antony-blinken", "leader:sergey-lavrov"]
    ),
    (
      "Our two countries",
      "Turkey and the United States are friends. Our two countries work side by side.",
      "2016-08-20", ["nation:turkey", "nation:united-states"]
    ),
    (
      "A British aid group",
      "A British aid group says millions need food in Mali. Oxfam says the rains have failed.",
      "2010-03-20", ["organization:oxfam"]
    ),
    (
      "supreme leader",
      "Iran's supreme leader says he will not talk to Peru. Ayatollah Ali Khamenei added that talks "
        + "would fail.", "2006-06-10", ["leader:ali-khamenei"]
    ),
    (
      "A spokeswoman",
      "A spokeswoman for the Peruvian embassy said it was false. Angela Merkel said it was true.",
      "2010-03-20", []
    ),
    (
      "The newspaper",
      "The newspaper said that troops had left. Amnesty International said that they had not.",
      "2010-03-20", []
    ),
    (
      "The Assistant Secretary",
      "Assistant Secretary of State Karen Donfried flew to Chad. The Assistant Secretary met students.",
      "2022-06-10", ["leader:karen-donfried"]
    ),
    (
      "The secretary", "US Secretary of State Antony Blinken met Xi. The secretary praised him.",
      "2023-06-19", ["leader:antony-blinken"]
    ),
  ]

  @Test(arguments: cases.indices)
  func `a phrase stands for what the text has named`(_ number: Int) throws {
    let item = Self.cases[number]
    let found = try meanings(item.phrase, item.text, date: item.date)
    #expect(found == item.ids, "\(item.phrase): \(found)")
  }

  @Test func `a group of aircraft that is taken up again is one`() throws {
    let text =
      "Two Russian air force planes landed near Caracas on Saturday. The planes carried troops."
      + " One of the planes left on Sunday."
    let linked = try SharedPipeline.linked(text, date: "2019-03-25")
    let groups = linked.mentions.filter { $0.entity.kind == .aircraft }
    #expect(Set(groups.map(\.entity)).count == 1, "\(groups.map(\.surface))")
    #expect(groups.count >= 2)
  }

  @Test(
    arguments: [
      ("NIMCSG", "Nimitz Carrier Strike Group", true),
      ("SHAPE", "Supreme Headquarters Allied Powers Europe", true),
      ("OAS", "Organization of American States", true), ("UN", "United Nations", true),
      ("NATO", "Northern Command", false), ("US", "Union", false),
      ("CSG", "Carrier Air Wing", false), ("ABCDEFGHIJKLMN", "A B C D E F G H I J K L M N", false),
    ])
  func `an acronym takes letters of each word in order`(
    acronym: String, name: String, fits: Bool
  ) {
    #expect(Discourse.isAcronym(acronym, of: name) == fits)
  }

  @Test func `a nickname of a squadron is the squadron`() throws {
    let text = "The “Kestrels” of Strike Fighter Squadron (VFA) 137 flew over Guam on Monday."
    let linked = try SharedPipeline.linked(text, date: "2023-04-16")
    let units = linked.mentions.filter { $0.entity.kind == .organization }.map(\.entity)
    #expect(Set(units) == [EntityID(kind: .organization, slug: "strike-fighter-squadron-137")])
  }

  @Test func `a ship in a list is left out, one that acts is not`() throws {
    let listed = try SharedPipeline.linked(
      "The group consists of the destroyers USS Decatur and USS Russell.", date: "2023-04-16")
    #expect(!listed.entities.values.contains { $0.name.hasPrefix("USS") })
    let acting = try SharedPipeline.linked(
      "USS Boxer shot down an Iranian drone on Thursday.", date: "2019-07-19")
    #expect(acting.entities.values.contains { $0.name == "USS Boxer" })
  }

  @Test func `the office that sends a text is no part of it`() throws {
    let linked = try SharedPipeline.linked(
      "Meeting in Rome\n\nOffice of the Spokesperson\n\nThey met in Rome on Monday.",
      date: "2022-04-16")
    #expect(!linked.entities.values.contains { $0.kind == .organization })
  }
}
