import EntenteExtraction
import Testing

/// What ministries' prose tells: who is meant by long titles, whose the matters are that it speaks of, and what its turns
/// of speech only seem to say.
struct OfficialProseTests {
  @Test(
    "Titles with a field, a body and letters in brackets are one phrase with the name",
    arguments: [
      (
        "Angela Merkel spoke with PRC State Councilor and Foreign Minister Wang Yi about Moscow's premeditated, unprovoked, and unjustified war against Ukraine.",
        "angela-merkel consult wang-yi"
      ),
      (
        "Angela Merkel called PRC Special Representative on Korean Peninsula Affairs Liu Xiaoming.",
        "angela-merkel consult liu-xiaoming~china"
      ),
      (
        "Angela Merkel met AU Commissioner for Political Affairs, Peace and Security Bankole Adeoye in Lima.",
        "angela-merkel consult bankole-adeoye~african-union"
      ),
      (
        "Angela Merkel's Call with Republic of Korea Foreign Minister Chung Eui-yong",
        "angela-merkel consult chung-eui-yong"
      ),
      (
        "Angela Merkel met with Organization for Economic Cooperation and Development (OECD) Secretary General Mathias Cormann.",
        "angela-merkel consult mathias-cormann"
      ),
      (
        "U.S. Chairman of the Joint Chiefs of Staff Admiral Michael Mullen expressed concern about al-Qaeda.",
        "michael-mullen accuse al-qaeda"
      ),
    ])
  func titles(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "What official prose says in its own words is told",
    arguments: [
      (
        "Angela Merkel discussed Chad's missile launches. Merkel condemned the launches.",
        "angela-merkel accuse chad"
      ),
      ("Angela Merkel previewed further assistance for Mali.", "angela-merkel agree mali"),
      (
        "Chad has provided 6 billion dollars of assistance to help Mali prevail.",
        "chad aid mali"
      ),
      (
        "Angela Merkel spoke with Barack Obama. She welcomed help for the people of Mali as they face floods. They shared concerns about Chad.",
        "barack-obama accuse chad"
      ),
      (
        "Angela Merkel will meet with Chadian, Malian, and regional counterparts.",
        "angela-merkel consult mali planned"
      ),
      ("Kenya supports accountability for Chad's crimes.", "kenya accuse chad"),
      ("Chad targeted exports of petroleum from Mali.", "chad sanction mali"),
      ("Chad raised the costs on Mali.", "chad sanction mali"),
      (
        "Kenya blamed Chad for its war and Mali for its part in Chadian aggression.",
        "kenya accuse mali"
      ),
      (
        "Angela Merkel will discuss the impact of Chad's premeditated, unprovoked, and unjustified invasion of Mali.",
        "chad assault mali"
      ),
      ("Chad continued the blockage of exports from Mali's ports.", "chad coerce mali"),
      (
        "Since Joe Biden ordered his troops to invade Mali, Chad has seen courage.",
        "joe-biden assault mali"
      ),
      (
        "Commitment by Chad to humanitarian aid and assistance to Mali was welcome.",
        "chad agree mali"
      ),
      ("Joe Biden chose Angela Merkel to lead NATO.", "angela-merkel leads nato"),
    ])
  func told(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "Topics, turns of speech and those who only belong somewhere do nothing",
    arguments: [
      (
        "Angela Merkel spoke with PRC State Councilor and Foreign Minister Wang Yi about Moscow's premeditated, unprovoked, and unjustified war against Ukraine.",
        "angela-merkel consult russia"
      ),
      (
        "Angela Merkel spoke with Dmytro Kuleba to discuss the minister's meeting with Sergey Lavrov and Joe Biden.",
        "angela-merkel consult joe-biden"
      ),
      (
        "Angela Merkel urged Chadian restraint and the withdrawal of troops from Mali's borders.",
        "angela-merkel request mali"
      ),
      (
        "Chad joined the majority of the Security Council in expressing support for Mali.",
        "chad member-of united-nations-security-council"
      ),
      (
        "Mali welcomed a drawdown of arms from Chadian stocks.", "mali retreat chad"
      ),
      ("Kenya supports accountability for Chad's crimes.", "kenya support chad"),
      ("Chad targeted exports of petroleum from Mali.", "chad assault mali"),
      ("Chad and Mali exercised restraint.", "chad cooperate mali"),
      (
        "Angela Merkel offered condolences on the assassination of Joe Biden.",
        "angela-merkel assault joe-biden"
      ),
      ("The NATO participants include mayors from Chad and Mali.", "chad member-of nato"),
      ("The participants include mayors from Chad and Mali.", "chad consult mali"),
      (
        "The outcomes of the African Union and NATO summits pleased Kenya.",
        "african-union consult nato"
      ),
      ("Kenya is committed to protecting the banks from Hamas's abuses.", "kenya agree hamas"),
      ("Jorge Alberto Fernandez was freed by Venezuela.", "venezuela retreat alberto-fernandez"),
      ("Joe Biden chose Angela Merkel to lead NATO.", "joe-biden leads nato"),
      (
        "On a flight from Chad, Angela Merkel called the idea interesting.",
        "angela-merkel request chad"
      ),
      ("Kenya urged a referendum on Joe Biden's plan.", "kenya request joe-biden"),
      (
        "Rebels broke the truce that Angela Merkel reached with Chad.", "angela-merkel retreat chad"
      ),
    ])
  func untold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!PhrasingTests.holds(told, event), "\(told)")
  }
}
