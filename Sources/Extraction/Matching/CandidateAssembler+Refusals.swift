import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether a match tells no relation, for who its ends are.
  func isRefused(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    switch relation.kind {
    case .accuse where predicate.sources == [.speaker]:
      // What a text says against those it speaks for is no charge.
      if document.areOneSide(relation.source, relation.target) { return true }
    case .cooperate:
      // Nobody works with a machine.
      if relation.target.kind == .aircraft { return true }
    case .assault:
      // "defeated Boeing for the contract": businesses don't shoot.
      if isCompany(relation.source) { return true }
    case .memberOf:
      // Squadrons are parts of their wing, not members.
      let words = document.entities[relation.target]?.name.lowercased().split(separator: " ") ?? []
      if relation.source.kind == .organization,
        words.suffix(2).contains(where: { Words.units.contains(String($0)) })
      {
        return true
      }
    case .consult:
      // "rose to meet a Russian Il-78" talks to nobody.
      if predicate.category == .verb,
        frame.objects(match.token).contains(where: {
          frame.mentions[$0] >= 0 && frame.entities[frame.mentions[$0]]?.kind == .aircraft
        })
      {
        return true
      }
    case .retreat:
      // A jet that leaves its base, or an envoy who goes home, gives nothing up.
      let head = argument(match.source, of: match)
      let phrase = [head] + frame.children[head]
      let isGoing = phrase.contains { part in
        frame.mentions[part] >= 0
          && [.aircraft, .leader].contains(frame.entities[frame.mentions[part]]?.kind)
      }
      if predicate.category == .verb, match.source.kind != .leader,
        match.target.kind == .place || match.target.kind == .nation,
        CandidateAssembler.partings.contains(predicate.name), isGoing || !isOfTroops(head)
      {
        return true
      }
    case .arrivedAt:
      // "flown into the flight region of Maiquetía" is not landed there.
      if frame.isOne(argument(match.target, of: match), of: .skies) { return true }
    case .aid:
      // "provided an update on U.S. efforts": whom a gift is about doesn't get it.
      if predicate.category == .verb, predicate.targets.contains(.receiver),
        frame.arcs[argument(match.target, of: match)] == .obj, match.target.hops > 1
      {
        return true
      }
    case .coerce:
      // An airline that grounds its aircraft does harm to nobody.
      if relation.target.kind == .aircraft, predicate.name == "ground",
        document.isOne(of: ["airline", "armed-force"], relation.source)
      {
        return true
      }
    case .flewVia:
      // "flew beside an American drone" is over no nation, "in Polish airspace" is.
      let ground = argument(match.target, of: match)
      if match.target.kind == .nation, match.target.hops > 0, !frame.isOne(ground, of: .skies),
        !frame.isOne(ground, of: .grounds)
      {
        return true
      }
    case .visited:
      if isAtHome(relation, predicate) { return true }
      // "left the agreement with Iran", "gave diplomats three days to leave the country"
      if CandidateAssembler.partings.contains(predicate.name), predicate.targets == [.object],
        match.inherited || match.target.hops > 0 || match.source.hops > 0
      {
        return true
      }
    default: break
    }
    if relation.kind.relationClass == .movement, isDescription(match) { return true }
    return isAboutOwn(relation) || isOwnBusiness(match, relation)
  }

  /// Verbs for going away, from a place or from a thing.
  private static let partings: Set<String> = ["leave", "depart", "quit"]

  /// Whether a phrase is one of troops: "the first group of peacekeepers".
  private func isOfTroops(_ head: Int) -> Bool {
    ([head] + frame.children[head]).contains { part in
      frame.isOne(part, of: .troops)
        || frame.arcs[part] == .nmod
          && frame.children[part].contains { frame.isOne($0, of: .troops) }
    }
  }

  /// The token right below the predicate that an end was reached from: the region of "the region of Maiquetía".
  private func argument(_ end: Argument, of match: PredicateMatch) -> Int {
    var current = end.token
    for _ in 0..<6 where frame.heads[current] >= 0 && frame.heads[current] != match.token {
      current = frame.heads[current]
    }
    return frame.heads[current] == match.token ? current : end.token
  }

  /// Whether the target only says whose the source is: "taken by an American aircraft" lands nowhere.
  private func isDescription(_ match: PredicateMatch) -> Bool {
    let target = match.target.token
    return target == match.source.token
      || frame.heads[target] == match.source.token
        && [.amod, .compound, .possessive].contains(frame.arcs[target])
  }

  /// What a leader says of the own nation is said to no other, and what an organ of a nation says or freezes there
  /// isn't meant for it: "The State Department warned Americans not to travel".
  private func isAboutOwn(_ relation: ExtractedRelation) -> Bool {
    if relation.target.kind == .nation,
      relation.kind.relationClass == .verbalConflict
        || [.sanction, .mobilize].contains(relation.kind),
      document.isOne(of: ["ministry", "armed-force", "intelligence"], relation.source),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    guard [.verbalCooperation, .verbalConflict].contains(relation.kind.relationClass),
      document.areOneSide(relation.source, relation.target)
    else { return false }
    let kinds = [relation.source.kind, relation.target.kind]
    return kinds == [.leader, .nation] || kinds == [.nation, .leader] && relation.kind.isSymmetric
  }

  /// What is done to a nation's own airlines is not done to the nation.
  private func isOwnBusiness(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    relation.kind.relationClass == .materialConflict && relation.target.kind == .nation
      && (isBusiness(match.target.token) || isBusiness(frame.heads[match.target.token]))
      && document.areOneSide(relation.source, relation.target)
  }

  private func isBusiness(_ token: Int) -> Bool {
    token >= 0 && frame.isOne(token, of: .businesses)
  }

  /// Nobody visits home.
  private func isAtHome(_ relation: ExtractedRelation, _ predicate: Predicate) -> Bool {
    document.areOneSide(relation.source, relation.target)
      && (relation.target.kind == .nation || document.isOne(of: ["capital"], relation.target)
        || predicate.category == .verb && lexicon.speechVerbs.contains(predicate.word)
        || predicate.name == "speak")
  }
}
