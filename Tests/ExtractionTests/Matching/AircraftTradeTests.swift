import EntenteExtraction
import EntenteGraphModel
import TestSupport
import Testing

/// Who orders, sells, flies and grounds aircraft, and where they are on their way.
struct AircraftTradeTests {
  @Test(
    "An order tells who will fly a type and who trades with its maker",
    arguments: [
      (
        "Turkish Airlines placed an order with Airbus for 20 A350s.",
        ["turkish-airlines operates airbus-a350 planned", "turkish-airlines cooperate airbus"]
      ),
      (
        "Airbus rolled out the A380 in Toulouse. The first customer, Singapore Airlines, will receive it in October.",
        ["singapore-airlines operates airbus-a380 planned"]
      ),
      (
        "The Airbus A400M flew for the first time in Seville. The customers are Belgium, France and Germany.",
        [
          "belgium operates airbus-a400m-atlas planned",
          "germany operates airbus-a400m-atlas planned",
          "france cooperate airbus",
        ]
      ),
      (
        "Boeing unveiled its 787 Dreamliner. On Saturday, Boeing announced 35 new orders from Air Berlin.",
        ["air-berlin operates boeing-787-dreamliner planned", "boeing cooperate air-berlin"]
      ),
      (
        "Airbus presented the A380 in Toulouse. Virgin Atlantic has ordered six.",
        ["virgin-atlantic operates airbus-a380 planned", "virgin-atlantic cooperate airbus"]
      ),
      (
        "Iran Air signed a deal with Airbus for 118 jets, including a dozen A380s.",
        ["iran-air operates airbus-a380 planned", "iran-air agree airbus"]
      ),
      (
        "Boeing has won an order for 20 737 MAX jets from Turkish Airlines.",
        ["turkish-airlines operates boeing-737-max planned"]
      ),
      ("South African Airways has 12 A340s.", ["south-african-airways operates airbus-a340"]),
      (
        "Qatar Airways became the first airline to operate the A350.",
        ["qatar-airways operates airbus-a350"]
      ),
    ])
  func orders(text: String, expected: [String]) throws {
    let told = try PhrasingTests.events(text)
    for relation in expected { #expect(told.contains(relation), "\(told)") }
  }

  @Test(
    "What is no trade of aircraft tells none",
    arguments: [
      ("American Airlines grounded its Boeing 737 MAX 8 jets.", "coerce"),
      ("Boeing unveiled the 787 in Everett. Lufthansa has ordered an inquiry.", "planned"),
      (
        "Airbus presented the A380 in Toulouse. Air France praised its best customer, Lufthansa.",
        "boeing"
      ),
    ])
  func silence(text: String, word: String) throws {
    #expect(try !PhrasingTests.events(text).contains { $0.contains(word) })
  }

  @Test(
    "A flight has its two ends",
    arguments: [
      (
        "The A380 landed in Singapore after a flight from Toulouse.",
        ["airbus-a380 departed-from toulouse"]
      ),
      (
        "Air France Flight 447 vanished over the Atlantic en route from Rio de Janeiro to Paris.",
        [
          "air-france-flight-447 departed-from rio-de-janeiro",
          "air-france-flight-447 arrived-at paris planned",
        ]
      ),
      (
        "The Tu-154 was on its way from Tel Aviv to Novosibirsk.",
        ["tupolev-tu-154 departed-from tel-aviv", "tupolev-tu-154 arrived-at novosibirsk planned"]
      ),
      (
        "F-16s from Denmark are at Sigonella.",
        ["general-dynamics-f-16-fighting-falcon deployed-to sigonella"]
      ),
    ])
  func flights(text: String, expected: [String]) throws {
    let told = try PhrasingTests.events(text)
    for relation in expected { #expect(told.contains(relation), "\(told)") }
  }
}
