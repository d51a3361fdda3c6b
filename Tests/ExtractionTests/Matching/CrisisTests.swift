import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// What the wires tell of a crisis, whose sides stand in the sentences before.
struct CrisisTests {
  @Test(
    "Those who are spoken of together are found",
    arguments: [
      ("Kenya and Chad both claim the island.", "kenya opposed-to chad"),
      ("The peninsula is claimed by Kenya and Chad.", "kenya opposed-to chad"),
      (
        "Kenya ordered Chad and Mali to withdraw, a demand that both refused.", "mali reject kenya"
      ),
      (
        "Chad seized a Malian ship. Both countries were urged by Kenya to talk.",
        "kenya request mali"
      ),
      (
        "Chad accused Mali of lying. Mali accused Chad of aggression. Kenya offered to mediate.",
        "kenya agree mali"
      ),
      (
        "Chad accused Mali of lying. Mali accused Chad of aggression. Kenya offered its mediation.",
        "kenya agree chad"
      ),
      (
        "Kenya and Uganda held exercises. Chad condemned the drills, whereas Mali welcomed them.",
        "mali support uganda"
      ),
      ("Iran seized 15 British sailors. France demanded their release.", "france request iran"),
      ("Kenya took the matter to the United Nations.", "kenya request united-nations"),
      ("Kenya interceded with Chad.", "kenya request chad"),
      (
        "The European Union froze the assets of Ali Bongo and 18 of his associates.",
        "european-union sanction ali-bongo"
      ),
    ])
  func together(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Who only stands near is no part of it",
    arguments: [
      ("Turkey's main opposition party condemned Israel.", "turkey accuse israel"),
      ("Kenyan opposition lawmakers met officials from Uganda.", "kenya consult uganda"),
      (
        "Angela Merkel accused Chad of aggression in a letter to the United Nations.",
        "chad consult united-nations"
      ),
      (
        "Barack Obama spoke. The European Union froze the assets of Ali Bongo and 18 of his associates.",
        "european-union sanction barack-obama"
      ),
      (
        "Kenya took its dispute with Chad to the United Nations.", "kenya opposed-to united-nations"
      ),
      ("Kenya insisted that a treaty be signed by Chad and Mali.", "chad agree mali"),
      ("Chad and Mali contested the election.", "chad opposed-to mali"),
      ("Chad praised Mali. Kenya offered to mediate.", "kenya agree mali"),
      (
        "Iran seized 15 sailors. France demanded the release of political prisoners.",
        "france request iran"
      ),
    ])
  func apart(text: String, event: String) throws {
    #expect(try !PhrasingTests.events(text).contains(event))
  }
}
