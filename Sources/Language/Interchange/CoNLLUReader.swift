/// Reads CoNLL-U line by line.
struct CoNLLUReader {
  private(set) var text = ""
  private(set) var sentences: [Sentence] = []
  private var position = 0
  private var tokens: [Token] = []
  private var heads: [Int] = []
  private var labels: [DependencyLabel] = []
  private var names: [Substring?] = []
  private var startsParagraph = false
  /// The last word of the multiword token at hand, and whether a space follows that token.
  private var multiword: (last: Int, spaceAfter: Bool)?

  /// Takes one line.
  mutating func read(_ line: Substring, number: Int) throws(CoNLLUError) {
    if line.isEmpty { return try endSentence(number: number) }
    if line.first == "#" {
      if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") { startsParagraph = true }
      return
    }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 10 else {
      throw CoNLLUError(line: number, problem: "\(cells.count) columns instead of 10")
    }
    let spaceAfter = !cells[9].split(separator: "|").contains("SpaceAfter=No")
    if let dash = cells[0].firstIndex(of: "-") {
      guard let last = Int(cells[0][cells[0].index(after: dash)...]) else {
        throw CoNLLUError(line: number, problem: "'\(cells[0])' is no range of words")
      }
      multiword = (last, spaceAfter)
      return
    }
    if cells[0].contains(".") { return }
    guard let id = Int(cells[0]), id == tokens.count + 1 else {
      throw CoNLLUError(
        line: number, problem: "word \(tokens.count + 1) expected, not '\(cells[0])'")
    }
    var follows = spaceAfter
    if let multiword {
      follows = id == multiword.last ? multiword.spaceAfter : id > multiword.last && spaceAfter
    }
    let count = cells[1].unicodeScalars.count
    tokens.append(
      Token(
        text: String(cells[1]), range: position..<position + count, spaceAfter: follows,
        lemma: cells[2] == "_" && cells[1] != "_" ? "" : String(cells[2]),
        partOfSpeech: PartOfSpeech(rawValue: String(cells[3])) ?? .X,
        morphology: Morphology(String(cells[5]))))
    text += cells[1]
    position += count
    if follows {
      text += " "
      position += 1
    }
    heads.append(Int(cells[6]).map { $0 - 1 } ?? -2)
    labels.append(DependencyLabel(String(cells[7])))
    names.append(cells[9].split(separator: "|").first { $0.hasPrefix("NER=") }?.dropFirst(4))
  }

  /// Ends the sentence at hand, if there is one.
  mutating func endSentence(number: Int) throws(CoNLLUError) {
    guard !tokens.isEmpty else { return }
    var tree: DependencyTree?
    if !heads.contains(-2) {
      guard heads.allSatisfy({ $0 < heads.count }), heads.contains(-1) else {
        throw CoNLLUError(line: number, problem: "the heads of the sentence are no tree")
      }
      tree = DependencyTree(heads: heads, labels: labels)
    }
    var spans: [Span] = []
    for (index, name) in names.enumerated() {
      guard let name, let label = Span.Label(rawValue: String(name.dropFirst(2))) else { continue }
      if name.hasPrefix("I-"), let last = spans.last, last.label == label,
        last.tokens.upperBound == index
      {
        spans[spans.count - 1].tokens = last.tokens.lowerBound..<index + 1
      } else {
        spans.append(Span(tokens: index..<index + 1, label: label))
      }
    }
    sentences.append(
      Sentence(tokens: tokens, tree: tree, spans: spans, startsParagraph: startsParagraph))
    tokens = []
    heads = []
    labels = []
    names = []
    startsParagraph = false
    multiword = nil
  }
}
