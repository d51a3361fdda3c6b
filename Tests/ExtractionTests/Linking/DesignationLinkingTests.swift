import EntenteGraphModel
import Testing

@testable import EntenteExtraction

/// Aircraft that the tables don't have, in sentences.
@Suite struct DesignationLinkingTests {
  private func aircraft(_ text: String) throws -> [String] {
    try SharedPipeline.linked(text, date: "2024-10-01").entities.values
      .filter { $0.kind == .aircraft }.map(\.id.rawValue).sorted()
  }

  @Test(
    arguments: [
      ("Russia sent two Il-214 to Syria on Monday.", "aircraft:ilyushin-il-214"),
      ("The crew of the Tu-243 said nothing.", "aircraft:tupolev-tu-243"),
      ("China flew a J-45 fighter over the strait.", "aircraft:j-45"),
      ("An RQ-24 drone crashed in Iraq.", "aircraft:rq-24"),
    ])
  func `an unknown type is an aircraft by its designation`(text: String, id: String) throws {
    #expect(try aircraft(text) == [id])
  }

  @Test(
    arguments: [
      "The protesters blocked the A-12 motorway near Berlin.",
      "The minister spoke of Article A-3 of the treaty.",
      "He bought an F-150 truck in Texas.", "MI-6 warned the minister in London.",
      "Russia lost ten T-72 tanks near Kharkiv.", "She filled in Form I-94 at the border.",
      "The B-52s band played in Athens.", "Ukraine asked for M-16 rifles.",
      "The treaty bans S-300 missiles in Cuba.",
    ])
  func `a road, a form or a tank is none`(text: String) throws {
    #expect(try aircraft(text) == [], "\(text)")
  }
}
