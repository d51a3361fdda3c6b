import EntenteGraphModel
import EntenteLanguage

/// Makes the relation of a match: its status, its speaker, its cue and what speaks for it.
struct CandidateAssembler {
  let lexicon: Lexicon
  let frame: SentenceFrame
  let document: LinkedDocument
  /// How many mentions the linker made; those behind stand for who is known to speak or to fly.
  let linkedMentions: Int
  /// Who is quoted over several sentences.
  let quoted: EntityID?
  let byline: Byline
  /// The aircraft that the text has just spoken of.
  let planes: AircraftMemory

  /// The relation of a match and those that lie in it; empty where the match tells none after all.
  func candidates(_ match: PredicateMatch) -> [RelationCandidate] {
    var told = candidate(match)
    if isTopic(match, told.relation) { return [] }
    // "Noor clashed with Ruiz" sets each against the other once.
    if told.relation.kind == .opposedTo, lexicon.predicates[match.predicate].kind == .assault,
      lexicon.predicates[match.predicate].bothWays, match.source.token > match.target.token
    {
      return []
    }
    told.relation = betweenNations(match, told.relation)
    if isRefused(match, told.relation) { return [] }
    // Rebels who take a plane have ordered none.
    if told.relation.kind == .operates, lexicon.predicates[match.predicate].name == "take",
      !isCompany(told.relation.source)
    {
      return []
    }
    // Who builds a type sells it: in "Airbus won orders for the A350" others will fly it.
    if told.relation.kind == .operates, document.isMaker(told.relation.source),
      told.relation.status == .planned
    {
      return []
    }
    let more =
      purchase(match, told.relation) ?? fleet(match, told.relation) ?? claim(match, told.relation)
      ?? homecoming(match, told.relation)
    return [told] + [more, contradiction(match, told.relation)].compactMap(\.self)
  }

  /// Where and whose things are, which nouns beside their names tell.
  private static let standing: Set<RelationKind> = [
    .locatedIn, .capitalOf, .basedIn, .partOf, .builtBy, .variantOf, .operates,
  ]

  /// Whether who flies an aircraft is told by a verb that moves or gives away what its subject has.
  private func isSending(_ match: PredicateMatch, _ predicate: Predicate) -> Bool {
    predicate.category == .verb && predicate.status == nil && predicate.sources.contains(.subject)
      && frame.words[match.token] >= 0
      && lexicon.byWord[Int(frame.words[match.token])].contains { index in
        let other = lexicon.predicates[index]
        return [.deployedTo, .aid].contains(other.kind) && other.category == .verb
          && other.qualifiers.isEmpty
      }
  }

  /// Whether a noun is only what two talk about: "discussed trade".
  private func isTopic(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let verb = frame.heads[match.token]
    guard relation.kind == .cooperate, relation.status == .hypothetical, verb >= 0,
      frame.tokens[match.token].partOfSpeech == .NOUN, frame.arcs[match.token] == .obj
    else { return false }
    return frame.tokens[verb].partOfSpeech == .VERB && frame.words[verb] >= 0
      && match.source.kind == .leader && match.target.kind == .leader
      && lexicon.byWord[Int(frame.words[verb])].contains {
        lexicon.predicates[$0].kind == .consult && lexicon.predicates[$0].category == .verb
      }
  }

