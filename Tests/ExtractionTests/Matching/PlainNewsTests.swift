import EntenteExtraction
import Testing

/// Plain sentences of the news: whose the arms are, who holds whom captive, who was where.
struct PlainNewsTests {
  @Test(
    "What plain sentences say is told",
    arguments: [
      ("Chad threatened to attack Malian bases.", "chad threaten mali"),
      ("RAF Typhoons struck Houthi targets in Yemen.", "royal-air-force assault houthis"),
      ("Two Russian Bear bombers flew over Alaska.", "tupolev-tu-95 flew-via alaska"),
      ("Chad fired Malian missiles at Lima.", "chad assault lima"),
      ("Chad dropped Malian bombs on Rafah.", "chad assault rafah"),
      ("Chad received missiles from Mali.", "mali aid chad"),
      ("Hamas is considered a terrorist group by Chad.", "chad accuse hamas"),
      ("Angela Merkel deplored the brutal bombardment by Chad.", "angela-merkel accuse chad"),
      ("The attack in Lima was blamed on Hamas.", "hamas assault lima"),
      ("The Kenyan army says a soldier was killed by Hamas fire.", "hamas assault kenya"),
      ("Peru's health ministry said Chilean strikes killed 40 people.", "chile assault peru"),
      ("Chad accepted a Malian proposal.", "chad support mali"),
      ("Chadian rockets landed in Lima.", "chad assault lima"),
      ("Al-Shabaab has ties to al-Qaeda.", "al-shabaab allied-with al-qaeda"),
      (
        "Amnesty International says Chad is restricting press freedom.",
        "amnesty-international accuse chad"
      ),
      ("Hamas-led gunmen attacked Chad.", "hamas assault chad"),
      ("Chadian students stormed the Malian embassy.", "chad protest mali"),
      ("Taliban officials travelled to Chad.", "taliban consult chad"),
      ("Angela Merkel, in Lima, said Chad must leave.", "angela-merkel visited lima"),
      ("Angela Merkel heads to Lima today.", "angela-merkel visited lima"),
      ("Chad said Mali bore responsibility for the attack.", "chad accuse mali"),
      ("Kenya rejected Chad's invasion of Mali.", "chad assault mali"),
      ("Chad is not just a threat to Mali.", "chad opposed-to mali"),
      (
        "Angela Merkel will sign deals during her trip to Lima.",
        "angela-merkel visited lima planned"
      ),
      ("Angela Merkel will be in Lima on Tuesday.", "angela-merkel visited lima planned"),
      ("The plan requires Chad to arm Mali.", "chad aid mali hypothetical"),
      ("If Chad does not send weapons to Mali, Kenya will win.", "chad aid mali hypothetical"),
      ("Had Chad not invaded Mali, Kenya would have stayed.", "chad assault mali"),
    ])
  func told(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(PhrasingTests.holds(told, event), "\(told)")
  }

  @Test(
    "Who only made the arms, held the captives or is avenged does and suffers nothing",
    arguments: [
      ("Chad fired Malian missiles at Lima.", "mali assault lima"),
      ("Chad dropped Malian bombs on Lima.", "chad assault mali"),
      ("Chad killed three men with Malian weapons.", "chad assault mali"),
      ("Chad received missiles from Mali.", "mali assault chad"),
      ("Hamas is considered a terrorist group by Chad.", "hamas accuse chad"),
      ("Chadian troops rescued four hostages held by Hamas.", "chad aid hamas"),
      ("Chadian troops freed 20 girls held by Hamas.", "chad retreat hamas"),
      ("Chad vowed to avenge Angela Merkel.", "chad threaten angela-merkel"),
      ("Chad vowed revenge for the killing of Angela Merkel.", "chad threaten angela-merkel"),
      ("Angela Merkel warned of a war if Chad attacks Mali.", "angela-merkel threaten chad"),
      ("Angela Merkel is worried about Chad.", "angela-merkel accuse chad"),
      ("Angela Merkel had tough words for Joe Biden.", "angela-merkel support joe-biden"),
      ("Chad has no interest in Mali.", "chad cooperate mali"),
      ("The United Nations appealed for $1 billion for Chad.", "united-nations request chad"),
      ("Chad lodged a protest against Mali over its ships.", "chad protest mali"),
      ("Chadian rebels attacked an army post near the Mali-Kenya border.", "chad assault kenya"),
      ("A ceasefire between Chad and Mali collapsed.", "chad retreat mali"),
      ("Angela Merkel and Joe Biden discussed the ceasefire.", "angela-merkel retreat joe-biden"),
      (
        "Three Chadian soldiers were killed in an attack on Fort Roe, a base in Mali.",
        "mali assault chad"
      ),
      (
        "Chad has called Angela Merkel, the front-runner in the election, a dangerous separatist.",
        "chad consult angela-merkel"
      ),
      ("Angela Merkel accused the opposition of supporting Chad.", "angela-merkel support chad"),
      ("Angela Merkel met Barack Obama in Lima and Joe Biden in Quito.", "joe-biden visited lima"),
      (
        "Angela Merkel met Barack Obama in Lima and Joe Biden in Quito.",
        "barack-obama visited quito"
      ),
    ])
  func untold(text: String, event: String) throws {
    let told = try PhrasingTests.events(text)
    #expect(!told.contains(event), "\(told)")
  }
}
