import EntenteGraphModel
import EntenteKnowledge
import TestSupport
import Testing

@testable import EntenteExtraction

/// Which nation or organization a title is held of.
@Suite struct OfficeTests {
  /// The offices of a text on a day: the holder's name, the relation, whose it is.
  static func offices(_ text: String, _ date: String) throws -> Set<String> {
    let linked = try SharedPipeline.linked(text, date: date)
    let relations = StandingRelations(knowledge: try SharedPipeline.stages.get().linker.knowledge)
      .relations(in: linked, articleDate: CalendarDate(date))
    return Set(
      relations.filter { $0.source.kind == .leader }.map {
        let name = linked.entities[$0.source]?.name ?? ""
        return "\(name) \($0.kind.rawValue) \($0.target.slug)"
      })
  }

  @Test(
    arguments: [
      ("Russia's foreign minister, Sergei Lavrov, left.", "Sergey Lavrov official-of russia"),
      (
        "France is cold. Nicolas Sarkozy met his predecessor, Jacques Chirac.",
        "Jacques Chirac leads france"
      ),
      (
        "Ali Noor, an aide to the Ukrainian president, left.", "Ali Noor official-of ukraine"
      ),
      (
        "Sergei Lavrov met nobody. Ali Noor, his Chadian counterpart, left.",
        "Ali Noor official-of chad"
      ),
      ("The president of Chad, Idriss Deby, left.", "Idriss Déby leads chad"),
      (
        "The African Union's chairman, Paul Kagame of Rwanda, left.",
        "Paul Kagame leads rwanda"
      ),
      ("Russia won't yield, its president said.", "Dmitry Medvedev leads russia"),
      ("Emir Tamim al-Noor of Qatar left.", "Tamim al-Noor leads qatar"),
      ("Col. John “JD” Roe, the Qantas spokesman, left.", "John Roe official-of qantas"),
      (
        "The U.S. Special Forces Africa Command left. Gen. Ali Noor, Africa Command spokesman, spoke.",
        "Ali Noor official-of us-africa-command"
      ),
      (
        "Ali Noor, the Iraqi commander for the Norfleet Operational Command, left.",
        "Ali Noor leads norfleet-operational-command"
      ),
      (
        "Rear Adm. Ali Noor, commander, Task Force 70/Carrier Strike Group 5, left.",
        "Ali Noor leads task-force-70"
      ),
      (
        "Rear Adm. Ali Noor, commander, Task Force 70/Carrier Strike Group 5, left.",
        "Ali Noor leads carrier-strike-group-5"
      ),
      (
        "Ana Ruiz, commander of U.S. Naval Forces Central Command, left.",
        "Ana Ruiz leads us-naval-forces-central-command"
      ),
      (
        "Vice Adm. John B. Roe Jr., commander, Submarine Group 7, left.",
        "John B. Roe Jr. leads submarine-group-7"
      ),
      (
        "Vice Adm. Ana Ruiz, commander, Submarine Group 7, left.",
        "Ana Ruiz leads submarine-group-7"
      ),
      (
        "Maj. Gen. Ana Ruiz, 36th Infantry Division commanding general, left.",
        "Ana Ruiz leads 36th-infantry-division"
      ),
      ("Col. Ana Ruiz, 35th Fighter Wing commander, left.", "Ana Ruiz leads 35th-fighter-wing"),
      (
        "Ali Noor, the head of the Russian state corporation Rostec, left.", "Ali Noor leads rostec"
      ),
      (
        "Zhao Lijian, the foreign ministry's spokesman, said that China had left.",
        "Zhao Lijian official-of chinese-ministry-of-foreign-affairs"
      ),
      ("South Africa's Desmond Tutu left.", "Desmond Tutu official-of south-africa"),
      (
        "He met his Malian and Chadian counterparts, Ana Ruiz and Ali Noor.",
        "Ana Ruiz official-of mali"
      ),
      (
        "He met his Malian and Chadian counterparts, Ana Ruiz and Ali Noor.",
        "Ali Noor official-of chad"
      ),
      (
        "The United Nations met. The Secretary-General's Special Representative for Mali, Ana Ruiz, left.",
        "Ana Ruiz official-of united-nations"
      ),
      (
        "The United Nations met. Ana Ruiz, Special Envoy of the Secretary-General, left.",
        "Ana Ruiz official-of united-nations"
      ),
      (
        "The Ortega-Murillo regime of Nicaragua left.", "Daniel Ortega leads nicaragua"
      ),
      ("Ryanair's chief executive, Michael O'Leary, left.", "Michael O'Leary leads ryanair"),
      (
        "The secretary-general of the Arab League, Amr Moussa, left.",
        "Amr Moussa leads arab-league"
      ),
      (
        "Gen. Joseph Votel, commander of U.S. Central Command, left.",
        "Joseph Votel leads us-central-command"
      ),
      (
        "The acting head of the Arab League mission in Sudan, Ana Ruiz, left.",
        "Ana Ruiz official-of arab-league"
      ),
      (
        "Ryanair's head of communications, Ana Ruiz, left.", "Ana Ruiz official-of ryanair"
      ),
      (
        "They met in Mali, whose foreign minister, Abdou Traore, praised Chad.",
        "Abdou Traore official-of mali"
      ),
      (
        "The director of the Norfleet Bureau, Ana Ruiz, left.", "Ana Ruiz leads norfleet-bureau"
      ),
      (
        "A spokesman for the Sahel Liberation Front, Ali Noor, left.",
        "Ali Noor official-of sahel-liberation-front"
      ),
      (
        "Director of the Consular Affairs Bureau Ana Ruiz left.",
        "Ana Ruiz leads consular-affairs-bureau"
      ),
      (
        "Peruvian Vice President and Foreign Minister Ana Ruiz left.", "Ana Ruiz official-of peru"
      ),
      ("Ana Ruiz has resigned as president of Airbus.", "Ana Ruiz leads airbus"),
      ("Boeing's Ana Ruiz left.", "Ana Ruiz official-of boeing"),
      (
        "Peruvian president Ana Ruiz left, and defence minister Ali Noor blamed Chile.",
        "Ali Noor official-of peru"
      ),
      (
        "The European Union warned Chile. Transport Commissioner Ana Ruiz left.",
        "Ana Ruiz official-of european-union"
      ),
      (
        "Angela Merkel met Nicolas Sarkozy. The French president left.",
        "Nicolas Sarkozy leads france"
      ),
      (
        "He met Malian Foreign Minister Ana Ruiz and Vice President Ali Noor.",
        "Ali Noor official-of mali"
      ),
      (
        "He met Malian officials, including Prime Minister Ana Ruiz, Trade Minister Ali Noor, and Vice"
          + " Foreign Minister Tom Berg.", "Tom Berg official-of mali"
      ),
      ("Peruvian President-elect Ana Ruiz left.", "Ana Ruiz leads peru"),
      (
        "Secretary Hillary Clinton left the United States.",
        "Hillary Clinton official-of united-states"
      ),
      ("Saddam Hussein's ousted government sold oil in Iraq.", "Saddam Hussein leads iraq"),
      (
        "Ana Ruiz, the leader of Iraq's largest party, the Norfleet Council, left.",
        "Ana Ruiz leads norfleet-council"
      ),
      (
        "The chairman of the Norfleet Council General Ali Noor left.",
        "Ali Noor leads norfleet-council"
      ),
      (
        "Norfleet Council (central bank) chairman Ana Ruiz left.",
        "Ana Ruiz leads norfleet-council"
      ),
      (
        "The director of the Norfleet Agency left. Norfleet Agency regional director Ana Ruiz stayed.",
        "Ana Ruiz official-of norfleet-agency"
      ),
    ])
  func `the holder of a title is named in its noun phrase`(text: String, wanted: String) throws {
    let found = try Self.offices(text, "2011-05-01")
    #expect(found.contains(wanted), "\(found)")
  }

