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

  /// The nation whose officials are met beside its leader, or where somebody goes to meet them: "met President Ruiz and other
  /// government officials".
  func officials(
    _ predicate: Predicate, _ token: Int, beside targets: [Argument]
  ) -> [Argument] {
    guard predicate.kind == .consult, predicate.category == .verb, !targets.isEmpty,
      targets.allSatisfy({ $0.kind == .leader })
    else { return [] }
    let met = frame.obliques(token, FunctionWord.with.number) + frame.objects(token)
    guard
      met.contains(where: { guest in
        frame.dependents(guest, .conj).contains { isOfNobody($0) && $0 > guest }
      })
    else { return [] }
    let homes = targets.compactMap { target in
      frame.homes[target.mention].flatMap {
        frame.argument($0, at: target.token, [.nation], hops: target.hops + 1)
      }
    }
    guard let home = homes.first, homes.count == targets.count,
      homes.allSatisfy({ $0.entity == home.entity })
    else { return [] }
    return [home]
  }

  /// The nation where somebody has talks with officials whom the phrase doesn't name: "In Mali, he will hold consultations with
  /// senior officials".
  func hosts(ofTalks noun: Int) -> [Argument] {
    guard let verb = frame.lightVerb(noun) else { return [] }
    let with = FunctionWord.with.number
    guard (frame.obliques(noun, with) + frame.obliques(verb, with)).contains(where: isOfNobody)
    else { return [] }
    let own = frame.obliques(verb, FunctionWord.in.number)
    return frame.actors(own.isEmpty ? goals(of: verb) : own, [.nation], .target)
  }

  /// Whether a word is for officials about whom the phrase tells no more than their rank.
  private func isOfNobody(_ officials: Int) -> Bool {
    guard frame.mentions[officials] < 0 else { return false }
    let lemma = frame.tokens[officials].lemma.lowercased()
    let modifiers = frame.children[officials].filter {
      [.amod, .compound, .possessive, .nmod].contains(frame.arcs[$0]) && !frame.isMarked($0, .in)
    }
    if lemma == "government" {
      return modifiers.allSatisfy { frame.tokens[$0].text.lowercased() == "senior" }
    }
    guard frame.tokens[officials].morphology["Number"] == "Plur" else { return false }
    let words = modifiers.map { frame.tokens[$0].text.lowercased() }
    // "met with government and civil society members"
    if ["member", "representative", "leader"].contains(lemma) {
      return words.contains("government")
        && modifiers.allSatisfy { frame.mentions[$0] < 0 && $0 < officials }
    }
    return ["official", "counterpart", "authority"].contains(lemma)
      && words.allSatisfy { PredicateMatcher.ranks.contains($0) }
  }

  /// What is said of officials without telling whose they are.
  private static let ranks: Set<String> = [
    "senior", "government", "high-level", "top", "key", "other", "civilian", "military", "defense",
    "defence", "foreign", "relevant", "local", "ministry",
  ]

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
