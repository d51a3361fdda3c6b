import EntenteGraphModel
import EntenteLanguage

/// Whom somebody speaks to in the clause around a verb.
extension PredicateMatcher {
  /// To whom a word is said that names nobody: who was called, met or written to for it ("phoned Ruiz to express his
  /// support", "met Noor and promised aid", "wrote to Mali, demanding an apology").
  func contacted(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.kind != .consult, let contact = contact(of: token, predicate),
      // "said so and called Noor's government illegitimate": he telephoned nobody.
      frame.dependents(contact, .xcomp).isEmpty
    else { return [] }
    let kinds = predicate.targetKinds.intersection(SentenceFrame.speaking)
    for index in lexicon.byWord[Int(frame.words[contact])] {
      let meeting = lexicon.predicates[index]
      guard meeting.category == .verb, qualifies(meeting, contact),
        meeting.kind == .consult
          // "visited Mali to show its solidarity"
          || meeting.kind == .visited && predicate.kind == .support
      else { continue }
      let places: [Place] = meeting.bothWays ? [.preposition(FunctionWord.with.number)] : []
      for place in places + meeting.targets {
        let met = frame.actors(tokens(place, meeting, contact, .target), kinds, .target)
          .filter { meeting.kind == .consult || $0.kind == .nation }
        if !met.isEmpty { return met }
      }
    }
    return []
  }

  /// The verb of meeting or calling on whose occasion something is said.
  private func contact(of token: Int, _ predicate: Predicate) -> Int? {
    guard let verb = saying(token, predicate), frame.heads[verb] >= 0, !frame.passives[verb] else {
      return nil
    }
    let contact = frame.heads[verb]
    guard frame.tokens[contact].partOfSpeech == .VERB, frame.words[contact] >= 0, contact < verb
    else { return nil }
    switch frame.arcs[verb] {
    case .advcl, .xcomp:
      let isMeanwhile =
        frame.tokens[verb].text.hasSuffix("ing") && frame.dependents(verb, .marker).isEmpty
      return frame.isMarked(verb, .to) || isMeanwhile ? contact : nil
    case .conj:
      guard frame.dependents(verb, .nsubj).isEmpty,
        // "met Noor and warned of war" warns anybody, "met Noor and threatened to leave" threatens him.
        predicate.kind != .threaten || frame.tokens[verb].lemma.lowercased() == "threaten"
      else { return nil }
      return contact
    default: return nil
    }
  }

  /// The verb by which a word is said to somebody: its own, or that whose object it is. What somebody praises is not whom
  /// they speak to, and "called for" asks nobody.
  private func saying(_ token: Int, _ predicate: Predicate) -> Int? {
    let isLight = predicate.qualifiers.contains { qualifier in
      if case .word = qualifier { return true } else { return false }
    }
    let isAside = predicate.qualifiers.contains { qualifier in
      if case .oblique = qualifier { return true } else { return false }
    }
    switch (predicate.kind, predicate.category) {
    case (.support, .verb): return isLight ? token : nil
    case (.agree, .verb), (.concede, .verb): return predicate.bothWays ? nil : token
    case (.request, .verb):
      return isAside && frame.arcs[token] == .conj || isAddressed(token) ? nil : token
    case (.threaten, .verb): return token
    case (.support, .noun), (.agree, .noun):
      let verb = frame.heads[token]
      return frame.arcs[token] == .obj && verb >= 0 && frame.tokens[verb].partOfSpeech == .VERB
        && lexicon.lightVerbs.contains(frame.words[verb]) ? verb : nil
    default: return nil
    }
  }
}
