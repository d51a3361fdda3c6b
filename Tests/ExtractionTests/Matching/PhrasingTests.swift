import EntenteExtraction
import EntenteGraphModel
import EntenteResources
import Foundation
import TestSupport
import Testing

/// Ways of telling an event that stand far from subject, verb and object.
struct PhrasingTests {
  /// The events that a text tells, as "source type target status", by the slugs of their ends.
  static func events(_ text: String) throws -> Set<String> {
    let extractor = try extractor.get()
    let document = try SharedPipeline.linked(text, date: "2022-06-15")
    return Set(
      extractor.relations(in: document, articleDate: CalendarDate("2022-06-15")).map { told in
        let status = told.status == .asserted ? "" : " \(told.status.rawValue)"
        return "\(told.source.slug) \(told.kind.rawValue) \(told.target.slug)\(status)"
      })
  }

  /// Whether some events hold one; what goes both ways is told in either order of its ends.
  static func holds(_ told: Set<String>, _ event: String) -> Bool {
    if told.contains(event) { return true }
    let words = event.split(separator: " ").map(String.init)
    guard words.count > 2, RelationKind(rawValue: words[1])?.isSymmetric == true else {
      return false
    }
    let turned = [words[2], words[1], words[0]] + words[3...]
    return told.contains(turned.joined(separator: " "))
  }

  private static let extractor = Result {
    RelationExtractor(lexicon: try Lexicon(folder: try resourceFolder(.extraction)))
  }

