import EntenteGraphModel
import EntenteLanguage

/// What a clause leaves out because the text before has said it.
extension PredicateMatcher {
  /// What somebody did as well ("So did Kenya"), and what befell so many of those just spoken of ("Kenya expelled
  /// six").
  func ellipses(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    repetitions(of: memory, in: document) + counts(beside: told, of: memory, in: document)
      + orphans(beside: told)
  }

  /// Who does to another what a verb tells of the first: "Mali sided with Chad, Kenya and Togo with Peru".
  private func orphans(beside told: [PredicateMatch]) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for verb in frame.tokens.indices {
      for orphan in frame.dependents(verb, .other)
      where frame.tokens[orphan].partOfSpeech == .PROPN {
        let objects = frame.dependents(orphan, .other).filter {
          frame.tokens[$0].partOfSpeech == .PROPN
        }
        guard !objects.isEmpty, let deed = told.first(where: { $0.token == verb }) else { continue }
        let predicate = lexicon.predicates[deed.predicate]
        let doers = frame.actors(orphan, predicate.sourceKinds, .source)
        let targets = frame.actors(objects, predicate.targetKinds, .target)
        for doer in doers {
          found += targets.compactMap { match(deed.predicate, verb, doer, $0, inherited: true) }
        }
      }
    }
    return found
  }

  /// A sentence that says no more than that somebody did as the one before: "Neither has Kenya".
  private func repetitions(
    of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    guard let root = frame.heads.firstIndex(of: -1) else { return [] }
    let doers = frame.actors(frame.repeaters(root), SentenceFrame.speaking, .source)
    guard !doers.isEmpty else { return [] }
    let isSuit = frame.tokens[root].lemma == "follow"
    let deeds =
      isSuit
      ? memory.lastDeeds(of: frame.index - 1) : memory.firstDeeds(of: frame.index - 1)
    return deeds.flatMap { event in
      doers.compactMap { doer in
        guard
          let target = Argument(
            remembered: event.target, at: root, of: frame.index, in: document)
        else { return nil }
        return match(event.predicate, root, doer, target, inherited: true)
      }
    }
  }

  /// A verb whose object is a bare number is done to so many of whom it was done to before: "France expelled four
  /// Malians, Chad six".
  private func counts(
    beside told: [PredicateMatch], of memory: EventMemory, in document: LinkedDocument
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    for token in frame.tokens.indices where isCounted(token) {
      guard !told.contains(where: { $0.token == token }) else { continue }
      let word = frame.words[token]
      let here = told.last { $0.token < token && frame.words[$0.token] == word }
        .map { ($0.predicate, $0.target.entity) }
      let before = memory.last(by: word, before: frame.index).map { ($0.predicate, $0.target) }
      guard let (index, target) = here ?? before,
        [.sanction, .coerce, .assault, .retreat].contains(lexicon.predicates[index].kind),
        lexicon.predicates[index].category == .verb,
        let end = Argument(remembered: target, at: token, of: frame.index, in: document)
      else { continue }
      found += sources(lexicon.predicates[index], token, without: []).found.compactMap {
        document.areOneSide($0.entity, target)
          ? nil : match(index, token, $0, end, inherited: true)
      }
    }
    return found
  }

  /// Whether the only object of a verb is a number that counts nobody named.
  private func isCounted(_ verb: Int) -> Bool {
    guard frame.tokens[verb].partOfSpeech == .VERB, frame.words[verb] >= 0 else { return false }
    let objects = frame.passives[verb] ? frame.surfaceSubjects(verb) : frame.dependents(verb, .obj)
    return objects.contains { frame.tokens[$0].partOfSpeech == .NUM }
      && objects.allSatisfy { object in
        (frame.tokens[object].partOfSpeech == .NUM || frame.at(object, .each))
          && frame.mentions[object] < 0
          && frame.children[object].allSatisfy {
            ![.nmod, .relative, .acl].contains(frame.arcs[$0])
          }
      }
  }
}
