import EntenteExtraction
import EntenteGraphModel
import EntenteKnowledge
import EntenteResources
import TestSupport
import Testing

/// Names that a text writes otherwise than the tables: organs by common nouns, people with an initial, bodies
/// inside longer names, states and nations of one name.
@Suite struct OrganTests {
  static let cases: [(text: String, ids: Set<String>)] = [
    ("The Russian defence ministry promised aid.", ["organization:russian-ministry-of-defence"]),
    ("Troops of Venezuela's air force landed.", ["organization:venezuelan-air-force"]),
    ("Sudan’s military authorities denied it.", ["organization:sudanese-armed-forces"]),
    ("Secretary of State Antony J. Blinken met Xi today.", ["leader:antony-blinken"]),
    (
      "The OSCE Minsk Group met in Vienna.",
      [
        "organization:osce-minsk-group",
        "organization:organization-for-security-and-co-operation-in-europe",
      ]
    ),
    (
      "The United States thanks the Government of Georgia. The United States, American aid and"
        + " U.S. law help.", ["nation:georgia"]
    ),
    ("Britain says that the Asad regime used gas.", ["leader:bashar-al-assad"]),
    (
      "The United States welcomes it. Ships of the Navy left the United States on Monday.",
      ["organization:us-navy"]
    ),
    ("The jet left Athens for Vilnius on Sunday.", ["place:vilnius"]),
    ("A flight reached Amman, Jordan, on Sunday.", ["place:amman"]),
    ("Norway praised the Arctic Council on Monday.", ["organization:arctic-council"]),
    // A title that ends behind what the engine takes for an organization.
    (
      "Japanese Chief Cabinet Secretary Hiroyuki Hosoda says Tokyo is analyzing new evidence.",
      ["nation:japan"]
    ),
    ("Malaysia's coast guard seized a tanker.", ["organization:malaysian-coast-guard"]),
    ("The Iranian navy seized a tanker.", ["organization:islamic-republic-of-iran-navy"]),
    (
      "The Russian Ministry of Defence (MoD) met. The MoD condemned Chad.",
      ["organization:russian-ministry-of-defence"]
    ),
    ("Romania asked Congress for aid.", ["organization:us-congress"]),
    ("Rebels tried to seize Peru's Congress.", ["organization:peru-congress"]),
    // No word of the text is of the United States.
    (
      "Colombian voters selected 166 members of the lower house of Congress.",
      ["nation:colombia", "organization:colombia-congress"]
    ),
    // Neither is anything of Venezuela or of the United States here.
    (
      "Ministers of Chad met a South Korean delegation, led by National Assembly Representative Park Jin.",
      ["organization:south-korea-national-assembly"]
    ),
    ("Fairchild AFB has a new policy.", ["place:fairchild-air-force-base"]),
    (
      "The Government Accountability Office (GAO) called for a bid, and the GAO praised Boeing.",
      ["organization:government-accountability-office"]
    ),
    (
      "The Islamic State lost Mosul. The international coalition bombed it.",
      ["organization:global-coalition-against-daesh"]
    ),
    ("Ministers of Brazil, Canada, Georgia, Iceland and Serbia met.", ["nation:canada"]),
  ]

  @Test(arguments: cases.indices)
  func `the tables know what stands there under another name`(_ number: Int) throws {
    let item = Self.cases[number]
    let linked = try SharedPipeline.linked(item.text, date: "2022-05-20")
    let found = Set(linked.mentions.map(\.entity.rawValue))
    #expect(found.isSuperset(of: item.ids), "\(found.sorted())")
  }

