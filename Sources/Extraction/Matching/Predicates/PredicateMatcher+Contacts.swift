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

  /// The nation whose officials somebody meets there that nobody else is said to be of: "In Mali, he will meet with senior
  /// government officials".
  func hosts(_ predicate: Predicate, _ token: Int) -> [Argument] {
    guard predicate.kind == .consult, predicate.category == .verb else { return [] }
    let met = frame.obliques(token, FunctionWord.with.number) + frame.objects(token)
    guard met.contains(where: isOfNobody) else { return [] }
    let own =
      frame.obliques(token, FunctionWord.in.number)
      // "While in Mali, he met with government officials"
      + frame.dependents(token, .advcl).filter {
        frame.mentions[$0] >= 0 && frame.isMarked($0, .in)
      }
    return frame.actors(own.isEmpty ? goals(of: token) : own, [.nation], .target)
  }

  /// Where somebody goes to meet others: "will travel to Mali to meet with senior officials", "visited Mali, where he met with
  /// government officials".
  private func goals(of meeting: Int) -> [Int] {
    let governor = frame.heads[meeting]
    guard governor >= 0 else { return [] }
    switch frame.arcs[meeting] {
    case .relative: return [governor].filter { frame.mentions[$0] >= 0 }
    case .advcl, .xcomp, .conj:
      guard frame.isMarked(meeting, .to) || frame.arcs[meeting] == .conj,
        frame.dependents(meeting, .nsubj).isEmpty, frame.tellsAlone(governor, [.visited])
      else { return [] }
      return frame.obliques(governor, FunctionWord.to.number) + frame.objects(governor)
    default: return []
    }
  }

  /// Whether a plural is of officials about whom the phrase tells no more than their rank.
  private func isOfNobody(_ officials: Int) -> Bool {
    frame.mentions[officials] < 0 && frame.tokens[officials].morphology["Number"] == "Plur"
      && ["official", "counterpart", "authority"].contains(
        frame.tokens[officials].lemma.lowercased())
      && frame.children[officials].allSatisfy { child in
        ![.amod, .compound, .possessive, .nmod].contains(frame.arcs[child])
          || ["senior", "government", "high-level", "top", "key", "other"].contains(
            frame.tokens[child].text.lowercased())
      }
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
