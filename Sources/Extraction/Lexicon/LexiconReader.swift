import EntenteGraphModel

/// Reads the format of the lexicon; the syntax is told in `PREDICATES.md` beside the table.
struct LexiconReader {
  var lexicon = Lexicon()
  private var sets: [String: [Int32]] = [:]
  private var file = ""
  private var line = 0

  /// What a section says of the entries under it.
  private enum Section {
    case predicates(Predicate)
    case speech(noun: Bool)
    case status(StatusOperator)
    case verdict
    case light
    case undergoing
    case forms
    case remove
  }

  /// Reads a file over what was read before.
  mutating func read(_ text: String, file: String) throws(LexiconError) {
    self.file = file
    line = 0
    var section: Section?
    // "\r\n" is one character, and a mark of the byte order is none of the text.
    let lines = text.trimmingPrefix("\u{FEFF}").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for content in lines {
      line += 1
      guard let first = content.unicodeScalars.first(where: { $0 != " " && $0 != "\t" }),
        first != "#"
      else { continue }
      if first == "[" {
        section = try header(content)
      } else if first == "@" {
        try define(content)
      } else if let section {
        try entries(content, section)
      } else {
        throw error(1, "an entry before the first [section]")
      }
    }
  }

  private func error(_ column: Int, _ message: String) -> LexiconError {
    LexiconError(file: file, line: line, column: column, message: message)
  }

  // MARK: Sections

  private mutating func header(_ content: Substring) throws(LexiconError) -> Section {
    guard let open = content.firstIndex(of: "["), let close = content.lastIndex(of: "]") else {
      throw error(content.unicodeScalars.count, "a section must end with ]")
    }
    let words = pieces(content, from: content.index(after: open), to: close) { $0 == " " }
    guard let head = words.first else { throw error(1, "an empty section") }
    switch head.text {
    case "speech": return .speech(noun: words.count > 1 && words[1].text == "noun")
    case "verdict": return .verdict
    case "light": return .light
    case "undergoing": return .undergoing
    case "forms": return .forms
    case "remove": return .remove
    case "status":
      guard words.count > 1, let change = StatusOperator(rawValue: String(words[1].text)) else {
        throw error(head.column, "status needs planned, hypothetical or negated")
      }
      return .status(change)
    default: break
    }
    guard let kind = RelationKind(rawValue: String(head.text)) else {
      throw error(head.column, "no relation is called '\(head.text)'")
    }
    guard words.count > 1, let category = Predicate.Category(rawValue: String(words[1].text)) else {
      throw error(head.column, "after the relation comes verb, noun or adj")
    }
    let source = kind.isSymmetric ? actors : kind.sourceKinds
    var predicate = Predicate(
      kind: kind, category: category, name: "", word: -1, qualifiers: [], bothWays: false,
      sources: [], targets: [], objects: [], clauses: [], needsClause: false,
      sourceKinds: source, targetKinds: verbal.contains(kind) ? actors : kind.targetKinds,
      status: nil, order: 0)
    try places(words.dropFirst(2), into: &predicate)
    return .predicates(predicate)
  }

  private var actors: Set<EntityKind> { [.nation, .leader, .organization] }

  /// The classes of words: they are said to somebody, not to a place or an aircraft.
  private var verbal: Set<RelationKind> {
    [.agree, .consult, .concede, .cooperate, .request, .accuse, .reject, .protest]
  }