  @Test(arguments: [
    "The frigate Admiral Noor sailed to Havana.", "The destroyer Marshal Noor left Lima.",
  ])
  func `a ship that bears an officer's name is nobody`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-05-20")
    #expect(!linked.entities.keys.contains { $0.kind == .leader })
  }

  @Test(arguments: [
    "Chad and Mali met. The National Assembly voted against Chad.",
    "France punished 21 members of Mali's National Security Council, and Chad agreed.",
    "The National Assembly in Lima voted for sanctions against Chad.",
  ])
  func `an organ that many nations have is of none of which the text doesn't speak`(text: String)
    throws
  {
    let linked = try SharedPipeline.linked(text, date: "2022-05-20")
    let found = Set(linked.entities.values.map(\.name))
    #expect(found.isDisjoint(with: Self.foreign), "\(found)")
  }

  private static let foreign: Set<String> = [
    "National Assembly of Venezuela", "National Security Council (United States)",
  ]

  @Test func `an acronym is the organization of its letters, whatever town or person it spells`()
    throws
  {
    let linked = try SharedPipeline.linked(
      "The Government Accountability Office called for a bid. The GAO praised Boeing.",
      date: "2008-07-02")
    let found = linked.mentions.filter { $0.surface == "GAO" }.map(\.entity.slug)
    #expect(found == ["government-accountability-office"])
  }

  @Test func `letters are what the text says they are short for`() throws {
    let linked = try SharedPipeline.linked(
      "The African Union Commission (AUC) met. The AUC praised Chad.", date: "2022-03-11")
    let found = Set(linked.mentions.map(\.entity.slug))
    #expect(!found.contains("united-self-defense-forces-of-colombia"), "\(found)")
  }

  @Test(arguments: [
    "China wants to contain Mali's separatist forces.", "Nepal's opposition forces marched.",
    "Chad's anti-government forces attacked Sudan.",
  ])
  func `forces against their nation are none of its armed forces`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-05-20")
    let bodies = linked.entities.values.filter { $0.kind == .organization }.map(\.name)
    #expect(bodies.isEmpty, "\(bodies)")
  }

  @Test func `more aircraft are named as the others are`() throws {
    let linked = try SharedPipeline.linked(
      "India sent more helicopters to Nepal.", date: "2022-05-20")
    let craft = linked.entities.values.filter { $0.kind == .aircraft }.map(\.name)
    #expect(craft == ["India helicopters"])
  }

  @Test func `two surnames of the tables that make one name are neither's`() throws {
    let linked = try SharedPipeline.linked(
      "Rear Adm. Christopher Sweeney, commander, Carrier Strike Group 11, left Guam.",
      date: "2023-04-16")
    let people = linked.mentions.filter { $0.entity.kind == .leader }.map(\.surface)
    #expect(people == ["Christopher Sweeney"])
  }

  @Test func `the field of an office is no organization, and its bearer a leader`() throws {
    let linked = try SharedPipeline.linked(
      "Today, Undersecretary for Civilian Security, Democracy, and Human Rights Uzra Zeya, while in"
        + " Chile, announced aid.", date: "2022-05-20")
    let names = linked.entities.values.map(\.name)
    #expect(names.contains("Uzra Zeya"))
    #expect(!names.contains("Human Rights"))
  }

  @Test(arguments: [
    "The review is held under a memorandum between the Government of the United States of America and the Government of the Republic of Singapore.",
    "People have served the United States Government in Kabul. The Republic of Yemen Government thanked them.",
    "The delegations met in Baghdad. The Government of Iraq reaffirmed its commitment.",
  ])
  func `a nation's government is the nation`(text: String) throws {
    let linked = try SharedPipeline.linked(text, date: "2022-05-20")
    let governments = linked.entities.values.map(\.name).filter { $0.contains("Government") }
    #expect(governments.isEmpty)
  }

  @Test func `a military government is no army, the field of an office no organization`() throws {
    let text =
      "Burma's military government thanked Assistant Secretary for South and Central Asian Affairs"
      + " Donald Lu. Norway's Minister of Culture and Equality Anette Trettebergstuen left."
    let linked = try SharedPipeline.linked(text, date: "2022-05-20")
    #expect(linked.entities.values.filter { $0.kind == .organization }.map(\.name).isEmpty)
  }

  @Test(arguments: [
    ("military", "israel", "Israel Defense Forces"), ("army", "israel", "Israel Defense Forces"),
    ("air force", "venezuela", "Venezuelan Air Force"), ("navy", "russia", "Russian Navy"),
    ("defence ministry", "russia", "Russian Ministry of Defence"), ("navy", "nowhere", nil),
    ("railway", "russia", nil),
  ])
  func `an organ is found by its noun`(noun: String, nation: String, name: String?) throws {
    let knowledge = try SharedPipeline.stages.get().linker.knowledge
    let organ = knowledge.organ(called: noun, of: nation)
    #expect(organ.map(knowledge.name(of:)) == name)
  }

  @Test func `neighbours share a border`() throws {
    let knowledge = try SharedPipeline.stages.get().linker.knowledge
    let georgia = try #require(knowledge.record(EntityID(kind: .nation, slug: "georgia")))
    #expect(
      Set(knowledge.neighbours(of: georgia)) == ["armenia", "azerbaijan", "turkey", "russia"])
  }
}
