import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Letters that a text gives in brackets for words of its own, which are no body: "the 5th Fleet area of operations
/// (AOO)", "the Basic Ordering Agreement (BOA)".
extension LinkingPass {
  /// Takes back the bodies and aircraft by whose letters the text means the words before a bracket.
  mutating func dropDefinedTerms() {
    let terms = definedTerms()
    guard !terms.isEmpty else { return }
    takeBack(
      mentions.filter { mention in
        guard [.organization, .aircraft].contains(mention.entity.kind), mention.form == .name,
          let last = mention.surface.split(separator: " ").last,
          let isPlain = terms[LinkingPass.singular(last)]
        else { return false }
        let isKnown = knowledge.record(mention.entity) != nil
        // "the Free Trade Agreement (FTA)" may be spoken of as a body is, but is no other that the tables have.
        return isKnown ? last.count == mention.surface.count : isPlain
      })
  }

  /// The letters in brackets that begin the words before them, where those name nobody; whether these are
  /// surely no body's.
  private func definedTerms() -> [String: Bool] {
    var found: [String: Bool] = [:]
    for (index, sentence) in document.sentences.enumerated() {
      let tokens = sentence.tokens
      for open in tokens.indices.dropLast(2)
      where tokens[open].text == "(" && tokens[open + 2].text == ")" {
        let letters = LinkingPass.singular(tokens[open + 1].text[...])
        guard (2...6).contains(letters.count), letters.allSatisfy(\.isUppercase),
          let start = beginning(of: letters, before: open, tokens),
          // "Carrier Strike Group (CSG)" is a name: only what nothing is called by is a mere term.
          !mentions.contains(where: {
            $0.sentence == index && $0.tokens.overlaps(start..<open)
              && $0.tokens.upperBound == open
          })
        else { continue }
        let words = tokens[start..<open].filter {
          !LinkingPass.smallWords.contains($0.text.lowercased())
        }
        let last = words.last?.lemma.lowercased() ?? ""
        let isPlain =
          words.allSatisfy { $0.text.first?.isLowercase ?? false }
          || LinkingPass.matters.contains(last)
        guard isPlain || LinkingPass.pacts.contains(last) else { continue }
        found[letters] = isPlain
      }
    }
    return found
  }

  /// Where the words begin whose first letters a bracket gives, small words counted or not.
  private func beginning(of letters: String, before open: Int, _ tokens: [Token]) -> Int? {
    for counted in [false, true] {
      var rest = letters.lowercased()[...]
      var place = open - 1
      while place >= 0, let letter = rest.last {
        let word = tokens[place].text.lowercased()
        let isSmall = LinkingPass.smallWords.contains(word)
        if isSmall && !counted || word == "-" {
          place -= 1
          continue
        }
        guard word.first == letter else { break }
        rest = rest.dropLast()
        place -= 1
      }
      if rest.isEmpty { return place + 1 }
    }
    return nil
  }

  /// Letters without the ending of their plural: "BCUs" are several of a "BCU".
  private static func singular(_ letters: Substring) -> String {
    letters.hasSuffix("s") && letters.count > 2 ? String(letters.dropLast()) : String(letters)
  }

  private static let smallWords: Set<String> = ["of", "and", "for", "the", "in", "on", "&"]

  /// What names end with that are no body's.
  private static let matters: Set<String> = [
    "operation", "operations", "area", "system", "systems", "exercise", "plan", "contract", "zone",
    "training", "strategy",
  ]

  /// What names end with that are a pact's.
  private static let pacts: Set<String> = ["agreement", "act", "treaty"]
}
