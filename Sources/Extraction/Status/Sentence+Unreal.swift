import EntenteLanguage

extension Sentence {
  /// Whether a verb or predicate tells what did not happen or only might, by what hangs from it: "was not
  /// elected", "could be shot down". For relations that are told by names and titles; predicates have
  /// ``SentenceFrame``'s status.
  func isUnreal(_ predicate: Int) -> Bool {
    guard let tree else { return false }
    return tree.children[predicate].contains { child in
      // "elected in May" tells no doubt.
      ["aux", "advmod", "mark", "det"].contains(tree.labels[child].relation)
        && Sentence.doubts.contains(tokens[child].text.lowercased())
    }
  }

  /// Whether a verb or predicate tells what is to come, and no more doubt than that: "will become", not "will not become".
  func isForeseen(_ predicate: Int) -> Bool {
    guard let tree else { return false }
    let words = tree.children[predicate].filter {
      ["aux", "advmod", "mark", "det"].contains(tree.labels[$0].relation)
    }.map { tokens[$0].text.lowercased() }
    return words.contains { ["will", "’ll", "'ll"].contains($0) }
      && words.filter(Sentence.doubts.contains).allSatisfy { $0 == "will" }
  }

  private static let doubts: Set<String> = [
    "not", "n't", "n’t", "never", "may", "might", "could", "would", "will", "should", "to", "if",
  ]
}
