import Foundation

/// Closed classes of words that linking asks about.
enum Words {
  static let trimmedInFront: Set<String> = ["the", "a", "an", "mr", "mr.", "mrs.", "ms.", "\""]
  static let trimmedBehind: Set<String> = [
    "'s", "’s", "'", "’", ",", ".", "\"", "-", "”", "“", "of", "and", "for", "the", "&", "in", "to",
    "at", "on", "with", "from", "by", "–", "—", ":", ";",
  ]

  /// Words in the names of organs of a state.
  static let organs: Set<String> = [
    "navy", "army", "force", "forces", "military", "ministry", "department", "government",
    "embassy", "parliament", "police", "cabinet", "senate", "congress", "guard", "guards", "corps",
    "marines", "fleet", "council", "agency", "court", "intelligence", "treasury", "office",
    "command", "coast", "administration", "foreign", "defense", "defence", "republic", "party",
  ]

  /// Words that honour who is named behind them, and first names that many bear before the one they are called by.
  static let honours: Set<String> = [
    "prince", "princess", "sheikh", "shaikh", "sheik", "sir", "dame", "lord", "lady", "king",
    "queen", "emir", "ayatollah", "imam", "mullah", "haji", "hajj", "sayyid", "seyyed", "syed",
    "abu", "abdul", "abdel", "mohammed", "muhammad", "mohamed", "mohammad", "maria", "pope",
    "father", "saint", "comrade", "don", "doña", "maulana", "hojjatoleslam", "pandit", "shri",
    "daw", "tun", "dato", "datuk",
  ]

  /// Names of armed services, which stand before a rank: "Press Secretary Navy Rear Adm. John Kirby".
  static let services: Set<String> = [
    "navy", "army", "air force", "marine corps", "marine", "coast guard", "space force",
  ]

  /// Verbs whose subject is the head of what they are done to.
  static let heading: Set<String> = [
    "lead", "head", "chair", "command", "govern", "rule", "run", "preside", "direct", "found",
    "co-found", "helm", "captain", "oversee", "co-lead",
  ]

  /// Verbs that give their subject what heads have, and what that is: "took power", "came to power".
  static let holding: Set<String> = [
    "take", "seize", "assume", "hold", "come", "rise", "return", "be", "have", "remain", "stay",
    "sweep", "cling", "grab", "keep", "share", "usurp", "wield", "relinquish", "hand", "pass",
    "transfer", "yield", "accept", "receive", "inherit",
  ]
  static let headships: Set<String> = [
    "power", "office", "charge", "command", "control", "helm", "presidency", "leadership",
    "premiership", "throne",
  ]

  /// Bodies that somebody heads, where a nation or organization has them.
  static let bodies: Set<String> = [
    "navy", "army", "force", "military", "ministry", "department", "government", "embassy",
    "parliament", "police", "cabinet", "senate", "congress", "guard", "fleet", "council", "agency",
    "court", "intelligence", "treasury", "command", "administration", "junta", "regime", "party",
    "opposition", "delegation", "mission", "militia", "rebel", "coalition", "bank", "service",
    "wing", "squadron", "brigade", "troop", "commission", "committee", "movement", "policy",
  ]

  /// Words before a nation's name in its full style.
  static let realms: Set<String> = [
    "the", "republic", "kingdom", "state", "sultanate", "principality", "commonwealth", "union",
    "federation", "federal", "islamic", "democratic", "people", "people's", "'s", "’s", "arab",
    "socialist", "plurinational", "bolivarian", "co-operative", "transitional", "of", "hashemite",
  ]

  /// Words of the names of offices, which have their own officers: "Secretary of the Department of Energy".
  static let offices = organs.subtracting(["foreign", "defense", "defence", "republic"]).union([
    "bureau", "commission", "committee", "institute", "organization", "organisation", "association",
    "directorate", "bank", "union", "university", "centre", "center", "division", "branch",
  ])

  /// Participles behind a hyphen for whose a thing is and where: "the state-run airline", "the Lima-based bank".
  static let holdings: Set<String> = ["based", "run", "owned", "controlled", "funded"]

  /// Those of them that tell a nation's own: "India's state-run Norfleet Institute".
  static let ownings: Set<String> = ["run", "owned", "controlled"]

