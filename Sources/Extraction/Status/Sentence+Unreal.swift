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

  private static let doubts: Set<String> = [
    "not", "n't", "n’t", "never", "may", "might", "could", "would", "will", "should", "to", "if",
  ]
}