  private func candidate(_ match: PredicateMatch) -> RelationCandidate {
    let match = againstSender(spokenFor(match))
    let predicate = lexicon.predicates[match.predicate]
    var finding = frame.status(of: match.token)
    // "will not ratify" refuses already.
    if predicate.needsNegation {
      finding.negators.subtract(frame.ownNegators(match.token))
      finding.planned = false
    }
    // "had no talks with Mali": the verb's noun denies it.
    if predicate.category == .verb, !predicate.needsNegation {
      for noun in frame.qualifierTokens(predicate, match.token)
      where frame.arcs[noun] == .obj && frame.isEventNoun(noun) {
        let denials = frame.children[noun].filter {
          frame.arcs[$0] == .det && frame.at($0, .no)
        }
        finding.negators.formUnion(denials)
      }
    }
    // "has talks scheduled with Mali", "had a meeting planned for July"
    if predicate.kind == .consult, isScheduledTalk(match) { finding.planned = true }
    var kind = isSocialCall(match) ? .consult : predicate.kind
    var status = finding.status
    let speakerTokens = frame.speakerTokens(of: match.token)
    var speaker = frame.speaker(speakerTokens) ?? quoted
    // Where somebody unknown is quoted, the text's own author does not say it.
    if speaker == nil, speakerTokens.isEmpty { speaker = byline.speaker }
    if byline.sentence == frame.index { speaker = nil }
    if speaker == match.source.entity, finding.denial == nil || status != .negated { speaker = nil }
    // "Chad, Mali and Togo said that they backed Peru": who all speak are not quoted for each other.
    if speaker != nil, finding.denial == nil || status != .negated,
      frame.actors(speakerTokens, SentenceFrame.speaking, .source)
        .contains(where: { $0.entity == match.source.entity })
    {
      speaker = nil
    }
    // Whose charge is denied doesn't tell the denial, nor do those who make it with them.
    if speaker == match.target.entity, speakerTokens.isEmpty || kind == .reject { speaker = nil }
    if speaker != nil, kind == .reject,
      frame.actors(speakerTokens, SentenceFrame.speaking, .source)
        .contains(where: { $0.entity == match.target.entity })
    {
      speaker = nil
    }
    if status == .hypothetical, isPerformed(match.token) || isTopic(match) { status = .asserted }
    // "No country but Chad condemned Mali"
    if status == .negated, isException(match.source.token) { status = .asserted }
    // A request that is rejected was made, and so was a charge that is denied.
    if status == .negated, finding.negations == 1, predicate.category == .noun,
      [.request, .accuse, .agree, .threaten].contains(kind), let denial = finding.denial,
      frame.heads[match.token] == denial, frame.tokens[denial].partOfSpeech == .VERB,
      frame.arcs[match.token] == .obj || frame.passives[denial]
    {
      status = .asserted
    }
    // "did not approve Mali's bid": it was made.
    if status == .negated, finding.negations == 1, predicate.category == .noun, kind == .request,
      frame.arcs[match.token] == .obj, frame.heads[match.token] >= 0,
      frame.isOne(frame.heads[match.token], of: .answers)
    {
      status = .asserted
    }
    // "will continue to train Mali's army" does so already, and who will remain as director is.
    if status == .planned,
      kind == .aid && isGoingOn(match.token)
        || kind == .leads && frame.isOne(match.token, of: .stays)
    {
      status = .asserted
    }
    let isPromise =
      kind == .cooperate || kind == .aid && predicate.category == .verb
      || kind == .support && !frame.isOne(match.token, of: .performed)
        && !frame.isOne(match.token, of: .steady)
    if status == .planned, isPromise, !isScheduled(match), !isJoint(match), !isOfForces(match) {
      // What is only promised for some day is a commitment.
      kind = .agree
      status = .asserted
    }
    if status == .hypothetical, kind == .cooperate, isAim(match) {
      kind = .agree
      status = .asserted
    }
    // "will hold Russia accountable"
    if status == .planned, kind == .accuse, predicate.name.hasPrefix("hold ") {
      kind = .threaten
      status = .asserted
    }
    if status == .planned, kind == .retreat, predicate.category == .verb, !isScheduled(match) {
      kind = predicate.bothWays ? .agree : .concede
      status = .asserted
    }
    if status == .planned, kind == .agree { status = .asserted }
    // What others are said to plan against somebody is no announcement.
    if status == .planned, kind == .assault, speaker != nil { status = .hypothetical }
    if status == .hypothetical, kind == .threaten, finding.negations == 0, !finding.planned {
      status = isModal(match.token) ? .hypothetical : .asserted
    }
    // "tried to reach Noor": a harm that is tried is one, a talk is none yet.
    if status == .asserted, finding.attempted,
      [.consult, .support, .aid, .visited, .cooperate].contains(kind)
    {
      status = .hypothetical
    }
    if status == .asserted, let own = predicate.status, !isHandedOver(match) { status = own }
    // "are to be sent by Qatar", "offered to lend its jets": what somebody has to send they fly already.
    if kind == .operates, [.planned, .hypothetical].contains(status), finding.negations == 0,
      isSending(match, predicate)
    {
      status = .asserted
    }
    // What a phrase says of where or whose something is, it says by itself.
    if CandidateAssembler.standing.contains(kind), predicate.category == .noun { speaker = nil }
    if status == .asserted, CandidateAssembler.scheduled.contains(kind),
      frame.isComing(match.token)
    {
      status = .planned
    }
    // "will lead the Malian delegation": who does so is sent for Mali already.
    if status == .planned, kind == .officialOf, !predicate.objects.isEmpty { status = .asserted }
    // "flying from Lima to Quito when it crashed": who is still flying there has not arrived.
    if status == .asserted, kind == .arrivedAt, isUnderway(match) { status = .planned }
    // "will support our Ukrainian partners": partners they are already.
    if status == .planned, predicate.category == .noun, kind == .alliedWith || kind == .opposedTo {
      status = .asserted
    }
    // "will make the alliance stronger", "could harm its friendship with Peru": what is known by "the" is there.
    if status == .hypothetical, predicate.category == .noun,
      kind == .alliedWith || kind == .opposedTo, isKnownOf(match.token)
    {
      status = .asserted
    }
    // "would hold Russia to account for its war": what is to be answered for is done.
    if status == .hypothetical, predicate.category == .noun,
      kind.relationClass == .materialConflict, frame.isMarked(match.token, .for),
      !frame.dependents(match.token, .possessive).isEmpty, frame.heads[match.token] >= 0,
      !frame.isOne(frame.heads[match.token], of: .plots)
    {
      status = .asserted
    }
    if status == .asserted, kind == .assault, isUnrealSubject(match.token) {
      status = .hypothetical
    }
    if isSubject(ofTalks: match.token), predicate.bothWays, kind != .consult { kind = .consult }
    // "would stand by Mali" stands by it.
    if status == .planned, kind == .support, frame.isOne(match.token, of: .steady) {
      status = .asserted
    }
    kind = reproved(moved(kind, match), match)
    // Who supports forces helps them to fight, and so does who supports anybody with aircraft.
    if kind == .support, predicate.name.hasPrefix("support"),
      isForce(match.target.entity) || isByAircraft(match) || isMaterial(match)
    {
      kind = .aid
    }
    // "With Kenya's support, Mali has rebuilt its army"
    if kind == .support, predicate.category == .noun, frame.isOne(match.token, of: .helps),
      frame.isMarked(match.token, .with), frame.arcs[match.token] == .obl,
      frame.heads[match.token] >= 0, !isAttack(frame.heads[match.token]),
      // "responded with support for Mali" is spoken.
      !frame.children[match.token].contains(where: { frame.isMarked($0, .for) })
    {
      kind = .aid
    }
    // "has helped to push the rebels back"
    if kind == .reject, predicate.category == .verb, predicate.name.hasPrefix("push"),
      isForce(match.target.entity), frame.dependents(match.token, .obj).contains(match.target.token)
    {
      kind = .assault
    }
    if kind == .aid, status == .asserted, isAnnounced(match) { kind = .agree }
    if kind == .cooperate, isPromised(match) { kind = .agree }
    if kind == .cooperate, isBond(match) {
      kind = .alliedWith
      if status == .planned { status = .asserted }
    }
    if kind == .agree { kind = promised(match) ?? kind }
    // "agreed to impose sanctions on Mali": whoever decides that threatens with nothing more.
    if kind == .threaten, predicate.kind == .agree, status == .asserted, isDecided(match) {
      kind = .sanction
      status = .planned
    }
    if CandidateAssembler.quarrels.contains(kind), predicate.kind == .agree, status == .asserted {
      status = .planned
    }
    if [.coerce, .assault].contains(kind), isByProtesters(match) { kind = .protest }
    if kind == .coerce, isByArms(match) { kind = .assault }
    if kind == .assault, isContest(match) { kind = .opposedTo }
    kind = worded(kind, match)
    if kind == .assault, isEviction(match) { kind = .sanction }
    if kind == .support, isBranding(match) {
      kind = match.target.kind == .organization ? .sanction : .accuse
    }
    // "supports the accession of Mali to the union": it is no member yet.
    if kind == .memberOf, status == .asserted, predicate.category == .noun,
      isProspect(match.token)
    {
      status = .hypothetical
    }
    // "The parliament voted to expel the troops": it is yet to be done.
    if status == .asserted, kind.relationClass == .materialConflict || kind == .retreat,
      kind == .assault || kind == .retreat || isEviction(match),
      case let vote = frame.heads[match.token], vote >= 0,
      frame.tokens[vote].lemma.lowercased() == "vote", frame.isMarked(match.token, .to)
    {
      status = .planned
    }
    // A nation's rebels are no organ of it: "Colombia's main rebel group".
    if kind == .partOf, match.target.kind == .nation,
      predicate.name.hasSuffix("group") || predicate.name.hasSuffix("militia"),
      document.isOne(of: ["armed-group"], match.source.entity)
    {
      kind = .basedIn
    }
    // What companies deliver they have sold.
    if kind == .aid, isCompany(match.source.entity) { kind = .cooperate }
    // A ship that joins a strike group sails with it.
    if kind == .memberOf, predicate.name.hasPrefix("join"), isFormation(match.target.entity) {
      kind = status == .planned ? .agree : .cooperate
      if kind == .agree { status = .asserted }
    }
    let relation = ExtractedRelation(
      source: match.source.entity, kind: kind, target: match.target.entity, status: status,
      speaker: speaker, sentence: frame.index, cue: cue(match), predicate: name(predicate, match))
    let isLinked = max(match.source.mention, match.target.mention) < linkedMentions
    return RelationCandidate(
      relation: relation, features: features(match, relation),
      anchor: isLinked
        ? RelationCandidate.Anchor(
          token: match.token, source: match.source.mention, target: match.target.mention) : nil)
  }

