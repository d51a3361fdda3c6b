import EntenteGraphModel
import EntenteLanguage

/// Nouns that stand for an actor named elsewhere in the sentence.
extension SentenceFrame {
  /// Of whom a noun is said, in whose clause somebody acts: "Oxfam is among several groups calling on", "Togo, one of the
  /// nations that backed". Empty for an event, which is nobody.
  func said(of noun: Int) -> [Int] {
    guard mentions[noun] < 0, [.NOUN, .NUM, .PRON].contains(tokens[noun].partOfSpeech),
      !isEventNoun(noun), tellsOfSomebody(noun)
    else { return [] }
    var current = noun
    for _ in 0..<2
    where arcs[current] == .nmod && isMarked(current, .of, .among) && heads[current] >= 0
      && isShare(heads[current])
    {
      current = heads[current]
    }
    if !dependents(current, .cop).isEmpty { return dependents(current, .nsubj) }
    let named = identified(as: current)
    if !named.isEmpty { return named }
    return arcs[current] == .appos && heads[current] >= 0 ? [heads[current]] : []
  }

  /// Who a group is said to be that a clause tells of: "Among the countries that backed Mali were Chad and Togo", "Those
  /// who opposed it are Chad and Togo", "The states that left include Chad".
  func identified(as group: Int) -> [Int] {
    guard mentions[group] < 0, [.NOUN, .PRON, .DET].contains(tokens[group].partOfSpeech),
      heads[group] >= 0, tellsOfSomebody(group), !isEventNoun(group)
    else { return [] }
    let governor = heads[group]
    // "Among those killed were Chad's envoy and his wife"
    if arcs[group] == .obl || arcs[group] == .nmod, group < governor, isMarked(group, .among) {
      if mentions[governor] >= 0, !dependents(governor, .cop).isEmpty { return [governor] }
      if at(governor, .be), let named = children[governor].first(where: { $0 > governor }),
        mentions[named] >= 0
      {
        return [named]
      }
      return []
    }
    guard arcs[group] == .nsubj else { return [] }
    if mentions[governor] >= 0, governor > group, !dependents(governor, .cop).isEmpty {
      return [governor]
    }
    return isOne(governor, of: .inclusions) && !passives[governor]
      ? dependents(governor, .obj) : []
  }

  /// Whether a clause tells more of a noun.
  private func tellsOfSomebody(_ noun: Int) -> Bool {
    children[noun].contains { arcs[$0] == .acl || arcs[$0] == .relative }
  }

  /// Whether an auxiliary before its subject makes a condition: "Should Mali leave, they would follow".
  func isInverted(_ auxiliary: Int) -> Bool {
    guard arcs[auxiliary] == .aux, at(auxiliary, .should), heads[auxiliary] >= 0,
      tokens.last?.text != "?", let subject = dependents(heads[auxiliary], .nsubj).first
    else { return false }
    return auxiliary < subject
  }

  /// Whether a word counts some of those behind its "of": "one of the members".
  func isShare(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .NUM || isOne(token, of: .shares)
  }

  /// Whose forces are meant that nobody is named for, in the words of those who have some: "Israel's military says troops
  /// shot two men", "Afghan officials say security forces killed".
  func ownForces(_ noun: Int, _ kinds: Set<EntityKind>, _ end: End) -> [Argument] {
    guard tokens[noun].partOfSpeech == .NOUN, isOne(noun, of: .forces), heads[noun] >= 0,
      children[noun].allSatisfy({ child in
        switch arcs[child] {
        case .det, .nummod, .cc, .conj, .marking, .advmod, .other: true
        case .amod, .compound: mentions[child] < 0 && isOne(child, of: .branches)
        default: tokens[child].partOfSpeech == .PUNCT
        }
      })
    else { return [] }
    let sayers = speakerTokens(of: heads[noun]).filter { $0 != noun && speaksForAll($0) }
    let speakers = sayers.flatMap { actors($0, SentenceFrame.speaking, .source, hops: 1) }
    guard speakers.count == 1, let speaker = speakers.first else { return [] }
    switch speaker.kind {
    case .nation: break
    // Whom a body tells to have been killed may be anybody's.
    case .organization where end == .source && isArmed(speaker.token): break
    default: return []
    }
    return argument(speaker.mention, at: noun, kinds, hops: 1).map { [$0] } ?? []
  }