  private mutating func places(
    _ words: ArraySlice<Piece>, into predicate: inout Predicate
  ) throws(LexiconError) {
    var position = words.startIndex
    func peek() -> Piece? { position < words.endIndex ? words[position] : nil }
    if let word = peek(), word.text == "both;" || word.text == "both" {
      predicate.bothWays = true
      predicate.sources = [predicate.category == .verb ? .subject : .agent]
      position += 1
      if let list = peek() {
        predicate.targets = try placeList(list)
        position += 1
      }
    } else {
      guard let source = peek() else { throw error(1, "where does the source hang?") }
      predicate.sources = try placeList(source)
      position += 1
      guard let arrow = peek(), arrow.text == ">" else {
        throw error(source.column, "a > must stand between source and target")
      }
      position += 1
      guard let target = peek() else { throw error(arrow.column, "where does the target hang?") }
      predicate.targets = try placeList(target)
      position += 1
    }
    while let word = peek() {
      position += 1
      // A semicolon may stand by itself or end the word before it: "planned; passive".
      switch word.text.hasSuffix(";") ? word.text.dropLast() : word.text {
      case "if", "", "and": continue
      case "planned": predicate.status = .planned
      case "hypothetical": predicate.status = .hypothetical
      case "negated": predicate.status = .negated
      case "object":
        predicate.objects = Set(try wordList(words[position..<listEnd(words, position)]))
        position = listEnd(words, position)
      case "subject":
        predicate.subjects = Set(try wordList(words[position..<listEnd(words, position)]))
        position = listEnd(words, position)
      case "passive": predicate.needsPassive = true
      case "not": predicate.needsNegation = true
      case "clause":
        predicate.needsClause = true
        if position < words.endIndex {
          predicate.clauses = Set(try wordList(words[position..<listEnd(words, position)]))
          position = listEnd(words, position)
        }
      case "source", "target":
        guard let list = peek() else { throw error(word.column, "which kinds?") }
        position += 1
        let kinds = try kindList(list)
        if word.text.hasPrefix("source") {
          predicate.sourceKinds = kinds
        } else {
          predicate.targetKinds = kinds
        }
      default: throw error(word.column, "unknown condition '\(word.text)'")
      }
    }
  }

  /// Where a list of words ends: behind the word that a semicolon ends, else with the line.
  private func listEnd(_ words: ArraySlice<Piece>, _ start: Int) -> Int {
    words[start...].firstIndex { $0.text.hasSuffix(";") }.map { $0 + 1 } ?? words.endIndex
  }

  private mutating func placeList(_ word: Piece) throws(LexiconError) -> [Place] {
    var places: [Place] = []
    for part in word.text.split(whereSeparator: { $0 == "/" || $0 == ";" }) {
      switch part {
      case "subj": places.append(.subject)
      case "obj": places.append(.object)
      case "iobj": places.append(.receiver)
      case "poss": places.append(.possessor)
      case "agent": places.append(.agent)
      case "self": places.append(.itself)
      case "speaker": places.append(.speaker)
      case "parties": places.append(.parties)
      case "examples": places.append(.examples)
      case "doer": places.append(.doer)
      case "clause": places.append(.clause)
      case "clausesubj", "clauseobj": places.append(.clauseSubject)
      default:
        guard part.unicodeScalars.allSatisfy({ $0.properties.isLowercase }) else {
          throw error(word.column, "'\(part)' is neither a place nor a preposition")
        }
        places.append(.preposition(lexicon.number(of: String(part))))
      }
    }
    return places
  }

