import EntenteGraphModel
import EntenteLanguage

/// Who did what another had done before them.
extension PredicateMatcher {
  /// What is told of the first and left unsaid of those who follow: "Chad expelled the envoy. Mali and Togo followed
  /// suit", "a step that Togo took as well", "a move followed by Togo".
  func followers(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB && frame.words[verb] >= 0 {
      guard let model = model(of: verb) else { continue }
      let doers = frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source)
      guard !doers.isEmpty else { continue }
      let deeds = deeds(of: model, before: verb, told)
      if !deeds.isEmpty {
        for deed in deeds {
          found += doers.compactMap {
            isNew($0, deed.target, deed.predicate, told)
              ? match(deed.predicate, verb, $0, deed.target, inherited: true) : nil
          }
        }
      } else if model == .before {
        for event in memory.firstDeeds(of: frame.index - 1) {
          guard
            let target = Argument(
              remembered: event.target, at: verb, of: frame.index, in: document)
          else { continue }
          found += doers.compactMap {
            match(event.predicate, verb, $0, target, inherited: true)
          }
        }
      }
    }
    return found
  }

  /// What a verb says was done again.
  private enum Model: Equatable {
    /// What the text has told last, here or in the sentence before.
    case before
    /// What a clause tells.
    case clause(Int)
  }

  private func model(of verb: Int) -> Model? {
    let objects = frame.dependents(verb, .obj)
    let lemma = frame.tokens[verb].lemma.lowercased()
    // "followed suit", "did the same", "took similar steps"
    if lemma == "follow", objects.contains(where: { frame.tokens[$0].text.lowercased() == "suit" })
    {
      return .before
    }
    if ["do", "take", "make"].contains(lemma),
      objects.contains(where: { object in
        frame.mentions[object] < 0
          && ([object] + (frame.isOne(object, of: .deeds) ? frame.children[object] : []))
            .contains { ["same", "likewise"].contains(frame.tokens[$0].text.lowercased()) }
      })
    {
      return .before
    }
    // "a step that Togo took", "a move followed by Togo"
    if frame.isOne(verb, of: .followings), let clause = resumedVerb(verb),
      frame.heads[verb] >= 0, frame.isOne(frame.heads[verb], of: .deeds)
    {
      return .clause(clause)
    }
    // "and was soon followed by Togo"
    if lemma == "follow", frame.passives[verb], frame.arcs[verb] == .conj, frame.heads[verb] >= 0,
      frame.tokens[frame.heads[verb]].partOfSpeech == .VERB,
      frame.dependents(verb, .nsubj).isEmpty
    {
      return .clause(frame.heads[verb])
    }
    return nil
  }

  /// What the model of a verb tells, as far as this sentence does.
  private func deeds(
    of model: Model, before verb: Int, _ told: [PredicateMatch]
  ) -> [PredicateMatch] {
    let events = told.filter { lexicon.predicates[$0.predicate].kind.relationClass.isEvent }
    switch model {
    case .clause(let clause): return events.filter { $0.token == clause }
    case .before:
      guard let last = events.last(where: { $0.token < verb }) else { return [] }
      return events.filter { $0.token == last.token && $0.source.entity == last.source.entity }
    }
  }

  private func isNew(
    _ doer: Argument, _ target: Argument, _ predicate: Int, _ told: [PredicateMatch]
  ) -> Bool {
    !told.contains {
      $0.source.entity == doer.entity && $0.target.entity == target.entity
        && lexicon.predicates[$0.predicate].kind == lexicon.predicates[predicate].kind
    }
  }
}
