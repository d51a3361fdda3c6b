import EntenteGraphModel
import Foundation

/// The nouns by which an article speaks of what it has named, and what tells a person's gender.
struct CoreferenceLexicon: Sendable {
  static let fileName = "coreference.tsv"

  /// What a noun may describe.
  struct Description: Sendable, Hashable {
    var kind: EntityKind
    /// `city`, `airline`, `head` …; empty for any.
    var sort: String
  }

  private(set) var descriptions: [String: [Description]] = [:]
  /// Nouns for people who are no entities of the graph.
  private(set) var people: Set<String> = []
  /// The nations of a region, by its adjective.
  private(set) var regions: [String: Set<String>] = [:]
  /// Those whom a noun never means, by its lemma: the Islamic State is none of "the rebels".
  private(set) var strangers: [String: Set<String>] = [:]
  /// Words before a noun for aircraft that make it one for men: "Kurdish fighters".
  private(set) var menWords: Set<String> = []
  /// Words before a noun for a force that set it against its nation: "Mali's rebel forces".
  private(set) var mutinous: Set<String> = []
  /// Whose something is by its nature, by its noun: a fleet is a `company`'s.
  private(set) var possessions: [String: String] = [:]
  /// What one of a nation's people is called by a word of its own: "the Dane".
  private(set) var compatriots: Set<String> = []
  /// What one of a party's members is called: "the Democrat".
  private(set) var partisans: Set<String> = []
  /// What a company is called by without being told from others: "the low-cost airline".
  private(set) var epithets: Set<String> = []
  /// What those are called who come together: "the ministers", "the participants".
  private(set) var attendees: Set<String> = []
  /// What somebody gives or does to take another's part: "support for Chile in its fight".
  private(set) var backings: Set<String> = []
  /// Verbs by which somebody says something.
  private(set) var voices: Set<String> = []
  /// What somebody says, by its noun: "Chen's criticism".
  private(set) var utterances: Set<String> = []
  /// Those who act in their own land: "Peruvian police", "Peru's parliament".
  private(set) var domestics: Set<String> = []
  private(set) var genders: [String: Gender] = [:]
  private(set) var genderWords: [String: Gender] = [:]

  init(folder: String) throws(CoreferenceTableError) {
    let path = "\(folder)/\(Self.fileName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CoreferenceTableError(path: path, line: nil)
    }
    for (number, line) in String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated()
      .dropFirst()
    {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3 else { throw CoreferenceTableError(path: path, line: number + 1) }
      switch cells[1] {
      case "person", "group": people.insert(cells[0])
      case "possession": possessions[cells[0]] = cells[2]
      case "attendee": attendees.insert(cells[0])
      case "backing": backings.insert(cells[0])
      case "voice": voices.insert(cells[0])
      case "utterance": utterances.insert(cells[0])
      case "compatriot": compatriots.insert(cells[0])
      case "partisan": partisans.insert(cells[0])
      case "domestic": domestics.insert(cells[0])
      case "epithet": epithets.insert(cells[0])
      case "region": regions[cells[0]] = Set(cells[2].split(separator: "|").map(String.init))
      case "never": strangers[cells[0]] = Set(cells[2].split(separator: "|").map(String.init))
      case "men": menWords.insert(cells[0])
      case "mutiny": mutinous.insert(cells[0])
      case "male": genders[cells[0]] = .male
      case "female": genders[cells[0]] = .female
      case "male-word": genderWords[cells[0]] = .male
      case "female-word": genderWords[cells[0]] = .female
      default:
        guard let kind = EntityKind(rawValue: cells[1]) else {
          throw CoreferenceTableError(path: path, line: number + 1)
        }
        descriptions[cells[0], default: []].append(Description(kind: kind, sort: cells[2]))
      }
    }
  }

  /// Whether a word is for one of a nation's people, and not for all of them as "the French" is.
  func isDemonym(_ word: String, isAdjective: Bool) -> Bool {
    let word = word.lowercased()
    return compatriots.contains(word) || word.hasSuffix("man") || word.hasSuffix("woman")
      // "the Vatican" is no adjective.
      || isAdjective && (word.hasSuffix("an") || word.hasSuffix("i"))
  }

  /// Whether a noun is one for people.
  func isPerson(_ lemma: String) -> Bool {
    people.contains(lemma) || descriptions[lemma]?.contains { $0.kind == .leader } ?? false
      || lemma.hasSuffix("man") || lemma.hasSuffix("woman")
  }
}

/// What pronoun a singular thing takes.
enum Gender: Sendable, Hashable {
  case male, female
  /// A person of whom the text doesn't tell.
  case person
  /// No person.
  case thing

  /// Whether two may be the same one's.
  func agrees(with other: Gender) -> Bool {
    self == other || self == .person && other != .thing || other == .person && self != .thing
  }
}
