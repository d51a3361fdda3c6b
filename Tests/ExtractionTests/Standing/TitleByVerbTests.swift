import TestSupport
import Testing

/// Offices that a verb, a list or a nation's name beside a person tells.
@Suite struct TitleByVerbTests {
  @Test(
    arguments: [
      ("Joseph Aoun was elected president of Lebanon.", "Joseph Aoun leads lebanon"),
      (
        "Prince Norodom Ranariddh was made first prime minister of Cambodia in 1993.",
        "Norodom Ranariddh leads cambodia"
      ),
      ("Kais Saied served as president of Tunisia.", "Kais Saied leads tunisia"),
      (
        "Marco Rubio was sworn in as secretary of state of the United States.",
        "Marco Rubio official-of united-states"
      ),
      (
        "Ana Ruiz, who was then Peru's finance minister, praised Chile.",
        "Ana Ruiz official-of peru"
      ),
      ("Jan Novak, sworn in as Slovakia's president, praised Poland.", "Jan Novak leads slovakia"),
      ("Juan Pardo proclaimed himself president of Bolivia.", "Juan Pardo leads bolivia"),
      ("Ana Ruiz became president of Peru in May.", "Ana Ruiz leads peru"),
      ("Ana Ruiz will become Peru's president in May.", "Ana Ruiz leads peru"),
      ("Ana Ruiz will be sworn in as Peru's president.", "Ana Ruiz leads peru"),
      ("Ana Ruiz is set to become Peru's prime minister.", "Ana Ruiz leads peru"),
      (
        "Emmanuel Macron left France. Macron appointed Ana Ruiz defence minister.",
        "Ana Ruiz official-of france"
      ),
      ("China's UN envoy Ana Ruiz spoke.", "Ana Ruiz official-of china"),
      ("Peru's parliament elected Ana Ruiz prime minister.", "Ana Ruiz leads peru"),
      ("Hezbollah, whose commander is Ana Ruiz, voted.", "Ana Ruiz leads hezbollah"),
      (
        "Peru protested. The foreign minister, Ana Ruiz, spoke of war.", "Ana Ruiz official-of peru"
      ),
      (
        "The presidents of Peru, Ana Ruiz, and of Kenya, Mary Otieno, voted.",
        "Mary Otieno leads kenya"
      ),
    ])
  func `a verb gives an office to its subject`(text: String, wanted: String) throws {
    let found = try OfficeTests.offices(text, "2025-02-01")
    #expect(found.contains(wanted), "\(found)")
  }

  @Test(arguments: [
    (
      "Ana Ruiz, who had summoned the Chadian ambassador, Ali Noor, left.",
      "Ana Ruiz official-of chad"
    ),
    ("The U.N. humanitarian chief, Ana Ruiz, left.", "Ana Ruiz leads united-nations"),
    ("China's UN envoy Ana Ruiz spoke.", "Ana Ruiz official-of united-nations"),
    ("Iraqi Kurdish leader Ana Ruiz left.", "Ana Ruiz leads iraq"),
    ("Kosovo Serb leader Ana Ruiz left.", "Ana Ruiz leads serbia"),
    ("Ana Ruiz was Mexico's president.", "Claudia Sheinbaum leads mexico"),
    ("Ana Ruiz wants to be Mexico's president.", "Claudia Sheinbaum leads mexico"),
    ("Ana Ruiz, the Peruvian president's daughter, left.", "Ana Ruiz leads peru"),
  ])
  func `who is named beside somebody, or heads a part, holds no such office`(
    text: String, unwanted: String
  ) throws {
    let found = try OfficeTests.offices(text, "2025-02-01")
    #expect(!found.contains(unwanted), "\(found)")
  }

  @Test(arguments: [
    "Joseph Aoun was not elected president of Lebanon.",
    "Joseph Aoun may become president of Lebanon.",
  ])
  func `an office that nobody got is none`(text: String) throws {
    #expect(try !OfficeTests.offices(text, "2024-02-01").contains("Joseph Aoun leads lebanon"))
  }

  @Test(
    arguments: [
      "The defence ministers of Estonia and Latvia, Hanno Pevkur and Andris Sprūds, asked NATO for help.",
      "The Estonian and Latvian defence ministers, Hanno Pevkur and Andris Sprūds, asked NATO for help.",
      "Hanno Pevkur and Andris Sprūds, the Estonian and Latvian defence ministers, asked NATO for help.",
    ])
  func `each of several ministers is of the nation in the same place of the list`(text: String)
    throws
  {
    let found = try OfficeTests.offices(text, "2024-02-01")
    #expect(found.contains("Hanno Pevkur official-of estonia"), "\(found)")
    #expect(found.contains("Andris Sprūds official-of latvia"), "\(found)")
    #expect(!found.contains("Hanno Pevkur official-of latvia"), "\(found)")
  }

  @Test(
    arguments: [
      ("Martti Ahtisaari of Finland spoke first.", "Martti Ahtisaari leads finland"),
      (
        "Emmanuel Macron of France spoke first.", "Emmanuel Macron leads france"
      ),
    ])
  func `the tables tell what a name beside a nation was to it`(
    text: String, wanted: String
  ) throws {
    let found = try OfficeTests.offices(text, "2022-02-01")
    #expect(found.contains(wanted), "\(found)")
  }

  @Test
  func `the title of the next person in a list is not the last one's`() throws {
    let found = try OfficeTests.offices(
      "The president of Cyprus, Nikos Christodoulides, and the Turkish Cypriot leader, Ersin Tatar, met.",
      "2024-02-01")
    #expect(!found.contains("Nikos Christodoulides leads northern-cyprus"), "\(found)")
    #expect(found.contains("Ersin Tatar leads northern-cyprus"), "\(found)")
  }
}