  /// Posts that have a field: "Minister of Culture and Equality".
  static let ministers: Set<String> = [
    "minister", "secretary", "undersecretary", "minister-delegate", "vice-minister",
  ]

  /// Words of the names of airfields: what lacks them may be the town.
  static let fieldWords: Set<String> = [
    "air", "base", "airbase", "field", "airfield", "airport", "station", "aerodrome",
    "international",
  ]

  /// Nouns for people of the stage and of sports, who bear officials' names at most by chance: "pop star Michael Jackson".
  static let performers: Set<String> = [
    "star", "superstar", "singer", "rapper", "actor", "actress", "comedian", "guitarist",
    "musician", "composer",
    "novelist", "footballer", "striker", "goalkeeper", "midfielder", "defender", "sprinter",
    "swimmer", "boxer",
    "golfer", "cyclist", "skier", "skater", "gymnast", "filmmaker", "designer", "supermodel",
    "pianist", "violinist",
  ]

  /// Posts that may be for a field: "Coordinator for Cyber Issues".
  static let envoys: Set<String> = [
    "envoy", "representative", "coordinator", "commissioner", "adviser", "advisor", "director",
    "state", "ambassador",
  ]

  /// Nouns that name no organization by themselves, however they are written.
  static let bare: Set<String> = [
    "fire", "smoke", "flooding", "rain", "snow", "wildfire", "fog", "lightning", "lava", "ash",
    "kingdom", "bridge", "hotel", "avenue", "theater", "theatre", "coalition", "airlines",
    "airline", "alliance", "democracy", "company", "group",
    "union",
    "bank",
    "commission", "committee", "bureau", "squadron", "fleet", "wing", "troops", "airmen", "sailors",
    "soldiers", "allies", "vip",
    "wmd", "ceo", "evp", "svp", "cfo", "coo", "cto", "hiv", "aids", "sars", "mers", "covid",
    "covid-19", "ebola", "h1n1", "h5n1", "icbm", "icbms", "slbm", "irbm", "siv", "sivs", "fmf",
    "imet", "lng", "e.o.", "eo", "heads", "governments", "friends", "economy", "network",
    "kamikaze", "typhoon", "hurricane", "cyclone", "prophet",
  ]

  /// Who governs a nation from the city behind "in": "authorities in Lima".
  static let powers: Set<String> = [
    "authorities", "officials", "government", "regime", "rulers", "leaders", "leadership",
    "policymakers", "administration", "backers", "allies", "patrons", "sponsors", "supporters",
    "counterparts", "diplomats",
  ]

  /// Prepositions behind which a city is a place.
  static let locatives: Set<String> = [
    "in", "at", "near", "outside", "inside", "around", "into", "within", "across", "throughout",
    "via", "through", "over", "above", "from", "to", "leaving", "reached", "visited", "central",
    "downtown", "northern", "southern", "eastern", "western", "off", "bound", "onto", "past",
  ]

  /// Verbs of who answers or lashes out: behind their "back at" or "out at" a capital is the government.
  static let answerings: Set<String> = ["hit", "fire", "strike", "shoot", "lash", "swipe"]

  /// Prepositions behind which a capital is the government.
  static let partners: Set<String> = [
    "with", "between", "against", "by", "on", "towards", "toward", "upon",
  ]

  /// Words whose "to", "of" or "from" leads to a government.
  static let dealings: Set<String> = [
    "message", "support", "threat", "warning", "letter", "loyal", "close", "hostile", "ally",
    "response", "pressure", "reaction", "statement", "aid", "demand", "criticism", "condemnation",
    "ambassador", "ambassadors", "diplomats", "envoys", "channels", "communication", "sell",
    "sold", "sale", "sales", "give", "given", "gave", "blow", "challenge", "friendly", "opposed",
    "belongs", "concession", "ultimatum", "relations", "ties", "signal", "according", "note",
    "permission", "approval", "independence", "envoy", "debt", "backing", "orders", "money",
    "weapons", "arms", "provided", "plea", "pleas", "entreaties", "appeal", "appeals", "demands",
    "demanded", "provide", "lend", "grant", "donate", "pledge", "supply", "request", "requests",
    "invitation", "invitations", "objections", "protest",
    "protests", "blessing", "instructions", "threats", "warnings", "messages", "signals",
    "praise", "assurances", "promises", "pledges", "guarantees", "concessions", "apology",
    "reply", "answer", "fury", "dismay", "delight", "chagrin", "annoyance", "consternation",
    "irritation", "anger", "embarrassment", "satisfaction", "displeasure", "allies", "friend",
    "friends", "enemies", "foe", "rival", "loyalty", "subservient", "beholden", "bidding",
    "behest", "urging", "insistence", "recognition", "asked", "borrowed", "loan", "loans",
    "subsidies", "encouragement", "interference", "meddling", "accusations", "denials", "rebuke",
    "letters", "offer", "offers", "proposal", "proposals", "guidance", "allegiance", "proxy",
    "proxies",
  ]