  /// Whether somebody "would like to" do what is done in being said: "would like to thank Peru", "wish to extend our
  /// congratulations to Mali".
  private func isPerformed(_ token: Int) -> Bool {
    var verb = token
    if frame.tokens[token].partOfSpeech == .NOUN, frame.arcs[token] == .obj {
      verb = frame.heads[token]
    }
    guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB, frame.heads[verb] >= 0,
      frame.isMarked(verb, .to)
    else { return false }
    return (frame.isOne(verb, of: .performed) || frame.isOne(verb, of: .uttered))
      && ["like", "want", "wish"].contains(frame.tokens[frame.heads[verb]].lemma.lowercased())
  }

  /// Whether a verb tells an attack, by itself or by its object: "invaded", "launched an invasion".
  private func isAttack(_ verb: Int) -> Bool {
    frame.tellsAlone(verb, [.assault]) || frame.objects(verb).contains { frame.tells($0, .assault) }
  }

  /// Whether help is only announced as yet: "announced 20 million euros in aid for Lebanon".
  private func isAnnounced(_ match: PredicateMatch) -> Bool {
    guard frame.tokens[match.token].partOfSpeech == .NOUN, match.target.kind != .place else {
      return false
    }
    var current = match.token
    for _ in 0..<3 {
      guard
        [.obj, .nmod, .compound].contains(frame.arcs[current])
          || frame.arcs[current] == .obl && frame.isMarked(current, .in),
        frame.heads[current] >= 0
      else {
        return false
      }
      current = frame.heads[current]
      if frame.tokens[current].partOfSpeech == .VERB {
        return ["announce", "unveil", "earmark", "pledge", "promise"].contains(
          frame.tokens[current].lemma.lowercased()) && !frame.passives[current]
      }
    }
    return false
  }

