import EntenteGraphModel
import EntenteKnowledge
import EntenteResources
import TestSupport
import Testing

@testable import EntenteExtraction

/// Those on board an aircraft whose nation the text tells.
@Suite struct CrewTests {
  @Test(
    arguments: [
      (
        "An American EP-3 landed in China, and the crew was detained by the Chinese navy.",
        "peoples-liberation-army-navy coerce united-states"
      ),
      ("A Chilean F-16 landed in Peru. Peru freed the pilot on Monday.", "peru retreat chile"),
    ])
  func `what is done to a crew is done to its nation`(text: String, event: String) throws {
    let document = try SharedPipeline.linked(text, date: "2022-06-15")
    let stated = StandingRelations(knowledge: try SharedPipeline.stages.get().linker.knowledge)
      .relations(in: document, articleDate: CalendarDate("2022-06-15"))
    let extractor = RelationExtractor(lexicon: try Lexicon(folder: try resourceFolder(.extraction)))
    let told = Set(
      extractor.candidates(
        in: document, articleDate: CalendarDate("2022-06-15"), stated: stated
      ).map {
        "\($0.relation.source.slug) \($0.relation.kind.rawValue) \($0.relation.target.slug)"
      })
    #expect(told.contains(event), "\(told.sorted())")
  }
}
