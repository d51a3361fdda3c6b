import EntenteGraphModel
import EntenteLanguage

extension CandidateAssembler {
  /// Whether a match tells no relation, for who its ends are or for what stands around.
  func isRefused(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    if isNoEnd(match, relation) || isOwnBusiness(match, relation) { return true }
    if isAboutOwn(relation), !isAskedOfPeople(match, relation) { return true }
    if relation.kind.relationClass == .movement, refusesMovement(match, relation) { return true }
    if [.assault, .coerce].contains(relation.kind), isHenchmans(match) { return true }
    // A nation's farmers who march are what protests are made of.
    if relation.kind.relationClass.isEvent && relation.kind != .protest
      || relation.kind == .memberOf, isPrivate(match.source)
    {
      return true
    }
    if [.coerce, .assault, .retreat, .accuse].contains(relation.kind), isBodyOfOne(match.target) {
      return true
    }
    if relation.kind.relationClass.isEvent,
      isOfOneRuler(match.source) || isOfOneRuler(match.target)
    {
      return true
    }
    if isOfUnnamed(match, relation) { return true }
    if [.support, .alliedWith].contains(relation.kind), isDoneByAdherents(match) { return true }
    if relation.kind.relationClass.isEvent, isPreventedBy(match.source, match) { return true }
    if isTalkedOf(match, relation) || isOfCharged(match, relation) { return true }
    return refusesKind(match, relation)
  }

  /// The refusals of each kind of relation; those of a class stand in a file of their own.
  private func refusesKind(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    switch relation.kind {
    case .memberOf: refusesMemberOf(match, relation)
    case .partOf: refusesPartOf(match, relation)
    case .basedIn: refusesBasedIn(match, relation)
    case .leads: refusesLeads(match, relation)
    case .locatedIn: refusesLocatedIn(match)
    case .capitalOf: isCapitalOfPart(match)
    case .operates: refusesOperates(match, relation)
    case .alliedWith: refusesAlliedWith(match, relation)
    case .opposedTo: refusesOpposedTo(match, relation)
    case .visited: refusesVisited(match, relation)
    case .arrivedAt: refusesArrivedAt(match, relation)
    case .deployedTo: refusesDeployedTo(match)
    case .departedFrom: isFar(match)
    case .flewVia: refusesFlewVia(match, relation)
    case .support: refusesSupport(match, relation)
    case .agree: refusesAgree(match, relation)
    case .consult: refusesConsult(match, relation)
    case .cooperate: refusesCooperate(match, relation)
    case .aid: refusesAid(match, relation)
    case .retreat: refusesRetreat(match, relation)
    case .request: refusesRequest(match, relation)
    case .accuse: refusesAccuse(match, relation)
    case .reject: refusesReject(match, relation)
    case .threaten: refusesThreaten(match, relation)
    case .protest: refusesProtest(match, relation)
    case .sanction: refusesSanction(match, relation)
    case .coerce: refusesCoerce(match, relation)
    case .mobilize: refusesMobilize(match, relation)
    case .assault: refusesAssault(match, relation)
    default: false
    }
  }

  /// Whether an official says "we" of what only a nation does, and the article doesn't name that nation: "We bombed them", the
  /// minister said, who didn't.
  private func isOfUnnamed(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    relation.kind.relationClass == .materialConflict && relation.source.kind == .leader
      && document.mentions.indices.contains(match.source.mention)
      && ["we", "our", "us"].contains(document.mentions[match.source.mention].surface.lowercased())
      && !document.homes(of: relation.source).isEmpty && document.home(of: relation.source) == nil
  }

