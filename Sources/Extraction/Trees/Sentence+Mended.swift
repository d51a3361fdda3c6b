import EntenteLanguage

extension Sentence {
  /// The sentence with the parser's commonest slips mended in its tags and its tree; itself where it has none.
  ///
  /// An arc that no repair touches keeps its label with its subtype.
  var mended: Sentence {
    guard let tree else { return self }
    var sentence = self
    sentence.tokens = TreeRepair.retagged(tokens, tree)
    let repair = TreeRepair(tree, sentence.tokens)
    var labels = tree.labels
    for (token, arc) in repair.arcs.enumerated() where arc != Arc(labels[token]) {
      labels[token] = arc.label
    }
    sentence.tree = DependencyTree(heads: repair.heads, labels: labels)
    return sentence
  }
}
