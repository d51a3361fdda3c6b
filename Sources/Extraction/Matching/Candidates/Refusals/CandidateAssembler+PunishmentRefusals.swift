import EntenteGraphModel
import EntenteLanguage

/// What an arrest, a punishment, a show of force or a protest seems to tell and doesn't.
extension CandidateAssembler {
  /// Whether only an owner's own things are kept from their use.
  func refusesCoerce(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "crushed Mali by an innings"
    if predicate.category == .verb, isSport, frame.isOne(match.token, of: .victories) {
      return true
    }
    // "Air Mali diverted a Boeing 777": the airline's own.
    if predicate.name == "divert", relation.target.kind == .aircraft,
      document.isOne(of: ["airline"], relation.source)
    {
      return true
    }
    // "was held to account" was not held.
    if predicate.name.hasPrefix("hold"),
      frame.dependents(match.token, .obl).contains(where: {
        ["account", "ransom", "standard", "view", "office"].contains(
          frame.tokens[$0].lemma.lowercased())
          && frame.isMarked($0, .to)
      })
    {
      return true
    }
    // "his arrest by the CIA in Baku": where somebody is taken is not who is.
    if predicate.category == .noun, [.nation, .place].contains(relation.target.kind),
      frame.isOne(match.token, of: .fates), frame.isMarked(match.target.token, .in, .at)
    {
      return true
    }
    // An airline that grounds its aircraft does harm to nobody.
    if relation.target.kind == .aircraft, predicate.name == "ground",
      document.isOne(of: ["airline", "armed-force"], relation.source)
    {
      return true
    }
    // "the takeover of Norfleet by Lufthansa" is trade.
    if isCompany(relation.source), isCompany(relation.target), predicate.name.contains("take") {
      return true
    }
    // Nor does whoever grounds "its fleet".
    if predicate.name == "ground",
      frame.objects(match.token).contains(where: { object in
        frame.dependents(object, .possessive).contains { frame.tokens[$0].partOfSpeech == .PRON }
      })
    {
      return true
    }
    return false
  }

  /// Whether what is suspended or pulled out punishes nobody.
  func refusesSanction(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "imposed a ban on the banker over his dealings with Chad": why somebody is punished is not who is.
    let reason = frame.heads[match.target.token]
    if predicate.category == .verb, frame.arcs[match.target.token] == .possessive,
      frame.tokens[match.target.token].partOfSpeech == .PRON, reason >= 0,
      frame.isMarked(reason, .over, .for, .about)
    {
      return true
    }
    // "Britain secured new sanctions on Chad" suffers none.
    let gain = frame.heads[match.token]
    if predicate.category == .noun, frame.arcs[match.token] == .obj, gain >= 0,
      ["secure", "obtain", "win", "get"].contains(frame.tokens[gain].lemma.lowercased()),
      frame.subjects(gain).contains(argument(match.target, of: match))
        || frame.subjects(gain).contains(match.target.token)
    {
      return true
    }
    // "the designation of the arsenal as a center of excellence" is an honour.
    if predicate.name.hasPrefix("designat"), isHonour(match.token) { return true }
    // "announced measures to support the people of Mali" punishes nobody.
    if predicate.category == .verb, predicate.name.hasPrefix("announce measure"),
      frame.objects(match.token).flatMap({ frame.clauses($0) }).contains(where: { clause in
        frame.isMarked(clause, .to) && frame.tellsAlone(clause, [.support, .aid, .cooperate])
      })
    {
      return true
    }
    if predicate.name == "pull" {
      // "unless Mali pulls out its troops"
      if frame.objects(match.token).contains(where: { frame.isOne($0, of: .troops) }) {
        return true
      }
    }
    if relation.target.kind == .place {
      // Nor does who closes the schools of an own town.
      if document.areOneSide(relation.source, relation.target) { return true }
      // An airline that suspends its flights to a city punishes nobody.
      if isCompany(relation.source) { return true }
    }
    // An airline that suspends flights of its jets punishes no jet, nor does it punish a land to which it flies no more.
    if document.isOne(of: ["airline"], relation.source),
      relation.target.kind == .aircraft
        || frame.objects(match.token).contains(where: { frame.isOne($0, of: .schedules) })
    {
      return true
    }
    return false
  }

  /// Whether what somebody is designated as is nothing to be punished for.
  private func isHonour(_ designation: Int) -> Bool {
    let roles = frame.tokens.indices.filter { role in
      frame.isMarked(role, .as) && [.obl, .nmod].contains(frame.arcs[role])
        && frame.heads[role] >= 0
        && (frame.heads[role] == designation || frame.heads[frame.heads[role]] == designation)
    }
    return !roles.isEmpty
      && !roles.contains { role in
        ([role] + frame.children[role]).contains { word in
          CandidateAssembler.charges.contains(frame.tokens[word].lemma.lowercased())
        }
      }
  }

