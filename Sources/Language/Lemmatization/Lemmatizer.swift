import Foundation

/// Gives words their dictionary form as UD English does: "aircraft" for "aircraft", "fly" for "flew",
/// "State" for "States", "not" for "n't".
///
/// Rules over the ends of words, learned from the treebanks and from a list of irregular forms
/// (`lemmas.tsv`); an exception is a rule whose suffix is the whole word.
///
///     let lemmatizer = try Lemmatizer(folder: resources)
///     lemmatizer.lemma(of: "flown", tag: .VERB, features: Morphology("Tense=Past|VerbForm=Part"))  // "fly"
public struct Lemmatizer: Sendable {
  /// The table in a folder of resources.
  public static let tableName = "lemmas.tsv"

  private var edits: [String: SuffixRules] = [:]
  private var cases: [String: SuffixRules] = [:]

  /// Reads the table from a folder of resources.
  ///
  /// - Throws: ``LemmaTableError`` where the table is missing or a line of it is malformed.
  public init(folder: String) throws(LemmaTableError) {
    let path = "\(folder)/\(Self.tableName)"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LemmaTableError(path: path, line: nil)
    }
    try self.init(table: String(decoding: data, as: UTF8.self), path: path)
  }

  /// A lemmatizer from the text of a table; `path` is named in errors.
  init(table: String, path: String) throws(LemmaTableError) {
    for (number, line) in table.split(separator: "\n").enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4, let cut = Int(cells[2]), cut >= 0 else {
        throw LemmaTableError(path: path, line: number + 1)
      }
      let edit = SuffixRules.Edit(cut: cut, append: String(cells[3]))
      let name = String(cells[0])
      if name.hasPrefix("case/") {
        cases[String(name.dropFirst(5)), default: SuffixRules()].add(suffix: cells[1], edit)
      } else {
        edits[name, default: SuffixRules()].add(suffix: cells[1], edit)
      }
    }
  }

  /// Fills the lemmas of a tagged sentence.
  public func lemmatize(_ sentence: inout Sentence) {
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      sentence.tokens[index].lemma = lemma(
        of: token.text, tag: token.partOfSpeech, features: token.morphology)
    }
  }

  /// The dictionary form of a word; never empty where the word isn't.
  ///
  /// - Complexity: linear in the word.
  public func lemma(
    of form: String, tag: PartOfSpeech, features: Morphology = Morphology()
  ) -> String {
    switch tag {
    case .PUNCT, .SYM, .X:
      return edited(form, by: edits[tag.rawValue]) ?? form
    case .NUM:
      if form.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
        return form.utf8.contains(0x2C) ? form.filter { $0 != "," } : form
      }
    default: break
    }
    let lower = Self.lowercased(form)
    let rules = edits[Self.wordClass(tag, features)] ?? edits[tag.rawValue]
    let lemma = edited(lower, by: rules) ?? lower
    switch tag {
    case .ADJ, .NOUN, .VERB, .ADV, .PROPN: return cased(lemma, as: form, lower, tag)
    default: return lemma
    }
  }

  private func edited(_ word: String, by rules: SuffixRules?) -> String? {
    guard let edit = rules?.edit(for: word) else { return nil }
    if edit.cut == 0, edit.append.isEmpty { return word }
    guard
      let end = word.unicodeScalars.index(
        word.endIndex, offsetBy: -edit.cut, limitedBy: word.startIndex)
    else { return nil }
    let lemma = String(word[..<end]) + edit.append
    return lemma.isEmpty ? nil : lemma
  }

  /// The lemma with the capitals that it keeps: "American", "NATO", "F-16".
  private func cased(_ lemma: String, as form: String, _ lower: String, _ tag: PartOfSpeech)
    -> String
  {
    let shape = Self.shape(form)
    if tag == .PROPN, shape == "Aa" || shape == "aA" {
      // The letters of the name itself, as far as the lemma keeps them: "McCain", "al-Assad".
      guard form.utf8.count == lower.utf8.count else { return form }
      let common = zip(lemma.utf8, lower.utf8).prefix { $0 == $1 }.count
      return String(decoding: form.utf8.prefix(common), as: UTF8.self)
        + String(decoding: lemma.utf8.dropFirst(common), as: UTF8.self)
    }
    switch cases["\(tag.rawValue)/\(shape)"]?.edit(for: lower)?.append {
    case "up": return lemma.uppercased()
    case "cap": return lemma.prefix(1).uppercased() + lemma.dropFirst()
    default: return lemma
    }
  }

  /// Lower case with straight apostrophes.
  private static func lowercased(_ form: String) -> String {
    var isPlain = true
    for byte in form.utf8 where byte < 0x61 || byte > 0x7A {
      isPlain = false
      break
    }
    if isPlain { return form }
    let lower = form.lowercased()
    return lower.utf8.contains(0xE2) ? lower.replacing("’", with: "'") : lower
  }

  /// The class of words that inflect alike; `lemmas.py` learns by the same classes.
  static func wordClass(_ tag: PartOfSpeech, _ features: Morphology) -> String {
    switch tag {
    case .VERB, .AUX:
      let form = features["VerbForm"]
      let tense = features["Tense"]
      if form == "Ger" || form == "Part" && tense == "Pres" { return "\(tag.rawValue)/ing" }
      if tense == "Past" { return "\(tag.rawValue)/past" }
      if tense == "Pres", features["Person"] == "3", features["Number"] == "Sing" {
        return "\(tag.rawValue)/s"
      }
      return form == "Inf" || form == "Fin" ? "\(tag.rawValue)/base" : tag.rawValue
    case .NOUN, .PROPN:
      let number = features["Number"]
      return number == "Plur" || number == "Ptan" ? "\(tag.rawValue)/plural" : tag.rawValue
    case .ADJ, .ADV:
      guard let degree = features["Degree"], degree == "Cmp" || degree == "Sup" else { break }
      return "\(tag.rawValue)/\(degree.lowercased())"
    case .PRON where features["Case"] == "Acc": return "PRON/object"
    default: break
    }
    return tag.rawValue
  }

  /// How a word is written: "a" small, "Aa" with a capital, "A4" and "AA" in capitals (short, long),
  /// "aA" with a capital inside.
  static func shape(_ form: String) -> String {
    var letters = 0
    var upper = 0
    for scalar in form.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.properties.isUppercase { upper += 1 }
    }
    if upper == 0 { return "a" }
    if upper == letters, letters > 1 { return form.unicodeScalars.count > 4 ? "AA" : "A4" }
    return form.unicodeScalars.first?.properties.isUppercase == true ? "Aa" : "aA"
  }
}
