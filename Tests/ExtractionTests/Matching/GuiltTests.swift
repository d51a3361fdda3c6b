import Testing

/// To whom a deed is laid that a noun names, and what counts or dates its happenings.
struct GuiltTests {
  @Test(
    "Who answers for a deed, or is said to have made it, did it",
    arguments: [
      ("Chile is guilty of attacks on Peru.", "chile assault peru"),
      ("Chile was the architect of the blockade of Peru.", "chile coerce peru"),
      ("Chile, the source of the threats against Peru, left.", "chile threaten peru"),
      ("Chile was criticized for sanctions against Peru.", "chile sanction peru"),
      ("Chile was thanked for arms deliveries to Peru.", "chile aid peru"),
      ("Chile faced criticism over attacks on Peru.", "chile assault peru"),
      ("Chile came under fire for the bombing of Peru.", "chile assault peru"),
      ("Chile admitted attacks on Peru.", "chile assault peru"),
      ("Chile resorted to sanctions against Peru.", "chile sanction peru"),
      ("Chile apologized for the blockade of Peru.", "chile coerce peru"),
    ])
  func guilty(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(text): \(told.sorted())")
  }

  @Test(
    "A noun that counts happenings or tells their course leads on to who acts",
    arguments: [
      ("Chile was behind a campaign of attacks on Peru.", "chile assault peru"),
      ("Chile announced the resumption of talks with Peru.", "chile consult peru"),
      (
        "Putin and Macron flew to Oslo for two days of talks.",
        "emmanuel-macron consult vladimir-putin"
      ),
      ("Chile has been involved in a string of raids on Peru.", "chile assault peru"),
    ])
  func phases(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(text): \(told.sorted())")
  }

  @Test(
    "Who only speaks of a deed or hands over its author did nothing",
    arguments: [
      ("Kenya handed over the mastermind of the attack on Peru.", "kenya assault peru"),
      ("After attacks on Peru, Chile closed its border.", "chile assault peru"),
      (
        "Kenya blamed Ali Noor and Ana Ruiz for the failure of the talks.",
        "ali-noor consult ana-ruiz"
      ),
    ])
  func innocent(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!PhrasingTests.holds(told, event), "\(text): \(told.sorted())")
  }

  @Test(
    "What is there is told as a fact, whatever may come of it; what is only supposed is not",
    arguments: [
      ("Growing tensions between Chile and Peru could lead to war.", "chile opposed-to peru"),
      ("Chile's blockade of Peru is likely to hurt Kenya.", "chile coerce peru"),
      (
        "The vote failed because of opposition from NATO members France and Spain.",
        "france member-of nato"
      ),
      ("An attack by Chile on Peru would hurt Kenya.", "chile assault peru hypothetical"),
      ("Talks between Chile and Peru are expected to begin.", "chile consult peru planned"),
      (
        "Angela Merkel will remain as director of the World Bank.", "angela-merkel leads world-bank"
      ),
      ("Chile's war on Peru is likely to begin in May.", "chile assault peru hypothetical"),
    ])
  func given(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(text): \(told.sorted())")
  }
}
