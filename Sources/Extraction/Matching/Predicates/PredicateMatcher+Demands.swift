import EntenteGraphModel
import EntenteLanguage

extension PredicateMatcher {
  /// Demands that name nobody, made of whom the same speaker has just condemned: "We condemn the raid by Chad. We call for the
  /// immediate release of the hostages".
  func demands(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices
    where frame.tokens[verb].partOfSpeech == .VERB && frame.words[verb] >= 0
      && !frame.passives[verb]
    {
      if let matter = demanded(by: verb), case let holders = frame.holders(ofThoseIn: matter),
        !holders.isEmpty
      {
        found += demands(by: verb, of: holders, beside: told)
        continue
      }
      guard let matter = demanded(by: verb), !namesSomebody(below: matter, verb),
        !told.contains(where: { $0.token == verb }),
        let index = lexicon.byWord[Int(frame.words[verb])].first(where: {
          let entry = lexicon.predicates[$0]
          return entry.kind == .request && entry.category == .verb
            && entry.sources.contains(.subject) && qualifies(entry, verb)
        })
      else { continue }
      for source in frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source) {
        guard let accused = memory.accused(by: source.entity, before: frame.index),
          let target = Argument(remembered: accused, at: matter, of: frame.index, in: document),
          let one = match(index, verb, source, target, inherited: true)
        else { continue }
        found.append(one)
      }
    }
    return found
  }

  /// A demand made of who holds those whom it is about: "called for the release of sailors held by Chad".
  private func demands(
    by verb: Int, of holders: [Int], beside told: [PredicateMatch]
  ) -> [PredicateMatch] {
    guard
      let index = lexicon.byWord[Int(frame.words[verb])].first(where: {
        let entry = lexicon.predicates[$0]
        return entry.kind == .request && entry.category == .verb
          && entry.sources.contains(.subject) && qualifies(entry, verb)
      })
    else { return [] }
    return frame.actors(frame.subjects(verb), SentenceFrame.speaking, .source).flatMap { source in
      frame.actors(holders, SentenceFrame.speaking, .source).compactMap { holder in
        let isTold = told.contains {
          lexicon.predicates[$0.predicate].kind == .request && $0.source.entity == source.entity
            && $0.target.entity == holder.entity
        }
        return isTold ? nil : match(index, verb, source, holder, inherited: true)
      }
    }
  }

  /// What a verb wants of others that only who did a wrong can give: a release, an end.
  private func demanded(by verb: Int) -> Int? {
    (frame.dependents(verb, .obj) + frame.obliques(verb, FunctionWord.for.number)).first {
      frame.mentions[$0] < 0 && frame.isOne($0, of: .relentings)
    }
  }

  /// Whether somebody is named in what a verb wants.
  private func namesSomebody(below matter: Int, _ verb: Int) -> Bool {
    frame.tokens.indices.contains { token in
      frame.mentions[token] >= 0 && token != matter
        && frame.way(from: token, to: verb).contains(matter)
    }
  }
}