  /// Whether a deed is only talked over: "discussed Mali's attack on Chad", "will discuss French aid to Chad". Whose it is
  /// is known, so it is done.
  private func isTopic(_ match: PredicateMatch) -> Bool {
    let verb = frame.heads[match.token]
    guard verb >= 0, frame.tokens[verb].partOfSpeech == .VERB, frame.isOne(verb, of: .topics),
      lexicon.predicates[match.predicate].category == .noun,
      lexicon.predicates[match.predicate].kind.relationClass == .materialConflict
        || [.support, .aid, .accuse].contains(lexicon.predicates[match.predicate].kind)
    else { return false }
    return !frame.dependents(match.token, .possessive).isEmpty
      || frame.children[match.token].contains { child in
        [.amod, .compound].contains(frame.arcs[child]) && frame.mentions[child] >= 0
          && child < match.token
      }
  }

  /// Whether a noun only tells what two talk about: "talks on a truce between Chad and Mali".
  private func isSubject(ofTalks noun: Int) -> Bool {
    let talks = frame.heads[noun]
    return frame.arcs[noun] == .nmod && talks >= 0 && frame.tells(talks, .consult)
      && frame.tokens[noun].partOfSpeech == .NOUN && frame.isMutual(talks)
      && frame.isMarked(noun, .on, .about, .over, .for, .of)
  }

