import Testing

/// Two titles of one person, terms of office, and whose the one is whom a noun names before a title.
struct PairedTitleTests {
  @Test(
    "A title before another of the same person is theirs too",
    arguments: [
      (
        "Former Liberian leader and war crimes suspect Ali Noor left.", "Ali Noor leads liberia"
      ),
      (
        "Chad's interim president and former opposition leader Ali Noor left.",
        "Ali Noor leads chad"
      ),
      ("Nigerian President and AU chairman Ali Noor left.", "Ali Noor leads nigeria"),
      ("Ali Noor's term as president of Chad ended.", "Ali Noor leads chad"),
      (
        "Chad's chief negotiator, Deputy Foreign Minister Ali Noor, left.",
        "Ali Noor official-of chad"
      ),
    ])
  func told(text: String, office: String) throws {
    let told = try OfficeTests.offices(text, "2022-06-15")
    #expect(told.contains(office), "\(text): \(told.sorted())")
  }

  @Test(
    "A title of somebody else is not",
    arguments: [
      ("The Kenyan president and Foreign Minister Ali Noor left.", "Ali Noor leads kenya"),
      (
        "Chad's envoy, Deputy Foreign Minister Ana Ruiz, met with her Kenyan counterpart Ali Noor.",
        "Ana Ruiz official-of kenya"
      ),
    ])
  func untold(text: String, office: String) throws {
    let told = try OfficeTests.offices(text, "2022-06-15")
    #expect(!told.contains(office), "\(text): \(told.sorted())")
  }
}