  /// Whether one of the ends isn't whom the predicate is about, whatever it tells.
  private func isNoEnd(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    // Whose an aircraft was before acts where it fights, and buys and promises nothing by it.
    let borrowed = Set(frame.flownBefore.compactMap { frame.operators[$0] })
    if borrowed.contains(match.source.mention),
      ![.assault, .mobilize, .coerce].contains(relation.kind),
      relation.kind != .cooperate || isCompany(relation.target)
    {
      return true
    }
    if isOfJudge(match, relation) { return true }
    if isAgainstNamed(match, relation) { return true }
    // "supported Malian opposition groups" is no help for Mali.
    if relation.target.kind == .nation, match.target.hops > 0,
      [.verbalCooperation, .materialCooperation].contains(relation.kind.relationClass),
      frame.way(from: match.target.token, to: match.token).contains(where: frame.isOpposition)
    {
      return true
    }
    // "Pence announced the sanctions" that the United States imposed: who did it is not to whom it is done.
    if relation.kind.relationClass == .materialConflict, match.target.token != match.token,
      frame.isEventNoun(match.target.token),
      frame.tells(match.target.token, relation.kind)
    {
      return true
    }
    // "fired the missiles, according to the ministry in Lima": that is only who says so.
    if relation.kind.relationClass == .materialConflict,
      frame.way(from: match.target.token, to: match.token).contains(where: { noun in
        frame.children[noun].contains { frame.at($0, .according) }
      })
    {
      return true
    }
    // "celebrated the strength of the U.S.-Kenya Strategic Partnership": that is what the two are to each other.
    if relation.kind.relationClass.isEvent,
      [relation.source, relation.target].contains(where: isPartnership)
    {
      return true
    }
    if isOfOtherStance(match) { return true }
    // "signed it on behalf of Chad": for whom one acts it is done to nobody.
    let behalf = frame.heads[match.target.token]
    if behalf >= 0, behalf != match.token, frame.tokens[behalf].lemma.lowercased() == "behalf" {
      return true
    }
    // "is deployed to the 7th Fleet area": nothing is done to whose area it is.
    let area = frame.heads[match.target.token]
    if relation.kind.relationClass.isEvent, match.target.kind == .organization, area >= 0,
      area != match.token,
      [.compound, .possessive, .amod].contains(frame.arcs[match.target.token]),
      ["area", "region", "theater", "theatre"].contains(frame.tokens[area].lemma.lowercased())
    {
      return true
    }
    // "condemned the attack on a ship off the coast of Mali": that is only where.
    if [.verbalCooperation, .verbalConflict].contains(relation.kind.relationClass)
      || [.assault, .alliedWith, .opposedTo].contains(relation.kind),
      isBesideShore(match.target.token)
    {
      return true
    }
    return frame.arcs[match.token] == .amod
      && (isSecond(match.source.token, behind: match.token)
        || isSecond(match.target.token, behind: match.token))
  }

  /// Whether an organization is only the partnership or alliance of the two whose names it begins with.
  private func isPartnership(_ entity: EntityID) -> Bool {
    guard entity.kind == .organization, let name = document.entities[entity]?.name,
      ["Partnership", "Alliance", "Friendship"].contains(where: name.hasSuffix)
    else { return false }
    return name.split(separator: " ").dropLast().contains { word in
      let parts = word.split { $0 == "-" || $0 == "–" }
      return parts.count == 2 && parts.allSatisfy { $0.first?.isUppercase ?? false }
    }
  }

  /// Whether a nation's name only tells against whom the measure behind it is that somebody judges: "welcomed the new Mali
  /// sanctions" is nothing for Mali, "opposes the Mali arms ban" nothing against it. What "the Malian plan" and "the US sanctions"
  /// are is theirs.
  private func isAgainstNamed(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let measure = frame.heads[match.target.token]
    guard relation.target.kind == .nation, match.target.hops > 0, measure >= 0,
      [.support, .reject, .accuse, .request, .agree].contains(relation.kind),
      frame.arcs[match.target.token] == .compound, frame.mentions[measure] < 0,
      case let name = frame.tokens[match.target.token].text,
      name.contains(where: \.isLowercase), !["ian", "ish", "ese"].contains(where: name.hasSuffix)
    else { return false }
    // "condemned the Chad strikes": those may be its own.
    if relation.kind == .accuse, frame.tells(measure, .assault) { return false }
    return frame.isHarm(measure)
      || ["plan", "policy", "scheme", "bill", "tariff"].contains(
        frame.tokens[measure].lemma.lowercased())
  }

  /// Whether somebody condemns a deed and hasn't done what a clause says of it: "condemned the launches, which violated the
  /// council's resolutions".
  private func isOfJudge(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let deed = frame.heads[match.token]
    guard [.verbalConflict, .materialConflict].contains(relation.kind.relationClass),
      frame.arcs[match.token] == .relative, deed >= 0, frame.isEventNoun(deed),
      frame.mentions[deed] < 0, frame.arcs[deed] == .obj, frame.heads[deed] >= 0,
      lexicon.verdictVerbs.contains(frame.words[frame.heads[deed]])
    else { return false }
    return !isInside(match.source.token, deed)
      || frame.actors(
        frame.subjects(frame.heads[deed]), SentenceFrame.speaking, .source
      ).contains { $0.entity == relation.source }
  }