  @Test(
    arguments: [
      ("Foreign Minister Ana Ruiz threatened Chad.", "2011-05-01", "chad"),
      ("The Russian Federation supports President Bashar Assad.", "2015-10-01", "russia"),
      (
        "The United States welcomed the news, and chief executive Louis Gallois smiled.",
        "2007-05-01", "united-states"
      ),
      ("Japan asked the envoy, Choi Jong Kun, for help.", "2021-07-01", "japan"),
      (
        "U.S. Special Representative for North Korea Sung Kim met his counterpart.", "2021-07-01",
        "north-korea"
      ),
      ("The U.S. ambassador to Russia, John Sullivan, left.", "2021-07-01", "russia"),
      (
        "Russia barred the flights, though President Donald Trump did not mind.", "2018-07-01",
        "russia"
      ),
    ])
  func `a nation outside the noun phrase of a title is not its holder`(
    text: String, date: String, nation: String
  ) throws {
    let found = try Self.offices(text, date)
    #expect(!found.contains { $0.hasSuffix(" \(nation)") }, "\(found)")
  }

  @Test(
    arguments: [
      (
        "U.S. Defense Secretary Chuck Hagel left, the Defense Department said.", "2014-05-01",
        "Chuck Hagel leads us-department-of-defense"
      ),
      (
        "Turkish Foreign Minister Mevlut Cavusoglu and the Turkish Foreign Ministry denied it.",
        "2020-05-01", "Mevlüt Çavuşoğlu leads turkish-ministry-of-foreign-affairs"
      ),
      (
        "Pakistan's army chief, General Asim Munir, spoke.", "2024-05-01",
        "Asim Munir leads pakistan-army"
      ),
      ("Trump met his Chinese counterpart, Xi Jinping.", "2018-05-01", "Xi Jinping leads china"),
      (
        "Blinken called his Polish counterpart Zbigniew Rau.", "2022-05-01",
        "Zbigniew Rau official-of poland"
      ),
      (
        "King Salman spoke in Saudi Arabia.", "2020-05-01",
        "King Salman leads saudi-arabia"
      ),
      (
        "Josep Borrell, the EU's foreign policy chief, left.", "2021-05-01",
        "Josep Borrell official-of european-union"
      ),
      (
        "Martin Griffiths, the UN's aid chief, left.", "2022-05-01",
        "Martin Griffiths official-of united-nations"
      ),
      (
        "Olga Petrova, head of the Kyiv office of the International Monetary Fund, spoke.",
        "2022-05-01", "Olga Petrova official-of international-monetary-fund"
      ),
      (
        "Anna Berg, head of the Swedish Transport Agency, left.", "2022-05-01",
        "Anna Berg leads swedish-transport-agency"
      ),
      (
        "Pentagon press operations director Navy Capt. Jeff Davis spoke.", "2017-05-01",
        "Jeff Davis official-of us-department-of-defense"
      ),
      (
        "Joe Leonard, Chairman and Chief Operating Officer of AirTran Airways, spoke.",
        "2006-05-01", "Joe Leonard leads airtran-airways"
      ),
      (
        "Defense Secretary Leon Panetta left, the Defense Department said.", "2012-05-01",
        "Leon Panetta leads us-department-of-defense"
      ),
      ("The US president spoke.", "2022-05-01", "Joe Biden leads united-states"),
      ("It called NATO's secretary general.", "2022-05-01", "Jens Stoltenberg leads nato"),
      (
        "Nicolas Maduro rules Venezuela. His foreign minister, Jorge Arreaza, left.", "2019-05-01",
        "Jorge Arreaza official-of venezuela"
      ),
      (
        "Germany was angry. Heiko Maas, Merkel's foreign minister, left.", "2019-05-01",
        "Heiko Maas official-of germany"
      ),
      (
        "Maria Zakharova of the Russian foreign ministry left.", "2019-05-01",
        "Maria Zakharova official-of russian-ministry-of-foreign-affairs"
      ),
      (
        "Canada, under Justin Trudeau, suspended the talks.", "2019-05-01",
        "Justin Trudeau leads canada"
      ),
      (
        "Boris Johnson met Ali Noor in the United Kingdom. The Foreign Secretary left.",
        "2017-05-01", "Boris Johnson official-of united-kingdom"
      ),
      (
        "Chad met with Prime Minister Al-Abadi of Iraq.", "2015-05-01",
        "Haider al-Abadi leads iraq"
      ),
    ])
  func `an office tells whom its holder heads or speaks for`(
    text: String, date: String, wanted: String
  ) throws {
    let found = try Self.offices(text, date)
    #expect(found.contains(wanted), "\(found)")
  }

