@testable import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// What news agencies tell in few words of who met, blamed, struck and asked whom.
struct WorldNewsTests {
  @Test(
    "What is told so",
    arguments: [
      // A clause with a gap before the one who is blamed.
      ("Dozens died in an attack that Chad blamed on Mali.", "chad accuse mali"),
      ("Dozens died in an attack Chad blamed on Mali.", "chad accuse mali"),
      // A gerund of two.
      ("Fighting between Chad and Mali has killed dozens.", "chad assault mali"),
      ("Fighting between Chad and Mali has killed dozens.", "mali assault chad"),
      // A demand without "that", and one that a noun holds.
      ("Hamas kidnappers demanded Germany withdraw its troops.", "hamas request germany"),
      ("Russia repeated its demand that Ukraine pay more for gas.", "russia request ukraine"),
      // Who stands behind "for" before an infinitive.
      ("Chad has called for Mali to be wiped off the map.", "chad request mali"),
      // Where those govern who are condemned, and which nation a word for one means.
      ("Chad condemned the government in Mali.", "chad accuse mali"),
      ("Chad warned the West African nation of Mali.", "chad threaten mali"),
      // What a government does and has is its nation's.
      ("Chad's government said its attack on Mali would continue.", "chad assault mali planned"),
      ("The Chadian government denied the report. It accused Mali of lying.", "chad accuse mali"),
      ("Chadian authorities said their troops had attacked Mali.", "chad assault mali"),
      // Whose they are who act there.
      ("In Chad, authorities criticized Mali.", "chad accuse mali"),
      // Machines are what somebody strikes with.
      (
        "The United States has increased attacks by drones against the Taliban.",
        "united-states assault taliban"
      ),
      // Members of a group are people.
      ("Egyptian police arrested 50 Hamas members.", "egypt coerce hamas"),
      // Those whom nobody names go somewhere for their nation.
      ("Chad's foreign minister visited Mali.", "chad consult mali"),
      ("A delegation of Chadian officials flew to Mali.", "chad consult mali"),
      ("A visit to Mali by a Chadian delegation was delayed.", "chad consult mali"),
      // Predicates.
      ("Taliban attacks left eleven Afghans dead.", "taliban assault afghanistan"),
      ("Chad allowed U.N. officials to inspect the plant.", "chad cooperate united-nations"),
      (
        "Barack Obama is in a close race with Hillary Clinton.",
        "barack-obama opposed-to hillary-clinton"
      ),
      ("Chad and Mali are nearing a deal.", "chad consult mali"),
      (
        "Chad failed to comply with a resolution of the European Union.",
        "chad reject european-union"
      ),
      // Deeds laid to somebody by a clause behind them, and troops that nobody is named to withdraw.
      ("Attacks blamed on the Taliban have killed Chadian soldiers.", "taliban assault chad"),
      (
        "Two Kenyan soldiers were killed in an ambush blamed on the Taliban.",
        "taliban assault kenya"
      ),
      ("Chad has suffered several attacks blamed on the Taliban.", "taliban assault chad"),
      ("700 of Chad's troops in Mali will be withdrawn.", "chad concede mali"),
      // Who is warned, and of what.
      ("Chad warned Mali that time was running out.", "chad threaten mali"),
      ("Chad warned Mali not to send troops to its border.", "chad threaten mali"),
      ("Chad warned Mali to leave the region.", "chad request mali"),
      ("Chad warned against a withdrawal of Malian troops.", "chad request mali"),
      (
        "Federica Mogherini, the European Union's foreign policy chief, warned that the bloc would widen its "
          + "sanctions against Chad.", "federica-mogherini threaten chad"
      ),
      ("A war between Chad and Mali would be a disaster.", "chad assault mali hypothetical"),
      ("The war between Chad and Mali would be long.", "chad assault mali"),
      ("Chad told Mali that it must withdraw.", "chad request mali"),
      // Who goes on to speak behind what they have said.
      (
        "Barack Obama says rebels are planning attacks on Kenya and urged Mali to help.",
        "barack-obama request mali"
      ),
      (
        "Barack Obama said that Chad is a free state and called on Mali to leave it.",
        "barack-obama request mali"
      ),
      // What is asked by a condition, of one's own people, at a request.
      ("Chad insists that there will be no talks unless Mali withdraws.", "chad request mali"),
      ("Hamas threatened to kill them unless France lifted the ban.", "hamas request france"),
      ("Barack Obama called on Americans to vote.", "barack-obama request united-states"),
      ("He was arrested in Chad at Mali's request.", "mali request chad"),
      ("The talks failed over Chad's demand that Mali pay more.", "chad request mali"),
      // Refusals, of what is asked and of what is said.
      ("Chad said Mali had bombed the town. Mali rejected the claim.", "mali reject chad"),
      ("Chad said that Mali built a bomb, a charge Mali denies.", "mali reject chad"),
      ("Chad will not agree to Mali's conditions.", "chad reject mali"),
      // Blame.
      ("Many in Chad blame Mali for the murder.", "chad accuse mali"),
      ("Chad condemned the incursion of Malian troops.", "chad accuse mali"),
      ("Chad suspects Mali is trying to hide weapons.", "chad accuse mali"),
      ("Chad expressed regret over Mali's decision.", "chad accuse mali"),
      ("Chad said a raid blamed on Mali had killed ten.", "chad accuse mali"),
      ("Chadian lawmakers began a march to protest Mali's raids.", "chad protest mali"),
      // Enmities in a word.
      ("The anti-Taliban Northern Alliance took Kabul.", "northern-alliance opposed-to taliban"),
      ("Chad said a dispute with Mali would be settled.", "chad opposed-to mali"),
      // Fights are of two.
      ("Chad clashed with Mali.", "mali assault chad"),
      ("It ended the war between Chad and Mali.", "chad assault mali"),
      ("Civilians died in a battle between the Taliban and Kenya.", "kenya assault taliban"),
      (
        "Fighting between the Kenyan army and rebels from the Taliban has caused panic.",
        "taliban assault kenya-army"
      ),
      // Whose an event is by a participle before it, and where it is by a name before it.
      ("This came after the U.S.-led invasion of Iraq.", "united-states assault iraq"),
      ("Israel's Gaza offensive began in June.", "israel assault gaza-strip"),
      ("Peru condemned a raid by members of Chad's army in Mali.", "chad-army assault mali"),
      // What is halted was done.
      ("Chad has agreed to halt its attacks on Mali.", "chad assault mali"),
      ("The Taliban was blamed for a string of bombings in Chad.", "taliban assault chad"),
      ("Peru blamed the Taliban movement for the attack on Mali.", "taliban assault mali"),
      // Of whom a number counts some more.
      ("Kenyan troops killed two Hamas members and arrested eleven.", "kenya-army coerce hamas"),
      // To whom those belong who are held, and who holds them.
      (
        "Kenyan police arrested four men suspected of having links to Hamas.", "kenya coerce hamas"
      ),
      (
        "Pakistan said police in the port city of Karachi had arrested two Hamas members.",
        "pakistan coerce hamas"
      ),
      ("Angela Merkel is in Kenyan custody.", "kenya coerce angela-merkel"),
      ("Six Malians held in Chadian prisons were freed.", "chad coerce mali"),
      ("Chadian officials say Angela Merkel was detained.", "chad coerce angela-merkel"),
      ("Chad has freed six Malians who had been detained.", "chad coerce mali"),
      ("Kenyan President Ali Noor remains in jail.", "kenya coerce ali-noor~kenya"),
      ("Iran held six Malians hostage.", "iran assault mali"),
      // Whose people officials tell of.
      ("Chadian officials say the Taliban killed a teacher.", "taliban assault chad"),
      ("Chad accused the Taliban of attacking a school.", "taliban assault chad"),
      // Who may punish whom others bring before them.
      (
        "Peru referred Chad to the European Union for sanctions.", "european-union sanction chad"
      ),
      ("Peru ordered Al Jazeera to close its bureau.", "peru coerce al-jazeera"),
      // What stands beside a place of its own is a second object.
      ("Israel struck Hamas in Gaza and Hezbollah in Lebanon.", "israel assault hezbollah"),
      ("Chad sent drones to Kenya and missiles to Mali.", "chad aid mali"),
      ("France sent troops to Mali in 2013 and Niger in 2014.", "france aid niger"),
      ("Angela Merkel visited Lima on Monday and Cairo on Tuesday.", "angela-merkel visited cairo"),
      // Ground that is fought for.
      ("Chadian troops advanced in Mosul.", "chad-army mobilize mosul"),
      ("Chadian troops entered Mosul.", "chad-army mobilize mosul"),
      ("Mali fought alongside Hamas in Kenya.", "mali cooperate hamas"),
      // Who is aboard arrives, and who is sent home is not attacked.
      ("The plane carrying Angela Merkel landed in Lima.", "angela-merkel visited lima"),
      ("Chad expelled Malian troops.", "chad sanction mali"),
      ("Peru supports Chad's accession to NATO.", "chad member-of nato hypothetical"),
      // Courts, and arms known by their names.
      ("Chad took Mali to court.", "chad accuse mali"),
      ("Chad withheld bombs from Mali.", "chad sanction mali"),
      ("Chad sent HIMARS to Mali.", "chad aid mali"),
      ("Chad froze its participation in NATO.", "chad sanction nato"),
      // Who is behind armed men, and who has none but them.
      ("Hezbollah is an Iran-backed militia.", "iran support hezbollah"),
      ("Kenya sent fighters to Mali to support Angela Merkel.", "kenya support angela-merkel"),
      ("Palestinian militants attacked Chad.", "palestine assault chad"),
      // What looks like words of others and is one's own.
      ("Chad expelled Malian troops from Mosul.", "chad assault mali"),
      ("Angela Merkel promised aid to Chad in Lima.", "angela-merkel visited lima"),
    ])
  func told(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "What is not told",
    arguments: [
      // Whom a deed befell that others condemn.
      ("Chad condemned the attack perpetrated on Friday against Mali.", "chad accuse mali"),
      // Who is named goes himself.
      ("U.S. envoy Christopher Hill visited Mali.", "united-states consult mali"),
      // Nations are members of another sort.
      ("Three EU members criticized Chad.", "european-union accuse chad"),
      // Whose the machines are acts with them.
      ("Peru has increased attacks by Chilean drones against Mali.", "peru assault mali"),
      ("Chadian ships went to Mali.", "chad consult mali"),
      // Who lays a deed to somebody hasn't done it.
      ("It was a raid that Chad blamed on Mali.", "chad assault mali"),
      ("Peru blamed the crash on Mali.", "mali assault peru"),
      // What others will do is no threat, and notice is none.
      ("Chad warned that the Taliban would attack Mali.", "chad threaten mali"),
      ("Chad warned that the Taliban would attack Mali.", "chad threaten taliban"),
      ("Chad and Mali give each other notice of launches.", "chad threaten mali"),
      // Questions, and conditions that ask nothing.
      ("Reuters asked Barack Obama about the war.", "reuters request barack-obama"),
      ("Chad said the sale would last unless Mali bought more jets.", "chad request mali"),
      // Of whom a denied report is, and whom somebody worries for.
      ("Chad denied reports of a withdrawal of Malian troops.", "chad reject mali"),
      ("Chad is concerned that Mali could be destabilized.", "chad accuse mali"),
      // Whose a war is and where it is.
      ("Russia's Ukraine war went on.", "ukraine assault russia"),
      // What others only demand.
      ("Peru said Chad should withdraw its troops from Mali.", "chad retreat mali hypothetical"),
      ("Kenyans appealed for Chadian forces to withdraw from Mali.", "chad-army retreat mali"),
      ("The Taliban will fight on unless Chad withdraws from Mali.", "chad retreat mali"),
      // Who fights an enemy is told, who condemns a deed speaks of others' people.
      ("Kenyan forces are fighting the Taliban.", "taliban assault kenya-army"),
      ("Peru condemned Russian attacks, which kill civilians.", "russia assault peru"),
      // Air strikes are no walkout, and what is advanced moves no men.
      ("Chad provoked Malian air strikes.", "mali protest chad"),
      ("Chad has advanced the inclusion of Mali.", "chad mobilize mali"),
      // A town where somebody is seized is not taken.
      ("Chad captured a man in Lima.", "chad assault lima"),
    ])
  func untold(text: String, event: String) throws {
    #expect(try !PhrasingTests.events(text).contains(event))
  }
}
