import EntenteGraphModel
import EntenteLanguage

/// What a meeting or a talk seems to tell and doesn't.
extension CandidateAssembler {
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
}
