import EntenteExtraction
import TestSupport
import Testing

/// What official statements tell of those in whose name they speak, and of those whom they speak to.
struct StatementTests {
  private static let greeting = """
    National Day of Mali

    On behalf of Kenya, I congratulate the people of Mali as you celebrate your National Day. \
    We are proud to stand with you. We work together to fight disease.
    """

  @Test(
    "A greeting is the nation's in whose name it speaks, and \"you\" are those whom it greets",
    arguments: ["kenya support mali", "kenya cooperate mali"])
  func greets(event: String) throws {
    let told = try PhrasingTests.events(Self.greeting)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test("An official whose name stands over a greeting greets in the nation's name")
  func greetsInPerson() throws {
    let told = try PhrasingTests.events(
      """
      National Day of Mali

      Antony J. Blinken, Secretary of State

      On behalf of the United States of America, I congratulate the people of Mali as you celebrate \
      your National Day.
      """)
    #expect(told.contains("antony-blinken support mali"), "\(told)")
    #expect(!told.contains("united-states support mali"), "\(told)")
  }

  @Test("Whom one of two who speak in turns calls \"you\" is the other")
  func turns() throws {
    let told = try PhrasingTests.events(
      """
      Secretary Antony J. Blinken And French President Emmanuel Macron Before Their Meeting

      Antony J. Blinken, Secretary of State

      SECRETARY BLINKEN: Good morning, everyone.

      PRESIDENT MACRON: The United States has a friend here. I thank you for your leadership.
      """)
    #expect(told.contains("emmanuel-macron support antony-blinken"), "\(told)")
  }

  @Test("A statement is by those who are named behind \"by\", not by the longest list")
  func signers() throws {
    let told = try PhrasingTests.events(
      """
      The following statement was released by the Governments of Kenya and Mali.
      Officials of the European Union, the African Union, NATO and the Arab League took part.
      We condemn Iran.
      """)
    #expect(told.isSuperset(of: ["kenya accuse iran", "mali accuse iran"]), "\(told)")
    #expect(!told.contains("nato accuse iran"), "\(told)")
  }

  @Test(
    "What is promised against somebody threatens them",
    arguments: [
      "Kenya reaffirmed its commitment to holding Russia accountable.",
      "Kenya reiterated its resolve to hold Russia accountable.",
    ])
  func reckoning(text: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(told.contains("kenya threaten russia"), "\(told)")
    #expect(!told.contains { $0.contains("agree") }, "\(told)")
  }

  @Test(
    "Efforts that are talked of go on, ways may come",
    arguments: [
      ("Kenya and Uganda discussed their efforts to assist Mali.", "kenya aid mali"),
      ("Kenya and Uganda discussed ways to assist Mali.", "kenya aid mali hypothetical"),
    ])
  func underWay(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "They who do something after one has met the other are both",
    arguments: ["emmanuel-macron accuse iran", "olaf-scholz accuse iran"])
  func both(event: String) throws {
    let told = try PhrasingTests.events("Emmanuel Macron met Olaf Scholz and they condemned Iran.")
    #expect(told.contains(event), "\(told)")
  }

  @Test(
    "Each who is listed with a title of their own is met",
    arguments: ["olaf-scholz", "boris-johnson"])
  func listed(partner: String) throws {
    let told = try PhrasingTests.events(
      """
      Emmanuel Macron met with Chancellor Olaf Scholz, Prime Minister Boris Johnson, and others \
      in Paris.
      """)
    #expect(
      told.contains("emmanuel-macron consult \(partner)")
        || told.contains("\(partner) consult emmanuel-macron"), "\(told)")
  }

  @Test(
    "A list of people with titles is one list, whatever stands before the last of them",
    arguments: ["olaf-scholz", "boris-johnson", "emmanuel-macron"])
  func listedToTheEnd(partner: String) throws {
    let told = try PhrasingTests.events(
      """
      Joe Biden will travel to Lima, Peru, to meet with Chancellor Olaf Scholz, Prime Minister \
      Boris Johnson, and President Emmanuel Macron.
      """)
    #expect(told.contains { $0.contains("joe-biden") && $0.contains(partner) }, "\(told)")
  }

