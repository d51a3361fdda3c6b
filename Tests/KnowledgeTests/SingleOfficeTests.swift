import EntenteKnowledge
import Testing

@Suite struct SingleOfficeTests {
  @Test(arguments: [
    ("president", "president"), ("acting president", "president"), ("pres.", "president"),
    ("premier", "prime minister"), ("pm", "prime minister"), ("supreme leader", "supreme leader"),
    ("former president", nil), ("co-president", nil), ("leader", nil), ("foreign minister", nil),
  ])
  func titlesOfOneSeatAreOneOfficeAndOthersNone(title: String, office: String?) throws {
    #expect(try Shared.knowledge.get().singleOffices[title] == office)
  }
}