  @Test(
    arguments: [
      // The opposition is not the nation.
      ("Maria Machado, leader of the Venezuelan opposition, spoke.", "venezuela"),
      // A spokesman of the ministry speaks for that.
      ("The Russian defence ministry denied it. Its spokesman, Igor Konashenkov, left.", "russia"),
      ("Lebanon's pro-Syrian President Emile Lahoud refused.", "syria"),
      ("The head of the United Nations refugee agency spoke.", "united-nations"),
      // Whom "we" meet is not ours.
      ("Chad stands with Mali. We will work with Prime Minister Noor.", "chad"),
      ("Chad denied it. The group was founded by Sheikh Ali Noor.", "chad"),
      ("The Indian cricket board president Ana Ruiz left.", "india"),
      ("The British conservative leader Ana Ruiz left.", "united-kingdom"),
      ("Ali Noor, leader of Lebanon's Maronite Christians, left.", "lebanon"),
      // A former minister heads no ministry.
      (
        "Former US Defense Secretary Chuck Hagel criticized the Defense Department.",
        "us-department-of-defense"
      ),
    ])
  func `an office is not held of what its words exclude`(text: String, target: String) throws {
    let found = try Self.offices(text, "2023-05-01")
    #expect(!found.contains { $0.hasSuffix(" \(target)") }, "\(found)")
  }