  /// What somebody calls their own who is not named: "an Iranian official says his country will", "a Hamas leader said the
  /// militant group would".
  func ownBody(_ noun: Int, _ kinds: Set<EntityKind>) -> [Argument] {
    guard tokens[noun].partOfSpeech == .NOUN, mentions[noun] < 0, heads[noun] >= 0 else {
      return []
    }
    let isHomeland = isOne(noun, of: .homelands)
    guard isHomeland || isOne(noun, of: .movements) else { return [] }
    // "Noor, whose country borders on Mali"
    if isHomeland,
      let owner = children[noun].first(where: { arcs[$0] == .possessive && at($0, .whose) }),
      let host = relativeHead(owner),
      // "Ana Ruiz, the Peruvian president, whose country": the post in apposition is hers.
      let leader = actors(host, [.leader], .source, hops: 1).first
        ?? (arcs[host] == .appos && heads[host] >= 0
          ? actors(heads[host], [.leader], .source, hops: 1).first : nil)
    {
      return homes[leader.mention].flatMap { argument($0, at: noun, kinds, hops: 1) }.map { [$0] }
        ?? []
    }
    // "his country", "your government": a leader's own is the nation that he speaks for.
    if isHomeland,
      let owner = children[noun].first(where: {
        arcs[$0] == .possessive && tokens[$0].partOfSpeech == .PRON && mentions[$0] >= 0
      }), entities[mentions[owner]]?.kind == .leader
    {
      return homes[mentions[owner]].flatMap { argument($0, at: noun, kinds, hops: 1) }.map { [$0] }
        ?? []
    }
    let isOwn = children[noun].contains {
      arcs[$0] == .possessive && tokens[$0].partOfSpeech == .PRON && mentions[$0] < 0
        && !at($0, .whose)
    }
    // "the Palestinian militant group" in the words of one of its men
    let isSame =
      !isHomeland && tokens[noun].morphology["Number"] != "Plur"
      && children[noun].contains { arcs[$0] == .det && tokens[$0].text.lowercased() == "the" }
      && !children[noun].contains {
        [.nmod, .possessive, .acl, .relative, .appos, .conj].contains(arcs[$0])
          || arcs[$0] == .compound && mentions[$0] >= 0
      }
    guard isOwn || isSame else { return [] }
    let sayers = speakerTokens(of: heads[noun]).filter { $0 != noun }
    let speakers = sayers.flatMap { actors($0, SentenceFrame.speaking, .source, hops: 1) }
    // "Noor said his country would": a leader's own is the nation that he speaks for.
    if isHomeland, isOwn, speakers.count == 1, let leader = speakers.first, leader.kind == .leader {
      return homes[leader.mention].flatMap { argument($0, at: noun, kinds, hops: 1) }.map { [$0] }
        ?? []
    }
    guard speakers.count == 1, let speaker = speakers.first,
      speaker.kind == (isHomeland ? .nation : .organization)
    else { return [] }
    return argument(speaker.mention, at: noun, kinds, hops: 1).map { [$0] } ?? []
  }

  /// Whether who speaks does so for a state or its forces: not "an American newspaper".
  private func speaksForAll(_ token: Int) -> Bool {
    mentions[token] >= 0 || isOne(token, of: .armies) || isOne(token, of: .officials)
  }

  /// Whether a name is of armed forces, of the police or of the ministry that has them.
  private func isArmed(_ token: Int) -> Bool {
    guard mentions[token] >= 0 else { return false }
    return tokens.indices.contains {
      mentions[$0] == mentions[token] && isOne($0, of: .armies)
    }
  }
}
