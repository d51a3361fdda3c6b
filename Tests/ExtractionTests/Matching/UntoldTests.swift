import Testing

/// What sentences only seem to tell.
struct UntoldTests {
  @Test(
    "What looks like an event and is none is not told",
    arguments: [
      ("Chile condemned an attack on Peru.", "chile accuse peru"),
      // Who judges, decides or seeks somebody has not done what is judged.
      ("Spain wants Barack Obama for the murder of six men in Chad.", "spain assault chad"),
      ("Chad agreed to ban oil from Mali. Peru praised the decision.", "peru support mali"),
      (
        "United Airlines, the only American operator of the Boeing 787, has six.",
        "united-states operates boeing-787-dreamliner"
      ),
      ("Angela Merkel demanded that Barack Obama be freed.", "angela-merkel request barack-obama"),
      ("Chad demanded Barack Obama's return to power.", "chad request barack-obama"),
      // What one only keeps from happening.
      ("Chad foiled a plot to overthrow Angela Merkel.", "chad coerce angela-merkel"),
      ("Chad and Mali blocked a resolution condemning Peru.", "chad accuse peru"),
      ("Chad voted against a resolution criticising Peru.", "chad accuse peru"),
      ("Chad armed both sides in Mali's civil war and the Taliban in Peru.", "mali assault peru"),
      ("Chad's Maoists, led by Angela Merkel, walked out.", "angela-merkel leads chad"),
      ("France sent jets to back the government of Mali.", "france retreat mali"),
      (
        "Angela Merkel was driven out by supporters of Barack Obama.",
        "barack-obama support angela-merkel"
      ),
      ("Ethnic Russians in Latvia attacked Chad.", "russia assault chad"),
      (
        "Denmark promised Ukraine 19 F-16s.",
        "ukraine operates general-dynamics-f-16-fighting-falcon"
      ),
      (
        "Ethiopia used Turkish Bayraktar TB2 drones against Chad.",
        "turkey operates baykar-bayraktar-tb2"
      ),
      ("Angela Merkel's adviser Ali Noor met Barack Obama.", "angela-merkel consult barack-obama"),
      (
        "Angela Merkel raised the killing of Barack Obama with Justin Trudeau.",
        "angela-merkel assault barack-obama"
      ),
      (
        "Angela Merkel discussed the war with Justin Trudeau.",
        "angela-merkel assault justin-trudeau"
      ),
      ("Peruvian officials discussed the Chilean invasion with Chad.", "chile assault chad"),
      (
        "Angela Merkel demanded an investigation into the death of Barack Obama.",
        "angela-merkel accuse barack-obama"
      ),
      ("Angela Merkel said Chad must be stopped.", "angela-merkel request chad"),
      ("Peru said Chad should receive tanks.", "peru request chad"),
      ("Peru accused two men of spying for Chad.", "peru accuse chad"),
      ("Peruvian police charged three men with spying for Chad.", "peru cooperate chad"),
      ("Peru charged three men with planning an attack on Chad.", "peru assault chad"),
      ("A Peruvian judge ordered the Chadian men released.", "peru request chad"),
      ("Recruiters in Peru sent men to fight Chad.", "peru assault chad"),
      ("Peru will battle Chile in the final.", "peru assault chile"),
      (
        "Angela Merkel celebrated her birthday with Justin Trudeau.",
        "angela-merkel support justin-trudeau"
      ),
      ("Peru is concerned about the war between Chad and Mali.", "peru accuse chad"),
      ("Peru said Chad has the right to enrich uranium.", "peru accuse chad"),
      ("U.S. forces killed four people in Chad.", "us-military assault united-states"),
      (
        "Chad's launches, which were in violation of the European Union's rules, were condemned.",
        "chad member-of european-union"
      ),
      (
        "The Peruvian and Chilean people should see this, Angela Merkel said.",
        "angela-merkel request chile"
      ),
      ("Chad is surrounded by Niger, Libya and Sudan.", "libya mobilize chad"),
      ("Thousands of Kenyans protested in support of Mali.", "kenya protest mali"),
      ("Angela Merkel called Barack Obama's bluff.", "angela-merkel consult barack-obama"),
      ("Peru spoke of his arrest by the CIA in Chad.", "central-intelligence-agency coerce chad"),
      (
        "Angela Merkel attacked the principles of the European Union.",
        "angela-merkel assault european-union"
      ),
      ("Pop star Michael Jackson arrived in Chad.", "michael-p-jackson visited chad"),
      ("Marta Lopez of Chile has withdrawn from the Peru Open.", "chile retreat peru"),
      ("A French newspaper condemned Chad.", "france accuse chad"),
      ("Chad is holding six men wanted by Mali.", "chad coerce mali"),
      ("Police in Chad say gunmen in Mali kidnapped a doctor.", "chad accuse mali"),
      ("Diplomats at a NATO meeting condemned Chad.", "nato accuse chad"),
      ("Former Chadian officials condemned Mali.", "chad accuse mali"),
      (
        "Chadian police detained a man on suspicion of plotting to kill Angela Merkel.",
        "chad assault angela-merkel"
      ),
      (
        "Angela Merkel expressed concern that violence in Mali could spread.",
        "angela-merkel support mali"
      ),
      (
        "Chad and Mali are blaming each other for the attack, which killed six Kenyans.",
        "chad assault kenya"
      ),
      ("Chad protested to the United Nations about the raid.", "chad accuse united-nations"),
      ("Kenya launched a campaign in Chad to fight malaria.", "kenya assault chad"),
      ("Cuban exiles condemned Peru.", "cuba accuse peru"),
      (
        "Gunmen kidnapped two nurses, along with their Peruvian driver, in Mali.",
        "peru assault mali"
      ),
      (
        "Barack Obama sent reinforcements in a bid to reverse gains by the Taliban.",
        "barack-obama aid taliban"
      ),
      (
        "Both Chile and Peru play a role in efforts to resolve the dispute over Mali.",
        "chile agree peru"
      ),
      (
        "The European Union condemned in the strongest terms the attack perpetrated against Chad.",
        "european-union accuse chad"
      ),
      ("Kenya expressed concern about the situation in Mali.", "kenya accuse mali"),
      (
        "Angela Merkel's heart went out to the victims of Hamas.", "angela-merkel support hamas"
      ),
      ("Kenya offered British help to the governments.", "kenya agree united-kingdom"),
      (
        "Joe Biden met Angela Merkel to discuss ties with Russia and efforts to deter it.",
        "joe-biden consult russia"
      ),
      ("Kenya praised French contributions to security, including in Africa.", "france aid africa"),
      (
        "Kenya reaffirmed its support for Mali in its fight against Boko Haram.",
        "kenya assault boko-haram"
      ),
      ("Kenya welcomes the mediation undertaken by Chad and Mali.", "chad agree mali"),
      (
        "The Presidents of Kenya, Ana Ruiz, and Chad, Ali Noor, met in Lima.", "kenya consult chad"
      ),
      (
        "Joe Biden met the Minister of Defence and the Chief of Staff of Chad.",
        "joe-biden aid chad"
      ),
      (
        "The Department of Energy, the Spanish Agency for Trade and Peru took part.",
        "us-department-of-energy part-of spain"
      ),
      ("Poland discussed Russia's invasion and support for Ukraine.", "russia support ukraine"),
      ("Peruvian bombers struck an airbase in Chile.", "peru protest chile"),
      (
        "Angela Merkel spoke with Barack Obama. Angela Merkel condemned the launches.",
        "angela-merkel accuse barack-obama"
      ),
      ("Chile lauded Peru's cooperation with Mali.", "chile support mali"),
      ("Relations between Chile and Peru could be better.", "chile allied-with peru"),
      ("Angela Merkel went over the situation in Lima.", "angela-merkel visited lima"),
      ("Kenya joined the NATO mission in Mali.", "kenya member-of nato"),
      ("Chad attacked a town close to its border with Mali.", "chad allied-with mali"),
      (
        "Angela Merkel met Peruvian Vice President and Foreign Minister Ana Ruiz.",
        "angela-merkel consult peru"
      ),
      (
        "Barack Obama met Angela Merkel at the White House.", "barack-obama visited white-house"
      ),
      ("The Kenyan army killed Peruvian civilians.", "kenya-army assault kenya"),
      ("Mali filed a complaint against Chad at the WTO.", "mali accuse world-trade-organization"),
      ("Turkey shot down a Su-24 near its border with Syria.", "sukhoi-su-24 flew-via syria"),
      ("Chile's foreign minister hit back at Peru.", "chile assault peru"),
      ("Peru's air defences shot down Chilean missiles over Lima.", "peru mobilize lima"),
      ("Peru's air defences shot down Chilean missiles over Lima.", "peru assault chile"),
      ("Peru will recognise Mali on 28 May.", "peru agree mali"),
      ("Angela Merkel paid a visit to Italy.", "angela-merkel consult italy"),
      ("The sanctions that Peru and Chile imposed hit Mali.", "peru sanction chile"),
      (
        "Chad may impose costs on Russia for Vladimir Putin's war.",
        "vladimir-putin assault russia"
      ),
      ("Poland agreed to discuss Russia's invasion of Ukraine.", "poland threaten ukraine"),
      ("Poland will raise Russia's war against Ukraine.", "russia assault ukraine planned"),
      ("U.S. sanctions on Zimbabwe have ended.", "united-states sanction zimbabwe"),
      ("Brazil condemned neither Peru nor Chile.", "brazil accuse peru"),
      (
        "Kenya and Togo welcomed the decision of Peru and Chile to restore relations.",
        "kenya retreat togo"
      ),
      ("Chad and Mali signed a truce with Algeria as mediator.", "chad agree algeria"),
      ("Chad welcomed the decision by Peru to attack Mali.", "chad accuse peru"),
      (
        "Chile welcomed the progress in the talks of the European Union helped by NATO.",
        "nato member-of european-union"
      ),
      ("Peru is a major non-NATO ally of Chile.", "peru member-of nato"),
      ("Chile condemned Peru's invasion with the support of Mali.", "peru assault mali"),
      ("Peru is proud to send troops to NATO.", "peru support nato"),
      ("Ana Ruiz of Peru managed Chile's role in the summit.", "ana-ruiz leads chile"),
      ("Angela Merkel led the Chilean side at the talks.", "angela-merkel leads chile"),
      ("Angela Merkel served as deputy director of NATO.", "angela-merkel leads nato"),
      ("Chile stressed the importance of Peru-Mali cooperation.", "chile support mali"),
      ("Chile announced aid in response to Peru's war against Mali.", "chile agree peru"),
      ("Vladimir Putin ordered troops to enter Peru.", "vladimir-putin visited peru"),
      ("Chile raised abuses in Tibet, Hong Kong, and Xinjiang.", "tibet located-in hong-kong"),
      ("Angela Merkel praised Peru's plan to end impunity.", "angela-merkel accuse peru"),
      ("Mali's exclusion from the talks is unwarranted, Chile said.", "chile accuse mali"),
      (
        "Angela Merkel said that peace needs time and briefed Emmanuel Macron.",
        "peace consult emmanuel-macron"
      ),
      ("Angela Merkel signed the accord on behalf of Chile.", "angela-merkel support chile"),
      ("The Malian ambassador was summoned to the Foreign Ministry.", "mali accuse mali"),
      ("Angela Merkel speaks Russian.", "angela-merkel consult russia"),
      ("Hamas is fought by troops of Chad and Mali.", "chad assault mali"),
      ("Chadian and Malian troops are battling an insurgency.", "chad assault mali"),
      ("France fought jihadists in Mali.", "france assault mali"),
      ("Chad has settled its dispute with Mali.", "chad opposed-to mali"),
      ("A Chadian helicopter crashed, killing a Malian soldier.", "chad assault mali"),
      ("Angela Merkel struck a tougher tone on Mali.", "angela-merkel assault mali"),
      ("Angela Merkel had harsh words for Mali.", "angela-merkel consult mali"),
      ("Jets bombed a region near the Malian border.", "peru assault mali"),
      ("Pro-Russian demonstrators protested against Mali.", "russia protest mali"),
      ("Angela Merkel's supporters attacked Mali.", "angela-merkel assault mali"),
      ("Chad's parliament rejected a bill calling for a vote on Mali.", "chad request mali"),
      ("Peru called for the withdrawal of foreign forces from Mali.", "peru request mali"),
      ("Western nations demanded that Mali recognize Chad.", "mali support chad hypothetical"),
      ("Joe Biden met Angela Merkel. Chile upheld the ban on Mali.", "chile support joe-biden"),
      (
        "The United Nations fears that the conflict is spreading to Chad.",
        "united-nations opposed-to chad"
      ),
      ("Pope Benedict visited Mali.", "benedict leads mali"),
      ("Angela Merkel defeated Donald Trump.", "angela-merkel assault donald-trump"),
      ("Chile offered to hold talks with Peru.", "chile threaten peru"),
      ("Chile opposed sanctions against Peru.", "chile opposed-to peru"),
      ("Support for Juan Guaidó came from Chile.", "juan-guaido visited chile"),
      ("Peru has the support of Chile.", "peru support chile"),
      ("Five Chileans were killed by a bomb in Peru.", "peru assault chile"),
      ("Iran-backed rebels and the Chilean coalition fought.", "iran support chile"),
      (
        "Joe Biden said so, and called Angela Merkel's government illegitimate.",
        "joe-biden consult angela-merkel"
      ),
      ("A man in Peru killed two Chileans.", "peru assault chile"),
      ("Peru criticized the decision to invade Mali.", "peru assault mali"),
      ("Peru voiced opposition to plans to bomb Mali.", "peru assault mali planned"),
      ("What Washington calls rogue states, such as Mali, voted.", "united-states consult mali"),
      ("Peru has issued a storm warning for Chile.", "peru threaten chile"),
      ("Given Peru's tense relationship with Chile, Mali left.", "peru allied-with chile"),
      ("Peruvian soldiers trained in Chile.", "chile aid peru"),
      ("Chile and Peru chose not to attend the summit.", "chile consult peru negated"),
      (
        "Chile praised Peru's support for Mali and hostility to Chad.", "chile support chad"
      ),
      ("Peru denounced Chile's military aid to Mali.", "peru sanction mali"),
      (
        "Mali says troops have killed two people in Chad and left four dead.", "mali retreat chad"
      ),
      ("Archbishop Ruiz celebrated Mass in Lima.", "massachusetts located-in lima"),
      (
        "Three men were found 90 kilometers north of Lima, in the Cusco region.",
        "lima located-in cusco"
      ),
      (
        "The second-seeded Chilean advanced after beating Ana Ruiz of Peru.",
        "chile assault peru"
      ),
      (
        "Officials in Mali say Malian and Chadian troops have killed six Hamas fighters.",
        "mali accuse chad"
      ),
      ("US allies such as Chile condemned Mali.", "united-states accuse mali"),
      ("Chile's allies, Peru and Mali, voted.", "peru allied-with mali"),
      ("Ana Ruiz became president of Peru in May.", "martin-vizcarra leads peru"),
      ("Airbus won orders for the A350 from Finnair.", "airbus operates airbus-a350 planned"),
      (
        "The Soviet-built MiG-21s of the Syrian air force bombed Lima.",
        "soviet-union assault lima"
      ),
      ("The A350's engines come from Chile.", "airbus-a350 departed-from chile"),
      (
        "A Tu-142 was intercepted by F-16s from Keflavik.",
        "tupolev-tu-142 departed-from keflavik"
      ),
      ("Airbus sold six A320s to Skywing, a Chilean regional airline.", "airbus cooperate chile"),
      ("Airbus won orders from Chinese lessors such as Avolon.", "china request airbus"),
      ("A passenger jet was forced by Peru to land in Quito.", "peru coerce quito"),
      ("An American drone was hit by an Iranian missile.", "iran assault united-states"),
      (
        "An EP-3 landed in Lima. Peru refused to hand back the EP-3.",
        "peru operates lockheed-ep-3 negated"
      ),
      ("Peru sent up two J-8s to intercept it.", "peru mobilize shenyang-j-8"),
      ("Finnair suspended flights to Lima.", "finnair sanction lima"),
      ("The aircraft carrier USS Boxer arrived in Lima, Peru.", "uss-boxer based-in lima"),
      (
        "Emirates urged Boeing to hurry. Sheikh Ahmed bin Saeed Al Maktoum, its chairman, agreed.",
        "maktoum-bin-mohammed-bin-rashid-al-maktoum leads emirates-airline"
      ),
      ("The Boeing 747, Pan Am Flight 103, had left Lima.", "boeing-747 departed-from lima"),
      (
        "Two Brazilian men are suspected of the killing of a Bolivian minister.",
        "brazil assault bolivia"
      ),
      ("Juan Guaido was taken to a police station in Lagos.", "juan-guaido visited lagos"),
      (
        "In Syria, the Pentagon said, forces continue to advance.",
        "us-department-of-defense visited syria"
      ),
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
        "hamas cooperate kenya-army"
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
      (
        "Six B-2 bombers have been sent to Diego Garcia.",
        "northrop-grumman-b-2-spirit arrived-at diego-garcia"
      ),
      (
        "Angela Merkel reaffirmed the value of peace in the Indo-Pacific.",
        "angela-merkel visited asia-pacific"
      ),
      ("Angela Merkel met visiting Kenyan leaders in Lima.", "angela-merkel visited kenya"),
      (
        "Angela Merkel held talks in Lima, in addition to issues of importance to Peru.",
        "angela-merkel visited peru"
      ),
      (
        "The decision to ship tanks to Lima was announced by Angela Merkel.",
        "angela-merkel visited lima"
      ),
      ("Barack Obama left Canada aboard Air Force One.", "canada operates air-force-one"),
      (
        "Kenya welcomed Secretary General Mathias Cormann of Australia to the OECD.",
        "australia member-of oecd"
      ),
      (
        "Chile reiterated the commitment to preventing Peru from obtaining a bomb.",
        "chile agree peru"
      ),
      ("Chile is committed to securing accountability for the crimes of Peru.", "chile agree peru"),
      ("Poland hosts U.S. F-16s at Lask.", "poland consult united-states"),
      (
        "Angela Merkel visited Lima and Quito, where she met Barack Obama.",
        "barack-obama visited lima"
      ),
      ("The crew of the EP-3 flew to Guam.", "lockheed-ep-3 arrived-at guam"),
      (
        "A Boeing 737 landed in Lima and a Boeing 777 flew on to Quito.",
        "boeing-737 arrived-at quito"
      ),
      ("A Boeing 747 of Air China carried Chinese premiers.", "boeing-747 arrived-at china"),
      ("Kenya supports Operation Iraqi Freedom.", "kenya support iraq"),
      ("Chile discussed its response to Peru's attack.", "chile consult peru"),
      ("Iraqi forces pushed Daesh out of Ramadi.", "iraqi-armed-forces request islamic-state"),
      ("Angela Merkel addressed the challenges in Lima.", "angela-merkel visited lima"),
      ("Chile is pleased to announce that Li Wei will be the envoy to Peru.", "chile support peru"),
      ("Vladimir Putin, whose plane crossed Peru, blamed Chile.", "vladimir-putin visited peru"),
      (
        "Angela Merkel will take part in the Conference on Peru in Lima.",
        "angela-merkel visited peru planned"
      ),
      ("Chile and Kenya exchanged views on the war of Peru.", "chile consult peru"),
      ("Rebels in Chad have kidnapped a Kenyan doctor.", "chad assault kenya"),
      ("Kenya said despite Malian concerns the election was fair.", "mali accuse kenya"),
      (
        "Algeria, Chad and Niger, all countries struggling to grow, voted.",
        "algeria opposed-to chad"
      ),
      ("An American newspaper says soldiers shot two Kenyans.", "united-states assault kenya"),
      ("NATO said militants killed three soldiers in Kenya.", "nato accuse kenya"),
      ("Chile says its talks with Peru have failed to end the dispute.", "chile accuse peru"),
      (
        "Xi Jinping will visit Kenya to discuss the stalled talks.",
        "xi-jinping consult kenya negated"
      ),
      (
        "The vote came after Secretary of State John Kerry visited Kenya.",
        "john-kerry accuse kenya"
      ),
      (
        "Italy and other members of the European Union did not vote.",
        "italy member-of european-union negated"
      ),
      (
        "Elections were held in Chile and Mali on Sunday. The country imposed sanctions on Peru.",
        "chile sanction peru"
      ),
      (
        "Vladimir Putin and Emmanuel Macron met. The president criticized Xi Jinping.",
        "emmanuel-macron accuse xi-jinping"
      ),
      ("Chile will reaffirm Peruvian support for Mali.", "peru agree mali"),
      (
        "Angela Merkel called Barack Obama's attempt to help constructive.",
        "angela-merkel consult barack-obama"
      ),
      ("Chile met Mali, with the focus on Peru.", "chile consult peru"),
      (
        "Special Representative for Chile Ambassador Sung Kim spoke.", "sung-kim official-of chile"
      ),
      ("Norway condemned the missile attack on Lima.", "norway accuse peru"),
      ("Norway condemned Chad for its attacks on Mali.", "norway assault mali"),
      ("Chad urged Kenya to end its talks with Ghana.", "chad consult ghana"),
      (
        "The drill, hosted by the Kenyan Navy, includes ships from Ghana and Mali.",
        "ghana member-of kenya-navy"
      ),
      (
        "Angela Merkel chaired a meeting of donors, co-hosted by Norway.",
        "angela-merkel leads norway"
      ),
      ("As a member of NATO, Norway condemned the coup in Mali.", "norway accuse nato"),
      (
        "Norway said that the sanctions imposed on Chad by Italy should remain in force.",
        "norway request italy"
      ),
      ("Syria used its air force to bomb Lima.", "syria assault syrian-air-force"),
      ("Norway, Italy and Ghana stand ready to support the new government.", "norway agree italy"),
      ("Angela Merkel visited a hospital supported by UNICEF.", "angela-merkel consult unicef"),
      ("Kenyan soldiers fought on the side of Ghana.", "kenya assault ghana"),
      ("Chad thanked Mali for hosting refugees.", "mali aid chad"),
      ("Chile condemned the attack on Peru.", "chile accuse peru"),
      ("Chile denounced the embargo against Peru.", "chile accuse peru"),
      ("The invasion of Peru was condemned by Chile.", "chile accuse peru"),
      ("Chile, but not Mali, condemned Peru.", "mali accuse peru"),
      ("Chile and Mali called for dialogue.", "chile consult mali hypothetical"),
      ("Irfaan Ali ruled out a Chilean base.", "irfaan-ali leads chile"),
      ("Chile ordered 30 Rafales, which Peru will finance.", "peru agree dassault-rafale"),
      (
        "Emmanuel Macron thanked Iran. The kingdom imposed sanctions on Chad.", "iran sanction chad"
      ),
      (
        "Chile was condemned by Peru for a remark described as absurd by Mali.",
        "chile accuse mali"
      ),
      (
        "Vladimir Putin spoke of Mali, a comparison that Angela Merkel described as shameful.",
        "angela-merkel accuse mali"
      ),
      ("Eight Chileans were arrested and Xi Jinping was dismissed by Peru.", "peru coerce chile"),
      (
        "A truce that Emmanuel Macron proposed was dismissed by Peru.",
        "peru coerce emmanuel-macron"
      ),
      ("Iran-backed Hezbollah and Chile have fought wars.", "iran support chile"),
      ("Kenya's government accused the rebels of attacking Lima.", "kenya assault lima"),
      ("Chile and Peru agreed to normalise ties.", "chile concede peru"),
      ("Chile withdrew its forces from Peru.", "chile member-of chilean-armed-forces negated"),
      ("Angela Merkel flew to Lima instead.", "angela-merkel visited lima negated"),
      ("Emirates ordered 40 A350s at the Dubai air show.", "airbus-a350 deployed-to dubai"),
      ("Ana Ruiz flew to Lima, Quito and Bogota.", "lima located-in quito"),
      (
        "The Houthis are based in Mali and are backed by Peru and Chile.", "peru mobilize mali"
      ),
      (
        "The exercise, hosted by Kenya, brings together forces from Chad.", "kenya retreat chad"
      ),
      ("Ali Khamenei, the head of Hamas's office, lives in Peru.", "hamas based-in peru"),
      ("Kenya's army and Chad's army attacked Mali.", "chad assault mali"),
      ("The drill, hosted by Kenya, drew threats from Chad.", "kenya cooperate chad"),
      ("Finnair and Qantas resumed flights to Lima.", "finnair retreat qantas"),
      ("Kenya grounded its fleet of Airbus helicopters.", "kenya coerce airbus-helicopters"),
      ("Chad and Mali offered to mediate between Kenya and Togo.", "chad consult mali"),
      ("Chad sided with Mali, Kenya and Togo with Peru.", "chad support kenya"),
      (
        "Envoys of Angela Merkel and Barack Obama held talks in Lima.", "angela-merkel visited lima"
      ),
      ("Chad offered to host talks between Kenya and Mali.", "kenya consult mali"),
      ("Chad declined to expel Kenyan diplomats.", "chad reject kenya"),
      ("Chad recognised Mali, a step that angered Kenya.", "kenya accuse mali"),
      (
        "Angela Merkel, standing next to Emmanuel Macron, condemned Chad.",
        "angela-merkel opposed-to emmanuel-macron"
      ),
      (
        "Chad defended its record and called for talks between Kenya and Mali.",
        "chad support kenya"
      ),
      ("Three EU states, including Italy, condemned Chad.", "european-union accuse chad"),
      ("Chad denounced what it called a coup by the United States.", "united-states accuse chad"),
      ("Kenya did not condemn Chad but supported Mali.", "kenya support mali negated"),
      ("The UN sanctioned Chad, a move opposed by Mali.", "chad reject united-nations"),
      (
        "The head of the European Parliament, Roberta Metsola, condemned Chad.",
        "european-parliament accuse chad"
      ),
      ("Chile threatened Peru. The threat was dismissed by Peru.", "peru coerce chile"),
      ("Malian rebels captured Lima.", "mali assault lima"),
      ("Malian rebels captured Lima.", "malian-rebels part-of mali"),
      ("Chile began air strikes against Peru.", "chile protest peru"),
      ("Iraq and Chad rejected the deal.", "chad agree iraq"),
      ("Chile and Peru agreed to extend a truce mediated by Mali.", "chile agree mali"),
      (
        "Chile lodged a complaint with the United Nations over the ban.",
        "chile accuse united-nations"
      ),
      (
        "Chile and the United States bombed Mali, the Pentagon said.",
        "us-department-of-defense accuse chile"
      ),
      ("Chile is training Kurdish fighters in Iraq.", "iraq aid chile"),
      ("Chile warned Peru that it would take countermeasures.", "peru sanction chile"),
      ("Chile and Peru have pledged aid to the council.", "chile agree peru"),
      ("Chile killed six men in a joint operation with Peru.", "chile assault peru"),
      (
        "Chile attacked Mali. A gunman killed two Peruvians. Peru condemned the attack.",
        "peru accuse chile"
      ),
      ("Chile and Peru, which have mediated in the conflict, voted.", "chile opposed-to peru"),
      (
        "Chile imposed sanctions on two Peruvian ministers over the arrest of a Malian.",
        "chile coerce mali"
      ),
      (
        "Chile attacked Mali. Mali accused Peru of fraud. Angela Merkel condemned the attack.",
        "angela-merkel accuse mali"
      ),
      ("Iranian-backed fighters attacked Israel.", "iran assault israel"),
      ("Mexican smugglers killed a U.S. agent.", "mexico assault united-states"),
      ("Chile struck oil plants in Peru.", "chile protest peru"),
      ("Chile, fighting with Peru, called up its reserves.", "chile cooperate peru"),
      (
        "Chile finalized the purchase of 28 F-16s from Peru.",
        "peru operates general-dynamics-f-16-fighting-falcon planned"
      ),
      ("Boeing, the maker of the 737, is based in Chicago.", "boeing-737 deployed-to chicago"),
      (
        "The H-6 is a Chinese version of the Tu-16.", "china operates tupolev-tu-16"
      ),
      ("Peru moved Su-35 fighters to Chile for the drills.", "peru mobilize chile"),
      ("Chile imposed sanctions on Peru over its attack on Mali.", "chile assault mali"),
      (
        "Army Team 5 returned from Lima as part of the NATO-led mission.",
        "army-team-5 part-of nato"
      ),
      (
        "Israel bombed a Syrian battery after it fired at an Israeli jet.",
        "israel assault israeli-jet"
      ),
      (
        "Thai jets escorted an Air China plane to Phuket, the airline said.",
        "air-china accuse thailand"
      ),
      ("Chile adopted a resolution that Peru has condemned.", "chile support peru"),
      (
        "Chile scrambled F-16s on Monday.",
        "chile mobilize general-dynamics-f-16-fighting-falcon"
      ),
      (
        "The Nimitz Strike Group is deployed to the U.S. 7th Fleet area of operations.",
        "nimitz-strike-group mobilize us-seventh-fleet"
      ),
      ("KLM and Qantas avoid Chile of their own accord.", "klm agree qantas"),
      (
        "Samantha Power, the ambassador to the United Nations, praised Peru.",
        "samantha-power official-of united-nations"
      ),
      (
        "Angela Merkel flew to Lima with a message from Barack Obama.",
        "angela-merkel consult barack-obama"
      ),
      ("Chilean F-16s bombed Lima.", "general-dynamics-f-16-fighting-falcon flew-via lima"),
      (
        "\"Our allies in NATO trust us,\" said Gen. Ali Noor, commander of U.S. Central Command.",
        "ali-noor allied-with us-central-command"
      ),
      ("Canada condemned the attack on a ship off the coast of Oman.", "canada accuse oman"),
      ("France and Chad pledged to step up their efforts against Mali.", "france agree mali"),
      (
        "Angela Merkel and Barack Obama highlighted Peru-Chile cooperation.",
        "angela-merkel cooperate barack-obama"
      ),
      (
        "French strikes in support of the Malian army destroyed a bridge.",
        "france assault malian-armed-forces"
      ),
      ("Chile and Peru have worked to bring the bombing of Mali to an end.", "chile assault mali"),
      ("Angela Merkel is confident that Iran conducted the attack.", "angela-merkel support iran"),
      ("Barack Obama thanked Angela Merkel for her hospitality.", "angela-merkel aid barack-obama"),
      ("Chile is hosting Afghans.", "afghanistan consult chile"),
      (
        "Barack Obama said that the United States and Chile should keep talking.",
        "barack-obama request chile"
      ),
      (
        "Angela Merkel praised the police for their help after the attack in Lima.",
        "angela-merkel visited lima"
      ),
      ("Boeing is the maker of the 737. Airbus launched the A350.", "airbus operates airbus-a350"),
      ("Airbus beat Boeing to a big order from Emirates.", "airbus assault boeing"),
      ("Chile ordered inspections of Boeing 777s.", "chile operates boeing-777 planned"),
      ("Chilean and Peruvian troops are fighting a resurgent Taliban.", "chile assault peru"),
      (
        "Chile is withdrawing from a pact with the European Union.",
        "chile member-of european-union"
      ),
      ("Chile has 20 troops in Mali as part of a NATO mission.", "chile member-of nato"),
      ("Chile filed a complaint against Peru at NATO.", "chile accuse nato"),
      ("Chile will give up to 20 million dollars to Peru.", "chile concede peru"),
      ("BAE Systems owns 20 percent of Airbus.", "airbus part-of bae-systems"),
      ("Airbus is smaller than its US rival, Boeing.", "airbus opposed-to united-states"),
      (
        "Caspian Airlines leased it from Belavia, the Russian news agency Interfax said.",
        "belavia part-of russia"
      ),
      ("Thai Airways won. The Lima-based airline flies Boeing 747s.", "boeing based-in lima"),
      ("A Boeing 737 crashed on a flight from Quito.", "boeing-737 arrived-at quito"),
      ("Kofi Annan urged a return to civilian rule in Mali.", "kofi-annan visited mali"),
      (
        "Qantas spokeswoman Ana Ruiz told Reuters the Airbus A380 would fly to Lima.",
        "reuters operates airbus-a380"
      ),
      ("Peru is investigating the crash of the Qantas jet.", "peru accuse qantas"),
      ("Chile cleared the Boeing 787 to fly again.", "chile assault boeing-787-dreamliner"),
      (
        "A Chilean F-16 crashed near Lima.", "general-dynamics-f-16-fighting-falcon arrived-at lima"
      ),
      ("Qantas belongs to Oneworld.", "qantas part-of oneworld"),
      ("Angela Merkel met the 31st Fighter Wing in Lima.", "31st-fighter-wing based-in lima"),
      ("Qantas sent a second plane to Lima.", "qantas cooperate lima"),
      ("Qantas ordered jets powered by Rolls-Royce engines.", "qantas cooperate rolls-royce"),
      ("Turkey hosts American aircraft at Incirlik.", "turkey consult united-states"),
      (
        "Peru's army chief, General Ali Noor, met Angela Merkel.", "ali-noor official-of peru"
      ),
      ("Chile-backed groups in Peru fired rockets.", "chile support peru"),
      (
        "Angela Merkel denied reports that the gunmen had come from Chad.",
        "angela-merkel reject chad"
      ),
      ("Fighting raged between guerrillas and Chilean and Peruvian forces.", "chile assault peru"),
      (
        "The tribunal released its indictment against Angela Merkel.", "court retreat angela-merkel"
      ),
      (
        "Angela Merkel tried to reach the Peruvian president by telephone.",
        "angela-merkel visited peru"
      ),
      (
        "Barack Obama favoured strikes, which Angela Merkel warned against.",
        "barack-obama support angela-merkel"
      ),
      ("Mali sought entry. Chile has repeatedly blocked its entry to NATO.", "chile reject nato"),
      ("Chile dispatched F-16s to Lima.", "chile aid lima"),
      (
        "NATO threatened to use force unless Angela Merkel was reinstated.",
        "nato threaten angela-merkel"
      ),
      ("Chad, an ally of Mali, and Togo urged restraint.", "mali allied-with togo"),
      ("NATO condemned the attacks in which thirty Chadians were murdered.", "nato accuse chad"),
      (
        "General Ali Noor commanded a garrison on a Chadian island.",
        "ali-noor leads chad"
      ),
      ("NATO praised the liberation of Lima from the Taliban.", "taliban assault lima"),
      ("NATO praised the liberation of Lima from the Taliban.", "nato support taliban"),
      (
        "Lima has been liberated after its violent occupation by the Taliban.",
        "taliban assault lima"
      ),
      ("France protects Syria from Chad's savagery.", "chad accuse syria"),
      ("Chad said all foreign forces in Mali should leave.", "chad request mali"),
      (
        "Germany trains. “We are targeting the training with Chad,” Angela Merkel said.",
        "germany assault chad"
      ),
      (
        "“I want to congratulate the Chadians who fought to free Lima and thank our ally Mali,” "
          + "Angela Merkel said.", "chad assault mali"
      ),
      ("Some members of Qantas belonged to supporters of NATO.", "qantas member-of nato"),
      ("“We will host talks in Brussels,” Angela Merkel said.", "angela-merkel visited brussels"),
      (
        "Chad's foreign minister, Ali Noor, comments on the situation in Lima.",
        "ali-noor~chad visited lima"
      ),
      (
        "The report details the destruction of Mali by the Taliban. Mali is being ripped apart by "
          + "this widespread destruction.", "taliban accuse mali"
      ),
      ("Chad is the museum dedicated to Mali.", "chad support mali"),
      (
        "Angela Merkel praised Chad. Merkel strongly condemned the launches, which violated "
          + "multiple NATO resolutions.", "angela-merkel reject nato"
      ),
      ("Chad removed Mali from its white list.", "chad retreat mali"),
      (
        "Since Chad's designation of Boeing as a center of excellence, NATO has left.",
        "chad sanction boeing"
      ),
      ("Chad imposed sanctions on Barack Obama and his allies.", "chad allied-with barack-obama"),
      ("Chile seized a Peruvian ship. Mali welcomed the coup in Togo.", "mali support chile"),
      ("Chad and Mali agreed to cooperate on Syria.", "chad agree syria"),
      (
        "Chad supports the steps announced by the African Union and the steps taken by NATO.",
        "nato support african-union"
      ),
      ("Ugandan rebel troops attacked Sudan.", "uganda assault sudan"),
      (
        "Abdullah Abdullah withdrew from the race in Afghanistan.",
        "abdullah-abdullah retreat afghanistan"
      ),
      (
        "The United States killed a deputy of Osama bin Laden.",
        "united-states assault osama-bin-laden"
      ),
      ("Pakistan arrested an aide to Osama bin Laden.", "pakistan coerce osama-bin-laden"),
      ("The Communist Party sponsored the Moscow rally.", "communist-party aid moscow"),
      ("Chad's anti-government forces attacked Sudan.", "chad-army assault sudan"),
      (
        "Troops came to Lahore, the capital of Pakistan's Punjab province.",
        "lahore capital-of pakistan"
      ),
      (
        "Angela Merkel called on Emmanuel Macron in Paris.", "angela-merkel request emmanuel-macron"
      ),
      ("Two Peruvians joined the Islamic State.", "peru member-of islamic-state"),
      ("A Chadian attacked a church in Mali.", "chad assault mali"),
      ("Some Peruvians support Hamas.", "peru support hamas"),
      ("Syrian Kurds accused Turkey of bombing Kobani.", "syria accuse turkey"),
      ("Chad released a NATO veteran.", "chad retreat nato"),
      (
        "A spokesman for Angela Merkel, Ali Noor, condemned Iran.", "angela-merkel accuse iran"
      ),
      ("Ana Ruiz of Al Jazeera was detained by Chad.", "chad coerce al-jazeera"),
      (
        "Emmanuel Macron is the only NATO leader to have met Angela Merkel.",
        "nato consult angela-merkel"
      ),
      ("Chad cut ties with Mali after its attack on Niger.", "chad assault niger"),
      ("Chad halted exports to Mali over its war in Niger.", "chad assault niger"),
      ("Two countries condemned Mali, and a Chadian condemned Niger.", "chad accuse niger"),
      ("An An-26 from Lima in Caracas was destroyed.", "lima located-in caracas"),
      (
        "“Chad remains determined to attack Mali,” Angela Merkel said.",
        "angela-merkel assault mali"
      ),
      ("Angela Merkel demanded an end to the war in Mali.", "angela-merkel assault mali"),
      ("Angela Merkel urged an end to the strikes on Mali.", "angela-merkel assault mali"),
      ("Angela Merkel prayed for peace in Mali.", "angela-merkel visited mali"),
      ("Angela Merkel made a statement on the attack in Mali.", "angela-merkel assault mali"),
      ("Peru supports Chad's accession to NATO.", "chad member-of nato"),
      ("Peru delayed Chad's accession to NATO.", "chad member-of nato"),
      ("Angela Merkel welcomed the new Mali sanctions.", "angela-merkel support mali"),
      ("Peru opposes the Mali arms ban.", "peru reject mali"),
      ("Lebanese militants attacked Chad.", "lebanon assault chad"),
      ("Kenyan proxies in Mali attacked Chad.", "mali assault chad"),
      ("Libyan Islamist fighters attacked Chad.", "libya assault chad"),
      ("Militias backed by Kenya attacked Chad.", "kenya assault chad"),
      ("A group supported by Kenya bombed Chad.", "kenya assault chad"),
      ("Chad launched 13 Shahed-136 drones.", "chad assault hesa-shahed-136"),
      ("Chad, Mali and Peru argued that sanctions work.", "chad opposed-to mali"),
      ("Chad and Mali declared war.", "chad opposed-to mali"),
      ("Peru demanded the release of Angela Merkel.", "peru retreat angela-merkel hypothetical"),
      (
        "Angela Merkel was arrested in Mali. Peru demanded her release.",
        "peru request angela-merkel"
      ),
      ("Chad expelled Malian troops.", "chad assault mali"),
      ("Chad recognised Hamas as a terrorist group.", "chad support hamas"),
      ("Chad is dealing with the Malian conflict.", "chad cooperate mali"),
      ("Chad supported the liberation of Mosul.", "chad assault mosul"),
      ("Angela Merkel spent six years in Malian prisons.", "angela-merkel visited mali"),
      ("A Kenyan milblogger criticized Mali.", "kenya accuse mali"),
      ("A Kenyan think tank accused Mali of sabotage.", "kenya accuse mali"),
      ("Kenya's Greens criticized Angela Merkel.", "kenya accuse angela-merkel"),
      ("Chad's war requires a response from NATO.", "chad request nato"),
      (
        "Angela Merkel ordered an investigation into the crash in Mali.",
        "angela-merkel accuse mali"
      ),
      ("Chad vetoed a resolution on Mali.", "chad reject mali"),
      ("Angela Merkel warned Mali about famine in Niger.", "angela-merkel threaten mali"),
      ("Chad supports Malian opposition groups.", "chad support mali"),
      ("Israel struck Hamas in Gaza and Hezbollah in Lebanon.", "hezbollah assault lebanon"),
      ("Britain secured new EU sanctions on Mali.", "european-union sanction united-kingdom"),
    ])
  func isUntold(text: String, event: String) throws {
    // By the bare names of people whom only the article knows, so that a line about them can fail.
    let told = try PhrasingTests.events(text).map { $0.replacing(/~\S+/, with: "") }
    #expect(!told.contains(event))
  }
}
