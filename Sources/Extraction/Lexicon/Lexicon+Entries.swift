import EntenteGraphModel

extension Lexicon {
  /// The first entry of a word by which it tells a kind of relation, for what a sentence tells without that word: a command is
  /// what "urge" tells.
  func entry(
    _ word: String, _ category: Predicate.Category, _ kind: RelationKind,
    where isFit: (Predicate) -> Bool = { _ in true }
  ) -> Int? {
    guard let number = vocabulary[word] else { return nil }
    return byWord[Int(number)].first {
      predicates[$0].kind == kind && predicates[$0].category == category && isFit(predicates[$0])
    }
  }
}
