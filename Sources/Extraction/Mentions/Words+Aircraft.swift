/// Closed classes of words around names of aircraft.
extension Words {
  /// Popular names of aircraft in the plural that teams, peoples or weather bear as well.
  static let teams: Set<String> = [
    "eagles", "hawks", "falcons", "hornets", "tigers", "ravens", "vikings", "cougars", "panthers",
    "hurricanes", "typhoons", "lightnings", "warriors", "raptors", "rockets", "jaguars", "cobras",
    "vipers", "sharks", "tornadoes", "tornados", "mirages", "chinooks", "apaches", "kiowas",
    "comanches", "lakotas", "spartans", "titans", "chargers", "dolphins", "buccaneers", "voyagers",
  ]

  /// Participles for who designed or made a thing: "Russian-built jets".
  static let makings: Set<String> = [
    "built", "made", "designed", "manufactured", "produced", "developed", "assembled",
  ]

  /// Participles for where those have a thing from who have it now, and the era of its make: "Chadian-supplied drones",
  /// "Soviet-era jets".
  static let origins: Set<String> = ["supplied", "donated", "provided", "era", "origin", "style"]

  /// Verbs of who gives something to whom stands right behind: "gave Chad jets".
  static let dativeVerbs: Set<String> = [
    "give", "promise", "offer", "sell", "send", "lend", "donate", "supply", "grant", "hand", "loan",
    "lease", "provide", "deny", "refuse", "gift", "pledge", "deliver", "buy", "show",
  ]

  /// Verbs of who has or gets an aircraft that another made: "flies Chadian drones".
  static let usingVerbs: Set<String> = [
    "use", "fly", "operate", "field", "employ", "acquire", "buy", "purchase", "order", "receive",
    "own", "obtain", "import", "procure", "retire", "get", "select", "choose",
  ]

  /// Words that speak of flying, and of nothing else.
  static let flying: Set<String> = [
    "aircraft", "plane", "planes", "jet", "jets", "airplane", "airplanes", "airliner", "airliners",
    "aeroplane", "aeroplanes", "bomber", "bombers", "fighter", "fighters", "fighter-bomber",
    "fighter-bombers", "warplane", "warplanes", "helicopter", "helicopters", "drone", "drones",
    "flew", "flying", "flown", "squadron", "squadrons", "airlifter", "airlifters", "gunship",
    "gunships", "pilot", "pilots", "biplane", "biplanes", "monoplane", "monoplanes", "triplane",
    "seaplane", "seaplanes", "interceptor", "interceptors", "turboprop", "turboprops", "airframe",
    "airframes", "trainer", "trainers", "jetliner", "jetliners", "uav", "uavs", "rotorcraft",
    "quadcopter", "sortie", "sorties", "airlift", "refueling", "refuelling", "airborne", "glider",
    "flight", "flights", "tanker", "tankers", "transports", "hangar", "taxiing", "runway", "wing",
    "chopper", "choppers", "freighters", "airlines", "scramble", "scrambled", "airspace", "aloft",
    "airfield", "hangars", "airlifted", "airbase", "squawking", "overflew", "overflight",
  ]

  /// Words that make an aircraft of a noun for ships as well: "a tanker refuelled two fighters".
  static let airborne: Set<String> = [
    "air", "aerial", "aircraft", "airborne", "plane", "planes", "jet", "jets", "flew", "flying",
    "fighter", "fighters", "bomber", "bombers", "refueling", "refuelling", "refueled", "refuelled",
    "boom", "airlift", "runway", "crashed", "took", "landed", "sorties", "squadron",
  ]

  /// Words that make a ship of it: "an oil tanker in the strait".
  static let atSea: Set<String> = [
    "oil", "crude", "ship", "ships", "vessel", "vessels", "strait", "port", "sea", "cargo", "gas",
    "lng", "boat", "boats", "hull", "sailed", "sailing", "navy", "waters",
    "gulf", "flagged", "harbor", "harbour", "shipping", "barrels", "canal",
  ]

  /// Nouns that stand behind the name of an aircraft and are no part of it.
  static let airframes: Set<String> = [
    "aircraft", "plane", "planes", "jet", "jets", "airplane", "airplanes", "airliner", "airliners",
    "aeroplane", "aeroplanes", "bomber", "bombers", "fighter", "fighters", "fighter-bomber",
    "fighter-bombers", "warplane", "warplanes", "helicopter", "helicopters", "drone", "drones",
    "airlifter", "airlifters", "gunship", "gunships", "biplane", "biplanes", "monoplane",
    "monoplanes", "seaplane", "seaplanes", "interceptor", "interceptors", "turboprop",
    "turboprops", "airframe", "airframes", "trainer", "trainers", "jetliner", "jetliners", "uav",
    "uavs", "tanker", "tankers", "transports", "transport", "freighter", "freighters", "family",
    "prototype", "prototypes", "choppers", "chopper", "glider", "gliders",
  ]

