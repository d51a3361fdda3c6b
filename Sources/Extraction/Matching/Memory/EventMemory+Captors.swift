import EntenteGraphModel

extension EventMemory {
  /// Who last took somebody captive, in this sentence or in those just before, other than the side of who demands their
  /// release: "Iran seized 15 sailors. The union demanded their release".
  func captor(
    before sentence: Int, besides judge: EntityID, told: [PredicateMatch], _ lexicon: Lexicon,
    _ document: LinkedDocument
  ) -> EntityID? {
    let captures = lexicon.wordSets[.captures] ?? []
    func isOther(_ source: EntityID) -> Bool {
      source != judge && !document.areOneSide(source, judge)
    }
    let own = told.last { match in
      let predicate = lexicon.predicates[match.predicate]
      return EventMemory.harmful.contains(predicate.kind)
        && predicate.name.split(separator: " ").first.flatMap({
          lexicon.vocabulary[String($0)]
        }).map(captures.contains) ?? false && isOther(match.source.entity)
    }
    return own?.source.entity
      ?? events.last {
        $0.sentence < sentence && EventMemory.harmful.contains($0.kind)
          && captures.contains($0.word) && isOther($0.source)
      }?.source
  }
}
