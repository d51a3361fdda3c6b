import EntenteGraphModel
import Testing

@testable import EntenteExtraction

/// What a flight is told to be, and whose the short names of airlines are.
@Suite struct FlightTypeTests {
  @Test func `a flight told to be of one type is no other`() throws {
    let linked = try SharedPipeline.linked(
      "Ethiopian Airlines Flight 312, a Boeing 787, left Lima. The F-35B flew over London.",
      date: "2018-07-18")
    let jet = linked.mentions.first { $0.surface == "F-35B" }
    #expect(jet != nil && jet?.bearer == nil)
  }

  @Test func `an airline called by its adjective owns what it owns`() throws {
    let linked = try SharedPipeline.linked(
      "Ethiopian Airlines flew to Eritrea. Ethiopian's chief executive praised it.",
      date: "2018-07-18")
    let owner = linked.mentions.first { $0.surface == "Ethiopian" }
    #expect(owner?.entity.rawValue == "organization:ethiopian-airlines")
  }
}