  /// Whether two companies, parties or leaders only vie for something that one of them wins: "Airbus beat Boeing to an
  /// order", "Roe defeated Noor in the election".
  private func isContest(_ match: PredicateMatch) -> Bool {
    func vies(_ end: Argument) -> Bool {
      end.kind == .leader || isCompany(end.entity) || document.isOne(of: ["party"], end.entity)
    }
    // "Noor, who has clashed with Chad over trade": a man clashes in words.
    if frame.tokens[match.token].lemma.lowercased() == "clash",
      match.source.kind == .leader || match.target.kind == .leader
    {
      return true
    }
    return lexicon.predicates[match.predicate].category == .verb
      && frame.isOne(match.token, of: .victories) && vies(match.source) && vies(match.target)
      && !isSport
  }

  /// Whether who has talks only has them on their calendar: "has talks scheduled with Mali".
  private func isScheduledTalk(_ match: PredicateMatch) -> Bool {
    let nouns =
      frame.tokens[match.token].partOfSpeech == .NOUN
      ? [match.token] : frame.dependents(match.token, .obj)
    return nouns.contains { noun in
      frame.heads[noun] >= 0 && frame.at(frame.heads[noun], .have)
        && frame.dependents(noun, .acl).contains {
          $0 > noun && frame.tokens[$0].text.hasSuffix("ed")
            && frame.lexicon.operators[frame.words[$0]] == .planned
        }
    }
  }

  /// What is told in the present tense ahead of its day.
  private static let scheduled: Set<RelationKind> = [
    .visited, .consult, .arrivedAt, .departedFrom, .deployedTo, .cooperate,
  ]

  func isCompany(_ id: EntityID) -> Bool {
    document.isOne(of: ["manufacturer", "airline", "company"], id)
  }

  /// Whether an organization is a ship or a formation of a force by its name.
  private func isFormation(_ id: EntityID) -> Bool {
    let words = document.entities[id]?.name.lowercased().split(separator: " ") ?? []
    let last = words.last { !$0.allSatisfy(\.isNumber) }.map(String.init) ?? ""
    return isShip(id)
      || words.count > 1 && id.kind == .organization
        && (last == "group" && words.contains("strike")
          || ["squadron", "wing", "fleet", "flotilla", "brigade", "battalion"].contains(last))
  }

  /// Whether an organization is a ship by its name.
  func isShip(_ id: EntityID) -> Bool {
    let name = document.entities[id]?.name ?? ""
    return id.kind == .organization && name.contains(" ")
      && Words.shipPrefixes.contains(String(name.prefix { $0 != " " }))
  }

  func isForce(_ id: EntityID) -> Bool {
    document.isOne(of: ["armed-force", "armed-group"], id)
  }

  /// Whether a noun stands for what is known already: "the alliance", "our alliance".
  private func isKnownOf(_ noun: Int) -> Bool {
    frame.children[noun].contains { child in
      frame.arcs[child] == .possessive
        || ["the", "this", "that", "our"].contains(frame.tokens[child].text.lowercased())
    }
  }

