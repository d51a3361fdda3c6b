import EntenteGraphModel
import TestSupport
import Testing

@testable import EntenteExtraction

/// Names that two nations share, and words for people who live in another nation.
struct SharedNameTests {
  @Test(
    "A name in the plural is that of both nations, and a people elsewhere is no nation",
    arguments: [
      ("Spain urged both Koreas to talk.", ["north-korea", "south-korea", "spain"]),
      ("The two Sudans signed a deal with Ethiopia.", ["ethiopia", "south-sudan", "sudan"]),
      ("A Bosnian Croat general met Putin.", ["bosnia-and-herzegovina"]),
      ("Kosovo Serbs attacked the police.", ["kosovo"]),
      ("A German Turk met Putin.", ["germany"]),
      ("Serbs and Croats voted in Spain.", ["croatia", "serbia", "spain"]),
    ])
  func nations(text: String, slugs: [String]) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-06-15")
    let nations = Set(linked.mentions.map(\.entity).filter { $0.kind == .nation })
    #expect(nations.map { String($0.slug) }.sorted() == slugs)
  }

  @Test("A chief adviser heads the nation that calls so who does, and no other")
  func chiefAdviser() throws {
    let edges = try StandingRelationTests.edges(
      "Muhammad Yunus, chief adviser of Bangladesh, met Kenya's chief adviser Ali Noor.")
    #expect(edges.contains("Muhammad Yunus leads Bangladesh"), "\(edges.sorted())")
    #expect(edges.contains("Ali Noor official-of Kenya"), "\(edges.sorted())")
  }
}