  /// Nouns that make the city in front of them its government.
  static let governments: Set<String> = [
    "government", "regime", "officials", "administration", "authorities", "leadership", "report",
    "statement", "spokesman", "spokeswoman", "official", "communications", "press", "aide",
    "adviser", "advisor", "chief",
  ]

  /// Verbs whose object is a place though it is a capital.
  static let placeVerbs: Set<String> = [
    "visit", "visited", "visiting", "leave", "left", "leaving", "reach", "reached", "reaching",
    "attack", "attacked", "bombed", "bomb", "hit", "struck", "capture", "captured", "entered",
    "enter", "shelled", "shelling", "toured", "quit", "fled", "flee", "seized", "encircled",
  ]

  /// Words near which a nickname ("Hornet", "Reaper") is an aircraft.
  static let aviation: Set<String> = [
    "aircraft", "plane", "planes", "jet", "jets", "airplane", "airplanes", "airliner",
    "airliners", "bomber", "bombers", "fighter", "fighters", "warplane", "warplanes",
    "helicopter", "helicopters", "drone", "drones", "tanker", "tankers", "transport",
    "transports", "flew", "fly", "flying", "flown", "squadron", "airlifter", "flight", "flights",
    "gunship", "gunships", "airline", "air", "pilot", "pilots", "prototype", "engine", "engines",
  ]