  /// Whether a name belongs to the second of two with articles of which a participle stands before the first: "the
  /// Japanese-owned Courageous and the Altair".
  private func isSecond(_ name: Int, behind participle: Int) -> Bool {
    var member = name
    for _ in 0..<3
    where [.compound, .amod, .flat, .possessive].contains(frame.arcs[member])
      && frame.heads[member] >= 0
    {
      member = frame.heads[member]
    }
    return frame.arcs[member] == .conj && frame.heads[member] == frame.heads[participle]
      && frame.children[member].contains { frame.arcs[$0] == .det && $0 < member }
  }

  /// Whether an end is only whose coast or border something is at: "off the coast of Mali", "close to its border with Chad".
  func isBesideShore(
    _ token: Int, by words: Set<String> = ["off", "near", "along", "on", "at", "outside"]
  ) -> Bool {
    let line = frame.heads[token]
    guard line >= 0, [.nmod, .possessive, .amod].contains(frame.arcs[token]),
      frame.isOne(line, of: .shores)
    else { return false }
    return frame.heads[line] >= 0 && frame.tokens[frame.heads[line]].text.lowercased() == "close"
      || frame.children[line].contains { child in
        frame.arcs[child] == .marking && words.contains(frame.tokens[child].text.lowercased())
      }
  }

  /// The token right below the predicate that an end was reached from: the region of "the region of Maiquetía".
  func argument(_ end: Argument, of match: PredicateMatch) -> Int {
    var current = end.token
    for _ in 0..<6 where frame.heads[current] >= 0 && frame.heads[current] != match.token {
      current = frame.heads[current]
    }
    return frame.heads[current] == match.token ? current : end.token
  }

  /// Whether an operation is the subject of what is told, or of the verb that carries it.
  func isByOperation(_ match: PredicateMatch) -> Bool {
    let verb =
      frame.tokens[match.token].partOfSpeech == .VERB ? match.token : frame.heads[match.token]
    return verb >= 0 && frame.tokens[verb].partOfSpeech == .VERB && !frame.passives[verb]
      && frame.surfaceSubjects(verb).contains {
        $0 != match.token && frame.tokens[$0].partOfSpeech == .NOUN
          && frame.isOne($0, of: .operations)
      }
  }

  /// Whether an end only tells whose a thing or a notion is.
  func isOwner(_ end: Argument) -> Bool {
    let owned = frame.heads[end.token]
    // "attacks on Malian interests" are on Mali.
    if owned >= 0, frame.tokens[owned].lemma.lowercased() == "interest",
      frame.isMarked(owned, .on, .against)
    {
      return false
    }
    return owned >= 0 && frame.isMatter(owned)
      && [.possessive, .compound, .amod].contains(frame.arcs[end.token])
  }

  /// Whether a leader asks something of the people or the bodies of the own nation, in so many words: "called on
  /// Chadians to vote", "urged parliament to pass the law". "Chad must vote" is said of oneself.
  private func isAskedOfPeople(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    return relation.kind == .request && relation.source.kind == .leader
      && relation.target.kind == .nation && predicate.category == .verb
      && predicate.sources.contains(.subject)
      && !frame.clauses(match.token).isEmpty
      && (match.target.hops > 0
        || frame.tokens[match.target.token].morphology["Number"] == "Plur")
  }

  /// The sorts of what works for a nation, and of what rules it beside the government.
  private static let organs: Set<String> = ["ministry", "armed-force", "intelligence"]
  private static let powers = organs.union(["parliament"])

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
    let kinds = [relation.source.kind, relation.target.kind]
    // "The State Department will work with the U.S. Department of Labor": an organ works for its nation, not with it.
    if [.verbalCooperation, .materialCooperation].contains(relation.kind.relationClass),
      kinds == [.organization, .nation] || kinds == [.nation, .organization],
      document.isOne(
        // A government that consults its parliament does so with it.
        of: relation.kind == .consult ? CandidateAssembler.organs : CandidateAssembler.powers,
        relation.source.kind == .organization ? relation.source : relation.target),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    guard [.verbalCooperation, .verbalConflict].contains(relation.kind.relationClass),
      document.areOneSide(relation.source, relation.target)
    else { return false }
    return kinds == [.leader, .nation] || kinds == [.nation, .leader] && relation.kind.isSymmetric
  }
}
