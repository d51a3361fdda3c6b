import EntenteGraphModel
import EntenteLanguage

/// Nations that stand for the person a match names: who speaks for one, and whose envoy somebody is.
extension CandidateAssembler {
  /// The match with the nation as its source where its official says "we" of what only a nation does:
  /// "We are sending tanks".
  func spokenFor(_ match: PredicateMatch) -> PredicateMatch {
    // "our partners, France and Chad": whose they are stands second there.
    if lexicon.predicates[match.predicate].kind == .alliedWith, match.target.kind == .leader,
      match.source.kind != .leader
    {
      var turned = match
      (turned.source, turned.target) = (match.target, match.source)
      let spoken = spokenFor(turned)
      return spoken.source.kind == .leader ? match : spoken
    }
    guard match.source.kind == .leader,
      SentenceFrame.deeds.contains(lexicon.predicates[match.predicate].kind),
      document.mentions.indices.contains(match.source.mention),
      ["we", "our", "us", "ours"].contains(document.mentions[match.source.mention].surface),
      let nation = nation(of: match.source), nation.entity != match.target.entity
    else { return match }
    var match = match
    match.source = nation
    return match
  }

  /// The nation of a person who is an end, in the person's place.
  private func nation(of person: Argument) -> Argument? {
    guard let home = frame.homes[person.mention], let nation = frame.entities[home] else {
      return nil
    }
    var end = person
    end.mention = home
    end.entity = nation.entity
    end.kind = nation.kind
    return end
  }

  /// What two leaders talk of doing together, as their nations' doing: "discussed ways to expand trade", "highlighted the need
  /// for cooperation".
  func betweenNations(
    _ match: PredicateMatch, _ relation: ExtractedRelation
  ) -> ExtractedRelation {
    guard relation.kind == .cooperate,
      relation.status == .hypothetical
        || lexicon.predicates[match.predicate].category == .noun
          && !lexicon.predicates[match.predicate].name.hasPrefix("joint"),
      match.source.kind == .leader, match.target.kind == .leader,
      let source = nation(of: match.source)?.entity,
      let target = nation(of: match.target)?.entity, source != target
    else { return relation }
    var relation = relation
    relation.source = source
    relation.target = target
    return relation
  }

  /// The match against the nation whose envoy is named where it is done to the envoy: "summoned the Chadian ambassador,
  /// Ali Noor".
  func againstSender(_ match: PredicateMatch) -> PredicateMatch {
    let name = match.target.token
    guard match.target.kind == .leader, frame.arcs[name] == .appos, frame.heads[name] >= 0,
      [.accuse, .sanction].contains(lexicon.predicates[match.predicate].kind),
      lexicon.predicates[match.predicate].category == .verb,
      lexicon.predicates[match.predicate].specificity > 0,
      frame.isOne(frame.heads[name], of: .envoys),
      let nation = nation(of: match.target), nation.entity != match.source.entity
    else { return match }
    var match = match
    match.target = nation
    return match
  }
}
