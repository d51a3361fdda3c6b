import EntenteGraphModel
import EntenteKnowledge
import EntenteLanguage

/// Letters that a text itself tells what they are short for: "the Norfleet Union Commission (NUC)".
extension LinkingPass {
  /// The names that the text puts before letters in brackets, by the letters.
  mutating func readLetters() {
    for sentence in document.sentences {
      let tokens = sentence.tokens
      for open in tokens.indices.dropLast(2)
      where tokens[open].text == "(" && tokens[open + 2].text == ")"
        && isAcronym(tokens[open + 1].text)
      {
        let short = tokens[open + 1].text
        guard letters[short] == nil else { continue }
        for start in (max(0, open - 2 * short.count)..<open).reversed()
        where Words.isCapitalized(tokens[start].text) {
          let name = sentence.text(of: start..<open)
          guard Discourse.isAcronym(short, of: name) else { continue }
          letters[short] = name
          break
        }
      }
    }
  }

  /// The body that the text has named in full by the first letters of its name, which the tables know as those of another
  /// alone: "The Space Development Agency waited. The SDA's director left".
  func bodyOfLetters(_ m: EntityMention) -> Entity? {
    let short = surface(m)
    guard m.label == .organization, m.tokens.count == 1, !m.candidates.isEmpty, isAcronym(short),
      word(m, m.tokens.upperBound) != "-"
    else { return nil }
    let bodies = entities.values.filter {
      $0.kind == .organization && $0.name.contains(" ")
        && (initials($0.name) == short || letters[short] == $0.name)
    }
    return bodies.count == 1 ? bodies.first : nil
  }

  /// Whether the text tells letters to be short for a name that has no word in common with an organization's.
  func isOtherwiseTold(_ short: String, than organization: Record) -> Bool {
    guard let told = letters[short] else { return false }
    let name = knowledge.name(of: organization)
    let own = Set(words(name).map { $0.prefix(5) })
    return !isAcronym(name)
      && words(told).allSatisfy { $0.count < 4 || !own.contains($0.prefix(5)) }
  }
}
