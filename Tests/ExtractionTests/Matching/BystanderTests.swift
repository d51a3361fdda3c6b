import EntenteExtraction
import TestSupport
import Testing

/// Ends of an event that stand beside its clause, and words that only look like an event.
struct BystanderTests {
  @Test(
    "A participle speaks to those whom its verb is done to",
    arguments: [
      (
        "Iran seized a British tanker near Oman, demanding the release of its own ship.",
        "iran request united-kingdom"
      ),
      ("Japan expelled ten Russian diplomats, accusing them of spying.", "japan accuse russia"),
    ])
  func besides(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "A noun in the plural sets those against each other of whom it is said",
    arguments: [
      ("Beijing and Taipei, rivals for decades, signed nothing.", "china opposed-to taiwan"),
      ("Chile and Peru, old allies, signed nothing.", "chile allied-with peru"),
    ])
  func described(text: String, relation: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, relation), "\(told)")
  }

  @Test("What two do jointly they do together")
  func jointly() throws {
    let told = try PhrasingTests.events("Poland and Lithuania jointly patrol the border.")
    #expect(!told.isDisjoint(with: ["lithuania cooperate poland", "poland cooperate lithuania"]))
  }

  @Test("Who rises to meet an aircraft talks to nobody")
  func meeting() throws {
    let told = try PhrasingTests.events("Hungarian Gripens rose to meet a Russian Il-78 tanker.")
    #expect(!told.contains { $0.contains("consult") }, "\(told)")
  }

  @Test("A business that defeats another shoots at nobody")
  func rivalry() throws {
    let told = try PhrasingTests.events("Airbus defeated Boeing for a contract with Japan.")
    #expect(!told.contains { $0.contains("assault") }, "\(told)")
  }

  @Test(
    "Troops that leave retreat, envoys and airliners that leave do not",
    arguments: [
      ("The last French troops have left Mali.", true),
      ("The French ambassador has left Mali.", false),
    ])
  func leaving(text: String, retreats: Bool) throws {
    #expect(try PhrasingTests.events(text).contains("france retreat mali") == retreats)
  }
}