  @Test(
    "An event befalls the subject of verbs such as to face",
    arguments: [
      ("Russia faces new EU sanctions.", "european-union sanction russia"),
      ("Iran is under U.S. sanctions.", "united-states sanction iran"),
      ("Israel came under attack from Hezbollah.", "hezbollah assault israel"),
    ])
  func befalls(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "Who is named by a surname, by letters or by a pronoun alone",
    arguments: [
      ("Angela Merkel met Serbia's Vucic.", "angela-merkel consult aleksandar-vucic"),
      ("Turkey's Erdogan condemned Chad.", "recep-tayyip-erdogan accuse chad"),
      ("The RSF attacked Khartoum.", "rapid-support-forces assault khartoum"),
      ("RSF condemned Chad for jailing journalists.", "reporters-without-borders accuse chad"),
      ("The Russian MoD condemned Chad.", "russian-ministry-of-defence accuse chad"),
      ("Joe Biden urged Congress to help Ukraine.", "joe-biden request us-congress"),
      ("Chad cut ties with Mali after its attack on Niger.", "mali assault niger"),
      ("Chad halted exports to Mali over its war in Niger.", "mali assault niger"),
      ("Chad accused Mali of spying and expelled its ambassador.", "chad sanction mali"),
      ("US and Israeli jets bombed Iran.", "israel assault iran"),
      (
        "Angela Merkel met with H.E. Mr. Volodymyr Zelenskyy.",
        "angela-merkel consult volodymyr-zelenskyy"
      ),
    ])
  func named(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "Where a seat's spokesman speaks, the president is its nation's",
    arguments: [
      (
        "The president called Angela Merkel. A White House spokesman said so.",
        "joe-biden consult angela-merkel"
      ),
      (
        "The Prime Minister called Angela Merkel. A Downing Street spokesperson said so.",
        "boris-johnson consult angela-merkel"
      ),
    ])
  func spokenFor(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "What the present tense puts on days to come is planned",
    arguments: [
      (
        "Antony Blinken travels to France and Latvia June 16-19, 2022, to meet allies.",
        "antony-blinken visited latvia planned"
      ),
      (
        "Antony Blinken travels to Latvia June 10-12, 2022, to meet allies.",
        "antony-blinken visited latvia"
      ),
      (
        "Secretary Blinken Travels to Kuwait\n\nAntony Blinken will visit Kuwait next week.",
        "antony-blinken visited kuwait planned"
      ),
      (
        "Antony Blinken visited Kuwait on Monday. He will visit Iraq next week.",
        "antony-blinken visited kuwait"
      ),
    ])
  func daysToCome(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "A name written like a modal verb is a name",
    arguments: [
      ("Theresa May left. May met Angela Merkel.", "theresa-may consult angela-merkel"),
      ("Theresa May left. May condemned Iran.", "theresa-may accuse iran"),
      ("Theresa May left. In Paris May also condemned Iran.", "theresa-may accuse iran"),
    ])
  func modals(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "Help beside a deed goes to who does it",
    arguments: [
      ("The Houthis rearm with help from Iran.", "iran aid houthis"),
      (
        "With the support of Belarus, Russia launched an invasion of Ukraine.",
        "belarus support russia"
      ),
      (
        "Vladimir Putin visited Beijing at the invitation of Xi Jinping.",
        "xi-jinping request vladimir-putin"
      ),
    ])
  func serves(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "A light verb, an oblique or a noun tells an event as a plain verb does",
    arguments: [
      ("Algeria suspended its friendship treaty with Spain.", "algeria sanction spain"),
      ("The deal with Iran was scrapped by Iraq.", "iraq sanction iran"),
      ("Libya has pulled out of talks with Tunisia.", "libya sanction tunisia"),
      ("Pakistan tore up its trade deal with India.", "pakistan sanction india"),
      ("Poland withdrew its ambassador to Belarus.", "poland sanction belarus"),
      ("Bolivia ordered the American embassy to cut its staff.", "bolivia sanction united-states"),
      ("Serbia ruled out talks with Kosovo.", "serbia reject kosovo"),
      ("Turkey refused Greece leave to search its waters.", "turkey reject greece"),
      ("Hungary stood in the way of Sweden's accession.", "hungary reject sweden"),
      ("Spain denied entry to a Russian ship.", "spain coerce russia"),
      ("Kenya sealed its border with Somalia.", "kenya coerce somalia"),
      ("North Korea gave South Korea an ultimatum.", "north-korea threaten south-korea"),
      ("Iran vowed revenge against Israel.", "iran threaten israel"),
      ("Turkey threatened military action against Syria.", "turkey threaten syria"),
      ("Kenya turned to China for help.", "kenya request china"),
      ("Brazil took Bolivia to task over gas prices.", "brazil accuse bolivia"),
      ("The blame lies squarely with Iran, Israel said.", "israel accuse iran"),
      ("Cuba charged that the United States had sent the drone.", "cuba accuse united-states"),
      ("France said that Iran had failed to comply with the treaty.", "france accuse iran"),
      ("Poland said that Germany had made a mistake.", "poland accuse germany"),
      ("Israel and Hamas broke off talks.", "hamas sanction israel"),
      ("Ghana withdrew its recognition of Kosovo.", "ghana sanction kosovo"),
      ("Italy and Libya hammered out a deal.", "italy agree libya"),
      ("Chile is in touch with Peru.", "chile consult peru"),
      ("Chile is mediating between Peru and Bolivia.", "chile consult peru"),
      ("Chile offered its condolences to Peru.", "chile support peru"),
      ("Chile came to the defence of Peru.", "chile support peru"),
      ("Chile voted in favour of Peru's resolution.", "chile support peru"),
      ("Germany established diplomatic relations with Bhutan.", "germany support bhutan"),
      ("Germany strengthened its ties with Qatar.", "germany cooperate qatar"),
      ("India joined Japan in the exercise.", "india cooperate japan"),
      ("Qatar supplies Japan with gas.", "qatar cooperate japan"),
      ("Japan handed over a suspect to India.", "japan cooperate india"),
      ("Kenya took in refugees from Somalia.", "kenya aid somalia"),
      ("Canada wrote off Kenya's debt.", "canada aid kenya"),
      ("China handed the plane back to the United States.", "china retreat united-states"),
      ("France reopened its border with Spain.", "france retreat spain"),
      ("Turkey dropped its charges against Sweden.", "turkey concede sweden"),
      ("Turkey declared itself sorry for the death of a Swedish pilot.", "turkey concede sweden"),
      ("Venezuela sent troops to the Colombian border.", "venezuela mobilize colombia"),
      ("Russia held drills near Ukraine.", "russia mobilize ukraine"),
      ("Turkey continued its ground operations against Hezbollah.", "turkey assault hezbollah"),
      ("Aleppo suffered at the hands of Russia.", "russia assault aleppo"),
      (
        "Al-Shabab is claiming responsibility for a deadly attack targeting foreigners in Kenya.",
        "al-shabaab assault kenya"
      ),
      ("Chad and Mali agreed to cooperate on Syria.", "chad agree mali"),
      (
        "Angela Merkel called on Emmanuel Macron in Paris.", "angela-merkel consult emmanuel-macron"
      ),
      (
        "Angela Merkel called on Emmanuel Macron to resign.",
        "angela-merkel request emmanuel-macron"
      ),
      ("The exchange of fire between Israel and Hezbollah went on.", "hezbollah assault israel"),
    ])
  func tellsByPhrase(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "Slips of the parser are mended where the words show them",
    arguments: [
      (
        "The ministers condemned President Putin's premeditated and unprovoked invasion of Ukraine.",
        "vladimir-putin assault ukraine"
      ),
      (
        "Wendy Sherman condemned Putin’s premeditated, unprovoked, and unjustified war against Ukraine and thanked Chad.",
        "vladimir-putin assault ukraine"
      ),
      (
        "Antony Blinken strongly condemned Russia’s premeditated, unprovoked, and unjustified attack on Ukraine and expressed his solidarity.",
        "antony-blinken accuse russia"
      ),
      (
        "Minsk ordered the American embassy to cut its staff, and Josep Borrell, the EU's foreign policy chief, threatened Mr Lukashenko with an embargo on potash.",
        "josep-borrell threaten alexander-lukashenko"
      ),
      (
        "The United States thanks the Kingdom of Saudi Arabia and the Hashemite Kingdom of Jordan for their support.",
        "united-states support jordan"
      ),
    ])
  func mends(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test(
    "Ends are reached over counts, quantities and groups",
    arguments: [
      (
        "The first group of United Nations peacekeepers has left Burundi.",
        "united-nations retreat burundi"
      ),
      (
        "The United States has provided more than $2 billion in security assistance for Ukraine.",
        "united-states aid ukraine"
      ),
      ("Sweden and Finland have applied to join NATO.", "finland member-of nato planned"),
      (
        "Mali praised the African Union. The group brings together Chad and Kenya.",
        "kenya member-of african-union"
      ),
      ("Chile praised Peru's leadership of the OECD.", "peru member-of oecd"),
      ("Kenya is a participant in the African Union.", "kenya member-of african-union"),
      ("Angela Merkel led the Chilean side at the talks.", "angela-merkel official-of chile"),
      (
        "Hezbollah leader Hassan Nasrallah warned Israel against attacking Lebanon.",
        "israel assault lebanon hypothetical"
      ),
      ("Ukrainian troops liberated Izium and Kupiansk.", "ukraine assault izium"),
      (
        "We are sending American tanks to Ukraine, Antony Blinken said.",
        "united-states aid ukraine"
      ),
    ])
  func reaches(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test("Who writes on somebody's behalf speaks for them")
  func speaksFor() throws {
    let events = try Self.events(
      "On behalf of the United States of America, I congratulate the people of Singapore on their National Day."
    )
    #expect(events == ["united-states support singapore"])
  }

  @Test(
    "Who judges the attack or the move judges who did it",
    arguments: [
      (
        "Israel bombed an airport near Homs on Monday. Russia condemned the attack.",
        "russia accuse israel"
      ),
      ("Israel bombed Homs on Monday. Iran denounced the strike, too.", "iran accuse israel"),
      (
        "The United States recognized Guyana. Guatemala welcomed the move.",
        "guatemala support united-states"
      ),
    ])
  func remembers(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test("An attack that nobody has told has no author")
  func forgets() throws {
    #expect(try Self.events("Russia condemned the attack.").isEmpty)
  }

  @Test(
    "Demands, futures told in the past and pressure",
    arguments: [
      ("Russia said on Tuesday that Sudan must return a helicopter.", "russia request sudan"),
      ("Joe Biden said that he would meet Kim Jong Un.", "joe-biden consult kim-jong-un planned"),
      ("Israel faces pressure from the United States.", "united-states request israel"),
      (
        "The European Union and Japan are committed to closer cooperation.",
        "european-union agree japan"
      ),
    ])
  func demands(text: String, event: String) throws {
    #expect(try Self.events(text).contains(event))
  }

  @Test("A group that is no party of an event names no event of its own")
  func aGroupIsNoWorkingGroup() throws {
    let events = try Self.events("A group of Russian lawmakers praised Turkey.")
    #expect(events == ["russia support turkey"])
  }
}
