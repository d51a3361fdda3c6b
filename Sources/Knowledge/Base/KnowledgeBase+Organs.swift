import EntenteGraphModel

/// The armed forces, ministries and other organs of a nation by the nouns that texts call them by.
extension KnowledgeBase {
  /// The organ of a nation that a common noun means, as "military", "air force" or "defence ministry"; `nil`
  /// where the tables know none.
  ///
  /// Of several the one counts that is called by nothing but the nation and the noun ("Iranian Navy", not "IRGC Navy"), else
  /// that with the shortest name. Cost: a pass over the nation's organs.
  ///
  /// - Parameters:
  ///   - noun: in lower case.
  ///   - nation: the nation's slug.
  public func organ(called noun: String, of nation: String) -> Record? {
    guard let wanted = KnowledgeBase.organNames[noun] else { return nil }
    let plain = record(EntityID(kind: .nation, slug: nation)).flatMap(adjective)
      .map { "\($0.lowercased()) \(noun)" }
    var best: (row: Int32, rank: Int, length: Int)?
    for number in organRows[nation] ?? [] {
      let (table, row) = locate(number)
      for name in [table.field(row, .name)] + table.list(row, .aliases) {
        let name = name.lowercased()
        guard
          let rank = wanted.firstIndex(where: {
            name == $0 || name.hasSuffix(" " + $0) || name.hasPrefix($0 + " of ")
          })
        else { continue }
        let length = name == plain ? 0 : name.count
        if let best, (best.rank, best.length) <= (rank, length) { continue }
        best = (number, rank, length)
      }
    }
    return best.map { Record(row: $0.row) }
  }

  /// The rows of organs in some tables by the slug of their nation, in the order of the tables.
  static func organRows(in tables: [Table], firsts: [Int32]) -> [String: [Int32]] {
    var rows: [String: [Int32]] = [:]
    for (table, first) in zip(tables, firsts) where table.name.kind == .organization {
      for row in table.rows.indices where organSorts.contains(table.field(row, .type)) {
        rows[table.field(row, .nation), default: []].append(first + Int32(row))
      }
    }
    return rows
  }

  /// The word by which a nation's things are called: "Peruvian".
  public func adjective(of nation: Record) -> String? {
    let (table, row) = locate(nation.row)
    return table.list(row, .demonyms).first
  }

  /// Whether a noun is one for an organ of a nation.
  public static func isOrgan(_ noun: String) -> Bool { organNames[noun] != nil }

  /// The sort of organ that a noun tells, as the tables call it ("ministry", "armed-force", "court" …); `nil` for a noun
  /// that is no organ's.
  public static func organSort(_ noun: String) -> String? {
    furtherOrgans[noun]
  }

  /// Nouns for organs that few tables have: where they are none of a nation's known ones, they are its own by that name.
  /// Those for people ("police", "marines", "border guards") are not among them: what they do, the nation does.
  private static let furtherOrgans: [String: String] = {
    var sorts: [String: String] = [:]
    for noun in [
      "intelligence service", "intelligence services", "intelligence agency", "spy agency",
      "secret service", "secret services", "security service", "security services",
      "secret police", "intelligence agencies",
    ] { sorts[noun] = "intelligence" }
    for noun in ["coast guard", "national guard", "navy", "air force", "army", "armed forces"] {
      sorts[noun] = "armed-force"
    }
    for noun in [
      "cabinet", "council of ministers", "election commission", "electoral commission",
      "civil aviation authority", "aviation authority", "space agency", "nuclear agency",
      "attorney general's office", "prosecutor's office", "public prosecutor",
    ] { sorts[noun] = "ministry" }
    for field in [
      "education", "agriculture", "culture", "economy", "environment", "industry", "labour",
      "labor", "tourism", "aviation", "intelligence", "information", "petroleum", "planning",
      "mines", "water", "fisheries", "communications", "technology", "science", "security",
      "immigration", "housing", "sports", "justice", "trade", "commerce", "energy", "health",
      "finance", "oil", "transport", "transportation", "public works", "civil aviation",
      "foreign trade", "public security", "human rights", "emergency", "emergencies",
    ] {
      sorts["\(field) ministry"] = "ministry"
      sorts["ministry of \(field)"] = "ministry"
    }
    for noun in [
      "congress", "senate", "parliament", "legislature", "lower house", "upper house",
      "national assembly", "house of representatives",
    ] { sorts[noun] = "parliament" }
    for noun in ["supreme court", "constitutional court", "high court", "top court"] {
      sorts[noun] = "court"
    }
    sorts["central bank"] = "bank"
    return sorts
  }()

  private static let organSorts: Set<String> = [
    "armed-force", "ministry", "parliament", "intelligence", "court",
  ]

  /// What an organ's name ends in or begins with ("… of"), by the noun that texts use, the best first.
  private static let organNames: [String: [String]] = {
    let whole = [
      "armed forces", "national armed forces", "military", "defence forces", "defense forces",
      "defence force", "defense force", "self-defense forces", "national army", "army",
    ]
    var names: [String: [String]] = [
      "military": whole, "armed forces": whole, "armed force": whole, "forces": whole,
      "army": [
        "army", "ground forces", "land forces", "national army", "armed forces", "people's army",
      ],
      "navy": ["navy", "naval force", "naval forces", "people's navy"],
      "air force": ["air force", "air and space force", "air component", "aerospace forces"],
      "coast guard": ["coast guard"], "national guard": ["national guard"],
      "marine corps": ["marine corps"], "marines": ["marine corps", "marines"],
      "security forces": ["security forces", "internal security forces"] + whole,
      "senate": ["senate"], "house of representatives": ["house of representatives"],
      "parliament": ["parliament", "national assembly", "congress"],
      "supreme court": ["supreme court", "supreme tribunal of justice"],
      "central bank": ["central bank"],
      "foreign ministry": [
        "foreign ministry", "ministry of foreign affairs", "foreign affairs ministry",
        "foreign office", "department of state", "department of foreign affairs",
      ],
    ]
    for (noun, field) in [
      "defence": ["defence", "national defence", "defense", "national defense"],
      "interior": ["interior", "the interior", "internal affairs"], "justice": ["justice"],
      "finance": ["finance", "the treasury"], "energy": ["energy"], "health": ["health"],
      "oil": ["oil"],
      "transport": ["transport", "transportation"], "information": ["information"],
      "trade": ["trade"], "commerce": ["commerce"],
    ] {
      let all =
        field.flatMap { ["\($0) ministry", "ministry of \($0)"] }
        + field.map { "department of \($0)" }
      names["\(noun) ministry"] = all
      if noun == "defence" { names["defense ministry"] = all }
      if noun == "finance" { names["finance ministry", default: []].append("treasury") }
      if noun == "interior" { names["interior ministry", default: []].append("home office") }
      if noun == "transport" { names["transportation ministry"] = all }
    }
    for noun in furtherOrgans.keys where names[noun] == nil {
      names[noun] = [noun]
    }
    return names
  }()
}
