import EntenteGraphModel
import EntenteLanguage

/// What praise or support seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether praise or joy is for something else.
  func refusesSupport(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "celebrated his birthday with Noor", "celebrated a Mass for the Pope": with whom one does so one doesn't praise.
    if ["celebrate", "commemorate", "mark", "observe"].contains(predicate.name),
      frame.objects(match.token).contains(where: { !frame.isMutual($0) }),
      frame.heads[match.target.token] == match.token,
      frame.isMarked(match.target.token, .with, .for, .in, .at)
    {
      return true
    }
    // "Airbus won the order. Noor defended the decision": one defends what one's own side has decided.
    if predicate.category == .verb, ["defend", "justify"].contains(predicate.name),
      frame.judged.contains(match.target.token),
      !document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "affirmed the claims that Sistani backs the list" says only that they are true.
    if predicate.category == .verb, frame.isOne(match.token, of: .restatements),
      frame.objects(match.token).contains(where: { frame.isOne($0, of: .charges) })
    {
      return true
    }
    // "recognized the rebels' republics in eastern Mali": that is nothing for Mali.
    if predicate.category == .verb, predicate.name == "recognize" || predicate.name == "recognise",
      match.target.hops > 0, isWhere(match.target, of: match)
    {
      return true
    }
    // "affirmed their two nations' support for Mali" is for Mali alone.
    if predicate.category == .verb, frame.isOne(match.token, of: .restatements),
      // "I echo Noor's call" backs him.
      predicate.name != "echo", frame.arcs[match.target.token] == .possessive,
      frame.objects(match.token).contains(where: { object in
        frame.heads[match.target.token] == object && frame.isEventNoun(object)
      })
    {
      return true
    }
    if isByOperation(match) { return true }
    // "supports the union's call for Noor to resign": not who is called upon.
    let called = frame.heads[match.target.token]
    if called >= 0, frame.arcs[match.target.token] == .nmod,
      frame.eventKinds(called).contains(.request),
      frame.children[called].contains(where: {
        $0 > match.target.token && frame.arcs[$0] == .acl && frame.isMarked($0, .to)
      })
    {
      return true
    }
    // "nominated a professor of the university": that is for the professor.
    if ["nominate", "appoint", "name", "choose", "pick", "select"].contains(predicate.name)
      && relation.target.kind == .organization && match.target.hops > 0
    {
      return true
    }
    // "praised the liberation of Lima from the rebels": it is against them.
    let freeing = frame.heads[match.target.token]
    if frame.isMarked(match.target.token, .from), freeing >= 0, freeing != match.token,
      frame.isHarm(freeing)
    {
      return true
    }
    // "expressed concern that violence could spread" is for nobody.
    if predicate.name.contains("concern"), !isReachedByFor(match) { return true }
    if predicate.name == "value" {
      // "a deal that it valued at a billion"
      if frame.children[match.token].contains(where: {
        frame.arcs[$0] == .obl && frame.isMarked($0, .at)
      }) {
        return true
      }
    }
    if predicate.category == .adj && isOfDeed(match) || isOfTwo(match) {
      return true
    }
    // "My heart goes out to the victims of Hamas": not to who made them so.
    let victim = frame.heads[match.target.token]
    if victim >= 0,
      ["victim", "hostage", "survivor"].contains(
        frame.tokens[victim].lemma.lowercased()),
      document.isOne(of: ["armed-group"], relation.target)
    {
      return true
    }
    // "are confident that Iran conducted this attack" trusts nobody.
    if predicate.category == .adj,
      frame.clauses(match.token).contains(where: { clause in
        frame.arcs[clause] == .ccomp && isInside(match.target.token, clause)
          && (frame.tellsAlone(clause, [.assault, .coerce, .mobilize])
            || frame.objects(clause).contains(where: { frame.isHarm($0) }))
      })
    {
      return true
    }
    if predicate.category == .adj {
      // "is pleased to announce that Li will be the envoy to Chad" is pleased with no land.
      if frame.clauses(match.token).contains(where: {
        frame.isMarked($0, .to) && lexicon.speechVerbs.contains(frame.words[$0])
      }) {
        return true
      }
    }
    return false
  }

  /// Whether an end only tells where the object of a verb is.
  private func isWhere(_ end: Argument, of match: PredicateMatch) -> Bool {
    let way = frame.way(from: end.token, to: match.token)
    guard let top = way.last, frame.heads[top] == match.token, frame.arcs[top] == .obj else {
      return false
    }
    // "recognized the courage of women in Mali" is for them.
    return way.contains { frame.isMarked($0, .in, .inside) }
      && !way.contains { frame.isOne($0, of: .people) || frame.isOne($0, of: .individuals) }
  }

  /// Whether the target only is one of two in what is praised: "stressed the importance of U.S.-Mali cooperation", "welcomed
  /// the talks between Chad and Mali", "lauded Chad's cooperation with Mali".
  private func isOfTwo(_ match: PredicateMatch) -> Bool {
    var token = match.target.token
    while frame.arcs[token] == .conj, frame.heads[token] >= 0 { token = frame.heads[token] }
    let noun = frame.heads[token]
    guard match.target.hops > 0, noun >= 0, noun != match.token, frame.isMutual(noun) else {
      return false
    }
    switch frame.arcs[token] {
    case .compound, .amod:
      return (frame.children[noun] + frame.children[token]).contains { other in
        other != token && [.compound, .amod, .conj, .flat].contains(frame.arcs[other])
          && frame.mentions[other] >= 0
          && frame.entities[frame.mentions[other]]?.entity != match.target.entity
      }
    case .nmod:
      // "welcomed the ceasefire between Chad and Mali": both are praised for what they have done.
      let predicate = lexicon.predicates[match.predicate]
      if predicate.category == .verb, predicate.qualifiers.isEmpty, match.target.hops == 1,
        frame.isMarked(token, .between), frame.arcs[noun] == .obj, frame.heads[noun] == match.token
      {
        return false
      }
      // "welcomed the signing of the treaty between Chad and Mali"
      let doing = frame.heads[noun]
      if predicate.category == .verb, predicate.qualifiers.isEmpty, frame.isMarked(token, .between),
        frame.arcs[noun] == .nmod, frame.isMarked(noun, .of), doing >= 0,
        frame.arcs[doing] == .obj, frame.heads[doing] == match.token, !frame.isMutual(doing)
      {
        return false
      }
      // "lauded Chad's cooperation with Mali"
      return frame.isMarked(token, .between)
        || frame.isMarked(token, .with) && !frame.ownAgents(noun, withOf: false).isEmpty
    default: return false
    }
  }

  /// Whether somebody is proud or glad to do what a clause tells: "is proud to be a member of Norfleet". What they do is told
  /// by its own words.
  private func isOfDeed(_ match: PredicateMatch) -> Bool {
    guard
      ["proud", "honored", "honoured", "pleased", "delighted", "happy", "glad", "thrilled"]
        .contains(lexicon.predicates[match.predicate].name),
      let clause = frame.clauses(match.token).first(where: { frame.isMarked($0, .to) })
    else { return false }
    var token = match.target.token
    for _ in 0..<8 where token >= 0 {
      if token == clause { return true }
      token = frame.heads[token]
    }
    return false
  }

  /// Whether "for" leads to whom something is felt: "concern for Sharon's condition".
  private func isReachedByFor(_ match: PredicateMatch) -> Bool {
    frame.way(from: match.target.token, to: match.token).contains { frame.isMarked($0, .for) }
  }
}
