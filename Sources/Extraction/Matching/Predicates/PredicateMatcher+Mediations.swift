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

  /// Who has brought two together whose deal or talks the sentence tells of: "Chad and Mali signed a truce brokered by Kenya",
  /// "Under a deal that Kenya mediated, Chad and Mali will talk".
  func brokers(beside told: [PredicateMatch]) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB
      && PredicateMatcher.brokering.contains(frame.tokens[verb].lemma.lowercased())
      && [.acl, .relative].contains(frame.arcs[verb]) && frame.heads[verb] >= 0
      && PredicateMatcher.brokered.contains(
        frame.tokens[frame.heads[verb]].lemma.lowercased())
      && !told.contains(where: {
        $0.token == verb && lexicon.predicates[$0.predicate].kind == .consult
      })
    {
      guard
        let index = lexicon.byWord[Int(frame.words[verb])].filter({
          let predicate = lexicon.predicates[$0]
          return predicate.kind == .consult && predicate.category == .verb && !predicate.bothWays
            && qualifies(predicate, verb)
        }).max(by: {
          lexicon.predicates[$0].specificity < lexicon.predicates[$1].specificity
        })
      else { continue }
      let mediators = frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
      let named = Set(mediators.map(\.entity))
      guard !mediators.isEmpty,
        let deal = told.last(where: {
          [.agree, .consult, .retreat].contains(lexicon.predicates[$0.predicate].kind)
            && lexicon.predicates[$0.predicate].kind.isSymmetric
            && !named.contains($0.source.entity) && !named.contains($0.target.entity)
        })
      else { continue }
      let parties = told.filter { $0.token == deal.token && $0.predicate == deal.predicate }
        .flatMap { [$0.source, $0.target] }
      var seen: Set<EntityID> = []
      let all = parties.filter { seen.insert($0.entity).inserted && !named.contains($0.entity) }
      found += mediators.flatMap { mediator in
        all.compactMap { match(index, verb, mediator, $0, inherited: true) }
      }
    }
    return found
  }

  /// What those do who bring others together.
  private static let brokering: Set<String> = [
    "broker", "mediate", "facilitate", "moderate", "arbitrate",
  ]

  /// What two reach whom somebody has brought together.
  private static let brokered: Set<String> = [
    "deal", "agreement", "truce", "ceasefire", "cease-fire", "accord", "settlement", "pact",
    "treaty", "talk", "talks", "negotiation", "dialogue", "meeting", "armistice", "swap",
    "exchange", "compromise", "peace", "process",
  ]

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
