import Foundation

/// The predicates that name relations: verbs, nouns and adjectives, each with its relation type and the
/// places in the tree where its source and target hang, and the words that change a status, report
/// speech or carry a nominal event.
///
/// The format is told in `PREDICATES.md` beside the table.
public struct Lexicon: Sendable {
  /// The name of the table that ships with the program.
  public static let fileName = "predicates.lex"
  /// The most bytes that a lexicon may have.
  public static let sizeLimit = 8 << 20

  /// The predicates in the order of the files.
  public internal(set) var predicates: [Predicate] = []
  /// The number of every word that the lexicon knows.
  var vocabulary: [String: Int32] = [:]
  /// The places of the predicates with a main word, by its number.
  var byWord: [[Int]] = []
  /// What a word does to the status of what hangs from it.
  var operators: [Int32: StatusOperator] = [:]
  /// The verbs that report what somebody says.
  var speechVerbs: Set<Int32> = []
  /// The verbs whose object is what happens in somebody's own words: "condemned the attack".
  var verdictVerbs: Set<Int32> = []
  /// The nouns that report what somebody says.
  var speechNouns: Set<Int32> = []
  /// The verbs whose object is what happens: "hold talks".
  var lightVerbs: Set<Int32> = []
  /// The verbs whose subject an event befalls that hangs from them: "face sanctions".
  var undergoingVerbs: Set<Int32> = []
  /// The sets that the rules ask for.
  var wordSets: [WordSet: Set<Int32>] = [:]
  /// The sets of each word, by its number: nearly every word is in none, or in one or two.
  private(set) var setsOfWord: [[WordSet]] = []
  /// Base forms of irregular ones.
  var irregular: [String: Int32] = [:]

  /// The lexicon of a folder of resources, with a user's own files laid over it in their order.
  ///
  /// - Throws: ``LexiconError`` with the file, the line and the column of what is wrong.
  public init(folder: String, overlays: [String] = []) throws(LexiconError) {
    try self.init(files: ["\(folder)/\(Lexicon.fileName)"] + overlays)
  }

  /// The lexicon of files, each laid over those before it.
  public init(files: [String]) throws(LexiconError) {
    var reader = LexiconReader()
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw LexiconError(file: file, line: 0, column: 0, message: "can't be read")
      }
      guard data.count <= Lexicon.sizeLimit else {
        throw LexiconError(file: file, line: 0, column: 0, message: "is larger than 8 MiB")
      }
      try reader.read(String(decoding: data, as: UTF8.self), file: file)
    }
    self = reader.lexicon
    fillSetsOfWords()
  }

  /// The lexicon of a text, for tests and tools.
  public init(text: String, file: String = "lexicon") throws(LexiconError) {
    var reader = LexiconReader()
    try reader.read(text, file: file)
    self = reader.lexicon
    fillSetsOfWords()
  }

  init() {
    for word in FunctionWord.allCases { _ = number(of: word.text) }
  }

  /// The number of a word, given to it where it has none yet.
  mutating func number(of word: String) -> Int32 {
    if let known = vocabulary[word] { return known }
    let number = Int32(vocabulary.count)
    vocabulary[word] = number
    byWord.append([])
    return number
  }

  private mutating func fillSetsOfWords() {
    setsOfWord = [[WordSet]](repeating: [], count: vocabulary.count)
    for (set, words) in wordSets { for word in words { setsOfWord[Int(word)].append(set) } }
  }

  mutating func add(_ predicate: Predicate) {
    byWord[Int(predicate.word)].append(predicates.count)
    predicates.append(predicate)
  }
}

/// What a word does to the status of what hangs from it.
enum StatusOperator: String, Sendable {
  case planned, hypothetical, negated
}
