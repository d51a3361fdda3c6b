/// The words that pages put around articles. A table in text form: `[section]`, then phrases parted
/// by `;`, all in lower case and without marks, as ``TextLine/phrase`` gives a line.
struct FurniturePhrases: Sendable {
  /// Whole lines of a page's interface.
  let lines: Set<String>
  /// Beginnings of lines that are furniture to their end, sentences included.
  let starts: PhraseTree
  /// Words that make a line furniture wherever they stand in it.
  let anywhere: PhraseTree
  /// What stands before a colon or bar in furniture, even if a sentence follows.
  let labels: Set<String>
  /// What stands before a colon or bar in furniture if no sentence follows.
  let openLabels: Set<String>
  /// Headings over lists of other stories.
  let listHeadings: Set<String>
  /// Words of which whole interface lines consist, in the languages of share bars.
  let interfaceWords: Set<String>
  /// News agencies and other sources, as they stand in credits and datelines.
  let agencies: Set<String>
  /// Words of bylines beside names.
  let bylineWords: Set<String>
  /// Words that stay in lower case in a byline or a title.
  let smallWords: Set<String>
  /// What those in a picture do, by the captions of the agencies.
  let captionVerbs: Set<String>
  /// Words that are at home in headlines and strange in headings of sections.
  let headlineWords: Set<String>

  /// The table that ships with the program.
  static let standard = FurniturePhrases(table: standardTable)

  init(table: String) {
    var sections: [String: Set<String>] = [:]
    var section = ""
    for line in table.split(separator: "\n") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
        continue
      }
      for phrase in line.split(separator: ";") {
        let words = TextLine.words(of: String(phrase))
        if !words.isEmpty { sections[section, default: []].insert(words.joined(separator: " ")) }
      }
    }
    func set(_ name: String) -> Set<String> { sections[name] ?? [] }
    lines = set("lines")
    starts = PhraseTree(set("starts"))
    anywhere = PhraseTree(set("anywhere"))
    labels = set("labels")
    openLabels = set("open labels")
    listHeadings = set("list headings")
    interfaceWords = set("interface words")
    agencies = set("agencies")
    bylineWords = set("byline words")
    smallWords = set("small words")
    captionVerbs = FurniturePhrases.forms(of: set("caption verbs"))
    headlineWords = set("headline words")
  }

  /// Verbs with their forms in -s.
  private static func forms(of verbs: Set<String>) -> Set<String> {
    var forms = verbs
    for verb in verbs {
      let sibilant = ["s", "sh", "ch", "x", "z"].contains { verb.hasSuffix($0) }
      if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
        forms.insert(verb.dropLast() + "ies")
      } else {
        forms.insert(verb + (sibilant ? "es" : "s"))
      }
    }
    return forms
  }
}

/// Phrases by their first word, so that a line is matched against thousands at the cost of a few.
struct PhraseTree: Sendable {
  private var byFirst: [String: [[String]]] = [:]

  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  /// Whether one of the phrases stands at this word.
  func matches(_ words: [String], at start: Int) -> Bool {
    guard start < words.count, let phrases = byFirst[words[start]] else { return false }
    return phrases.contains { words[start...].starts(with: $0) }
  }

  /// Whether one of the phrases stands anywhere among the words.
  func isIn(_ words: [String]) -> Bool {
    words.indices.contains { matches(words, at: $0) }
  }
}
