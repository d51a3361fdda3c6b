import EntenteGraphModel
import EntenteLanguage

extension SentenceFrame {
  /// The mentions at a token as arguments, where their kinds are among those asked for.
  func arguments(at token: Int, _ kinds: Set<EntityKind>, hops: Int) -> [Argument] {
    guard mentions[token] >= 0 else { return [] }
    return (groups[token] ?? [mentions[token]]).compactMap {
      argument($0, at: token, kinds, hops: hops)
    }
  }

  /// A mention as an argument, where its kind is among those asked for.
  func argument(
    _ number: Int, at token: Int, _ kinds: Set<EntityKind>, hops: Int
  ) -> Argument? {
    guard let found = entities[number], kinds.contains(found.kind) else { return nil }
    return Argument(
      mention: number, entity: found.entity, kind: found.kind, token: token, hops: hops)
  }

  /// Who says what a word says: who is quoted for it, else who tells the whole text.
  func voices(of token: Int, _ kinds: Set<EntityKind>) -> [Argument] {
    let quoted = actors(speakerTokens(of: token), kinds, .source)
    if !quoted.isEmpty { return quoted }
    if let reported { return actors(reported, kinds, .source) }
    return narrators.compactMap { argument($0, at: token, kinds, hops: 1) }
  }

  /// Whose words the sentence reports in the past without saying so to the end ("They reaffirmed their support and
  /// condemned the unjust war"); `nil` where the text speaks for itself.
  var reported: [Int]? {
    guard let root = heads.firstIndex(of: -1), words[root] >= 0,
      tokens[root].partOfSpeech == .VERB, tokens[root].morphology["Tense"] == "Past",
      let subject = dependents(root, .nsubj).first,
      !["i", "we"].contains(tokens[subject].text.lowercased()),
      lexicon.verdictVerbs.contains(words[root]) || lexicon.speechVerbs.contains(words[root])
        || lexicon.byWord[Int(words[root])].contains(where: {
          lexicon.predicates[$0].category == .verb
            && lexicon.predicates[$0].sources.contains(.subject)
            && [.agree, .consult, .support, .accuse, .request].contains(lexicon.predicates[$0].kind)
        })
    else { return nil }
    return [subject]
  }

  /// The actors that a head noun stands for, those joined to it included.
  func actors(
    _ token: Int, _ kinds: Set<EntityKind>, _ end: End, hops: Int = 0, conjoined: Bool = true
  ) -> [Argument] {
    // Where nobody is named nobody is found, however far the climb.
    guard !entities.isEmpty else { return [] }
    var found = actor(Climb(token: token, kinds: kinds, end: end, hops: hops))
    if conjoined {
      for child in children[token]
      where arcs[child] == .conj && tokens[child].partOfSpeech != .VERB && !isLeftOut(child)
        && sharedOwner(of: child) == nil
      {
        found += actors(child, kinds, end, hops: hops, conjoined: false)
        // "the team of Guaidó and Maduro's government": later conjuncts may hang from the one before.
        for next in children[child] where arcs[next] == .conj {
          found += actors(next, kinds, end, hops: hops, conjoined: false)
        }
      }
    }
    if conjoined, hops == 0 {
      for example in named(of: token) { found += actors(example, kinds, end, hops: 1) }
    }
    if conjoined, end == .source, hops == 0 {
      for companion in companions(token) {
        found += actors(companion, kinds, end, hops: hops + 1)
      }
    }
    if found.count < 2 { return found }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted && !isPaired($0, with: found) }
  }

  /// Whether a nation of a list only tells whose leader the next name is: "the presidents of Chile, Ana Ruiz, and Mali, Ali Noor".
  private func isPaired(_ nation: Argument, with others: [Argument]) -> Bool {
    guard nation.kind == .nation, others.count > 2 else { return false }
    return others.contains { leader in
      guard leader.kind == .leader, leader.token > nation.token + 1,
        leader.token <= nation.token + 4,
        let home = homes[leader.mention], entities[home]?.entity == nation.entity
      else { return false }
      let between = nation.token + 1..<leader.token
      return between.contains { tokens[$0].text == "," }
        && between.allSatisfy { tokens[$0].text == "," || heads[$0] == leader.token }
    }
  }

  /// The actors of several tokens.
  func actors(_ tokens: [Int], _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    let found = tokens.flatMap { actors($0, kinds, end) }
    if found.count < 2 { return found }
    var seen: Set<EntityID> = []
    return found.filter { seen.insert($0.entity).inserted }
  }

  /// Whom a head noun stands for, those joined to it left out. The steps are in the order of what they prove: what the word
  /// names, who is said to act, whose it is, and at last who is named behind it.
  private func actor(_ climb: Climb) -> [Argument] {
    if let found = name(climb) ?? referent(climb) ?? counted(climb) ?? ownForce(climb) {
      return found
    }
    guard mayStandForOthers(climb) else { return [] }
    if let found = authority(climb) ?? `operator`(climb) ?? site(climb) ?? chief(climb) {
      return found
    }
    if let found = nation(climb) ?? example(climb) ?? opposite(climb) ?? owner(climb) {
      return found
    }
    if let found = content(climb) { return found }
    if let found = leader(climb) ?? whole(climb) ?? modifier(climb) { return found }
    return perpetrator(climb) ?? complement(climb) ?? clauseActor(climb) ?? affiliation(climb) ?? []
  }

  /// Whom the first of some tokens that stands for somebody stands for, an arc above.
  func actors(ofFirst tokens: [Int], _ climb: Climb) -> [Argument]? {
    for token in tokens {
      let found = actors(token, climb.kinds, climb.end, hops: climb.hops + 1)
      if !found.isEmpty { return found }
    }
    return nil
  }

  /// Whom some tokens stand for together, `nil` where that is nobody.
  func actors(ofAll tokens: [Int], _ climb: Climb) -> [Argument]? {
    let found = tokens.flatMap { actors($0, climb.kinds, climb.end, hops: climb.hops + 1) }
    return found.isEmpty ? nil : found
  }

  /// Who is named beside somebody already found, by modifiers joined to theirs: "Russian and Syrian warplanes".
  func withJoined(_ found: [Argument], to modifier: Int, _ climb: Climb) -> [Argument] {
    found
      + joinedModifiers(of: climb.token, before: modifier).flatMap {
        actors($0, climb.kinds, climb.end, hops: climb.hops + 1, conjoined: false)
      }
  }
}
