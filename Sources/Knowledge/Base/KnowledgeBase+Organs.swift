import EntenteGraphModel

/// The armed forces, ministries and other organs of a nation by the nouns that texts call them by.
extension KnowledgeBase {
  /// The organ of a nation that a common noun means, as "military", "air force" or "defence ministry"; `nil`
  /// where the tables know none.
  ///
  /// Of several the one with the shortest name counts. Cost: a pass over the table of organizations.
  ///
  /// - Parameters:
  ///   - noun: in lower case.
  ///   - nation: the nation's slug.
  public func organ(called noun: String, of nation: String) -> Record? {
    guard let wanted = KnowledgeBase.organNames[noun] else { return nil }
    var best: (row: Int32, rank: Int, length: Int)?
    var first: Int32 = 0
    for table in tables {
      defer { first += Int32(table.rows.count) }
      guard table.name.kind == .organization else { continue }
      for row in table.rows.indices where table.field(row, .nation) == nation {
        guard KnowledgeBase.organSorts.contains(table.field(row, .type)) else { continue }
        for name in [table.field(row, .name)] + table.list(row, .aliases) {
          let name = name.lowercased()
          guard
            let rank = wanted.firstIndex(where: {
              name == $0 || name.hasSuffix(" " + $0) || name.hasPrefix($0 + " of ")
            })
          else { continue }
          if let best, (best.rank, best.length) <= (rank, name.count) { continue }
          best = (first + Int32(row), rank, name.count)
        }
      }
    }
    return best.map { Record(row: $0.row) }
  }

  /// Whether a noun is one for an organ of a nation.
  public static func isOrgan(_ noun: String) -> Bool { organNames[noun] != nil }

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
    return names
  }()
}
