import EntenteGraphModel
import EntenteLanguage

/// What a promise or an agreement seems to tell and doesn't.
extension CandidateAssembler {
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
}
