import EntenteKnowledge
import Testing

@Suite struct DatedTermTests {
  @Test(arguments: [
    ("President", ["president"]),
    ("Minister of Foreign Affairs", ["minister of foreign affairs", "foreign minister"]),
    ("Minister of the Interior", ["minister of the interior", "interior minister"]),
    (
      "Minister of Defence",
      [
        "minister of defence", "defence minister", "minister of defense", "defense minister",
      ]
    ),
  ])
  func anOfficeIsCalledSo(_ position: String, _ titles: [String]) {
    let term = DatedTerm(position: position, role: "minister", of: "chile", start: nil, end: nil)
    #expect(term.titles == Set(titles))
  }
}
