import EntenteGraphModel
import EntenteLanguage

/// Ends that stand beside the clause of a predicate, not in it.
extension PredicateMatcher {
  /// Whom a participle without an addressee speaks to: those whom its governing verb is done to. "Iran seized
  /// a British tanker, demanding the release of its own", "He phoned Putin, warning that Turkey would answer".
  func besides(_ predicate: Predicate, _ token: Int) -> [Argument] {
    if predicate.kind == .threaten, let struck = alreadyStruck(predicate, token) { return struck }
    guard predicate.category == .verb, [.request, .threaten, .accuse].contains(predicate.kind),
      frame.arcs[token] == .advcl, frame.heads[token] >= 0,
      frame.dependents(token, .nsubj).isEmpty, !frame.passives[token],
      frame.tokens[token].text.hasSuffix("ing"),
      !frame.children[token].contains(where: {
        frame.arcs[$0] == .marker || frame.arcs[$0] == .marking
      })
    else { return [] }
    let verb = frame.heads[token]
    guard frame.tokens[verb].partOfSpeech == .VERB, !frame.passives[verb] else { return [] }
    let own = Set(
      frame.actors(frame.surfaceSubjects(verb), SentenceFrame.speaking, .source).map(\.entity))
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    for tokens in [frame.receivers(verb), frame.objects(verb)] {
      let found = frame.actors(tokens, kinds, .target).filter { !own.contains($0.entity) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whom somebody has done harm who threatens nobody by name: "imposed sanctions on Chad and threatened to use force".
  private func alreadyStruck(_ predicate: Predicate, _ token: Int) -> [Argument]? {
    let deed = frame.heads[token]
    guard predicate.category == .verb, frame.arcs[token] == .conj, deed >= 0,
      frame.tokens[token].lemma.lowercased() == "threaten",
      frame.tokens[deed].partOfSpeech == .VERB, !frame.passives[deed], !frame.passives[token],
      frame.dependents(token, .nsubj).isEmpty, frame.dependents(token, .obj).isEmpty
    else { return nil }
    let objects = frame.dependents(deed, .obj)
    guard
      objects.contains(where: { frame.isHarm($0) }) || frame.tellsAlone(deed, [.coerce, .accuse])
    else { return nil }
    let struck = ([deed] + objects).flatMap { word in
      frame.obliques(word, FunctionWord.on.number)
        + frame.obliques(word, FunctionWord.against.number)
    }
    let found = frame.actors(
      (struck + objects).filter { frame.mentions[$0] >= 0 },
      predicate.targetKinds.intersection(SentenceFrame.speaking), .target)
    return found.isEmpty ? nil : found
  }

  /// The nation in which what only those do who rule it happens: "condemned the crackdown in Belarus".
  func repressors(_ predicate: Predicate, _ token: Int) -> [Argument] {
    let deeds = frame.objects(token).flatMap { [$0] + frame.dependents($0, .conj) }
      .filter { frame.isOne($0, of: .repressions) && frame.ownAgents($0, withOf: false).isEmpty }
    let kinds = predicate.targetKinds.intersection([.nation])
    for deed in deeds {
      // The parser hangs what is behind the deed from it or from the verb: "the crackdown on the opposition in Belarus".
      let victims = [FunctionWord.of, .on, .against].flatMap {
        frame.obliques(deed, $0.number) + frame.obliques(token, $0.number)
      }
      let grounds = ([deed, token] + victims).flatMap {
        frame.obliques($0, FunctionWord.in.number)
      }
      let found = grounds.flatMap { frame.arguments(at: $0, kinds, hops: 2) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The parties whom a noun in the plural goes before: "the Palestinian rivals Hamas and Fatah"; `nil` where it names
  /// fewer than two.
  func named(_ noun: Int) -> [Argument]? {
    guard frame.tokens[noun].morphology["Number"] == "Plur", frame.arcs[noun] != .appos else {
      return nil
    }
    let names = frame.children[noun].filter {
      [.appos, .flat].contains(frame.arcs[$0]) && $0 > noun && frame.mentions[$0] >= 0
    }
    let parties = frame.actors(names, SentenceFrame.speaking, .source)
    // "Chile's allies, Peru and Mali", "US allies Chile and Peru" are each another's; but "the Palestinian rivals Hamas
    // and Fatah" are each other's.
    let isAnothers = frame.children[noun].contains { child in
      child < noun && frame.leadsToMention(child)
        && (frame.arcs[child] == .possessive
          || [.compound, .amod].contains(frame.arcs[child])
            && parties.allSatisfy { $0.kind == .nation })
    }
    return parties.count > 1 && !isAnothers ? parties : nil
  }

  /// The parties of which a noun in the plural is said: "Beijing and Taipei, rivals for every flag", "the two
  /// became allies"; `nil` where it is said of fewer.
  func described(_ noun: Int) -> [Argument]? {
    guard frame.tokens[noun].morphology["Number"] == "Plur" else { return nil }
    let parties = frame.actors(holders(noun), SentenceFrame.speaking, .source)
    return parties.count > 1 ? parties : nil
  }
}
