import EntenteGraphModel
import EntenteLanguage

/// What a demand or an answer to one seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether somebody's own side is named together with another.
  func sharesDeed(_ other: Int, with speaker: EntityID) -> Bool {
    var first = other
    for _ in 0..<4 where frame.arcs[first] == .conj && frame.heads[first] >= 0 {
      first = frame.heads[first]
    }
    return frame.actors(first, SentenceFrame.speaking, .source).contains {
      $0.entity == speaker || document.areOneSide($0.entity, speaker)
    }
  }

  /// Whether whom a request would be to only owns what it is about: "urged a referendum on Mali's plan".
  private func isOfMatter(_ match: PredicateMatch) -> Bool {
    let matter = frame.heads[match.target.token]
    guard frame.arcs[match.target.token] == .possessive, matter >= 0, frame.isMarked(matter, .on),
      frame.arcs[matter] == .nmod, frame.heads[matter] >= 0
    else { return false }
    return frame.arcs[frame.heads[matter]] == .obj
      && frame.heads[frame.heads[matter]] == match.token
  }

  /// Whether nothing is asked, or of nobody who is named.
  func refusesRequest(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "Chad's war requires a response from Mali": a deed asks nothing.
    let need = argument(match.source, of: match)
    if predicate.category == .verb, match.source.hops > 0, frame.mentions[need] < 0,
      ["require", "need"].contains(where: predicate.name.hasPrefix),
      frame.isHarm(need) || frame.isMatter(need) || frame.isOne(need, of: .wars)
    {
      return true
    }
    if isOfFreed(match) { return true }
    // "ordered that Noor be sent home": others are to send him.
    let suffered = frame.heads[match.target.token]
    if predicate.category == .verb, relation.target.kind == .leader, suffered >= 0,
      suffered != match.token, frame.heads[suffered] == match.token,
      frame.arcs[suffered] == .ccomp, frame.arcs[match.target.token] == .nsubj,
      frame.passives[suffered]
    {
      return true
    }
    // "wants to buy a stake in Norfleet" asks it for nothing.
    if predicate.category == .verb,
      ["want", "wish", "hope", "seek"].contains(frame.tokens[match.token].lemma.lowercased()),
      frame.clauses(match.token).contains(where: { clause in
        ["buy", "acquire", "purchase", "own", "merge", "take", "invest"].contains(
          frame.tokens[clause].lemma.lowercased())
          && isInside(match.target.token, clause)
      })
    {
      return true
    }
    // "demanded Noor's return to power": it is asked of those who have driven him out.
    let restored = frame.heads[match.target.token]
    if predicate.category == .verb, relation.target.kind == .leader, restored >= 0,
      restored != match.token, frame.arcs[match.target.token] == .possessive,
      ["return", "reinstatement", "restoration", "comeback", "rehabilitation"].contains(
        frame.tokens[restored].lemma.lowercased())
    {
      return true
    }
    // "Noor promised to drop Chad's bid to join the bloc": Chad asks nothing of its own leader.
    if predicate.category == .noun, ["bid", "application", "candidacy"].contains(predicate.name),
      relation.target.kind == .leader, document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "all foreign forces in Chad should leave": nothing is asked of Chad.
    if ["should", "must"].contains(predicate.name), match.target.hops > 0,
      frame.way(from: match.target.token, to: match.token).contains(where: {
        frame.isMarked($0, .in, .inside, .across)
      })
    {
      return true
    }
    // "The Russian people should see this for what it is" asks nothing of Russia.
    var named = match.target.token
    if frame.arcs[named] == .conj, frame.heads[named] >= 0 { named = frame.heads[named] }
    let asked = frame.heads[named]
    if predicate.sources == [.speaker], match.target.hops > 0, asked >= 0,
      [.amod, .compound].contains(frame.arcs[named]),
      ["people", "public", "citizen", "taxpayer", "voter"].contains(
        frame.tokens[asked].lemma.lowercased())
    {
      return true
    }
    // "On a flight from Chad she called the idea interesting"
    if predicate.category == .verb, predicate.name == "call",
      !frame.dependents(match.token, .obj).isEmpty,
      frame.children[match.token].contains(where: { frame.arcs[$0] == .xcomp })
    {
      return true
    }
    if isOfMatter(match) { return true }
    // "called for the withdrawal of foreign forces from Mali", "from Mali's border"
    var left = match.target.token
    if [.possessive, .amod, .compound].contains(frame.arcs[left]), frame.heads[left] >= 0 {
      left = frame.heads[left]
    }
    if frame.isMarked(left, .from) {
      let noun = frame.heads[left]
      if noun >= 0,
        frame.isOne(noun, of: .departures)
          || frame.heads[noun] >= 0 && frame.isOne(frame.heads[noun], of: .departures)
      {
        return true
      }
    }
    if predicate.sources == [.speaker] && predicate.category == .verb {
      // "told the bloc that he has to wait": he is no bloc.
      if relation.target.kind != .leader,
        frame.dependents(match.token, .nsubj).contains(where: {
          ["he", "she"].contains(frame.tokens[$0].text.lowercased())
        })
      {
        return true
      }
    }
    // "said Chad must be stopped", "should receive tanks": what is to be done to somebody is asked of others.
    if ["should", "must", "ought"].contains(predicate.name), match.target.hops == 0,
      frame.arcs[match.token] == .aux,
      case let deed = frame.heads[match.token], deed >= 0,
      frame.passives[deed] || frame.isOne(deed, of: .receptions)
    {
      return true
    }
    // "ordered the Malian men released": a court asks it of those who hold them.
    if predicate.name == "order", predicate.category == .verb,
      frame.children[match.token].contains(where: { done in
        frame.tokens[done].partOfSpeech == .VERB && [.xcomp, .ccomp].contains(frame.arcs[done])
          && frame.tokens[done].text.lowercased().hasSuffix("ed") && !frame.isMarked(done, .to)
          && frame.dependents(done, .nsubj).contains { frame.mentions[$0] < 0 }
      })
    {
      return true
    }
    // "Both leaders agreed that Chad and Mali should keep talking": who speaks for one of them asks nothing of both.
    if predicate.category == .verb, predicate.sources == [.speaker],
      sharesDeed(match.target.token, with: relation.source)
    {
      return true
    }
    // "asked Noor about the war" is a question.
    if predicate.name == "ask", frame.clauses(match.token).isEmpty,
      frame.children[match.token].contains(where: { frame.isMarked($0, .about) })
    {
      return true
    }
    // "appealed for a billion for Chad": it is asked of others.
    if predicate.category == .verb, frame.isMarked(match.target.token, .for),
      frame.arcs[match.target.token] == .obl || frame.arcs[match.target.token] == .nmod,
      frame.obliques(match.token, FunctionWord.for.number).contains(where: {
        $0 < match.target.token && frame.mentions[$0] < 0 && frame.arcs[$0] == .obl
      })
    {
      return true
    }
    if predicate.name == "expect" {
      // What an airline is expected to order nobody asks of it.
      if isCompany(relation.source) { return true }
    }
    if predicate.name == "order" && predicate.category == .noun {
      // "won orders from Finnair" are for aircraft.
      if isCompany(relation.target) || isCompany(relation.source) { return true }
    }
    // "stressed the need for France to act": nobody asks it of the own side.
    if predicate.sources == [.speaker] && predicate.category == .noun
      && document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    if predicate.name == "push" {
      // "pushed the rebels out of Idlib"
      if frame.children[match.token].contains(where: { child in
        ([child] + frame.children[child]).contains {
          ["out", "back", "from", "off"].contains(frame.tokens[$0].text.lowercased())
            && frame.arcs[$0] != .obj
        }
      }) {
        return true
      }
    }
    return false
  }

  /// Whether a leader only is whom others are to set free: "demanded his release".
  private func isOfFreed(_ match: PredicateMatch) -> Bool {
    let release = frame.heads[match.target.token]
    guard match.target.kind == .leader, release >= 0, frame.mentions[release] < 0,
      ["release", "freedom", "liberation", "acquittal", "exoneration"].contains(
        frame.tokens[release].lemma.lowercased())
    else { return false }
    return frame.arcs[match.target.token] == .possessive
      && !frame.children[release].contains { frame.isMarked($0, .of) }
      || frame.isMarked(match.target.token, .of)
  }

  /// Whether nothing is turned down but an answer.
  func refusesReject(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    if predicate.category == .verb {
      // "rejected the court's warrant against Noor", "Chad's criticism of Mali": it is the court's and Chad's.
      let text = frame.heads[match.target.token]
      if text >= 0, frame.dependents(match.token, .obj).contains(text),
        frame.arcs[match.target.token] == .nmod,
        frame.isMarked(match.target.token, .against, .on, .of),
        frame.tells(text, .accuse) || frame.tells(text, .sanction),
        frame.ownAgents(text, withOf: false).contains(where: { frame.leadsToMention($0) })
      {
        return true
      }
      // "vetoed a resolution on Mali": it was others' text.
      if text >= 0, frame.mentions[text] < 0, frame.objects(match.token).contains(text),
        frame.arcs[match.target.token] == .nmod,
        frame.isMarked(match.target.token, .on, .about),
        frame.isOne(text, of: .texts) || frame.isOne(text, of: .proposals)
      {
        return true
      }
      // "declined comment on the report"
      if frame.dependents(match.token, .obj).contains(where: {
        ["comment", "interview"].contains(frame.tokens[$0].lemma.lowercased())
      }) {
        return true
      }
    }
    return false
  }
}
