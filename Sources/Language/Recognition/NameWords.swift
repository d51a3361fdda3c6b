/// The words that ``NameGrammar`` goes by.
enum NameWords {
  /// States whose name is a set of initials or a union.
  static let states: Set<String> = [
    "UK", "U.K.", "US", "U.S.", "USA", "U.S.A.", "UAE", "U.A.E.", "DPRK", "DRC", "USSR", "U.S.S.R.",
    "United Kingdom", "United States", "United States of America", "United Arab Emirates",
    "Soviet Union",
  ]

  /// What stands before "of" and the nation in a state's name.
  static let forms: Set<String> = [
    "Republic", "Kingdom", "Sultanate", "Commonwealth", "Principality",
  ]

  /// "The Base" in its spellings, without the article.
  static let bases: Set<String> = ["qaeda", "qaida", "qa'ida", "qa’ida", "qaʼida"]

  /// What the lands of al-Qaeda's branches end with.
  static let branches: Set<String> = [
    "Iraq", "Maghreb", "Mesopotamia", "Peninsula", "Rivers", "Subcontinent",
  ]

  /// What the second land of an armed group's name ends with.
  static let lands: Set<String> = ["Levant", "Syria", "Sham", "Iraq"]

  static let hyphens: Set<String> = ["-", "\u{2010}", "\u{2011}", "–"]

  /// Organs and institutions that a nation's name or adjective stands before.
  static let organs: Set<String> = [
    "Academy", "Agency", "Airlines", "Airways", "Army", "Assembly", "Association", "Bank",
    "Cabinet",
    "Coastguard", "Command", "Commission", "Committee", "Congress", "Corps", "Council",
    "Department",
    "Embassy", "Federation", "Fleet", "Force", "Forces", "Foundation", "Government", "Guard",
    "Guards", "Institute", "Marines", "Ministry", "Museum", "Navy", "Parliament", "Party", "Police",
    "Senate", "University",
  ]

  /// Organs that "of" and the nation follow.
  static let organsBefore: Set<String> = [
    "Army", "Bank", "Cabinet", "Embassy", "Government", "Ministry", "Museum", "Parliament",
    "University",
  ]
}
