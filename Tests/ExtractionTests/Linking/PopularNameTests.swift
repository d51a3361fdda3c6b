import EntenteGraphModel
import TestSupport
import Testing

@testable import EntenteExtraction

/// Aircraft by their popular names alone, and units by their codes.
@Suite struct PopularNameTests {
  private func ids(_ text: String) throws -> Set<String> {
    let linked = try SharedPipeline.linked(text, date: "2022-06-15")
    return Set(linked.mentions.map(\.entity.rawValue))
  }

  @Test(
    arguments: [
      ("Croatia's Rafales intercepted a Cessna over Split.", "aircraft:dassault-rafale"),
      ("The army flew them in Black Hawks to Beersheba.", "aircraft:sikorsky-uh-60-black-hawk"),
      ("Seoul bought sixty Chinooks.", "aircraft:boeing-ch-47-chinook"),
      ("Colombia's Kfirs were sent aloft.", "aircraft:iai-kfir"),
      ("Two Dhruv helicopters stayed behind.", "aircraft:hal-dhruv"),
    ])
  func `popular names are types, in the plural too`(text: String, id: String) throws {
    let found = try ids(text)
    #expect(found.contains(id), "\(found)")
  }

  @Test(arguments: [
    "The Chinooks of Washington State lost their land in 1851.",
    "Hezbollah fighters came under fire from Israel.",
  ])
  func `people are no aircraft`(text: String) throws {
    let found = try ids(text)
    #expect(!found.contains { $0.hasPrefix("aircraft:") }, "\(found)")
  }

  @Test
  func `a code names a unit of the sort that the article has explained`() throws {
    let found = try ids(
      """
      Carrier Air Wing One Four (CVW-14) left on Friday. The squadrons of CVW-14 include Strike Fighter \
      Squadron (VFA) 22 and VFA-113.
      """)
    #expect(found.contains("organization:carrier-air-wing-14"), "\(found)")
    #expect(found.contains("organization:strike-fighter-squadron-113"), "\(found)")
  }
}
