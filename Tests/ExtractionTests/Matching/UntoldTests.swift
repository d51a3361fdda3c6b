import Testing

/// What sentences only seem to tell.
struct UntoldTests {
  @Test(
    "What looks like an event and is none is not told",
    arguments: [
      (
        "Two Brazilian men are suspected of the killing of a Bolivian minister.",
        "brazil assault bolivia"
      ),
      ("Juan Guaido was taken to a police station in Lagos.", "juan-guaido visited lagos"),
      ("In Syria, the Pentagon said, forces continue to advance.", "pentagon visited syria"),
      ("The US said that they had attacked Iraq.", "united-states assault iraq"),
      ("Kenya released the records of Chad.", "kenya retreat chad"),
      ("Troops from Chad clashed with Malian soldiers.", "chad opposed-to mali"),
      (
        "Chadian rebels engaged Kenyan peacekeepers in a firefight in Goma.", "chad assault goma"
      ),
      ("Kenya asked Xi Jinping to come to Lima.", "xi-jinping visited lima hypothetical"),
      ("Chile beat Peru in the semifinal.", "chile assault peru"),
      ("Italy brought together the counter-ISIS coalition.", "italy consult islamic-state"),
      (
        "Antony Blinken spoke with Sameh Shoukry regarding the situation in Yemen.",
        "antony-blinken visited yemen"
      ),
      (
        "Chilean police detained eight men in connection with the killing of a Peruvian worker.",
        "chile assault peru"
      ),
      ("Joe Biden spoke with the Associated Press.", "joe-biden consult associated-press"),
      (
        "Hamas fighters were killed during a joint military operation with Kenyan troops.",
        "hamas cooperate kenya"
      ),
      ("The resources Chile needs to defend itself are there, Peru says.", "peru request chile"),
      (
        "Austria, Brazil, Chile, Peru, Kenya and Ghana must sustain engagement.",
        "austria consult brazil hypothetical"
      ),
      (
        "The following statement is endorsed by six countries: Austria, Brazil, Chile, Peru, Kenya and Ghana. We must sustain engagement.",
        "austria consult brazil hypothetical"
      ),
      ("Chile has launched an advertisement campaign in Peru.", "chile assault peru"),
      ("Chile fired warning shots in Peru.", "chile assault peru"),
      (
        "Chile issued a warning of the risk of an attack in Lima.",
        "chile assault lima hypothetical"
      ),
      ("Chile warned its citizens of attacks in Lima.", "chile threaten lima"),
      (
        "Three people, including a Chilean soldier, died in shootings in Peru.",
        "chile assault peru"
      ),
      ("Chile promised to eradicate Peruvian poppy production.", "chile threaten peru"),
      ("The troops of Chile disappeared from Peru.", "chile coerce peru"),
      (
        "Joe Biden took part in the talks with his Chilean counterpart.",
        "joe-biden visited chile"
      ),
      (
        "Peru called on Chile to support the right of refugees.", "peru support chile hypothetical"
      ),
      (
        "Peru reiterates its call for all forces to withdraw from Chile.", "peru retreat chile"
      ),
      ("In response to Chile's invasion, Peru closed the border.", "chile consult peru"),
      ("Peru has placed an officer in charge of NATO.", "peru accuse nato"),
      (
        "Nicolas Maduro spoke of tightening American sanctions.",
        "nicolas-maduro sanction united-states"
      ),
      ("Donald Trump met the wife of Nicolas Maduro.", "donald-trump consult nicolas-maduro"),
      (
        "The body of Nicolas Maduro, Chile says, will lie in state.",
        "chile accuse nicolas-maduro planned"
      ),
      ("Kenya's allies bombed Mali.", "kenya assault mali"),
      (
        "Angela Merkel will have a chance to speak with Sergei Lavrov.",
        "angela-merkel consult sergey-lavrov"
      ),
      (
        "The Chilean visit is part of a push by the United Nations and Peru.",
        "chile member-of united-nations"
      ),
      (
        "The Lord's Resistance Army fled. Yoweri Museveni ordered the army to attack.",
        "yoweri-museveni request lords-resistance-army"
      ),
      ("Clinics in Canada help to fight HIV.", "canada assault hiv planned"),
      ("Despite Chile's criticism of Peru, Mali left.", "chile accuse mali"),
      ("Chile is ready to attack Peru.", "chile agree peru"),
    ])
  func isUntold(text: String, event: String) throws {
    #expect(!(try PhrasingTests.events(text).contains(event)))
  }
}
