extension EntityGraph {
  /// The groups of articles that are one text: article id to the id of its group, which is the smallest
  /// id in it. Articles without copies are left out.
  ///
  /// Two articles are copies where their texts are equal but for spaces and punctuation, or where one holds nine
  /// tenths of the other's runs of words: containment, since reprints are trimmed or get a paragraph added, and
  /// Jaccard's measure would miss them. Near copies need eight runs (about forty words), so that a formula that
  /// many short texts share makes no group. Copies of copies are one group: a pure function
  /// of the set of articles, whatever order they came in.
  ///
  /// - Complexity: about linear in the fingerprints.
  public func copyGroups() -> [String: String] {
    let ids = articles.keys.sorted { $0.precedesByBytes($1) }
    var finder = CopyFinder(fingerprints: ids.map { articles[$0]?.fingerprint ?? [] })
    finder.findCopies()
    var groups: [String: String] = [:]
    for (index, id) in ids.enumerated() {
      let root = finder.root(index)
      guard root != index else { continue }
      groups[id] = ids[root]
      groups[ids[root]] = ids[root]
    }
    return groups
  }
}