  @Test func `who heads a part of a nation does not head the nation`() throws {
    let found = try Self.offices(
      "It met Massoud Barzani, the president of Iraq's Kurdish region.", "2006-05-01")
    #expect(!found.contains { $0.hasSuffix("leads iraq") }, "\(found)")
  }

  @Test func `an officer's rank is nobody's name, and an office no person`() throws {
    let linked = try SharedPipeline.linked(
      "Major General James Dutton left the United Kingdom. Chad's Minister of Trade and Regional"
        + " Integration Ana Ruiz met deputy Directors of Mali.", date: "2006-05-01")
    let people = linked.entities.values.filter { $0.kind == .leader }.map(\.name)
    #expect(!people.contains("John Major"), "\(people)")
    #expect(
      !people.contains { $0.contains("Integration") || $0.contains("Directors") }, "\(people)")
  }

  @Test func `an office that is to come is planned`() throws {
    let linked = try SharedPipeline.linked(
      "Peruvian President-elect Ana Ruiz left.", date: "2011-05-01")
    let relations = StandingRelations(knowledge: try SharedPipeline.stages.get().linker.knowledge)
      .relations(in: linked, articleDate: CalendarDate("2011-05-01"))
    #expect(relations.contains { $0.kind == .leads && $0.status == .planned })
  }

  @Test func `an hour is no prime minister`() throws {
    let found = try Self.offices(
      "The United States is busy. At 2 p.m. Deputy Secretary Wendy Sherman speaks.", "2022-05-01")
    #expect(!found.contains("Wendy Sherman leads united-states"), "\(found)")
  }

  @Test func `a minister is of the nation that the tables know, not of the next one`() throws {
    let found = try Self.offices(
      "It thanked Foreign Minister Ayman Safadi of Jordan and Prime Minister Naftali Bennett of Israel.",
      "2021-11-25")
    #expect(!found.contains("Naftali Bennett leads jordan"), "\(found)")
  }

  @Test(
    arguments: [
      ("Chad voted. Race leader Ali Noor won.", "Ali Noor leads chad"),
      ("Officials in Chad arrested a sect leader, Ali Noor.", "Ali Noor leads chad"),
      ("Ali Noor, the only NATO leader to come, left.", "Ali Noor leads nato"),
      ("The brother of a Chadian general, Ali Noor left.", "Ali Noor official-of chad"),
      (
        "Chad sent aid. Officials in Ghana said a ferry sank. President Ali Noor went there.",
        "Ali Noor leads chad"
      ),
    ])
  func `an office is none of a nation that is only near`(text: String, office: String) throws {
    let found = try Self.offices(text, "2022-05-01")
    #expect(!found.contains(office), "\(found)")
  }

  @Test(
    arguments: [
      (
        "Chad and Mali signed a pact. Kenya's government met. Interior Minister Ali Noor left.",
        "Ali Noor official-of kenya"
      ),
      (
        "Armenian Security Council Secretary Armen Grigoryan left.",
        "Armen Grigoryan official-of armenia"
      ),
    ])
  func `an office is of the nation that the words before tell`(text: String, office: String)
    throws
  {
    let found = try Self.offices(text, "2022-05-01")
    #expect(found.contains(office), "\(found)")
  }

  @Test func `a senior leader is one of several`() throws {
    let found = try Self.offices(
      "Dmitry Shugaev is a senior leader of the Russian Ministry of Defence.", "2022-05-01")
    #expect(!found.contains { $0.contains(" leads ") }, "\(found)")
  }

  @Test func `a post whose holder is named is nobody else's`() throws {
    let text = "The head of the World Food Programme in Sudan, Anna Lind, asked for money."
    #expect(!(try Self.offices(text, "2021-05-01")).contains { $0.hasPrefix("David Beasley") })
  }

  @Test func `a family name that a stranger bears is nobody else's`() throws {
    let linked = try SharedPipeline.linked(
      "Chad mourns Charles H. Keating. Petty Officer Keating helped Mali.", date: "2016-05-01")
    #expect(!linked.entities.keys.contains { $0.slug == "paul-keating" })
  }

  @Test func `a title alone is the office that the tables know, of the day`() throws {
    let text = "The United States left. It angered Syria. President Bashar Assad stayed."
    #expect(try Self.offices(text, "2015-10-01") == ["Bashar al-Assad leads syria"])
  }
}
