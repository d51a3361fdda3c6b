import EntenteExtraction
import EntenteGraphModel
import EntenteLanguage

/// A document of a treebank with GUM's `Entity=` annotation: its gold mentions, and the same text as a
/// linker would hand it to coreference, each name an entity of its own spelling.
struct GoldDiscourse {
  struct Mention: Hashable {
    var sentence: Int
    var tokens: Range<Int>
    var head: Int
    var group: String
    var type: String
  }

  var document = Document(text: "", sentences: [])
  var mentions: [Mention] = []

  /// Reads the documents of a CoNLL-U file.
  static func read(_ conllu: String) -> [GoldDiscourse] {
    var all: [GoldDiscourse] = []
    var current = GoldDiscourse()
    var rows: [[Substring]] = []
    var open: [(group: String, type: String, sentence: Int, start: Int)] = []
    func flush() {
      guard !rows.isEmpty else { return }
      current.append(rows, &open)
      rows = []
    }
    for line in conllu.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        flush()
      } else if line.hasPrefix("# newdoc") {
        flush()
        if !current.document.sentences.isEmpty { all.append(current) }
        current = GoldDiscourse()
        open = []
      } else if !line.hasPrefix("#") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        if Int(cells[0]) != nil { rows.append(cells) }
      }
    }
    flush()
    if !current.document.sentences.isEmpty { all.append(current) }
    return all
  }

  private mutating func append(
    _ rows: [[Substring]], _ open: inout [(group: String, type: String, sentence: Int, start: Int)]
  ) {
    let index = document.sentences.count
    var tokens: [Token] = []
    var position = 0
    for row in rows {
      let count = row[1].unicodeScalars.count
      tokens.append(
        Token(
          text: String(row[1]), range: position..<position + count,
          spaceAfter: !row[9].contains("SpaceAfter=No"), lemma: String(row[2]),
          partOfSpeech: PartOfSpeech(rawValue: String(row[3])) ?? .X,
          morphology: Morphology(String(row[5]))))
      position += count + 1
    }
    let tree = DependencyTree(
      heads: rows.map { (Int($0[6]) ?? 0) - 1 }, labels: rows.map { DependencyLabel(String($0[7])) }
    )
    document.sentences.append(Sentence(tokens: tokens, tree: tree))
    for (number, row) in rows.enumerated() {
      guard let field = row[9].split(separator: "|").first(where: { $0.hasPrefix("Entity=") })
      else { continue }
      var text = field.dropFirst(7)[...]
      while let first = text.first {
        if first == "(" {
          let end = text.dropFirst().firstIndex { $0 == "(" || $0 == ")" } ?? text.endIndex
          let parts = text[text.index(after: text.startIndex)..<end].split(separator: "-")
          let group = String(parts.first ?? "")
          let type = parts.count > 1 ? String(parts[1]) : ""
          if end < text.endIndex, text[end] == ")" {
            close((group, type, index, number), number, tree)
            text = text[text.index(after: end)...]
          } else {
            open.append((group, type, index, number))
            text = text[end...]
          }
        } else {
          let end = text.firstIndex(of: ")") ?? text.endIndex
          let group = String(text[..<end])
          if let place = open.lastIndex(where: { $0.group == group }) {
            let opened = open.remove(at: place)
            if opened.sentence == index { close(opened, number, tree) }
          }
          text = end < text.endIndex ? text[text.index(after: end)...] : text[text.endIndex...]
        }
      }
    }
  }

  private mutating func close(
    _ opened: (group: String, type: String, sentence: Int, start: Int), _ last: Int,
    _ tree: DependencyTree
  ) {
    guard opened.start <= last else { return }
    let range = opened.start..<last + 1
    let head = range.first { !range.contains(tree.heads[$0]) } ?? opened.start
    mentions.append(
      Mention(
        sentence: opened.sentence, tokens: range, head: head, group: opened.group, type: opened.type
      ))
  }

  static let kinds: [String: EntityKind] = [
    "person": .leader, "organization": .organization, "place": .place,
  ]

  static let pronouns: Set<String> = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they",
    "them",
    "their", "themselves",
  ]

  func isName(_ mention: Mention) -> Bool {
    document.sentences[mention.sentence].tokens[mention.head].partOfSpeech == .PROPN
  }

  func isPronoun(_ mention: Mention) -> Bool {
    let word = document.sentences[mention.sentence].tokens[mention.head].text.lowercased()
    return mention.tokens.count == 1 && GoldDiscourse.pronouns.contains(word)
  }

  /// The gold mentions that are judged: names and third-person pronouns of people, organizations, places.
  var judged: [Mention] {
    mentions.filter { GoldDiscourse.kinds[$0.type] != nil && (isName($0) || isPronoun($0)) }
  }

  /// The document as the linker leaves it: names only, each spelling an entity.
  var linked: LinkedDocument {
    var result = LinkedDocument(document: document, mentions: [], entities: [:])
    for mention in mentions.sorted(by: {
      ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound)
    }) {
      guard isName(mention), let kind = GoldDiscourse.kinds[mention.type] else { continue }
      let sentence = document.sentences[mention.sentence]
      // The name itself: proper nouns around the head.
      var low = mention.head
      var high = mention.head
      while low > mention.tokens.lowerBound, sentence.tokens[low - 1].partOfSpeech == .PROPN {
        low -= 1
      }
      while high + 1 < mention.tokens.upperBound, sentence.tokens[high + 1].partOfSpeech == .PROPN {
        high += 1
      }
      let name = sentence.tokens[low...high].map(\.text).joined(separator: " ")
      let slug = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
      let id = EntityID(kind: kind, slug: String(slug))
      if result.entities[id] == nil { result.entities[id] = Entity(id: id, kind: kind, name: name) }
      result.mentions.append(
        LinkedMention(
          sentence: mention.sentence, tokens: low..<high + 1, head: mention.head, entity: id,
          form: .name, surface: name))
    }
    return result
  }
}