  /// Whether somebody is excepted from a subject that nobody is: "none but Chad", "no country except Chad".
  private func isException(_ token: Int) -> Bool {
    guard
      frame.children[token].contains(where: { child in
        child < token
          && ["but", "except", "save", "bar", "barring"].contains(
            frame.tokens[child].text.lowercased())
      }), frame.heads[token] >= 0
    else { return false }
    let others = frame.children[frame.heads[token]] + [frame.heads[token]]
    return others.contains { other in
      other < token
        && (["none", "nobody", "no-one"].contains(frame.tokens[other].text.lowercased())
          || frame.children[other].contains { frame.at($0, .no) && $0 < other })
    }
  }

  private func isModal(_ token: Int) -> Bool {
    frame.dependents(token, .aux).contains {
      frame.at($0, .may, .might, .could, .would, .should)
    }
  }

  /// Whether a delivery or purchase has a day, or goes on already.
  private func isScheduled(_ match: PredicateMatch) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    guard !predicate.objects.isEmpty || [.cooperate, .retreat, .aid].contains(predicate.kind)
    else { return false }
    // "an upcoming exercise"
    let isComing = frame.children[match.token].contains { child in
      frame.arcs[child] == .amod
        && ["upcoming", "forthcoming", "scheduled", "annual", "planned"].contains(
          frame.tokens[child].text.lowercased())
    }
    if predicate.category == .noun, isComing { return true }
    // "intends to buy jets from Mali" promises Mali nothing.
    let aim = frame.heads[match.token]
    if predicate.kind == .cooperate, predicate.category == .verb, aim >= 0,
      frame.arcs[match.token] == .xcomp,
      ["intend", "plan", "aim", "prepare"].contains(frame.tokens[aim].lemma.lowercased()),
      ["buy", "purchase", "acquire", "import", "order"].contains(
        frame.tokens[match.token].lemma.lowercased())
    {
      return true
    }
    return frame.tokens.indices.contains { token in
      let word = frame.tokens[token].text
      return
        (frame.isOne(token, of: .time) && frame.arcs[token] != .aux
        || (word.utf8.count == 4 && Int(word) != nil))
        && (hangs(token, from: match.token)
          // "will hold joint exercises next month"
          || predicate.category == .noun && predicate.kind == .cooperate
            && frame.lightVerb(match.token).map { hangs(token, from: $0) } ?? false)
    }
  }

  /// Whether a word of time belongs to an event: it hangs from it over no other clause.
  private func hangs(_ token: Int, from event: Int) -> Bool {
    var current = token
    for _ in 0..<4 {
      if current == event { return true }
      switch frame.arcs[current] {
      case .ccomp, .relative, .advcl, .acl, .parataxis, .conj, .root: return false
      default: current = frame.heads[current]
      }
    }
    return current == event
  }

  private func name(_ predicate: Predicate, _ match: PredicateMatch) -> String {
    "\(predicate.kind.rawValue)/\(predicate.category.rawValue)/\(predicate.name)"
  }

  /// The words of the text from the predicate's first to its last.
  private func cue(_ match: PredicateMatch) -> String {
    var first = match.token
    var last = match.token
    for child in frame.children[match.token] {
      switch frame.arcs[child] {
      case .aux, .cop, .particle, .advmod:
        if abs(child - match.token) <= 4 {
          first = min(first, child)
          last = max(last, child)
        }
      default: continue
      }
    }
    // "no longer supports"
    if first > 0, first < match.token, frame.heads[first - 1] == first,
      frame.arcs[first - 1] == .advmod
    {
      first -= 1
    }
    for qualifier in lexicon.predicates[match.predicate].qualifiers {
      if case .word(let words) = qualifier,
        let child = frame.children[match.token].first(where: { words.contains(frame.words[$0]) }),
        abs(child - match.token) <= 8
      {
        first = min(first, child)
        last = max(last, child)
      }
    }
    var text = ""
    for token in first...last {
      text += frame.tokens[token].text
      if frame.tokens[token].spaceAfter, token < last { text += " " }
    }
    return text
  }
}