  /// Last words behind a maker's name that make a company, a place or an office of it, no type.
  static let makersOwn: Set<String> = [
    "corporation", "company", "aircraft", "aviation", "commercial", "field", "factory", "defense",
    "defence", "co", "co.", "inc", "inc.", "corp", "corp.", "group", "ltd", "ltd.", "ceo",
    "chief", "executive", "president", "chairman", "airlines", "airplanes", "helicopters",
    "bureau", "design", "space", "systems", "aerospace", "aerosystems", "industries", "works",
    "engine", "engines", "motors", "international", "services", "museum", "house", "family",
    "vice", "director", "and", "military", "france", "germany", "canada", "uk", "america", "brasil",
  ]

  /// Codes of ships, squadrons and groups, which numbers follow as they follow those of aircraft.
  static let hulls: Set<String> = [
    "CVN", "CV", "CVE", "CVL", "CVA", "DDG", "DD", "DE", "CG", "CGN", "CL", "CA", "BB", "FFG",
    "FF", "LCS", "LHA", "LHD", "LPD", "LPH", "LSD", "LST", "SSN", "SSBN", "SSGN", "SS", "MCM",
    "PC", "PT", "AVG", "ACV", "CSG", "ARG", "ESG", "CVW", "DESRON", "TF", "CTF", "MEU", "USS",
    "HMS", "BLU", "GBU", "CBU", "AGM", "AIM", "BGM", "SA", "SS", "SM", "RIM", "AN", "TFS", "FS",
    "VFA", "VMFA", "VF", "VA", "VP", "VAQ", "VAW", "VX", "RVAW", "HSL", "HSC", "HSM", "HMX", "ARS",
    "JG", "KG", "ZG", "StG", "NJG", "SG", "KGr", "Jasta", "FIS", "RQG", "RQS", "TFW", "IAP",
  ]

  /// Words in front of a letter and a number that is a road, a clause, a paper or a machine.
  static let numbered: Set<String> = [
    "highway", "route", "routes", "road", "motorway", "autobahn", "interstate", "article",
    "section", "form", "resolution", "room", "gate", "annex", "figure", "table", "exhibit",
    "chapter", "paragraph", "exit", "junction", "seat", "grade", "category", "clause", "rule",
    "appendix", "item", "class", "vitamin", "group", "line", "bus", "tornado", "comet", "hms",
    "uss", "submarine", "u-boat", "locomotive", "model", "type", "level", "zone", "unit", "size",
  ]

  /// Words behind a letter and a number that is none of an aircraft.
  static let otherThings: Set<String> = [
    "highway", "motorway", "autobahn", "road", "freeway", "visa", "visas", "pickup", "pickups",
    "truck", "trucks", "band", "album", "song", "songs", "singer", "tank", "tanks", "rifle",
    "rifles", "paper", "form", "missile", "missiles", "rocket", "rockets", "locomotive",
    "locomotives", "submarine", "submarines", "tornado", "tornadoes", "protein", "proteins",
    "domain", "domains", "receptor", "receptors", "ubiquitin", "camera", "cameras", "torpedo",
    "torpedoes", "howitzer", "howitzers", "mortar", "grenade", "cells", "virus", "expressway",
    "carriageway", "roundabout", "corridor", "cocktail", "bus", "route", "railcar", "railcars",
    "engine", "engines", "radar", "radars", "agent", "agents", "highways", "motorcycle",
    "motorcycles",
    "car", "cars",
  ]

  /// Verbs of aircraft that come to grief.
  static let wrecks: Set<String> = [
    "crash", "disappear", "vanish", "ditch", "hijack", "overrun", "skid", "plunge", "explode",
    "disintegrate", "collide",
  ]

  /// Nouns that a number in front of them counts.
  static let counted: Set<String> = [
    "percent", "per", "%", "million", "billion", "trillion", "thousand", "hundred", "years",
    "workers", "employees", "jobs", "orders", "people", "miles", "points",
  ]

  /// Last words of names of airlines.
  static let airlines: Set<String> = [
    "Airlines", "Airline", "Airways", "Air", "Aviation", "Express", "Lines", "Avia",
  ]

  /// Letters of the marks that British forces give to versions, a number behind them: "Typhoon FGR4", "Lynx HMA.8".
  static let marks: Set<String> = [
    "AEW", "AH", "AS", "ECM", "FA", "FAW", "FG", "FGA", "FGR", "FRS", "GA", "GR", "HAR", "HAS",
    "HC", "HMA", "HU", "KC", "MR", "MRA", "PR", "TT",
  ]

  /// Whether a word is the mark of a version; one letter needs its full stop ("Hawk T.1", not "T1").
  static func isMark(_ word: String) -> Bool {
    let letters = word.prefix(while: \.isUppercase)
    var rest = word.dropFirst(letters.count)
    let hasStop = rest.first == "."
    if hasStop { rest = rest.dropFirst() }
    let digits = rest.prefix(while: \.isNumber)
    guard (1...2).contains(digits.count), rest.dropFirst(digits.count).allSatisfy(\.isUppercase),
      rest.count <= 3
    else { return false }
    return marks.contains(String(letters))
      || hasStop && ["B", "C", "F", "K", "R", "T"].contains(letters)
  }

  /// What stands behind a type's name and tells a version of it.
  static let versions: Set<String> = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "Mk", "Mk.", "Mark", "MAX", "neo",
    "Plus", "Max", "NG",
  ]
}
