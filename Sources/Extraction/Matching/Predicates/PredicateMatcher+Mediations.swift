import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// To whom somebody offers to mediate without naming them: "Chad and Mali traded fire. Kenya offered to mediate".
  func mediations(
    beside told: [PredicateMatch], of quarrels: QuarrelMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for offer in frame.tokens.indices
    where frame.tokens[offer].partOfSpeech == .VERB && frame.isOne(offer, of: .offerings)
      && offersMediation(offer) && !told.contains(where: { $0.token == offer })
    {
      guard
        let index = lexicon.byWord[Int(frame.words[offer])].first(where: {
          let predicate = lexicon.predicates[$0]
          return predicate.kind == .agree && predicate.category == .verb && !predicate.bothWays
            && predicate.qualifiers.isEmpty && predicate.objects.isEmpty
        })
      else { continue }
      var here = QuarrelMemory()
      here.keep(told.filter { $0.token < offer }, in: frame.index, lexicon)
      for mediator in frame.actors(frame.subjects(offer), SentenceFrame.speaking, .source) {
        let two = quarrels.rivals(besides: mediator.entity, here, in: document) ?? []
        let targets = two.compactMap {
          Argument(remembered: $0, at: offer, of: frame.index, in: document)
        }
        found += targets.compactMap { match(index, offer, mediator, $0, inherited: true) }
      }
    }
    return found
  }

  /// Whether mediation is what a verb offers, and between nobody named: "offered to mediate", "offered its mediation".
  private func offersMediation(_ offer: Int) -> Bool {
    let things = frame.clauses(offer) + frame.objects(offer)
    return things.contains { thing in
      ["mediate", "arbitrate", "mediation", "arbitration"].contains(
        frame.tokens[thing].lemma.lowercased())
        && frame.dependents(thing, .obj).isEmpty
        && !frame.children[thing].contains { frame.isMarked($0, .between) }
    }
  }
}