  @Test("In a headline that says that they meet, \"With\" joins those who do")
  func headline() throws {
    let told = try PhrasingTests.events(
      """
      Secretary Antony J. Blinken With French President Emmanuel Macron Before Their Meeting

      They spoke in Paris.
      """)
    #expect(
      told.contains("antony-blinken consult emmanuel-macron")
        || told.contains("emmanuel-macron consult antony-blinken"), "\(told)")
  }

  @Test("The officials whom somebody meets beside their leader are of the leader's nation")
  func beside() throws {
    let told = try PhrasingTests.events(
      "Angela Merkel met with French President Emmanuel Macron and other government officials.")
    #expect(told.contains("angela-merkel consult france"), "\(told)")
  }

  @Test(
    "Officials without a nation of their own are met as those of where they are met",
    arguments: [
      "In Mali, Angela Merkel met with senior government officials.",
      "Angela Merkel visited Mali, where she met with senior government officials.",
      "Angela Merkel travelled to Mali to meet with government officials.",
    ])
  func hosts(text: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(told.contains("angela-merkel consult mali"), "\(told)")
  }

  @Test(
    "What sounds like an event of statements and is none is not told",
    arguments: [
      (
        "Angela Merkel and Emmanuel Macron met. They affirmed their two countries’ support for Mali.",
        "angela-merkel support france"
      ),
      ("The murders committed by Chad and Mali go on.", "chad agree mali"),
      ("Chad and Mali promised to adhere to the NATO rules.", "chad member-of nato"),
      (
        "The statement was released by the Governments of Kenya, Mali, and by officials of NATO.",
        "mali member-of nato"
      ),
      ("Mali grapples with the crises in Lebanon.", "mali opposed-to lebanon"),
      (
        "Antony Blinken met with leaders to discuss Russia's attacks on Mali.",
        "antony-blinken consult russia"
      ),
      ("Russia recognized the republics in eastern Ukraine.", "russia support ukraine"),
      (
        "Angela Merkel highlighted her commitment to peace through cooperation among Chad, Mali and Kenya.",
        "angela-merkel agree chad"
      ),
      (
        "Antony Blinken attended meetings at the State Department.",
        "antony-blinken consult us-department-of-state"
      ),
      (
        "Angela Merkel will thank the people of Mali for their support of Chad.",
        "angela-merkel support chad"
      ),
      ("Chadian and Malian troops fired at each other.", "chad cooperate mali"),
      ("Chadian and Malian forces say they have seen rebels.", "chad cooperate mali"),
      ("Kenya and Mali announced a cultural partnership.", "kenya allied-with mali"),
    ])
  func untold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "A common noun with a capital or an article is the body of its kind that the text has named",
    arguments: [
      ("ECOWAS condemned the coup. The bloc imposed sanctions on Niger.", "ecowas sanction niger"),
      (
        "France condemned the coup in Niger. The junta closed its border with Benin.",
        "niger coerce benin"
      ),
      (
        "The World Food Programme thanked Uganda. The agency urged Kenya to reopen the camp.",
        "world-food-programme request kenya"
      ),
      (
        "ISIS attacked Mosul. The Coalition condemned ISIS.",
        "global-coalition-against-daesh accuse islamic-state"
      ),
    ])
  func bodies(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(told.contains(event), "\(told)")
  }

  @Test("What an institution's statement demands it demands itself, and others side with it")
  func institution() throws {
    let told = try PhrasingTests.events(
      """
      Statement on Mali

      Kenya condemns the violence in Mali. The attacks must stop, and Chad must release the crew. \
      Peru aligns itself with this statement.
      """)
    #expect(told.contains("kenya request chad"), "\(told)")
    #expect(told.contains("peru support kenya"), "\(told)")
  }

  @Test("\"Our\" is of the one whose support a text tells of")
  func supporter() throws {
    let told = try PhrasingTests.events(
      "The visit will reinforce Kenyan support for Mali. Talks with our Malian partners will follow."
    )
    #expect(told.contains("kenya allied-with mali"), "\(told)")
  }

  @Test("Who says a quotation is not who is described in it")
  func quotedSpeaker() throws {
    let told = try PhrasingTests.events(
      """
      Press Secretary John Kirby said Defense Secretary Chuck Hagel spoke with Israeli Defense \
      Minister Moshe Yaalon. “The secretary and minister pledged to continue working closely with one \
      another,” Kirby added.
      """)
    #expect(PhrasingTests.holds(told, "chuck-hagel agree moshe-yaalon"), "\(told)")
  }
}
