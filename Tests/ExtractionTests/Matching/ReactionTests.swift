import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// Answers that leave open to whom they are given.
struct ReactionTests {
  @Test(
    "Who was harmed answers who did it",
    arguments: [
      (
        "Israel bombed a Syrian research center. Damascus vowed to retaliate.",
        "syria threaten israel"
      ),
      ("Turkey shot down a Russian jet. Moscow demanded an apology.", "russia request turkey"),
      (
        "North Korea fired a missile over Japan. Tokyo lodged a protest.",
        "japan accuse north-korea"
      ),
      (
        "Washington imposed sanctions on Venezuela. Caracas expelled two diplomats in response.",
        "venezuela sanction united-states"
      ),
    ])
  func harms(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Who was asked refuses who asked",
    arguments: [
      (
        "The United States demanded that Iran halt enrichment. Tehran refused.",
        "iran reject united-states"
      ),
      (
        "Britain asked Russia to extradite the suspect, a request that Moscow rejected.",
        "russia reject united-kingdom"
      ),
      ("France proposed talks with Iran. Tehran turned the offer down.", "iran reject france"),
    ])
  func refusals(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Nobody reacts to what was done to others, or asked of them",
    arguments: [
      "India asked Japan for a loan. Pakistan rejected the idea.",
      "Turkey attacked Syria. Germany's parliament rejected the budget.",
      "Israel bombed a Syrian base. Norway demanded an apology from Sweden.",
    ])
  func others(text: String) throws {
    let events = try PhrasingTests.events(text)
    #expect(
      !events.contains { event in
        ["pakistan", "germany", "norway"].contains { event.hasPrefix($0) }
          && !event.hasSuffix("sweden")
      })
  }
}
