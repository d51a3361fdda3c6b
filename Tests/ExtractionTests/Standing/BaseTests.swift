import EntenteGraphModel
import EntenteKnowledge
import TestSupport
import Testing

@testable import EntenteExtraction

/// Where organizations sit and what aircraft are over, by a preposition or a comma alone.
@Suite struct BaseTests {
  private func told(_ text: String) throws -> Set<String> {
    let linked = try SharedPipeline.linked(text, date: "2022-06-15")
    let found =
      MembershipRelations(linked: linked).relations()
      + AircraftRelations(linked: linked).relations()
    return Set(found.map { "\($0.source.slug) \($0.kind.rawValue) \($0.target.slug)" })
  }

  @Test(
    arguments: [
      (
        "The 48th Fighter Wing at RAF Lakenheath flew the F-15E.",
        "48th-fighter-wing based-in raf-lakenheath"
      ),
      (
        "Airmen of the 374th Airlift Wing, Yokota Air Base, loaded a C-130J.",
        "374th-airlift-wing based-in yokota-air-base"
      ),
      ("Rosneft, the Moscow-based oil company, sold its stake.", "rosneft based-in moscow"),
      (
        "The International Court of Justice in The Hague ruled on Friday.",
        "international-court-of-justice based-in the-hague"
      ),
    ])
  func `the phrase of an organization tells its seat`(text: String, wanted: String) throws {
    let found = try told(text)
    #expect(found.contains(wanted), "\(found)")
  }

  @Test
  func `rebels are where they fight and have no seat there`() throws {
    let found = try told("The army fought Hezbollah in Beirut on Friday.")
    #expect(!found.contains { $0.contains("based-in") }, "\(found)")
  }

  @Test(
    arguments: [
      (
        "Dutch F-35s intercepted a Russian Il-20 over the Baltic Sea.",
        "ilyushin-il-20 flew-via baltic-sea", true
      ),
      (
        "Dutch F-35s did not intercept a Russian Il-20 over the Baltic Sea.",
        "ilyushin-il-20 flew-via baltic-sea", false
      ),
    ])
  func `an aircraft flies over what it is met over`(
    text: String, relation: String, isTold: Bool
  ) throws {
    let found = try told(text)
    #expect(found.contains(relation) == isTold, "\(found)")
  }
}
