import Testing

/// Deeds laid to somebody by a clause behind them, and troops that nobody is named to withdraw.
struct FightTests {
  @Test(
    "Who is held to have struck, or withdraws, is found",
    arguments: [
      ("Attacks blamed on the Taliban have killed Chadian soldiers.", "taliban assault chad"),
      (
        "Two Kenyan soldiers were killed in an ambush blamed on the Taliban.",
        "taliban assault kenya"
      ),
      ("Chad has suffered several attacks blamed on the Taliban.", "taliban assault chad"),
      ("700 of Chad's troops in Mali will be withdrawn.", "chad concede mali"),
    ])
  func told(text: String, event: String) throws {
    let events = try PhrasingTests.events(text)
    #expect(events.contains(event), "\(events.sorted())")
  }

  @Test(
    "Who lays a deed to somebody hasn't done it",
    arguments: [
      ("It was a raid that Chad blamed on Mali.", "chad assault mali"),
      ("Peru blamed the crash on Mali.", "mali assault peru"),
    ])
  func untold(text: String, event: String) throws {
    let events = try PhrasingTests.events(text)
    #expect(!events.contains(event), "\(events.sorted())")
  }
}