  /// Words for what governments punish: "as a Specially Designated Global Terrorist".
  private static let charges: Set<String> = [
    "terrorist", "terror", "sponsor", "trafficker", "kingpin", "foreign", "global", "entity",
    "concern", "national", "group", "organization", "organisation", "agent", "threat", "criminal",
    "manipulator", "supporter", "facilitator", "leader", "member", "undesirable", "person",
    "grata", "adversary", "violator", "proliferator", "corrupt", "official", "enemy",
  ]

  /// Whether no forces are moved.
  func refusesMobilize(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    if isAdvancing(match) { return true }
    // "Syria is surrounded by Turkey, Iraq and Jordan": so lies the land.
    if ["surround", "encircle"].contains(lexicon.predicates[match.predicate].name),
      frame.passives[match.token], match.source.hops == 0, relation.source.kind == .nation
    {
      return true
    }
    // "British police patrolled London", "RAF jets deployed to RAF Marham": at home nobody is threatened by it; but an army that
    // rolls into a town of its own is.
    if document.isOne(of: ["capital", "airbase", "airport"], relation.target),
      document.areOneSide(relation.source, relation.target)
    {
      return true
    }
    // "The flight was met by Ali Noor": who meets guests moves no forces.
    if relation.source.kind == .leader,
      ["meet", "escort", "accompany"].contains(lexicon.predicates[match.predicate].name)
    {
      return true
    }
    // An airline that orders jets moves no forces.
    if isCompany(relation.source) { return true }
    // "was tracked by Radarscope": who watches the sky for readers moves none either.
    if isWatcher(relation.source), frame.isOne(match.token, of: .watchings) { return true }
    return false
  }

  /// Whether an organization only reports what flies and sails: a news agency, a body, a site that follows flights. The tables
  /// know no sort and no nation of such a site, nor is its name a unit's.
  private func isWatcher(_ id: EntityID) -> Bool {
    guard id.kind == .organization else { return false }
    if document.isOne(of: ["news-agency", "body"], id) { return true }
    guard let entity = document.entities[id], entity.attributes["type"] == nil,
      entity.attributes["nation"] == nil
    else { return false }
    return !entity.name.lowercased().split(separator: " ").contains {
      Words.units.contains(String($0))
    }
  }

  /// Whether nobody protests.
  func refusesProtest(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    let predicate = lexicon.predicates[match.predicate]
    // "lodged a protest against Mali" over something: it is in words.
    let lodging = frame.heads[match.token]
    if predicate.category == .noun, lodging >= 0, frame.arcs[match.token] == .obj,
      ["lodge", "file", "submit", "deliver", "send", "hand", "register", "issue"].contains(
        frame.tokens[lodging].lemma.lowercased())
    {
      return true
    }
    // "protested in support of Mali"
    if isHelped(match.target.token, by: match.token) { return true }
    // A coalition's or an army's strikes are no walkout, nor are air strikes.
    if predicate.category == .noun, predicate.name == "strike",
      frame.children[match.token].contains(where: {
        $0 < match.token && [.amod, .compound].contains(frame.arcs[$0])
          && frame.isOne($0, of: .ordnance)
      })
    {
      return true
    }
    // Nor are those of a nation itself: "Peru carried out strikes against rebels inside Chad".
    if predicate.name == "strike",
      relation.source.kind == .nation && match.source.hops == 0
        && frame.tokens[match.source.token].partOfSpeech == .PROPN
        || document.isOne(of: ["armed-force", "armed-group", "alliance"], relation.source)
        || document.isOne(of: ["armed-group"], relation.target)
    {
      return true
    }
    if predicate.category == .verb {
      // "rallied to defeat Mali" in a match
      if frame.clauses(match.token).contains(where: { frame.isOne($0, of: .victories) }) {
        return true
      }
    }
    return false
  }

  /// What is done to a nation's own airlines is not done to the nation.
  func isOwnBusiness(_ match: PredicateMatch, _ relation: ExtractedRelation) -> Bool {
    relation.kind.relationClass == .materialConflict && relation.target.kind == .nation
      && (isBusiness(match.target.token) || isBusiness(frame.heads[match.target.token]))
      && document.areOneSide(relation.source, relation.target)
  }

  private func isBusiness(_ token: Int) -> Bool {
    token >= 0 && frame.isOne(token, of: .businesses)
  }

  /// Whether harm is done to somebody's servant: "killed a bodyguard of Noor".
  func isHenchmans(_ match: PredicateMatch) -> Bool {
    guard match.target.kind == .leader, match.target.hops > 0 else { return false }
    return frame.way(from: match.target.token, to: match.token).contains {
      $0 != match.target.token && $0 != match.token && frame.mentions[$0] < 0
        && frame.tokens[$0].morphology["Number"] == "Sing" && frame.isOne($0, of: .henchmen)
    }
  }
}
