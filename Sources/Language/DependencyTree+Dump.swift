extension Sentence {
  /// The tree as indented text, one token a line, the root first; `(no tree)` before a parser
  /// has run.
  ///
  ///     waits VERB root
  ///     ├ Moscow PROPN nsubj
  ///     └ . PUNCT punct
  ///
  /// Deep trees cost no stack; linear in the number of tokens times the depth.
  public var treeDump: String {
    guard let tree, let root = tree.root else { return "(no tree)" }
    var lines: [String] = []
    var open: [(token: Int, own: String, below: String)] = [(root, "", "")]
    while let (token, own, below) = open.popLast() {
      lines.append(
        "\(own)\(tokens[token].text) \(tokens[token].partOfSpeech) \(tree.labels[token])")
      let children = tree.children[token]
      for (number, child) in children.enumerated().reversed() {
        let isLast = number == children.count - 1
        open.append((child, below + (isLast ? "└ " : "├ "), below + (isLast ? "  " : "│ ")))
      }
    }
    return lines.joined(separator: "\n")
  }
}
