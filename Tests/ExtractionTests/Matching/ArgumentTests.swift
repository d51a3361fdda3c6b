import EntenteExtraction
import TestSupport
import Testing

/// Who does a deed to whom where other names stand between: givers of arms, the punished, the judged.
struct ArgumentTests {
  @Test(
    "What is told of whom it is about",
    arguments: [
      // Attacks in words.
      (
        "Barack Obama attacked Angela Merkel over her remarks.", "barack-obama accuse angela-merkel"
      ),
      ("Angela Merkel hit out at Chad over the drills.", "angela-merkel accuse chad"),
      ("Chad hit back at Mali, calling the tariffs illegal.", "chad accuse mali"),
      ("Chad hit back at Mali with missiles.", "chad assault mali"),
      ("Chad hit back at Mali over the air strikes.", "chad assault mali"),
      ("Angela Merkel attacked Chad in June.", "angela-merkel assault chad"),
      (
        "The European Union hit Chad with a new package of sanctions.",
        "european-union sanction chad"
      ),
      // Who is punished has done it.
      ("Chad imposed sanctions on Mali for attacking Kenya.", "mali assault kenya"),
      ("Chad imposed sanctions on Mali for attacking Kenya.", "chad sanction mali"),
      ("Chad cut aid to Mali over its ties with Kenya.", "chad sanction mali"),
      // Whom arms are given to.
      ("Chad sent Sling missiles to Mali.", "chad aid mali"),
      ("Chad gave Mali missiles to strike Kenya.", "mali assault kenya hypothetical"),
      ("Chad built drones to attack Mali.", "chad assault mali hypothetical"),
      ("Chad used drones to attack Mali.", "chad assault mali"),
      ("Chad sent soldiers to Mali to attack Kenya.", "chad assault kenya"),
      ("U.S.-British air strikes hit Yemen.", "united-states assault yemen"),
      // With whom several speak.
      ("Angela Merkel and Barack Obama spoke to Joe Biden.", "angela-merkel consult joe-biden"),
      ("Chad gave Malian troops a month to leave the country.", "chad request mali"),
      ("Chad imposed sanctions on Mali and threatened to use force.", "chad threaten mali"),
      ("Joe Biden urged Barack Obama in a phone call to leave.", "joe-biden request barack-obama"),
      ("Chadian ships approached Taiwan.", "chad mobilize taiwan"),
      ("NATO tracked two Su-27s over Estonia.", "nato mobilize sukhoi-su-27"),
    ])
  func isTold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "What names beside a deed don't do or suffer",
    arguments: [
      (
        "Barack Obama attacked Angela Merkel over her remarks.",
        "barack-obama assault angela-merkel"
      ),
      ("Angela Merkel clashed with Joe Biden in Berlin.", "angela-merkel assault joe-biden"),
      ("Chad imposed sanctions on Mali for attacking Kenya.", "chad assault kenya"),
      ("Chad cut aid to Mali over its ties with Kenya.", "chad sanction kenya"),
      ("Chad gave Mali missiles to strike Kenya.", "chad assault kenya"),
      ("Rockets supplied by Chad hit Lima.", "chad assault lima"),
      ("A Chadian strike with Kenyan missiles killed six people in Lima.", "chad assault kenya"),
      ("Chad condemned the attack on Angela Merkel.", "chad accuse angela-merkel"),
      ("Chad condemned the arrest of Angela Merkel's lawyers.", "chad accuse angela-merkel"),
      ("Angela Merkel said that Chad bought six jets.", "angela-merkel accuse chad"),
      ("Chad and Mali recalled their ambassadors.", "chad sanction mali"),
      ("Angela Merkel and Joe Biden spoke to reporters.", "angela-merkel consult joe-biden"),
      (
        "Chad vetoed a United Nations resolution on Friday demanding a truce.",
        "chad request united-nations"
      ),
      ("Angela Merkel, whom Chad calls a separatist, left.", "chad consult angela-merkel"),
      ("Qantas suspended flights to Chad.", "qantas sanction chad"),
      ("Chad carried out strikes against rebels inside Mali.", "chad protest mali"),
      ("Angela Merkel was hurt when a Chadian jet crashed.", "chad assault angela-merkel"),
      ("Chadian ships approached Taiwan.", "chad consult taiwan"),
      ("Flightradar24 tracked two Su-27s over Estonia.", "flightradar24 mobilize sukhoi-su-27"),
      (
        "Angela Merkel welcomed the talks between Barack Obama and Joe Biden.",
        "angela-merkel consult joe-biden"
      ),
      ("The Taliban killed six Chadian soldiers in Mali's Kidal region.", "taliban assault mali"),
      ("Chadian strikes on Malian boats condemned by Kenya.", "kenya accuse mali"),
    ])
  func isUntold(text: String, event: String) throws {
    #expect(!(try PhrasingTests.events(text).contains(event)))
  }
}