  private func kindList(_ word: Piece) throws(LexiconError) -> Set<EntityKind> {
    var kinds: Set<EntityKind> = []
    for part in word.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let kind = EntityKind(rawValue: String(part)) else {
        throw error(word.column, "'\(part)' is no kind of entity")
      }
      kinds.insert(kind)
    }
    return kinds
  }

  /// Words separated by blanks and commas; `@set` stands for its words.
  private mutating func wordList(_ words: ArraySlice<Piece>) throws(LexiconError) -> [Int32] {
    var numbers: [Int32] = []
    for word in words {
      for part in word.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        numbers += try choice(part, column: word.column)
      }
    }
    return numbers
  }

  private mutating func choice(
    _ text: Substring, column: Int
  ) throws(LexiconError) -> [Int32] {
    var numbers: [Int32] = []
    for part in text.split(separator: "|") {
      if part.first == "@" {
        guard let set = sets[String(part)] else {
          throw error(column, "no set is called \(part)")
        }
        numbers += set
      } else {
        numbers.append(lexicon.number(of: String(part)))
      }
    }
    return numbers
  }

  // MARK: Sets and entries

  private mutating func define(_ content: Substring) throws(LexiconError) {
    guard let equals = content.firstIndex(of: "=") else {
      throw error(1, "a set is written '@name = word, word'")
    }
    let name = content[..<equals].split(separator: " ").first.map(String.init) ?? ""
    var numbers: [Int32] = []
    for entry in pieces(
      content, from: content.index(after: equals), to: content.endIndex, by: comma)
    {
      numbers.append(lexicon.number(of: String(entry.text)))
    }
    sets[name] = numbers
    if let set = WordSet(rawValue: name) { lexicon.wordSets[set] = Set(numbers) }
  }

  private let comma: (Character) -> Bool = { $0 == "," }

  private mutating func entries(
    _ content: Substring, _ section: Section
  ) throws(LexiconError) {
    for entry in pieces(content, from: content.startIndex, to: content.endIndex, by: comma) {
      let words = entry.text.split(separator: " ")
      guard let first = words.first else { continue }
      switch section {
      case .verdict: lexicon.verdictVerbs.insert(lexicon.number(of: String(first)))
      case .light: lexicon.lightVerbs.insert(lexicon.number(of: String(first)))
      case .undergoing: lexicon.undergoingVerbs.insert(lexicon.number(of: String(first)))
      case .speech(let noun):
        let number = lexicon.number(of: String(first))
        if noun {
          lexicon.speechNouns.insert(number)
        } else {
          lexicon.speechVerbs.insert(number)
        }
      case .status(let change):
        // "call +off" changes the status only with its particle, which the rules ask for.
        let name = words.map { $0.hasPrefix("+") ? $0.dropFirst() : $0 }.joined(separator: " ")
        lexicon.operators[lexicon.number(of: name)] = change
        if words.count > 1 { _ = lexicon.number(of: String(first)) }
      case .forms:
        let sides = entry.text.split(separator: "=")
        guard sides.count == 2 else { throw error(entry.column, "a form is written 'met=meet'") }
        lexicon.irregular[String(sides[0])] = lexicon.number(of: String(sides[1]))
      case .remove:
        let name = String(entry.text)
        for index in lexicon.predicates.indices where lexicon.predicates[index].name == name {
          let word = Int(lexicon.predicates[index].word)
          lexicon.byWord[word].removeAll { $0 == index }
        }
      case .predicates(var predicate):
        try complete(&predicate, words, entry)
        lexicon.add(predicate)
      }
    }
  }

  private mutating func complete(
    _ predicate: inout Predicate, _ words: [Substring], _ entry: Piece
  ) throws(LexiconError) {
    // A noun stands behind what qualifies it ("phone call"), a verb before it ("hold talk").
    let main = predicate.category == .noun ? words.count - 1 : 0
    guard
      words[main].unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" || $0 == "'" }
      )
    else { throw error(entry.column, "'\(words[main])' is no word") }
    predicate.word = lexicon.number(of: String(words[main]))
    predicate.name = String(entry.text)
    predicate.order = lexicon.predicates.count
    for (index, word) in words.enumerated() where index != main {
      if let colon = word.firstIndex(of: ":") {
        let preposition = lexicon.number(of: String(word[..<colon]))
        let choices = try choice(word[word.index(after: colon)...], column: entry.column)
        predicate.qualifiers.append(.oblique(preposition: preposition, words: choices))
      } else {
        let plain = word.hasPrefix("+") ? word.dropFirst() : word
        predicate.qualifiers.append(.word(try choice(plain, column: entry.column)))
      }
    }
  }

  // MARK: Pieces of a line

  /// A stretch of a line with the column at which it begins.
  private struct Piece {
    var text: Substring
    var column: Int
  }

  private func pieces(
    _ content: Substring, from start: Substring.Index, to end: Substring.Index,
    by separator: (Character) -> Bool
  ) -> [Piece] {
    content[start..<end].split(whereSeparator: separator).compactMap { part in
      let trimmed = part.drop { $0 == " " || $0 == "\t" }
      guard let last = trimmed.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return nil }
      let before = content.unicodeScalars.distance(from: content.startIndex, to: trimmed.startIndex)
      return Piece(text: trimmed[...last], column: before + 1)
    }
  }
}
