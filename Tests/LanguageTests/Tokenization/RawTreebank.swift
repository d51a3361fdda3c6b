/// A treebank as raw text, with the gold words and sentences as ranges over what isn't white space.
///
/// Text is the `# text` lines joined by a space, with a blank line at `# newpar` and `# newdoc`.
struct RawTreebank {
  /// A document's text.
  struct Part {
    var text = ""
    /// Gold words, as ranges over the scalars that aren't white space.
    var words: [Range<Int>] = []
    /// Gold sentences, likewise.
    var sentences: [Range<Int>] = []
  }

  private(set) var parts: [Part] = []

  /// Reads CoNLL-U.
  init(_ conllu: String) {
    var part = Part()
    var position = 0
    var sentence = ""
    var breaks = false
    var forms: [(form: Substring, surface: Int?)] = []
    var rest = 0
    for line in conllu.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# newdoc") {
        if !part.text.isEmpty { parts.append(part) }
        part = Part()
        position = 0
      } else if line.hasPrefix("# newpar") {
        breaks = true
      } else if line.hasPrefix("# text = ") {
        sentence = String(line.dropFirst(9))
      } else if line.isEmpty {
        guard !forms.isEmpty else { continue }
        if !part.text.isEmpty { part.text += breaks ? "\n\n" : " " }
        part.text += sentence
        breaks = false
        let start = position
        for (form, surface) in forms {
          let length = surface ?? Self.solid(form)
          part.words.append(position..<position + length)
          position += length
        }
        part.sentences.append(start..<position)
        forms = []
        rest = 0
      } else if !line.hasPrefix("#") {
        let cells = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
        if cells[0].contains(".") { continue }
        if let dash = cells[0].firstIndex(of: "-") {
          let first = Int(cells[0][..<dash]) ?? 0
          let last = Int(cells[0][cells[0].index(after: dash)...]) ?? 0
          rest = last - first + 1
          forms.append((cells[1], nil))
          multiword = (cells[1], forms.count - 1, [])
        } else if rest > 0 {
          rest -= 1
          multiword?.parts.append(cells[1])
          if rest == 0, let whole = multiword {
            // Words that spell the surface divide it; others leave it one piece.
            if whole.parts.reduce(0, { $0 + Self.solid($1) }) == Self.solid(whole.surface) {
              forms.removeLast()
              for part in whole.parts { forms.append((part, nil)) }
            }
            multiword = nil
          }
        } else {
          forms.append((cells[1], nil))
        }
      }
    }
    if !part.text.isEmpty { parts.append(part) }
  }

  private var multiword: (surface: Substring, index: Int, parts: [Substring])?

  /// The number of scalars that aren't white space.
  static func solid(_ text: Substring) -> Int {
    text.unicodeScalars.count { !$0.properties.isWhitespace }
  }
}
