import EntenteExtraction
import TestSupport
import Testing

/// What readouts and press statements tell of help, rules broken, praise and talks, and what they only seem to.
struct ReadoutTests {
  @Test(
    "Help is for whoever its clause tells of, however it is counted",
    arguments: [
      "Kenya provided assistance to save lives and reduce the suffering of the people of Mali.",
      "Kenya has provided 50 million dollars in assistance to reduce the suffering of the people of Mali.",
      "Kenyan assistance to respond to the needs of refugees from Mali continued.",
    ])
  func help(text: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(told.contains("kenya aid mali"), "\(told)")
  }

  @Test(
    "What statements tell in words of their own",
    arguments: [
      ("Kenya is ending support for Mali.", "kenya sanction mali"),
      (
        "The launch by Iran is a clear violation of UN Security Council resolutions.",
        "iran reject united-nations-security-council"
      ),
      (
        "Angela Merkel condemned Iran's missile launch as a violation of UN Security Council resolutions.",
        "iran reject united-nations-security-council"
      ),
      ("Kenya stands with people in Mali.", "kenya support mali"),
      (
        "Angela Merkel led the German delegation to the talks.", "angela-merkel official-of germany"
      ),
      ("Angela Merkel signed for Germany.", "angela-merkel official-of germany"),
      ("Angela Merkel will lead the German delegation.", "angela-merkel official-of germany"),
      ("Angela Merkel highlighted Kenya's leadership on climate.", "angela-merkel support kenya"),
      (
        "Angela Merkel highlighted that Germany would continue to work with Kenya.",
        "germany agree kenya"
      ),
      ("Kenya and Mali previously designated Vladimir Putin.", "kenya sanction vladimir-putin"),
      ("Kenya told Mali that it must stop attacking Chad.", "mali assault chad"),
      ("Kenya made clear to Mali that it must stop attacking Chad.", "kenya request mali"),
      (
        "Angela Merkel and Emmanuel Macron agreed to send aid to Mali.",
        "angela-merkel agree emmanuel-macron"
      ),
      ("Kenya condemned the attacks on Mali by Al-Shabaab.", "al-shabaab assault mali"),
      ("Kenya has threatened to use force and closed its border with Mali.", "kenya coerce mali"),
      ("Kenya thanked Mali for its partnership.", "kenya allied-with mali"),
      ("Kenya took over the peacekeeping mission from Mali.", "kenya cooperate mali"),
      ("Kenya and Mali drafted the resolution.", "kenya cooperate mali"),
      ("Kenya laid siege to Mali.", "kenya coerce mali"),
      (
        "Angela Merkel and Emmanuel Macron discussed their support for Mali.",
        "emmanuel-macron support mali"
      ),
      (
        "Angela Merkel met Emmanuel Macron, who rejected her call for sanctions.",
        "emmanuel-macron reject angela-merkel"
      ),
      (
        "Angela Merkel was accompanied by Emmanuel Macron on her visit to Mali.",
        "emmanuel-macron visited mali"
      ),
      (
        "Angela Merkel was accompanied by Emmanuel Macron on her visit to Mali.",
        "angela-merkel visited mali"
      ),
      (
        "Angela Merkel will begin a tour of the region next week with stops in Mali and Chad.",
        "angela-merkel visited chad planned"
      ),
      (
        "Angela Merkel is expected to confer with Emmanuel Macron and with the leader of Russia, Vladimir Putin.",
        "angela-merkel consult vladimir-putin planned"
      ),
      ("Angela Merkel met Emmanuel Macron today in Mali.", "angela-merkel visited mali"),
    ])
  func told(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test("The second verb that somebody is called on for is theirs as well as the first")
  func calledOn() throws {
    let told = try PhrasingTests.events(
      "Kenya called on Chad to leave and end its attacks on Mali.")
    #expect(told.contains("chad assault mali"), "\(told)")
    #expect(!told.contains("kenya assault mali"), "\(told)")
  }

  @Test(
    "What somebody's decision or ability is to do is theirs",
    arguments: [
      "Kenya welcomed Chad's decision to end its attacks on Mali.",
      "Kenya undermined Chad's ability to finance its war on Mali.",
      "Kenya spoke of sanctions that were placed on Chad for its war on Mali.",
    ])
  func decisions(text: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!told.contains { $0.hasPrefix("kenya assault") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("chad assault mali") }, "\(told)")
  }

  @Test("They who do something as others stand with them are the people spoken of")
  func people() throws {
    let told = try PhrasingTests.events(
      """
      Angela Merkel and Emmanuel Macron met. Angela Merkel reiterated Germany's solidarity with the \
      brave people of Ukraine, as they continue to resist Russia's attacks.
      """)
    #expect(!told.contains("russia assault angela-merkel"), "\(told)")
    #expect(!told.contains("emmanuel-macron reject russia"), "\(told)")
  }

  @Test("Who supports the joint statement of others has not signed it")
  func otherStatement() throws {
    let told = try PhrasingTests.events(
      """
      Kenya condemns the coup. We support the joint statement of NATO and the European Union.
      We stand with the people of Mali.
      """)
    #expect(told.contains("kenya support mali"), "\(told)")
    #expect(!told.contains("nato support mali"), "\(told)")
  }

  @Test(
    "What sounds like an event of readouts and is none is not told",
    arguments: [
      (
        "Angela Merkel and Emmanuel Macron met Boris Johnson for talks.",
        "angela-merkel consult emmanuel-macron"
      ),
      (
        "Angela Merkel emphasized that Germany would work with Kenya to end the war.",
        "germany concede kenya"
      ),
      ("Mali has yet to pass the law, Kenya said.", "kenya request mali"),
      (
        "Angela Merkel solicited bribes from a Chadian-designated terrorist group.",
        "angela-merkel request chad"
      ),
      ("Kenya announced measures to support the people of Mali.", "kenya sanction mali"),
      (
        "Angela Merkel's decision to return German troops to Mali was welcomed.",
        "angela-merkel visited mali"
      ),
      (
        "Angela Merkel handed the podium over to Emmanuel Macron.",
        "angela-merkel retreat emmanuel-macron"
      ),
      ("I would defer to Kenya, Angela Merkel said.", "angela-merkel concede kenya"),
      ("Kenya executed coordinated Kenya-Mali and Kenya-Chad exercises.", "kenya assault mali"),
      ("Angela Merkel wants to get it to Mali.", "angela-merkel visited mali hypothetical"),
      ("Kenya took further steps to target Chad's oligarchs.", "kenya assault chad"),
      // What money is asked for is not done by those who speak of it.
      (
        "Angela Merkel discussed the request to NATO for $33 billion in aid to empower Ukraine to defeat the Kremlin’s war.",
        "angela-merkel assault russia"
      ),
      ("Kenya told Mali that it must stop attacking Chad.", "kenya assault chad"),
      // Nobody blames who was attacked.
      (
        "Kenya condemned the attack perpetrated on Friday against a convoy of the African Union.",
        "kenya accuse african-union"
      ),
      ("Kenya urges de-escalation of the conflict in Mali.", "kenya retreat mali"),
    ])
  func untold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!PhrasingTests.holds(told, event), "\(told)")
  }
}
