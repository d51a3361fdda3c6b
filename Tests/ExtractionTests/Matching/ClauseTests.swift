@testable import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// Who does what the clauses around an event tell.
struct ClauseTests {
  @Test(
    "A deed that is laid to somebody is theirs",
    arguments: [
      ("Al-Shabaab claimed responsibility for the attack on Uganda.", "al-shabaab assault uganda"),
      (
        "Syria denied involvement in the killing of Rafik Hariri.",
        "syria assault rafic-hariri negated"
      ),
      (
        "Iran was blamed by the United States for the attack on Saudi Arabia.",
        "iran assault saudi-arabia"
      ),
      (
        "Hezbollah is suspected of the bombing of a bus in Bulgaria.",
        "hezbollah assault bulgaria hypothetical"
      ),
      ("Britain said Russia was behind the attack on Estonia.", "russia assault estonia"),
      ("Britain said Russia was behind the attack on Estonia.", "united-kingdom accuse russia"),
    ])
  func guilt(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "What is judged is whose deed it was",
    arguments: [
      (
        "The Vatican denounced the bombing of Iraq by the United States.",
        "vatican-city accuse united-states"
      ),
      ("Gordon Brown praised the role China played in the talks.", "gordon-brown support china"),
      ("France condemned what Israel did in Gaza.", "france accuse israel"),
      ("Gordon Brown issued a statement praising Japan.", "gordon-brown support japan"),
      ("In a letter thanking Qatar, Joe Biden wrote of a new start.", "joe-biden support qatar"),
      ("Barack Obama will thank Mongolia on Tuesday.", "barack-obama support mongolia planned"),
    ])
  func verdicts(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "The other party of a deal stands in the clause around it",
    arguments: [
      ("Under an agreement with Ukraine, Russia will keep the base.", "russia agree ukraine"),
      (
        "Angela Merkel called the talks with Vladimir Putin constructive.",
        "angela-merkel consult vladimir-putin"
      ),
      ("Egyptian-brokered talks between Fatah and Hamas began on Monday.", "egypt consult hamas"),
      ("Qatar brokered a truce between Israel and Hamas.", "qatar consult israel"),
      (
        "Indonesian officials say they have signed an agreement with Russia.",
        "indonesia agree russia"
      ),
      ("Spain was the first country to recognise Kosovo.", "spain support kosovo"),
      (
        "Japan joined the United States in condemning North Korea.",
        "united-states accuse north-korea"
      ),
    ])
  func parties(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "The present tense tells of a coming day what is planned, and in a headline what has happened",
    arguments: [
      (
        "Antony Blinken heads to Moscow on Thursday for talks.",
        "antony-blinken visited moscow planned"
      ),
      (
        "Talks between Iran and the European Union resume on Tuesday in Vienna.",
        "iran consult european-union planned"
      ),
      ("India will host Xi Jinping next month.", "xi-jinping visited india planned"),
      ("Antony Blinken visits Moscow on Thursday", "antony-blinken visited moscow"),
      ("Antony Blinken is in Israel.", "antony-blinken visited israel"),
    ])
  func days(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test("People without a name protest for the nation that they are in")
  func locals() throws {
    let events = try PhrasingTests.events(
      "Thousands rallied in Caracas against Nicolas Maduro. Venezuela has seen weeks of unrest.")
    #expect(events.contains("venezuela protest nicolas-maduro"))
  }

  @Test("A line that only names the author of a release tells nothing")
  func bylines() throws {
    let text = """
      United States Welcomes a Truce

      Ned Price, Department Spokesperson

      The United States welcomes the truce that Armenia and Azerbaijan have agreed on.
      """
    let linked = try SharedPipeline.linked(text, date: "2022-06-15")
    let stages = try SharedPipeline.stages.get()
    let stated = StandingRelations(knowledge: stages.linker.knowledge).relations(in: linked)
    #expect(!stated.contains { $0.kind == .officialOf })
  }
}
