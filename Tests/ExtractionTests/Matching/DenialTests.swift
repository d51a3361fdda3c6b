import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// Charges, who denies them, and whose deeds a noun alone recalls.
struct DenialTests {
  @Test(
    "A denial answers who made the charge",
    arguments: [
      (
        "Riyadh blamed Iran for the attack on Abqaiq. Tehran denied involvement.",
        "iran reject saudi-arabia"
      ),
      (
        "Hezbollah was accused by Israel, which says that it attacked Haifa. \"Nonsense,\" said Hezbollah.",
        "hezbollah reject israel"
      ),
      (
        "Turkey accused Armenia of shelling Ganja. Armenia called the allegation absurd.",
        "armenia reject turkey"
      ),
      (
        "The United States says Iran attacked two tankers in the Gulf of Oman. Tehran has denied involvement.",
        "iran assault gulf-of-oman negated"
      ),
    ])
  func denials(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "A verdict without a name is about who did the last harm",
    arguments: [
      (
        "Russia bombed Kharkiv on Monday. \"A crime against humanity,\" Ursula von der Leyen said.",
        "ursula-von-der-leyen accuse russia"
      ),
      (
        "Russia seized three Ukrainian ships. Nikki Haley branded the seizure an outrageous violation.",
        "nikki-haley accuse russia"
      ),
    ])
  func verdicts(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test("Nobody who was not charged denies anything")
  func nobody() throws {
    let events = try PhrasingTests.events("France praised Germany. Spain denied involvement.")
    #expect(!events.contains { $0.contains("reject") })
  }

  @Test(
    "A noun recalls whom its owner was said to attack",
    arguments: [
      (
        "Russia attacked Georgia in August. Merkel deplored Russia's invasion.",
        "russia assault georgia"
      )
    ])
  func recollections(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "A clause behind a noun tells who did it",
    arguments: [
      (
        "The missile strikes on Erbil that emanated from Iran were condemned by Germany.",
        "iran assault erbil"
      ),
      (
        "The United States condemned the attack on Abqaiq claimed by the Houthis.",
        "houthis assault abqaiq"
      ),
      (
        "A visit to Tehran that Emmanuel Macron was to begin on Monday has been called off.",
        "emmanuel-macron visited tehran negated"
      ),
      ("The strikes, launched from Belarus by Russia, hit Zhytomyr.", "russia assault zhytomyr"),
    ])
  func clauses(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "The matcher reads what stands about a predicate",
    arguments: [
      (
        "Russia has suspended its agreement with the United States.",
        "russia sanction united-states"
      ),
      ("A Russian ship was denied entry by Spain.", "spain coerce russia"),
      ("Canada came to Kenya's aid.", "canada aid kenya"),
      ("Chile has won the support of Peru.", "peru support chile"),
      ("Slovakia has been promised 15 tanks by Germany.", "germany agree slovakia"),
      ("The Houthis, armed by Iran, fired rockets.", "iran aid houthis"),
      (
        "The United States praised Kenya. It will hold Russia accountable.",
        "united-states threaten russia"
      ),
      (
        "France evacuated its citizens from Niamey to Paris on Airbus A330s.",
        "airbus-a330 arrived-at paris"
      ),
    ])
  func predicates(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Travel is told in many ways",
    arguments: [
      ("John Bolton is expected in Minsk on Thursday.", "john-bolton visited minsk planned"),
      (
        "Sergei Lavrov is due to arrive in Damascus on Sunday.",
        "sergey-lavrov visited damascus planned"
      ),
      ("During a visit to Kabul, Mark Esper met Ashraf Ghani.", "mark-esper visited kabul"),
      ("Mike Pompeo wrapped up a tour of Kazakhstan and Ukraine.", "mike-pompeo visited ukraine"),
      (
        "\"There is nothing to regret,\" the Russian foreign minister, Sergei Lavrov, said in Ankara.",
        "sergey-lavrov visited ankara"
      ),
      (
        "Nicolas Maduro, who was in Moscow last week, thanked Russia.",
        "nicolas-maduro visited moscow"
      ),
    ])
  func travel(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }
}
