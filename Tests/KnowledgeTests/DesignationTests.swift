import EntenteKnowledge
import Testing

/// What is a designation of an aircraft by its form alone, what only among words about flying, and what never.
@Suite struct DesignationTests {
  @Test(
    arguments: [
      ("Il-62M", "Il-62M"), ("IL-62", "Il-62"), ("Il-276", "Il-276"), ("Su-35S", "Su-35S"),
      ("Su-75", "Su-75"), ("SU-30MKI", "Su-30MKI"), ("Su-24s", "Su-24"), ("MiG-29SMT", "MiG-29SMT"),
      ("MIG-31K", "MiG-31K"), ("MiG-41", "MiG-41"), ("Mi-24V", "Mi-24V"), ("Mi-8AMTSh", nil),
      ("Mi-38", "Mi-38"), ("MI-17s", "Mi-17"), ("Ka-52", "Ka-52"), ("Ka-65", "Ka-65"),
      ("An-124", "An-124"), ("AN-178", "An-178"), ("Tu-22M3", "Tu-22M3"), ("Tu-160M", "Tu-160M"),
      ("Tu-214R", "Tu-214R"), ("Yak-130", "Yak-130"), ("Be-200", "Be-200"),
      ("MC-21-300", "MC-21-300"),
      ("SSJ-100", "SSJ-100"), ("SSJ100", "SSJ100"), ("A320neo", "A320neo"), ("A321XLR", "A321XLR"),
      ("A330-200", "A330-200"), ("A350-1000", "A350-1000"), ("A390", "A390"), ("A380s", "A380"),
      ("Boeing 737-800", "Boeing 737-800"), ("Boeing 797", "Boeing 797"),
      ("Boeing 777-300ER", "Boeing 777-300ER"), ("B747-400F", "B747-400F"),
      ("ERJ-145", "ERJ-145"), ("ATR 72-600", "ATR 72-600"), ("CRJ-900", "CRJ-900"),
      ("C919", "C919"),
      ("ARJ21-700", "ARJ21-700"), ("JF-17", "JF-17"), ("GJ-11", "GJ-11"), ("WZ-9", "WZ-9"),
      ("AW139", "AW139"), ("EC135", "EC135"), ("NH90", "NH90"), ("M-346", "M-346"),
      ("Mirage 2000D", "Mirage 2000D"), ("JAS 39E", "JAS 39E"), ("TB2", "TB2"),
      ("Shahed-136", "Shahed-136"),
      ("Mohajer-10", "Mohajer-10"), ("Orlan-10", "Orlan-10"), ("KF-21", "KF-21"),
      ("FA-50", "FA-50"),
      ("F/A-18E", "F/A-18E"), ("F/A-18E/F", "F/A-18E/F"), ("F-15A/B/C/D/E", "F-15A/B/C/D/E"),
      ("EA-18G", "EA-18G"),
      ("KC-135R", "KC-135R"),
      ("KC-390", "KC-390"), ("EP-3E", "EP-3E"), ("MV-22B", "MV-22B"), ("AH-64E", "AH-64E"),
      ("UH-60M", "UH-60M"), ("CH-47F", "CH-47F"), ("MH-60R", "MH-60R"), ("MQ-9", "MQ-9"),
      ("MQ-28A", "MQ-28A"), ("RQ-180", "RQ-180"), ("YFQ-42A", "YFQ-42A"), ("SR-71", "SR-71"),
      ("RC-135V", "RC-135V"), ("AV-8B", "AV-8B"), ("F-16s", "F-16"), ("B-52H", "B-52H"),
      ("F4U-1D", "F4U-1D"), ("P2V-5FS", "P2V-5FS"), ("SB2C", "SB2C"), ("Bf 109", "Bf 109"),
      ("CR.42", "CR.42"), ("V-22", "V-22"),
    ] as [(String, String?)])
  func `a designation is sure by its form`(text: String, name: String?) throws {
    let found = try Shared.knowledge.get().aircraftNames.grammar.designation(text)
    #expect(found?.name == name)
    #expect(name == nil || found?.isSure == true)
  }

  @Test(arguments: [
    "A-10", "B-1", "C-2", "E-3", "F-1", "F-5", "P-8", "T-6", "U-2",
    "E190",
    "X-37B", "J-8", "Y-20", "Z-10", "H-20", "CH-4", "MI-6", "L-39", "H145",
  ])
  func `among other words it may be something else`(text: String) throws {
    let found = try #require(try Shared.knowledge.get().aircraftNames.grammar.designation(text))
    #expect(!found.isSure)
  }

  @Test(arguments: [
    "F-150", "Su-100", "A-3a", "I-94", "M-16", "T-72", "T-90", "T-14", "AK-47", "G-20", "G-7",
    "S-300",
    "S-400", "P-5", "MP-5", "B-61", "AIM-120", "AGM-88", "CVN-78", "DDG-51", "SSN-774", "LHD-1",
    "GBU-12",
    "CBU-87", "COVID-19", "RPG-7", "R-77", "Kh-101", "SS-18", "SA-8", "AA-12", "PAC-3", "MS-13",
    "M1A2",
    "H1N1", "MH17", "MH370", "A303", "A1", "B12", "K-9", "V-2", "PT-109", "U-21", "U-20", "C-4",
    "D-30",
    "Section 8", "Route 66", "Boeing 2024", "Airbus 10", "il-62", "mig-29", "E10", "BE-12345",
    "F-16-",
    "Tu-1545", "An 26", "A-", "-10", "", "Il-", "737", "F-35-year-old", "UN-80", "Tu-22m3x",
    "E-2000",
  ])
  func `what is no designation is none`(text: String) throws {
    #expect(try Shared.knowledge.get().aircraftNames.grammar.designation(text) == nil, "\(text)")
  }

  @Test(arguments: [
    ("F-16 jets flew over", true), ("Su–75", true), ("Boeing 737-800 of", true),
    ("PBY of the", true),
    ("President Ruiz met", false), ("Room 10 of", false), ("Su", false), ("", false),
  ])
  func `what may begin with a designation is known before its lengths are read`(
    text: String, isOne: Bool
  ) throws {
    let grammar = try Shared.knowledge.get().aircraftNames.grammar
    #expect(grammar.mayBeginDesignation(text) == isOne)
  }

  @Test func `the maker stands in front of the full name once`() throws {
    let grammar = try Shared.knowledge.get().aircraftNames.grammar
    #expect(grammar.designation("Su-75")?.fullName == "Sukhoi Su-75")
    #expect(grammar.designation("MQ-28A")?.fullName == "MQ-28A")
    #expect(grammar.designation("Boeing 797")?.fullName == "Boeing 797")
  }
}
