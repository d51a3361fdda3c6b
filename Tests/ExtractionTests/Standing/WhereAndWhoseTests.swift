import Testing

/// In what a place lies, and of what an organization is a part, by the words around their names.
struct WhereAndWhoseTests {
  @Test(
    arguments: [
      ("He was arrested in the Jerusalem suburb of Izzariya.", "Izzariya located-in Jerusalem"),
      ("Bombs exploded at the main Shurja market in central Baghdad.", "Shurja located-in Baghdad"),
      ("Attacks hit Diyala despite calm elsewhere in Iraq.", "Diyala located-in Iraq"),
      ("He spoke in Norfolk, Virginia.", "Norfolk located-in Virginia"),
      (
        "Voters in the U.S. states of Iowa and New Hampshire vote in May.",
        "New Hampshire located-in United States"
      ),
      (
        "The U.N. World Food Program warns of hunger.",
        "World Food Programme part-of United Nations"
      ),
      ("Chadian companies such as Sahel Petroleum left.", "Sahel Petroleum part-of Chad"),
      ("Embraer, the Brazilian rival, launched a jet.", "Embraer part-of Brazil"),
    ])
  func told(text: String, edge: String) throws {
    let edges = try StandingRelationTests.edges(text)
    #expect(edges.contains(edge), "\(text): \(edges.sorted())")
  }

  @Test(
    arguments: [
      ("He was arrested in the Jerusalem suburb of Izzariya.", "Jerusalem located-in Izzariya"),
      ("The Karrada district of Baghdad burned.", "Baghdad located-in Karrada"),
      (
        "Chad's transport ministry, the World Bank and Kenya left.", "World Bank part-of Chad"
      ),
    ])
  func untold(text: String, edge: String) throws {
    let edges = try StandingRelationTests.edges(text)
    #expect(!edges.contains(edge), "\(text): \(edges.sorted())")
  }
}
