import EntenteGraphModel
import Testing

@testable import EntenteExtraction

/// Where names of aircraft begin and end, and which words around a letter and a number make an aircraft of it.
@Suite struct AircraftNameTests {
  private func names(_ text: String) throws -> [String] {
    try SharedPipeline.linked(text, date: "2024-10-01").mentions
      .filter { $0.entity.kind == .aircraft && $0.form == .name }.map(\.surface)
  }

  private func ids(_ text: String) throws -> [String] {
    try SharedPipeline.linked(text, date: "2024-10-01").entities.values
      .filter { $0.kind == .aircraft }.map(\.id.rawValue).sorted()
  }

  @Test(
    arguments: [
      (
        "A Lockheed Martin C-130J Super Hercules landed in Kabul.",
        ["Lockheed Martin C-130J Super Hercules"]
      ),
      ("The army ordered the Sikorsky UH-60 Black Hawk helicopter.", ["Sikorsky UH-60 Black Hawk"]),
      ("Two Su-24 and Su-34 bombers took off from Syria.", ["Su-24", "Su-34"]),
      ("Poland sent four F-16s to Lithuania.", ["F-16s"]),
      ("The airline bought a Boeing 737-800 and an ATR 72-600.", ["Boeing 737-800", "ATR 72-600"]),
      (
        "An Embraer E190 and a Bombardier CRJ900 collided in Lima.",
        ["Embraer E190", "Bombardier CRJ900"]
      ),
      ("The Cessna 208B crashed near Nairobi.", ["Cessna 208B"]),
      ("Ukraine flew Bayraktar TB2 drones over the Black Sea.", ["Bayraktar TB2"]),
      ("A Russian Tu-95 Bear flew near Alaska.", ["Tu-95 Bear"]),
      ("The crew of Korean Air Flight 858 died.", ["Korean Air Flight 858"]),
      ("The museum bought an Embraer E-Jet.", ["Embraer E-Jet"]),
      ("The P-8A Poseidon MRA1 landed in Scotland.", ["P-8A Poseidon MRA1"]),
      ("The Voyager KC3 is grey.", ["Voyager KC3"]),
      ("Cairo bought a Sea King HAS.5 in May.", ["Sea King HAS.5"]),
    ])
  func `a name has its maker, number and popular name, and no noun behind`(
    text: String, surfaces: [String]
  ) throws {
    #expect(try names(text) == surfaces)
  }

  @Test(
    arguments: [
      (
        "A Lockheed Martin C-130J Super Hercules landed in Kabul.",
        "aircraft:lockheed-martin-c-130j-super-hercules"
      ),
      ("The airline bought a Boeing 737-800.", "aircraft:boeing-737-800"),
      ("The Avro 636 flew in Ireland.", "aircraft:avro-636"),
      ("Moscow showed the Sukhoi Su-75 Checkmate to buyers.", "aircraft:sukhoi-su-75"),
      ("A Hercules dropped aid over Gaza.", "aircraft:lockheed-c-130-hercules"),
      ("The Gazelle AH1 was retired in 2023.", "aircraft:aerospatiale-gazelle"),
    ])
  func `a name stands for the type that the tables have, or for a new one`(
    text: String, id: String
  ) throws {
    let found = try ids(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(id) == true, "\(found)")
  }

  @Test(
    arguments: [
      ("The Kestrel K-350 is a light aircraft from Oregon.", ["Kestrel K-350"]),
      ("The firm showed the RX-77, a small unmanned helicopter, in Dubai.", ["RX-77"]),
      ("The ZR-12 was a biplane.", ["ZR-12"]),
      ("The S-500 is a missile that can hit a jet.", []),
      ("The battery fired two S-300s at the jet.", []),
      ("The jet N512QS left Oakland for Lima.", []),
    ])
  func `a code that the sentence calls an aircraft is one`(text: String, surfaces: [String]) throws
  {
    #expect(try names(text) == surfaces)
  }

  @Test func `a version of a type with a popular name is called by its designation`() throws {
    let linked = try SharedPipeline.linked("The pilot flew an F-4D over Hanoi.", date: "2024-10-01")
    #expect(
      linked.entities.values.filter { $0.kind == .aircraft }.map(\.name)
        == ["McDonnell Douglas F-4D"])
  }

  @Test(
    arguments: [
      "The bond between C-2 and C-3 breaks.", "The E3 ubiquitin ligase binds to it.",
      "He printed it on A4 paper.", "U2 played in Berlin.",
      "The cruiser USS Bunker Hill (CG 52) left.",
      "Route X1 runs to Minnesota Avenue.", "IL-12 is made by the cells.",
      "The M-25 road is closed.", "An AK-47 and an M4 were found in Kabul.",
      "Airmen of the 727th Special Operations Squadron flew home.",
      "A gunship fired at Gaza.", "The ministers spoke of Open Skies.",
      "Leaders of the G-20 met in Delhi.", "Syria bought S-400 missiles.",
      "Iran seized a British-flagged tanker in the Strait of Hormuz.",
      "An oil tanker of Iran sailed to Syria.",
    ])
  func `a letter and a number, or a ship, is no aircraft without flying`(text: String) throws {
    #expect(try ids(text) == [])
  }

  @Test(
    arguments: [
      "A US Air Force tanker refuelled two jets over Iraq.",
      "Two American tankers flew from Guam to Japan.",
    ])
  func `a tanker that flies is an aircraft`(text: String) throws {
    #expect(try ids(text).count == 1)
  }
}
