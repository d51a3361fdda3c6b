import EntenteExtraction
import Testing

/// What dispatches from a crisis say in the long sentences of newspapers.
struct DispatchTests {
  @Test(
    "What long sentences say is told",
    arguments: [
      (
        "Angela Merkel and Joe Biden had both telephoned Xi Jinping.",
        "joe-biden consult xi-jinping"
      ),
      (
        "Angela Merkel said in a statement that Chad had betrayed Mali.",
        "angela-merkel accuse chad"
      ),
      ("Angela Merkel spoke of a betrayal by Chad.", "angela-merkel accuse chad"),
      (
        "A session of the UN Security Council was called at Kenya's request.",
        "kenya request united-nations-security-council"
      ),
      ("Chad fired on two Malian boats and seized them.", "chad coerce mali"),
      ("The deal put Chad at odds with Mali.", "chad opposed-to mali"),
      ("Mali is angry. Chad closed its embassy in Bamako.", "chad sanction mali"),
      (
        "Mali is angry. In Bamako protesters marched on the Kenyan embassy.", "mali protest kenya"
      ),
      (
        "Mali is angry. In Bamako, demonstrators threw smoke grenades at the Kenyan embassy.",
        "mali protest kenya"
      ),
      ("Angela Merkel was freed from a Chadian jail.", "chad retreat angela-merkel"),
      ("Chad, under Malian sanctions since May, sells its oil to Kenya.", "mali sanction chad"),
      ("Angela Merkel visited Xi Jinping. Chad condemned the trip.", "chad accuse angela-merkel"),
      ("Chad, which heads the African Union, left.", "chad member-of african-union"),
      (
        "Six of Emmanuel Macron's soldiers were killed by Hamas. France mourned.",
        "hamas assault france"
      ),
      (
        "An Airbus A320 bound for Lima from Quito crashed.",
        "airbus-a320-family departed-from quito"
      ),
      (
        "Angela Merkel visited Kyiv. The visit was a provocation, Xi Jinping said.",
        "xi-jinping accuse angela-merkel"
      ),
    ])
  func told(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "What is denied, ruled out or only beside it is not told",
    arguments: [
      ("Chad denied having anything to do with the attack on Mali.", "chad assault mali"),
      ("Angela Merkel rejected the use of sanctions against Chad.", "angela-merkel sanction chad"),
      ("Far from condemning Chad, Mali praised it.", "mali accuse chad"),
      ("Angela Merkel has not spoken to Xi Jinping since June.", "angela-merkel reject xi-jinping"),
      ("Chad rallied to Mali's side.", "chad opposed-to mali"),
      ("Chad called on Mali's backers to leave.", "chad request mali"),
      ("Chad warned its NATO partner.", "chad threaten nato"),
      ("Chad criticized Mali, its NATO partner.", "chad allied-with nato"),
      ("Estonia is angry. Chad threatened the Baltic state.", "chad threaten baltic-sea"),
      ("Washington has stopped training Malian pilots.", "united-states protest mali"),
      ("Angela Merkel visited Xi Jinping. Chad condemned the trip.", "chad accuse xi-jinping"),
      ("The jets, owned by Boeing, left Lima.", "boeing retreat lima"),
      ("Chad received the Taliban, whose delegation it had invited.", "taliban part-of chad"),
      (
        "The Malian ambassador in Lima, Ali Noor, was summoned to the ministry.",
        "ali-noor visited lima"
      ),
    ])
  func untold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!told.contains(event), "\(told)")
  }
}
