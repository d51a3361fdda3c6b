import EntenteGraphModel
import EntenteLanguage

/// What a predicate of verbal cooperation seems to tell and doesn't.
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

  /// Whether nothing is promised to the target.
  func refusesAgree(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.targets.contains(.clause) && (isToAnswer(match) || isBystander(match))
      || isOpposed(match)
    {
      return true
    }
    if isVictim(match) || isGiver(match) || isAmong(match) {
      return true
    }
    // "Noor was sworn in by Ruiz" has sworn something, but nothing to her.
    if predicate.name == "swear",
      frame.children[match.token].contains(where: { frame.tokens[$0].text.lowercased() == "in" })
    {
      return true
    }
    // "must be ratified by the Senate and the parliament": each does so by itself.
    if predicate.category == .verb, predicate.name.hasPrefix("ratify"),
      frame.passives[match.token]
    {
      return true
    }
    // "agreed that there will be work to rid Mali of rebels": Mali is promised nothing.
    let rid = frame.heads[match.target.token]
    if rid >= 0, rid != match.token, frame.arcs[match.target.token] == .obj,
      frame.tokens[rid].lemma.lowercased() == "rid",
      !frame.clauses(match.token).contains(rid)
    {
      return true
    }
    // "is committed to protecting the system from the rebels' abuses": they are promised nothing.
    if [.possessive, .amod].contains(frame.arcs[match.target.token]), rid >= 0,
      frame.isMarked(rid, .from, .against), frame.heads[rid] >= 0,
      frame.isOne(frame.heads[rid], of: .shields)
    {
      return true
    }
    // "the murders committed by the two gangs" promise nothing.
    if predicate.category == .verb, predicate.name == "commit", frame.passives[match.token],
      frame.arcs[match.token] == .acl || frame.arcs[match.token] == .relative,
      frame.children[match.token].contains(where: { frame.isMarked($0, .by) })
    {
      return true
    }
    // "our understanding of the phenomena" is no deal about them.
    if predicate.name == "understanding", predicate.category == .noun,
      !frame.reach(match.token, FunctionWord.of.number, nominal: true).isEmpty
    {
      return true
    }
    // "the mediation undertaken by Chad and Mali": what is undertaken is done.
    if predicate.category == .verb, predicate.name == "undertake",
      frame.dependents(match.token, .xcomp).isEmpty
    {
      return true
    }
    // "will provide U.S. support": what is refused as help is none when it is promised.
    if isOthersDispute(predicate, match.token) { return true }
    return predicate.kind == .aid && predicate.category == .verb && isOwner(match.target)
      && frame.arcs[argument(match.target, of: match)] == .obj
  }

  /// Whether a promise stands beside what others are supported in, which the parser takes for theirs: "support for Mali's unity and
  /// commitment to holding Chad accountable".
  func isOfOtherStance(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard predicate.kind == .agree, predicate.category == .noun, frame.arcs[match.token] == .conj
    else { return false }
    var matter = frame.heads[match.token]
    for _ in 0..<3 where matter >= 0 && frame.arcs[matter] == .conj { matter = frame.heads[matter] }
    guard matter >= 0, frame.arcs[matter] == .nmod, frame.isMarked(matter, .for, .to),
      frame.heads[matter] >= 0, frame.tells(frame.heads[matter], .support)
    else { return false }
    return [match.source, match.target].contains { frame.heads[$0.token] == matter }
  }

  /// Whether the target only is one of those between whom something is to be: "highlighted their commitment to peace through
  /// cooperation among Chad, Mali and Kenya".
  private func isAmong(_ match: PredicateMatch) -> Bool {
    var token = match.target.token
    while frame.arcs[token] == .conj, frame.heads[token] >= 0 { token = frame.heads[token] }
    let noun = frame.heads[token]
    return frame.arcs[token] == .nmod && frame.isMarked(token, .between, .among)
      && noun >= 0 && noun != match.token && frame.isMutual(noun)
      && !lexicon.predicates[match.predicate].bothWays
  }

  /// Whether the target only owns the help that is promised: "will offer U.S. support to the governments".
  private func isGiver(_ match: PredicateMatch) -> Bool {
    let help = frame.heads[match.target.token]
    return lexicon.predicates[match.predicate].category == .verb
      && [.possessive, .compound, .amod].contains(frame.arcs[match.target.token]) && help >= 0
      && frame.heads[help] == match.token && frame.arcs[help] == .obj
      && frame.isOne(help, of: .helps)
  }

  /// Whether whom a commitment would be to is only to answer for something: "is committed to securing accountability for the
  /// crimes of the Assad regime".
  private func isToAnswer(_ match: PredicateMatch) -> Bool {
    var current = frame.heads[match.target.token]
    for _ in 0..<8 where current >= 0 && current != match.token {
      let word = frame.tokens[current].lemma.lowercased()
      if ["accountability", "accountable", "justice"].contains(word)
        || frame.isOne(current, of: .outrages)
      {
        return true
      }
      current = frame.heads[current]
    }
    return false
  }

  /// Whether what is promised is done against the target: "the commitment to preventing Iran from building a bomb".
  private func isOpposed(_ match: PredicateMatch) -> Bool {
    var below = match.target.token
    var current = frame.heads[below]
    for _ in 0..<6 where current >= 0 && current != match.token {
      // "pledged to step up their efforts against the rebels"
      if frame.isMarked(below, .against) { return true }
      // "a commitment to reducing dependence on Chad and maintaining pressure on it"
      if lexicon.predicates[match.predicate].category == .noun,
        frame.tokens[current].partOfSpeech == .NOUN, frame.isMarked(below, .on),
        frame.tells(current, .request) || frame.tells(current, .sanction)
          || ["dependence", "reliance", "dependency"].contains(
            frame.tokens[current].lemma.lowercased())
      {
        return true
      }
      if frame.tokens[current].partOfSpeech == .VERB, frame.isOne(current, of: .opposing),
        [.obj, .nsubj].contains(frame.arcs[below]) || frame.isMarked(below, .from, .against)
      {
        return true
      }
      below = current
      current = frame.heads[current]
    }
    return false
  }

  /// Whether the target only owns an assault that is answered: "aid in response to Russia's war".
  func isVictim(_ match: PredicateMatch) -> Bool {
    let deed = frame.heads[match.target.token]
    guard [.possessive, .amod, .compound].contains(frame.arcs[match.target.token]), deed >= 0,
      deed != match.token, frame.tokens[deed].partOfSpeech == .NOUN
    else { return false }
    return frame.tells(deed, .assault)
      && (frame.isMarked(deed, .to, .of, .against, .by, .from, .after) || frame.arcs[deed] == .nmod)
  }

  /// Whether the two don't talk with each other.
  func refusesConsult(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "Under Secretary Ruiz attends meetings at the State Department": who works there meets no ministry.
    if Set([relation.source.kind, relation.target.kind]) == [.leader, .organization],
      document.areOneSide(relation.source, relation.target),
      document.isOne(
        of: ["ministry"],
        relation.source.kind == .organization ? relation.source : relation.target)
    {
      return true
    }
    // "Secretary Ruiz, joined by Ambassador Noor, will attend the summit": those of one side meet others there.
    let host = frame.heads[match.token]
    let isAttended =
      predicate.category == .verb && predicate.name.hasPrefix("attend") && predicate.bothWays
      || predicate.category == .noun && host >= 0 && frame.arcs[match.token] == .obj
        && ["attend", "join"].contains(frame.tokens[host].lemma.lowercased())
    if isAttended, relation.source.kind == .leader, relation.target.kind == .leader,
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "The participants include mayors from Chad and Mali": those nations don't meet.
    if predicate.category == .verb, !predicate.subjects.isEmpty, match.target.hops > 0,
      frame.way(from: match.target.token, to: match.token).contains(where: {
        frame.isMarked($0, .from)
      })
    {
      return true
    }
    // "the outcomes of the G7 and NATO summits": each has its own.
    if predicate.category == .noun, frame.tokens[match.token].morphology["Number"] == "Plur",
      frame.tokens[match.token].lemma.lowercased() == "summit",
      [relation.source, relation.target].allSatisfy({ document.isOne(of: ["alliance"], $0) })
    {
      return true
    }
    // "Noor, whom Chad calls a rebel": who is given a name is not telephoned.
    if predicate.category == .verb, predicate.name == "call",
      (frame.children[match.token]
        + frame.objects(match.token).flatMap { frame.dependents($0, .appos).dropFirst() })
        .contains(where: { named in
          named > match.token && [.obj, .xcomp, .appos].contains(frame.arcs[named])
            && frame.tokens[named].partOfSpeech == .NOUN && frame.mentions[named] < 0
            && named != match.target.token
            && frame.children[named].contains {
              frame.arcs[$0] == .det && ["a", "an"].contains(frame.tokens[$0].text.lowercased())
            }
        })
    {
      return true
    }
    // "These operations have engaged our whole group": what keeps somebody busy talks with nobody.
    if isByOperation(match) { return true }
    if isJourneyOfLeader(match) { return true }
    // "Turkey hosts U.S. aircraft": machines and troops are stationed there.
    if predicate.name == "host",
      frame.objects(match.token).contains(where: { object in
        Words.aircraftNouns[frame.tokens[object].lemma.lowercased()] != nil
          || frame.isOne(object, of: .troops)
          || frame.mentions[object] >= 0
            && [.aircraft, .place].contains(frame.entities[frame.mentions[object]]?.kind)
      })
    {
      return true
    }
    // "Chadian jets approached Mali": they come near.
    if predicate.name == "approach", match.source.hops > 0 {
      let comer = argument(match.source, of: match)
      if frame.isOne(comer, of: .troops) || frame.isWeapon(comer) { return true }
    }
    if predicate.name == "call" {
      // "called Powell's bluff"
      let matter = frame.heads[match.target.token]
      if frame.arcs[match.target.token] == .possessive, matter >= 0,
        frame.arcs[matter] == .obj, frame.heads[matter] == match.token,
        !frame.isOne(matter, of: .bodies), !frame.isOne(matter, of: .officials),
        !frame.isOne(matter, of: .relatives)
      {
        return true
      }
      // "what Washington calls rogue states, such as Iran": it telephones none of them.
      if frame.heads[match.token] >= 0, frame.arcs[match.token] == .relative,
        frame.tokens[frame.heads[match.token]].text.lowercased() == "what"
      {
        return true
      }
    }
    if relation.status == .negated {
      // Those who "did not attend the summit" don't shun each other.
      let verb = predicate.category == .noun ? frame.heads[match.token] : match.token
      if verb >= 0, ["attend", "skip", "boycott"].contains(frame.tokens[verb].lemma.lowercased()),
        frame.arcs[match.target.token] == .conj || frame.arcs[match.source.token] == .conj,
        match.target.token < verb, match.source.token < verb
      {
        return true
      }
    }
    // "speaks Russian" talks with nobody.
    if predicate.category == .verb, document.mentions[match.target.mention].form == .adjective,
      frame.arcs[match.target.token] == .obj,
      frame.tokens[match.target.token].morphology["Number"] != "Plur",
      !frame.children[match.target.token].contains(where: { frame.arcs[$0] == .det })
    {
      return true
    }
    // "called Obama's attempt to reach out constructive", "met Wu Bangguo, with the focus on North Korea"
    if predicate.category == .verb, match.target.hops > 0, isBesides(match) { return true }
    // "the response to Putin's war": that is no answer to him.
    let deed = frame.heads[match.target.token]
    if predicate.category == .noun, frame.arcs[match.target.token] == .possessive, deed >= 0,
      deed != match.token, frame.tells(deed, .assault) || frame.tells(deed, .coerce)
    {
      return true
    }
    if isOfTopic(match) || isInTopic(match) { return true }
    // An interview is no talk of two.
    if document.isOne(of: ["news-agency"], relation.target)
      || document.isOne(of: ["news-agency"], relation.source)
    {
      return true
    }
    // "received a commission in the army", "hosted the transit of people from Chad": a thing is no guest.
    if predicate.category == .verb, ["receive", "host"].contains(predicate.name),
      match.target.hops > 0,
      frame.objects(match.token).contains(where: { isThing($0) })
    {
      return true
    }
    // "is hosting at-risk Afghans": people who flee are no guests of state.
    if predicate.category == .verb, predicate.name == "host", match.target.kind == .nation,
      frame.tokens[match.target.token].morphology["Number"] == "Plur",
      document.mentions[match.target.mention].form != .metonym
    {
      return true
    }
    // "rose to meet a Russian Il-78" talks to nobody.
    if predicate.category == .verb,
      frame.objects(match.token).contains(where: {
        frame.mentions[$0] >= 0 && frame.entities[frame.mentions[$0]]?.kind == .aircraft
      })
    {
      return true
    }
    return false
  }

  /// Whether an end is only whom the topic of a talk with others is about: "met Ruiz to discuss relations with Chad".
  private func isOfTopic(_ match: PredicateMatch) -> Bool {
    guard lexicon.predicates[match.predicate].category == .verb,
      frame.isOne(match.token, of: .topics), frame.isMarked(match.token, .to)
    else { return false }
    let meeting = frame.heads[match.token]
    guard [.advcl, .xcomp, .acl].contains(frame.arcs[match.token]), meeting >= 0,
      frame.tells(meeting, .consult) || frame.tellsAlone(meeting, [.consult])
    else { return false }
    return [match.source, match.target].contains { end in
      let topic = frame.heads[end.token]
      return topic > match.token && frame.arcs[end.token] == .nmod
        && frame.isMarked(end.token, .with) && frame.arcs[topic] == .obj
        && frame.heads[topic] == match.token
    }
  }

  /// Whether the target stands only in what others are met to talk of: "met leaders to discuss Chad's attacks on Mali".
  private func isInTopic(_ match: PredicateMatch) -> Bool {
    lexicon.predicates[match.predicate].category == .verb
      && frame.way(from: match.target.token, to: match.token).dropFirst().contains {
        frame.tokens[$0].partOfSpeech == .VERB && frame.isOne($0, of: .topics)
          && frame.isMarked($0, .to)
      }
  }

  /// Whether the end of a talk stands only in what somebody calls by a name, or in what a talk is about.
  private func isBesides(_ match: PredicateMatch) -> Bool {
    let isCall = frame.tokens[match.token].lemma.lowercased() == "call"
    return frame.children[match.token].contains { child in
      guard isInside(match.target.token, child) else { return false }
      switch frame.arcs[child] {
      case .obj where isCall:
        return frame.children[child].contains { frame.arcs[$0] == .acl } || frame.isMatter(child)
      case .obl: return frame.isOne(child, of: .foci)
      default: return false
      }
    }
  }

  /// Whether a dispute that several work to resolve is not said to be theirs: "efforts to resolve the dispute over Iran's
  /// ambitions".
  private func isOthersDispute(_ predicate: Predicate, _ verb: Int) -> Bool {
    predicate.category == .verb && predicate.bothWays && predicate.name.hasPrefix("resolve")
      && frame.objects(verb).allSatisfy { object in
        !frame.children[object].contains { child in
          frame.arcs[child] == .possessive || frame.isMarked(child, .between, .with)
        }
      }
  }

  /// Whether somebody who is named goes there, not their nation: "the Chadian envoy Ana Ruiz visited Mali", "Chad's envoy, Ana
  /// Ruiz, flew to Mali".
  private func isJourneyOfLeader(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard match.source.kind != .leader, match.source.hops > 0, match.target.kind == .nation,
      predicate.category == .verb ? !predicate.subjects.isEmpty : predicate.name == "visit"
    else { return false }
    let way = frame.way(from: match.source.token, to: match.token)
    // The parser may take the post and the name for two subjects.
    let phrase =
      way + way.flatMap { frame.dependents($0, .appos) } + frame.dependents(match.token, .nsubj)
    return (phrase + phrase.flatMap { frame.dependents($0, .flat) }).contains { token in
      frame.mentions[token] >= 0 && frame.entities[frame.mentions[token]]?.kind == .leader
    }
  }

  /// Whether "for" leads to whom something is felt: "concern for Sharon's condition".
  private func isReachedByFor(_ match: PredicateMatch) -> Bool {
    frame.way(from: match.target.token, to: match.token).contains { frame.isMarked($0, .for) }
  }
}