  /// Nouns for aircraft without a name, by their singular.
  static let aircraftNouns: [String: String] = [
    "aircraft": "aircraft", "plane": "plane", "planes": "plane", "jet": "jet", "jets": "jet",
    "airplane": "plane", "airplanes": "plane", "airliner": "airliner", "airliners": "airliner",
    "bomber": "bomber", "bombers": "bomber", "fighter": "fighter", "fighters": "fighter",
    "warplane": "warplane", "warplanes": "warplane", "helicopter": "helicopter",
    "helicopters": "helicopter", "drone": "drone", "drones": "drone", "tanker": "tanker",
    "tankers": "tanker", "gunship": "gunship", "gunships": "gunship", "airlifter": "airlifter",
    "interceptor": "interceptor", "interceptors": "interceptor", "flight": "flight",
    "balloon": "balloon", "balloons": "balloon",
  ]
  /// Titles that make nobody a leader.
  static let courtesies: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Doctor", "Professor", "Sir", "Dame", "Comrade", "Herr", "Monsieur",
    "Señor", "Daw", "Sergeant", "Lieutenant", "Captain", "Major", "Activist", "Dissident",
    "Tycoon", "Lord", "Judge", "Imam", "Cleric", "Rabbi",
    "H.E.", "H.H.", "H.R.H.", "HE", "HRH",
    "Bishop", "Gang leader", "Oligarch", "Lieutenant Colonel", "Squadron Leader",
  ]

  /// Words in front of a title that belong to it.
  static let titleModifiers: Set<String> = [
    "former", "ex", "acting", "interim", "deputy", "vice", "senior", "outgoing", "incoming",
    "current", "ousted", "then", "late", "chief", "assistant", "incumbent", "new", "top",
    "retired", "exiled", "deposed", "newly", "elected", "self-proclaimed", "alternate",
  ]

  /// Words of a title that isn't held for good: "former president".
  static let pasts: Set<String> = [
    "former", "ex", "late", "interim", "acting", "outgoing", "ousted", "deposed", "onetime", "then",
  ]

  /// Nouns for the time in an office or its beginning or end: "his term as president".
  static let terms: Set<String> = [
    "term", "role", "tenure", "time", "stint", "year", "post", "job", "position", "reign", "career",
    "election", "appointment", "re-election", "reelection", "inauguration", "resignation",
    "installation", "selection", "dismissal", "mandate", "work", "service", "spell", "days",
  ]

  /// Words of a title that make who bears it one of several: "a senior leader of the ministry".
  static let lesser: Set<Substring> = ["senior", "alternate", "deputy", "vice", "assistant"]

  /// Words of a title whose bearer stands below the head.
  static let secondary: Set<Substring> = ["deputy", "vice", "assistant", "former", "ex", "under"]

  /// Words that make a post another's than its holder's of the day.
  static let otherHolders: Set<String> = [
    "former", "ex", "next", "future", "first", "then", "previous", "late", "a", "an", "every",
    "any", "no", "vice", "deputy", "acting", "interim", "elected", "self-proclaimed", "would-be",
    "another", "last", "new", "designate", "elect", "ousted", "deposed", "past",
  ]

  /// What stands before the name of a ship.
  static let shipPrefixes = Set(shipNations.keys).union(["FS", "SS", "MV", "CNS", "RFS"])

  /// The letters that a ship of the United States Navy bears before its number.
  static let hullLetters: Set<String> = [
    "CV", "CVN", "CG", "DDG", "FFG", "LCS", "LHA", "LHD", "LPD", "LSD", "SSN", "SSGN", "SSBN",
    "AOE", "MCM", "DD", "FF", "LCC", "ESB",
  ]

  /// Nouns whose bearers are named after people.
  static let namedThings: Set<String> = [
    "carrier", "carriers", "destroyer", "cruiser", "frigate", "submarine", "corvette", "warship",
    "ship", "flagship", "battleship", "vessel", "supercarrier",
  ]

  /// Words of texts about the press.
  static let ofPress: Set<String> = [
    "journalist", "journalism", "reporter", "press", "media", "censorship", "newsroom",
    "photojournalist",
    "broadcaster", "newspaper",
  ]

  /// Nouns for ships that carry goods or people, which are no bodies: "the tanker Eagle S".
  static let merchantmen: Set<String> = [
    "tanker", "freighter", "ferry", "trawler", "icebreaker", "yacht", "liner", "coaster",
    "tug", "schooner", "steamer", "bulker", "minesweeper", "boat",
  ]

  /// Words that make a region, not the nation, of the adjective behind them: "South American".
  static let regional: Set<String> = [
    "North", "South", "East", "West", "Central", "Latin", "Northern", "Southern", "Eastern",
    "Western", "Native", "African", "Asian", "Arab", "Hispanic", "Anglo", "Pan",
  ]

  /// Words that by themselves name no place and no organization.
  static let compass: Set<String> = [
    "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
    "European", "African", "Asian", "Arab", "Muslim", "Christian", "Democratic", "Republican",
  ]

  /// Last words of names for what is no organization: meetings, documents, undertakings.
  static let occasions: Set<String> = [
    "summit", "dialogue", "resolution", "convention", "framework", "agreement", "accord",
    "accords", "treaty", "declaration", "fair", "act", "operation", "operations", "mechanism",
    "plan", "talks", "war", "cup", "games", "prize", "award", "festival", "report", "protocol",
    "strategy", "doctrine", "exercise", "exercises", "cooperation", "memorandum", "statement",
    "bill", "charter", "referendum", "election", "elections", "day", "street", "officer", "speech",
    "conference", "consultations", "consultation", "ministerial", "meeting", "roundtable",
    "symposium", "workshop", "webinar", "policy", "assistance", "diplomacy", "roadmap", "review",
    "jcpoa", "npt", "ctbt", "unclos", "communique", "communiqué", "guidance", "advisory", "sheet",
    "release", "reports", "statements", "resolutions", "constitution", "proclamation",
    "indictment", "nationals", "citizens",
  ]

  /// Words for what offices are for and who holds them, which no person is called by.
  static let officeWords: Set<String> = [
    "affairs", "integration", "cooperation", "programs", "programmes", "directors", "envoy",
    "envoys", "secretaries", "ministers", "ambassadors", "representatives", "officials",
    "relations", "spokesperson", "ministry", "department", "bureau", "counselor",
  ]

  /// Words that stand between a body's name and a title: "U.S. Deputy Special Representative".
  static let beforeTitles: Set<String> = [
    "deputy", "acting", "special", "assistant", "senior", "principal", "associate", "interim",
    "permanent", "personal", "resident", "chief",
  ]

  /// Services on which people write.
  static let media: Set<String> = [
    "twitter", "facebook", "instagram", "youtube", "flickr", "telegram", "whatsapp", "tiktok",
    "weibo", "linkedin", "x",
  ]

  /// Last words of companies' names that tell what sort of company each is.
  static let companyEndings: Set<String> = [
    "co", "ltd", "inc", "llc", "plc", "gmbh", "ag", "sa", "fze", "fzco", "llp", "corp", "limited",
    "pte", "bhd",
  ]

  /// Nouns of military units, which numbers follow.
  static let units: Set<String> = [
    "group", "squadron", "wing", "fleet", "force", "unit", "battalion", "brigade", "division",
    "regiment", "corps", "flotilla", "company", "battery", "team", "command", "army", "support",
  ]

  /// Last words of the names of texts and prizes, which the words before them are no bodies by.
  static let writings: Set<String> = [
    "Strategy", "Act", "Review", "Doctrine", "Medal", "Award", "Prize", "Trophy", "Charter",
  ]

  /// The letters that end a formation's name in place of its nouns: "Nimitz CSG".
  static let formationCodes: [String: String] = [
    "CSG": "Carrier Strike Group", "ESG": "Expeditionary Strike Group",
    "ARG": "Amphibious Ready Group", "MEU": "Marine Expeditionary Unit",
  ]

  /// Words behind a person's name that make a government or a time of it, not a thing called after it.
  static let ofPersons: Set<String> = [
    "administration", "government", "regime", "presidency", "cabinet", "era", "family", "campaign",
    "team", "white", "house", "justice", "department", "court", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Titles that stand inside names of hospitals, bases and companies as well.
  static let ranks: Set<String> = [
    "general", "major", "captain", "admiral", "colonel", "marshal", "lieutenant", "sergeant",
    "commodore", "brigadier", "commander", "king", "queen", "prince", "princess", "crown", "duke",
    "lord", "lady", "sir", "doctor", "professor", "father", "judge", "chief", "director", "emir",
    "sultan", "shah", "imam", "pope", "cardinal", "bishop", "founder", "leader", "mr", "mrs", "ms",
  ]

  /// Words for those who belong to an organization named before.
  static let members: Set<String> = [
    "democrats", "republicans", "members", "lawmakers", "leaders", "officials", "senators",
    "deputies", "troops", "soldiers", "forces", "fighters", "spokesman", "spokeswoman",
  ]

  /// Last words in the names of buildings and grounds of a town.
  static let grounds: Set<String> = [
    "airport", "square", "hotel", "palace", "stadium", "street", "hospital", "mosque", "cathedral",
    "bridge", "prison", "park", "university", "tower", "airfield", "port", "harbour", "harbor",
    "suburb", "suburbs", "streets", "outskirts", "airports", "hotels", "district", "districts",
    "centre", "downtown", "stadiums", "station", "cemetery", "church", "synagogue",
  ]

  /// Words for those of a nation's people whom somebody leads without leading the nation: "a leftist leader".
  /// What those call themselves together who study, watch or campaign.
  static let undertakers: Set<String> = [
    "group", "campaign", "project", "initiative", "foundation", "network", "association", "society",
    "forum", "institute", "watch", "observatory", "veterans", "committee", "alliance",
  ]

  /// Words before a title for who heads a part of a nation: "regional leader".
  static let provincial: Set<String> = [
    "regional", "provincial", "state", "local", "municipal", "district", "city", "county",
    "territorial", "cantonal", "village", "town",
  ]

  /// Adjectives of parts of nations that have heads of their own.
  static let provincials: Set<String> = [
    "bavarian", "saxon", "catalan", "basque", "galician", "andalusian", "valencian", "flemish",
    "walloon", "scottish", "welsh", "sicilian", "sardinian", "lombard", "chechen", "dagestani",
    "tatar", "bashkir", "crimean", "kurdish", "zanzibari", "greenlandic", "faroese", "bermudian",
    "quebec", "punjabi", "sindhi", "kashmiri", "tibetan", "gagauz", "transnistrian", "corsican",
    "hessian", "thuringian", "tyrolean", "carinthian", "silesian",
  ]

  /// Words by which parties set themselves apart from others of their name: "Social Democrats".
  static let creeds: Set<String> = [
    "christian", "social", "liberal", "free", "radical", "progressive", "constitutional", "green",
    "centre", "center", "new", "united", "popular", "social-liberal", "conservative",
  ]

  static let factions: Set<String> = [
    "band", "team", "overall", "pro-democracy", "democracy", "conservative", "leftist", "left-wing",
    "rightist", "right-wing", "liberal", "socialist", "student", "church", "union", "labor",
    "labour", "tribal", "community", "party", "parties", "christians", "muslims", "sunnis",
    "shiites", "minority", "movement", "rebels", "workers", "gang", "cult", "protest", "strike",
    "indigenous", "peasant", "islamist", "clan", "youth", "civic", "catholics", "jews", "kurds",
    "tamils", "kurdish", "shiite", "shi'ite", "shia", "sunni", "druze", "alawite", "maronite",
    "christian", "muslim", "islamic", "jewish", "arab", "sikh", "hindu", "buddhist", "catholic",
    "protestant", "orthodox", "yazidi", "tuareg", "hutu", "tutsi", "tamil", "pashtun", "hazara",
    "uyghur", "baloch", "berber", "houthi",
    "separatist", "secessionist",
    "social-democratic", "anarchist", "feminist",
    "militia", "guerrilla", "cartel", "mafia", "sect", "ethnic",
  ]

  /// Who somebody is to another, and by no office: "the son of a minister".
  static let kin: Set<String> = [
    "brother", "sister", "son", "daughter", "father", "mother", "wife", "husband", "widow",
    "widower", "nephew", "niece", "cousin", "uncle", "aunt", "grandson", "granddaughter",
    "grandfather", "grandmother", "brother-in-law", "sister-in-law", "son-in-law",
    "father-in-law", "friend", "lawyer", "attorney", "bodyguard", "driver", "partner", "relative",
    "child", "fiancé", "fiancée", "girlfriend", "boyfriend", "killer", "assassin", "descendant",
  ]

  /// Nouns before "leader" by which somebody leads the nation: "the regime leader".
  static let rulings: Set<String> = [
    "regime", "government", "state", "transition", "wartime", "war", "independence", "revolution",
    "nation", "country",
  ]

  /// Words for how a party or body stands in its nation: "the ruling party".
  static let standings: Set<String> = [
    "ruling", "opposition", "interim", "governing", "ousted", "banned", "outlawed", "exiled",
    "leading", "state-run", "state-owned", "caretaker", "disbanded", "breakaway", "-",
    "anti-corruption", "center-left", "center-right", "far-right", "pro-government",
  ]

  /// Nouns for institutions, of which one behind a nation's name makes a body's: "Radio Peru", "the Chad Museum".
  static let institutions: Set<String> = [
    "airways", "air", "railways", "telecom", "radio", "post", "museum", "club", "archives", "times",
    "news", "front", "fund", "trust", "house", "society", "board", "service", "services",
    "authority", "academy", "college", "school", "hospital", "league", "mission", "delegation",
    "assembly", "tribunal", "consulate", "rangers", "seals", "wing", "federation", "foundation",
    "forum", "group", "center", "centre", "institute", "ministers", "secretariat", "peacekeepers",
    "mint", "oil", "gas", "steel", "telecoms", "bar", "red", "airlines", "opposition", "junta",
  ]

  /// Nouns for bodies of sports, trades and the like, which have presidents of their own.
  static let associations: Set<String> = [
    "board", "federation", "association", "club", "union", "committee", "company", "group",
    "chamber", "league", "academy", "institute", "foundation", "society", "university", "party",
    "corporation", "firm", "team", "band", "charity", "panel",
  ]

  /// Nouns for pieces of land and what stands on them, which have their own names.
  static let lands: Set<String> = [
    "river", "valley", "mountain", "mountains", "lake", "desert", "plant", "facility", "complex",
    "crossing", "pass", "camp", "prison", "jail", "compound", "reactor", "mine", "field",
    "oilfield", "observatory", "plateau", "basin", "delta", "zone", "bay", "reservoir", "dam",
    "canal", "cemetery", "islands", "peak", "forest", "glacier", "plain", "gorge", "cape", "cave",
    "caves", "square", "shrine", "monastery", "headland", "atoll", "reef", "shipyard", "refinery",
    "market", "marketplace", "bazaar", "neighborhood", "neighbourhood", "quarter", "checkpoint",
    "barracks", "factory", "garrison", "slum", "plaza", "fort", "museum", "mosque", "farm",
  ]

  /// Nouns that make the city before them the place where something is.
  static let happenings: Set<String> = [
    "summit", "talks", "conference", "meeting", "airport", "suburb", "suburbs", "stadium", "hotel",
    "bombing", "attack", "attacks", "visit", "street", "streets", "bureau", "correspondent",
    "skyline",
  ]

  /// Nouns for those who hold a post with a field: "envoy for Iran", "ambassador to Chad".
  static let posts: Set<String> = [
    "envoy", "ambassador", "representative", "minister", "spokesman", "spokeswoman", "commander",
    "chief", "head", "president", "secretary", "adviser", "advisor", "director", "coordinator",
    "leader", "chairman", "chairwoman", "chairperson", "delegate", "commissioner", "rapporteur",
    "counsel",
    "undersecretary", "mediator", "negotiator", "consul", "governor", "premier", "attache", "king",
    "queen", "emir", "sultan", "prince", "chancellor", "pope", "general", "counselor", "counsellor",
    "councilor", "councillor",
    "aide", "admiral", "colonel", "marshal", "adm.", "gen.", "col.", "maj.", "lt.", "capt.",
    "cmdr.", "sgt.", "brig.",
  ]

  /// Nouns behind whose "on" a city is a place: "a strike on Lima".
  static let fallingNouns: Set<String> = [
    "strike", "airstrike", "raid", "attack", "assault", "bombing", "shelling", "bombardment",
    "march", "advance", "offensive", "rocket", "missile",
  ]

  /// Verbs behind whose "on" a city is a place: "fell on Lima".
  static let fallingVerbs: Set<String> = [
    "fall", "rain", "advance", "march", "close", "descend", "land", "fire", "drop", "move",
  ]

  /// Verbs for what befalls a town, not its government: "Lima was shelled".
  static let strikes: Set<String> = [
    "hit", "shell", "bomb", "strike", "bombard", "shake", "rock", "capture", "seize", "besiege",
    "flood", "destroy", "raze", "loot", "evacuate", "liberate", "encircle", "surround", "found",
    "rebuild", "pound", "retake", "overrun", "attack",
  ]

  /// Numbers that names of units spell out.
  static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  ]

  /// Whether a word begins with a capital letter or a digit.
  static func isCapitalized(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    // Of nearly every word its first byte tells, without a look into the tables of Unicode.
    if first.isASCII { return ("A"..."Z").contains(first) || ("0"..."9").contains(first) }
    return first.properties.isUppercase || ("0"..."9").contains(first)
  }

  /// The slug of a name: small letters and digits, hyphens between.
  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      let isAscii = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isAscii {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-", !"'’.".unicodeScalars.contains(scalar),
        scalar.properties.canonicalCombiningClass == .notReordered
      {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x" : slug
  }

  /// What stands before the names of warships, with the slug of the nation whose they are.
  static let shipNations: [String: String] = [
    "USS": "united-states", "USNS": "united-states", "USCGC": "united-states",
    "HMS": "united-kingdom", "RFA": "united-kingdom", "HMCS": "canada", "HMAS": "australia",
    "HMNZS": "new-zealand", "INS": "india", "PNS": "pakistan", "ROKS": "south-korea",
    "JS": "japan", "TCG": "turkey", "BRP": "philippines", "KRI": "indonesia",

    "HNoMS": "norway", "HDMS": "denmark", "HSwMS": "sweden", "HNLMS": "netherlands",
    "ORP": "poland", "ITS": "italy",
  ]
}
